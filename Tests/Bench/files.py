"""What it costs to read, check, merge and append, beside programs that do no more than they must.

Times are from exec to exit, memory is the most that was resident, counts are instructions that
valgrind executed: those do not change with what else the machine does.
"""

import json
import os
import re
import shutil
import statistics
import subprocess
import time

import sessions
from terminal import CannotMeasure

COUNTS = [1000, 10_000, 100_000]
TRACED = [1000, 3000, 10_000]
ROUNDS = 5
TABLE = "create table event(writer text, n int, line text, primary key(writer, n))"
INSERT = (
    "insert or ignore into event select json_extract(line, '$.writer'),"
    " json_extract(line, '$.n'), line from raw where json_extract(line, '$.writer') not null;"
    "delete from raw;")


def elapsed(command, folder):
    """Milliseconds that a command takes."""
    with open(f"{folder}/out", "wb") as output:
        start = time.monotonic()
        result = subprocess.run(command, cwd=folder, stdout=output, stderr=subprocess.PIPE)
    took = (time.monotonic() - start) * 1000
    if result.returncode:
        raise CannotMeasure(f"{' '.join(command)[:200]}: {result.stderr.decode()[-500:]}")
    return took


def peak(command, folder):
    """The most memory that a command has, in MB; asked of a small program, since what starts a
    command counts as its memory too."""
    path = f"{folder}/peak"
    elapsed(["/usr/bin/time", "-f", "%M", "-o", path, *command], folder)
    with open(path) as file:
        return int(file.read()) / 1024


def load(paths):
    """What sqlite3 does to have the lines of files as rows, each once."""
    script = [TABLE + ";create table raw(line text);"]
    for path in paths:
        # A separator that is in no line makes one column of it.
        script += [".mode ascii", '.separator "\\037" "\\n"', f".import {path} raw", INSERT]
    return script + ["select count(*) from event;"]


def commands(binary, path, copies, folder):
    """By work and program."""
    merged = f"{folder}/merged.fgd"
    both = "unique_by([.writer, .n]) | sort_by([.clock, .writer, .n]) | .[]"
    return {
        ("read all", "cat"): ["cat", path],
        ("check", "rembug"): [binary, "check", path],
        ("check", "jq"): ["jq", "-c", ".n", path],
        ("check", "sqlite3"): ["sqlite3", ":memory:", *load([path])],
        ("merge", "rembug"): [binary, "merge", *copies, "-o", merged],
        ("merge", "jq"): ["jq", "-c", "-s", both, *copies],
        ("merge", "sqlite3"): ["sqlite3", ":memory:", *load(copies)],
    }


def figures(binary, folder):
    """Medians of milliseconds, and peaks of memory, by work, program and number of events."""
    times, memory = {}, {}
    for count in COUNTS:
        own = f"{folder}/files-{count}"
        os.makedirs(own + "/copies")
        path = f"{own}/session.fgd"
        sessions.write(path, count)
        copies = sessions.split(path, own + "/copies")
        for turn in range(ROUNDS + 1):
            for key, command in commands(binary, path, copies, own).items():
                if os.path.exists(f"{own}/merged.fgd"):
                    os.unlink(f"{own}/merged.fgd")
                if turn == 0:  # which also warms the caches
                    memory[*key, count] = peak(command, own)
                else:
                    times.setdefault((*key, count), []).append(elapsed(command, own))
    return {key: statistics.median(all) for key, all in times.items()}, memory


def in_process(measure, folder, count):
    """Milliseconds to open a file, to replay its events and to append a note, and what the disk
    alone takes."""
    path = f"{folder}/measured-{count}.fgd"
    sessions.write(path, count)
    result = subprocess.run([measure, path], capture_output=True, check=True)
    return json.loads(result.stdout)


def instructions(binary, folder):
    """Millions of instructions by work and number of events."""
    stripped = shutil.copy(binary, f"{folder}/stripped")
    subprocess.run(["strip", "-g", stripped], check=True)
    counts = {}
    for count in TRACED:
        own = f"{folder}/traced-{count}"
        os.makedirs(own + "/copies")
        path = f"{own}/session.fgd"
        sessions.write(path, count)
        copies = sessions.split(path, own + "/copies")
        for name, arguments in {
            "check": ["check", path],
            "merge": ["merge", *copies, "-o", f"{own}/merged.fgd"],
            "minutes.md": ["minutes", path, "-o", f"{own}/minutes.md"],
        }.items():
            counts[name, count] = executed([stripped, *arguments], own)
    return counts


def executed(command, folder):
    """Millions of instructions that a command takes."""
    result = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command],
        cwd=folder, capture_output=True, text=True)
    found = re.search(r"Collected : (\d+)", result.stderr)
    if result.returncode or not found:
        raise CannotMeasure(f"{' '.join(command)}: {result.stderr[-500:]}")
    return int(found.group(1)) / 1e6
