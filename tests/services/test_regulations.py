"""Regulations are examined, compared with the one in force, and taken over without changing any."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import BrokenRegulation
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import deadlines, evaluations, products, recognitions, regulations
from ocop_desktop.store.database import Register
from tests.builders import a_recognition
from tests.domain.law.test_regulation_files import FIRST, SHIPPED, changed, copied

DAY = date(2026, 11, 22)


def test_the_shipped_regulations_are_on_the_shelf(register: Register) -> None:
    held = regulations.shelved(register)
    assert [(one.regulation.id, one.sheets, one.imported) for one in held] == [
        ("qd-26-2026", 26, False),
        ("qd-148-2023", 0, False),
        ("qd-1048-2019", 0, False),
    ]


def test_official_wording_is_shown_as_a_difference_and_kept_beside_the_old(
    stocked: tuple[Register, Product], tmp_path: Path
) -> None:
    register, product = stocked
    folder = copied(tmp_path)
    changed(folder / "sets/17-do-uong-khong-con-khac.toml", "Tạp chất lạ", "Tạp chất")
    changed(folder / FIRST, "2**** | Hợp", "2*** | Hợp")
    incoming = regulations.examine(register, folder, DAY)
    assert [(one.set_number, one.criterion, one.reason) for one in incoming.changes] == [
        (1, "1.5", "options"), (17, "6.1", "name"),
    ]  # fmt: skip
    new_id = regulations.take_over(register, folder)
    assert new_id.startswith("qd-26-2026-")
    assert regulations.take_over(register, folder) == new_id
    begun = evaluations.begin(register, product.id, on=DAY)
    assert begun.regulation_id == new_id
    old = evaluations.begin(register, product.id, on=DAY, regulation_id="qd-26-2026")
    assert old.content_hash != begun.content_hash
    saved = evaluations.save(register, begun)
    tried = evaluations.what_if(register, saved.id, "qd-26-2026")
    assert tried.regulation.id == "qd-26-2026"


def test_the_same_folder_again_is_known(register: Register) -> None:
    folder = SHIPPED / "qd-26-2026"
    assert regulations.examine(register, folder, DAY).known
    assert regulations.take_over(register, folder) == "qd-26-2026"
    assert not (register.folder / "regulations").exists()


def test_a_broken_folder_is_not_taken_over(register: Register, tmp_path: Path) -> None:
    folder = copied(tmp_path)
    changed(folder / FIRST, "max = 18", "max = 19")
    with pytest.raises(BrokenRegulation) as broken:
        regulations.take_over(register, folder)
    assert {fault.set for fault in broken.value.faults} == {1}
    assert len(regulations.shelved(register)) == 3


def test_deadlines_and_certificates_follow_a_decision_the_office_took_over(
    stocked: tuple[Register, Product], tmp_path: Path
) -> None:
    register, product = stocked
    folder = copied(tmp_path)
    for old, new in (
        ('id = "qd-26-2026"', 'id = "qd-99-2026"'),
        ("in_force_from = 2026-05-22", "in_force_from = 2026-11-01"),
        ("certificate_months = 36", "certificate_months = 24"),
        ("renewal_opens_days_before_expiry = 180", "renewal_opens_days_before_expiry = 200"),
    ):
        changed(folder / "regulation.toml", old, new)
    regulations.take_over(register, folder)
    (row,) = deadlines.board(register, DAY).rows
    assert row.expires_on is not None
    assert row.window_opens == row.expires_on - timedelta(200)
    saved = recognitions.save(register, a_recognition(product.id, issued_on=DAY))
    assert (saved.regulation_id, saved.expires_on) == ("qd-99-2026", date(2028, 11, 22))


def test_a_later_decision_classifies_products_from_its_first_day_at_once(
    stocked: tuple[Register, Product], tmp_path: Path
) -> None:
    register, product = stocked
    first = date(2030, 7, 1)
    before = products.details(register, product.id, DAY).criteria_set
    assert before is not None
    assert products.all_rows(register, first)[0].group == before.group
    folder = copied(tmp_path)
    changed(folder / "regulation.toml", "from = 2026-05-22", "from = 2030-07-01")
    name = f"{before.number:02}-*.toml"
    sheet = next((folder / "sets").glob(name))
    changed(sheet, f'code = "{before.code}"', 'code = "VI.9"')
    changed(sheet, f'name = "{before.name}"', 'name = "Bộ mới"')
    regulations.take_over(register, folder)
    assert products.all_rows(register, first)[0].group == "VI"
    after = products.details(register, product.id, first).criteria_set
    assert after is not None
    assert after.name == "Bộ mới"
    assert products.details(register, product.id, DAY).criteria_set == before


def test_an_evaluation_keeps_the_set_of_its_own_regulation(
    stocked: tuple[Register, Product], tmp_path: Path
) -> None:
    register, product = stocked
    begun = evaluations.save(register, evaluations.begin(register, product.id, on=DAY))
    by_means = evaluations.begin(register, product.id, on=DAY, regulation_id="qd-148-2023")
    folder = copied(tmp_path)
    changed(
        next((folder / "sets").glob(f"{product.set_number:02}-*.toml")), 'name = "', 'name = "Mới: '
    )
    new_id = regulations.take_over(register, folder)
    now = products.details(register, product.id, DAY).criteria_set
    kept = evaluations.view(register, begun.id).criteria_set
    assert now is not None
    assert kept is not None
    assert now.name == f"Mới: {kept.name}"
    assert [one.criteria_set for one in evaluations.rows(register)] == [kept]
    assert evaluations.view_of(register, by_means).criteria_set == now
    tried = evaluations.what_if(register, begun.id, new_id)
    assert tried.criteria.criteria_set == now
