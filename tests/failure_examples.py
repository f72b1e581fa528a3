"""One error of every class, and of some classes one for each way to fail."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from ocop_desktop.domain import errors
from ocop_desktop.domain.change import ChangeSet, EditDifference
from ocop_desktop.domain.codes import (
    AnswerReason,
    BackupReason,
    FaultReason,
    FieldReason,
    FileReason,
    LabelReason,
    RecordKind,
    SheetFileReason,
    ThemeReason,
    ValueReason,
    WriteReason,
)
from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.findings import Finding, FindingRule
from ocop_desktop.domain.health.report import HealthProblem, ProblemKind, RecordName
from ocop_desktop.domain.opening.schema_faults import (
    SchemaDifference,
    SchemaFault,
    SchemaObject,
)
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated

FILE = Path("so-ocop/bang.xlsx")
LOST_PHOTO = Finding(FindingRule.PHOTO_MISSING, "Mắm", "a.jpg", 1, "1", blocking=True)
BAD_FILE = errors.Fault("sets/01.toml", FaultReason.UNREADABLE, 1, "", ("dòng 3",))
UNREADABLE = HealthProblem(
    ProblemKind.UNREADABLE_VALUE, RecordName("product", 7, "Mắm"), "photos", "[", []
)
BAD_SIZE = errors.ThemeFault("sizes.text", ThemeReason.OUT_OF_RANGE, "9", (0.8, 1.25))

FAILURES: tuple[OcopError, ...] = (
    errors.FileMissing(FILE),
    errors.NotARegister(FILE),
    errors.RegisterMissing(FILE),
    errors.RegisterDamaged(FILE),
    errors.RegisterLocked(FILE),
    errors.RegisterLocked(FILE, is_own=True),
    errors.RegisterNewer(FILE, "0011", "0010"),
    errors.RegisterAltered(
        FILE,
        tuple(
            SchemaFault(difference, SchemaObject.COLUMN, "product.name_vi")
            for difference in SchemaDifference
        ),
    ),
    errors.RegisterExchanged(FILE),
    errors.FolderNotEmpty(FILE),
    *(
        errors.FieldsRefused(
            FILE, (errors.FieldFault("sessions[0].net", reason, "900", ("a", "b")),)
        )
        for reason in FieldReason
    ),
    *(errors.CannotWrite(FILE, "disk full", reason) for reason in WriteReason),
    errors.SpaceMissing(FILE, 120_000_000),
    *(errors.BackupDamaged(FILE, reason, "media/ab/ab.jpg") for reason in BackupReason),
    errors.BackupDamaged(FILE, BackupReason.MANIFEST),
    errors.WrongPassphrase(FILE),
    errors.BackupOfOther(FILE),
    errors.MediaRefused("../../anh.jpg"),
    errors.NothingToRestore(RecordKind.PRODUCT, "Mật dừa nước"),
    errors.RegisterPlace(FILE),
    errors.DrawingDied(FILE),
    *(errors.BrokenImage(FILE, reason) for reason in FileReason),
    *(errors.BrokenTable(FILE, reason) for reason in FileReason),
    errors.TableMissing(("Trang 1", "Trang 2"), "Kế hoạch năm 2026"),
    errors.TableMissing(("",)),
    errors.SheetMissing("OCOP", ("Trang 1", "Trang 2")),
    errors.SheetUnsure((("Năm 2024", 12), ("Năm 2025", 30))),
    errors.EncodingUnsure((("vni", "Gạo"), ("tcvn3", "Gaùo"))),
    errors.UnknownList((("Quận/Huyện", ""), ("3 sao", ""))),
    errors.LayoutUnsure((("Tên đơn vị", ""), ("Điện thoại", "")), ("producers", "free")),
    errors.ColumnsMissing(("month", "channel"), ("Tên sản phẩm", "Doanh thu")),
    errors.MoneyUnitUnsure(("1,1", "0,45")),
    errors.CellsRefused(((7, "Doanh thu", "mười", ValueReason.NOT_A_NUMBER),)),
    *(errors.RecordMissing(kind, "7") for kind in RecordKind),
    *(errors.RecordInUse(RecordKind.PRODUCER, "HTX", kind, 3) for kind in RecordKind),
    *(errors.InvalidValue("x", "7", reason) for reason in ValueReason),
    errors.RecordDamaged((UNREADABLE, HealthProblem(ProblemKind.UNREADABLE_VALUE))),
    errors.NothingToUndo(),
    errors.NothingToUndo(redo=True),
    errors.UndoConflict("Xóa sản phẩm", RecordKind.PRODUCT, 1, "Mật dừa nước"),
    errors.UndoConflict("Sửa đánh giá", RecordKind.EVALUATION, 1, ""),
    errors.UndoConflict(
        "Sửa sản phẩm",
        RecordKind.PRODUCT,
        1,
        "Mật dừa nước",
        ChangeSet(9, datetime(2026, 11, 30, 8, 15, tzinfo=UTC), "Bà Lan", "Sửa 12 sản phẩm"),
    ),
    errors.NameAmbiguous(RecordKind.EVENT, "hoi cho dong ha", ("Đông Hà", "Đồng Hà")),
    errors.EditConflict(
        RecordKind.PRODUCT,
        (None, Product(Translated("Mứt gừng")), Product(Translated("Mứt dừa"))),
        (
            EditDifference(
                ("storage",),
                "",
                "Nơi khô ráo",
                "Ngăn mát",
                "Bà Lan",
                datetime(2026, 11, 30, 8, 15, tzinfo=UTC),
            ),
            EditDifference(("price",), None, Decimal(12000), None),
        ),
    ),
    errors.NothingToPrint(),
    errors.CellTooLong("Mật dừa nước", "Câu chuyện dài", 40_000),
    errors.CellTooLong("", "Ghi chú", 40_000),
    errors.CannotPrint(("thiếu chữ “ậ”",)),
    errors.CannotPrint(("Mắm: a.jpg",), (LOST_PHOTO,)),
    errors.Cancelled("Danh mục Hội chợ Cần Giờ"),
    errors.BrokenTheme((BAD_SIZE,)),
    errors.ThemeShipped("Mộc"),
    errors.UnknownDocument("tờ rơi", ("catalogue", "feedback")),
    *(errors.UnfitLabels(reason, "width", "12", "15") for reason in LabelReason),
    *(errors.UnfitAnswer(reason, "1.1", "7", "Bà Lan") for reason in AnswerReason),
    errors.EvaluationLocked(3),
    errors.NotReady(("1.1", "2.3"), ("set:disqualify_if:1",), undiscussed=True),
    errors.NotReady(("*",), ()),
    errors.IncompleteSheet(("1.1",)),
    *(errors.BrokenSheet(reason, "members.1", "nhiều") for reason in SheetFileReason),
    errors.BrokenRegulation((BAD_FILE,)),
    errors.SelfTestFailed("in"),
)
