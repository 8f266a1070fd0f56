"""How fast Rembug is, beside other programs, in one run: python3 bench.py BINARY MEASURE

Programs take turns (A B A B …), so that what disturbs the machine disturbs all of them. A ratio
is Rembug's figure by the peer's: below 1 Rembug is ahead. Fails only if it could not measure.
"""

import os
import statistics
import sys
import tempfile

import documents
import files
from live import COUNTS, GROWTH, SIZES, Live
from table import Goals, machine, percentile, row, spread
from terminal import CannotMeasure, Terminal

AHEAD = 1.0


def medians(times):
    return {name: statistics.median(all) for name, all in times.items()}


def starts(live, goals):
    print("Start to first frame, 3,000 events, median; memory, and its peak")
    for size in SIZES:
        times, memory = live.starts(live.programs, 3000, size)
        row("%d×%d" % size, medians(times), "%.1f ms")
        row("p95", {name: percentile(all, 0.95) for name, all in times.items()}, "%.1f ms")
        spread("from, to", times)
        if size == SIZES[0]:
            beside = medians(times)
            goals.add("start to first frame, 3,000 events", beside["rembug"], "%.1f ms", 25,
                      beside, dict.fromkeys(["vim", "tig", "calcurse", "htop"], AHEAD))
        remember(memory)


def remember(memory):
    row("memory", {name: pair[0] for name, pair in memory.items()}, "%.1f MB")
    row("peak", {name: pair[1] for name, pair in memory.items()}, "%.1f MB")


def keys(live, goals):
    print("Key to changed cell, 10,000 events")
    bounds = dict.fromkeys(["less", "tig", "htop", "calcurse", "newsboat"], AHEAD)
    bounds |= {"vim": 1.5, "nano": 1.5}
    for size in SIZES:
        times, work = live.keys(size, 10_000)
        name = "%d×%d" % size
        for share in (0.50, 0.95, 0.99):
            figures = {program: percentile(all, share) for program, all in times.items()}
            row("%s p%d" % (name, share * 100), figures, "%.2f ms")
            if share < 0.99:
                goals.add(f"key to changed cell, 10,000 events, {name}, p{share * 100:.0f}",
                          figures["rembug"], "%.2f ms", 1, figures,
                          bounds if share == 0.5 else None)
        spread("from, to", times)
        row("work", work, "%.2f ms")
    print("Key to changed cell as the session grows, 80×24, median; work for a key")
    for events in COUNTS:
        times, work = live.keys(SIZES[0], events, [live.ours], count=40)
        row(f"{events:,}", medians(times), "%.2f ms")
        row("work", work, "%.2f ms")


def frames(live, goals):
    print("Writes per frame, one key at 80×24, median")
    traced = {program.name: live.writes(program) for program in live.programs}
    writes = {name: pair[0] for name, pair in traced.items()}
    sizes = {name: pair[1] for name, pair in traced.items()}
    row("writes", writes, "%.0f")
    row("bytes", sizes, "%.0f")
    goals.add("writes for one frame", writes["rembug"], "%.0f", 1, writes)
    goals.add("bytes for a typed letter", sizes["rembug"], "%.0f", 40, sizes)
    print("The same as the session grows")
    for events in GROWTH:
        count, size = live.writes(live.ours, events)
        print(f"  {events:>7,}   {count:.0f} writes   {size:.0f} bytes", flush=True)
    print("Each second while an item runs, as the session grows")
    for events in GROWTH:
        screen, wall = live.ticks(events)
        for name, (size, count, wakes, work) in (("live screen", screen), ("wall", wall)):
            print(f"  {events:>7,} {name:<14} {size:.1f} bytes   {count:.2f} writes   "
                  f"{wakes:.2f} wake-ups   {work:.2f} ms of work", flush=True)
        if events == 10_000:
            goals.add("bytes for a tick", screen[0] / screen[1], "%.0f", 40)
    print("Wake-ups and bytes each second while nothing happens")
    still = idle(live)
    wakes = {name: figures[2] for name, figures in still.items()}
    row("wake-ups", wakes, "%.2f")
    row("bytes", {name: figures[0] for name, figures in still.items()}, "%.1f")
    goals.add("wake-ups each second, nothing counts", wakes["rembug"], "%.2f", 0, wakes)
    print("The same as the session grows")
    for events in GROWTH:
        size, _, woken, work = live.still(live.ours, events)
        print(f"  {events:>7,}   {woken:.2f} wake-ups   {size:.1f} bytes   {work:.2f} ms of work",
              flush=True)


def idle(live):
    """Of each program; another than Rembug may end by itself meanwhile, and is left out."""
    found = {}
    for program in live.programs:
        try:
            found[program.name] = live.still(program)
        except CannotMeasure as reason:
            if program is live.ours:
                raise
            print(f"  left out: {reason}")
    return found


