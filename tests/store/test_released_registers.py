"""A register of every released schema is read by every service, and what it holds can be changed."""

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.domain.errors import EvaluationLocked
from ocop_desktop.domain.events.event import EventKind, EventRole
from ocop_desktop.domain.events.parts import StatedFigures
from ocop_desktop.domain.history.history_page import HistoryFilter
from ocop_desktop.domain.rating.evaluation import CouncilDecision
from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.services import (
    channels,
    deadlines,
    evaluations,
    events,
    export_layouts,
    exported_products,
    filings,
    health,
    history,
    import_layouts,
    imports,
    label_sheets,
    notices,
    offices,
    printing,
    producers,
    product_codes,
    products,
    registers,
    registrations,
    regulations,
    sale_points,
    sales,
    selections,
    themes,
    trash,
)
from ocop_desktop.store.database import Register
from tests.services.test_history import contents
from tests.store.test_register import RELEASED, VERSIONS

pytestmark = pytest.mark.sqlite
ON = date(2026, 12, 1)
LISTS: dict[str, Callable[[Register], Any]] = {
    "deadlines.board": lambda register: deadlines.board(register, ON),
    "deadlines.communes": lambda register: deadlines.communes(register, ON),
    "evaluations.ids": evaluations.ids,
    "evaluations.rows": evaluations.rows,
    "export_layouts.all_layouts": export_layouts.all_layouts,
    "events.all_events": events.all_events,
    "history.find": lambda register: history.find(register, HistoryFilter()),
    "history.list_clerks": history.list_clerks,
    "history.recent": history.recent,
    "history.pending": history.pending,
    "import_layouts.all_layouts": import_layouts.all_layouts,
    "imports.list_imports": imports.list_imports,
    "label_sheets.all_sheets": label_sheets.all_sheets,
    "notices.recent": notices.recent,
    "offices.get": offices.get,
    "producers.find": producers.find,
    "producers.names": producers.names,
    "products.find": lambda register: products.find(register, ProductQuery(), ON),
    "products.facets": lambda register: products.facets(register, ON),
    "products.all_rows": lambda register: products.all_rows(register, ON),
    "regulations.shelved": regulations.shelved,
    "selections.all_selections": selections.all_selections,
    "themes.all_themes": themes.all_themes,
    "trash.list_records": lambda register: trash.list_records(register, ON),
}
OF_PRODUCT: dict[str, Callable[[Register, int], Any]] = {
    "deadlines.timeline": lambda register, key: deadlines.timeline(register, key, ON),
    "evaluations.begin": lambda register, key: evaluations.begin(register, key, on=ON),
    "evaluations.rows": evaluations.rows,
    "filings.of_product": filings.of_product,
    "filings.propose": lambda register, key: filings.propose(register, key, ON),
    "notices.of_product": notices.of_product,
    "printing.cover_choices": lambda register, key: printing.cover_choices(register, [key]),
    "product_codes.propose": lambda register, key: product_codes.propose(register, key, 2026),
    "products.details": lambda register, key: products.details(register, key, ON),
}
OF_EVALUATION: dict[str, Callable[[Register, int], Any]] = {
    "evaluations.view": evaluations.view,
    "evaluations.clone": lambda register, key: evaluations.clone(register, key, on=ON),
    "evaluations.compare": lambda register, key: evaluations.compare(register, key, key),
}


@pytest.fixture(params=VERSIONS)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Register]:
    """A register that a program of that schema wrote, opened by today's."""
    folder = tmp_path / "so"
    shutil.copytree(RELEASED / request.param, folder)
    register = registers.open_register(folder)
    yield register
    register.close()


@pytest.fixture
def first_evaluations(tmp_path: Path) -> Iterator[Register]:
    """A register of schema 0002, the first with evaluations."""
    folder = tmp_path / "so"
    shutil.copytree(RELEASED / "0002", folder)
    register = registers.open_register(folder)
    yield register
    register.close()


@pytest.mark.parametrize("service", LISTS)
def test_a_register_of_every_released_schema_is_listed_by_every_service(
    service: str, released: Register
) -> None:
    assert LISTS[service](released) is not None


def test_what_is_sold_where_is_listed_in_a_register_of_every_released_schema(
    released: Register,
) -> None:
    assert channels.all_channels(released)
    found = (
        events.list_rows(released, ON),
        channels.list_listings(released, ON),
        sale_points.all_points(released),
        sales.list_sales(released),
        exported_products.all_exports(released),
        registrations.all_registrations(released, ON),
    )
    assert all(one is not None for one in found)


