"""The live screen beside other programs that draw on a terminal."""

import glob
import json
import os
import random
import re
import shutil
import statistics

import programs as peers
import sessions
from terminal import CannotMeasure, Terminal

SIZES = [(80, 24), (200, 60)]
COUNTS = [1000, 3000, 10_000, 100_000]
GROWTH = [1000, 10_000, 100_000]
STARTS = 9
KEYS = 100
TRACED_KEYS = 12
STILL = 10
LINE = "warga bicara soal air, jalan dan jimpitan di desa kami %04d"
STORM = 166  # lines of 60 keys, the last Enter: 10,000 keys within a second
PASTE = "".join(f"{LINE % number}\n" for number in range(1667))[:100_000]


class Live:
    """Programs on files of several sizes, each started on a copy in a folder of its own."""

    def __init__(self, binary, folder):
        self.folder = folder
        self.environment = peers.environment(folder)
        self.programs = peers.programs(binary)
        absent = peers.missing(self.programs)
        if absent:
            raise CannotMeasure("not installed: " + " ".join(absent))
        peers.prepare(folder)
        self.ours = self.programs[0]
        self.files = {count: f"{folder}/{count}.fgd" for count in COUNTS}
        for count, path in self.files.items():
            sessions.write(path, count)

    def start(self, program, events, size, under=()):
        """Starts a program on a copy of the file with so many events."""
        own = f"{self.folder}/run-{program.name}"
        shutil.rmtree(own, ignore_errors=True)
        os.mkdir(own)
        copy = shutil.copy(self.files[events], own + "/session.fgd")
        return Terminal([*under, *program.command(copy)], size, self.environment, self.folder)

    def starts(self, programs, events, size):
        """Milliseconds from exec to the first frame, all of them, and memory, by program."""
        times = {program.name: [] for program in programs}
        memory = {}
        for turn in range(STARTS + 1):
            for program in programs:
                terminal = self.start(program, events, size)
                time = terminal.first_frame()
                memory[program.name] = terminal.memory()
                terminal.end()
                if turn > 0:  # the first only warms the caches
                    times[program.name].append(time)
        return times, memory

    def keys(self, size, events, programs=None, count=KEYS):
        """Milliseconds from a key to its change, all of them, by program, and of work for a key;
        keys come at random."""
        running = [(p, self.start(p, events, size)) for p in programs or self.programs]
        for program, terminal in running:
            settle(program, terminal)
        times = {program.name: [] for program, _ in running}
        before = {program.name: terminal.work() for program, terminal in running}
        for _ in range(count):
            for program, terminal in running:
                terminal.watch(random.uniform(0, 0.06))
                time, _ = terminal.press(program.keys[0], program.shows)
                times[program.name].append(time)
                terminal.press(program.keys[1])
        work = {program.name: (terminal.work() - before[program.name]) / count / 2
                for program, terminal in running}
        for _, terminal in running:
            terminal.end()
        return times, work

    def writes(self, program, events=10_000):
        """Writes and bytes to the terminal for one key, under strace, in a run of its own."""
        log = f"{self.folder}/{program.name}.strace"
        under = ["strace", "-f", "-y", "-e", "trace=write,writev", "-o", log]
        terminal = self.start(program, events, SIZES[0], under)
        settle(program, terminal)
        counts, sizes, mark = [], [], os.path.getsize(log)
        for _ in range(TRACED_KEYS):
            terminal.press(program.keys[0], program.shows)
            with open(log, errors="replace") as file:
                file.seek(mark)
                written = [int(n) for n in re.findall(
                    r"writev?\(\d+</dev/(?:pts/\d+|tty)>.*= (\d+)$", file.read(), re.M)]
            counts.append(len(written))
            sizes.append(sum(written))
            terminal.press(program.keys[1])
            mark = os.path.getsize(log)
        terminal.end()
        return statistics.median(counts), statistics.median(sizes)

    def storm(self, program, events=10_000):
        """Catching up with ten keys each millisecond; of Rembug, every line must be on the disk."""
        lines = [LINE % number for number in range(STORM)]
        terminal = self.start(program, events, SIZES[0])
        settle(program, terminal)
        if program is self.ours:
            terminal.press(b"\x7f" * len(program.prepare[0]))
        caught_up, pieces = terminal.flood(
            "".join(line + "\r" for line in lines).encode(), each_millisecond=10)
        terminal.end()
        if program is self.ours:
            with open(f"{self.folder}/run-{program.name}/session.fgd") as file:
                kept = [json.loads(line)["data"]["line"] for line in file.readlines()[-STORM:]]
            if kept != lines:
                raise CannotMeasure(f"of {STORM} lines typed in a storm, some were lost")
        return caught_up, pieces

    def paste(self, program, events=10_000):
        """Milliseconds to the last byte after 100 kB were pasted; ours must be in the draft."""
        terminal = self.start(program, events, SIZES[0])
        settle(program, terminal)
        keys = b"\x1b[200~" + PASTE.replace("\n", "\r").encode() + b"\x1b[201~"
        time, _ = terminal.flood(keys, each_millisecond=10_000)
        if program is self.ours:
            terminal.watch(1.5)
            self.check_draft(program.prepare[0].decode() + PASTE)
        terminal.end()
        return time

    def check_draft(self, text):
        [draft] = glob.glob(f"{self.folder}/run-{self.ours.name}/.*.draft")
        with open(draft) as file:
            kept = json.load(file)["text"]
        if kept != text:
            raise CannotMeasure(f"of a paste of {len(text)} letters {len(kept)} are in the draft")

    def ticks(self, events=10_000):
        """What the live screen does each second while an item of the agenda runs, and the wall."""
        screen = self.start(self.ours, events, SIZES[0])
        screen.first_frame()
        screen.press(b"\x1bn")
        file = f"{self.folder}/run-{self.ours.name}/session.fgd"
        wall = Terminal([self.ours.arguments[0], "wall", file], SIZES[0], self.environment,
                        self.folder)
        wall.first_frame()
        figures = [each_second(screen), each_second(wall)]
        screen.end()
        wall.end()
        return figures

    def still(self, program, events=3000):
        """What a program does each second while nothing happens."""
        terminal = self.start(program, events, SIZES[0])
        settle(program, terminal)
        figures = each_second(terminal)
        terminal.end()
        return figures


def each_second(terminal):
    """Bytes, writes, wake-ups and milliseconds of work."""
    terminal.watch(3)
    return [figure / STILL for figure in terminal.watch(STILL)]


def settle(program, terminal):
    """Brings a program where its key is measured, and presses that once."""
    terminal.first_frame()
    for key in program.prepare + list(program.keys):
        terminal.press(key)
