"""The command that writes Excel and CSV files: export."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from ocop_desktop import resources
from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.options import Commands, Options, add_command
from ocop_desktop.domain.deadlines.board import BoardQuery
from ocop_desktop.domain.exporting.export_layouts import ExportLayout
from ocop_desktop.domain.exporting.export_table import ExportedFile
from ocop_desktop.domain.exporting.listed_products import make_listed_table
from ocop_desktop.domain.history.history_page import HistoryFilter
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.domain.text import search_key, search_words
from ocop_desktop.services import deadlines, evaluations, event_papers, exports, printing, products
from ocop_desktop.store.database import Register

_SUFFIXES = (".xlsx", ".csv")
_Export: TypeAlias = Callable[[Register, Options], ExportedFile]


def add_commands(commands: Commands) -> None:
    """Add `export`."""
    parser = add_command(commands, "export", _run_export, "xuất một bảng Excel hoặc CSV")
    layouts = f"{{{','.join(ExportLayout)},TÊN}}"
    parser.add_argument(
        "--layout",
        required=True,
        metavar=layouts,
        help="loại bảng, hoặc tên cách xếp cột đã lưu",
    )
    parser.add_argument(
        "--output", type=_parse_output, required=True, metavar="F.xlsx|F.csv", help="tệp cần ghi"
    )
    parser.add_argument("--search", default="", metavar="T", help="chỉ những gì có các chữ này")
    parser.add_argument(
        "--fair", default="", metavar="TÊN", help="sự kiện của bảng fair, participants, collection"
    )


def _parse_output(text: str) -> Path:
    if Path(text).suffix.casefold() not in _SUFFIXES:
        words = f"“{text}” phải là tên tệp .xlsx hoặc .csv"
        raise argparse.ArgumentTypeError(words)
    return Path(text)


def _run_export(options: Options) -> None:
    with open_register(options) as register:
        exported = _export(register, options)
    facts = {
        "file": str(options.output),
        "layout": options.layout,
        "rows": exported.rows,
        "columns": exported.columns,
    }
    print_answer(options, facts, f"Đã ghi {exported.rows} dòng: {options.output}")


def _export(register: Register, options: Options) -> ExportedFile:
    if options.layout in _EXPORTS:
        return _EXPORTS[ExportLayout(options.layout)](register, options)
    return exports.export_named(
        register, options.output, options.layout, _find_ids(register, options), on=options.on
    )


def _find_ids(register: Register, options: Options) -> tuple[int, ...] | None:
    """The products that the words find; None for all, where there are none."""
    if not options.search:
        return None
    found = products.find(register, ProductQuery(options.search), options.on)
    return tuple(row.id for row in found.rows)


def _export_products(register: Register, options: Options) -> ExportedFile:
    ids = _find_ids(register, options)
    return exports.export_products(register, options.output, ids, on=options.on)


def _export_registry(register: Register, options: Options) -> ExportedFile:
    ids = _find_ids(register, options)
    return exports.export_registry(register, options.output, ids, on=options.on)


def _export_ptnt(register: Register, options: Options) -> ExportedFile:
    ids = _find_ids(register, options)
    return exports.export_ptnt(register, options.output, ids, on=options.on)


def _export_deadlines(register: Register, options: Options) -> ExportedFile:
    board = deadlines.board(register, options.on, BoardQuery(options.search))
    return exports.export_deadlines(register, options.output, board)


def _export_council(register: Register, options: Options) -> ExportedFile:
    words = search_words(options.search)
    ids = [
        row.id
        for row in evaluations.rows(register)
        if all(word in search_key(f"{row.product}\n{row.producer}\n{row.round}") for word in words)
    ]
    return exports.export_council(register, options.output, ids, on=options.on)


def _export_fair(register: Register, options: Options) -> ExportedFile:
    event_id = printing.fair_named(register, options.fair)
    return exports.export_event(register, options.output, event_id, on=options.on)


def _export_participants(register: Register, options: Options) -> ExportedFile:
    event_id = printing.fair_named(register, options.fair)
    return event_papers.export_list(register, options.output, event_id, on=options.on)


def _export_collection(register: Register, options: Options) -> ExportedFile:
    event_id = printing.fair_named(register, options.fair)
    return event_papers.export_sheet(register, options.output, event_id, on=options.on)


def _export_history(register: Register, options: Options) -> ExportedFile:
    return exports.export_history(
        register, options.output, HistoryFilter(), options.search, on=options.on
    )


def _export_list(register: Register, options: Options) -> ExportedFile:
    found = products.find(register, ProductQuery(options.search), options.on)
    shown = make_listed_table(found, options.search, resources.labels("vi"))
    return exports.export_list(register, options.output, shown, on=options.on)


def _write_template(register: Register, options: Options) -> ExportedFile:
    return exports.write_template(register, options.output, on=options.on)


_EXPORTS: Mapping[ExportLayout, _Export] = MappingProxyType(
    {
        ExportLayout.PRODUCTS: _export_products,
        ExportLayout.REGISTRY: _export_registry,
        ExportLayout.PTNT: _export_ptnt,
        ExportLayout.DEADLINES: _export_deadlines,
        ExportLayout.COUNCIL: _export_council,
        ExportLayout.FAIR: _export_fair,
        ExportLayout.PARTICIPANTS: _export_participants,
        ExportLayout.COLLECTION: _export_collection,
        ExportLayout.HISTORY: _export_history,
        ExportLayout.LIST: _export_list,
        ExportLayout.TEMPLATE: _write_template,
    }
)