@pytest.mark.parametrize("service", OF_PRODUCT)
def test_every_product_of_a_released_register_is_read(service: str, released: Register) -> None:
    rows = products.all_rows(released, ON)
    assert rows
    for row in rows:
        if service == "evaluations.begin" and row.set_number is None:
            continue
        if service == "product_codes.propose" and not row.commune_code:
            continue
        assert OF_PRODUCT[service](released, row.id) is not None


@pytest.mark.parametrize("service", OF_EVALUATION)
def test_every_evaluation_of_a_released_register_is_read(service: str, released: Register) -> None:
    for key in evaluations.ids(released):
        assert OF_EVALUATION[service](released, key) is not None


def test_every_other_record_of_a_released_register_is_read(released: Register) -> None:
    for event in events.all_events(released):
        assert events.get(released, event.id) == event
    for key, name in producers.names(released):
        assert producers.get(released, key).name == name
    for row in products.all_rows(released, ON):
        for filing in filings.of_product(released, row.id):
            assert filings.get(released, filing.id) == filing
            assert filings.problems(released, filing) == ()


def test_every_record_of_a_released_register_is_saved_again_without_a_change_of_meaning(
    released: Register,
) -> None:
    for key in evaluations.ids(released):
        kept = evaluations.view(released, key).evaluation
        assert evaluations.save(released, kept) == kept
        assert evaluations.view(released, key).evaluation == kept
    for row in products.all_rows(released, ON):
        product = products.details(released, row.id, ON).product
        assert products.save(released, product) == product
        for filing in filings.of_product(released, row.id):
            assert filings.save(released, filing) == filing
    for event in events.all_events(released):
        assert events.save(released, event) == event
    known = offices.get(released)
    office = replace(known, name=known.name or "UBND xã Tập")
    assert offices.save(released, office) == office


def test_topics_of_the_first_evaluations_keep_what_the_commune_found(
    first_evaluations: Register,
) -> None:
    topics = evaluations.view(first_evaluations, 3).evaluation.topics
    assert topics[0] == TopicCheck("nguyên liệu địa phương", True, "đủ")
    assert topics[2] == TopicCheck("nguồn gốc ý tưởng", None, "đủ")


def test_a_council_decision_is_kept_on_sheets_that_an_older_program_locked(
    first_evaluations: Register,
) -> None:
    register = first_evaluations
    before = contents(register)
    kept = evaluations.view(register, 2).evaluation
    assert any(not member.present for member in kept.council)
    decided = replace(kept, decision=CouncilDecision(3, "7/QĐ-UBND", date(2026, 11, 2)))
    saved = evaluations.save(register, decided)
    assert saved.decision.stars == 3
    assert saved.locked_hash == kept.locked_hash
    history.undo(register)
    assert contents(register) == before


def test_sheets_that_an_older_program_locked_stay_locked(first_evaluations: Register) -> None:
    register = first_evaluations
    kept = evaluations.view(register, 2).evaluation
    present = tuple(replace(member, present=True) for member in kept.council)
    rescored = tuple(
        replace(sheet, options={**sheet.options, "1.1": None}) for sheet in kept.sheets
    )
    for changed in (replace(kept, council=present), replace(kept, sheets=rescored)):
        with pytest.raises(EvaluationLocked):
            evaluations.save(register, changed)


def read_fairs(folder: Path) -> list[tuple[str, str | None, list[Any]]]:
    """Name, first day and entries of the fairs, as an older program kept them."""
    with sqlite3.connect(folder / "register.sqlite") as plain:
        rows = plain.execute("SELECT name, starts_on, entries FROM fair ORDER BY id").fetchall()
    plain.close()
    return [(name, day, json.loads(entries)) for name, day, entries in rows]


@pytest.mark.parametrize("version", [one for one in VERSIONS if one < "0010"])
def test_a_fair_of_an_older_program_is_an_event_that_holds_the_same(
    version: str, tmp_path: Path
) -> None:
    folder = tmp_path / "so"
    shutil.copytree(RELEASED / version, folder)
    before = read_fairs(folder)
    register = registers.open_register(folder)
    assert read_fairs(folder) == before
    found = sorted(events.all_events(register), key=lambda one: one.id)
    assert [(one.name, str(one.starts_on or "") or None) for one in found] == [
        (name, day) for name, day, _ in before
    ]
    kinds = {(one.kind, one.role, one.scope, one.stated, one.sessions) for one in found}
    assert kinds <= {(EventKind.FAIR, EventRole.PARTICIPANT, None, StatedFigures(), ())}
    counts = {row.id: row.product_count for row in events.list_rows(register, ON)}
    assert counts == {one.id: len({entry.product_id for entry in one.entries}) for one in found}
    for one in found:
        events.save(register, replace(one, notes="Ghi thêm"))
    register.close()
    assert read_fairs(folder) == before
    problems = health.check(folder).problems
    assert [one for one in problems if one.record and one.record.table == "fair"] == []
