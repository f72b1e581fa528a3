"""The collection sheet that was exported is filled, and its results come back into the event."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl

from ocop_desktop.domain.events.collection_sheet import COLLECTION_HEADINGS, CollectedField
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import event_papers, events
from ocop_desktop.store.database import Register

ON = date(2026, 11, 30)
Stocked = tuple[Register, Product]


def test_a_sheet_that_was_exported_is_filled_and_imported(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    days = {"starts_on": date(2026, 2, 6), "ends_on": date(2026, 2, 7)}
    event = replace(Event("Hội chợ", entries=(EventEntry(product.id, "A01"),)), **days)  # type: ignore[arg-type]
    event = events.save(register, event)
    file = tmp_path / "phieu.xlsx"
    event_papers.export_sheet(register, file, event.id, on=ON)
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    places = {field: place for place, field in enumerate(COLLECTION_HEADINGS, start=1)}
    for row, (sold, net, orders) in enumerate(
        (("10 hộp", 1_500_000, 4), ("5 hộp", 750_000, 0)), start=2
    ):
        for field, value in (
            (CollectedField.SOLD, sold),
            (CollectedField.NET, net),
            (CollectedField.ORDERS, orders),
        ):
            sheet.cell(row, places[field]).value = value
    book.save(file)
    events.import_results(register, event.id, file)
    (entry, *_) = events.get(register, event.id).entries
    assert entry.net is not None
    assert entry.net.value == 2_250_000
    assert entry.orders is not None
    assert entry.orders.value == 4
    assert entry.booth == "A01"
