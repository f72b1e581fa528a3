"""The hand of a clerk who takes lists in: real events, counted, and values to build pages from."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.columns import Column, ColumnMap, ColumnUse, ImportField, Layout
from ocop_desktop.domain.importing.differences import (
    CellDifference,
    ImportDifference,
    ListedProduct,
)
from ocop_desktop.domain.importing.result import (
    FieldChange,
    ImportResult,
    NearRecord,
    OpenQuestion,
    OpenQuestionKind,
    RecordOutcome,
    RowOutcome,
    Told,
)
from ocop_desktop.domain.importing.rows import RejectedCell
from ocop_desktop.domain.importing.table import (
    CellRepair,
    Encoding,
    EncodingCandidate,
    ReadTable,
    RepairKind,
    Sheet,
    SkippedRow,
    SkipReason,
    TableRow,
)
from ocop_desktop.ui.importing.cell_marks import find_marks
from ocop_desktop.ui.importing.draft import ImportDraft, ListSource
from ocop_desktop.ui.importing.import_wizard import ImportWizard
from ocop_desktop.ui.window.main_window import MainWindow
from tests.ui.keys import PLAIN

HEADINGS = ("TT", "Tên sản phẩm", "Chủ thể", "Điện thoại", "Hạng sao", "Giá bán", "Zalo")
FIELDS = (
    None, ImportField.PRODUCT_NAME, ImportField.PRODUCER_NAME, ImportField.PRODUCER_PHONE,
    ImportField.RECOGNITION_STARS, ImportField.PRODUCT_PRICE, None,
)  # fmt: skip
FIRST = 6
NAME, PRODUCER, PHONE, STARS, PRICE, ZALO = range(1, 7)


class ImportHand:
    """Presses keys where the focus is, clicks on what is shown, and counts both."""

    def __init__(self) -> None:
        self.actions = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        self.actions += 1
        popup = QApplication.activePopupWidget()
        target = (popup.focusWidget() or popup) if popup else QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, held)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        self.actions += 1
        assert widget.isEnabled()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    def click_cell(self, view: QAbstractItemView, index: QModelIndex) -> None:
        view.scrollTo(index)
        self.click(view.viewport(), view.visualRect(index).center())

    def choose_native_file(self, window: MainWindow, file: Path) -> None:
        """Choosing a file in the system's own dialog counts as two actions."""
        self.actions += 2
        window.menus.import_file(file)


