"""Writes sessions of very many events of each kind, and times the commands that read them.

python3 hostile.py PROGRAM            every shape with 5,000, 10,000 and 20,000 events
python3 hostile.py PROGRAM 200000 X   one size of the shapes whose names have an X in them

Twice the events should take twice the time; a command that takes much more is marked, and so is
one that takes more than the seconds of PATIENCE, which ends it.
"""
import itertools
import os
import re
import resource
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../Sources/SessionFile"))
sys.dont_write_bytecode = True
import json  # noqa: E402
from reader import crc32c  # noqa: E402

WRITER = "7QK3M2XA"
PATIENCE = 20
COMMANDS = [["check"], ["show"], ["minutes"], ["log"]]
EXPECTED = {0, 65}


class Session:
    """Lines with their checksums; events of one writer unless another is named."""

    def __init__(self):
        self.lines, self.clock, self.numbers = [], 0, {}
        header = {"session": "01KABCDEFGHJKMNPQRSTVWXYZ0", "about": "hostile"}
        rest = dump(header)
        whole = '{"rembug":1,' + rest[1:]
        self.lines.append(
            '{"rembug":1,"crc":"%08x",' % crc32c(whole.encode()) + rest[1:])
        self.add("writerJoined", {"role": "drive", "program": "Rembug", "boot": "b"})
        self.add("sessionCreated", {"details": {
            "title": "T", "date": "2020-11-30", "zone": "Asia/Jakarta"}})

    def add(self, event, data, writer=WRITER, by="Siti", number=None):
        """Adds an event, one second after the one before, and says its identity."""
        self.clock += 1
        number = number or self.numbers.get(writer, 0) + 1
        self.numbers[writer] = number
        seconds = self.clock % 80000
        at = "2020-11-30T%02d:%02d:%02d+07:00" % (
            seconds // 3600, seconds // 60 % 60, seconds % 60)
        self.raw({"writer": writer, "n": number, "clock": self.clock, "at": at,
                  "up": self.clock * 1000, "by": by, "event": event, "data": data})
        return f"{writer}:{number}"

    def raw(self, members):
        text = dump(members)
        self.lines.append('{"crc":"%08x",' % crc32c(text.encode()) + text[1:])

    def people(self, count, name="Nama{}", code="P{}"):
        first = self.add("peopleAdded", {"people": [
            {"code": code.format(n), "name": name.format(n)} for n in range(1, count + 1)]})
        return [first if n == 0 else f"{first}.{n}" for n in range(count)]

    def items(self, count):
        first = self.add("agendaItemsAdded", {"items": [
            {"title": f"Mata acara {n}", "minutes": 5} for n in range(count)]})
        return [first if n == 0 else f"{first}.{n}" for n in range(count)]

    def note(self, text="kopi", line=None, **fields):
        return self.add("noteTaken", {"note": {"text": text, **fields}, "line": line or text})


def dump(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def change(**values):
    return {"set": values, "replaces": {}}


BOARD = {
    "name": "b", "words": ["b"], "kind": "list", "title": {"id": "B", "en": "B"},
    "fields": [
        {"key": "what", "words": ["apa"], "label": {"id": "Apa", "en": "What"}, "type": "text"},
        {"key": "who", "words": ["siapa"], "label": {"id": "S", "en": "W"}, "type": "person"}]}
METHOD = {
    "name": "m", "title": {"id": "M", "en": "M"},
    "phases": [{"name": "p", "title": {"id": "P", "en": "P"}, "minutes": 5, "type": "question",
                "prompts": [{"id": "Apa?", "en": "What?"}]}],
    "boards": [BOARD], "plans": []}


def several(*kinds):
    """A shape in which events of several kinds take turns, with data made from a number."""
    def fill(session, count):
        for n, (kind, data) in zip(range(count), itertools.cycle(kinds)):
            session.add(kind, data(n) if callable(data) else data)
    return fill


SHAPES = {}


def shape(function):
    SHAPES[function.__name__.replace("_", " ")] = function
    return function


@shape
def notes(s, count):
    for n in range(count):
        s.note(f"kopi {n}")


@shape
def notes_that_name_people(s, count):
    people = s.people(count // 2)
    for n in range(count // 2):
        s.note(f"kata Nama{n} dan P{n} kepada Pak Nama{n}", speaker=people[n])


@shape
def people_of_one_name(s, count):
    s.people(count // 2, "Budi Santoso")
    for n in range(count // 2):
        s.note("kata Budi Santoso dan Budi", tags=["budi"])


@shape
def people_of_one_first_name(s, count):
    s.people(count // 2, "Budi Nama{}")
    for n in range(count // 2):
        s.note("kata Budi Hartono dan Budi Nama7", tags=["budi"])


@shape
def people_of_one_code(s, count):
    people = s.people(count // 2, "Nama{}", "P01")
    for n in range(count // 2):
        s.note("kata P01", speaker=people[n])


@shape
def people_one_by_one(s, count):
    for n in range(count):
        s.add("peopleAdded", {"people": [{"code": f"P{n}", "name": f"Nama{n}"}]})


@shape
def people_without_names(s, count):
    s.add("peopleAdded", {"people": [{"code": f"P{n}", "cue": "x"} for n in range(count)]})
    s.note("kata P01")


@shape
def people_amended(s, count):
    people = s.people(10)
    for n in range(count):
        s.add("peopleAmended", {"people": {people[n % 10]: change(name=f"Nama{n}")}})


@shape
def people_removed(s, count):
    for person in s.people(count):
        s.add("peopleRemoved", {"people": [person]})


@shape
def coming_and_leaving(s, count):
    person = s.people(1)
    several(*[("attendanceRecorded", {"people": person, "change": c})
              for c in ["arrived", "left"]])(s, count)


@shape
def attendance_of_many(s, count):
    for person in s.people(count // 2):
        s.add("attendanceRecorded", {"people": [person], "change": "arrived"})


@shape
def institutions(s, count):
    several(("attendanceCounted", lambda n: {"institution": f"Desa {n}", "count": 1}))(s, count)


@shape
def consents(s, count):
    for person in s.people(count // 2):
        s.add("consentRecorded", {
            "people": [person], "purposes": ["quote", "name"], "answer": "withdrawn"})


@shape
def consents_of_nobody(s, count):
    several(("consentRecorded", lambda n: {
        "people": [f"{WRITER}:{n + 1000000}"], "purposes": ["name"], "answer": "given"}))(s, count)


@shape
def consents_documented(s, count):
    for person in s.people(count // 2):
        s.add("consentDocumented", {"answers": {person: ["quote", "photo"]}, "form": "signed"})


@shape
def attributions(s, count):
    for item in s.items(count // 2):
        s.add("attributionChosen", {"attribution": "chatham-house", "item": item})


@shape
def items_one_by_one_at_the_front(s, count):
    first = s.items(1)[0]
    for n in range(count):
        s.add("agendaItemsAdded", {"items": [{"title": f"M{n}"}], "after": first})


@shape
def items_in_one_line_after_the_first(s, count):
    first = s.items(count)[0]
    s.add("agendaItemsAdded", {"items": [{"title": f"M{n}"} for n in range(count)],
                               "after": first})


@shape
def items_amended(s, count):
    items = s.items(10)
    for n in range(count):
        s.add("agendaItemsAmended", {"items": {items[n % 10]: change(title=f"M{n}")}})


@shape
def items_moved_to_the_front(s, count):
    items = s.items(count // 2)
    for item in items:
        s.add("agendaItemMoved", {"item": item})


@shape
def items_moved_to_and_fro(s, count):
    items = s.items(count // 2)
    for n in range(count // 2):
        s.add("agendaItemMoved",
              {"item": items[0], **({"after": items[-1]} if n % 2 == 0 else {})})


@shape
def items_removed(s, count):
    for item in s.items(count // 2):
        s.add("agendaItemsRemoved", {"items": [item]})


@shape
def items_opened(s, count):
    for item in s.items(count // 2):
        s.add("itemOpened", {"item": item})
        s.note("kopi", item=item)


@shape
def one_item_opened_and_closed(s, count):
    item = {"item": s.items(1)[0]}
    several(("itemOpened", item), ("itemClosed", item))(s, count)


@shape
def one_item_paused(s, count):
    item = {"item": s.items(1)[0]}
    s.add("itemOpened", item)
    several(("itemPaused", item), ("itemResumed", item))(s, count)


@shape
def items_inserted(s, count):
    first = s.items(1)[0]
    several(("itemInserted", lambda n: {"values": {"title": f"M{n}"}, "after": first}))(s, count)


@shape
def items_skipped(s, count):
    for item in s.items(count // 2):
        s.add("itemSkipped", {"item": item})


@shape
def minutes_added(s, count):
    item = s.items(1)[0]
    several(("minutesAdded", {"item": item, "minutes": 1}))(s, count)


@shape
def replanned(s, count):
    items = s.items(10)
    several(("agendaReplanned", lambda n: {
        "lengths": {item: n % 60 for item in items}, "skipped": items[:3]}))(s, count)


@shape
def turns(s, count):
    people = s.people(10)
    several(("turnBegan", lambda n: {"speaker": people[n % 10]}))(s, count)


@shape
def turns_of_many(s, count):
    for person in s.people(count // 2):
        s.add("turnBegan", {"speaker": person})


@shape
def turns_interposed(s, count):
    people = s.people(10)
    several(("turnBegan", lambda n: {
        "speaker": people[n % 10], "manner": "interposed"}))(s, count)


@shape
def turns_of_strangers(s, count):
    several(("turnBegan", lambda n: {"speaker": f"{WRITER}:1", "added": [{"cue": f"x{n}"}]}))(
        s, count)


@shape
def turns_ended(s, count):
    person = s.people(1)[0]
    for n in range(count // 2):
        turn = s.add("turnBegan", {"speaker": person})
        s.add("turnEnded", {"turn": turn})


@shape
def turns_dated_back(s, count):
    person = s.people(1)[0]
    for n in range(count // 2):
        turn = s.add("turnBegan", {"speaker": person})
        s.add("eventDatedBack", {"event": turn, "milliseconds": n % 1000 * 1000})


@shape
def hands(s, count):
    people = s.people(10)
    several(("handRaised", lambda n: {"speaker": people[n % 10], "lane": "ordinary"}))(s, count)


@shape
def hands_of_groups(s, count):
    s.add("queuePolicyChosen", {"policy": "by-group"})
    people = s.add("peopleAdded", {"people": [
        {"code": f"P{n}", "group": "a" if n else "b"} for n in range(10)]})
    several(("handRaised", lambda n: {
        "speaker": f"{people}.{n % 9 + 1}", "lane": "ordinary"}))(s, count)


@shape
def hands_moved(s, count):
    person = s.people(1)[0]
    all_hands = [s.add("handRaised", {"speaker": person, "lane": "ordinary"})
                 for n in range(count // 2)]
    for n, hand in enumerate(all_hands):
        s.add("handMoved", {"hand": hand, "after": all_hands[-n]})


@shape
def one_hand_moved(s, count):
    person = s.people(1)[0]
    all_hands = [s.add("handRaised", {"speaker": person, "lane": "ordinary"})
                 for n in range(count // 2)]
    for n in range(count // 2):
        s.add("handMoved", {"hand": all_hands[0], "after": all_hands[-1]})


@shape
def hands_named(s, count):
    person = s.people(1)[0]
    for n in range(count // 3):
        s.add("turnBegan", {"speaker": person})
    for n in range(count // 3):
        hand = s.add("handRaised", {
            "speaker": f"{WRITER}:{s.numbers[WRITER] + 1}.1", "lane": "ordinary",
            "added": [{"cue": "x"}]})
        s.add("handNamed", {"hand": hand, "speaker": person})


@shape
def hands_emptied(s, count):
    person = s.people(1)[0]
    for n in range(count // 2):
        s.add("handRaised", {"speaker": person, "lane": "ordinary"})
    for n in range(count // 2):
        s.add("turnBegan", {"speaker": person, "manner": "last"})


@shape
def hands_lowered(s, count):
    person = s.people(1)[0]
    several(("handRaised", {"speaker": person, "lane": "ordinary"}),
            ("handsLowered", lambda n: {"hands": [f"{WRITER}:{n + 3}"]}))(s, count)


@shape
def rounds(s, count):
    several(("questionRoundBegan", {"seats": 3}), ("queueClosed", {}))(s, count)


@shape
def rules(s, count):
    several(("queuePolicyChosen", {"policy": "least-time"}), ("turnLimitSet", {"seconds": 5}))(
        s, count)


@shape
def one_note_amended(s, count):
    note = s.note()
    several(("notesAmended", lambda n: {"notes": {note: change(text=f"t{n}")}}))(s, count)


@shape
def notes_amended(s, count):
    for note in [s.note() for n in range(count // 2)]:
        s.add("notesAmended", {"notes": {note: change(text="x")}})


@shape
def notes_struck(s, count):
    for note in [s.note() for n in range(count // 2)]:
        s.add("notesStruck", {"notes": [note]})


@shape
def notes_joined(s, count):
    all_notes = [s.note() for n in range(count // 2)]
    for note in all_notes[1:]:
        s.add("notesJoined", {"notes": {all_notes[0]: change(text="x")}, "struck": [note]})


@shape
def answers_of_one_question(s, count):
    question = s.note(kind="question")
    for n in range(count):
        s.note(kind="answer", answers=[question])


@shape
def answers_of_answers(s, count):
    previous = s.note(kind="question")
    for n in range(count):
        previous = s.note(kind="answer", answers=[previous])


@shape
def questions(s, count):
    people = s.people(10)
    for n in range(count):
        s.note(kind="question", text=f"Apa {n}?", speaker=people[n % 10])


@shape
def actions(s, count):
    people = s.people(10)
    for n in range(count):
        s.note(kind="action", text=f"Kerja {n}", owner=people[n % 10], due="2020-12-01")


@shape
def decisions(s, count):
    item = s.items(1)[0]
    for n in range(count):
        s.note(kind="decision", text=f"Putus {n}", item=item, status="agreed")


@shape
def summaries(s, count):
    for n in range(count):
        s.note(kind="summary", text=f"Ringkas {n}")


@shape
def tags(s, count):
    for n in range(count):
        s.note(text=f"x #a{n}", tags=[f"a{n}", f"b{n}"])


@shape
def a_note_of_many_tags(s, count):
    s.note(tags=[f"a{n}" for n in range(count)])


@shape
def a_note_about_many(s, count):
    all_notes = [s.note() for n in range(count // 2)]
    s.note(kind="decision", about=all_notes, entries=all_notes, objectors=s.people(count // 2))


@shape
def a_note_of_many_words(s, count):
    s.people(10)
    s.note("Nama1 kopi " * count)


@shape
def a_note_of_one_word(s, count):
    s.people(10)
    s.note("Kopi" * (count * 4))


@shape
def a_note_of_combining_marks(s, count):
    s.note("e" + "\u0301" * (count * 4))


@shape
def a_name_of_many_words(s, count):
    s.people(1, "Budi " * count)
    for n in range(10):
        s.note("Budi " * (count // 10))


@shape
def a_title_of_many_words(s, count):
    s.add("detailsChanged", {"details": change(title="kata " * count, aims=["a"] * count)})


@shape
def details_changed(s, count):
    several(("detailsChanged", lambda n: {"details": change(title=f"T{n}")}))(s, count)


@shape
def methods(s, count):
    several(("methodAdopted", lambda n: {"method": METHOD}))(s, count // 10)


@shape
def prompts_asked(s, count):
    method = s.add("methodAdopted", {"method": METHOD})
    several(("promptAsked", {"prompt": f"{method}.3"}), ("promptAsked", {"prompt": f"{method}.2"}))(
        s, count)


@shape
def prompts_answered(s, count):
    method = s.add("methodAdopted", {"method": METHOD})
    s.add("promptAsked", {"prompt": f"{method}.3"})
    for person in s.people(count // 2):
        s.add("promptAnswered", {
            "prompt": f"{method}.3", "person": person, "answer": "passed"})


def board(s):
    method = s.add("methodAdopted", {"method": METHOD})
    s.add("boardOpened", {"board": f"{method}.1"})
    return f"{method}.1"


@shape
def entries(s, count):
    name = board(s)
    several(("entryAdded", lambda n: {
        "board": name, "fields": {"what": f"x{n}"}, "line": "x"}))(s, count)


@shape
def entries_amended(s, count):
    name = board(s)
    entry = s.add("entryAdded", {"board": name, "fields": {"what": "x"}, "line": "x"})
    several(("entryAmended", lambda n: {"entry": entry, "fields": change(what=f"y{n}")}))(s, count)


@shape
def entries_of_many_fields(s, count):
    name = board(s)
    several(("entryAdded", lambda n: {
        "board": name, "fields": {f"k{k}": "x" for k in range(1000)}, "line": "x"}))(
            s, count // 500)


@shape
def entries_linked(s, count):
    name = board(s)
    entry = s.add("entryAdded", {"board": name, "fields": {"what": "x"}, "line": "x"})
    others = [s.add("entryAdded", {"board": name, "fields": {"what": "x"}, "line": "x"})
              for n in range(count // 2)]
    for other in others:
        s.add("entryLinked", {"entry": entry, "target": other, "idea": "A + B"})


@shape
def entries_scored(s, count):
    name = board(s)
    entry = s.add("entryAdded", {"board": name, "fields": {"what": "x"}, "line": "x"})
    for person in s.people(count // 2):
        s.add("entryScored", {"entry": entry, "person": person, "scores": {"impact": 4}})


@shape
def boards_opened(s, count):
    name = board(s)
    several(("boardOpened", {"board": name}))(s, count)


PNG = ("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
       "RU5ErkJggg==")


@shape
def photographs(s, count):
    several(("photographAttached", {
        "fields": {"caption": "x"}, "format": "png", "width": 1, "height": 1, "bytes": PNG}))(
            s, count // 4)


@shape
def photographs_amended(s, count):
    people = s.people(100)
    photograph = s.add("photographAttached", {
        "fields": {"caption": "x"}, "format": "png", "width": 1, "height": 1, "bytes": PNG})
    several(("photographAmended", lambda n: {
        "photograph": photograph, "fields": change(shows=people)}))(s, count // 4)


@shape
def timers(s, count):
    several(("timerStarted", {"legs": [60, 60]}), ("timerStopped", {}))(s, count)


@shape
def a_timer_of_many_legs(s, count):
    s.add("timerStarted", {"legs": [1] * count})


@shape
def recordings(s, count):
    several(("recordingBegan", {}), ("recordingEnded", {}))(s, count)


@shape
def recordings_and_notes(s, count):
    several(("recordingBegan", {}), ("noteTaken", {"note": {"text": "x"}, "line": "x"}),
            ("recordingEnded", {}))(s, count)


@shape
def off_the_record(s, count):
    several(("offRecordBegan", {}), ("noteTaken", {"note": {"text": "x"}, "line": "x"}),
            ("offRecordEnded", {}))(s, count)


@shape
def walls(s, count):
    several(("wallTurned", {"to": "agenda"}), ("wallTurned", {"to": "message", "text": "x"}))(
        s, count)


@shape
def roles(s, count):
    several(("roleTaken", {"role": "drive"}), ("roleTaken", {"role": "x"}))(s, count)


@shape
def closings(s, count):
    several(("sessionClosed", {}))(s, count)


@shape
def approvals(s, count):
    several(("minutesApproved", lambda n: {
        "version": n + 1, "seen": {WRITER: n + 1}, "digest": "0" * 64}))(s, count)


@shape
def retractions(s, count):
    for note in [s.note() for n in range(count // 2)]:
        s.add("retracted", {"events": [note]})


@shape
def retractions_of_retractions(s, count):
    previous = s.note()
    for n in range(count):
        previous = s.add("retracted", {"events": [previous]})


@shape
def retractions_of_everything(s, count):
    all_notes = [s.note() for n in range(100)]
    several(("retracted", {"events": all_notes}))(s, count // 10)


@shape
def purges(s, count):
    for note in [s.note() for n in range(count // 2)]:
        s.add("purged", {"events": [note]})


@shape
def stubs(s, count):
    for n in range(count):
        s.raw({"writer": WRITER, "n": n + 3, "clock": n + 3, "purged": True})


@shape
def shifts(s, count):
    several(("writerTimesShifted", {"writer": WRITER, "milliseconds": 1000}),
            ("noteTaken", {"note": {"text": "x"}, "line": "x"}))(s, count)


@shape
def datings(s, count):
    note = s.note()
    several(("eventDatedBack", {"event": note, "milliseconds": 1000}))(s, count)


@shape
def writers(s, count):
    for n in range(count // 2):
        writer = "W%07d" % n
        s.add("writerJoined", {"role": "note", "program": "x", "boot": f"b{n}"}, writer, f"N{n}")
        s.add("noteTaken", {"note": {"text": "x"}, "line": "x"}, writer, f"N{n}")


@shape
def gaps(s, count):
    for n in range(count):
        s.add("noteTaken", {"note": {"text": "x"}, "line": "x"}, number=n * 2 + 10)


@shape
def forks(s, count):
    for n in range(count):
        s.add("noteTaken", {"note": {"text": f"x{n}"}, "line": "x"}, number=5 + n % 2)


@shape
def lines_twice(s, count):
    for n in range(count // 2):
        s.note()
        s.lines.append(s.lines[-1])


@shape
def damaged_lines(s, count):
    s.lines += ['{"crc":"00000000","writer":"%d"}' % n for n in range(count)]


@shape
def unreadable_lines(s, count):
    s.lines += ['{"writer":"%d"}' % n for n in range(count)]


@shape
def lines_without_a_checksum(s, count):
    for n in range(count):
        s.note(f"kopi {n}")
        s.lines[-1] = "{" + s.lines[-1][18:]


@shape
def lines_backwards(s, count):
    for n in range(count):
        s.note(f"kopi {n}")
    s.lines[1:] = reversed(s.lines[1:])


@shape
def unknown_kinds(s, count):
    several(("voteHeld", lambda n: {"x": n}))(s, count)


@shape
def without_effect(s, count):
    several(("notesStruck", {"notes": ["00000000:1"]}), ("itemClosed", {"item": "00000000:1"}))(
        s, count)


@shape
def circle_voices(s, count):
    s.add("detailsChanged", {"details": change(profile="circle")})
    people = s.people(10)
    for n in range(count):
        s.note("x", kind="opinion", speaker=people[n % 10])


@shape
def blank_lines(s, count):
    s.lines += [""] * (count * 5)


def timed(program, command, path, patience):
    """Seconds and megabytes that a command takes; nothing for one that takes too long."""
    began = time.monotonic()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen(
        [program, command[0], path, *command[1:]], stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        code = process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return None, None
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if code not in EXPECTED:
        return f"ended {code}", None
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, code


def main():
    program = sys.argv[1]
    sizes = [int(sys.argv[2])] if len(sys.argv) > 2 else [5000, 10000, 20000]
    chosen = sys.argv[3] if len(sys.argv) > 3 else ""
    folder = tempfile.mkdtemp(prefix="rembug-hostile-")
    path = os.path.join(folder, "a.fgd")
    for name, fill in SHAPES.items():
        if not re.search(chosen, name):
            continue
        rows = {command[0]: [] for command in COMMANDS}
        for size in sizes:
            session = Session()
            fill(session, size)
            with open(path, "w", encoding="utf-8") as file:
                file.write("\n".join(session.lines) + "\n")
            for command in COMMANDS:
                if None not in rows[command[0]]:
                    rows[command[0]].append(timed(program, command, path, PATIENCE)[0])
        for command, times in rows.items():
            last = times[-1]
            slow = last is None or isinstance(last, str) or (
                last > 0.4 and len(times) > 2 and last > 2.7 * times[-2])
            mark = "SLOW" if slow else ""
            shown = " ".join(t if isinstance(t, str) else "-" if t is None else f"{t:7.2f}"
                             for t in times)
            print(f"{name:36} {command:8} {shown} {mark}", flush=True)
    os.remove(path)
    os.rmdir(folder)


if __name__ == "__main__":
    main()
