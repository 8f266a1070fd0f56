"""How fast minutes are written, beside pandoc, which makes the same of their Markdown.

A figure is the median from exec to exit, the file being on the disk.
"""

import statistics

import files
import sessions

NOTES = [100, 1000, 3000]
ROUNDS = 7
FORMATS = ["md", "txt", "html", "docx", "odt", "json", "pdf"]
# What pandoc writes of the Markdown; PDF with an engine that breaks tables over pages as ours does.
PANDOC = {"txt": ["-t", "plain"], "html": ["-s"], "docx": [], "odt": [], "json": ["-t", "json"],
          "pdf": ["--pdf-engine=weasyprint"]}


def figures(binary, folder, notes):
    """Rembug's and pandoc's milliseconds and peaks of memory by format; pandoc writes no Markdown
    of Markdown."""
    path = f"{folder}/day-{notes}.fgd"
    sessions.write(path, notes + 4)
    minutes = [binary, "minutes", path, "--document", "transcript", "--for", "team", "-o"]
    ours = {name: [*minutes, f"{folder}/day-{notes}.{name}"] for name in FORMATS}
    theirs = {name: ["pandoc", f"{folder}/day-{notes}.md", *options, "-o",
                     f"{folder}/pandoc.{name}"]
              for name, options in PANDOC.items()}
    times, memory = {}, {}
    for turn in range(ROUNDS + 1):
        for name in FORMATS:
            for program, commands in (("rembug", ours), ("pandoc", theirs)):
                if name not in commands:
                    continue
                if turn == 0:  # which also warms the caches
                    memory[program, name] = files.peak(commands[name], folder)
                # The engine for PDF takes so long that once is enough to compare.
                elif turn == 1 or (program, name) != ("pandoc", "pdf"):
                    took = files.elapsed(commands[name], folder)
                    times.setdefault((program, name), []).append(took)
    return {key: statistics.median(all) for key, all in times.items()}, memory
