"""The history is found by record, clerk and day, and tells a record as it was."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import update

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import NothingToUndo, RecordMissing, UndoConflict
from ocop_desktop.domain.history.history_page import HistoryFilter
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import history, products
from ocop_desktop.store import tables
from ocop_desktop.store.database import Register
from tests.builders import TODAY

Stocked = tuple[Register, Product]
NOW = date.today()  # noqa: DTZ011 - the day on which the tests write


@pytest.fixture
def told(stocked: Stocked) -> Stocked:
    """Three edits of a product by two clerks, on three days of a year ago."""
    register, product = stocked
    for number, clerk in enumerate(("Lan", "Bà Tư", "Lan")):
        register.clerk = clerk
        known = products.details(register, product.id, TODAY).product
        products.save(register, replace(known, notes=f"ghi {number}", storage=f"kho {number}"))
    for number, action in enumerate(reversed(history.recent(register, 3))):
        move(register, action.id, date(2025, 3, 1 + number))
    return register, product


def move(register: Register, change_set_id: int, day: date) -> None:
    """Have an action done at noon of that day."""
    at = datetime(day.year, day.month, day.day, 12).astimezone(UTC)
    with register.writing("") as transaction:
        c = tables.change_set.c
        statement = update(tables.change_set).where(c.id == change_set_id)
        transaction.connection.execute(statement.values(at=at.isoformat()))


def sentences(register: Register, wanted: HistoryFilter) -> list[str]:
    return [one.sentence for one in history.find(register, wanted).actions]


def test_actions_are_found_by_clerk_day_and_record(told: Stocked) -> None:
    register, product = told
    assert len(history.find(register, HistoryFilter()).actions) == 6
    assert {one.clerk for one in history.find(register, HistoryFilter(clerk="Bà Tư")).actions} == {
        "Bà Tư"
    }
    spring = HistoryFilter(since=date(2025, 3, 2), until=date(2025, 3, 3))
    assert [one.clerk for one in history.find(register, spring).actions] == ["Lan", "Bà Tư"]
    both = HistoryFilter(clerk="Lan", since=date(2025, 3, 2), until=date(2025, 3, 3))
    assert len(history.find(register, both).actions) == 1
    record = HistoryFilter("product", product.id)
    assert len(history.find(register, record).actions) == 4
    assert len(history.find(register, replace(record, until=date(2025, 3, 1))).actions) == 1
    assert sentences(register, HistoryFilter("product", 999)) == []
    assert history.list_clerks(register) == ("Bà Tư", "Lan")


@pytest.mark.parametrize(
    "wanted",
    [HistoryFilter(), HistoryFilter(since=date(2025, 1, 1)), HistoryFilter("product", 1)],
    ids=["all", "days", "record"],
)
def test_pages_follow_each_other_without_a_gap(told: Stocked, wanted: HistoryFilter) -> None:
    register, _ = told
    whole = history.find(register, wanted)
    assert whole.next_before is None
    before: int | None = None
    paged: list[ChangeSet] = []
    while True:
        page = history.find(register, wanted, before=before, limit=2)
        paged += page.actions
        if page.next_before is None:
            break
        before = page.next_before
    assert tuple(paged) == whole.actions


def test_undone_and_redone_actions_are_listed_with_who_did_it(told: Stocked) -> None:
    register, _ = told
    register.clerk = "Bà Tư"
    history.undo(register)
    listed = history.find(register, HistoryFilter(clerk="Bà Tư")).actions
    assert listed[0].sentence.startswith("Hoàn tác: ")
    assert listed[0].reverts == history.recent(register, 1)[0].id
    assert len(history.find(register, HistoryFilter(clerk="Bà Tư", new_only=True)).actions) == 1


def test_an_action_tells_before_and_after_and_what_its_records_are_called(told: Stocked) -> None:
    register, product = told
    newest = history.recent(register, 1)[0]
    action = history.read_action(register, newest.id)
    (change,) = action.changes
    assert (change.before, change.after) == (
        {"storage": "kho 1", "notes": "ghi 1"},
        {"storage": "kho 2", "notes": "ghi 2"},
    )
    assert action.tables == {"product"}
    assert history.name_records(register, newest.id) == {("product", product.id): product.name.vi}
    with pytest.raises(RecordMissing):
        history.read_action(register, 999)


def test_names_of_deleted_records_are_those_they_had_last(stocked: Stocked) -> None:
    register, product = stocked
    products.delete(register, [product.id])
    action = history.recent(register, 1)[0]
    names = history.name_records(register, action.id)
    assert set(names.values()) == {product.name.vi}
    assert {name for name, _ in names} == {"product", "recognition"}


def test_a_record_is_told_as_it_was_on_a_day(told: Stocked) -> None:
    register, product = told

    def read(day: date) -> tuple[object, str]:
        state = history.read_record_at(register, RecordKind.PRODUCT, product.id, day)
        return (state.values or {}).get("notes"), state.clerk

    assert read(date(2025, 2, 28)) == (None, "")
    assert read(date(2025, 3, 1)) == ("ghi 0", "Lan")
    assert read(date(2025, 3, 2)) == ("ghi 1", "Bà Tư")
    assert read(date(1, 1, 1)) == (None, "")
    assert read(date.max) == ("ghi 2", "Lan")
    products.delete(register, [product.id])
    state = history.read_record_at(register, RecordKind.PRODUCT, product.id, NOW)
    assert (state.values, state.name) == (None, product.name.vi)


def test_one_field_goes_back_and_the_rest_of_the_action_stays(told: Stocked) -> None:
    register, product = told
    action = history.recent(register, 1)[0]
    done = history.revert_field(register, action.id, "product", product.id, "notes")
    assert done.sentence == (
        f"Đưa một mục của “{product.name.vi}” về trước việc: {action.sentence}"
    )
    kept = products.details(register, product.id, TODAY).product
    assert (kept.notes, kept.storage) == ("ghi 1", "kho 2")
    history.undo(register)
    kept = products.details(register, product.id, TODAY).product
    assert (kept.notes, kept.storage) == ("ghi 2", "kho 2")


def test_a_field_that_changed_since_or_never_is_refused(told: Stocked) -> None:
    register, product = told
    second = history.recent(register, 2)[1]
    with pytest.raises(UndoConflict) as refused:
        history.revert_field(register, second.id, "product", product.id, "notes")
    assert refused.value.name == product.name.vi
    assert refused.value.newer == history.recent(register, 1)[0]
    for table, column in (("product", "barcode"), ("producer", "name"), ("change", "id")):
        with pytest.raises(NothingToUndo):
            history.revert_field(register, second.id, table, product.id, column)
    newest = history.recent(register, 1)[0]
    history.revert_field(register, newest.id, "product", product.id, "notes")
    with pytest.raises(NothingToUndo):
        history.revert_field(register, newest.id, "product", product.id, "notes")
    products.delete(register, [product.id])
    with pytest.raises(UndoConflict):
        history.revert_field(register, newest.id, "product", product.id, "storage")


def test_a_conflict_names_the_newer_action_that_stands(told: Stocked) -> None:
    register, _ = told
    _, second, first = history.recent(register, 3)
    history.undo(register)
    with pytest.raises(UndoConflict) as refused:
        history.undo(register, first.id)
    assert refused.value.newer == second


def test_one_column_is_set_back_to_what_it_was_on_a_day(told: Stocked) -> None:
    register, product = told
    change = history.set_field_back(
        register, RecordKind.PRODUCT, product.id, "notes", date(2025, 3, 1)
    )
    known = products.details(register, product.id, TODAY).product
    assert (known.notes, known.storage) == ("ghi 0", "kho 2")
    assert change.sentence == f"Đưa một mục của “{product.name.vi}” về như ngày 01/03/2025"
    with pytest.raises(NothingToUndo):
        history.set_field_back(register, RecordKind.PRODUCT, product.id, "notes", date(2025, 3, 1))
    with pytest.raises(RecordMissing):
        history.set_field_back(register, RecordKind.PRODUCT, 99, "notes", NOW)
    products.delete(register, [product.id])
    with pytest.raises(RecordMissing):
        history.set_field_back(register, RecordKind.PRODUCT, product.id, "notes", date(2025, 3, 1))


def test_records_are_named_by_table_and_id(told: Stocked) -> None:
    register, product = told
    keys = [("product", product.id), ("producer", product.producer_id), ("fair", 9)]
    assert history.name_rows(register, keys) == {
        ("product", product.id): product.name.vi,
        ("producer", product.producer_id): "HTX Rừng Sác (dữ liệu mẫu)",
        ("fair", 9): "",
    }
