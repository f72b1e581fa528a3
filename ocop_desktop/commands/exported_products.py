"""The commands about exports: enter or replace them from a JSON file, list them."""

from pathlib import Path
from typing import Any

from ocop_desktop.commands.answers import make_number, open_register, print_answer
from ocop_desktop.commands.options import Commands, Options, add_clerk, add_command
from ocop_desktop.domain.outlets.exported_product import ExportYear
from ocop_desktop.domain.outlets.listed_outlets import ExportRow
from ocop_desktop.domain.outlets.markets import format_hs_code
from ocop_desktop.domain.text import format_date
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.messages.outlets import route_words, tier_words
from ocop_desktop.messages.values import problem_sentence
from ocop_desktop.services import exported_products


def add_commands(commands: Commands) -> None:
    """Add `exports`, with `put` and `list`."""
    parser = commands.add_parser("exports", help="xuất khẩu: nước, mã HS, bên mua, số liệu năm")
    actions = parser.add_subparsers(dest="action", required=True, metavar="VIỆC")
    put = add_command(actions, "put", _run_put, "ghi các mục xuất khẩu từ tệp JSON")
    add_clerk(put)
    put.add_argument("file", type=Path, metavar="FILE.json", help="một đối tượng hoặc danh sách")
    add_command(actions, "list", _run_list, "liệt kê xuất khẩu")


def _run_put(options: Options) -> None:
    with open_register(options) as register:
        entered = exported_products.read_file(register, options.file)
        ids = {one.id for one in exported_products.put(register, entered)}
        rows = [row for row in exported_products.all_exports(register) if row.id in ids]
    _answer(options, rows)


def _run_list(options: Options) -> None:
    with open_register(options) as register:
        rows = exported_products.all_exports(register)
    _answer(options, rows)


def _answer(options: Options, rows: list[ExportRow] | tuple[ExportRow, ...]) -> None:
    words = "\n".join([*map(_format_row, rows), f"{len(rows)} mục xuất khẩu."])
    print_answer(options, {"count": len(rows), "exports": [*map(_make_facts, rows)]}, words)


def _make_facts(row: ExportRow) -> dict[str, Any]:
    """What `exports list` promises of an export; `hs_code` is shown as customs write it."""
    one = row.exported
    return {
        "id": one.id,
        "product": row.product,
        "product_id": one.product_id,
        "producer": row.producer,
        "country": one.country,
        "country_name": row.country.name,
        "tier": row.tier,
        "tier_words": tier_words(row.tier, in_vietnamese),
        "hs_code": format_hs_code(one.hs_code),
        "route": one.route,
        "buyer": one.buyer,
        "first_shipment": one.first_shipment,
        "last_shipment": one.last_shipment,
        "years": [*map(_make_year_facts, one.years)],
        "contract": {
            "number": one.contract.number,
            "signed_on": one.contract.signed_on,
            "file": one.contract.file,
        },
        "notes": one.notes,
        "findings": [
            {"rule": problem.reason, "message": problem_sentence(problem, in_vietnamese)}
            for problem in exported_products.problems(one)
        ],
    }


def _make_year_facts(year: ExportYear) -> dict[str, Any]:
    return {
        "year": year.year,
        "quantity": make_number(year.quantity),
        "unit": year.unit,
        "usd": make_number(year.usd),
        "dong": make_number(year.dong),
    }


def _format_row(row: ExportRow) -> str:
    one = row.exported
    parts = [
        row.country.name,
        tier_words(row.tier, in_vietnamese),
        f"HS {format_hs_code(one.hs_code)}" if one.hs_code else "",
        route_words(one.route, in_vietnamese) if one.route else "",
        one.buyer,
        f"từ {format_date(one.first_shipment)}" if one.first_shipment else "",
    ]
    return f"{one.id:>6}  {row.product} · {', '.join(filter(None, parts))}"
