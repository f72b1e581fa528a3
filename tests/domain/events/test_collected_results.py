"""A filled collection sheet read back into its event: words to figures, once and again."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import ColumnsMissing
from ocop_desktop.domain.events.collected_results import (
    CollectedNames,
    CollectedResults,
    add_results,
)
from ocop_desktop.domain.events.collected_rows import read_collected_table
from ocop_desktop.domain.events.collection_sheet import COLLECTION_HEADINGS
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import Amount, EntryStatus, EventEntry
from ocop_desktop.domain.figures.figure import Qualifier
from ocop_desktop.domain.importing.table import (
    BrokenReason,
    BrokenRow,
    Cell,
    CellError,
    ReadTable,
    TableRow,
)
from tests.events import figure

HEADINGS = tuple(COLLECTION_HEADINGS.values())
IDS = {"Mắm": (1,), "Mứt": (2,), "Trà": (3, 4)}
NAMES = CollectedNames(
    lambda words, _: IDS.get(words, ()), lambda words: {"HTX": (7,), "Tổ": (8, 9)}.get(words, ())
)
MAM: tuple[Cell, ...] = (
    "HTX", "A01", date(2026, 12, 1), "Mắm", "60 hộp", 25, 3, 32, 65000, 1625000, 12, "hơn 40", "Đông",
)  # fmt: skip


def make_table(*rows: Sequence[Cell], headings: tuple[str, ...] = HEADINGS) -> ReadTable:
    numbered = tuple(TableRow(place, tuple(row)) for place, row in enumerate(rows, 2))
    return ReadTable("", "", (), 1, headings, numbered)


def import_rows(
    *rows: Sequence[Cell], event: Event | None = None, headings: tuple[str, ...] = HEADINGS
) -> CollectedResults:
    table = read_collected_table(make_table(*rows, headings=headings))
    return add_results(event or Event("Phiên chợ"), table, NAMES)


def make_row(**cells: Cell) -> tuple[Cell, ...]:
    return tuple(cells.get(field.value, "") for field in COLLECTION_HEADINGS)


def test_a_row_becomes_an_entry_that_attended() -> None:
    found = import_rows(MAM)
    entry = EventEntry(
        1,
        "A01",
        status=EntryStatus.ATTENDED,
        brought=Amount(Decimal(60), "hộp"),
        sold=Amount(Decimal(25), "hộp"),
        orders=figure(12),
        net=figure(1_625_000),
        leads=figure(40, Qualifier.OVER),
        samples=figure(3),
        notes="Đông",
    )
    assert found == CollectedResults(Event("Phiên chợ", entries=(entry,)), added=(entry,))


def test_the_same_sheet_again_changes_nothing() -> None:
    once = import_rows(MAM)
    again = import_rows(MAM, event=once.event)
    assert (again.event, again.added, again.changed, again.unchanged) == (once.event, (), (), 1)


def test_what_the_sheet_does_not_state_stays() -> None:
    known = EventEntry(1, "B02", orders=figure(5), notes="Cũ", sold=Amount(Decimal(1), "hộp"))
    other = EventEntry(2)
    event = Event("Phiên chợ", entries=(known, other))
    found = import_rows(make_row(product="Mắm", sold=9), event=event)
    changed = replace(known, sold=Amount(Decimal(9), "hộp"), status=EntryStatus.ATTENDED)
    assert found.event.entries == (changed, other)
    assert (found.changed, found.added, found.unchanged) == ((changed,), (), 0)


def test_lines_of_several_days_are_added_up() -> None:
    rows = (
        make_row(product="Mắm", booth="A1", sold="10 hộp", net=650000, orders=3, notes="a"),
        make_row(product="Mắm", booth="A2", sold=5, net="hơn 300.000 đồng", orders=0, notes="a"),
    )
    (entry,) = import_rows(*rows).added
    assert entry.sold == Amount(Decimal(15), "hộp")
    assert entry.net == figure(950_000, Qualifier.OVER)
    assert (entry.orders, entry.booth, entry.notes) == (figure(3), "A1, A2", "a")


def test_the_takings_follow_from_the_price_where_they_are_not_stated() -> None:
    (entry,) = import_rows(make_row(product="Mắm", sold=4, unit_price=65000)).added
    assert entry.net == figure(260_000)
    (entry,) = import_rows(make_row(product="Mắm", unit_price=65000, leads=0)).added
    assert (entry.net, entry.leads) == (None, figure(0))


def test_a_line_without_a_product_is_the_producers_own() -> None:
    (entry,) = import_rows(make_row(holder="HTX", net=3600000)).added
    assert (entry.product_id, entry.producer_id, entry.net) == (0, 7, figure(3_600_000))


def test_blank_rows_and_dashes_state_nothing() -> None:
    found = import_rows(make_row(), make_row(product="Mắm", net="—", sold="-", orders="chưa có"))
    assert found.refused == ()
    assert found.added == (EventEntry(1),)


@pytest.mark.parametrize(
    ("cells", "heading", "value", "reason"),
    [
        ({"sold": "nhiều"}, "Bán", "nhiều", ValueReason.NOT_A_NUMBER),
        ({"orders": "vài"}, "Đơn hàng", "vài", ValueReason.NOT_A_NUMBER),
        ({"net": "?900"}, "Thành tiền (đồng)", "?900", ValueReason.NOT_A_NUMBER),
        ({"brought": CellError("#REF!")}, "Mang đến", "#REF!", ValueReason.ERROR_CELL),
        ({"net": CellError("#N/A")}, "Thành tiền (đồng)", "#N/A", ValueReason.ERROR_CELL),
        ({"product": "Lạ", "sold": 1}, "Sản phẩm", "Lạ", ValueReason.UNKNOWN_PRODUCT),
        ({"product": "Trà", "sold": 1}, "Sản phẩm", "Trà", ValueReason.SEVERAL_PRODUCTS),
        ({"product": "", "holder": "Lạ"}, "Chủ thể", "Lạ", ValueReason.UNKNOWN_PRODUCER),
        ({"product": "", "holder": "Tổ"}, "Chủ thể", "Tổ", ValueReason.SEVERAL_PRODUCERS),
        ({"product": "", "sold": 1}, "Sản phẩm", "", ValueReason.REQUIRED),
        ({"net": 1000.5}, "Thành tiền (đồng)", "1000.5", ValueReason.WHOLE_DONG),
        ({"brought": "9 kg", "sold": "3 hộp"}, "Bán", "3 hộp", ValueReason.OTHER_UNIT),
    ],
)
def test_a_cell_that_cannot_be_taken_is_named(
    cells: dict[str, Cell], heading: str, value: str, reason: ValueReason
) -> None:
    found = import_rows(make_row(**{"product": "Mắm", **cells}))
    assert found.refused == ((2, heading, value, reason),)


def test_a_row_that_cannot_be_read_into_its_columns_is_named() -> None:
    table = replace(make_table(MAM), broken=(BrokenRow(3, BrokenReason.MORE_CELLS, "Mứt,1"),))
    found = read_collected_table(table)
    assert found.refused == ((3, "", "Mứt,1", ValueReason.NOT_UNDERSTOOD),)


def test_headings_stand_in_any_order_under_other_names_and_units() -> None:
    found = import_rows(
        ("1,5", "Mắm", 2), headings=("Doanh thu (triệu đồng)", "Tên sản phẩm", "Số đơn")
    )
    (entry,) = found.added
    assert (entry.net, entry.orders) == (figure(1_500_000), figure(2))
    stated = ("hơn 2 triệu đồng", "Mứt", 1)
    (entry,) = import_rows(stated, headings=("Doanh thu (triệu đồng)", "Sản phẩm", "Đơn")).added
    assert entry.net == figure(2_000_000, Qualifier.OVER)


def test_bare_money_in_a_column_without_a_unit_is_not_guessed() -> None:
    found = import_rows((900, "Mắm"), headings=("Doanh thu", "Sản phẩm"))
    assert found.refused == ((2, "Doanh thu", "900", ValueReason.NUMBER_UNIT),)
    found = import_rows((900000, "Mắm"), headings=("Doanh thu", "Sản phẩm"))
    assert found.added[0].net == figure(900_000)


def test_a_column_that_the_sheet_does_not_know_is_left_alone() -> None:
    found = import_rows(("?", "Mắm", 2), headings=("Màu", "Sản phẩm", "Đơn hàng"))
    assert [entry.orders for entry in found.added] == [figure(2)]


@pytest.mark.parametrize(
    ("headings", "missing"),
    [(("Sản phẩm", "Ghi chú"), ("net",)), (("Bán", "Ghi chú"), ("product_id",))],
)
def test_a_table_of_another_kind_is_refused(
    headings: tuple[str, ...], missing: tuple[str, ...]
) -> None:
    with pytest.raises(ColumnsMissing) as refused:
        import_rows(headings=headings)
    assert (refused.value.missing, refused.value.headings) == (missing, headings)


def test_products_of_one_name_are_told_apart_by_the_event_and_the_booth() -> None:
    event = Event("Phiên chợ", entries=(EventEntry(3, "A1"), EventEntry(4, "A2")))
    found = import_rows(make_row(product="Trà", booth="A2", orders=2), event=event)
    assert [entry.product_id for entry in found.changed] == [4]
    found = import_rows(
        make_row(product="Trà", orders=2), event=replace(event, entries=event.entries[:1])
    )
    assert [entry.product_id for entry in found.changed] == [3]
    found = import_rows(make_row(product="Trà", orders=2), event=event)
    assert found.refused == ((2, "Sản phẩm", "Trà", ValueReason.SEVERAL_PRODUCTS),)


def test_of_two_entries_of_one_product_the_first_gets_the_results() -> None:
    event = Event("Phiên chợ", entries=(EventEntry(1), EventEntry(1, "B")))
    found = import_rows(make_row(product="Mắm", orders=2), event=event)
    assert [entry.orders for entry in found.event.entries] == [figure(2), None]
