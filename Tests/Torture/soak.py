"""Presses keys at random in the running program, and watches what it draws and keeps.

python3 soak.py PROGRAM [KEYS] [SEED]

KEYS are 100,000 unless told. Now and then a line of its own is filed and looked for in the file,
where it must stand to the end; the terminal is resized; what leaves the program is read as a
terminal reads it, and may go nowhere outside the screen. Ends with 0 if nothing went wrong.
"""
import ctypes
import fcntl
import locale
import os
import pty
import random
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios

locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
libc = ctypes.CDLL(None)
ENVIRONMENT = dict(os.environ, LANG="C.UTF-8", LC_ALL="C.UTF-8", USER="siti", TERM="xterm-256color",
                   TZ="Asia/Jakarta", EDITOR="true")
for name in ["COLORTERM", "NO_COLOR", "TMUX", "VISUAL"]:
    ENVIRONMENT.pop(name, None)

SIZES = [(80, 24), (40, 10), (60, 20), (120, 40), (200, 60), (20, 5), (81, 25)]
LETTERS = list("abcdefghijklmnopqrstuvwxyzJKSUVDG0123456789 @#\"'()*?!<>~=+-/\\:.,éß日👍")
KEYS = [b"\r", b"\r", b"\r", b"\t", b"\x1b", b"\x1b", b"\x1b", b"\x7f", b"\x1b[A", b"\x1b[B",
        b"\x1b[C", b"\x1b[D", b"\x1b[H", b"\x1b[F", b"\x1b[5~", b"\x1b[6~", b"\x1bOP", b"\x1b[Z",
        b"\x1b[3~", b"\x1b[2~", b"\x1b[1;5D", b"\x1b[15~", b"\x1b[O", b"\x1b[I", b"\x1b[<0;3;4M"]
PASTES = ["satu baris", "satu\ndua\n\ntiga", "@3 \"sepakat\" #dana", "\u202ex\x00\x1b[2J",
          "kata " * 500, "👩‍👩‍👧‍👦é", ""]
SEQUENCE = re.compile(
    rb"\x1b(?:\[([0-?]*)[ -/]*([@-~])|[\]P][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-OQ-Z\\^-~])")


class Failure(Exception):
    pass


class Screen:
    """Where a terminal would write what it is sent; what would lie outside is a failure."""

    def __init__(self, size):
        self.columns, self.rows = size
        self.x = self.y = 0
        self.saved = 0, 0
        self.frames = 0
        self.rest = b""
        # Before and after the program has the screen, it shows what the terminal itself echoes.
        self.is_ours = False

    def resize(self, size):
        """Until the program has heard of it, it draws for the size before."""
        self.columns, self.rows = max(self.columns, size[0]), max(self.rows, size[1])

    def feed(self, data):
        data = self.rest + data
        while data:
            if data[:1] == b"\x1b":
                found = SEQUENCE.match(data)
                if not found:
                    break
                self.remember(found[0])
                self.control(found[1], found[2])
                data = data[found.end():]
                continue
            end = data.find(b"\x1b")
            piece = data if end < 0 else data[:end]
            try:
                text = piece.decode()
            except UnicodeDecodeError:
                if end < 0:
                    break
                raise Failure(f"no UTF-8: {piece!r}")
            for character in text:
                self.put(character)
            data = data[len(piece):]
        self.rest = data

    def remember(self, sequence):
        """Where the cursor was, and is again once the rows that scroll were set."""
        if sequence == b"\x1b7":
            self.saved = self.x, self.y
        elif sequence == b"\x1b8":
            self.x, self.y = self.saved

    def put(self, character):
        if not self.is_ours:
            return
        if character == "\r":
            self.x = 0
        elif character == "\b":
            self.x -= 1
        elif character == "\n":
            self.y += 1
        elif character >= " ":
            self.x += max(0, libc.wcwidth(ord(character)))
        self.expect(self.x <= self.columns, f"column {self.x} of {self.columns}: {character!r}")
        self.expect(0 <= self.y < self.rows, f"row {self.y} of {self.rows}")

    def control(self, parameters, final):
        if final is None or parameters.startswith((b"?", b">")):
            if parameters == b"?2026" and final == b"l":
                self.frames += 1
            if parameters == b"?1049":
                self.is_ours = final == b"h"
            return
        if not self.is_ours:
            return
        numbers = [int(word or 1) for word in parameters.split(b";")]
        first = max(1, numbers[0])
        moves = {b"A": (0, -first), b"B": (0, first), b"C": (first, 0), b"D": (-first, 0)}
        if final == b"H":
            self.y, self.x = first - 1, (numbers[1] if len(numbers) > 1 else 1) - 1
        elif final == b"d":
            self.y = first - 1
        elif final == b"G":
            self.x = first - 1
        elif final in moves:
            self.x, self.y = self.x + moves[final][0], self.y + moves[final][1]
        elif final == b"b":
            self.x += first
        self.expect(
            0 <= self.x <= self.columns and 0 <= self.y < self.rows,
            f"{parameters!r}{final!r} goes to {self.x}, {self.y} of {self.columns}, {self.rows}")

    @staticmethod
    def expect(condition, what):
        if not condition:
            raise Failure("outside the screen: " + what)


