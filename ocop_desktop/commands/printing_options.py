"""Options of the commands that print, and what they mean: documents, products, themes, labels."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ocop_desktop.commands.options import Options, add_choice, parse_positive
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import NothingToPrint, RecordMissing, UnknownDocument
from ocop_desktop.domain.named import find_named
from ocop_desktop.domain.print.document_set import command_name, find_document
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import LabelSheet, PrintOrder, Quality, Style
from ocop_desktop.domain.print.label_sheets import MAX_COPIES, PRESETS
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.domain.text import Language
from ocop_desktop.services import label_sheets, printing, products, themes
from ocop_desktop.store.database import Register


def add_products(parser: argparse.ArgumentParser) -> argparse._MutuallyExclusiveGroup:
    """Add what is printed: a fair or all products; the group takes further choices."""
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--fair", help="tên sự kiện")
    which.add_argument("--all", action="store_true", help="mọi sản phẩm")
    return which


def add_output(parser: argparse.ArgumentParser) -> None:
    """Add the PDF that is written."""
    parser.add_argument("--output", type=Path, required=True, help="tệp PDF sẽ ghi")


def add_look(parser: argparse.ArgumentParser) -> None:
    """Add language, theme and quality."""
    add_choice(parser, "--language", Language.VI, "ngôn ngữ của tài liệu")
    add_style(parser)


def add_style(parser: argparse.ArgumentParser) -> None:
    """Add theme and quality."""
    parser.add_argument("--theme", default="", help="tên mẫu trình bày hoặc tệp .toml")
    quality = parser.add_mutually_exclusive_group()
    for words, value, meaning in (
        ("--print-shop", Quality.SHOP, "cho nhà in: tràn lề 3 mm, dấu cắt, ảnh nét nhất"),
        ("--small", Quality.SMALL, "tệp nhỏ để gửi qua Zalo"),
    ):
        quality.add_argument(
            words,
            dest="quality",
            action="store_const",
            const=value,
            default=Quality.OFFICE,
            help=meaning,
        )


def parse_copies(text: str) -> int:
    """The labels of each product: from 1 to what a job of labels may hold."""
    number = parse_positive(text)
    if number > MAX_COPIES:
        raise argparse.ArgumentTypeError(f"“{text}” nhiều quá: nhiều nhất {MAX_COPIES}")
    return number


def find_offered_document(name: str, offered: Sequence[DocumentKey]) -> DocumentKey:
    """The document of that name among those `offered`. Raises UnknownDocument."""
    document = find_document(name)
    if document is None or document not in offered:
        raise UnknownDocument(name, tuple(map(command_name, offered)))
    return document


def make_order(
    options: Options, register: Register, document: DocumentKey, style: Style
) -> PrintOrder:
    """The document for a fair, or for the products found."""
    if options.fair is not None:
        return PrintOrder(
            document, event_id=printing.fair_named(register, options.fair), style=style
        )
    query = ProductQuery(text=getattr(options, "search", None) or "")
    rows = products.find(register, query, options.on).rows
    if not rows:
        raise NothingToPrint
    return PrintOrder(document, tuple(row.id for row in rows), style=style)


def make_style(options: Options, register: Register, **more: Any) -> Style:
    """The style that the options ask for. Raises what reading a theme raises."""
    theme = find_theme(register, options.theme)
    return Style(options.language, theme, options.quality, **more)


def find_theme(register: Register, name: str) -> Theme:
    """The theme of that name or file; the plain one for an empty name."""
    return themes.named(register, name) if name else Theme()


def find_sheet(register: Register, name: str) -> LabelSheet:
    """The office's own sheet of that name, else one sold under it, else as `find_named`; the usual one.

    Raises RecordMissing, NameAmbiguous.
    """
    if not name:
        return PRESETS[0]
    known = (*label_sheets.all_sheets(register), *PRESETS)
    sheet = find_named(known, name, lambda one: one.name, RecordKind.LABEL_SHEET)
    if sheet is None:
        raise RecordMissing(RecordKind.LABEL_SHEET, name, tuple(one.name for one in known))
    return sheet
