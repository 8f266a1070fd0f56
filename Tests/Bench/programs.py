"""Rembug and the programs that it is measured beside, each with one key that changes the screen."""

import os
import shutil
import subprocess
from dataclasses import dataclass, field


@dataclass
class Program:
    name: str
    arguments: list  # FILE stands for the file that is opened
    prepare: list = field(default_factory=list)  # keys after the start
    keys: tuple = (b"a", b"\x7f")  # the measured key, and the one that takes it back
    shows: str = "a"  # what the measured key must bring on the screen

    @property
    def opens_files(self):
        return "FILE" in self.arguments

    def command(self, file):
        return [file if argument == "FILE" else argument for argument in self.arguments]


def programs(binary):
    """Rembug first, then its peers."""
    arrows = (b"\x1bOB", b"\x1bOA")
    return [
        # In the midst of a line, as the first letter also says how the line will be filed.
        Program("rembug", [binary, "FILE"], prepare=[b"b"]),
        Program("vim", ["vim", "-n", "FILE"], prepare=[b"O"]),
        # Without Debian's settings, whose lock a killed nano leaves behind to ask about.
        Program("nano", ["nano", "-I", "FILE"], prepare=[b"\r", b"\x1bOA"]),
        Program("less", ["less", "FILE"], keys=(b"j", b"k"), shows=""),
        Program("tig", ["tig"], keys=(b"j", b"k"), shows=""),
        Program("htop", ["htop", "-d", "100"], keys=arrows, shows=""),
        Program("calcurse", ["calcurse", "-q", "-D", "diary", "-C", "diary"],
                keys=(b"l", b"h"), shows=""),
        Program("newsboat", ["newsboat", "-q", "-u", "feeds", "-c", "feeds.db", "-C", "/dev/null"],
                keys=(b"j", b"k"), shows=""),
    ]


def missing(programs):
    return [p.name for p in programs if not shutil.which(p.arguments[0])]


def environment(folder):
    """A home of its own, so that nobody's settings count."""
    return {
        "PATH": os.environ["PATH"], "HOME": folder, "XDG_STATE_HOME": folder + "/state",
        "XDG_CONFIG_HOME": folder + "/config", "XDG_DATA_HOME": folder + "/data",
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "USER": "bench",
    }


def prepare(folder):
    """What the peers show: a diary, a list of feeds, a history."""
    os.mkdir(folder + "/diary")
    with open(folder + "/feeds", "w") as file:
        file.writelines(f"file://{folder}/feed{n}.xml \"~Feed {n}\"\n" for n in range(60))
    repository(folder)


def repository(folder, commits=300):
    """A history for tig to show."""
    stream = b"".join(
        b"commit refs/heads/main\ncommitter Bench <bench@example.org> %d +0000\n"
        b"data <<END\nCommit %d\nEND\n" % (1606700000 + number, number)
        for number in range(commits))
    subprocess.run(["git", "init", "-q", "-b", "main", folder], check=True)
    subprocess.run(
        ["git", "-C", folder, "fast-import", "--quiet"], input=stream, check=True)
