"""Reads a session file (see FORMAT.md): python3 reader.py FILE.fgd

Prints every event on one line, in the order that decides state, and every line that cannot be
believed with its number. Needs nothing but Python 3.
"""
import json
import re
import sys

MEMBER = re.compile(rb'^(\{(?:"rembug":[0-9]+,)?)"crc":"([0-9a-f]{8})",')


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def read(path):
    """Every line's number with its members, or with what is wrong with it."""
    with open(path, "rb") as file:
        for number, line in enumerate(file.read().split(b"\n"), 1):
            line = line.removeprefix(b"\xef\xbb\xbf").rstrip(b" \t\r")
            if not line:
                continue
            found = MEMBER.match(line)
            rest = found.group(1) + line[found.end():] if found else line
            if found and crc32c(rest) != int(found.group(2), 16):
                yield number, None, "wrong checksum"
                continue
            try:
                yield number, json.loads(rest), None if found else "no checksum"
            except ValueError:
                yield number, None, "unreadable"


def main(path):
    events, rests, purged = {}, {}, set()
    for number, line, fault in read(path):
        if fault:
            print(f"line {number}: {fault}")
        if not line or "writer" not in line:
            continue
        place = line["clock"], line["writer"], line["n"]
        if line.get("purged") and "event" not in line:
            purged.add(place)
        elif line.get("purged"):
            rests[place] = line
        else:
            events[place] = line
    events.update(rests)
    for (clock, writer, n), event in sorted(events.items()):
        if (clock, writer, n) not in purged:
            data = json.dumps(event.get("data", {}), ensure_ascii=False)
            print(clock, f"{writer}:{n}", event["at"], event["by"], event["event"], data)


if __name__ == "__main__":
    main(sys.argv[1])
