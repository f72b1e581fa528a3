"""What python-docx has no door for, written as WordprocessingML: fonts, fields, rules, rows."""

import re
from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Length, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

FONT = "Times New Roman"
LANGUAGE = "vi-VN"
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def clean_xml(text: str) -> str:
    """`text` without the characters that XML cannot hold."""
    return _NOT_XML.sub("", text)


def element_of(thing: Any) -> Any:
    """The XML element of a paragraph, a run, a row, a section."""
    return thing._element  # noqa: SLF001 - python-docx shows no more of it


def set_fonts(properties: Any) -> None:
    """Set the font for letters of every script in run properties; the theme's fonts give way."""
    fonts = properties.find(qn("w:rFonts"))
    if fonts is None:
        fonts = OxmlElement("w:rFonts")
        properties.insert(0, fonts)
    fonts.attrib.clear()
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)


def set_language(properties: Any) -> None:
    """Set Vietnamese as the language of run properties."""
    language = properties.find(qn("w:lang"))
    if language is None:
        language = _append(properties, "w:lang")
    language.attrib.clear()
    for script in ("val", "eastAsia", "bidi"):
        language.set(qn(f"w:{script}"), LANGUAGE)


def add_run(
    paragraph: Paragraph, text: str, size: float, *, bold: bool = False, italic: bool = False
) -> Run:
    """Add words of `size` points to the paragraph; the font is that of its style."""
    run = paragraph.add_run(clean_xml(text))
    run.font.size = Pt(size)
    run.bold, run.italic = bold or None, italic or None
    return run


def add_page_number(paragraph: Paragraph, size: float) -> None:
    """Add the field of the page's number."""
    for kind in ("begin", "", "end"):
        element = element_of(add_run(paragraph, "", size))
        if kind:
            _append(element, "w:fldChar").set(qn("w:fldCharType"), kind)
        else:
            _append(element, "w:instrText").text = "PAGE"


def restart_page_numbers(section: Section) -> None:
    """Let the section count its pages from 1."""
    numbers = OxmlElement("w:pgNumType")
    numbers.set(qn("w:start"), "1")
    element = element_of_section(section)
    for old in element.findall(qn("w:pgNumType")):
        element.remove(old)
    element.find(qn("w:pgMar")).addnext(numbers)


def make_small(paragraph: Paragraph) -> None:
    """Let an empty paragraph, which Word wants behind a table or a section, take no room."""
    paragraph.paragraph_format.line_spacing = Pt(1)
    paragraph.paragraph_format.space_after = Pt(0)


def find_last_paragraph(document: Document) -> Paragraph:
    """The last paragraph of the text itself, found without reading all the others."""
    body = element_of(document).body
    element = next(child for child in reversed(body) if child.tag == qn("w:p"))
    return Paragraph(element, document)


def element_of_section(section: Section) -> Any:
    """The XML element of a section."""
    return section._sectPr  # noqa: SLF001 - python-docx shows no more of it


def add_rule(paragraph: Paragraph, length: Length, width: Length, after: float) -> None:
    """Make an empty paragraph in a column of `width` a centred line of `length`, `after` points in front."""
    paragraph.paragraph_format.line_spacing = Pt(2)
    paragraph.paragraph_format.space_after = Pt(after)
    side = Length(max(0, (width - length) // 2))
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = side
    properties = element_of(paragraph).get_or_add_pPr()
    borders = OxmlElement("w:pBdr")
    line = _append(borders, "w:bottom")
    for name, value in {"val": "single", "sz": "6", "space": "0", "color": "000000"}.items():
        line.set(qn(f"w:{name}"), value)
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")


def add_row(table: Table, *, is_header: bool = False, height: Length | None = None) -> _Row:
    """Add a row that never splits, and repeats on every page if it is the header."""
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]
    properties = element_of(row).get_or_add_trPr()
    _append(properties, "w:cantSplit")
    if height is not None:
        row.height = height
    if is_header:
        _append(properties, "w:tblHeader")
    return row


def join_cell(cell: _Cell, *, goes_on: bool) -> None:
    """Let the cell begin a cell over several rows, or go on from the one above it."""
    merge = _append(element_of(cell).get_or_add_tcPr(), "w:vMerge")
    merge.set(qn("w:val"), "continue" if goes_on else "restart")


def shade(cell: _Cell, colour: str) -> None:
    """Fill the cell with `colour` ("E6E6E6")."""
    shading = OxmlElement("w:shd")
    for name, value in {"val": "clear", "color": "auto", "fill": colour}.items():
        shading.set(qn(f"w:{name}"), value)
    properties = element_of(cell).get_or_add_tcPr()
    properties.append(shading)


def set_cell_margins(table: Table, sides: Length, upper: Length, lower: Length) -> None:
    """Set the room inside the cells of a table."""
    properties = element_of(table).tblPr
    margins = _append(properties, "w:tblCellMar")
    for name, width in (("top", upper), ("left", sides), ("bottom", lower), ("right", sides)):
        edge = _append(margins, f"w:{name}")
        edge.set(qn("w:w"), str(round(width.pt * 20)))
        edge.set(qn("w:type"), "dxa")


def draw_borders(table: Table) -> None:
    """Draw thin lines around every cell."""
    borders = OxmlElement("w:tblBorders")
    for name in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = _append(borders, f"w:{name}")
        for key, value in {"val": "single", "sz": "4", "space": "0", "color": "000000"}.items():
            line.set(qn(f"w:{key}"), value)
    properties = element_of(table).tblPr
    properties.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")


def _append(parent: Any, name: str) -> Any:
    child = OxmlElement(name)
    parent.append(child)
    return child
