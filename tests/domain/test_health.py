"""Reports of checks, repairs and salvages say whether anything is wrong."""

from pathlib import Path

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import RecordDamaged
from ocop_desktop.domain.health.repair import RepairReport, SalvageReport
from ocop_desktop.domain.health.report import HealthProblem, HealthReport, ProblemKind, RecordName

UNREADABLE = HealthProblem(
    ProblemKind.UNREADABLE_VALUE, RecordName("product", 7, "Mắm"), "photos", "[", []
)


def test_a_report_is_sound_without_problems() -> None:
    assert HealthReport().is_sound
    assert not HealthReport((UNREADABLE,)).is_sound


def test_a_repair_is_sound_when_nothing_remains() -> None:
    assert RepairReport((UNREADABLE,)).is_sound
    assert not RepairReport(remaining=(UNREADABLE,)).is_sound
    assert SalvageReport(Path("so")).lost == ()


def test_a_damaged_record_is_named() -> None:
    error = RecordDamaged((UNREADABLE,))
    assert (error.kind, error.row_id, error.name, error.field) == (
        RecordKind.PRODUCT,
        7,
        "Mắm",
        "photos",
    )


def test_a_damaged_row_of_the_history_is_no_record_of_a_clerk() -> None:
    error = RecordDamaged((HealthProblem(ProblemKind.CHAIN, RecordName("change_set", 3), "at"),))
    assert (error.kind, error.row_id) == (None, 3)
    assert RecordDamaged((HealthProblem(ProblemKind.INTEGRITY),)).name == ""
