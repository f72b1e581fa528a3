"""The layouts `participants` and `collection`: the rows of an event's list and of its collection sheet."""

from dataclasses import replace
from datetime import date

from ocop_desktop.domain.events.collection_sheet import COLLECTION_HEADINGS
from ocop_desktop.domain.exporting.event_tables import (
    make_collection_table,
    make_participant_table,
)
from ocop_desktop.domain.papers.event_papers import EventPaper
from tests.event_paper_samples import EMPTY, WORDS, make_content, make_full_event


def test_the_list_has_a_row_for_each_who_takes_part_and_its_total_above() -> None:
    table = make_participant_table(make_content(make_full_event(2, 1), EventPaper.LIST), WORDS)
    rows = list(table.rows)
    assert (table.total, len(rows)) == (4, 4)
    assert rows[0][:5] == (
        1,
        "Sản phẩm mẫu 1",
        "4 sao (19/06/2028)",
        "Hợp tác xã Mẫu 2",
        "Ấp Mẫu, xã Cần Giờ, Thành phố Hồ Chí Minh",
    )
    assert [row[1] for row in rows] == [f"Sản phẩm mẫu {place}" for place in (1, 3, 2, 4)]
    assert rows[1][5] == ""
    assert table.remarks[-1] == "Tổng cộng: 4 sản phẩm của 2 chủ thể"
    assert all(len(row) == len(table.columns) for row in rows)


def test_the_sheet_has_a_row_for_every_product_and_day_under_the_headings_of_the_import() -> None:
    table = make_collection_table(make_content(make_full_event(2, 1), EventPaper.SHEET), WORDS)
    rows = list(table.rows)
    assert [column.heading for column in table.columns] == list(COLLECTION_HEADINGS.values())
    assert len(rows) == 4 * 3
    assert rows[0][:5] == (
        "Hợp tác xã Mẫu 2",
        "A01",
        date(2026, 2, 6),
        "Sản phẩm mẫu 1",
        "120 hộp",
    )
    assert set(rows[0][5:]) == {None}
    assert table.plain


def test_an_event_of_nobody_gives_empty_tables() -> None:
    content = make_content(replace(EMPTY, place="Chợ"))
    assert list(make_collection_table(content, WORDS).rows) == []
    table = make_participant_table(content, WORDS)
    assert (list(table.rows), table.remarks[0]) == ([], "Chợ")
