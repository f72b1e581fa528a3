"""Regulation folders: the shipped ones are sound, and every fault of a broken one is named."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.errors import BrokenRegulation
from ocop_desktop.domain.law.criteria_file import load_criteria
from ocop_desktop.domain.law.regulation_check import check_folder

SHIPPED = resources.folder("regulations")
HEAD = "regulation.toml"
NAME = "01-rau-cu-qua-hat-tuoi.toml"
OTHER = "02-thit-thuy-san-trung-sua-tuoi.toml"
FIRST = f"sets/{NAME}"


@pytest.mark.parametrize("name", ["qd-26-2026", "qd-148-2023", "qd-1048-2019"])
def test_shipped_regulations_are_sound(name: str) -> None:
    assert check_folder(SHIPPED / name) == ()


def test_the_law_in_force_holds_what_was_counted_in_it() -> None:
    sets = [load_criteria(SHIPPED / "qd-26-2026", number) for number in range(1, 27)]
    scored = [one for criteria in sets for slot in criteria.slots for one in slot.criteria]
    options = [option for one in scored if not one.is_yes_no for option in one.options]
    assert sum(len(criteria.slots) for criteria in sets) == 787
    assert len(options) == 2535
    assert sum(one.is_yes_no for one in scored) == 22
    assert sum(option.minimum_for is not None for option in options) == 574


def test_shared_criteria_may_give_their_own_points_and_marks() -> None:
    uniqueness = load_criteria(SHIPPED / "qd-26-2026", 25).criteria_by_number()["7"]
    assert [(int(one.points), one.minimum_for) for one in uniqueness.options] == [
        (2, None), (5, None), (7, 4), (10, 5),
    ]  # fmt: skip


def test_the_fingerprint_follows_the_blocks_a_set_uses(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    before = load_criteria(folder, 1).content_hash
    changed(folder / "blocks.toml", "Nguồn gốc sản phẩm", "Nguồn gốc của sản phẩm")
    assert load_criteria(folder, 1).content_hash != before
    assert (
        load_criteria(folder, 26).content_hash
        == load_criteria(SHIPPED / "qd-26-2026", 26).content_hash
    )


def test_a_set_that_is_not_there_is_named() -> None:
    with pytest.raises(BrokenRegulation) as refused:
        load_criteria(SHIPPED / "qd-26-2026", 27)
    assert [(fault.reason, fault.set) for fault in refused.value.faults] == [("set_missing", 27)]


Breaking = Callable[[Path], None]


def copied(tmp_path: Path) -> Path:
    """A copy of 26/2026 to break."""
    return Path(shutil.copytree(SHIPPED / "qd-26-2026", tmp_path / "qd-26-2026"))


def changed(path: Path, old: str, new: str) -> None:
    """Replace the first `old` in the file; it must be there."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def broken(file: str, old: str, new: str) -> Breaking:
    """A change of one place of one file."""
    return lambda folder: changed(folder / file, old, new)


@pytest.mark.parametrize(
    ("break_it", "expected"),
    [
        (broken(HEAD, "max = 40", "max = 41"), (HEAD, None, "", "parts_sum")),
        (broken(HEAD, "from = 0\n", "from = 5\n"), (HEAD, None, "", "bands_do_not_begin_at_0")),
        (broken(HEAD, "from = 70", "from = 95"), (HEAD, None, "", "bands_out_of_order")),
        (broken(HEAD, "stars = 2", "stars = 3"), (HEAD, None, "", "bands_are_not_1_to_5")),
        (broken(HEAD, "[product_code]", "[product_kode]"), (HEAD, None, "", "missing_key")),
        (broken(HEAD, "origin_criterion", "origin"), (HEAD, None, "", "missing_key")),
        (broken(HEAD, '"1.1"', '"1.9"'), (NAME, 1, "", "no_origin_criterion")),
        (broken(HEAD, 'id = "', "id = "), (HEAD, None, "", "unreadable")),
        (broken(HEAD, "from = 90", 'from = "chín mươi"'), (HEAD, None, "", "not_understood")),
        (broken(HEAD, 'by = "06-30"', 'by = "13-30"'), (HEAD, None, "", "bad_round_day")),
        (broken(FIRST, "max = 18", "max = 19"), (NAME, 1, "1", "sum")),
        (broken(FIRST, "max = 18", "max = 19"), (NAME, 1, "A", "sum")),
        (broken(FIRST, "3 | Năng lực", "4 | Năng lực"), (NAME, 1, "1.4", "highest_option")),
        (broken(FIRST, "2 | Năng lực", "1 | Năng lực"), (NAME, 1, "1.4", "points_do_not_rise")),
        (broken(FIRST, "2**** | Hợp", "2***** | Hợp"), (NAME, 1, "1.5", "mark_twice")),
        (broken(FIRST, "3***** | Hợp", "3*** | Hợp"), (NAME, 1, "1.5", "marks_fall")),
        (broken(FIRST, "2**** | Hợp", "2** | Hợp"), (NAME, 1, "1.5", "bad_mark")),
        (broken(FIRST, "2**** | Hợp", "hai | Hợp"), (NAME, 1, "1.5", "bad_option")),
        (broken(FIRST, 'number = "1.2"', 'number = "1.1"'), (NAME, 1, "1.1", "number_twice")),
        (broken(FIRST, "gia-tang-gia-tri", "khong-co"), (NAME, 1, "1.3", "unknown_block")),
        (broken(FIRST, 'part = "A"', 'part = "D"'), (NAME, 1, "1", "unknown_part")),
        (broken(FIRST, "number = 1", "number = 2"), (OTHER, 2, "", "set_twice")),
        (broken(FIRST, "number = 1", "number = 2"), (NAME, 2, "", "file_name")),
        (broken("blocks.toml", "[gia-tang", "gia-tang"), ("blocks.toml", None, "", "unreadable")),
    ],
)  # fmt: skip
def test_a_broken_folder_is_named_by_file_set_and_criterion(
    tmp_path: Path, break_it: Breaking, expected: tuple[str, int | None, str, str]
) -> None:
    folder = copied(tmp_path)
    break_it(folder)
    found = {(f.file, f.set, f.criterion, f.reason) for f in check_folder(folder)}
    assert expected in found


def test_a_folder_without_anything_is_one_fault(tmp_path: Path) -> None:
    assert [fault.file for fault in check_folder(tmp_path)][:1] == ["regulation.toml"]
