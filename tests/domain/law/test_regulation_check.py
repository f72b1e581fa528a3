"""The validator of a decision's folder: on a small sound one, each break is exactly one fault."""

from pathlib import Path

import pytest

from ocop_desktop.domain.codes import FaultReason
from ocop_desktop.domain.errors import Fault
from ocop_desktop.domain.law import regulation_check
from ocop_desktop.domain.law.regulation_check import check_folder

HEAD = "regulation.toml"
SET = "01-thu.toml"
Reason = FaultReason

REGULATION = """
id = "qd-thu"
number = "1/2030/QĐ-TTg"
name = "Thử"
in_force_from = 2030-01-01
in_force_until = 2030-01-01
sheets = true
origin_criterion = "1.1"
[parts]
A = { name = "Một", max = 60 }
B = { name = "Hai", max = 40 }
[[band]]
stars = 5
from = 100
[[band]]
stars = 4
from = 70
[[band]]
stars = 3
from = 50
[[band]]
stars = 2
from = 30
[[band]]
stars = 1
from = 0
[periods]
certificate_months = 36
[[round]]
level = "tỉnh"
by = "12-31"
requests_before = "01-01"
[product_code]
pattern = '^\\d+$'
"""

SHEET = """
number = 1
code = "I.1"
name = "Bộ thử"
group = "Thử"
[[section]]
part = "A"
number = "1"
name = "Gộp"
max = 60
[[section.criterion]]
number = "1.1"
name = "Nguồn gốc"
use = "chung"
max = 20
[[section.criterion]]
number = "1.2"
name = "Phần"
max = 40
[[section.criterion.part_criterion]]
number = "1.2.1"
name = "Một"
max = 15
options = "0 | Kém\\n5*** | Khá\\n15**** | Tốt"
[[section.criterion.part_criterion]]
number = "1.2.2"
name = "Hai"
max = 25
options = "0 | Kém\\n25 | Tốt"
[[section]]
part = "B"
number = "2"
name = "Trường hợp"
max = 30
[[section.case]]
name = "Một"
options = "10 | Kém\\n30 | Tốt"
[[section.case]]
name = "Hai"
options = "0 | Kém\\n30 | Tốt"
[[section]]
part = "B"
number = "3"
name = "Mục"
max = 10
options = "10 | Tốt"
"""

BLOCKS = """
[chung]
options = "0 | Kém\\n20 | Tốt"
"""


def folder_with(
    place: Path, *, regulation: str = REGULATION, sheet: str = SHEET, blocks: str = BLOCKS
) -> Path:
    """A decision's folder of those files."""
    (place / "sets").mkdir()
    (place / HEAD).write_text(regulation, encoding="utf-8")
    (place / "sets" / SET).write_text(sheet, encoding="utf-8")
    (place / "blocks.toml").write_text(blocks, encoding="utf-8")
    return place


def changed(text: str, old: str, new: str) -> str:
    assert old in text
    return text.replace(old, new, 1)


def test_a_sound_folder_has_no_fault(tmp_path: Path) -> None:
    assert check_folder(folder_with(tmp_path)) == ()


def test_links_and_far_too_many_files_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folder_with(tmp_path)
    (folder / "la.txt").symlink_to("/etc/hostname")
    assert check_folder(folder) == (Fault("la.txt", Reason.UNREADABLE, facts=("la.txt",)),)
    (folder / "la.txt").unlink()
    monkeypatch.setattr(regulation_check, "MAX_FILES", 1)
    assert check_folder(folder) == (Fault(HEAD, Reason.UNREADABLE, facts=("> 1",)),)


def test_a_set_of_a_strange_kind_is_told(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, sheet=SHEET.replace("number = 1\n", "number = [1]\n", 1))
    assert [one.reason for one in check_folder(folder)] == [Reason.NOT_UNDERSTOOD]


