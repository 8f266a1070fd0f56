"""A program on a pseudo-terminal that answers questions as a terminal would, and a clock on it."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

from screen import Screen

QUIET = 0.08
KEY_QUIET = 0.04
FLOOD_QUIET = 0.5
PATIENCE = 20.0

ANSWERS = [
    (re.compile(rb"\x1b\[0?c"), b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[>0?c"), b"\x1b[>41;354;0c"),
    (re.compile(rb"\x1b\[5n"), b"\x1b[0n"),
    (re.compile(rb"\x1b\[6n"), b"\x1b[1;1R"),
    (re.compile(rb"\x1b\]10;\?(?:\x07|\x1b\\)"), b"\x1b]10;rgb:dddd/dddd/dddd\x1b\\"),
    (re.compile(rb"\x1b\]11;\?(?:\x07|\x1b\\)"), b"\x1b]11;rgb:0000/0000/0000\x1b\\"),
    (re.compile(rb"\x1b\[\?2026\$p"), b"\x1b[?2026;2$y"),
    (re.compile(rb"\x1b\[>0?q"), b"\x1bP>|bench\x1b\\"),
]


class CannotMeasure(Exception):
    """A program did not do what it is measured by."""


class Terminal:
    """A program that runs on a screen of its own, from just before its exec."""

    running = []

    def __init__(self, arguments, size, environment, folder):
        self.name = arguments[0]
        gate, opener = os.pipe()
        self.process, self.fd = pty.fork()
        if self.process == 0:
            os.read(gate, 1)
            os.close(opener)
            os.chdir(folder)
            os.execvpe(arguments[0], arguments, environment)
        Terminal.running.append(self)
        self.screen = Screen(size)
        columns, rows = size
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.close(gate)
        self.started = time.monotonic()
        os.write(opener, b"x")
        os.close(opener)

    def response(self, quiet=QUIET, must=True):
        """Reads until nothing came for a while: the pieces, each with the time when it came."""
        pieces = []
        begin = time.monotonic()
        while True:
            ready, _, _ = select.select([self.fd], [], [], quiet if pieces or not must else PATIENCE)
            if not ready:
                if must and not pieces:
                    raise CannotMeasure(f"{self.name} did not answer within {PATIENCE:.0f} s")
                return pieces
            pieces.append(self.read())
            if pieces[-1][0] - begin > PATIENCE:
                raise CannotMeasure(f"{self.name} never came to rest")

    def read(self):
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            data = b""
        if not data:
            raise CannotMeasure(f"{self.name} ended: {self.screen.row(self.screen.y).strip()}")
        now = time.monotonic()
        asked = [
            (match.start(), answer)
            for question, answer in ANSWERS
            for match in question.finditer(data)
        ]
        for _, answer in sorted(asked):
            os.write(self.fd, answer)
        return now, data

    def take(self, pieces, place=None, shows=None):
        """Puts pieces on the screen; tells when the cell at a place first showed a letter."""
        seen = None
        for at, data in pieces:
            self.screen.feed(data)
            if seen is None and place and self.screen.row(place[1])[place[0]:][:1] == shows:
                seen = at
        return seen

    def first_frame(self):
        """Milliseconds from exec to the last byte of the first frame."""
        pieces = self.response()
        self.take(pieces)
        while sum(len(row.strip()) for row in map("".join, self.screen.cells)) < 40:
            pieces = self.response()
            self.take(pieces)
        return (pieces[-1][0] - self.started) * 1000

    def press(self, key, shows=None):
        """Milliseconds from a key to its change, and how many bytes came in how many pieces.

        A letter counts when the cell at the cursor shows it, any other key when the last byte has
        come; the screen is looked at afterwards, so that looking costs no time.
        """
        place = (self.screen.x, self.screen.y)
        begin = time.monotonic()
        os.write(self.fd, key)
        pieces = self.response(KEY_QUIET)
        seen = self.take(pieces, place, shows)
        if shows and seen is None:
            raise CannotMeasure(f"{self.name} does not show {shows!r} at the cursor")
        end = seen or pieces[-1][0]
        return (end - begin) * 1000, sum(len(data) for _, data in pieces)

    def flood(self, keys, each_millisecond):
        """Sends keys faster than anyone types; seconds to catch up, and how many pieces came."""
        os.set_blocking(self.fd, False)
        pieces, sent, begin = [], 0, time.monotonic()
        while sent < len(keys):
            due = int((time.monotonic() - begin) * 1000 * each_millisecond) + 1
            ready, free, _ = select.select(
                [self.fd], [self.fd] if sent < min(due, len(keys)) else [], [], 0.001)
            if ready:
                pieces.append(self.read())
            if free:
                sent += os.write(self.fd, keys[sent:due])
        end = time.monotonic()
        os.set_blocking(self.fd, True)
        pieces += self.response(FLOOD_QUIET, must=False)
        self.take(pieces)
        return max(0.0, (pieces[-1][0] - end) * 1000), len(pieces)

    def watch(self, seconds):
        """Bytes, pieces, wake-ups and milliseconds of work while nobody presses anything."""
        wakes, work = self.wakes(), self.work()
        end, pieces = time.monotonic() + seconds, []
        while (left := end - time.monotonic()) > 0:
            if select.select([self.fd], [], [], left)[0]:
                pieces.append(self.read())
        size = sum(len(data) for _, data in pieces)
        return size, len(pieces), self.wakes() - wakes, self.work() - work

    def wakes(self):
        """How often the program has waited for something so far."""
        tasks = f"/proc/{self.process}/task"
        return sum(
            int(status(f"{tasks}/{task}/status", "voluntary_ctxt_switches"))
            for task in os.listdir(tasks))

    def work(self):
        """Milliseconds for which the program has run on a processor so far."""
        tasks, total = f"/proc/{self.process}/task", 0
        for task in os.listdir(tasks):
            with open(f"{tasks}/{task}/schedstat") as file:
                total += int(file.read().split()[0])
        return total / 1e6

    def memory(self):
        """Resident memory in MB now, and the most that it was."""
        path = f"/proc/{self.process}/status"
        return int(status(path, "VmRSS")) / 1024, int(status(path, "VmHWM")) / 1024

    def end(self):
        """Ends the program, and what was started under strace, which would go on alone."""
        Terminal.running.remove(self)
        os.killpg(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.fd)

    @staticmethod
    def end_all():
        """Ends what runs still, so that nothing is left behind by a bench that fails."""
        for terminal in list(Terminal.running):
            terminal.end()


def status(path, key):
    with open(path) as file:
        return re.search(rf"^{key}:\s+(\d+)", file.read(), re.M).group(1)
