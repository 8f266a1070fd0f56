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

QUIET = 0.08
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

SEQUENCE = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]P][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])")


class CannotMeasure(Exception):
    """A program did not do what it is measured by."""


class Terminal:
    """A program that runs on a screen of its own, from just before its exec."""

    def __init__(self, arguments, size, environment, folder):
        self.name = arguments[0]
        gate, opener = os.pipe()
        self.process, self.fd = pty.fork()
        if self.process == 0:
            os.read(gate, 1)
            os.close(opener)
            os.chdir(folder)
            os.execvpe(arguments[0], arguments, environment)
        columns, rows = size
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.close(gate)
        self.started = time.monotonic()
        os.write(opener, b"x")
        os.close(opener)

    def response(self):
        """Reads until nothing came for a while: the bytes, and when the last of them came."""
        data, last = b"", None
        begin = time.monotonic()
        while True:
            wait = QUIET if last else PATIENCE
            ready, _, _ = select.select([self.fd], [], [], wait)
            if not ready:
                if last is None:
                    raise CannotMeasure(f"{self.name} did not answer within {PATIENCE:.0f} s")
                return data, last
            try:
                chunk = os.read(self.fd, 65536)
            except OSError:
                chunk = b""
            if not chunk:
                raise CannotMeasure(f"{self.name} ended: {text(data)[-300:]}")
            last = time.monotonic()
            data += chunk
            self.answer(chunk)
            if last - begin > PATIENCE:
                raise CannotMeasure(f"{self.name} never came to rest")

    def answer(self, chunk):
        for question, answer in ANSWERS:
            for _ in question.findall(chunk):
                os.write(self.fd, answer)

    def first_frame(self):
        """Milliseconds from exec to the last byte of the first frame."""
        data, last = self.response()
        if len(text(data)) < 40:
            data, last = self.response()
        return (last - self.started) * 1000

    def press(self, key, shows=None):
        """Milliseconds from a key to the last byte of what it changed, and how many bytes."""
        begin = time.monotonic()
        os.write(self.fd, key)
        data, last = self.response()
        if shows and shows not in text(data):
            raise CannotMeasure(f"{self.name} does not show {shows!r}")
        return (last - begin) * 1000, len(data)

    def memory(self):
        """Resident memory in MB."""
        with open(f"/proc/{self.process}/status") as file:
            kilobytes = re.search(r"VmRSS:\s+(\d+)", file.read()).group(1)
        return int(kilobytes) / 1024

    def end(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.fd)


def text(data):
    """What would be seen of the bytes, without the sequences that move and colour."""
    return SEQUENCE.sub(b"", data).decode(errors="replace")
