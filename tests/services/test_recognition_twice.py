"""A list knows the year of a recognition, its decision the days: it is one recognition either way."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import (
    Decision,
    DecisionLine,
    Recognition,
    RecognitionState,
)
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import deadlines, history, imports, products, recognitions
from ocop_desktop.store import recognitions as stored_recognitions
from ocop_desktop.store.database import Register
from tests.builders import TODAY
from tests.services.test_history import contents

LIST = Path(__file__).parents[1] / "data" / "cases" / "k04-year-then-decision.csv"
DAY, EXPIRES = date(2025, 6, 19), date(2028, 6, 19)
Enter = Callable[[Register, int], object]


def enter_decision(register: Register, product_id: int) -> object:
    decision = Decision("01/QĐ-UBND", DAY, "UBND tỉnh Thử")
    return recognitions.record_decision(register, decision, [DecisionLine(product_id, 4)])


def enter_in_form(register: Register, product_id: int) -> object:
    typed = Recognition(
        product_id, 4, decision_number="01/QĐ-UBND", decision_on=DAY, issued_on=DAY, issuer="UBND tỉnh Thử",
    )  # fmt: skip
    return recognitions.save(register, typed)


def enter_list(register: Register, product_id: int) -> object:
    del product_id
    return imports.import_file(register, LIST)


def enter_year_in_form(register: Register, product_id: int) -> object:
    return recognitions.save(register, Recognition(product_id, 4, year=2025))


def assert_one_valid(register: Register, product_id: int) -> None:
    details = products.details(register, product_id, TODAY)
    assert [
        (held.issued_on, held.expires_on, held.decision_number, held.year)
        for held, _ in details.recognitions
    ] == [(DAY, EXPIRES, "01/QĐ-UBND", None)]
    assert (details.status.state, details.status.stars) == (RecognitionState.VALID, 4)
    [row] = products.all_rows(register, TODAY)
    assert (row.stars, row.state, row.expires_on) == (4, RecognitionState.VALID, EXPIRES)
    [line] = deadlines.board(register, TODAY).rows
    assert line.stars == 4


@pytest.mark.parametrize("enter", [enter_decision, enter_in_form])
def test_a_decision_completes_what_a_list_knew_by_its_year_and_one_undo_takes_it_back(
    register: Register, enter: Enter
) -> None:
    imports.import_file(register, LIST)
    [row] = products.all_rows(register, TODAY)
    before = contents(register)
    enter(register, row.id)
    assert_one_valid(register, row.id)
    history.undo(register)
    assert contents(register) == before


@pytest.mark.parametrize("enter", [enter_decision, enter_in_form])
@pytest.mark.parametrize("enter_year", [enter_list, enter_year_in_form])
def test_a_list_that_comes_after_the_decision_changes_nothing_of_it(
    register: Register, enter: Enter, enter_year: Enter
) -> None:
    imports.import_file(register, LIST)
    history.undo(register)
    producer_file = LIST.read_text(encoding="utf-8").replace(",4,2025", ",,")
    list_without_stars = register.folder.parent / "khong-sao.csv"
    list_without_stars.write_text(producer_file, encoding="utf-8")
    imports.import_file(register, list_without_stars)
    [row] = products.all_rows(register, TODAY)
    enter(register, row.id)
    enter_year(register, row.id)
    assert_one_valid(register, row.id)


def test_the_facts_that_only_the_year_entry_knew_are_kept(register: Register) -> None:
    product = products.save(register, Product(Translated("Gạo thử")))
    recognitions.save(register, Recognition(product.id, 4, year=2025, notes="theo báo"))
    enter_decision(register, product.id)
    [(held, _)] = products.details(register, product.id, TODAY).recognitions
    assert (held.notes, held.decision_number) == ("theo báo", "01/QĐ-UBND")


@pytest.mark.parametrize("other", [Recognition(0, 3, year=2025), Recognition(0, 4, year=2022)])
def test_other_stars_or_another_year_are_another_recognition(
    register: Register, other: Recognition
) -> None:
    product = products.save(register, Product(Translated("Gạo thử")))
    recognitions.save(register, Recognition(product.id, other.stars, year=other.year))
    enter_decision(register, product.id)
    details = products.details(register, product.id, TODAY)
    assert len(details.recognitions) == 2
    assert (details.status.state, details.status.stars) == (RecognitionState.VALID, 4)


@pytest.mark.parametrize("year", [2024, 2025])
def test_the_year_of_the_decision_or_of_the_issue_is_that_of_the_list(
    register: Register, year: int
) -> None:
    product = products.save(register, Product(Translated("Gạo thử")))
    recognitions.save(register, Recognition(product.id, 4, year=year))
    decided, issued = date(2024, 12, 28), date(2025, 1, 6)
    line = DecisionLine(product.id, 4, issued_on=issued)
    recognitions.record_decision(register, Decision("9/QĐ", decided), [line])
    [(held, _)] = products.details(register, product.id, TODAY).recognitions
    assert (held.issued_on, held.decision_on) == (issued, decided)


@pytest.mark.parametrize("year", [2025, 2026])
def test_a_register_that_already_holds_both_shows_the_dated_one(
    register: Register, year: int
) -> None:
    product = products.save(register, Product(Translated("Gạo thử")))
    dated = Recognition(product.id, 4, issued_on=DAY, expires_on=EXPIRES)
    with register.writing("Cũ") as transaction:
        for held in (dated, Recognition(product.id, 4, year=year)):
            stored_recognitions.save(transaction, held)
    [row] = products.all_rows(register, TODAY)
    assert (row.stars, row.state, row.expires_on) == (4, RecognitionState.VALID, EXPIRES)
    after = products.details(register, product.id, date(2030, 1, 1)).status
    assert after.state is RecognitionState.EXPIRED