def drop(window: QWidget, file: Path) -> bool:
    """Drag a file over a widget and let it fall; returns whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    place = QPointF(window.rect().center())
    arguments = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, PLAIN)
    enter = QDropEvent(place, *arguments, QEvent.Type.DragEnter)
    fall = QDropEvent(place, *arguments)
    for event in (enter, fall):
        event.ignore()
        QApplication.sendEvent(window, event)
    return enter.isAccepted() and fall.isAccepted()


def copy_rows(rows: list[tuple[str, ...]]) -> None:
    """What Excel puts on the clipboard; not an action in our window."""
    QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))


def wizard_of(window: MainWindow, wait_for: Callable[[Callable[[], bool]], None]) -> ImportWizard:
    """The import that was opened over the window."""
    wait_for(lambda: any(one.isVisible() for one in window.findChildren(ImportWizard)))
    wizard = next(one for one in window.findChildren(ImportWizard) if one.isVisible())
    wizard.activateWindow()
    wait_for(lambda: wizard.isActiveWindow() and not wizard.flow.work.is_running)
    return wizard


def a_table(rows: int = 6) -> ReadTable:
    """A list with titles above, a total below, a hidden sheet and cells that are odd."""
    listed = tuple(
        TableRow(
            FIRST + at,
            (at + 1, f"Mật dừa số {at + 1}", f"HTX {at // 2 + 1}", 912345670 + at,
             ("3 sao", "****")[at % 2], ("65.000đ", "1,200")[at == 1], "0912" if at else ""),
        )
        for at in range(rows)
    )  # fmt: skip
    title = ("DANH SÁCH SẢN PHẨM OCOP", "", "", "")
    return ReadTable(
        sha256="ab" * 32,
        sheet="Danh sách",
        sheets=(Sheet("Danh sách", rows + 2), Sheet("Cũ", 3, is_hidden=True)),
        header_row=FIRST - 1,
        headings=HEADINGS,
        rows=listed,
        title=("DANH SÁCH SẢN PHẨM OCOP",),
        skipped=(SkippedRow(FIRST + rows, SkipReason.TOTAL, "Tổng cộng"),),
        first_rows=((title[0],), ("",), ("",), ("",), HEADINGS, *(row.cells for row in listed[:3])),
    )


def unsure(table: ReadTable) -> ReadTable:
    """The table where its encoding is not sure."""
    candidates = (
        EncodingCandidate(Encoding.TCVN3, "Mật dừa"),
        EncodingCandidate(Encoding.VNI, "MËt dõa"),
    )
    return replace(table, encoding=Encoding.TCVN3, candidates=candidates)


def a_column_map() -> ColumnMap:
    """The columns of `a_table`: all but one are known."""
    uses = {0: ColumnUse.LEFT_OUT, ZALO: ColumnUse.STATED}
    return ColumnMap(
        Layout.FREE,
        tuple(
            Column(place, heading, uses.get(place, ColumnUse.FIELD), FIELDS[place])
            for place, heading in enumerate(HEADINGS)
        ),
        unknown=("Zalo",),
    )


def a_result(table: ReadTable) -> ImportResult:
    """What a trial of `a_table` tells."""
    stars = (row for row in table.rows if row.cells[STARS] == "****")
    return ImportResult(
        table.sheet, table.header_row, table.encoding, a_column_map(),
        read=len(table.rows), added=len(table.rows) - 2, changed=1, unchanged=0,
        skipped=table.skipped,
        rejected=(
            RejectedCell(FIRST + 1, "Giá bán", "1,200", ValueReason.NOT_A_NUMBER),
            RejectedCell(FIRST + 2, "Tên sản phẩm", "", ValueReason.REQUIRED, row_taken=False),
        ),
        repairs=tuple(
            CellRepair(row.number, "Hạng sao", "****", "4", RepairKind.STARS) for row in stars
        ),
        outcomes=(
            RowOutcome(FIRST, "Mật dừa số 1", "HTX 1", RecordOutcome.ADDED),
            RowOutcome(FIRST + 1, "Mật dừa số 2", "HTX 1", RecordOutcome.CHANGED, 7,
                       (FieldChange("product.price", "60000", "65000"),)),
        ),
        questions=(
            OpenQuestion(OpenQuestionKind.PRODUCER, "HTX 1", (FIRST,),
                         (NearRecord("5", "Hợp tác xã 1"),)),
            OpenQuestion(OpenQuestionKind.PRODUCER, "HTX 2", (FIRST + 2, FIRST + 3)),
            OpenQuestion(OpenQuestionKind.COMMUNE, "An Phú Tây (cũ)", (FIRST,),
                         (NearRecord("27625", "Xã Hưng Long"),)),
        ),
        told=(Told(FIRST + 1, "Điện thoại", "0911", "0912"),),
        recognitions_added=4, producers_added=3,
    )  # fmt: skip


def a_difference() -> ImportDifference:
    """Two changed cells, one of which was changed in the register too."""
    return ImportDifference(
        1,
        (ListedProduct(FIRST + 5, "Mật dừa số 6", "HTX 3"),),
        (
            CellDifference(FIRST, "Mật dừa số 1", "Giá bán", "60.000", "65.000", "60.000"),
            CellDifference(FIRST + 3, "Mật dừa số 4", "Giá bán", "60.000", "65.000", "62.000"),
            CellDifference(FIRST, "Mật dừa số 1", "Điện thoại", "0911", "0912", "0911"),
        ),
        (ListedProduct(9, "Sản phẩm cũ", "HTX 9"),),
    )


def a_draft(table: ReadTable | None = None) -> ImportDraft:
    """A draft whose list was read and tried."""
    read = table or a_table()
    draft = ImportDraft(ListSource(Path("danh-sach.xlsx")), table=read, column_map=a_column_map())
    result = a_result(read)
    return replace(draft, result=result, marks=find_marks(read, result), tried=draft.choices)
