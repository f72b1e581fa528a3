"""Errors carry what a message needs; every one of them belongs to the closed union."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from ocop_desktop.domain import errors
from ocop_desktop.domain.change import EditDifference
from ocop_desktop.domain.codes import (
    AnswerReason,
    BackupReason,
    FaultReason,
    FileReason,
    LabelReason,
    RecordKind,
    SheetFileReason,
    ThemeReason,
    ValueReason,
)
from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.failures import Failure
from ocop_desktop.domain.findings import Finding, FindingRule
from ocop_desktop.domain.opening.schema_faults import SchemaDifference, SchemaFault, SchemaObject

FILE = Path("so-ocop/bang.xlsx")
REFUSED = (2, "Doanh thu", "nhiều", ValueReason.NOT_A_NUMBER)
DIFFERENCE = EditDifference(("place",), "", "A", "B")
LOST = Finding(FindingRule.PHOTO_MISSING, "Mắm", "a.jpg", 1, "1", blocking=True)
TRIGGER = SchemaFault(SchemaDifference.FOREIGN, SchemaObject.TRIGGER, "theo_doi")
FAULT = errors.Fault("sets/01.toml", FaultReason.UNREADABLE, 1)
THEME_FAULT = errors.ThemeFault("sizes.text", ThemeReason.OUT_OF_RANGE, "9", (0.8, 1.25))


def raised(kind: type[OcopError]) -> Iterator[type[OcopError]]:
    """The classes below `kind` that no other class builds on."""
    below = kind.__subclasses__()
    if not below:
        yield kind
    for one in below:
        yield from raised(one)


def test_every_error_belongs_to_a_group_of_failures() -> None:
    assert set(raised(OcopError)) == set(get_args(Failure))


@pytest.mark.parametrize(
    ("error", "facts"),
    [
        (errors.FileMissing(FILE), {"path": FILE, "detail": ""}),
        (errors.CellsRefused((REFUSED,)), {"cells": (REFUSED,)}),
        (
            errors.RegisterNewer(FILE, "0011", "0010"),
            {"path": FILE, "detail": "0011", "known": "0010"},
        ),
        (errors.RegisterLocked(FILE, is_own=True), {"path": FILE, "is_own": True}),
        (errors.RegisterAltered(FILE, (TRIGGER,)), {"detail": "theo_doi", "faults": (TRIGGER,)}),
        (errors.SpaceMissing(FILE, 4_096), {"path": FILE, "detail": "4096", "missing": 4_096}),
        (
            errors.BackupDamaged(FILE, BackupReason.FILE_CHANGED, "media"),
            {"path": FILE, "reason": BackupReason.FILE_CHANGED, "detail": "media"},
        ),
        (
            errors.NothingToRestore(RecordKind.EVENT, "Hội chợ"),
            {"kind": RecordKind.EVENT, "name": "Hội chợ"},
        ),
        (errors.BrokenImage(FILE), {"path": FILE, "reason": FileReason.UNREADABLE, "detail": ""}),
        (
            errors.BrokenTable(FILE, FileReason.TOO_SLOW, "30 s"),
            {"path": FILE, "reason": FileReason.TOO_SLOW, "detail": "30 s"},
        ),
        (
            errors.TableMissing(("Trang 1",), "Kế hoạch"),
            {"sheets": ("Trang 1",), "first": "Kế hoạch"},
        ),
        (errors.SheetMissing("A", ("B",)), {"name": "A", "sheets": ("B",)}),
        (errors.EncodingUnsure((("vni", "Gạo"),)), {"candidates": (("vni", "Gạo"),)}),
        (errors.SheetUnsure((("A", 3), ("B", 4))), {"sheets": (("A", 3), ("B", 4))}),
        (errors.UnknownList((("Tỉnh", ""),)), {"columns": (("Tỉnh", ""),)}),
        (
            errors.LayoutUnsure((("Tỉnh", ""),), ("free", "producers")),
            {"columns": (("Tỉnh", ""),), "layouts": ("free", "producers")},
        ),
        (
            errors.RecordMissing(RecordKind.EVENT, "7"),
            {"kind": RecordKind.EVENT, "key": "7", "known": None},
        ),
        (
            errors.RecordInUse(RecordKind.PRODUCER, "HTX", RecordKind.PRODUCT, 3),
            {
                "kind": RecordKind.PRODUCER,
                "name": "HTX",
                "used_by": RecordKind.PRODUCT,
                "count": 3,
            },
        ),
        (
            errors.InvalidValue("stars", "6", ValueReason.OUT_OF_RANGE),
            {"field": "stars", "value": "6", "reason": ValueReason.OUT_OF_RANGE, "limit": ""},
        ),
        (
            errors.NameAmbiguous(RecordKind.EVENT, "dong ha", ("Đông Hà", "Đồng Hà")),
            {"kind": RecordKind.EVENT, "key": "dong ha", "names": ("Đông Hà", "Đồng Hà")},
        ),
        (errors.NothingToUndo(), {"redo": False}),
        (errors.NothingToUndo(redo=True), {"redo": True}),
        (
            errors.UndoConflict("Xóa", RecordKind.PRODUCT, 4, "Mắm"),
            {
                "sentence": "Xóa",
                "kind": RecordKind.PRODUCT,
                "row_id": 4,
                "name": "Mắm",
                "newer": None,
            },
        ),
        (
            errors.EditConflict(RecordKind.EVENT, ("gốc", "của tôi", "của bà Lan"), (DIFFERENCE,)),
            {
                "kind": RecordKind.EVENT,
                "base": "gốc",
                "mine": "của tôi",
                "theirs": "của bà Lan",
                "differences": (DIFFERENCE,),
            },
        ),
        (
            errors.CellTooLong("Mắm", "Câu chuyện", 40_000),
            {"row": "Mắm", "column": "Câu chuyện", "letters": 40_000},
        ),
        (errors.UnknownDocument("tờ rơi", ("a4",)), {"name": "tờ rơi", "known": ("a4",)}),
        (errors.CannotPrint(("?",)), {"problems": ("?",), "findings": ()}),
        (errors.CannotPrint(("?",), (LOST,)), {"problems": ("?",), "findings": (LOST,)}),
        (errors.BrokenRegulation((FAULT,)), {"faults": (FAULT,)}),
        (errors.EvaluationLocked(3), {"evaluation_id": 3}),
        (
            errors.NotReady(("1.1",), ("set:stop_if:1",)),
            {"unscored": ("1.1",), "unconfirmed": ("set:stop_if:1",), "undiscussed": False},
        ),
        (errors.NotReady((), (), undiscussed=True), {"undiscussed": True}),
        (
            errors.UnfitAnswer(AnswerReason.UNKNOWN_OPTION, "1.1", "7", "Bà Lan"),
            {
                "reason": AnswerReason.UNKNOWN_OPTION,
                "criterion": "1.1",
                "value": "7",
                "member": "Bà Lan",
            },
        ),
        (
            errors.UnfitAnswer(AnswerReason.TWO_CASES, "8"),
            {"criterion": "8", "value": "", "member": ""},
        ),
        (errors.IncompleteSheet(("1.1",)), {"unscored": ("1.1",)}),
        (
            errors.BrokenSheet(SheetFileReason.NOT_POINTS, "means.A"),
            {"reason": SheetFileReason.NOT_POINTS, "at": "means.A", "value": ""},
        ),
        (errors.Cancelled("Danh mục"), {"title": "Danh mục"}),
        (errors.BrokenTheme((THEME_FAULT,)), {"faults": (THEME_FAULT,)}),
        (errors.ThemeShipped("Mộc"), {"name": "Mộc"}),
        (
            errors.UnfitLabels(LabelReason.TOO_SMALL, "width", "12", "15"),
            {"reason": LabelReason.TOO_SMALL, "field": "width", "value": "12", "limit": "15"},
        ),
        (errors.UnfitLabels(LabelReason.OVERLAP, "step_x"), {"value": "", "limit": ""}),
        (errors.SelfTestFailed("in"), {"step": "in"}),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, OcopError) else "",
)
def test_an_error_carries_its_facts_and_shows_them_in_the_log(
    error: OcopError, facts: dict[str, Any]
) -> None:
    assert {name: getattr(error, name) for name in facts} == facts
    assert repr(error).startswith(type(error).__name__)
    assert error.args


def test_a_finding_is_said_in_the_words_of_the_labels() -> None:
    labels = {"finding.photo_missing": "không tìm thấy tệp ảnh {detail}", "finding.cut": "bị cắt"}
    assert LOST.words(labels) == "không tìm thấy tệp ảnh a.jpg"
    assert Finding(FindingRule.CUT, "Mắm", "tên").words(labels) == "bị cắt"


def test_a_finding_without_a_page_says_page_0_and_blocks_nothing() -> None:
    finding = Finding(FindingRule.CUT, "Mắm")
    assert (finding.page, finding.product_id, finding.blocking) == (0, "", False)
