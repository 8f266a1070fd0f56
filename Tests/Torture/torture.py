"""Kills the program, fills its disk and breaks its medium, and counts what is lost.

python3 torture.py PROGRAM          everything, some minutes
python3 torture.py --quick PROGRAM  a share of it, some seconds

Each command that writes is stopped, or refused, at every call of the system by which it writes;
then several writers add notes at once while they are killed and run out of room. A note counts as
acknowledged when its command ended with 0. Ends with 0 if nothing acknowledged was lost.
"""
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../Sources/SessionFile"))
sys.dont_write_bytecode = True
import reader  # noqa: E402

CALLS = ["openat", "flock", "pread64", "write", "fdatasync", "fsync", "rename", "ftruncate",
         "unlink", "fchmod"]
ERRORS = {"openat": ["EIO", "ENOSPC"], "flock": ["ENOLCK"], "pread64": ["EIO"],
          "write": ["ENOSPC", "EIO"], "fdatasync": ["EIO"], "fsync": ["EIO"], "rename": ["EIO"],
          "ftruncate": ["EIO"], "unlink": ["EIO"], "fchmod": ["EPERM"]}
ENVIRONMENT = dict(os.environ, LANG="C.UTF-8", LC_ALL="C.UTF-8", USER="siti", TZ="Asia/Jakarta")


def run(arguments, folder, **options):
    return subprocess.run(
        arguments, cwd=folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)


def texts(path):
    """The texts of the notes that stand in a file, by the other reader, and the bad lines."""
    lines, bad = [], []
    for number, line, fault in reader.read(path):
        if line is None:
            bad.append(number)
        elif "rembug" not in line:
            lines.append(line)
    events = reader.events(lines)
    notes = [e["data"]["note"]["text"] for e in events if e["event"] == "noteTaken"]
    return notes, len(events), bad


class Failure(Exception):
    pass