@pytest.mark.parametrize(
    ("old", "new", "reason", "facts"),
    [
        ("until = 2030-01-01", "until = 2029-12-31", Reason.DATES_OUT_OF_ORDER, ()),
        ("in_force_until = 2030-01-01\n", "", None, ()),
        ("from = 0\n", "from = 0.5\n", Reason.BANDS_DO_NOT_BEGIN_AT_0, ()),
        ("stars = 5", "stars = 6", Reason.BANDS_ARE_NOT_1_TO_5, ()),
        ("from = 100", "from = 100.5", Reason.BAND_OUT_OF_REACH, ("100.5",)),
        ("from = 100", "from = 70", Reason.BANDS_OUT_OF_ORDER, ("5", "70")),
        ("'^\\d+$'", "'^(\\d+$'", Reason.BAD_PATTERN, ("^(\\d+$",)),
        ("'^\\d+$'", "'^(\\d+)+$'", Reason.BAD_PATTERN, ("^(\\d+)+$",)),
        ('id = "qd-thu"', 'id = "../x"', Reason.BAD_ID, ("../x",)),
        ("12-31", "12-32", Reason.BAD_ROUND_DAY, ("12-32",)),
        ("12-31", "13-31", Reason.BAD_ROUND_DAY, ("13-31",)),
        ('before = "01-01', 'before = "00-01', Reason.BAD_ROUND_DAY, ("00-01",)),
        ('before = "01-01', 'before = "1-0', Reason.BAD_ROUND_DAY, ("01-00",)),
        ("[periods]\ncertificate_months = 36", "", Reason.MISSING_KEY, ("periods",)),
        ('origin_criterion = "1.1"', "", Reason.MISSING_KEY, ("origin_criterion",)),
    ],
)  # fmt: skip
def test_a_break_of_the_head_is_one_fault(
    tmp_path: Path, old: str, new: str, reason: FaultReason | None, facts: tuple[str, ...]
) -> None:
    faults = check_folder(folder_with(tmp_path, regulation=changed(REGULATION, old, new)))
    assert faults == ((Fault(HEAD, reason, facts=facts),) if reason else ())


@pytest.mark.parametrize(("points", "total"), [("60.50", "100.5"), ("10", "50")])
def test_the_parts_make_a_hundred_points(tmp_path: Path, points: str, total: str) -> None:
    text = changed(REGULATION, "max = 60", f"max = {points}")
    first, *others = check_folder(folder_with(tmp_path, regulation=text))
    assert first == Fault(HEAD, Reason.PARTS_SUM, facts=(total, "100"))
    assert {fault.file for fault in others} == {SET}


def test_a_decision_without_bands_cannot_be_used(tmp_path: Path) -> None:
    head, _, rest = REGULATION.partition("[[band]]")
    text = f"band = []\n{head}[periods]{rest.partition('[periods]')[2]}"
    faults = check_folder(folder_with(tmp_path, regulation=text))
    assert [fault.reason for fault in faults] == [
        Reason.BANDS_DO_NOT_BEGIN_AT_0,
        Reason.BANDS_ARE_NOT_1_TO_5,
    ]


def test_a_first_day_that_is_no_day_is_out_of_order(tmp_path: Path) -> None:
    text = changed(REGULATION, "from = 2030-01-01\nin_force_until = 2030-01-01", 'from = "mai"')
    assert check_folder(folder_with(tmp_path, regulation=text)) == (
        Fault(HEAD, Reason.DATES_OUT_OF_ORDER),
    )


def test_a_head_that_is_not_understood_is_not_looked_at_further(tmp_path: Path) -> None:
    text = changed(REGULATION, "from = 100", 'from = "trăm"')
    (fault,) = check_folder(folder_with(tmp_path, regulation=text))
    assert (fault.file, fault.reason) == (HEAD, Reason.NOT_UNDERSTOOD)
    assert fault.facts[0]


def test_a_decision_without_sheets_needs_neither_sets_nor_an_origin_criterion(
    tmp_path: Path,
) -> None:
    text = changed(REGULATION, "sheets = true", "sheets = false")
    text = changed(text, 'origin_criterion = "1.1"', "")
    assert check_folder(folder_with(tmp_path, regulation=text, sheet="number = ")) == ()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("max = 60", "max = 61", [(Reason.SUM, "A", ("61", "60")), (Reason.SUM, "1", ("60", "61"))]),
        (
            'part = "B"\nnumber = "3"',
            'part = "C"\nnumber = "3"',
            [(Reason.SUM, "B", ("30", "40")), (Reason.UNKNOWN_PART, "3", ("C",))],
        ),
        (
            "max = 20",
            "max = 19",
            [(Reason.SUM, "1", ("59", "60")), (Reason.HIGHEST_OPTION, "1.1", ("20", "19"))],
        ),
        (
            "max = 40",
            "max = 41",
            [(Reason.SUM, "1", ("61", "60")), (Reason.SUM, "1.2", ("40", "41"))],
        ),
        (
            "0 | Kém\\n30",
            "0 | Kém\\n31",
            [(Reason.SUM, "2:1", ("31", "30"))],
        ),
        ('number = "1.1"', 'number = "1.9"', [(Reason.NO_ORIGIN_CRITERION, "", ("1.1",))]),
        ('number = "1.2.2"', 'number = "1.2.1"', [(Reason.NUMBER_TWICE, "1.2.1", ())]),
        ('number = "1.2.2"', 'number = "1.2"', [(Reason.NUMBER_TWICE, "1.2", ())]),
        ('number = "3"', 'number = "2"', [(Reason.NUMBER_TWICE, "2", ())]),
        ('number = "3"', 'number = ""', [(Reason.NUMBER_TWICE, "", ())]),
        ("10 | Kém", "30 | Kém", [(Reason.POINTS_DO_NOT_RISE, "2:1", ())]),
        ("5*** | Khá", "0*** | Khá", [(Reason.POINTS_DO_NOT_RISE, "1.2.1", ())]),
        ("5*** | Khá", "5***** | Khá", [(Reason.MARKS_FALL, "1.2.1", ())]),
        ("5*** | Khá", "5**** | Khá", [(Reason.MARK_TWICE, "1.2.1", ())]),
        ('use = "chung"', 'options = "20.5 | Tốt"', [(Reason.HIGHEST_OPTION, "1.1", ("20.5", "20"))]),
        ("10 | Tốt", "mười", [
            (Reason.BAD_OPTION, "3", ("mười",)), (Reason.HIGHEST_OPTION, "3", ("0", "10")),
        ]),
    ],
)  # fmt: skip
def test_a_break_of_a_set_is_named_by_its_place(
    tmp_path: Path, old: str, new: str, expected: list[tuple[FaultReason, str, tuple[str, ...]]]
) -> None:
    faults = check_folder(folder_with(tmp_path, sheet=changed(SHEET, old, new)))
    assert faults == tuple(Fault(SET, reason, 1, at, facts) for reason, at, facts in expected)


