"""A service decides on what it reads inside the transaction it writes in: nobody can come between."""

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop import services
from ocop_desktop.domain.change import ChangeKind
from ocop_desktop.domain.errors import NothingToUndo
from ocop_desktop.domain.rating.evaluation import CouncilMember
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import evaluations, history, products, registers
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import Register
from tests.builders import TODAY
from tests.services.test_evaluations import full

SERVICES = Path(services.__path__[0])
# An import is planned first. Inside its transaction it looks whether anybody has saved meanwhile,
# and then plans anew: tests/services/imports/test_writing_beside_others.py.
PLANNED_FIRST = {"imports": ["import_file", "import_table"], "sales": ["import_file"]}


class InterruptedRegister(Register):
    """A register in which another clerk acts at the last moment before a transaction begins."""

    def __init__(self, register: Register, interrupt: Callable[[], object]) -> None:
        super().__init__(register.folder, register._engine, register.clerk, register._shared)
        self._interrupt: Callable[[], object] | None = interrupt

    @contextmanager
    def writing(
        self, sentence: str, *, kind: ChangeKind = ChangeKind.DO
    ) -> Iterator[WriteTransaction]:
        interrupt, self._interrupt = self._interrupt, None
        if interrupt is not None:
            interrupt()
        with super().writing(sentence, kind=kind) as transaction:
            yield transaction


@pytest.fixture
def other(stocked: tuple[Register, Product]) -> Iterator[Register]:
    """The same register opened by another program."""
    opened = registers.open_register(stocked[0].folder)
    yield opened
    opened.close()


def save_note(register: Register, evaluation_id: int) -> None:
    kept = evaluations.view(register, evaluation_id).evaluation
    evaluations.save(register, replace(kept, notes="Hội đồng họp lại"))


@pytest.mark.parametrize("action", ["unlock", "record"])
def test_a_note_saved_meanwhile_survives(
    action: str, stocked: tuple[Register, Product], other: Register
) -> None:
    register, product = stocked
    wanted = full(register, product, council=(CouncilMember("Bà Lan"),))
    saved = evaluations.save(register, wanted, lock=action == "unlock")
    interrupted = InterruptedRegister(register, lambda: save_note(other, saved.id))
    if action == "unlock":
        evaluations.unlock(interrupted, saved.id, "nhập nhầm")
    else:
        evaluations.record(interrupted, saved.id)
    kept = evaluations.view(register, saved.id).evaluation
    assert kept.notes == "Hội đồng họp lại"
    assert kept.is_locked is (action == "record")


def test_a_sheet_locked_meanwhile_is_judged_as_it_is_then(
    stocked: tuple[Register, Product], other: Register
) -> None:
    register, product = stocked
    saved = evaluations.save(register, full(register, product))
    elsewhere = replace(saved, notes="Đã đổi phiếu", sheets=saved.sheets)
    interrupted = InterruptedRegister(register, lambda: evaluations.save(other, elsewhere))
    evaluations.record(interrupted, saved.id)
    assert evaluations.view(register, saved.id).evaluation.notes == "Đã đổi phiếu"


def test_undo_takes_back_what_is_newest_when_it_begins(
    stocked: tuple[Register, Product], other: Register
) -> None:
    register, product = stocked
    renamed = replace(product, notes="Của người khác")
    interrupted = InterruptedRegister(register, lambda: products.save(other, renamed))
    assert history.undo(interrupted).sentence == history.recent(register, 1)[0].sentence
    assert products.details(register, product.id, TODAY).product.notes == ""


def test_redo_after_somebody_has_saved_finds_nothing(
    stocked: tuple[Register, Product], other: Register
) -> None:
    register, product = stocked
    products.save(register, replace(product, notes="Thử"))
    history.undo(register)
    interrupted = InterruptedRegister(
        register, lambda: products.save(other, replace(product, notes="Của người khác"))
    )
    with pytest.raises(NothingToUndo):
        history.redo(interrupted)


@pytest.mark.parametrize("file", sorted(SERVICES.glob("*.py")), ids=lambda file: file.stem)
def test_a_service_that_writes_reads_inside_its_transaction(file: Path) -> None:
    assert find_split_services(file.read_text(encoding="utf-8")) == PLANNED_FIRST.get(file.stem, [])


def test_a_service_that_reads_first_is_found() -> None:
    split = """
def view(register, key):
    with register.reading() as connection:
        return read(connection, key)

def save(register, key):
    value = view(register, key)
    with register.writing("Sửa") as transaction:
        write(transaction, value)
"""
    assert find_split_services(split) == ["save"]


def find_split_services(source: str) -> list[str]:
    """The functions that open a reading and a writing connection, themselves or by one they call."""
    functions = {
        node.name: node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)
    }
    return [
        name
        for name in functions
        if _opens(functions, name, "writing") and _opens(functions, name, "reading")
    ]


def _opens(
    functions: dict[str, ast.FunctionDef], name: str, door: str, seen: frozenset[str] = frozenset()
) -> bool:
    calls = [node.func for node in ast.walk(functions[name]) if isinstance(node, ast.Call)]
    return any(
        (isinstance(call, ast.Attribute) and call.attr == door)
        or (
            isinstance(call, ast.Name)
            and call.id in functions
            and call.id not in seen | {name}
            and _opens(functions, call.id, door, seen | {name})
        )
        for call in calls
    )
