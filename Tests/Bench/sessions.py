"""Writes session files of a given size (Sources/SessionFile/FORMAT.md): no two runs differ."""

import json

TABLE = []
for byte in range(256):
    for _ in range(8):
        byte = byte >> 1 ^ (0x82F63B78 if byte & 1 else 0)
    TABLE.append(byte)

WRITER = "BENCH000"
PEOPLE = 24
WORDS = "warga air jalan jimpitan anggaran kelompok tani sawah musyawarah data usul desa".split()


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ TABLE[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def sealed(members, after=1):
    """A line with its checksum behind the first `after` bytes."""
    line = json.dumps(members, ensure_ascii=False, separators=(",", ":")).encode()
    checksum = b'"crc":"%08x",' % crc32c(line)
    return line[:after] + checksum + line[after:] + b"\n"


def events(count):
    """The events of a session in which everyone speaks in turn."""
    yield "writerJoined", {"role": "drive", "program": "bench", "boot": "bench"}
    details = {"title": "Bench", "date": "2020-11-30", "language": "id", "zone": "Asia/Jakarta"}
    yield "sessionCreated", {"details": details}
    people = [{"code": f"P{n:02}", "name": f"Peserta {n}"} for n in range(1, PEOPLE + 1)]
    yield "peopleAdded", {"people": people}
    titles = ["Pembukaan", "Pembahasan", "Penutupan"]
    yield "agendaItemsAdded", {"items": [{"title": title, "minutes": 30} for title in titles]}
    for number in range(5, count + 1):
        text = " ".join(WORDS[(number * step) % len(WORDS)] for step in (1, 5, 7, 11, 13, 17))
        speaker = number % PEOPLE + 1
        person = f"{WRITER}:3" if speaker == 1 else f"{WRITER}:3.{speaker - 1}"
        note = {"kind": "paraphrase", "text": f"{text} {number}", "speaker": person}
        yield "noteTaken", {"note": note, "line": f"@{speaker} {text} {number}"}


def write(path, count):
    """Writes a file of so many events; every count is another session."""
    with open(path, "wb") as file:
        header = {"rembug": 1, "session": f"01KABBENCH{count:016}", "about": "bench"}
        file.write(sealed(header, after=len('{"rembug":1,')))
        for number, (kind, data) in enumerate(events(count), 1):
            minute, second = divmod(number // 10, 60)
            hour, minute = divmod(minute, 60)
            file.write(sealed({
                "writer": WRITER, "n": number, "clock": number,
                "at": f"2020-11-30T{9 + hour:02}:{minute:02}:{second:02}.000+07:00",
                "up": 1000 + number * 100, "ago": 0, "by": "Bench", "event": kind, "data": data,
            }))


def split(path, folder):
    """Two copies of a session, each without a tenth that the other has."""
    with open(path, "rb") as file:
        lines = file.readlines()
    tenth = len(lines) // 10
    copies = [lines[:-tenth], lines[:-2 * tenth] + lines[-tenth:]]
    paths = []
    for name, copy in zip("ab", copies):
        paths.append(f"{folder}/{name}.fgd")
        with open(paths[-1], "wb") as file:
            file.writelines(copy)
    return paths