def test_a_decision_without_an_origin_criterion_asks_for_none(tmp_path: Path) -> None:
    text = changed(REGULATION, 'origin_criterion = "1.1"', 'origin_criterion = ""')
    assert check_folder(folder_with(tmp_path, regulation=text)) == ()


def test_a_file_bears_the_number_of_its_set(tmp_path: Path) -> None:
    faults = check_folder(
        folder_with(tmp_path, sheet=changed(SHEET, "number = 1\n", "number = 2\n"))
    )
    assert faults == (Fault(SET, Reason.FILE_NAME, 2),)


def test_a_number_given_to_several_sets_is_named_once(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    for name in ("01-thu-ba.toml", "01-thu-hai.toml"):
        (folder / "sets" / name).write_text(SHEET, encoding="utf-8")
    assert check_folder(folder) == (Fault("01-thu-hai.toml", Reason.SET_TWICE, 1),)


def test_a_set_that_cannot_be_read_is_named_and_the_others_are_looked_at(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, sheet=changed(SHEET, "number = 1\n", "number = 3\n"))
    (folder / "sets" / "00-hong.toml").write_bytes(b'name = "\xff"')
    unreadable, named = check_folder(folder)
    assert (unreadable.file, unreadable.reason, unreadable.set) == (
        "00-hong.toml", Reason.UNREADABLE, None,
    )  # fmt: skip
    assert unreadable.facts[0]
    assert named == Fault(SET, Reason.FILE_NAME, 3)


def test_a_set_that_is_not_understood_is_named_by_its_number(tmp_path: Path) -> None:
    (fault,) = check_folder(folder_with(tmp_path, sheet=changed(SHEET, "max = 60", 'max = "x"')))
    assert (fault.file, fault.reason, fault.set) == (SET, Reason.NOT_UNDERSTOOD, 1)
    assert fault.facts[0]


def test_a_decision_with_sheets_needs_at_least_one_set(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    (folder / "sets" / SET).unlink()
    assert check_folder(folder) == (Fault("sets", Reason.NO_SETS),)


def test_shared_criteria_that_cannot_be_read_keep_the_sets_from_being_looked_at(
    tmp_path: Path,
) -> None:
    (fault,) = check_folder(folder_with(tmp_path, blocks="chung", sheet="number = 7"))
    assert (fault.file, fault.reason) == ("blocks.toml", Reason.UNREADABLE)


def test_a_folder_without_a_head_lacks_everything(tmp_path: Path) -> None:
    unreadable, *missing = check_folder(tmp_path)
    assert (unreadable.file, unreadable.reason) == (HEAD, Reason.UNREADABLE)
    assert [fault.facts for fault in missing] == [
        ("id",), ("number",), ("name",), ("in_force_from",), ("parts",), ("band",), ("periods",),
        ("product_code",),
    ]  # fmt: skip
    assert {(fault.file, fault.reason) for fault in missing} == {(HEAD, Reason.MISSING_KEY)}


def test_two_bands_of_the_same_stars_are_out_of_order(tmp_path: Path) -> None:
    faults = check_folder(
        folder_with(tmp_path, regulation=changed(REGULATION, "stars = 5", "stars = 4"))
    )
    assert faults == (
        Fault(HEAD, Reason.BANDS_ARE_NOT_1_TO_5),
        Fault(HEAD, Reason.BANDS_OUT_OF_ORDER, facts=("4", "100")),
    )
