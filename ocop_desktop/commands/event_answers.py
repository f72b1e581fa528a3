"""What the commands about events answer: facts for a program, lines for a person."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from ocop_desktop.commands.answers import make_number
from ocop_desktop.domain.events.collected_results import CollectedResults
from ocop_desktop.domain.events.parts import EventSession, StatedFigures
from ocop_desktop.domain.events.summary import EventRow, EventSummary
from ocop_desktop.domain.events.summing import sum_money
from ocop_desktop.domain.events.totals import EventTotals, HolderTotal, Total
from ocop_desktop.domain.events.units import REACH_UNITS, UNITS
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.sums import add_figures, find_percent
from ocop_desktop.domain.figures.writing import DONG, format_figure
from ocop_desktop.domain.text import format_date
from ocop_desktop.messages.event_findings import event_finding_sentence
from ocop_desktop.messages.message import in_vietnamese

_SESSION_FIGURES = (
    "viewers", "views", "max_viewers", "likes", "comments", "orders", "orders_cancelled", "gross", "net",
)  # fmt: skip
_TOTALS = {
    "reach": "Tiếp cận", "viewers": "Người xem", "views": "Lượt xem", "orders": "Đơn hàng",
    "gross": "Doanh số", "net": "Doanh thu", "contracts": "Hợp đồng",
}  # fmt: skip


def make_row_facts(row: EventRow) -> dict[str, Any]:
    """One event of the list."""
    facts = {field.name: getattr(row, field.name) for field in fields(row)}
    return {**facts, "net": _make_total(row.net)}


def make_summary_facts(summary: EventSummary) -> dict[str, Any]:
    """An event with its totals, by holder and by session, findings and ratios."""
    event = summary.event
    return {
        "event": event.name,
        "id": event.id,
        "kind": event.kind,
        "role": event.role,
        "scope": event.scope,
        "starts_on": event.starts_on,
        "ends_on": event.ends_on,
        "place": event.place,
        "days": summary.days,
        "totals": {
            field.name: _make_total(getattr(summary.totals, field.name))
            for field in fields(EventTotals)
        },
        "levels": {
            name: total.level
            for name in _TOTALS
            if (total := getattr(summary.totals, name)) is not None
        },
        "stated": dict(_list_stated(event.stated)),
        "revenue_parts": _list_revenue_parts(event.stated),
        "gifts": make_number(sum_money(gift.amount for gift in event.gifts)),
        "by_holder": [_make_holder(one, summary) for one in summary.holders],
        "by_session": [_make_session(one, summary) for one in event.sessions],
        "findings": list_findings(summary),
        "ratios": {one.name: _make_figure(one.figure, one.unit) for one in summary.ratios},
        "report_due": summary.report_due,
        "reported_on": event.reported_on,
    }


def list_findings(summary: EventSummary) -> list[dict[str, str]]:
    """What is doubtful in the event, in words."""
    return [
        {"rule": finding.rule, "message": event_finding_sentence(finding, in_vietnamese)}
        for finding in summary.findings
    ]


def format_row(row: EventRow) -> str:
    """One event of the list as a line."""
    day = format_date(row.starts_on) if row.starts_on else "-"
    net = format_figure(row.net.figure, row.net.unit) if row.net else "—"
    return f"{row.id:>6}  {day:<10}  {row.name} · {row.product_count} sản phẩm · {net}"


def format_summary(summary: EventSummary) -> str:
    """An event with its totals and findings as lines."""
    return "\n".join(_list_lines(summary))


def make_import_facts(
    found: CollectedResults, summary: EventSummary, *, dry_run: bool
) -> dict[str, Any]:
    """What a collection sheet did to its event, or would do."""
    whole = make_summary_facts(summary)
    return {
        "event": found.event.name,
        "id": found.event.id,
        "dry_run": dry_run,
        "added": len(found.added),
        "changed": len(found.changed),
        "unchanged": found.unchanged,
        "totals": whole["totals"],
        "findings": whole["findings"],
    }


def format_import(found: CollectedResults, *, dry_run: bool) -> str:
    """The same in a line."""
    counts = f"{len(found.added)} mới, {len(found.changed)} sửa, {found.unchanged} như cũ"
    words = "Thử, chưa ghi gì" if dry_run else "Đã nhập kết quả"
    return f"{words}: “{found.event.name}”: {counts}."


def _list_lines(summary: EventSummary) -> Iterator[str]:
    event = summary.event
    days = [format_date(day) for day in (event.starts_on, event.ends_on) if day]
    yield " · ".join(filter(None, (event.name, " - ".join(days), event.place)))
    for name, words in _TOTALS.items():
        total: Total | None = getattr(summary.totals, name)
        yield f"  {words}: {format_figure(total.figure, total.unit) if total else '—'}"
    for holder in summary.holders:
        name = summary.producer_names.get(holder.producer_id, "-")
        yield f"  {name}: {format_figure(holder.net, UNITS['net'])}"
    for finding in list_findings(summary):
        yield f"  ! {finding['message']}"


def _list_stated(stated: StatedFigures) -> Iterator[tuple[str, dict[str, Any] | None]]:
    """The figures that were stated for the whole event, by their names."""
    for field in fields(stated):
        figure = getattr(stated, field.name)
        if isinstance(figure, Figure):
            unit = UNITS.get(field.name) or REACH_UNITS[stated.reach_unit]
            yield field.name, _make_figure(figure, unit)


def _list_revenue_parts(stated: StatedFigures) -> list[dict[str, Any]]:
    """The parts of the revenue, each with its share in those beside it."""
    facts = []
    for part in stated.revenue_parts:
        beside = [one for one in stated.revenue_parts if one.part_of == part.part_of]
        share = find_percent(part.revenue, add_figures(one.revenue for one in beside))
        facts.append(
            {
                "name": part.name,
                "part_of": part.part_of,
                "revenue": _make_figure(part.revenue, DONG),
                "share": _make_figure(share, "%"),
            }
        )
    return facts


def _make_holder(holder: HolderTotal, summary: EventSummary) -> dict[str, Any]:
    names = summary.product_names
    return {
        "producer_id": holder.producer_id or None,
        "producer": summary.producer_names.get(holder.producer_id),
        "booths": list(holder.booths),
        "products": [{"id": key, "name": names.get(key)} for key in holder.product_ids],
        "orders": _make_figure(holder.orders, UNITS["orders"]),
        "net": _make_figure(holder.net, UNITS["net"]),
        "contracts": holder.contracts,
        "contracts_value": make_number(holder.contracts_value),
        "memoranda": holder.memoranda,
        "notes": holder.notes,
    }


def _make_session(session: EventSession, summary: EventSummary) -> dict[str, Any]:
    figures = {name: _make_figure(getattr(session, name), UNITS[name]) for name in _SESSION_FIGURES}
    figures["peak"] = figures.pop("max_viewers")
    names = summary.product_names
    return {
        "title": session.title,
        "on": session.on,
        "starts_at": _make_time(session.starts_at),
        "ends_at": _make_time(session.ends_at),
        "pages": [
            {"platform": page.platform, "account": page.account, "url": page.url}
            for page in session.pages
        ],
        "hosts": list(session.hosts),
        "products": [{"id": key, "name": names.get(key)} for key in session.product_ids],
        "reach": _make_figure(session.reach, REACH_UNITS[session.reach_unit]),
        **figures,
        "quantity": [
            {"quantity": make_number(amount.quantity), "unit": amount.unit}
            for amount in session.amounts
        ],
        "source": session.source,
    }


def _make_total(total: Total | None) -> dict[str, Any] | None:
    if total is None:
        return None
    return _make_figure(total.figure, total.unit)


def _make_figure(figure: Figure | None, unit: str) -> dict[str, Any] | None:
    if figure is None:
        return None
    value = make_number(figure.value)
    return {"value": value, "qualifier": figure.qualifier, "unit": unit}


def _make_time(at: Any) -> str | None:
    return None if at is None else f"{at:%H:%M}"
