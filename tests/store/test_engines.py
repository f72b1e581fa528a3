"""What every engine does alike for the store."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event, select, true

from ocop_desktop.domain.errors import RegisterLocked
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.register.product import Certificate, Product
from ocop_desktop.services import events, history, producers, products, registers
from ocop_desktop.store import tables
from ocop_desktop.store.database import Register
from ocop_desktop.store.engines.choice import engine_of, find_engine
from ocop_desktop.store.engines.engine import RegisterEngine
from tests.builders import a_producer

Stocked = tuple[Register, Product]


@contextmanager
def count_statements(connection: Connection) -> Iterator[list[str]]:
    """The statements that are sent meanwhile."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    event.listen(connection, "before_cursor_execute", note)
    yield sent
    event.remove(connection, "before_cursor_execute", note)


@pytest.fixture
def twin(stocked: Stocked) -> Iterator[Register]:
    """The same register opened by another program, which hardly waits."""
    opened = registers.open_register(stocked[0].folder, busy_timeout_ms=50)
    yield opened
    opened.close()


def test_an_engine_knows_its_register_and_no_other_folder(
    register: Register, engine: RegisterEngine, tmp_path: Path
) -> None:
    assert find_engine(register.folder) is engine
    assert find_engine(tmp_path) is None
    assert find_engine(tmp_path / "không có") is None
    with register.reading() as connection:
        assert engine_of(connection) is engine


def test_the_number_of_a_state_changes_when_somebody_else_writes(
    stocked: Stocked, twin: Register, engine: RegisterEngine
) -> None:
    with twin.reading() as connection:
        before = engine.read_state_number(connection)
        assert engine.read_state_number(connection) == before
    producers.save(stocked[0], a_producer("Khác"))
    with twin.reading() as connection:
        assert engine.read_state_number(connection) != before


def test_two_do_not_write_at_once(stocked: Stocked, twin: Register) -> None:
    with stocked[0].writing("Giữ"), pytest.raises(RegisterLocked), twin.writing("Chen vào"):
        pytest.fail("both wrote")
    assert len(producers.names(twin)) == 1


def test_what_is_written_while_reading_is_not_kept(register: Register) -> None:
    with register.reading() as connection:
        connection.execute(tables.selection.insert().values(id=1, name="Lạ", product_ids=[]))
    with register.reading() as connection:
        assert connection.execute(select(tables.selection)).all() == []


def test_the_next_ids_are_asked_in_one_statement_and_none_was_ever_used(
    register: Register, engine: RegisterEngine
) -> None:
    def next_producer() -> int:
        with register.reading() as connection, count_statements(connection) as sent:
            next_ids = engine.read_next_ids(connection)
            assert len(sent) == 1
            return next_ids.get("producer", 1)

    assert next_producer() == 1
    for name in ("Một", "Hai"):
        producers.save(register, a_producer(name))
    assert next_producer() == 3
    history.undo(register)
    assert next_producer() == 3
    assert producers.save(register, a_producer("Ba")).id == 3


def test_the_elements_of_a_list_and_their_fields_are_asked_one_by_one(
    stocked: Stocked, engine: RegisterEngine
) -> None:
    register, product = stocked
    papers = (
        Certificate("VietGAP", "12/“a”", expires_on=date(2027, 1, 2)),
        Certificate("HACCP", "Số 7 'b'"),
    )
    products.save(register, replace(product, certificates=papers))
    held = engine.list_elements(tables.product.c.certificates)
    fields = [engine.get_field(held.c.value, name) for name in ("kind", "number", "expires_on")]
    with register.reading() as connection:
        rows = connection.execute(select(*fields).join_from(tables.product, held, true())).all()
    assert [tuple(row) for row in rows] == [
        ("VietGAP", "12/“a”", "2027-01-02"),
        ("HACCP", "Số 7 'b'", None),
    ]


def test_the_columns_of_a_row_are_one_array_of_json(
    stocked: Stocked, engine: RegisterEngine
) -> None:
    c = tables.recognition.c
    columns: list[Any] = [c.stars, c.issued_on, c.revoked_on, c.issuer]
    with stocked[0].reading() as connection:
        text = connection.scalar(select(engine.make_array(columns)))
    assert json.loads(str(text)) == [4, "2025-06-19", None, "UBND Thành phố (dữ liệu mẫu)"]


def test_a_fair_without_a_day_stands_last(register: Register) -> None:
    for name, day in (("Không ngày", None), ("Cũ", date(2025, 1, 1)), ("Mới", date(2026, 1, 1))):
        events.save(register, Event(name=name, starts_on=day))
    assert [event.name for event in events.all_events(register)] == ["Mới", "Cũ", "Không ngày"]
