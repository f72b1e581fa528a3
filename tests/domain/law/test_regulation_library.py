"""The library of decisions: those shipped, and those an office has taken over."""

import shutil
from pathlib import Path

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.domain.law.regulation_library import RegulationLibrary, hash_folder

SHIPPED = resources.folder("regulations")
LIBRARY = RegulationLibrary((SHIPPED,))


def taken_over(folder: Path, name: str, **changes: str) -> Path:
    """A copy of 148/2023 under another id, with some lines of its head changed."""
    copy = Path(shutil.copytree(SHIPPED / "qd-148-2023", folder / name))
    head = copy / "regulation.toml"
    text = head.read_text(encoding="utf-8").replace('id = "qd-148-2023"', f'id = "{name}"')
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    head.write_text(text, encoding="utf-8")
    return copy


def test_decisions_come_oldest_first_wherever_they_lie(tmp_path: Path) -> None:
    taken_over(tmp_path, "qd-sau")
    both = RegulationLibrary((tmp_path, SHIPPED))
    ids = [one.id for one in both.all()]
    assert ids[0] == "qd-1048-2019"
    assert ids[-1] == "qd-26-2026"
    assert set(ids[1:3]) == {"qd-148-2023", "qd-sau"}
    assert both.folder_of("qd-sau") == tmp_path / "qd-sau"
    assert both.folder_of("qd-26-2026") == SHIPPED / "qd-26-2026"


def test_of_two_that_begin_on_one_day_the_one_of_the_later_place_comes_last(
    tmp_path: Path,
) -> None:
    taken_over(tmp_path, "qd-sau")
    imported_last = RegulationLibrary((SHIPPED, tmp_path)).all()
    assert [one.id for one in imported_last[1:3]] == ["qd-148-2023", "qd-sau"]


def test_a_folder_that_cannot_be_read_is_left_out_and_refused_by_name(tmp_path: Path) -> None:
    broken = taken_over(tmp_path, "qd-hong")
    (broken / "regulation.toml").write_text("id = ", encoding="utf-8")
    (tmp_path / ".qd-an").mkdir()
    (tmp_path / ".qd-an" / "regulation.toml").write_text("id = ", encoding="utf-8")
    library = RegulationLibrary((tmp_path,))
    assert library.all() == ()
    with pytest.raises(RecordMissing) as refused:
        library.get("qd-hong")
    assert (refused.value.kind, refused.value.key) == (RecordKind.REGULATION, "qd-hong")
    with pytest.raises(RecordMissing):
        library.folder_of(".qd-an")


def test_an_id_that_no_folder_has_is_refused() -> None:
    with pytest.raises(RecordMissing) as refused:
        LIBRARY.folder_of("qd-khong-co")
    assert refused.value.key == "qd-khong-co"
    assert LIBRARY.get("qd-148-2023").number == "148/QĐ-TTg"


def test_decisions_without_score_sheets_have_no_sets() -> None:
    assert LIBRARY.criteria_sets("qd-148-2023") == ()
    assert len(LIBRARY.criteria_sets("qd-26-2026")) == 26
    assert LIBRARY.criteria("qd-26-2026", 13).criteria_set.number == 13


def test_a_copy_has_the_fingerprint_of_its_original_until_a_file_changes(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(SHIPPED / "qd-26-2026", tmp_path / "khac"))
    assert hash_folder(copy) == hash_folder(SHIPPED / "qd-26-2026")
    (copy / "ghi-chu.txt").write_text("không tính", encoding="utf-8")
    assert hash_folder(copy) == hash_folder(SHIPPED / "qd-26-2026")
    first = next((copy / "sets").glob("*.toml"))
    first.rename(first.with_name("99-khac.toml"))
    assert hash_folder(copy) != hash_folder(SHIPPED / "qd-26-2026")
