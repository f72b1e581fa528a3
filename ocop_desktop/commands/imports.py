"""The commands that import a list and compare a newer version of it: import, diff."""

import argparse
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.import_answers import (
    REASON_HEADING,
    format_difference,
    format_import,
    list_reasons,
    make_difference_facts,
    make_import_facts,
)
from ocop_desktop.commands.options import (
    Commands,
    Options,
    add_clerk,
    add_command,
    make_choice,
    parse_positive,
)
from ocop_desktop.domain.errors import EncodingUnsure, LayoutUnsure, UnknownList
from ocop_desktop.domain.importing.choices import ImportChoices
from ocop_desktop.domain.importing.columns import Layout
from ocop_desktop.domain.importing.result import ImportResult
from ocop_desktop.domain.importing.table import Encoding, ReadingOptions, ReadTable
from ocop_desktop.services import import_layouts, imports, registers
from ocop_desktop.store.database import Register


def add_commands(commands: Commands) -> None:
    """Add `import` and `diff`."""
    parser = add_command(commands, "import", _run_import, "nhập một bảng Excel hoặc CSV")
    add_clerk(parser)
    parser.add_argument("file", type=Path, help="tệp cần nhập")
    layouts = f"{{{','.join(Layout)},TÊN}}"
    parser.add_argument("--layout", metavar=layouts, help="loại danh sách, hoặc tên cách xếp cột")
    _add_reading(parser)
    parser.add_argument("--dry-run", action="store_true", help="chỉ thử, không ghi gì vào sổ")
    parser.add_argument(
        "--accept-repairs",
        action="store_true",
        help="nhận cả những chỗ sửa có thể sai: giá trị có hai cách hiểu, bảng mã đoán, chữ vỡ dấu",
    )
    parser.add_argument(
        "--rejected", type=Path, metavar="OUT.xlsx", help="ghi các dòng có ô không lấy được vào tệp"
    )
    parser.add_argument(
        "--photos", type=Path, metavar="DIR|ZIP", help="thư mục hoặc tệp zip có ảnh sản phẩm"
    )
    parser = add_command(commands, "diff", _run_diff, "so bảng mới với lần nhập trước và với sổ")
    parser.add_argument("file", type=Path, help="tệp cần so")
    parser.add_argument(
        "--last", type=parse_positive, metavar="IMPORT_ID", help="so với lần nhập mang số này"
    )
    _add_reading(parser)


def _add_reading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sheet", default="", metavar="S", help="tên trang tính cần đọc")
    parser.add_argument(
        "--encoding",
        type=make_choice(Encoding),
        metavar=f"{{{','.join(Encoding)}}}",
        help="bảng mã của chữ trong tệp",
    )


def _run_import(options: Options) -> None:
    with _without_collection():
        _answer_import(options)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Collect no garbage meanwhile: a list makes a million values and no circles."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _answer_import(options: Options) -> None:
    result = _import(options, _read(options))
    print_answer(options, make_import_facts(result), format_import(result, dry_run=options.dry_run))


def _run_diff(options: Options) -> None:
    table, choices = _read(options), ImportChoices(_reading(options))
    with open_register(options) as register:
        found = imports.compare_table(register, table, options.last, choices)
    print_answer(options, make_difference_facts(found), format_difference(found))


def _read(options: Options) -> ReadTable:
    """The table of the file. Raises EncodingUnsure where its letters may be of several encodings."""
    table = imports.read_list(options.file, _reading(options))
    if not table.is_encoding_sure:
        candidates = tuple((one.encoding, one.sample) for one in table.candidates)
        raise EncodingUnsure(candidates, _describe_columns(table))
    return table


def _describe_columns(table: ReadTable) -> tuple[tuple[str, str], ...]:
    """The headings, each with the field that it would fill."""
    try:
        columns = imports.map_list(None, table).columns
    except (UnknownList, LayoutUnsure) as unclear:
        return unclear.columns
    return tuple((one.heading, one.field or "") for one in columns)


def _reading(options: Options) -> ReadingOptions:
    return ReadingOptions(options.sheet, options.encoding)


def _import(options: Options, table: ReadTable) -> ImportResult:
    """Import `table` into the register, a new one where its folder is absent or empty.

    No folder is made by a dry run, by a file that gives nothing, or where the import is stopped.
    """
    if registers.is_taken(options.register):
        with open_register(options) as register:
            return _take(register, options, table)
    if options.dry_run:
        with registers.lend_empty() as register:
            return _take(register, options, table)
    try:
        return _import_into_new(options.register, options, table)
    except _NothingTaken as nothing:
        return nothing.result


class _NothingTaken(Exception):
    """Ends the making of a register into which nothing was imported."""

    def __init__(self, result: ImportResult) -> None:
        super().__init__(result)
        self.result = result


def _import_into_new(folder: Path, options: Options, table: ReadTable) -> ImportResult:
    with registers.creating(folder, options.acting_clerk or "") as register:
        result = _take(register, options, table)
        if not (result.added or result.producers_added):
            raise _NothingTaken(result)
    register.close()
    return result


def _take(register: Register, options: Options, table: ReadTable) -> ImportResult:
    """What importing `table` did, or would do; the rows with a fault are written where asked for."""
    if options.rejected:
        imports.check_rejected(register, options.rejected)
    choices = _make_choices(register, options, table)
    if options.dry_run:
        result = imports.try_table(register, table, choices)
    else:
        name, photos = options.file.name, options.photos
        result = imports.import_table(register, table, name, choices, photos=photos)
    if options.rejected:
        reasons = list_reasons(result)
        imports.write_rejected(register, table, reasons, REASON_HEADING, options.rejected)
    return result


def _make_choices(register: Register, options: Options, table: ReadTable) -> ImportChoices:
    reading, accepts = _reading(options), options.accept_repairs
    if options.layout is None or options.layout in set(Layout):
        layout = Layout(options.layout) if options.layout else None
        return ImportChoices(reading, layout, accept_repairs=accepts)
    known = import_layouts.get(register, options.layout)
    column_map = imports.map_list(register, table, known=known)
    return ImportChoices(reading, column_map=column_map, accept_repairs=accepts)
