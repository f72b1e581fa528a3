"""After a save only the touched rows of the list are read; nobody can tell it from a new list."""

import shutil
import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from ocop_desktop.domain.errors import NothingToUndo, RecordInUse, UndoConflict
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import Decision, DecisionLine, Revocation
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import events, history, imports, producers, products, recognitions
from ocop_desktop.services.registers import open_register
from ocop_desktop.store import product_list, tables
from ocop_desktop.store.database import Register
from ocop_desktop.store.derived import derive_columns
from tests.builders import TODAY, a_producer, a_product, a_recognition, new_register
from tests.services.test_history import recorded_columns, replay_history
from tests.services.test_imports import table as write_table

Stocked = tuple[Register, Product]
EXAMPLES = settings().max_examples  # of the Hypothesis profile that is asked for
DAYS = (TODAY, date(2024, 1, 1))
NAMES = ("Mật dừa", "mật dừa", "Mắm", "Măng", "Đường", "Dừa", "Chả", "")
handles = st.sampled_from((0, 1))
choices = st.integers(0, 50)
names = st.sampled_from([name for name in NAMES if name])


class _TwoPrograms(RuleBasedStateMachine):
    """Two programs at one register, each with a list of its own."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        first = new_register(self.folder)
        self.handles = (first, open_register(first.folder))
        producer = producers.save(first, a_producer())
        for name in ("Mật dừa", "Măng"):
            product = products.save(first, a_product(producer.id, name))
            recognitions.save(first, a_recognition(product.id))

    def teardown(self) -> None:
        for handle in self.handles:
            handle.close()
        shutil.rmtree(self.folder)

    @rule(handle=handles, name=names, commune=st.sampled_from(("27664", "00004", "99999", "")))
    def add(self, handle: int, name: str, commune: str) -> None:
        register = self.handles[handle]
        known = producers.find(register)
        made = a_product(known[0].id if known else 0, name)
        products.save(register, replace(made, commune_code=commune, codes=()))

    @rule(handle=handles, choice=choices, name=names, set_number=st.sampled_from((None, 1, 17)))
    def edit(self, handle: int, choice: int, name: str, set_number: int | None) -> None:
        register = self.handles[handle]
        if product_id := self.pick(choice):
            product = products.details(register, product_id, TODAY).product
            changed = replace(product, name=Translated(name), set_number=set_number, producer_id=0)
            products.save(register, changed)

    @rule(handle=handles, choice=choices)
    def delete(self, handle: int, choice: int) -> None:
        if product_id := self.pick(choice):
            products.delete(self.handles[handle], [product_id])

    @rule(handle=handles, again=st.booleans())
    def undo_or_redo(self, handle: int, again: bool) -> None:
        with suppress(NothingToUndo, UndoConflict):
            (history.redo if again else history.undo)(self.handles[handle])

    @rule(handle=handles, choice=choices)
    def undo_an_older_action(self, handle: int, choice: int) -> None:
        register = self.handles[handle]
        standing = [action for action in history.recent(register) if not action.undone]
        if standing:
            with suppress(UndoConflict):
                history.undo(register, standing[choice % len(standing)].id)

    @rule(handle=handles, name=names, stars=st.integers(3, 5))
    def import_lines(self, handle: int, name: str, stars: int) -> None:
        lines = [
            f"{name} {step},HTX tập {step % 2},Xã {step},,,,{stars},2024," for step in range(3)
        ]
        imports.import_file(self.handles[handle], write_table(self.folder, *lines))

    @rule(handle=handles, choice=choices, stars=st.integers(3, 5))
    def decide(self, handle: int, choice: int, stars: int) -> None:
        ids = {product_id for step in (0, 1) if (product_id := self.pick(choice + step))}
        lines = [DecisionLine(product_id, stars) for product_id in sorted(ids)]
        if lines:
            recognitions.record_decision(self.handles[handle], Decision("1/QĐ", TODAY), lines)

    @rule(handle=handles, choice=choices, revoke=st.booleans())
    def change_recognition(self, handle: int, choice: int, revoke: bool) -> None:
        register = self.handles[handle]
        product_id = self.pick(choice)
        held = products.details(register, product_id, TODAY).recognitions if product_id else ()
        if held and revoke:
            changed = replace(held[0][0], revocation=Revocation(TODAY))
            recognitions.save(register, changed)
        elif held:
            recognitions.delete(register, held[0][0].id)

    @rule(handle=handles, choice=choices, name=names, delete=st.booleans())
    def change_producer(self, handle: int, choice: int, name: str, delete: bool) -> None:
        register = self.handles[handle]
        known = producers.find(register)
        if not known:
            return
        chosen = known[choice % len(known)]
        with suppress(RecordInUse):
            if delete:
                producers.delete(register, chosen.id)
            else:
                producers.save(register, replace(producers.get(register, chosen.id), name=name))

    @rule(handle=handles)
    def save_event(self, handle: int) -> None:
        events.save(self.handles[handle], Event("Hội chợ tập"))

    @rule(handle=handles, day=st.sampled_from(DAYS))
    def ask(self, handle: int, day: date) -> None:
        anew = open_register(self.handles[0].folder)
        try:
            assert products.all_rows(self.handles[handle], day) == products.all_rows(anew, day)
            assert products.facets(self.handles[handle], day) == products.facets(anew, day)
        finally:
            anew.close()

    @rule()
    def replay(self) -> None:
        register = self.handles[0]
        assert replay_history(register) == recorded_columns(register)
        with register.reading() as connection:
            for table in (tables.product, tables.producer):
                for row in connection.execute(table.select()).mappings():
                    assert dict(row) == {**row, **derive_columns(table.name, dict(row))}

    def pick(self, choice: int) -> int | None:
        """One of the products, or None where none is left."""
        rows = products.all_rows(self.handles[0], TODAY)
        return rows[choice % len(rows)].id if rows else None


_TwoPrograms.TestCase.settings = settings(
    max_examples=max(EXAMPLES // 10, 2), stateful_step_count=30
)
TestTwoPrograms = _TwoPrograms.TestCase


def test_after_a_save_only_the_row_it_touched_is_another(stocked: Stocked) -> None:
    register, product = stocked
    other = products.save(register, a_product(product.producer_id, "Măng"))
    before = {row.id: row for row in products.all_rows(register, TODAY)}
    products.save(register, replace(product, notes="Đã gọi"))
    after = {row.id: row for row in products.all_rows(register, TODAY)}
    assert after[other.id] is before[other.id]
    assert after == before


def test_what_touches_no_row_leaves_the_list_as_it_was(stocked: Stocked) -> None:
    register, _ = stocked
    before = products.all_rows(register, TODAY)
    events.save(register, Event("Hội chợ tập"))
    assert products.all_rows(register, TODAY) is before


def test_a_register_whose_history_is_another_one_is_read_anew(stocked: Stocked) -> None:
    register, product = stocked
    products.all_rows(register, TODAY)
    with register.writing("") as transaction:
        connection = transaction.connection
        connection.execute(tables.change_set.update().values(sentence="Sổ khác"))
        connection.execute(
            tables.product.update().where(tables.product.c.id == product.id).values(name_vi="Khác")
        )
    assert [row.name for row in products.all_rows(register, TODAY)] == ["Khác"]


def test_many_touched_products_are_read_anew(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(product_list, "MAX_TOUCHED", 3)
    producer = producers.save(register, a_producer())
    for step in range(5):
        products.save(register, a_product(producer.id, f"Sản phẩm {step}"))
    products.all_rows(register, TODAY)
    producers.save(register, replace(producer, name="Tên mới"))
    assert {row.producer for row in products.all_rows(register, TODAY)} == {"Tên mới"}
