"""The figures as they are printed: a row for whoever watches, and the table of what was aimed at."""

import datetime
import platform
import re


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def row(title, figures, form):
    """One row: Rembug's figure, if there is one, and each peer's with the ratio."""
    ours = figures.get("rembug")
    parts = [] if ours is None else [f"rembug {form % ours}"]
    for name, theirs in figures.items():
        if name != "rembug":
            ratio = f"{ours / theirs:.2f}" if theirs and ours is not None else "–"
            parts.append(f"{name} {form % theirs} ({ratio})")
    print(f"  {title:<22} " + "   ".join(parts), flush=True)


def spread(title, times):
    """One row: from the fastest quarter to the slowest, and the worst, by program."""
    parts = [
        f"{name} {percentile(all, 0.25):.2f}–{percentile(all, 0.75):.2f}, worst {max(all):.1f}"
        for name, all in times.items()]
    print(f"  {title:<22} " + "   ".join(parts), flush=True)


class Goals:
    """The table of what Rembug is to reach, in Markdown."""

    def __init__(self):
        self.rows = []

    def add(self, work, figure, form, goal, beside=None, most=None):
        """A figure that is to be at most the goal, and at most so many times that of each peer."""
        beside = {name: value for name, value in (beside or {}).items() if name != "rembug"}
        met = figure <= goal and all(
            figure <= beside[name] * times for name, times in (most or {}).items())
        peers = ", ".join(f"{name} {form % value}" for name, value in beside.items())
        mark = "" if met else " (missed)"
        self.rows.append(f"| {work} | {form % figure}{mark} | {form % goal} | {peers} |")

    def __str__(self):
        head = "| work | Rembug | goal | beside |\n|---|---|---|---|\n"
        return head + "\n".join(self.rows)


def machine():
    """Day, processor and system, in one line."""
    with open("/proc/cpuinfo") as file:
        text = file.read()
    name = re.search(r"^model name\s*: (.*)$", text, re.M)
    cores = len(re.findall(r"^processor", text, re.M))
    day = datetime.date.today().isoformat()
    return f"{day}, {cores} cores of {name.group(1) if name else platform.machine()}, " \
        f"Linux {platform.release()}"
