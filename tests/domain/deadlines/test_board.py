"""The deadline board: every product with its deadline, narrowed and counted."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.dates import add_months
from ocop_desktop.domain.deadlines.board import (
    Board,
    BoardQuery,
    DeadlineRow,
    build_board_rows,
    count_communes,
    filter_board_rows,
    make_board,
    name_certificates,
)
from ocop_desktop.domain.deadlines.filing import Filing, FilingResult, Notice
from ocop_desktop.domain.deadlines.renewal import DeadlineState, make_rules
from ocop_desktop.domain.deadlines.working_days import add_days
from ocop_desktop.domain.office.office import DeadlineSettings
from ocop_desktop.domain.register.recognition import RecognitionDays, RecognitionKind

LAW = resources.regulations()
COMMUNES = resources.communes_by_code()
OPENS, CLOSES, X = date(2027, 12, 22), date(2028, 2, 20), date(2028, 6, 19)
HELD = RecognitionDays(4, issued_on=date(2025, 6, 19), expires_on=X)
NECTAR = (1, "Mật dừa nước", 7, "HTX Rừng Sác", "27664", "")
FISH = (2, "Khô cá dứa", 8, "Hộ Bình Khánh", "", "xã Phú Cần")
HONEY = (3, "Mật ong", 8, "Hộ Bình Khánh", "27667", "")
STORED = (FISH, NECTAR, HONEY)


def rows_on(
    on: date,
    *filings: Filing,
    stored: Sequence[Sequence[Any]] = STORED,
    recognitions: Mapping[int, Sequence[RecognitionDays]] = {1: (HELD,)},
    notices: Mapping[int, Notice] = {},
) -> tuple[DeadlineRow, ...]:
    """The board's rows of the three products, of which the first is recognised."""
    filed: dict[int, list[Filing]] = {}
    for one in filings:
        filed.setdefault(one.product_id, []).append(one)
    rules = make_rules(on, LAW, DeadlineSettings(), resources.holidays())
    return build_board_rows(stored, recognitions, filed, notices, COMMUNES, rules)


def row_of(product_id: int, rows: Sequence[DeadlineRow]) -> DeadlineRow:
    return next(row for row in rows if row.id == product_id)


def ids(rows: Sequence[DeadlineRow]) -> list[int]:
    return [row.id for row in rows]


def test_a_row_says_where_its_product_stands() -> None:
    notice = Notice(1, sent_on=date(2027, 12, 1), channel="Zalo")
    row = row_of(1, rows_on(OPENS, notices={1: notice}))
    assert (row.name, row.producer_id, row.producer) == ("Mật dừa nước", 7, "HTX Rừng Sác")
    assert (row.commune_code, row.commune, row.stars) == ("27664", "Cần Giờ", 4)
    assert (row.state, row.expires_on) == (DeadlineState.OPEN, X)
    assert (row.window_opens, row.window_closes) == (OPENS, CLOSES)
    assert (row.result_by, row.round) == (row.outlook.result_by, None)
    assert row.result_by is not None
    assert (row.filing, row.filed_on, row.notice) == (None, None, notice)


def test_a_product_never_recognised_has_no_days_but_a_round() -> None:
    row = row_of(2, rows_on(OPENS))
    assert (row.state, row.stars, row.expires_on) == (DeadlineState.NONE, None, None)
    assert (row.window_opens, row.window_closes, row.notice) == (None, None, None)
    assert row.round is not None
    assert row.round == row.outlook.round


def test_a_commune_that_is_not_on_the_list_is_shown_as_it_was_stated() -> None:
    assert [row.commune for row in rows_on(OPENS)] == ["Cần Giờ", "xã Phú Cần", "Bình Khánh"]


def test_the_nearest_expiry_comes_first_and_the_undated_last_else_as_stored() -> None:
    later = RecognitionDays(3, issued_on=date(2025, 6, 20), expires_on=X + timedelta(1))
    dated = {2: (later,), 3: (HELD,), 1: (HELD,)}
    assert ids(rows_on(OPENS, recognitions=dated)) == [1, 3, 2]
    assert ids(rows_on(OPENS, recognitions={})) == [2, 1, 3]
    assert ids(rows_on(OPENS, recognitions={3: (HELD,)})) == [3, 2, 1]


def test_a_filing_counts_for_its_own_product_though_recognitions_are_shared() -> None:
    shared = (HELD,)
    on = date(2028, 3, 1)
    filed = Filing(3, id=1, filed_on=CLOSES)
    rows = rows_on(on, filed, recognitions={1: shared, 3: shared})
    assert [(row.id, row.state) for row in rows[:2]] == [
        (1, DeadlineState.LATE),
        (3, DeadlineState.FILED),
    ]
    assert row_of(3, rows).filed_on == CLOSES


def test_products_with_other_recognitions_have_other_deadlines() -> None:
    older = RecognitionDays(3, issued_on=date(2024, 1, 1), expires_on=date(2027, 1, 1))
    rows = rows_on(OPENS, recognitions={1: (HELD,), 3: (older,)})
    assert [(row.id, row.stars, row.state) for row in rows] == [
        (3, 3, DeadlineState.EXPIRED),
        (1, 4, DeadlineState.OPEN),
        (2, None, DeadlineState.NONE),
    ]


def test_the_last_filing_in_hand_is_shown_before_one_that_has_ended() -> None:
    on = date(2028, 1, 20)
    recognised = Filing(
        1, id=1, filed_on=OPENS, result=FilingResult.RECOGNISED, result_on=date(2028, 1, 10)
    )
    assert row_of(1, rows_on(on, recognised)).filing == recognised
    upgrade = Filing(1, RecognitionKind.UPGRADE, id=2, filed_on=date(2028, 1, 5))
    assert row_of(1, rows_on(on, recognised, upgrade)).filing == upgrade
    same_day = Filing(1, RecognitionKind.FIRST, id=3, filed_on=date(2028, 1, 5))
    earlier = Filing(1, RecognitionKind.FIRST, id=4, filed_on=date(2028, 1, 4))
    assert row_of(1, rows_on(on, same_day, upgrade, earlier)).filing == same_day


