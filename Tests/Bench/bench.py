"""How fast Rembug is, beside other programs, in one run: python3 bench.py BINARY

Programs take turns (A B A B …), so that what disturbs the machine disturbs all of them. Times
are to the last byte that the program writes; a typed letter must be among what it wrote. A ratio
is Rembug's figure by the peer's: below 1 Rembug is ahead. Fails only if it could not measure.
"""

import os
import re
import shutil
import statistics
import sys
import tempfile

import documents
import programs as peers
import sessions
from terminal import CannotMeasure, Terminal

SIZES = [(80, 24), (200, 60)]
ROUNDS = 7
KEYS = 60
TRACED_KEYS = 12


class Bench:
    def __init__(self, binary, folder):
        self.folder = folder
        self.environment = peers.environment(folder)
        self.programs = peers.programs(binary)
        absent = peers.missing(self.programs)
        if absent:
            raise CannotMeasure("not installed: " + " ".join(absent))
        peers.repository(folder)
        os.mkdir(folder + "/diary")
        self.files = {count: f"{folder}/{count}.fgd" for count in (3000, 10_000, 100_000)}
        for count, path in self.files.items():
            sessions.write(path, count)

    def start(self, program, events, size, under=()):
        """Starts a program on a copy of the file with so many events."""
        copy = f"{self.folder}/{program.name}.fgd"
        shutil.copy(self.files[events], copy)
        return Terminal([*under, *program.command(copy)], size, self.environment, self.folder)

    def first_frames(self, programs, events, size):
        """Median milliseconds from exec to the first frame, and the memory then, by program."""
        times = {program.name: [] for program in programs}
        memory = {}
        for turn in range(ROUNDS + 1):
            for program in programs:
                terminal = self.start(program, events, size)
                time = terminal.first_frame()
                memory[program.name] = terminal.memory()
                terminal.end()
                if turn > 0:  # the first only warms the caches
                    times[program.name].append(time)
        return {name: statistics.median(all) for name, all in times.items()}, memory

    def key_times(self, size):
        """Milliseconds from a key to its change, all of them, by program."""
        running = [(p, self.start(p, 10_000, size)) for p in self.programs]
        for program, terminal in running:
            self.settle(program, terminal)
        times = {program.name: [] for program in self.programs}
        for _ in range(KEYS):
            for program, terminal in running:
                time, _ = terminal.press(program.keys[0], program.shows)
                times[program.name].append(time)
                terminal.press(program.keys[1])
        for _, terminal in running:
            terminal.end()
        return times

    def writes(self, program):
        """Writes and bytes to the terminal for one key, under strace, in a run of its own."""
        log = f"{self.folder}/{program.name}.strace"
        under = ["strace", "-f", "-y", "-e", "trace=write,writev", "-o", log]
        terminal = self.start(program, 10_000, SIZES[0], under)
        self.settle(program, terminal)
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

    @staticmethod
    def settle(program, terminal):
        terminal.first_frame()
        for key in program.prepare + list(program.keys):
            terminal.press(key)


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def row(title, figures, form):
    """One row: Rembug's figure, and each peer's with the ratio."""
    ours = figures["rembug"]
    parts = [f"rembug {form % ours}"]
    for name, theirs in figures.items():
        if name != "rembug":
            ratio = f"{ours / theirs:.2f}" if theirs else "–"
            parts.append(f"{name} {form % theirs} ({ratio})")
    print(f"  {title:<22} " + "   ".join(parts), flush=True)


def main(binary):
    with tempfile.TemporaryDirectory(prefix="rembug-bench-") as folder:
        bench = Bench(binary, folder)
        print("In brackets: Rembug's figure by the peer's; below 1 Rembug is ahead.\n")
        print("Start to first frame, 3,000 events, median")
        for size in SIZES:
            times, memory = bench.first_frames(bench.programs, 3000, size)
            row("%d×%d" % size, times, "%.1f ms")
        row("memory", memory, "%.1f MB")
        print("Key to changed cell, 10,000 events")
        for size in SIZES:
            times = bench.key_times(size)
            for share in (0.50, 0.95):
                figures = {name: percentile(all, share) for name, all in times.items()}
                row("%d×%d p%d" % (*size, share * 100), figures, "%.2f ms")
        print("Writes per frame, one key at 80×24, median")
        traced = {program.name: bench.writes(program) for program in bench.programs}
        row("writes", {name: pair[0] for name, pair in traced.items()}, "%.0f")
        row("bytes", {name: pair[1] for name, pair in traced.items()}, "%.0f")
        print("Open a file of so many events, exec to first frame, median")
        openers = [program for program in bench.programs if program.opens_files]
        for events in (3000, 100_000):
            times, memory = bench.first_frames(openers, events, SIZES[0])
            row(f"{events:,}", times, "%.1f ms")
            row(f"{events:,} memory", memory, "%.1f MB")
        print("Minutes of 1,000 notes, exec to exit, median")
        times = documents.figures(binary, folder)
        for name in documents.FORMATS:
            figures = {program: time for (program, form), time in times.items() if form == name}
            row(name, figures, "%.0f ms")


if __name__ == "__main__":
    try:
        main(os.path.realpath(sys.argv[1]))
    except CannotMeasure as error:
        sys.exit(f"bench: {error}")
