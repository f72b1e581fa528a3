"""Registrations: saved with checks, listed with their state and what is doubtful."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import InvalidValue, RecordInUse, RecordMissing
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind
from ocop_desktop.domain.outlets.registration_checks import RegistrationRule
from ocop_desktop.domain.outlets.registration_days import RegistrationState
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import history, producers, products, registrations
from ocop_desktop.store.database import Register

Stocked = tuple[Register, Product]
ON = date(2026, 11, 30)


def a_code(product: Product) -> Registration:
    return Registration(
        RegistrationKind.GACC,
        product.producer_id,
        number="CVNM0001",
        issued_on=date(2022, 1, 10),
        registered_address="xã Long Hòa, huyện Cần Giờ",
        legal_representative="Trần Văn Bình",
        rule="248",
    )


def test_the_list_tells_holder_state_and_findings(stocked: Stocked) -> None:
    register, product = stocked
    producer = producers.get(register, product.producer_id)
    producers.save(register, replace(producer, representative="Nguyễn Thị Lan"))
    registrations.save(register, a_code(product))
    (row,) = registrations.all_registrations(register, ON)
    assert (row.holder, row.product, row.status.state) == (
        producer.name,
        "",
        RegistrationState.RENEWAL_PASSED,
    )
    assert [finding.rule for finding in row.findings] == [
        RegistrationRule.NO_EXPIRY,
        RegistrationRule.RENEWAL_PASSED,
        RegistrationRule.OTHER_COMMUNE,
        RegistrationRule.OTHER_REPRESENTATIVE,
    ]
    assert row.id == row.registration.id


def test_one_of_a_product_has_the_holder_of_the_product(stocked: Stocked) -> None:
    register, product = stocked
    halal = Registration(RegistrationKind.HALAL, product_id=product.id, number="H-1")
    row = registrations.examine(register, halal, ON)
    assert (row.product, bool(row.holder)) == (product.name.vi, True)
    assert registrations.all_registrations(register, ON) == ()


def test_one_of_a_product_without_a_producer_has_no_holder(stocked: Stocked) -> None:
    register, product = stocked
    orphan = products.save(register, replace(product, id=0, producer_id=0, codes=()))
    halal = Registration(RegistrationKind.HALAL, product_id=orphan.id, number="H-1")
    assert registrations.examine(register, halal, ON).holder == ""


def test_one_of_the_same_kind_number_and_holder_is_replaced(stocked: Stocked) -> None:
    register, product = stocked
    code = a_code(product)
    (first,) = registrations.put(register, [code])
    again, halal = registrations.put(
        register,
        [
            replace(code, number="cvnm0001", scope="yến sào"),
            replace(code, kind=RegistrationKind.HALAL),
        ],
    )
    assert (again.id, again.scope) == (first.id, "yến sào")
    assert halal.id != first.id
    assert registrations.get(register, first.id) == again


def test_what_cannot_be_is_refused_whole(stocked: Stocked) -> None:
    register, product = stocked
    code = a_code(product)
    with pytest.raises(InvalidValue):
        registrations.put(register, [code, replace(code, expires_on=date(2021, 1, 1))])
    with pytest.raises(InvalidValue):
        registrations.save(register, replace(code, producer_id=0))
    for wrong in (replace(code, producer_id=999), replace(code, product_id=999)):
        with pytest.raises(RecordMissing):
            registrations.save(register, wrong)
    assert registrations.all_registrations(register, ON) == ()


def test_an_edit_keeps_what_others_saved(stocked: Stocked) -> None:
    register, product = stocked
    opened = registrations.save(register, a_code(product))
    registrations.save(register, replace(opened, scope="yến sào"))
    saved = registrations.save(register, replace(opened, notes="hỏi lại"))
    assert (saved.scope, saved.notes) == ("yến sào", "hỏi lại")


def test_a_producer_with_a_registration_is_kept(stocked: Stocked) -> None:
    register, product = stocked
    saved = registrations.save(register, a_code(product))
    products.delete(register, [product.id])
    with pytest.raises(RecordInUse):
        producers.delete(register, product.producer_id)
    assert registrations.delete_many(register, [saved.id]) == 1
    producers.delete(register, product.producer_id)
    history.undo(register)
    history.undo(register)
    assert registrations.get(register, saved.id) == saved


def test_a_paper_lies_in_the_media(stocked: Stocked, tmp_path: Path) -> None:
    register, _product = stocked
    paper = tmp_path / "gacc.pdf"
    paper.write_bytes(b"%PDF-1.4 gacc")
    name = registrations.add_file(register, paper)
    assert (register.media / name).read_bytes() == paper.read_bytes()
