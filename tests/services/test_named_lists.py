"""Lists that name products and producers: deleting, restoring and undoing keep them whole."""

from dataclasses import replace
from datetime import date

import pytest

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import RecordInUse, UndoConflict
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import Deal, EventEntry, EventSession
from ocop_desktop.domain.outlets.exported_product import ExportedProduct
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.selection import Selection
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import (
    backups,
    events,
    exported_products,
    history,
    producers,
    products,
    registrations,
    sale_points,
    sales,
    selections,
    trash,
)
from ocop_desktop.store.database import Register
from tests.builders import TODAY, a_producer, a_product
from tests.events import figure
from tests.services.test_history import contents, recorded_columns, replay_history

Stocked = tuple[Register, Product]
NOW = date.today()  # noqa: DTZ011 - the day on which the tests delete


@pytest.fixture
def listed(stocked: Stocked) -> tuple[Register, Product, Product, Event]:
    """Two products that an event, a selection and a point of sale name everywhere they can."""
    register, product = stocked
    other = products.save(register, replace(a_product(product.producer_id), name=Translated("Mứt")))
    both = (product.id, other.id)
    event = Event(
        "Phiên chợ",
        sessions=(EventSession("Tối", product_ids=both), EventSession("Đêm", product_ids=both[:1])),
        entries=(
            EventEntry(0, producer_id=product.producer_id, net=figure(5)),
            EventEntry(product.id, "A1"),
            EventEntry(other.id, "A2"),
        ),
        deals=(Deal(buyer="Siêu thị", producer_id=product.producer_id, product_ids=both[::-1]),),
    )
    selections.save(register, Selection("Chọn", both))
    sale_points.save(register, SalePoint("Điểm bán", product_ids=both))
    return register, product, other, events.save(register, event)


def test_a_deleted_product_leaves_every_list_and_comes_back_to_its_place(
    listed: tuple[Register, Product, Product, Event],
) -> None:
    register, product, other, event = listed
    attached = products.count_attached(register, [product.id])
    assert {kind: attached[kind] for kind in (RecordKind.EVENT, RecordKind.SALE_POINT)} == {
        RecordKind.EVENT: 1, RecordKind.SALE_POINT: 1,
    }  # fmt: skip
    before = contents(register)
    products.delete(register, [product.id])
    left = events.get(register, event.id)
    assert [one.product_ids for one in left.sessions] == [(other.id,), ()]
    assert [one.product_ids for one in left.deals] == [(other.id,)]
    assert [one.product_id for one in left.entries] == [0, other.id]
    assert sale_points.all_points(register)[0].product_ids == (other.id,)
    assert selections.all_selections(register)[0].product_ids == (other.id,)
    (trashed,) = trash.list_records(register, NOW)
    trash.restore(register, [trashed.id])
    assert contents(register) == before
    assert replay_history(register) == recorded_columns(register)


def test_the_deletion_of_a_listed_product_is_undone_and_done_again(
    listed: tuple[Register, Product, Product, Event],
) -> None:
    register, product, other, _ = listed
    before = contents(register)
    products.delete(register, [product.id, other.id])
    deleted = contents(register)
    history.undo(register)
    assert contents(register) == before
    history.redo(register)
    assert contents(register) == deleted


def test_an_event_comes_back_from_the_trash_without_what_is_gone(
    listed: tuple[Register, Product, Product, Event],
) -> None:
    register, product, other, event = listed
    events.delete(register, event.id)
    products.delete(register, [product.id])
    found = {one.kind: one.id for one in trash.list_records(register, NOW)}
    trash.restore(register, [found[RecordKind.EVENT]])
    back = events.get(register, event.id)
    assert [one.product_id for one in back.entries] == [0, other.id]
    assert [one.product_ids for one in back.sessions] == [(other.id,), ()]
    assert back.deals[0].product_ids == (other.id,)


