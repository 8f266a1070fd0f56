"""The files of word processors: DOCX by ECMA-376, transitional, and ODT by ODF 1.3."""

import os
import pathlib
import sys
import xml.etree.ElementTree as xml
import zipfile

from commands import run

CATALOG = pathlib.Path(__file__).with_name("dublin-core") / "catalog.xml"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Which schema each member of a DOCX file has; the rest of `word/` is WordprocessingML.
DOCX = {
    "[Content_Types].xml": "opc-contentTypes.xsd",
    "_rels/.rels": "opc-relationships.xsd",
    "word/_rels/document.xml.rels": "opc-relationships.xsd",
    "docProps/core.xml": "opc-coreProperties.xsd",
    "docProps/app.xml": "shared-documentPropertiesExtended.xsd",
}
MISSING = """\
{}: the schemas are not there. They belong to others, so they do not come with Rembug:
  ecma-376-transitional/  wml.xsd and what it needs, from the transitional schemas of ECMA-376
                          (https://ecma-international.org/publications-and-standards/standards/ecma-376/)
  odf-1.3/                the RELAX NG schemas of OpenDocument 1.3
                          (https://docs.oasis-open.org/office/OpenDocument/v1.3/os/schemas/)
Put both in one folder, and say: make validate SCHEMAS=FOLDER"""


def schemas_in(name):
    """The folder of schemas; the validation ends if it does not hold both."""
    folder = pathlib.Path(name or "SCHEMAS").resolve()
    wanted = ["ecma-376-transitional/wml.xsd", "odf-1.3/OpenDocument-v1.3-schema.rng"]
    if not name or not all((folder / file).exists() for file in wanted):
        sys.exit(MISSING.format(name or "SCHEMAS"))
    return folder


def check(files, schemas, folder):
    """Holds every member of the files against its schema, one run per schema."""
    by_schema = {}
    for file in files:
        target = folder / (file.name + ".members")
        with zipfile.ZipFile(file) as archive:
            if archive.testzip():
                sys.exit(f"{file.name}: {archive.testzip()} is damaged")
            archive.extractall(target)
            for member in archive.namelist():
                if schema := schema_of(file.suffix, member):
                    by_schema.setdefault(schema, []).append(target / member)
    for schema, members in by_schema.items():
        if schema.endswith(".rng"):
            run("jing", "-i", schemas / "odf-1.3" / schema, *members)
        else:
            run("xmllint", "--nonet", "--noout", "--schema",
                schemas / "ecma-376-transitional" / schema, *members,
                env={**os.environ, "XML_CATALOG_FILES": str(CATALOG)})


def schema_of(kind, member):
    """The schema of a member; nothing for pictures and the media type of ODT, which are no XML."""
    if member.endswith((".png", ".jpeg", ".svg")):
        return None
    if kind == ".docx":
        return DOCX.get(member, "wml.xsd")
    if member == "mimetype":
        return None
    name = "manifest-schema" if member.startswith("META-INF/") else "schema"
    return f"OpenDocument-v1.3-{name}.rng"


def words(file):
    """The words of a file, without those that the page makes itself."""
    with zipfile.ZipFile(file) as archive:
        if file.suffix == ".docx":
            members, ends = ["word/header1.xml", "word/document.xml"], (WORD + "p",)
        else:
            members, ends = ["content.xml"], (TEXT + "p", TEXT + "h")
        trees = [xml.fromstring(archive.read(member)) for member in members
                 if member in archive.namelist()]
    return [word for tree in trees for end in ends for paragraph in tree.iter(end)
            for word in " ".join(text(paragraph)).split()]


def text(paragraph):
    """The texts of a paragraph, joined where no space or line break parts them."""
    parts = [""]

    def read(node):
        if node.tag in (WORD + "br", WORD + "tab", TEXT + "line-break", TEXT + "tab", TEXT + "s"):
            parts.append("")
        if node.tag == WORD + "t" or node.tag.startswith(TEXT):
            parts[-1] += node.text or ""
        for child in node:
            read(child)
            if node.tag.startswith(TEXT):
                parts[-1] += child.tail or ""

    read(paragraph)
    return parts
