"""What the list shows of an event's parts, as one short text in its row, so that the parts are not read."""

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from ocop_desktop.domain.figures.figure import Qualifier
from ocop_desktop.store.json_values import read_decimal

Row = Mapping[str, Any]
Sums = dict[str, Decimal]


def derive_event(row: Row) -> dict[str, Any]:
    """The derived columns of an event: the products it holds and what its revenue is summed from.

    Raises ValueError, TypeError, LookupError or AttributeError for parts that are no such values.
    """
    entries = row["entries"]
    facts = {
        "products": list(dict.fromkeys(one["product_id"] for one in entries if one["product_id"])),
        "holders": [one.get("producer_id", 0) for one in entries if not one["product_id"]],
        **_list_revenue(row, entries),
    }
    known = {name: value for name, value in facts.items() if value}
    return {"listed": json.dumps(known, separators=(",", ":"))}


def _list_revenue(row: Row, entries: Iterable[Row]) -> dict[str, Any]:
    """The stated revenue; else that of the lines, summed by qualifier where no line is a holder's."""
    if stated := (row["stated"] or {}).get("revenue"):
        return {"stated": stated}
    lines = [(one, figure) for one in entries if (figure := one.get("net"))]
    if any(not one["product_id"] for one, _ in lines):
        return {"lines": [[one["product_id"], one.get("producer_id", 0), *_split(figure)]
                          for one, figure in lines]}  # fmt: skip
    if lines:
        return {"lines": [[0, 0, *summed] for summed in _add(figure for _, figure in lines)]}
    sessions = (figure for one in row["sessions"] or () if (figure := one.get("net")))
    return {"sessions": _add(sessions)}


def _add(figures: Iterable[Row]) -> list[list[str]]:
    """The sum of the figures of each qualifier."""
    sums: Sums = {}
    for figure in figures:
        value, qualifier = _split(figure)
        sums[qualifier] = sums.get(qualifier, Decimal()) + read_decimal(value)
    return [[format(value, "f"), qualifier] for qualifier, value in sorted(sums.items())]


def _split(figure: Row) -> tuple[str, str]:
    return figure["value"], figure.get("qualifier", Qualifier.EXACT.value)