def floods(live):
    editors = live.programs[:3]
    print("Ten keys each millisecond for a second: to catch up; 100 kB pasted: to show it")
    storms = {program.name: live.storm(program) for program in editors}
    row("storm", {name: pair[0] for name, pair in storms.items()}, "%.0f ms")
    row("pieces drawn", {name: pair[1] for name, pair in storms.items()}, "%.0f")
    row("paste", {program.name: live.paste(program) for program in editors}, "%.0f ms")
    print("The same as the session grows")
    for events in GROWTH:
        caught_up, _ = live.storm(live.ours, events)
        print(f"  {events:>7,}   storm {caught_up:.0f} ms   "
              f"paste {live.paste(live.ours, events):.0f} ms", flush=True)


def growth(live, goals):
    print("Open a file of so many events, exec to first frame, median; memory, and its peak")
    openers = [program for program in live.programs if program.opens_files]
    for events in COUNTS:
        times, memory = live.starts(openers, events, SIZES[0])
        row(f"{events:,}", medians(times), "%.1f ms")
        remember(memory)
        if events in (3000, 100_000):
            used = {name: pair[0] for name, pair in memory.items()}
            goals.add(f"memory with {events:,} events", used["rembug"], "%.1f MB",
                      25 if events == 3000 else 80, used)


def core(binary, measure, folder, goals):
    print("Inside one process, median: open; replay what was read; append a note, beside "
          "write + fdatasync")
    for events in COUNTS:
        took = files.in_process(measure, folder, events)
        print(f"  {events:>7,}   open {took['open']:.1f} ms (read alone {took['read']:.1f})   "
              f"replay {took['replay']:.1f}   "
              f"append {took['append']:.3f} ms, p95 {took['append95']:.3f} (bare {took['bare']:.3f},"
              f" p95 {took['bare95']:.3f}; {took['append'] / took['bare']:.2f})", flush=True)
        if events == 3000:
            goals.add("a note, durable", took["append"], "%.2f ms", took["bare"] * 1.3,
                      {"write + fdatasync": took["bare"]})
        if events in (3000, 100_000):
            goals.add(f"open a session of {events:,} events", took["open"], "%.1f ms",
                      15 if events == 3000 else 400, {"read alone": took["read"]})
    print("Whole commands, exec to exit, median; and the most memory")
    times, memory = files.figures(binary, folder)
    for work in ("read all", "check", "merge"):
        for count in files.COUNTS:
            for figures, form in ((times, "%.0f ms"), (memory, "%.0f MB")):
                found = {key[1]: value for key, value in figures.items()
                         if key[0] == work and key[2] == count}
                row(f"{work} {count:,}", found, form)
    print("Instructions, in millions")
    counts = files.instructions(binary, folder)
    for work in ("check", "merge", "minutes.md"):
        parts = [f"{count:,}: {counts[work, count]:.0f}" for count in files.TRACED]
        print(f"  {work:<22} " + "   ".join(parts), flush=True)


def minutes(binary, folder, goals):
    print("Minutes, by format and number of notes, exec to exit, median; and the most memory")
    for notes in documents.NOTES:
        times, memory = documents.figures(binary, folder, notes)
        for name in documents.FORMATS:
            figures = {program: time for (program, form), time in times.items() if form == name}
            row(f"{name} {notes:,}", figures, "%.0f ms")
            row("", {program: peak for (program, form), peak in memory.items() if form == name},
                "%.0f MB")
            if notes == 1000 and name in ("md", "html", "docx", "pdf"):
                # Of Markdown, which pandoc is given, it makes nothing.
                ahead = {peer: AHEAD for peer in figures if peer == "pandoc"}
                goals.add(f"minutes of 1,000 notes as {name.upper()}", figures["rembug"],
                          "%.0f ms", 900 if name == "pdf" else 50, figures, ahead)


def main(binary, measure):
    goals = Goals()
    with tempfile.TemporaryDirectory(prefix="rembug-bench-") as folder:
        live = Live(binary, folder)
        print(f"{machine()}\nIn brackets: Rembug's figure by the peer's; below 1 Rembug is ahead.\n")
        starts(live, goals)
        keys(live, goals)
        frames(live, goals)
        floods(live)
        core(binary, measure, folder, goals)
        growth(live, goals)
        minutes(binary, folder, goals)
    print(f"\n{goals}\n\n`make bench`, {machine()}")


if __name__ == "__main__":
    try:
        main(*map(os.path.realpath, sys.argv[1:3]))
    except CannotMeasure as error:
        sys.exit(f"bench: {error}")
    finally:
        Terminal.end_all()
