"""The hash chain: what is changed in the history behind the program's back breaks a link."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import history, products, registers
from ocop_desktop.store.database import Register
from ocop_desktop.store.health import chain_links
from ocop_desktop.store.health.chain_links import find_broken_links, find_sample_start
from tests.store.test_register import RELEASED, VERSIONS

pytestmark = pytest.mark.sqlite
Stocked = tuple[Register, Product]


def broken_links(register: Register) -> list[int]:
    with register.reading() as connection:
        return list(find_broken_links(connection))


def tamper(register: Register, statement: str) -> None:
    with closing(sqlite3.connect(register.folder / "register.sqlite")) as plain:
        plain.execute(statement)
        plain.commit()


def test_the_chain_holds_while_actions_are_done_undone_and_redone(stocked: Stocked) -> None:
    register, product = stocked
    products.save(register, replace(product, notes="“ghi” \x1f chú"))
    history.undo(register)
    history.redo(register)
    products.delete(register, [product.id])
    assert broken_links(register) == []
    with register.reading() as connection:
        looked_at: list[int] = []
        list(find_broken_links(connection, looked_at.append))
        assert looked_at == list(range(1, 8))


def test_the_chain_of_an_empty_register_holds(register: Register) -> None:
    assert broken_links(register) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_the_actions_of_older_programs_are_linked_when_a_register_is_brought_up_to_date(
    version: str, tmp_path: Path
) -> None:
    folder = tmp_path / "so"
    shutil.copytree(RELEASED / version, folder)
    register = registers.open_register(folder)
    assert broken_links(register) == []
    register.close()
    tamper(register, "UPDATE change_set SET clerk = 'Người khác' WHERE id = 2")
    reopened = registers.open_register(folder)
    assert broken_links(reopened) == [2]
    reopened.close()


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE change_set SET at = '2020-01-01T00:00:00+00:00' WHERE id = 2", [2]),
        ("UPDATE change_set SET sentence = 'Khác' WHERE id = 1", [1]),
        ("UPDATE change_set SET clerk = CAST(x'4cff' AS TEXT) WHERE id = 1", [1]),
        ("UPDATE change SET after = json_set(after, '$.notes', 'x') WHERE id = 2", [2]),
        ("UPDATE change SET row_id = 9 WHERE change_set_id = 3", [3]),
        ("UPDATE change SET before = '{}' WHERE change_set_id = 3", [3]),
        ("DELETE FROM change WHERE change_set_id = 2", [2]),
        ("UPDATE change_set SET chain = '' WHERE id = 2", [2, 3]),
        ("PRAGMA foreign_keys=OFF; DELETE FROM change_set WHERE id = 2", [3]),
        ("DELETE FROM change_set WHERE id = 3", [3]),
        ("UPDATE change_set SET undone = 1 WHERE id = 3", []),
    ],
)
def test_every_change_of_the_recorded_past_breaks_a_link(
    stocked: Stocked, statement: str, broken: list[int]
) -> None:
    register, _ = stocked
    register.close()
    for one in statement.split("; "):
        tamper(register, one)
    reopened = registers.open_register(register.folder)
    assert broken_links(reopened) == broken
    reopened.close()


def test_a_sample_begins_after_an_action_whose_link_is_taken_as_it_stands(
    stocked: Stocked, monkeypatch: pytest.MonkeyPatch
) -> None:
    register, product = stocked
    for number in range(4):
        product = products.save(register, replace(product, notes=f"Lần {number}"))
    monkeypatch.setattr(chain_links, "_SAMPLED_CHANGES", 3)
    with register.reading() as connection:
        start = find_sample_start(connection)
        looked_at: list[int] = []
        assert list(find_broken_links(connection, looked_at.append, start)) == []
    assert looked_at == list(range(start + 1, start + 4))
    tamper(register, f"UPDATE change_set SET clerk = 'x' WHERE id IN (1, {start + 2})")  # noqa: S608 - numbers of ours
    with register.reading() as connection:
        assert list(find_broken_links(connection, after=start)) == [start + 2]


def test_a_short_history_is_its_own_sample(stocked: Stocked) -> None:
    with stocked[0].reading() as connection:
        assert find_sample_start(connection) == 0
