"""A clerk saves while a long list is imported: neither waits for the other to be planned."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import RegisterLocked
from ocop_desktop.services import imports, producers, products, registers
from ocop_desktop.store import import_staging
from ocop_desktop.store.database import Register
from tests.builders import TODAY, a_producer, a_product, new_register

LIST = "Tên sản phẩm,Chủ thể,Hạng sao\nTrà sen,HTX Sen,3 sao\nMứt dừa,HTX Dừa,4 sao\n"


@pytest.fixture
def planned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How often a list was planned; a clerk may save after each, by `saving_meanwhile`."""
    times: list[int] = []
    stage = import_staging.stage

    def count(register: Register, *arguments: object, **options: object) -> object:
        staged = stage(register, *arguments, **options)  # type: ignore[arg-type]
        times.append(len(times))
        for save in saving_meanwhile:
            save(register)
        return staged

    monkeypatch.setattr(import_staging, "stage", count)
    saving_meanwhile.clear()
    return times


saving_meanwhile: list[Callable[[Register], object]] = []


def write_list(folder: Path) -> Path:
    file = folder / "danh sach.csv"
    file.write_text(LIST, encoding="utf-8")
    return file


def test_a_save_of_something_else_lets_the_plan_stand(tmp_path: Path, planned: list[int]) -> None:
    register = new_register(tmp_path)
    saving_meanwhile.append(lambda held: producers.save(held, a_producer(f"Khác {len(planned)}")))
    imports.import_file(register, write_list(tmp_path))
    assert planned == [0]
    names = {name for _, name in producers.names(register)}
    assert names == {"HTX Sen", "HTX Dừa", "Khác 1"}
    register.close()


def test_a_save_of_what_the_list_adds_has_it_planned_anew(
    tmp_path: Path, planned: list[int]
) -> None:
    register = new_register(tmp_path)

    def save_once(held: Register) -> None:
        if len(planned) == 1:
            producers.save(held, a_producer("Htx sen"))

    saving_meanwhile.append(save_once)
    imports.import_file(register, write_list(tmp_path))
    assert planned == [0, 1]
    assert sorted(name for _, name in producers.names(register)) == ["HTX Dừa", "Htx sen"]
    register.close()


def test_an_edit_of_a_product_of_the_list_is_kept(tmp_path: Path, planned: list[int]) -> None:
    register = new_register(tmp_path)
    file = write_list(tmp_path)
    imports.import_file(register, file)
    row = products.all_rows(register, TODAY)[0]
    file.write_text(LIST.replace("4 sao", "5 sao"), encoding="utf-8")
    planned.clear()

    def edit(held: Register) -> None:
        if len(planned) == 1:
            kept = products.details(held, row.id, TODAY).product
            products.save(held, replace(kept, notes="Của cán bộ"))

    saving_meanwhile.append(edit)
    imports.import_file(register, file)
    assert len(planned) == 2
    assert products.details(register, row.id, TODAY).product.notes == "Của cán bộ"
    register.close()


def test_a_new_product_that_others_save_has_no_effect_unless_it_is_called_alike(
    tmp_path: Path, planned: list[int]
) -> None:
    register = new_register(tmp_path)
    owner = producers.save(register, a_producer())
    names = iter(("Mật ong", "Trà Sen", "", ""))

    def save(held: Register) -> None:
        if name := next(names):
            products.save(held, replace(a_product(owner.id, name), codes=()))

    saving_meanwhile.append(save)
    imports.import_file(register, write_list(tmp_path))
    assert planned == [0]
    file = write_list(tmp_path)
    file.write_text(LIST + "Cam,HTX Cam,3 sao\n", encoding="utf-8")
    imports.import_file(register, file)
    assert planned == [0, 1, 2]
    register.close()


def test_a_lock_of_this_very_window_is_not_blamed_on_another_program(tmp_path: Path) -> None:
    new_register(tmp_path).close()
    register = registers.open_register(tmp_path / "so", busy_timeout_ms=50)
    twin = registers.open_register(tmp_path / "so", busy_timeout_ms=50)
    with register.writing("Nhập"):
        for held, is_own in ((register.with_own_changes(), True), (twin, False)):
            with pytest.raises(RegisterLocked) as refused:
                producers.save(held, a_producer())
            assert refused.value.is_own is is_own
    register.close()
    twin.close()
