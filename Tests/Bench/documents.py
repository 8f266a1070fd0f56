"""How fast minutes are written, beside pandoc, which makes the same of their Markdown.

A figure is the median from exec to exit, the file being on the disk.
"""

import statistics
import subprocess
import time

import sessions
from terminal import CannotMeasure

NOTES = 1000
ROUNDS = 7
FORMATS = ["md", "txt", "html", "docx", "odt", "json", "pdf"]
# What pandoc writes of the Markdown; PDF with an engine that breaks tables over pages as ours does.
PANDOC = {"html": ["-s"], "docx": [], "odt": [], "pdf": ["--pdf-engine=weasyprint"]}


def elapsed(command):
    """Milliseconds that a command takes."""
    start = time.monotonic()
    result = subprocess.run(command, capture_output=True)
    if result.returncode:
        raise CannotMeasure(f"{' '.join(command)}: {result.stderr.decode()[-500:]}")
    return (time.monotonic() - start) * 1000


def figures(binary, folder):
    """Rembug's and pandoc's milliseconds by format; pandoc writes no Markdown of Markdown."""
    path = f"{folder}/day.fgd"
    sessions.write(path, NOTES + 4)
    minutes = [binary, "minutes", path, "--document", "transcript", "--for", "team", "-o"]
    ours = {name: [*minutes, f"{folder}/day.{name}"] for name in FORMATS}
    subprocess.run(ours["md"], check=True)
    theirs = {name: ["pandoc", f"{folder}/day.md", *options, "-o", f"{folder}/pandoc.{name}"]
              for name, options in PANDOC.items()}
    times = {}
    for turn in range(ROUNDS + 1):
        for name in FORMATS:
            for program, commands in (("rembug", ours), ("pandoc", theirs)):
                # The engine for PDF takes so long that once is enough to compare.
                if name in commands and (turn == 1 or (program, name) != ("pandoc", "pdf")):
                    took = elapsed(commands[name])
                    if turn > 0:  # the first only warms the caches
                        times.setdefault((program, name), []).append(took)
    return {key: statistics.median(all) for key, all in times.items()}