def test_a_filing_of_tomorrow_is_not_in_hand() -> None:
    filed = Filing(1, id=1, filed_on=OPENS + timedelta(1))
    assert row_of(1, rows_on(OPENS, filed)).filing is None


@given(
    st.lists(st.dates(date(2024, 1, 1), date(2030, 1, 1)), min_size=1, max_size=6),
    st.dates(date(2024, 1, 1), date(2031, 1, 1)),
)
def test_the_rows_are_in_the_order_of_their_expiry(expiries: list[date], on: date) -> None:
    stored = [(place, "x", 0, "", "", "") for place, _ in enumerate(expiries)]
    recognitions = {
        place: (RecognitionDays(3, issued_on=add_months(end, -36), expires_on=end),)
        for place, end in enumerate(expiries)
    }
    rows = rows_on(on, stored=stored, recognitions=recognitions)
    order = [(row.expires_on or date.max, row.id) for row in rows]
    assert order == sorted(order)
    assert sorted(ids(rows)) == list(range(len(expiries)))


def test_certificates_bear_the_names_of_their_products() -> None:
    day = date(2028, 1, 1)
    stored = [(1, "VietGAP", "01", day), (9, "ISO", "02", day), (3, "ATTP", "03", day)]
    found = name_certificates(stored, rows_on(OPENS))
    assert [(one.product_id, one.product, one.producer, one.commune) for one in found] == [
        (1, "Mật dừa nước", "HTX Rừng Sác", "Cần Giờ"),
        (3, "Mật ong", "Hộ Bình Khánh", "Bình Khánh"),
    ]
    assert (found[0].kind, found[0].number, found[0].expires_on) == ("VietGAP", "01", day)


def test_communes_are_counted_by_name_and_those_without_any_are_left_out() -> None:
    nowhere = (4, "Gạo", 9, "Hộ Lan", "", "")
    again = (5, "Muối", 9, "Hộ Lan", "27664", "")
    found = count_communes(rows_on(OPENS, stored=(*STORED, nowhere, again)))
    assert [(one.value, one.label, one.count) for one in found] == [
        ("27667", "Bình Khánh", 1),
        ("27664", "Cần Giờ", 2),
        ("xã Phú Cần", "xã Phú Cần", 1),
    ]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (BoardQuery(), [1, 2, 3]),
        (BoardQuery(communes=frozenset({"27664"})), [1]),
        (BoardQuery(communes=frozenset({"xã Phú Cần", "27667"})), [2, 3]),
        (BoardQuery(producer_id=8), [2, 3]),
        (BoardQuery(producer_id=0), []),
        (BoardQuery(text="mat"), [1, 3]),
        (BoardQuery(text="HOÀ"), []),
        (BoardQuery(text="mật BINH khanh"), [3]),
        (BoardQuery(text="can gio"), [1]),
        (BoardQuery(states=frozenset({DeadlineState.NONE})), [1, 2, 3]),
    ],
)
def test_the_board_is_narrowed_by_commune_producer_and_words(
    query: BoardQuery, expected: list[int]
) -> None:
    assert ids(filter_board_rows(rows_on(OPENS), query)) == expected


def board_for(query: BoardQuery) -> Board:
    rows = rows_on(OPENS)
    certificates = name_certificates([(1, "VietGAP", "01", X), (3, "ATTP", "03", X)], rows)
    return make_board(OPENS, "26/2026/QĐ-TTg", rows, certificates, query)


def test_states_are_counted_before_the_board_is_narrowed_to_some() -> None:
    board = board_for(BoardQuery(states=frozenset({DeadlineState.NONE})))
    assert (board.on, board.regulation, board.total) == (OPENS, "26/2026/QĐ-TTg", 3)
    assert ids(board.rows) == [2, 3]
    assert dict(board.counts) == {DeadlineState.OPEN: 1, DeadlineState.NONE: 2}
    assert [one.kind for one in board.certificates] == ["VietGAP", "ATTP"]
    assert ids(board_for(BoardQuery()).rows) == [1, 2, 3]


def test_only_certificates_of_the_products_found_are_listed() -> None:
    board = board_for(BoardQuery(producer_id=8))
    assert [one.kind for one in board.certificates] == ["ATTP"]
    assert dict(board.counts) == {DeadlineState.NONE: 2}
    assert board.total == 3


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [(X, X, [1]), (X, None, [1]), (None, X, [1]), (add_days(X, 1), None, []),
     (None, add_days(X, -1), []), (None, None, [1, 2, 3])],
)  # fmt: skip
def test_the_board_is_narrowed_to_days_of_expiry_with_its_counts_and_certificates(
    since: date | None, until: date | None, expected: list[int]
) -> None:
    board = board_for(BoardQuery(since=since, until=until))
    assert ids(board.rows) == expected
    assert sum(board.counts.values()) == len(expected)
    assert len(board.certificates) == (2 if expected else 0)


def test_a_damaged_product_stays_on_the_board_without_a_deadline() -> None:
    rules = make_rules(CLOSES, LAW, DeadlineSettings(), resources.holidays())
    rows = build_board_rows(STORED, {1: (HELD,)}, {}, {}, COMMUNES, rules, damaged={1})
    row = row_of(1, rows)
    assert (row.state, row.stars, row.expires_on) == (DeadlineState.DAMAGED, None, None)
