"""The commands about products: list, show."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from ocop_desktop import resources
from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.options import (
    Commands,
    Options,
    add_command,
    add_product,
    parse_not_negative,
)
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.domain.law.regulation import CriteriaSet
from ocop_desktop.domain.register.product import ProductQuery, ProductRow
from ocop_desktop.domain.text import format_date, identity_key, search_key
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.messages.stated_texts import stated_sentence
from ocop_desktop.services import products
from ocop_desktop.store.database import Register


def add_commands(commands: Commands) -> None:
    """Add `list` and `show`."""
    parser = add_command(commands, "list", _run_list, "liệt kê sản phẩm")
    parser.add_argument("--search", default="", help="các chữ cần tìm, không cần dấu")
    parser.add_argument("--stars", type=int, choices=(3, 4, 5), help="hạng sao hôm nay")
    parser.add_argument("--group", help="nhóm: I..VI hoặc tên, cả tên ghi trong tệp đã nhập")
    parser.add_argument("--stated-group", help="chỉ theo nhóm ghi trong tệp đã nhập")
    parser.add_argument("--limit", type=parse_not_negative, help="nhiều nhất bao nhiêu dòng")
    parser = add_command(commands, "show", _run_show, "xem một sản phẩm")
    add_product(parser)


def _run_list(options: Options) -> None:
    with open_register(options) as register:
        stars = frozenset({options.stars} if options.stars else ())
        found = products.find(register, ProductQuery(options.search, stars=stars), options.on)
        rows = _narrow(register, found.rows, options)
    listed = rows[: options.limit] if options.limit is not None else rows
    lines = [f"{row.id:>6}  {_format_stars(row):<9}  {row.name} · {row.producer}" for row in listed]
    data = {"count": len(rows), "products": [_make_row_facts(row) for row in listed]}
    print_answer(options, data, "\n".join([*lines, f"{len(rows)} sản phẩm."]))


def _narrow(register: Register, rows: Sequence[ProductRow], options: Options) -> list[ProductRow]:
    """The rows of the groups asked for; one without a set counts by the group its file stated.

    Raises RecordMissing for a group that is neither of the law nor stated.
    """
    stated = [str(choice.value) for choice in products.facets(register, options.on).stated_groups]
    found = list(rows)
    if options.group:
        library = resources.regulation_library(register.regulations)
        sets = tuple(library.find_sets(options.on).values())
        group, names = _find_group(options.group, sets), _find_stated(options.group, stated)
        if not group and not names:
            known = dict.fromkeys((*(one.group_name for one in sets), *stated))
            raise RecordMissing(RecordKind.GROUP, options.group, tuple(known))
        found = [
            row for row in found if (row.group == group if row.group else row.stated_group in names)
        ]
    if options.stated_group:
        names = _find_stated(options.stated_group, stated)
        if not names:
            raise RecordMissing(RecordKind.GROUP, options.stated_group, tuple(stated))
        found = [row for row in found if row.stated_group in names]
    return found


def _find_stated(text: str, known: Iterable[str]) -> set[str]:
    """The stated groups of that very name, else those written so without marks."""
    names = list(known)
    exact = {name for name in names if identity_key(name) == identity_key(text)}
    return exact or {name for name in names if search_key(name) == search_key(text)}


def _make_row_facts(row: ProductRow) -> dict[str, Any]:
    names = (
        "id",
        "name",
        "producer",
        "commune",
        "group",
        "stars",
        "last_stars",
        "state",
        "code",
    )
    values = {name: getattr(row, name) for name in names}
    return {**values, "set": row.set_number, "expires_on": row.expires_on}


def _format_stars(row: ProductRow) -> str:
    return f"{row.stars} sao" if row.stars else resources.labels("vi")[f"state.{row.state}"]


def _find_group(text: str, sets: Iterable[CriteriaSet]) -> str:
    """The numeral of a group of the sets given by it or by (part of) its folded name; or empty."""
    names = {criteria_set.group: search_key(criteria_set.group_name) for criteria_set in sets}
    if text.upper() in names:
        return text.upper()
    searched = search_key(text)
    exact = [group for group, name in names.items() if name == searched]
    partial = [group for group, name in names.items() if searched and searched in name]
    for found in (exact, partial):
        if len(found) == 1:
            return found[0]
    return ""


def _run_show(options: Options) -> None:
    with open_register(options) as register:
        product_id = products.by_code_or_id(register, options.product)
        details = products.details(register, product_id, options.on)
    status = details.status
    product = details.product
    data = {
        "product": asdict(product),
        "producer": {"id": details.producer.id, "name": details.producer.name},
        "stars": status.stars,
        "last_stars": status.last_stars,
        "state": status.state,
        "expires_on": status.holds_until,
        "recognitions": [
            {**asdict(recognition), "state": state} for recognition, state in details.recognitions
        ],
    }
    lines = [product.name.vi, details.producer.name, _format_state(status.stars, status.state)]
    if status.holds_until:
        lines.append(f"Đến ngày {format_date(status.holds_until)}")
    if product.stated:
        lines.append("Theo tệp đã nhập:")
        lines += [f"  {stated_sentence(stated, in_vietnamese)}" for stated in product.stated]
    print_answer(options, data, "\n".join(lines))


def _format_state(stars: int | None, state: str) -> str:
    words = resources.labels("vi")[f"state.{state}"]
    return f"{stars} sao, {words}" if stars else words
