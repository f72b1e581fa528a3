"""Two clerks with two programs over one register never undo each other without being asked."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.deadlines.filing import Filing, Notice
from ocop_desktop.domain.errors import EditConflict, NothingToUndo, RecordMissing, UndoConflict
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.merging import merge
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.outlets.exported_product import ExportedProduct, ExportYear
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.domain.rating.evaluation import CouncilMember
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.register.selection import Selection
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import (
    channels,
    evaluations,
    events,
    exported_products,
    filings,
    history,
    notices,
    offices,
    producers,
    products,
    recognitions,
    registers,
    registrations,
    sale_points,
    sales,
    selections,
)
from ocop_desktop.store.database import Register
from tests.builders import TODAY, a_producer
from tests.services.test_evaluations import full
from tests.services.test_history import recorded_columns, replay_history

Stocked = tuple[Register, Product]
Save = Callable[[Register, Any], Any]


@pytest.fixture
def other(stocked: Stocked) -> Iterator[Register]:
    """The same register opened by another program, by another clerk."""
    opened = registers.open_register(stocked[0].folder)
    opened.clerk = "Bà Lan"
    yield opened
    opened.close()


def read_product(register: Register, product_id: int) -> Product:
    return products.details(register, product_id, TODAY).product


def make_product(_: Register, product: Product) -> Product:
    return product


def make_producer(register: Register, _: Product) -> Any:
    return producers.save(register, a_producer("Tổ tập"))


def make_recognition(register: Register, product: Product) -> Any:
    return recognitions.save(register, Recognition(product.id, 3, issued_on=date(2026, 3, 1)))


def make_evaluation(register: Register, product: Product) -> Any:
    wanted = full(register, product, council=(CouncilMember("Bà Lan"),))
    return evaluations.save(register, wanted)


def make_event(register: Register, _: Product) -> Any:
    return events.save(register, Event("Hội chợ tập"))


def make_filing(register: Register, product: Product) -> Any:
    return filings.save(register, Filing(product.id, filed_on=TODAY))


def make_office(register: Register, _: Product) -> Any:
    return offices.save(register, Office("UBND xã tập"))


def make_notice(register: Register, product: Product) -> Any:
    (sent,) = notices.record(register, [product.id], Notice(0, sent_on=TODAY))
    return sent


def make_selection(register: Register, product: Product) -> Any:
    return selections.save(register, Selection("Quà Tết", (product.id,)))


def make_export(register: Register, product: Product) -> Any:
    return exported_products.save(register, ExportedProduct(product.id, "JP"))


def make_registration(register: Register, product: Product) -> Any:
    return registrations.save(
        register, Registration(RegistrationKind.GACC, product_id=product.id, number="C1")
    )


def make_channel(register: Register, _: Product) -> Any:
    return channels.save_channel(register, Channel("Sàn xã"))


def make_sale_point(register: Register, _: Product) -> Any:
    return sale_points.save(register, SalePoint("Điểm OCOP"))


NOUNS: list[tuple[Callable[[Register, Product], Any], Save, str, str]] = [
    (make_product, products.save, "storage", "notes"),
    (make_producer, producers.save, "representative", "notes"),
    (make_recognition, recognitions.save, "issuer", "notes"),
    (make_evaluation, evaluations.save, "round", "notes"),
    (make_event, events.save, "place", "notes"),
    (make_filing, filings.save, "scan", "notes"),
    (make_office, offices.save, "head_name", "address"),
    (make_notice, notices.save, "channel", "text"),
    (make_export, exported_products.save, "buyer", "notes"),
    (make_registration, registrations.save, "registered_address", "notes"),
    (make_channel, channels.save_channel, "name", "notes"),
    (make_sale_point, sale_points.save, "address", "notes"),
]
IDS = [make.__name__.removeprefix("make_") for make, *_ in NOUNS]


@pytest.mark.parametrize(("make", "save", "first", "second"), NOUNS, ids=IDS)
def test_two_windows_that_change_two_fields_keep_both(
    make: Callable[[Register, Product], Any],
    save: Save,
    first: str,
    second: str,
    stocked: Stocked,
    other: Register,
) -> None:
    register, product = stocked
    opened = make(register, product)
    save(other, replace(opened, **{first: "của bà Lan"}))
    saved = save(register, replace(opened, **{second: "của tôi"}))
    assert (getattr(saved, first), getattr(saved, second)) == ("của bà Lan", "của tôi")
    again = save(other, replace(saved, **{first: "sửa tiếp"}))
    assert (getattr(again, first), getattr(again, second)) == ("sửa tiếp", "của tôi")


@pytest.mark.parametrize(("make", "save", "first", "second"), NOUNS, ids=IDS)
def test_one_field_changed_in_two_windows_is_refused_with_both_values_who_and_when(
    make: Callable[[Register, Product], Any],
    save: Save,
    first: str,
    second: str,
    stocked: Stocked,
    other: Register,
) -> None:
    register, product = stocked
    opened = make(register, product)
    save(other, replace(opened, **{first: "của bà Lan", second: "cũng của bà"}))
    mine = replace(opened, **{first: "của tôi"})
    with pytest.raises(EditConflict) as refused:
        save(register, mine)
    (difference,) = refused.value.differences
    assert difference.path == (first,)
    assert (difference.mine, difference.theirs) == ("của tôi", "của bà Lan")
    assert difference.clerk == "Bà Lan"
    assert difference.at is not None
    told: Any = refused.value
    decided = merge(told.base, told.mine, told.theirs).record
    saved = save(register, decided)
    assert (getattr(saved, first), getattr(saved, second)) == ("của tôi", "cũng của bà")


def test_a_selection_renamed_and_filled_in_two_windows_keeps_both(
    stocked: Stocked, other: Register
) -> None:
    register, product = stocked
    second = products.save(register, replace(product, id=0, codes=()))
    opened = make_selection(register, product)
    selections.save(other, replace(opened, name="Quà xuân"))
    saved = selections.save(register, replace(opened, product_ids=(product.id, second.id)))
    assert (saved.name, saved.product_ids) == ("Quà xuân", (product.id, second.id))
    with pytest.raises(EditConflict):
        selections.save(other, replace(opened, name="Quà hè"))


def test_two_clerks_typing_one_month_of_sales_keep_every_figure(
    stocked: Stocked, other: Register
) -> None:
    register, product = stocked
    month = date(2026, 9, 1)
    new = Sale(product.id, "Shopee", month)
    sales.save_month(other, month, "Shopee", [replace(new, orders=7)])
    sales.save_month(register, month, "Shopee", [replace(new, net=Decimal(900))])
    (opened,) = sales.list_sales(register)
    assert (opened.orders, opened.net) == (7, Decimal(900))
    sales.save_month(other, month, "Shopee", [replace(opened, orders=8, unit="hũ")])
    with pytest.raises(EditConflict) as refused:
        sales.save_month(register, month, "Shopee", [replace(opened, orders=9)])
    (difference,) = refused.value.differences
    assert (difference.path, difference.mine, difference.theirs) == (("orders",), 9, 8)
    assert difference.clerk == "Bà Lan"
    told: Any = refused.value
    decided = merge(told.base, told.mine, told.theirs).record
    sales.save_month(register, month, "Shopee", [decided])
    (kept,) = sales.list_sales(register)
    assert (kept.orders, kept.unit, kept.net) == (9, "hũ", Decimal(900))


def test_two_clerks_typing_years_of_one_export_keep_both(stocked: Stocked, other: Register) -> None:
    register, product = stocked
    opened = make_export(register, product)
    exported_products.save(other, replace(opened, years=(ExportYear(2024, usd=Decimal(1)),)))
    saved = exported_products.save(
        register, replace(opened, years=(ExportYear(2025, usd=Decimal(2)),))
    )
    assert [one.year for one in saved.years] == [2024, 2025]
    first, last = saved.years
    exported_products.save(other, replace(saved, years=(first, replace(last, unit="tấn"))))
    with pytest.raises(EditConflict) as refused:
        exported_products.save(register, replace(saved, years=(first, replace(last, unit="kg"))))
    assert refused.value.differences[0].path == ("years", "2025", "unit")
    both = exported_products.save(
        register, replace(saved, years=(first, replace(last, dong=Decimal(3))))
    )
    assert (both.years[1].unit, both.years[1].dong) == ("tấn", Decimal(3))


def test_two_clerks_typing_booths_of_one_fair_keep_all(stocked: Stocked, other: Register) -> None:
    register, product = stocked
    second = products.save(register, replace(product, id=0, codes=()))
    entries = (EventEntry(product.id), EventEntry(second.id))
    mine = theirs = events.save(register, Event("Hội chợ tập", entries=entries))
    mine = events.save(register, replace(mine, entries=(EventEntry(product.id, "A1"), entries[1])))
    theirs = events.save(other, replace(theirs, entries=(entries[0], EventEntry(second.id, "A2"))))
    assert [entry.booth for entry in theirs.entries] == ["A1", "A2"]
    history.undo(register, history.recent(register)[1].id)
    kept = events.get(register, mine.id)
    assert [entry.booth for entry in kept.entries] == ["", "A2"]


def test_a_record_deleted_meanwhile_is_missing(stocked: Stocked, other: Register) -> None:
    register, product = stocked
    products.delete(other, [product.id])
    with pytest.raises(RecordMissing):
        products.save(register, replace(product, notes="của tôi"))


def test_a_record_deleted_and_restored_meanwhile_still_merges(
    stocked: Stocked, other: Register
) -> None:
    register, product = stocked
    products.delete(other, [product.id])
    history.undo(other)
    products.save(other, replace(product, storage="của bà Lan"))
    saved = products.save(register, replace(product, notes="của tôi"))
    assert (saved.storage, saved.notes) == ("của bà Lan", "của tôi")


def test_an_action_is_undone_although_another_field_was_edited_since(stocked: Stocked) -> None:
    register, product = stocked
    first = products.save(register, replace(product, storage="Ngăn mát"))
    action = history.recent(register, 1)[0]
    products.save(register, replace(first, notes="ghi sau"))
    history.undo(register, action.id)
    kept = read_product(register, product.id)
    assert (kept.storage, kept.notes) == (product.storage, "ghi sau")


def test_the_history_of_one_field_is_short(stocked: Stocked) -> None:
    from ocop_desktop.store import tables  # noqa: PLC0415 - the row itself is looked at

    register, product = stocked
    products.save(register, replace(product, storage="Ngăn mát"))
    with register.reading() as connection:
        last = connection.execute(
            tables.change.select().order_by(tables.change.c.id.desc())
        ).first()
    assert last is not None
    assert (last.before, last.after) == ({"storage": product.storage}, {"storage": "Ngăn mát"})


FIELDS = ("storage", "shelf_life", "notes")
steps = st.lists(
    st.tuples(
        st.sampled_from((0, 1)),
        st.sampled_from(("open", "save", "save", "save", "undo", "redo")),
        st.sampled_from(FIELDS),
        st.sampled_from(("một", "hai", "ba")),
    ),
    min_size=4,
    max_size=14,
)


@contextmanager
def two_programs() -> Iterator[tuple[Register, Register, Product]]:
    with TemporaryDirectory() as folder:
        first = registers.create_register(Path(folder) / "so")
        product = products.save(first, Product(Translated("Mứt tập"), price=Decimal(1000)))
        second = registers.open_register(first.folder)
        try:
            yield first, second, product
        finally:
            second.close()
            first.close()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps)
def test_no_column_is_lost_whatever_two_clerks_do_in_turns(
    turns: list[tuple[int, str, str, str]],
) -> None:
    with two_programs() as (first, second, product):
        programs, opened = (first, second), [product, product]
        for clerk, verb, field, text in turns:
            register, before = programs[clerk], read_product(first, product.id)
            if verb == "open":
                opened[clerk] = before
            elif verb == "save":
                opened[clerk] = _save_field(register, opened[clerk], before, field, text)
            else:
                _move(register, verb)
            assert replay_history(first) == recorded_columns(first)


def _save_field(
    register: Register, opened: Product, before: Product, field: str, text: str
) -> Product:
    """Save one field; every other field stays as the register held it."""
    edit: Any = replace(opened, **{field: text})  # type: ignore[arg-type]
    try:
        saved = products.save(register, edit)
    except EditConflict as conflict:
        (difference,) = conflict.differences
        assert difference.path == (field,)
        assert getattr(before, field) not in (getattr(opened, field), text)
        return before
    expected: Any = replace(before, **{field: text})  # type: ignore[arg-type]
    unchanged = getattr(opened, field) == text
    assert saved == (before if unchanged else expected)
    assert read_product(register, saved.id) == saved
    return saved


def _move(register: Register, verb: str) -> None:
    """Undo or redo; the creation of the product itself stays."""
    try:
        if verb == "redo":
            history.redo(register)
        elif "Sửa" in history.pending(register)[0]:
            history.undo(register)
    except (NothingToUndo, UndoConflict):
        return
