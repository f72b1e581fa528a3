"""The commands about channels: put a file of listings, channels and points of sale; list; check."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.options import Commands, Options, add_clerk, add_command
from ocop_desktop.domain.channels.channel import Channel, Listing
from ocop_desktop.domain.channels.listing_facts import list_contract_facts
from ocop_desktop.domain.channels.listing_rows import ListingRow
from ocop_desktop.domain.outlets.channel_file import PutFinding
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.domain.outlets.sale_point_checks import check_sale_point
from ocop_desktop.domain.problems import Problem
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.messages.values import problem_sentence
from ocop_desktop.services import channel_files, channels, offices, products, sale_points
from ocop_desktop.store.database import Register

Facts = dict[str, Any]


def add_commands(commands: Commands) -> None:
    """Add `channels`, with `put`, `list` and `check`."""
    parser = commands.add_parser("channels", help="kênh bán, nơi bán của sản phẩm, điểm bán")
    actions = parser.add_subparsers(dest="action", required=True, metavar="VIỆC")
    put = add_command(actions, "put", _run_put, "ghi kênh bán, điểm bán từ tệp JSON")
    put.add_argument("file", type=Path, metavar="F.json", help="một đối tượng hoặc một danh sách")
    add_clerk(put)
    listed = add_command(actions, "list", _run_list, "liệt kê nơi bán, kênh và điểm bán")
    checked = add_command(actions, "check", _run_check, "chỗ cần xem lại ở kênh bán, điểm bán")
    for one in (listed, checked):
        one.add_argument("--product", default="", help="mã sản phẩm hoặc số")


def _run_put(options: Options) -> None:
    with open_register(options) as register:
        file = channel_files.read_file(register, options.file)
        answer = channel_files.put(register, file, options.on, options.file.parent)
    facts = {
        "listings": [
            {"product_id": one.product_id, **_make_listing_facts(one.listing)}
            for one in answer.listings
        ],
        "channels": [_make_channel_facts(one) for one in answer.channels],
        "sale_points": [_make_point_facts(one) for one in answer.points],
        "findings": [_make_finding_facts(one) for one in answer.findings],
    }
    counts = (
        f"Đã ghi {len(answer.listings)} nơi bán, {len(answer.channels)} kênh, "
        f"{len(answer.points)} điểm bán."
    )
    print_answer(options, facts, "\n".join([counts, *_format_findings(facts["findings"])]))


def _run_list(options: Options) -> None:
    with open_register(options) as register:
        rows = _read_rows(register, options)
        known = channels.all_channels(register)
        points = () if options.product else sale_points.all_points(register)
    listed = [row for row in rows if row.listing is not None]
    facts = {
        "count": len(listed),
        "listings": [_make_row_facts(row) for row in listed],
        "unlisted": [row.product_id for row in rows if row.listing is None],
        "channels": [_make_channel_facts(one) for one in known],
        "sale_points": [_make_point_facts(one) for one in points],
    }
    lines = [_format_row(row) for row in listed]
    lines += [f"{point.name} · {point.address}" for point in points]
    print_answer(options, facts, "\n".join([*lines, f"{len(listed)} nơi bán."]))


def _run_check(options: Options) -> None:
    with open_register(options) as register:
        rows = _read_rows(register, options)
        months = offices.get(register).deadlines.listing_check_months
        points = () if options.product else sale_points.all_points(register)
    findings = [_make_row_finding(row, problem) for row in rows for problem in row.problems]
    findings += [
        _make_finding_facts(PutFinding(point.name, problem))
        for point in points
        for problem in check_sale_point(point, options.on, months)
    ]
    unlisted = [row.product_id for row in rows if row.listing is None]
    facts = {"count": len(findings), "findings": findings, "unlisted": unlisted}
    lines = [*_format_findings(findings), f"{len(findings)} chỗ cần xem lại."]
    if unlisted:
        lines.append(f"{len(unlisted)} sản phẩm chưa ghi nơi bán nào.")
    print_answer(options, facts, "\n".join(lines))


def _read_rows(register: Register, options: Options) -> list[ListingRow]:
    """All rows, or those of the product that is asked for. Raises RecordMissing."""
    product_id = products.by_code_or_id(register, options.product) if options.product else 0
    rows = channels.list_listings(register, options.on)
    return [row for row in rows if product_id in {0, row.product_id}]


def _make_row_facts(row: ListingRow) -> Facts:
    listing = _make_listing_facts(row.listing) if row.listing else {}
    return {
        "product_id": row.product_id,
        "product": row.product,
        "producer": row.producer,
        **listing,
        "channel": row.channel,
        "kind": row.kind,
        "active": row.is_active,
        "needs_check": row.needs_check,
    }


def _make_listing_facts(listing: Listing) -> Facts:
    return {
        "channel": listing.channel,
        "url": listing.url,
        "place": listing.place,
        "since": listing.since,
        "until": listing.until,
        "status": listing.status,
        "price": None if listing.price is None else int(listing.price),
        "contract": list_contract_facts(listing.contract),
        "checked_on": listing.checked_on,
        "checked_by": listing.checked_by,
    }


def _make_channel_facts(channel: Channel) -> Facts:
    return {
        "id": channel.id,
        "name": channel.name,
        "kind": channel.kind,
        "hosts": list(channel.hosts),
        "aliases": list(channel.aliases),
        "closed": channel.closed,
    }


def _make_point_facts(point: SalePoint) -> Facts:
    names = (
        "id", "name", "place_kind", "address", "commune_code", "operator", "opened_on", "decision",
        "status", "checked_on",
    )  # fmt: skip
    return {
        **{name: getattr(point, name) for name in names},
        "products": list(point.product_ids),
        "latitude": None if point.latitude is None else format(point.latitude, "f"),
        "longitude": None if point.longitude is None else format(point.longitude, "f"),
    }


def _make_row_finding(row: ListingRow, problem: Problem) -> Facts:
    listing = row.listing or Listing("")
    found = _make_finding_facts(PutFinding(row.channel, problem, row.product_id))
    return {**found, "product": row.product, "url": listing.url, "place": listing.place}


def _make_finding_facts(found: PutFinding) -> Facts:
    return {
        "name": found.name,
        "product_id": found.product_id or None,
        "rule": found.problem.reason,
        "field": found.problem.field,
        "severity": found.problem.severity,
        "message": problem_sentence(found.problem, in_vietnamese),
    }


def _format_findings(findings: Iterable[Facts]) -> list[str]:
    """A line for each finding."""
    return [
        " · ".join(filter(None, (one.get("product", ""), one["name"]))) + f": {one['message']}"
        for one in findings
    ]


def _format_row(row: ListingRow) -> str:
    listing = row.listing or Listing("")
    where = listing.url or listing.place
    return " · ".join(filter(None, (row.product, row.channel, where)))
