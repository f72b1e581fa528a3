"""Everything a clerk does can be taken back and done again."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import select

from ocop_desktop.domain.deadlines.filing import Filing, Notice
from ocop_desktop.domain.errors import NothingToUndo, UndoConflict
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.register.product import Product, ProductQuery
from ocop_desktop.domain.register.recognition import Decision, DecisionLine
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import (
    events,
    filings,
    history,
    notices,
    offices,
    producers,
    product_codes,
    products,
    recognitions,
)
from ocop_desktop.store import tables
from ocop_desktop.store.change_values import list_recorded
from ocop_desktop.store.database import Register
from ocop_desktop.store.history.actions import read_changes
from tests.builders import TODAY, a_producer
from tests.events import FULL_EVENT

Stocked = tuple[Register, Product]


def contents(register: Register) -> dict[str, list[tuple[object, ...]]]:
    """Every recorded table as it stands, without the count of how often a row was written."""
    with register.reading() as connection:
        return {
            name: [
                tuple(row)
                for row in connection.execute(
                    select(*(c for c in table.c if c.name != "version")).order_by(table.c.id)
                )
            ]
            for name, table in tables.RECORDED.items()
        }


ACTIONS: list[Callable[[Register, Product], object]] = [
    lambda register, product: products.save(register, replace(product, name=Translated("Mới"))),
    lambda register, product: products.save(register, replace(product, id=0)),
    lambda register, product: products.delete(register, [product.id]),
    lambda register, _: producers.save(register, a_producer("Tổ hợp tác tập")),
    lambda register, _: events.save(register, Event("Hội chợ tập")),
    lambda register, _: events.put(register, FULL_EVENT),
    lambda register, _: offices.save(register, Office("UBND xã tập")),
    lambda register, product: filings.save(register, Filing(product.id, filed_on=TODAY)),
    lambda register, product: notices.record(register, [product.id], Notice(0, sent_on=TODAY)),
    lambda register, product: product_codes.issue(register, product.id, "79-27664-3-2028", TODAY),
    lambda register, product: recognitions.record_decision(
        register,
        Decision("01/QĐ-MẪU", TODAY),
        [DecisionLine(product.id, 5, product_code="79-27664-3-2026")],
    ),
]


@pytest.mark.parametrize("act", ACTIONS)
def test_undo_then_redo_of_any_action_leaves_exactly_its_result(
    stocked: Stocked, act: Callable[[Register, Product], object]
) -> None:
    register, product = stocked
    before = contents(register)
    act(register, product)
    after = contents(register)
    assert after != before
    history.undo(register)
    assert contents(register) == before
    history.redo(register)
    assert contents(register) == after
    history.undo(register)
    assert contents(register) == before


def test_undo_goes_back_step_by_step_to_the_empty_register(stocked: Stocked) -> None:
    register, _ = stocked
    for _ in range(3):
        history.undo(register)
    assert products.find(register, ProductQuery(), TODAY).total == 0
    with pytest.raises(NothingToUndo):
        history.undo(register)
    for _ in range(3):
        history.redo(register)
    assert products.find(register, ProductQuery(), TODAY).rows[0].stars == 4
    with pytest.raises(NothingToUndo):
        history.redo(register)


def test_the_menu_knows_which_sentences_come_next(stocked: Stocked) -> None:
    register, _ = stocked
    assert history.pending(register) == ("Ghi công nhận 4 sao cho “Mật dừa nước cô đặc”", "")
    history.undo(register)
    assert history.pending(register) == (
        "Thêm sản phẩm “Mật dừa nước cô đặc”",
        "Ghi công nhận 4 sao cho “Mật dừa nước cô đặc”",
    )


def test_after_a_new_action_there_is_nothing_to_redo(stocked: Stocked) -> None:
    register, product = stocked
    history.undo(register)
    products.save(register, replace(product, notes="mới"))
    with pytest.raises(NothingToUndo):
        history.redo(register)


def test_undoing_an_old_action_is_refused_when_its_record_has_changed_since(
    stocked: Stocked,
) -> None:
    register, product = stocked
    first = products.save(register, replace(product, notes="một"))
    old = history.recent(register, 1)[0]
    products.save(register, replace(first, notes="hai"))
    before = contents(register)
    with pytest.raises(UndoConflict) as refused:
        history.undo(register, old.id)
    assert refused.value.name == "Mật dừa nước cô đặc"
    assert contents(register) == before


def test_undoing_a_producer_that_has_products_by_now_is_refused(stocked: Stocked) -> None:
    register, _ = stocked
    oldest = history.recent(register)[-1]
    with pytest.raises(UndoConflict):
        history.undo(register, oldest.id)


def test_history_says_who_when_and_what(stocked: Stocked) -> None:
    actions = history.recent(stocked[0])
    assert [one.sentence for one in actions] == [
        "Ghi công nhận 4 sao cho “Mật dừa nước cô đặc”",
        "Thêm sản phẩm “Mật dừa nước cô đặc”",
        "Thêm chủ thể “HTX Rừng Sác (dữ liệu mẫu)”",
    ]
    assert {one.clerk for one in actions} == {"Lan"}


def test_saving_without_a_change_leaves_no_trace(stocked: Stocked) -> None:
    register, product = stocked
    count = len(history.recent(register))
    saved = products.details(register, product.id, TODAY).product
    products.save(register, saved)
    assert len(history.recent(register)) == count


def replay_history(register: Register) -> dict[str, dict[int, dict[str, object]]]:
    """Every recorded table as the history alone makes it from nothing."""
    rows: dict[str, dict[int, dict[str, object]]] = {name: {} for name in tables.RECORDED}
    with register.reading() as connection:
        actions = connection.scalars(select(tables.change_set.c.id).order_by("id")).all()
        for action in actions:
            for step in read_changes(connection, action):
                known = rows[step.table]
                if step.after is None:
                    del known[step.row_id]
                else:
                    known[step.row_id] = {**known.get(step.row_id, {}), **step.after}
    return rows


def recorded_columns(register: Register) -> dict[str, dict[int, dict[str, object]]]:
    """Every recorded table as it stands, without columns that the history leaves out."""
    with register.reading() as connection:
        return {
            name: {
                row["id"]: {column: row[column] for column in list_recorded(table)}
                for row in connection.execute(table.select()).mappings()
            }
            for name, table in tables.RECORDED.items()
        }


def test_the_history_replayed_from_nothing_equals_the_tables(stocked: Stocked) -> None:
    register, product = stocked
    products.save(register, replace(product, notes="ghi chú"))
    history.undo(register)
    assert replay_history(register) == recorded_columns(register)


def test_a_change_recorded_before_a_column_existed_is_undone_all_the_same(
    register: Register,
) -> None:
    event = events.save(register, Event("Hội chợ"))
    events.save(register, replace(event, name="Hội chợ Xuân"))
    with sqlite3.connect(register.folder / "register.sqlite") as older:
        for side in ("before", "after"):
            older.execute(
                f"UPDATE change SET {side} = json_remove({side}, '$.foreword_vi', '$.cover')"  # noqa: S608
            )
    older.close()
    history.undo(register)
    assert events.get(register, event.id) == event
