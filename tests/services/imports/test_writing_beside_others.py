"""An import is written at once: what others save while it is planned is kept, and nobody waits for it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop.domain.change import ChangeKind
from ocop_desktop.domain.importing.choices import SKIP, ImportChoices
from ocop_desktop.domain.importing.result import OpenQuestionKind
from ocop_desktop.domain.office.communes import OfficeCommune
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.register.annex import PastedContent
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.services import history, imports, offices, producers, products
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import Register
from ocop_desktop.store.health.chain_links import find_broken_links
from tests.builders import TODAY
from tests.services.imports.lists import read, write
from tests.services.test_history import contents

ROWS = (("Tên sản phẩm", "Chủ thể", "Điện thoại"), ("Gạo", "HTX Một", "0901234567"))


def save_at(register: Register, times: int) -> Callable[[int, int], None]:
    """A progress call that saves another phone of the producer the first `times` it is called."""
    phones = iter(f"09000000{number}" for number in range(10, 10 + times))

    def save(done: int, total: int) -> None:
        del done, total
        if phone := next(phones, ""):
            known = next((one for one in producers.names(register) if one[1] == "HTX Một"), None)
            producer = producers.get(register, known[0]) if known else Producer("HTX Một")
            producers.save(register, replace(producer, phone=phone))

    return save


class BusyRegister(Register):
    """A register in which another clerk saves just before something is written, some times."""

    others: list[str]

    @contextmanager
    def writing(
        self, sentence: str, *, kind: ChangeKind = ChangeKind.DO
    ) -> Iterator[WriteTransaction]:
        if self.others:
            other = Register(self.folder, self.engine, "Bà Lan")
            producers.save(other, Producer(self.others.pop(0)))
        with super().writing(sentence, kind=kind) as transaction:
            yield transaction


@pytest.mark.parametrize("times", [1, 2, 9, 10])
def test_what_is_saved_between_plan_and_write_lands_and_the_import_is_one_action(
    register: Register, tmp_path: Path, times: int
) -> None:
    others = [f"HTX Khác {number}" for number in range(times)]
    busy = BusyRegister(register.folder, register.engine, "Ông Tư")
    busy.others = list(others)
    assert imports.import_table(busy, read(tmp_path, *ROWS), "sổ.csv").added == 1
    assert busy.others == []
    assert [change.sentence for change in busy.changes] == ["Nhập 1 sản phẩm từ tệp sổ.csv"]
    assert {name for _, name in producers.names(register)} == {*others, "HTX Một"}
    [product] = products.all_rows(register, TODAY)
    assert product.producer == "HTX Một"
    history.undo(register, busy.changes[0].id)
    assert {name for _, name in producers.names(register)} == set(others)
    history.redo(register)
    assert len(history.recent(register)) == times + 1
    with register.reading() as connection:
        assert list(find_broken_links(connection)) == []


@pytest.mark.parametrize("times", [1, 3])
def test_what_is_saved_meanwhile_is_met_by_planning_anew(
    register: Register, tmp_path: Path, times: int
) -> None:
    table = read(tmp_path, *ROWS)
    result = imports.import_table(register, table, "sổ.csv", progress=save_at(register, times))
    assert (result.added, result.producers_added, result.producers_changed) == (1, 0, 1)
    [producer] = producers.find(register)
    assert (producer.phone, producer.products) == ("0901234567", 1)
    history.undo(register)
    [producer] = producers.find(register)
    assert (producer.phone, producer.products) == (f"09000000{9 + times}", 0)


def test_a_trial_writes_nothing_at_all(register: Register, tmp_path: Path) -> None:
    before = contents(register)
    result = imports.try_file(register, write(tmp_path, *ROWS))
    assert (result.added, result.producers_added) == (1, 1)
    assert contents(register) == before
    assert imports.list_imports(register) == ()
    assert register.changes == []


def test_producers_alone_and_a_pasted_block_are_taken(register: Register, tmp_path: Path) -> None:
    alone = read(
        tmp_path, ("Tên HTX", "Người đại diện", "Điện thoại"), ("HTX Hai", "Bà An", "0911111111")
    )
    imports.import_table(register, alone, "htx.csv")
    assert history.recent(register)[0].sentence == "Nhập 1 chủ thể từ tệp htx.csv"
    pasted = PastedContent(text="Tên sản phẩm\tChủ thể\tNăm\nMuối\tHTX Hai\t2025\n")
    assert imports.import_table(register, imports.read_pasted(pasted), "khối dán").added == 1
    assert [row.name for row in products.all_rows(register, TODAY)] == ["Muối"]


def test_the_offices_province_places_a_commune_and_an_answer_leaves_one_out(
    register: Register, tmp_path: Path
) -> None:
    offices.save(register, Office("UBND", communes=(OfficeCommune("27664"),)))
    table = read(
        tmp_path,
        ("Tên sản phẩm", "Chủ thể", "Xã", "Huyện"),
        ("Gạo", "HTX Một", "xã Cần Giờ", ""),
        ("Muối", "HTX Ba", "xã Lạ", "huyện Cũ"),
    )
    tried = imports.try_table(register, table)
    asked = [(one.kind, one.text) for one in tried.questions]
    assert (OpenQuestionKind.COMMUNE, "xã Lạ, huyện Cũ") in asked
    choices = ImportChoices(answers={(OpenQuestionKind.PRODUCER, "HTX Ba"): SKIP})
    assert imports.import_table(register, table, "sổ.csv", choices).added == 1
    [row] = products.all_rows(register, TODAY)
    assert row.commune == "Cần Giờ"
    again = imports.import_table(register, table, "sổ.csv")
    assert (again.added, again.unchanged) == (1, 1)
