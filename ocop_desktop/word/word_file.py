"""The file of a Word document: bare, Vietnamese, in one font, and the same bytes for the same content."""

import io
import zipfile
from typing import Any

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt

from ocop_desktop.domain.papers.paper_story import BODY_SIZE
from ocop_desktop.word.word_xml import LANGUAGE, clean_xml, element_of, set_fonts, set_language

_KEPT_STYLES = frozenset(
    {"Normal", "DefaultParagraphFont", "TableNormal", "NoList", "Header", "Footer"}
)
_KEPT_PARTS = frozenset(
    {
        RELATIONSHIP_TYPE.OFFICE_DOCUMENT,
        RELATIONSHIP_TYPE.CORE_PROPERTIES,
        RELATIONSHIP_TYPE.STYLES,
        RELATIONSHIP_TYPE.SETTINGS,
    }
)
_WORD_MODE = "15"  # of Word 2013 and later
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the first that a ZIP file can hold
_UNIX = 3  # said of the parts on every system


def make_document(title: str, author: str) -> Document:
    """Make an empty document without the example styles, remarks and days of python-docx."""
    document = docx.Document()
    _remove_parts(document)
    _set_settings(document)
    _set_properties(document, title, author)
    _set_styles(document)
    return document


def _remove_parts(document: Document) -> None:
    """Remove what the example document of python-docx holds beside its text, styles and settings."""
    for relations in (document.part.package.rels, document.part.rels):
        for key, relation in list(relations.items()):
            if relation.reltype not in _KEPT_PARTS:
                del relations[key]


def _set_settings(document: Document) -> None:
    """Let Word lay the document out by its own rules, not by those of an older one."""
    settings = element_of(document.settings)
    for child in list(settings):
        if child.tag not in {qn("w:defaultTabStop"), qn("w:compat"), qn("w:themeFontLang")}:
            settings.remove(child)
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), _WORD_MODE)
    compatibility = settings.find(qn("w:compat"))
    compatibility.remove(compatibility.find(qn("w:useFELayout")))
    language = settings.find(qn("w:themeFontLang"))
    language.attrib.clear()
    language.set(qn("w:val"), LANGUAGE)


def _set_properties(document: Document, title: str, author: str) -> None:
    properties = document.core_properties
    element = properties._element  # noqa: SLF001 - the days cannot be removed otherwise
    for child in list(element):
        element.remove(child)
    properties.title, properties.author = clean_xml(title)[:255], clean_xml(author)[:255]
    properties.language = LANGUAGE


def _set_styles(document: Document) -> None:
    element: Any = document.styles.element
    for style in element.findall(qn("w:style")):
        if style.get(qn("w:styleId")) not in _KEPT_STYLES:
            element.remove(style)
    defaults = element.find(qn("w:docDefaults"))
    run_properties = defaults.find(f"{qn('w:rPrDefault')}/{qn('w:rPr')}")
    paragraph_properties = defaults.find(f"{qn('w:pPrDefault')}/{qn('w:pPr')}")
    set_fonts(run_properties)
    set_language(run_properties)
    for child in list(paragraph_properties):
        paragraph_properties.remove(child)
    normal = document.styles["Normal"]
    set_fonts(element_of(normal).get_or_add_rPr())
    normal.font.size = Pt(BODY_SIZE)
    form = normal.paragraph_format
    form.space_before = form.space_after = Pt(0)
    form.line_spacing = 1.0
    form.widow_control = True


def pack(document: Document) -> bytes:
    """The bytes of the file; its parts bear a fixed time, so that the same document gives the same bytes."""
    saved, packed = io.BytesIO(), io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(packed, "w") as target:
        for part in source.infolist():
            entry = zipfile.ZipInfo(part.filename, _FIRST_DAY)
            entry.create_system = _UNIX
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(part))
    return packed.getvalue()
