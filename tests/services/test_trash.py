"""What was deleted lies in the trash for 90 days and comes back with what hung on it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.deadlines.filing import Filing, Notice
from ocop_desktop.domain.errors import InvalidValue, RecordMissing
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.print.documents import LabelSheet
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.selection import Selection
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import (
    evaluations,
    events,
    filings,
    history,
    label_sheets,
    notices,
    producers,
    product_codes,
    products,
    recognitions,
    selections,
    trash,
)
from ocop_desktop.store.database import Register
from tests.builders import TODAY, a_producer
from tests.services.test_evaluations import full
from tests.services.test_history import contents, recorded_columns, replay_history

Stocked = tuple[Register, Product]
NOW = date.today()  # noqa: DTZ011 - the day on which the tests delete


def add_products(register: Register, like: Product, *names: str) -> list[int]:
    return [
        products.save(register, replace(like, id=0, codes=(), name=Translated(name))).id
        for name in names
    ]


def test_a_product_comes_back_with_all_that_hung_on_it(stocked: Stocked) -> None:
    register, product = stocked
    evaluations.save(register, full(register, product))
    filings.save(register, Filing(product.id, filed_on=TODAY))
    notices.record(register, [product.id], Notice(0, sent_on=TODAY))
    product_codes.issue(register, product.id, "79-27664-3-2028", TODAY)
    others = add_products(register, product, "Khác 1", "Khác 2")
    entries = tuple(map(EventEntry, (others[0], product.id, others[1])))
    events.save(register, Event("Hội chợ", entries=entries))
    selections.save(register, Selection("Chọn", (others[0], product.id)))
    before = contents(register)
    products.delete(register, [product.id, others[1]])
    listed = {one.name: one for one in trash.list_records(register, NOW)}
    assert set(listed) == {"Mật dừa nước cô đặc", "Khác 2"}
    one = listed["Mật dừa nước cô đặc"]
    assert (one.kind, one.row_id) == (RecordKind.PRODUCT, product.id)
    assert dict(one.attached) == {
        RecordKind.RECOGNITION: 1,
        RecordKind.EVALUATION: 1,
        RecordKind.FILING: 1,
        RecordKind.NOTICE: 1,
    }
    restored = trash.restore(register, [one.id])
    assert restored.sentence == "Lấy lại từ thùng rác: “Mật dừa nước cô đặc”"
    assert [left.name for left in trash.list_records(register, NOW)] == ["Khác 2"]
    trash.restore(register, [listed["Khác 2"].id])
    assert contents(register) == before
    assert trash.list_records(register, NOW) == ()
    assert products.by_code_or_id(register, "79-27664-3-2028") == product.id


def test_a_restore_is_undone_and_done_again(stocked: Stocked) -> None:
    register, product = stocked
    product_codes.issue(register, product.id, "79-27664-3-2028", TODAY)
    products.delete(register, [product.id])
    deleted = contents(register)
    (one,) = trash.list_records(register, NOW)
    trash.restore(register, [one.id])
    back = contents(register)
    history.undo(register)
    assert contents(register) == deleted
    assert trash.list_records(register, NOW) == (one,)
    assert product_codes.serials(register, "27664").taken == {3}
    history.redo(register)
    assert contents(register) == back
    assert trash.list_records(register, NOW) == ()
    assert replay_history(register) == recorded_columns(register)


def test_an_undone_deletion_is_not_in_the_trash(stocked: Stocked) -> None:
    register, product = stocked
    products.delete(register, [product.id])
    history.undo(register)
    assert trash.list_records(register, NOW) == ()
    history.redo(register)
    assert len(trash.list_records(register, NOW)) == 1


def test_an_undone_creation_is_not_in_the_trash(stocked: Stocked) -> None:
    register, product = stocked
    add_products(register, product, "Khác")
    history.undo(register)
    assert trash.list_records(register, NOW) == ()


def test_a_recognition_brings_back_its_product_and_its_producer(stocked: Stocked) -> None:
    register, product = stocked
    before = contents(register)
    (recognition,) = recognitions.of_products(register, [product.id])[product.id]
    recognitions.delete(register, recognition.id)
    products.delete(register, [product.id])
    producers.delete(register, product.producer_id or 0)
    listed = {one.kind: one for one in trash.list_records(register, NOW)}
    assert [listed[kind].name for kind in (RecordKind.RECOGNITION, RecordKind.PRODUCT)] == [
        "Mật dừa nước cô đặc"
    ] * 2
    trash.restore(register, [listed[RecordKind.RECOGNITION].id])
    assert contents(register) == before


def test_what_was_deleted_twice_is_listed_once(stocked: Stocked) -> None:
    register, product = stocked
    products.delete(register, [product.id])
    (first,) = trash.list_records(register, NOW)
    trash.restore(register, [first.id])
    products.delete(register, [product.id])
    (second,) = trash.list_records(register, NOW)
    assert second.id > first.id
    with pytest.raises(RecordMissing):
        trash.restore(register, [first.id])


def test_after_90_days_a_record_is_listed_no_more(stocked: Stocked) -> None:
    register, product = stocked
    products.delete(register, [product.id])
    assert trash.list_records(register, NOW + timedelta(days=90))
    assert trash.list_records(register, NOW + timedelta(days=91)) == ()


def test_a_name_that_is_taken_meanwhile_is_told(register: Register) -> None:
    sheet = LabelSheet("Khuôn A4", 210, 297, 3, 7, 63.5, 38.1, 7.2, 15.1, 66, 38.1)
    label_sheets.save(register, sheet)
    label_sheets.delete(register, sheet.name)
    label_sheets.save(register, sheet)
    (one,) = trash.list_records(register, NOW)
    before = contents(register)
    with pytest.raises(InvalidValue):
        trash.restore(register, [one.id])
    assert contents(register) == before


def test_66_products_deleted_by_mistake_come_back_although_500_changes_followed(
    stocked: Stocked,
) -> None:
    register, product = stocked
    ids = add_products(register, product, *(f"Sản phẩm {number:02}" for number in range(66)))
    for product_id in ids[:3]:
        kept = products.details(register, product_id, TODAY).product
        evaluations.save(register, full(register, kept))
    before = contents(register)
    products.delete(register, ids)
    for number in range(20):
        producers.save(register, a_producer(f"Tổ {number}"))
    listed = trash.list_records(register, NOW)
    assert len(listed) == 66
    trash.restore(register, [one.id for one in listed])
    after = contents(register)
    assert {name: rows for name, rows in after.items() if name != "producer"} == {
        name: rows for name, rows in before.items() if name != "producer"
    }


def test_nothing_chosen_and_nothing_there_are_told(register: Register) -> None:
    with pytest.raises(InvalidValue):
        trash.restore(register, [])
    with pytest.raises(RecordMissing):
        trash.restore(register, [7])
