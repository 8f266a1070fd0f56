"""Copies of sessions in which every text that somebody may type is something else."""

import json
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).parent.parent / "Bench"))

import sessions as bench  # noqa: E402

DETAILS = ["title", "theme", "organiser", "venue", "place", "number", "remark"]
LISTS = ["aims", "letterhead", "basis", "invited", "attachments"]
PERSON = ["front-title", "name", "back-title", "office", "institution", "group", "nip", "rank",
          "phone", "represents", "cue"]
NOTE = ["text", "line", "translation", "reactions", "tags", "recipient", "indicator"]
OTHERS = ["caption", "credit", "description", "idea", "story", "meets"]
# What a method says, in its two languages; all else in one is a name that other parts go by.
PHRASES = ["id", "en"]
FREE = {*DETAILS, *LISTS, *PERSON, *NOTE, *OTHERS, *PHRASES}


def spoil(source, target, change):
    """Writes a session anew, each text as `change` makes it of the name of its field and itself."""
    with open(source, encoding="utf-8") as lines, open(target, "wb") as file:
        for number, line in enumerate(lines):
            members = json.loads(line)
            members.pop("crc", None)
            if number:
                members["by"] = change("by", members["by"])
                complete(members)
                members["data"] = spoiled(members.get("data", {}), None, FREE, change)
            file.write(bench.sealed(members, after=1 if number else len('{"rembug":1,')))
    return target


def complete(members):
    """Gives the session and its people a text in every field."""
    data = members.get("data", {})
    if members["event"] == "sessionCreated":
        for key in DETAILS:
            data["details"].setdefault(key, key)
        for key in LISTS:
            data["details"].setdefault(key, [key, key.upper()])
    for person in data.get("people", []) if members["event"] == "peopleAdded" else []:
        for key in PERSON:
            person.setdefault(key, key)


def spoiled(value, key, free, change):
    if key == "replaces":
        return value
    if isinstance(value, dict):
        free = set(PHRASES) if key == "method" else free
        return {name: spoiled(part, name, free, change) for name, part in value.items()}
    if isinstance(value, list):
        return [spoiled(part, key, free, change) for part in value]
    return change(key, value) if isinstance(value, str) and key in free else value
