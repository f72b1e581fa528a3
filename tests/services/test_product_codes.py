"""Issuing product codes: kept per commune, never twice."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from ocop_desktop.domain.errors import InvalidValue, RecordMissing
from ocop_desktop.domain.office.office import DeadlineSettings, Office
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import Decision, DecisionLine
from ocop_desktop.services import history, offices, product_codes, products, recognitions
from ocop_desktop.store import tables
from ocop_desktop.store.database import Register
from tests.builders import a_product

Stocked = tuple[Register, Product]
DAY = date(2028, 4, 3)


def new_product(stocked: Stocked, name: str = "Sản phẩm mới") -> Product:
    register, product = stocked
    return products.save(register, replace(a_product(product.producer_id, name), codes=()))


def test_a_new_product_gets_the_next_serial_of_its_commune(stocked: Stocked) -> None:
    register, _ = stocked
    proposal = product_codes.propose(register, new_product(stocked).id, 2028)
    assert (proposal.code, proposal.kept_serial) == ("79-27664-4-2028", False)
    assert proposal.serials.gaps == (1, 2)


def test_a_re_rated_product_keeps_its_serial_and_its_old_code_stays(stocked: Stocked) -> None:
    register, product = stocked
    proposal = product_codes.propose(register, product.id, 2028)
    assert (proposal.code, proposal.kept_serial) == ("79-27664-3-2028", True)
    product_codes.issue(register, product.id, proposal.code, DAY)
    kept = products.details(register, product.id, DAY).product
    assert [one.code for one in kept.codes] == ["79-27664-3-2025", "79-27664-3-2028"]
    for code in ("79-27664-3-2025", "79-27664-3-2028"):
        assert products.by_code_or_id(register, code) == product.id
    history.undo(register)
    assert products.details(register, product.id, DAY).product.code == "79-27664-3-2025"


def test_a_product_that_moved_is_numbered_anew_unless_the_office_keeps_numbers(
    stocked: Stocked,
) -> None:
    register, product = stocked
    products.save(register, replace(product, commune_code="27667"))
    assert product_codes.propose(register, product.id, 2028).code == "79-27667-1-2028"
    offices.save(
        register, Office("UBND xã Mẫu", deadlines=DeadlineSettings(new_serial_on_move=False))
    )
    assert product_codes.propose(register, product.id, 2028).code == "79-27667-3-2028"


def test_the_serial_of_a_deleted_product_is_not_given_again(stocked: Stocked) -> None:
    register, product = stocked
    new = new_product(stocked)
    products.delete(register, [product.id])
    assert product_codes.propose(register, new.id, 2028).code == "79-27664-4-2028"
    uses = product_codes.serials(register, "27664").uses
    assert [(use.serial, use.product_id) for use in uses] == [(3, None)]
    history.undo(register)
    uses = product_codes.serials(register, "27664").uses
    assert [(use.serial, use.product_id) for use in uses] == [(3, product.id)]


@pytest.mark.parametrize(
    ("code", "reason"), [("79-27664-3-2028", "taken"), ("mã sai", "code_pattern")]
)
def test_a_serial_taken_or_a_wrong_form_is_refused(
    stocked: Stocked, code: str, reason: str
) -> None:
    register, _ = stocked
    new = new_product(stocked)
    with pytest.raises(InvalidValue) as refused:
        product_codes.issue(register, new.id, code, DAY)
    assert refused.value.reason == reason
    assert products.details(register, new.id, DAY).product.codes == ()


def test_without_a_commune_of_today_there_is_no_serial(stocked: Stocked) -> None:
    register, product = stocked
    lost = products.save(register, replace(product, id=0, producer_id=0, commune_code="", codes=()))
    for commune, reason in (("", "required"), ("99999", "unknown_commune")):
        products.save(register, replace(lost, commune_code=commune))
        with pytest.raises(InvalidValue) as refused:
            product_codes.propose(register, lost.id, 2028)
        assert refused.value.reason == reason
    with pytest.raises(RecordMissing):
        product_codes.propose(register, 999, 2028)


def list_codes(register: Register) -> tuple[set[tuple[str, int]], set[tuple[str, int]]]:
    """Codes with their products: by the table of codes, and by the products themselves."""
    with register.reading() as connection:
        c = tables.product_code.c
        listed = {(row[0], row[1]) for row in connection.execute(select(c.code, c.product_id))}
        rows = connection.execute(select(tables.product.c.id, tables.product.c.codes))
        return listed, {(code["code"], row.id) for row in rows for code in row.codes}


@pytest.mark.parametrize("undone", [False, True])
def test_the_table_of_codes_follows_the_products_and_keeps_those_of_deleted_ones(
    stocked: Stocked, undone: bool
) -> None:
    register, product = stocked
    new = new_product(stocked)
    product_codes.issue(register, new.id, "79-27664-8-2028", DAY)
    listed, held = list_codes(register)
    assert listed == held
    products.delete(register, [new.id])
    listed, held = list_codes(register)
    assert listed - held == {("79-27664-8-2028", new.id)}
    if undone:
        for _ in range(2):
            history.undo(register)
        listed, held = list_codes(register)
        assert listed == held
        assert (held - {("79-27664-3-2025", product.id)}) == set()
        history.redo(register)
        listed, held = list_codes(register)
        assert listed == held
    history.undo(register)
    history.redo(register)
    listed, held = list_codes(register)
    assert held <= listed


def test_a_code_removed_by_hand_leaves_the_table(stocked: Stocked) -> None:
    register, product = stocked
    products.save(register, replace(product, codes=()))
    assert list_codes(register) == (set(), set())
    history.undo(register)
    assert list_codes(register)[0] == {("79-27664-3-2025", product.id)}


def test_a_decision_that_gives_a_code_is_listed_too(stocked: Stocked) -> None:
    register, product = stocked
    line = DecisionLine(product.id, 4, product_code="79-27664-3-2026")
    recognitions.record_decision(register, Decision("01/QĐ-MẪU", DAY), [line])
    listed, held = list_codes(register)
    assert listed == held
    assert ("79-27664-3-2026", product.id) in listed
