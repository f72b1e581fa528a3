"""The parts of an .xlsx file that its sheets refer to: the list of sheets, styles, shared texts."""

import posixpath
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from ocop_desktop.spreadsheets.workbooks.archives import (
    find_children,
    find_part,
    iterate_elements,
    local_name,
    open_part,
    parse_part,
)
from ocop_desktop.spreadsheets.workbooks.cell_texts import RichText, TextRun
from ocop_desktop.spreadsheets.workbooks.number_formats import (
    GENERAL,
    NumberFormat,
    read_number_format,
)

_WORKBOOK = "xl/workbook.xml"
_MAX_SHEETS = 256
_MAX_TEXTS = 2_000_000
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_TRUE = {"1", "true"}


@dataclass(frozen=True, slots=True)
class CellStyle:
    """What a cell's style says of its value: how numbers are shown, the name of the font."""

    number_format: NumberFormat = GENERAL
    font: str = ""


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet of the workbook and the name of its part; sheets that are charts have none."""

    name: str
    part: str
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class WorkbookParts:
    """What is known of a workbook before a sheet is read."""

    sheets: tuple[SheetPart, ...]
    styles: tuple[CellStyle, ...]
    texts: list[RichText]
    since_1904: bool


def read_workbook_parts(archive: zipfile.ZipFile) -> WorkbookParts:
    """The sheets, styles and texts of an .xlsx file. Raises UnreadableContent, ParseError."""
    main = _find_main_part(archive)
    book = parse_part(archive, main)
    targets = _read_targets(archive, main)
    properties = next(find_children(book, "workbookPr"), None)
    since_1904 = properties is not None and properties.get("date1904", "") in _TRUE
    return WorkbookParts(
        _read_sheets(archive, book, {number: part for number, (_, part) in targets.items()}),
        _read_styles(archive, _find_target(archive, targets.values(), "styles")),
        _read_texts(archive, _find_target(archive, targets.values(), "sharedStrings")),
        since_1904,
    )


def unescape(text: str) -> str:
    """`text` with its control characters: Excel writes them as "_x000D_"."""
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


def read_runs(item: Element) -> RichText:
    """The text of an item of shared texts or of a cell; its runs where it has several fonts."""
    if len(item) == 1 and item[0].tag.endswith("}t"):
        return unescape(item[0].text or "")
    runs: list[TextRun] = []
    for child in item:
        match local_name(child.tag):
            case "t":
                runs.append(TextRun(unescape(child.text or "")))
            case "r":
                runs.append(_read_run(child))
            case _:  # how a Japanese text is pronounced
                continue
    is_plain = not any(run.font for run in runs)
    return "".join(run.text for run in runs) if is_plain else tuple(runs)


def _read_run(run: Element) -> TextRun:
    text, font = "", ""
    for child in run:
        if local_name(child.tag) == "t":
            text += child.text or ""
        else:
            names = (one.get("val", "") for one in find_children(child, "rFont"))
            font = next(names, font)
    return TextRun(unescape(text), font)


def _find_main_part(archive: zipfile.ZipFile) -> str:
    if find_part(archive, "_rels/.rels"):
        for relation in parse_part(archive, "_rels/.rels"):
            if relation.get("Type", "").endswith("/officeDocument"):
                return relation.get("Target", _WORKBOOK).lstrip("/")
    return _WORKBOOK


def _read_targets(archive: zipfile.ZipFile, main: str) -> dict[str, tuple[str, str]]:
    """The kind and the part of every relation of the workbook, by its id."""
    folder, name = posixpath.split(main)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    if not find_part(archive, relations):
        return {}
    return {
        relation.get("Id", ""): (
            relation.get("Type", "").rpartition("/")[2],
            posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))),
        )
        for relation in parse_part(archive, relations)
        if relation.get("TargetMode") != "External"
    }


def _find_target(archive: zipfile.ZipFile, targets: Iterable[tuple[str, str]], kind: str) -> str:
    found = (part for one, part in targets if one == kind)
    return find_part(archive, next(found, f"xl/{kind}.xml"))


def _read_sheets(
    archive: zipfile.ZipFile, book: Element, parts: dict[str, str]
) -> tuple[SheetPart, ...]:
    sheets = [sheet for group in find_children(book, "sheets") for sheet in group]
    if len(sheets) > _MAX_SHEETS:
        raise UnreadableContent(FileReason.TOO_LARGE, f"{len(sheets)} sheets")
    found = [
        SheetPart(
            sheet.get("name", ""),
            find_part(archive, parts.get(_relation_id(sheet), f"xl/worksheets/sheet{place}.xml")),
            sheet.get("state", "visible") != "visible",
        )
        for place, sheet in enumerate(sheets, start=1)
    ]
    tables = tuple(sheet for sheet in found if "chartsheet" not in sheet.part.casefold())
    if not tables:
        raise UnreadableContent(FileReason.NOT_A_TABLE, "no sheet with cells")
    return tables


def _relation_id(sheet: Element) -> str:
    return next((value for name, value in sheet.attrib.items() if name.endswith("}id")), "")


def _read_styles(archive: zipfile.ZipFile, part: str) -> tuple[CellStyle, ...]:
    if not part:
        return (CellStyle(),)
    root = parse_part(archive, part)
    codes = {
        int(one.get("numFmtId", "0")): one.get("formatCode", "")
        for group in find_children(root, "numFmts")
        for one in group
    }
    fonts = [
        next((name.get("val", "") for name in find_children(font, "name")), "")
        for group in find_children(root, "fonts")
        for font in group
    ]
    styles = [
        _read_style(style, codes, fonts)
        for group in find_children(root, "cellXfs")
        for style in group
    ]
    return tuple(styles) or (CellStyle(),)


def _read_style(style: Element, codes: dict[int, str], fonts: list[str]) -> CellStyle:
    number, font = int(style.get("numFmtId", "0")), int(style.get("fontId", "0"))
    return CellStyle(
        read_number_format(number, codes.get(number, "")),
        fonts[font] if 0 <= font < len(fonts) else "",
    )


def _read_texts(archive: zipfile.ZipFile, part: str) -> list[RichText]:
    if not part:
        return []
    texts: list[RichText] = []
    with open_part(archive, part) as content:
        for element in iterate_elements(content):
            if element.tag.endswith("}si"):
                texts.append(read_runs(element))
                if len(texts) > _MAX_TEXTS:
                    raise UnreadableContent(FileReason.TOO_LARGE, f"{len(texts)} texts")
                element.clear()
    return texts
