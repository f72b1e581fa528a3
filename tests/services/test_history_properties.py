"""Whatever is done, undone, redone and restored in any order, the tables equal their history."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from ocop_desktop.domain.deadlines.filing import Filing, Notice
from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.register.product import Product, ProductCode
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.register.selection import Selection
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import (
    events,
    filings,
    history,
    notices,
    offices,
    producers,
    products,
    recognitions,
    registers,
    selections,
    trash,
)
from ocop_desktop.store import tables
from ocop_desktop.store.database import Register
from ocop_desktop.store.health.chain_links import find_broken_links
from tests.builders import TODAY, a_producer
from tests.services.test_history import contents, recorded_columns, replay_history

NOW = date.today()  # noqa: DTZ011 - the day on which the tests delete
Step = tuple[str, int, int, str]


def choose(rows: Any, number: int) -> Any:
    """One of the rows by chance; a test of an empty list is none."""
    listed = list(rows)
    if not listed:
        raise IndexError
    return listed[number % len(listed)]


def choose_product(register: Register, number: int) -> Product:
    row = choose(products.all_rows(register, TODAY), number)
    return products.details(register, row.id, TODAY).product


def add_product(register: Register, first: int, second: int, word: str) -> None:
    owner, _ = choose(producers.names(register), first)
    codes = (ProductCode(f"79-27664-{second}-2028"),) if second % 2 else ()
    products.save(register, Product(Translated(word), producer_id=owner, codes=codes))


def edit_product(register: Register, first: int, second: int, word: str) -> None:
    field = ("notes", "storage", "shelf_life")[second % 3]
    changes: Any = {field: word}
    products.save(register, replace(choose_product(register, first), **changes))


def edit_many(register: Register, first: int, second: int, word: str) -> None:
    chosen = {one.id: one for one in (choose_product(register, n) for n in (first, second))}
    products.edit_many(register, [replace(one, notes=word) for one in chosen.values()])


def delete_products(register: Register, first: int, second: int, _: str) -> None:
    ids = {choose_product(register, number).id for number in (first, second)}
    products.delete(register, sorted(ids))


def delete_producer(register: Register, first: int, _: int, __: str) -> None:
    producers.delete(register, choose(producers.names(register), first)[0])


def save_event(register: Register, first: int, second: int, word: str) -> None:
    ids = dict.fromkeys(choose_product(register, number).id for number in (first, second))
    known = events.all_events(register)
    event = known[second % len(known)] if known and first % 2 else Event(word)
    events.save(register, replace(event, name=word, entries=tuple(map(EventEntry, ids))))


def save_selection(register: Register, first: int, second: int, word: str) -> None:
    ids = dict.fromkeys(choose_product(register, number).id for number in (first, second))
    selections.save(register, Selection(word, tuple(ids)))


def hang_on(register: Register, first: int, second: int, word: str) -> None:
    product_id = choose_product(register, first).id
    match second % 3:
        case 0:
            recognitions.save(register, Recognition(product_id, 3, issued_on=TODAY, notes=word))
        case 1:
            filings.save(register, Filing(product_id, filed_on=TODAY))
        case _:
            notices.record(register, [product_id], Notice(0, sent_on=TODAY, text=word))


def delete_hanging(register: Register, first: int, _: int, __: str) -> None:
    product_id = choose_product(register, first).id
    held = recognitions.of_products(register, [product_id]).get(product_id, ())
    recognitions.delete(register, choose(held, 0).id)


def restore(register: Register, first: int, second: int, _: str) -> None:
    listed = trash.list_records(register, NOW)
    ids = {choose(listed, number).id for number in (first, second)}
    trash.restore(register, sorted(ids))


def undo(register: Register, first: int, _: int, __: str) -> None:
    """Undo any action; doing it again and undoing it once more changes nothing."""
    action = choose(history.recent(register, 100), first).id
    before = contents(register)
    history.undo(register, action)
    undone = contents(register)
    history.redo(register, action)
    assert contents(register) == before
    history.undo(register, action)
    assert contents(register) == undone


def redo(register: Register, first: int, _: int, __: str) -> None:
    history.redo(register, choose(history.recent(register, 100), first).id)


def revert(register: Register, first: int, second: int, _: str) -> None:
    action = choose(history.recent(register, 100), first).id
    change = choose(history.read_action(register, action).changes, second)
    column = choose(change.after or {}, second)
    history.revert_field(register, action, change.table, change.row_id, column)


def edit_office(register: Register, _: int, __: int, word: str) -> None:
    offices.save(register, replace(offices.get(register), name=word))


VERBS: dict[str, Callable[[Register, int, int, str], None]] = {
    verb.__name__: verb
    for verb in (
        add_product, edit_product, edit_many, delete_products, delete_producer, save_event,
        save_selection, hang_on, delete_hanging, restore, undo, redo, revert, edit_office,
    )
}  # fmt: skip
steps = st.lists(
    st.tuples(
        st.sampled_from(tuple(VERBS)),
        st.integers(0, 9),
        st.integers(0, 9),
        st.sampled_from(("một", "hai", "ba")),
    ),
    min_size=8,
    max_size=30,
)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The register that every run begins with."""
    folder = tmp_path_factory.mktemp("begun") / "so"
    register = registers.create_register(folder)
    owner = producers.save(register, a_producer())
    for number in (1, 3):
        codes = (ProductCode(f"79-27664-{number}-2028"),)
        products.save(register, Product(Translated(f"Mứt {number}"), owner.id, codes=codes))
    offices.save(register, Office("UBND xã tập"))
    register.close()
    return folder


def check_codes(register: Register) -> None:
    """Every product carries its codes in the table of codes, and one that is there no others."""
    with register.reading() as connection:
        held = {
            (code["code"], row_id)
            for row_id, codes in connection.execute(
                tables.product.select().with_only_columns(
                    tables.product.c.id, tables.product.c.codes
                )
            )
            for code in codes
        }
        statement = (
            "SELECT code, product_id FROM product_code WHERE product_id IN (SELECT id FROM product)"
        )
        listed = {tuple(row) for row in connection.execute(text(statement))}
    assert listed == held


def check_trash(register: Register) -> None:
    """What lies in the trash is not in the tables."""
    present = recorded_columns(register)
    for one in trash.list_records(register, NOW):
        assert one.row_id not in present[one.kind]


@settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(steps)
def test_tables_equal_their_history_whatever_is_done_in_whatever_order(
    begun: Path, turns: list[Step]
) -> None:
    with TemporaryDirectory() as folder:
        register = registers.open_register(shutil.copytree(begun, Path(folder) / "so"))
        for verb, first, second, word in turns:
            before = contents(register)
            try:
                with suppress(IndexError):
                    VERBS[verb](register, first, second, word)
            except OcopError:
                assert contents(register) == before
            assert replay_history(register) == recorded_columns(register)
            check_codes(register)
            check_trash(register)
        with register.reading() as connection:
            assert list(find_broken_links(connection)) == []
            assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
        register.close()