def test_an_event_comes_back_without_a_producer_that_is_gone(stocked: Stocked) -> None:
    register, product = stocked
    gone = producers.save(register, a_producer("Tổ tập"))
    event = Event(
        "Phiên chợ",
        entries=(EventEntry(0, producer_id=gone.id), EventEntry(product.id, producer_id=gone.id)),
        deals=(Deal(buyer="Siêu thị", producer_id=gone.id),),
    )
    saved = events.save(register, event)
    events.delete(register, saved.id)
    producers.delete(register, gone.id)
    found = {one.kind: one.id for one in trash.list_records(register, NOW)}
    trash.restore(register, [found[RecordKind.EVENT]])
    back = events.get(register, saved.id)
    assert back.entries == (EventEntry(product.id),)
    assert back.deals == (Deal(buyer="Siêu thị"),)


@pytest.mark.parametrize(
    "event",
    [
        Event("Dòng riêng", entries=(EventEntry(0, producer_id=2),)),
        Event("Hợp đồng", deals=(Deal(producer_id=2),)),
    ],
    ids=lambda event: event.name,
)
def test_a_producer_that_an_event_names_is_not_deleted(stocked: Stocked, event: Event) -> None:
    register, _ = stocked
    named = producers.save(register, a_producer("Tổ tập"))
    assert named.id == 2
    events.save(register, event)
    with pytest.raises(RecordInUse) as refused:
        producers.delete(register, named.id)
    assert (refused.value.used_by, refused.value.count) == (RecordKind.EVENT, 1)


def test_a_producer_with_registrations_is_not_deleted(register: Register) -> None:
    named = producers.save(register, a_producer("Tổ tập"))
    registrations.save(register, Registration(RegistrationKind.HALAL, producer_id=named.id))
    with pytest.raises(RecordInUse) as refused:
        producers.delete(register, named.id)
    assert refused.value.used_by is RecordKind.REGISTRATION


def test_the_making_of_a_product_is_not_undone_while_a_list_names_it(register: Register) -> None:
    product = products.save(register, Product(name=Translated("Mứt")))
    made = history.recent(register, 1)[0]
    sessions = (EventSession("Tối", product_ids=(product.id,)),)
    event = events.save(register, Event("Phiên chợ", sessions=sessions))
    with pytest.raises(UndoConflict) as refused:
        history.undo(register, made.id)
    assert refused.value.name == "Mứt"
    events.save(register, replace(event, sessions=()))
    history.undo(register, made.id)
    assert products.all_rows(register, TODAY) == ()


def test_a_product_takes_its_sales_exports_and_registrations_along(stocked: Stocked) -> None:
    register, product = stocked
    month = date(2026, 9, 1)
    sales.save_month(
        register, month, "Shopee", [Sale(product.id, "Shopee", month, net=figure(9).value)]
    )
    exported_products.save(register, ExportedProduct(product.id, "CN"))
    registrations.save(
        register, Registration(RegistrationKind.GACC, product_id=product.id, number="CVNM1")
    )
    kinds = (RecordKind.SALE, RecordKind.EXPORTED_PRODUCT, RecordKind.REGISTRATION)
    attached = products.count_attached(register, [product.id])
    assert [attached[kind] for kind in kinds] == [1, 1, 1]
    before = contents(register)
    products.delete(register, [product.id])
    (trashed,) = trash.list_records(register, NOW)
    assert {kind: count for kind, count in trashed.attached if kind in kinds} == dict.fromkeys(
        kinds, 1
    )
    trash.restore(register, [trashed.id])
    assert contents(register) == before


def test_a_product_and_an_event_come_back_from_a_copy(
    listed: tuple[Register, Product, Product, Event],
) -> None:
    register, product, other, event = listed
    copy = backups.back_up(register).folder
    before = contents(register)
    products.delete(register, [product.id])
    backups.restore_record(register, copy, RecordKind.PRODUCT, product.id)
    assert contents(register) == before
    events.delete(register, event.id)
    products.delete(register, [other.id])
    backups.restore_record(register, copy, RecordKind.EVENT, event.id)
    back = events.get(register, event.id)
    assert [one.product_id for one in back.entries] == [0, product.id]