class Soak:
    def __init__(self, program, keys, seed):
        self.program, self.left, self.dice = os.path.abspath(program), keys, random.Random(seed)
        self.folder = tempfile.mkdtemp(prefix="rembug-soak-")
        self.path = f"{self.folder}/a.fgd"
        self.filed, self.runs, self.frames, self.before = [], 0, 0, b""
        self.last = []

    def everything(self):
        self.call("new", "a.fgd", "--template", "forum", "--title", "Uji", "--date", "2020-11-30")
        while self.left > 0:
            self.run()
        self.check()
        shutil.rmtree(self.folder)
        print(f"{len(self.filed):,} lines filed and all there, {self.frames:,} frames,"
              f" {self.runs} runs, nothing outside the screen")

    def call(self, *arguments):
        done = subprocess.run(
            [self.program, *arguments], cwd=self.folder, env=ENVIRONMENT, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode != 0:
            raise Failure(f"{arguments}: {done.stdout}")
        return done.stdout

    def run(self):
        """One run of the program, until a key has ended it or all keys are pressed."""
        self.runs += 1
        self.size = SIZES[0]
        process, self.fd = pty.fork()
        if process == 0:
            os.chdir(self.folder)
            os.execve(self.program, [self.program, "a.fgd", "--language", "en"], ENVIRONMENT)
        self.screen = Screen(self.size)
        self.resize(self.size)
        alive = self.drain(0.3)
        while alive and self.left > 0:
            alive = self.press()
        while alive:
            alive = self.send(b"\x1b\x1b\x1bi\x15\x0b\x1bq\x1bq") and self.drain(0.1)
        status = os.waitpid(process, 0)[1]
        os.close(self.fd)
        self.frames += self.screen.frames
        # Once it has given the terminal back, Ctrl-C and Ctrl-\ mean what they always do.
        given_back = not self.screen.is_ours and status in (signal.SIGINT, signal.SIGQUIT)
        if status != 0 and not given_back:
            raise Failure(f"ended by {status} after {self.last}")

    def press(self):
        """Some keys; now and then another size, and a line that must be kept."""
        dice = self.dice
        if dice.random() < 0.02:
            self.resize(dice.choice(SIZES))
        if dice.random() < 0.03:
            return self.file_line()
        keys = [self.key() for _ in range(dice.randrange(1, 30))]
        self.left -= len(keys)
        self.last = keys
        return self.send(b"".join(keys)) and self.drain(0.003)

    def key(self):
        dice = self.dice
        kind = dice.randrange(20)
        if kind == 0:
            return b"\x1b[200~" + dice.choice(PASTES).encode() + b"\x1b[201~" \
                if dice.random() < 0.2 else bytes([dice.randrange(1, 32)])
        if kind == 1:
            return b"\x1b" + dice.choice(LETTERS).encode()
        return dice.choice(LETTERS).encode() if kind < 12 else dice.choice(KEYS)

    def resize(self, size):
        if hasattr(self, "screen"):
            self.screen.resize(size)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        self.size = size

    def send(self, data):
        while data and (self.screen.is_ours or self.drain(0.05)):
            try:
                data = data[os.write(self.fd, data[:512]):]
            except OSError:
                return False
            if data and not self.drain(0.003):
                return False
        return True

    def drain(self, quiet):
        """Reads until nothing comes for a while; false once the program has gone."""
        while select.select([self.fd], [], [], quiet)[0]:
            try:
                data = os.read(self.fd, 65536)
            except OSError:
                return False
            if not data:
                return False
            self.screen.feed(data)
        return True

    def file_line(self):
        """Goes to the empty line from wherever it is, and files a note there."""
        text = f"soak {self.runs} {self.left}"
        steps = [b"\x1b", b"\x1b", b"\x1b", b"i", b"\x05\x15\x0b", b"\r", text.encode(), b"\r"]
        for step in steps:
            if not (self.send(step) and self.drain(0.05 if step == b"\x1b" else 0.005)):
                return False
        for _ in range(20):
            if text.encode() in open(self.path, "rb").read():
                self.filed.append(text)
                break
            if not self.drain(0.02):
                return False
        else:
            # Off the record nothing is filed: back on it.
            self.send(b"\x15\x1bo")
        return self.expect_file_grows()

    def expect_file_grows(self):
        with open(self.path, "rb") as file:
            now = file.read()
        if not now.startswith(self.before):
            raise Failure("what stood in the file does not stand there any more")
        self.before = now
        return True

    def check(self):
        self.expect_file_grows()
        self.call("check", "a.fgd")
        missing = [text for text in self.filed if text.encode() not in self.before]
        if missing or not self.filed:
            raise Failure(f"lost {missing} of {len(self.filed)}")


def main():
    program, *numbers = sys.argv[1:]
    keys, seed = [int(word) for word in numbers] + [100_000, 1][len(numbers):]
    try:
        Soak(program, keys, seed).everything()
    except Failure as failure:
        print(f"FAILED with seed {seed}: {failure}")
        sys.exit(1)


if __name__ == "__main__":
    main()
