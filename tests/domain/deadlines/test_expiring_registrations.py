"""Registrations that ask for something stand beside the certificates that expire."""

from dataclasses import replace
from datetime import date

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.deadlines.board import BoardQuery, make_board
from ocop_desktop.domain.deadlines.expiring_registrations import name_registrations
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind
from ocop_desktop.domain.outlets.registration_days import RegistrationState
from ocop_desktop.domain.register.producer import Producer
from tests.domain.deadlines.test_board import OPENS, rows_on

ON = date(2026, 11, 30)
FDA = Registration(RegistrationKind.FDA, product_id=1, number="F-1", id=4)
HALAL = Registration(RegistrationKind.HALAL, 9, number="H-1", expires_on=date(2026, 12, 15))
HOLDERS = {9: Producer("HTX Lẻ", 9, commune_code="27664"), 10: Producer("HTX Xa", 10)}


def name(*registrations: Registration) -> list[tuple[str, str, str, str]]:
    papers = name_registrations(
        registrations, HOLDERS, resources.communes_by_code(), rows_on(OPENS), ON, 90
    )
    return [(one.number, one.product, one.producer, one.commune) for one in papers]


def test_one_of_a_product_is_named_by_it_and_one_of_a_producer_by_the_producer() -> None:
    row = rows_on(OPENS)[0]
    assert row.id == 1
    assert name(FDA, HALAL) == [
        ("F-1", row.name, row.producer, row.commune),
        ("H-1", "", "HTX Lẻ", "Cần Giờ"),
    ]
    assert name(replace(HALAL, producer_id=10), replace(HALAL, producer_id=0)) == [
        ("H-1", "", "HTX Xa", ""),
        ("H-1", "", "", ""),
    ]


def test_one_that_asks_for_nothing_is_not_listed() -> None:
    assert name(replace(HALAL, expires_on=None)) == []
    assert name(replace(HALAL, expires_on=date(2026, 11, 29))) == []
    assert name(replace(HALAL, expires_on=date(2029, 1, 1))) == []


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        (BoardQuery(), ["F-1", "H-1"]),
        (BoardQuery(producer_id=9), []),
        (BoardQuery(text="không có"), []),
        (BoardQuery(until=date(2026, 12, 20)), ["H-1"]),
    ],
)
def test_the_board_narrows_them_too(query: BoardQuery, numbers: list[str]) -> None:
    rows = rows_on(OPENS)
    papers = name_registrations([FDA, HALAL], HOLDERS, resources.communes_by_code(), rows, ON, 90)
    assert papers[0].state is RegistrationState.RENEWAL_OPEN
    board = make_board(ON, "", rows, papers, query)
    assert [one.number for one in board.certificates] == numbers


def test_one_of_a_producer_stands_beside_its_products() -> None:
    rows = rows_on(OPENS)
    own = replace(HALAL, producer_id=rows[0].producer_id)
    papers = name_registrations([own], HOLDERS, resources.communes_by_code(), rows, ON, 90)
    board = make_board(ON, "", rows, papers, BoardQuery(producer_id=rows[0].producer_id))
    assert [one.number for one in board.certificates] == ["H-1"]