class Torture:
    def __init__(self, program, quick):
        self.program, self.quick = os.path.abspath(program), quick
        self.dice = random.Random(1)

    def expect(self, condition, what):
        if not condition:
            raise Failure(what)

    def rembug(self, folder, *arguments):
        return run([self.program, *arguments], folder)

    def check(self, folder, case, path="a.fgd"):
        """The file opens, and `rembug check` says of it what the other reader says."""
        notes, events, bad = texts(os.path.join(folder, path))
        said = self.rembug(folder, "check", path, "--language", "en")
        self.expect(said.returncode == (65 if bad else 0), f"{case}: check: {said.stdout}")
        count = re.search(r"(?:intact, |Unharmed: )([\d,]+) event", said.stdout)
        self.expect(
            count and int(count[1].replace(",", "")) == events,
            f"{case}: {events} events, but check says: {said.stdout}")
        return notes

    # Every call

    def room(self):
        """A session with two notes, a copy with one more, and a copy with a damaged line."""
        folder = tempfile.mkdtemp(prefix="rembug-torture-")
        made = ["new", "a.fgd", "--title", "Uji", "--date", "2020-11-30", "--zone", "Asia/Jakarta"]
        for arguments in [made, ["note", "a.fgd", "Satu"], ["note", "a.fgd", "Dua"]]:
            done = self.rembug(folder, *arguments)
            self.expect(done.returncode == 0, done.stdout)
        shutil.copy(f"{folder}/a.fgd", f"{folder}/b.fgd")
        self.rembug(folder, "note", "b.fgd", "Salinan")
        with open(f"{folder}/a.fgd", "rb") as file:
            lines = file.read().split(b"\n")
        lines.insert(4, b'{"crc":"00000000","writer":"damaged"}')
        with open(f"{folder}/damaged.fgd", "wb") as file:
            file.write(b"\n".join(lines) + b'{"torn')
        return folder

    def commands(self):
        """Each command with what may stand in its file afterwards: before it, and after it."""
        before = ["Satu", "Dua"]
        number = "--note", "@dua"
        return {
            "note": (["note", "a.fgd", "Tiga"], before, before + ["Tiga"]),
            "merge": (["merge", "a.fgd", "b.fgd", "-o", "a.fgd"], before, before + ["Salinan"]),
            "repair": (["repair", "damaged.fgd"], before, before),
            "purge": (["purge", "a.fgd", *number, "--yes"], before, ["Satu"]),
        }

    def every_call(self, name, room):
        arguments, before, after = self.commands()[name]
        path = arguments[1]
        arguments = [self.identity(room) if word == "@dua" else word for word in arguments]
        cases = [
            (call, number, how) for call, number in self.calls(room, arguments)
            for how in ["KILL", *ERRORS[call]]
        ]
        if self.quick:
            cases = self.share(cases)
        if name == "note":
            # What a refused write leaves is cut off; that may be stopped and refused too.
            cases += [("write:error=ENOSPC", 1, how) for how in ["KILL", "EIO"]]
        for call, number, how in cases:
            case = f"{name}: {how} at {call} {number}"
            folder = tempfile.mkdtemp(prefix="rembug-torture-")
            shutil.copytree(room, folder, dirs_exist_ok=True)
            fault = "signal=KILL" if how == "KILL" else f"error={how}"
            options = ["-e", f"inject={call}:{fault}:when={number}"]
            if ":" in call:
                options = ["-e", f"inject={call}:when={number}",
                           "-e", f"inject=ftruncate:{fault}:when=1"]
            done = self.traced(folder, arguments, options)
            acknowledged = done.returncode == 0
            # 74: it may have been written, and was not acknowledged.
            notes = self.check(folder, case, path)
            allowed = [after] if acknowledged else [before, after]
            self.expect(
                sorted(notes) in [sorted(a) for a in allowed],
                f"{case}: ended {done.returncode}, left {notes}\n{done.stdout}")
            if name == "repair":
                self.damage_is_kept(folder, case)
            self.goes_on(folder, case, path, notes)
            shutil.rmtree(folder)

    def share(self, cases):
        """The last of each call that writes, and a few others, the same every time."""
        last = {(call, how): (call, number, how) for call, number, how in cases
                if call in ("write", "fdatasync", "fsync", "rename")}
        rest = [case for case in cases if case not in last.values()]
        return list(last.values()) + self.dice.sample(rest, min(3, len(rest)))

    def damage_is_kept(self, folder, case):
        held = b""
        for name in ["damaged.fgd", "damaged.fgd.aside"]:
            if os.path.exists(f"{folder}/{name}"):
                with open(f"{folder}/{name}", "rb") as file:
                    held += file.read()
        for line in [b'"writer":"damaged"}', b'{"torn']:
            self.expect(line in held, f"{case}: a damaged line is in no file")

    def goes_on(self, folder, case, path, notes):
        """A file takes the next note, whatever happened to it."""
        done = self.rembug(folder, "note", path, "Lagi")
        self.expect(done.returncode in (0, 65), f"{case}: no note after it: {done.stdout}")
        self.expect(
            sorted(texts(f"{folder}/{path}")[0]) == sorted(notes + ["Lagi"]),
            f"{case}: the next note is not there")

    def identity(self, room):
        for _, line, _ in reader.read(f"{room}/a.fgd"):
            if line and line.get("event") == "noteTaken" and line["data"]["line"] == "Dua":
                return f"{line['writer']}:{line['n']}"

    def calls(self, room, arguments):
        """The calls by which a command writes, each with its number among those of its name."""
        folder = tempfile.mkdtemp(prefix="rembug-torture-")
        shutil.copytree(room, folder, dirs_exist_ok=True)
        log = f"{folder}/../{os.path.basename(folder)}.trace"
        done = self.traced(folder, arguments, ["-e", "trace=" + ",".join(CALLS)], log)
        self.expect(done.returncode in (0, 65), f"without any fault: {done.stdout}")
        counts, found, begun = {}, [], False
        with open(log) as file:
            for line in file:
                call = re.match(r"(?:\d+ +)?(\w+)\(", line)
                if not call or call[1] not in CALLS:
                    continue
                counts[call[1]] = counts.get(call[1], 0) + 1
                begun = begun or ".fgd" in line
                if begun:
                    found.append((call[1], counts[call[1]]))
        os.remove(log)
        shutil.rmtree(folder)
        return found

    def traced(self, folder, arguments, options, log="/dev/null"):
        return run(
            ["strace", "-qq", "-o", log, *options, self.program, *arguments], folder)

    # Several writers

    def writers(self, count, notes):
        """So many writers at once, killed at random, and now and then without room."""
        folder = self.room()
        path = f"{folder}/a.fgd"
        acknowledged, lock = [], threading.Lock()

        def write(writer):
            dice = random.Random(writer)
            number = 0
            while True:
                with lock:
                    if len(acknowledged) >= notes:
                        return
                number += 1
                text = f"w{writer} {number}"
                ended = self.noted(folder, text, dice, path)
                if ended == 0:
                    with lock:
                        acknowledged.append(text)

        threads = [threading.Thread(target=write, args=(w,)) for w in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        found = self.check(folder, "writers")
        lost = set(acknowledged) - set(found)
        self.expect(not lost, f"writers: lost {len(lost)}: {sorted(lost)[:5]}")
        self.expect(len(set(found)) == len(found), "writers: a note is there twice")
        shutil.rmtree(folder)
        return len(acknowledged)

    def noted(self, folder, text, dice, path):
        fate = dice.random()

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            room = os.path.getsize(path) + dice.randrange(400)
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

        process = subprocess.Popen(
            [self.program, "note", "a.fgd", text], cwd=folder, env=ENVIRONMENT,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            preexec_fn=limit if fate > 0.9 else None)
        if fate < 0.2:
            try:
                return process.wait(timeout=dice.random() * 0.04)
            except subprocess.TimeoutExpired:
                process.kill()
        return process.wait()

    def can_trace(self):
        try:
            tried = run(["strace", "-qq", "-o", "/dev/null", "true"], "/")
        except FileNotFoundError:
            raise Failure("strace is not installed: apt-get install strace")
        self.expect(
            tried.returncode == 0,
            "strace may not trace here, so nothing was proved; allow ptrace (in a container,"
            f" --cap-add SYS_PTRACE): {tried.stdout}")

    def everything(self):
        self.can_trace()
        room = self.room()
        for name in self.commands():
            self.every_call(name, room)
            print(f"{name}: stopped and refused at its calls, nothing lost", flush=True)
        shutil.rmtree(room)
        acknowledged = self.writers(8, 80 if self.quick else 10_000)
        counted = "" if self.quick else f" of {acknowledged:,}"
        print(f"eight writers, killed and out of room: lost 0{counted}", flush=True)


def main():
    quick = "--quick" in sys.argv
    try:
        Torture([word for word in sys.argv[1:] if word != "--quick"][0], quick).everything()
    except Failure as failure:
        print(f"FAILED: {failure}")
        sys.exit(1)


if __name__ == "__main__":
    main()
