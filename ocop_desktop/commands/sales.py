"""The command about monthly sales: import a list of them, or try it first."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ocop_desktop.commands.answers import make_number, open_register, print_answer
from ocop_desktop.commands.options import Commands, Options, add_clerk, add_command, make_choice
from ocop_desktop.domain.outlets.sale_columns import MoneyUnit
from ocop_desktop.domain.outlets.sale_import import SalesImport
from ocop_desktop.domain.outlets.sale_rows import RefusedCell, TotalDifference
from ocop_desktop.domain.text import format_number
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.messages.sales import difference_sentence, refused_sentence
from ocop_desktop.services import sales

_MAX_LINES = 20
_MAX_LISTED = 1_000


def add_commands(commands: Commands) -> None:
    """Add `sales`, with `import`."""
    parser = commands.add_parser("sales", help="doanh số tháng của sản phẩm trên từng kênh")
    actions = parser.add_subparsers(dest="action", required=True, metavar="VIỆC")
    taken = add_command(actions, "import", _run_import, "nhập bảng doanh số tháng (Excel, CSV)")
    add_clerk(taken)
    taken.add_argument("file", type=Path, help="tệp cần nhập")
    taken.add_argument(
        "--unit",
        type=make_choice(MoneyUnit),
        metavar=f"{{{','.join(MoneyUnit)}}}",
        help="đơn vị của số tiền trong tệp, nếu tệp không ghi",
    )
    taken.add_argument("--sheet", default="", metavar="S", help="tên trang tính cần đọc")
    taken.add_argument("--dry-run", action="store_true", help="chỉ thử, không ghi gì vào sổ")


def _run_import(options: Options) -> None:
    take = sales.read_file if options.dry_run else sales.import_file
    with open_register(options) as register:
        result = take(register, options.file, options.unit, options.on, sheet=options.sheet)
    facts = {"dry_run": options.dry_run, **make_sales_facts(result)}
    print_answer(options, facts, "\n".join(_format(result, dry_run=options.dry_run)))


def make_sales_facts(result: SalesImport) -> dict[str, Any]:
    """What `sales import` promises: counts, the cells refused or doubtful, totals that do not agree."""
    return {
        "new": len(result.new),
        "changed": len(result.changed),
        "same": result.same,
        "refused": len({row for row, *_rest in result.refused}),
        "refused_cells": [*map(_make_cell_facts, result.refused[:_MAX_LISTED])],
        "doubts": [*map(_make_cell_facts, result.doubts[:_MAX_LISTED])],
        "totals": result.totals,
        "total_differences": [*map(_make_difference_facts, result.differences)],
        "unknown_columns": list(result.unknown_columns),
    }


def _make_cell_facts(cell: RefusedCell) -> dict[str, Any]:
    row, column, value, reason = cell
    message = refused_sentence(cell, in_vietnamese)
    return {"row": row, "column": column, "value": value, "reason": reason, "message": message}


def _make_difference_facts(one: TotalDifference) -> dict[str, Any]:
    return {
        "row": one.row,
        "column": one.column,
        "stated": make_number(one.stated),
        "summed": make_number(one.summed),
        "message": difference_sentence(one, in_vietnamese),
    }


def _format(result: SalesImport, *, dry_run: bool) -> Iterator[str]:
    refused = len({row for row, *_rest in result.refused})
    yield (
        f"{'Thử, chưa ghi gì: ' if dry_run else ''}thêm {format_number(len(result.new))}, "
        f"sửa {format_number(len(result.changed))}, giữ nguyên {format_number(result.same)}, "
        f"không nhận {format_number(refused)} dòng."
    )
    yield from _list(
        "Không nhận:", (refused_sentence(one, in_vietnamese) for one in result.refused)
    )
    yield from _list(
        "Cần xem lại:", (refused_sentence(one, in_vietnamese) for one in result.doubts)
    )
    yield from _list(
        "Dòng cộng không khớp:",
        (difference_sentence(one, in_vietnamese) for one in result.differences),
    )
    yield from _list("Cột không dùng:", result.unknown_columns)


def _list(title: str, lines: Iterable[str]) -> Iterator[str]:
    every = list(lines)
    if every:
        yield title
        yield from (f"  {line}" for line in every[:_MAX_LINES])
        if len(every) > _MAX_LINES:
            yield f"  … và {len(every) - _MAX_LINES} chỗ khác."
