"""The tables whose rows are values of domain: how a row is read as one, and made of one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ocop_desktop.domain.merging import merge
from ocop_desktop.store import (
    channels,
    evaluations,
    events,
    exported_products,
    filings,
    notices,
    offices,
    producers,
    products,
    recognitions,
    registrations,
    sale_points,
    sales,
    selections,
    table_layouts,
)

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RecordFormat:
    """How rows of one table are read as values of domain, and made of them."""

    read: Callable[[Any], Any]
    make: Callable[[Any], dict[str, Any]]


FORMATS: Mapping[str, RecordFormat] = {
    "office": RecordFormat(offices.read_office, offices.make_row),
    "producer": RecordFormat(producers.read_producer, producers.make_row),
    "product": RecordFormat(products.read_product, products.make_row),
    "recognition": RecordFormat(recognitions.read_recognition, recognitions.make_row),
    "evaluation": RecordFormat(evaluations.read_evaluation, evaluations.make_row),
    "fair": RecordFormat(events.read_event, events.make_row),
    "filing": RecordFormat(filings.read_filing, filings.make_row),
    "notice": RecordFormat(notices.read_notice, notices.make_row),
    "selection": RecordFormat(selections.read_selection, selections.make_row),
    "channel": RecordFormat(channels.read_channel, channels.make_row),
    "sale_point": RecordFormat(sale_points.read_point, sale_points.make_row),
    "table_layout": RecordFormat(table_layouts.read_layout, table_layouts.make_row),
    "sale": RecordFormat(sales.read_sale, sales.make_row),
    "exported_product": RecordFormat(
        exported_products.read_exported_product, exported_products.make_row
    ),
    "registration": RecordFormat(registrations.read_registration, registrations.make_row),
}


def merge_rows(table_name: str, base: Row, mine: Row, theirs: Row) -> dict[str, Any] | None:
    """Both edits of a row merged by field and element; None where both set the same thing."""
    record_format = FORMATS.get(table_name)
    if record_format is None:
        return None
    merged = merge(*(record_format.read(row) for row in (base, mine, theirs)))
    return None if merged.differences else record_format.make(merged.record)
