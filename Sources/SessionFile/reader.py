"""Reads a session file (see FORMAT.md): python3 reader.py FILE.fgd

Prints every event on one line, in the order that decides state, and every line that cannot be
believed with its number. Needs nothing but Python 3.
"""
import json
import re
import sys

PLACE = re.compile(rb'.(?:"rembug":[0-9]*.)?', re.DOTALL)
MEMBER = re.compile(rb'"crc":"([0-9a-f]{8})",')


def shifted(crc):
    for _ in range(8):
        crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    return crc


TABLE = [shifted(byte) for byte in range(256)]


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ TABLE[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def read(path):
    """Every line's number with its members, or with what is wrong with it."""
    with open(path, "rb") as file:
        for number, line in enumerate(file.read().split(b"\n"), 1):
            line = line.removeprefix(b"\xef\xbb\xbf").rstrip(b" \t\r")
            if not line:
                continue
            place = PLACE.match(line).end()
            found = MEMBER.match(line, place)
            rest = line[:place] + line[found.end():] if found else line
            has_sum = line.startswith(b'"crc":', place)
            if has_sum and (not found or crc32c(rest) != int(found.group(1), 16)):
                yield number, None, "wrong checksum"
                continue
            try:
                yield number, members(rest), None if found else "no checksum"
            except (ValueError, KeyError, TypeError, RecursionError):
                yield number, None, "unreadable"


def members(text):
    """The members of a line that is a header, a stub or an event."""
    line = json.loads(text)
    needed = ["writer", "n", "clock"] + ([] if "purged" in line else ["at", "by", "event"])
    for key in ["session"] if "rembug" in line else needed:
        line[key]
    return line


def common(one, other):
    """What both leave of one event, where different things were erased from it."""
    if isinstance(one, dict) and isinstance(other, dict):
        return {key: common(one[key], other[key]) for key in one if key in other}
    if not isinstance(one, list) or not isinstance(other, list):
        return one
    if len(one) == len(other) and all(isinstance(each, dict) for each in one + other):
        return [common(*pair) for pair in zip(one, other)]
    return [each for each in one if each in other]


def events(lines):
    """The events that stand, in the order that decides state."""
    whole, rests, purged = {}, {}, set()
    for line in lines:
        place = line["clock"], line["writer"], line["n"]
        if line.get("purged") and "event" not in line:
            purged.add(place)
        elif line.get("purged"):
            rests[place] = common(rests.get(place, line), line)
        else:
            whole[place] = line
    return [line for place, line in sorted((whole | rests).items()) if place not in purged]


def main(path):
    lines = []
    for number, line, fault in read(path):
        if fault:
            print(f"line {number}: {fault}")
        if line and "rembug" not in line:
            lines.append(line)
    for event in events(lines):
        data = json.dumps(event.get("data", {}), ensure_ascii=False)
        print(
            event["clock"], f"{event['writer']}:{event['n']}", event["at"], event["by"],
            event["event"], data)


if __name__ == "__main__":
    main(sys.argv[1])
