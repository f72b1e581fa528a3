"""Every list: keeps its selection, copies to Excel, sorts by the Vietnamese order, stays quick."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.register.recognition import RecognitionState as State
from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.row_delegate import find_spans
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.widgets.stars import recognised_stars


@dataclass(frozen=True)
class Line:
    """A row of a test list."""

    id: int
    name: str
    stars: int | None = None
    state: State = State.NONE


COLUMNS = (
    RowColumn("name", "Tên", lambda row: row.name, 20),
    RowColumn(
        "stars", "Hạng sao", lambda row: recognised_stars(row.stars, row.state), 14, kind="stars"
    ),
    RowColumn("state", "Tình trạng", lambda row: row.state, 18, kind="state"),
)
LINES = (
    Line(1, "Đậu phộng", 4, State.VALID),
    Line(2, "Dừa nước", None, State.EXPIRED),
    Line(3, "Ổi", 3, State.VALID),
    Line(4, "Áo dài", 5, State.VALID),
)


@pytest.fixture
def table(qtbot: QtBot) -> RowTable:
    made = RowTable(COLUMNS, "Danh sách", local_sort=True)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.set_rows(LINES)
    made.show()
    return made


def names(table: RowTable) -> list[str]:
    return [row.name for row in table.rows]


def test_the_order_is_the_vietnamese_one(table: RowTable) -> None:
    assert names(table) == ["Áo dài", "Dừa nước", "Đậu phộng", "Ổi"]
    table.show_sort("name", descending=True)
    assert names(table) == ["Ổi", "Đậu phộng", "Dừa nước", "Áo dài"]


def test_empty_cells_come_last_either_way(table: RowTable) -> None:
    table.show_sort("stars", descending=False)
    assert names(table)[-1] == "Dừa nước"
    table.show_sort("stars", descending=True)
    assert names(table)[-1] == "Dừa nước"


def test_a_reload_keeps_selection_and_cursor(table: RowTable) -> None:
    table.select_ids([1, 3])
    cursor = table.current()
    table.set_rows([replace(line, name=f"{line.name} mới") for line in reversed(LINES)])
    assert {row.id for row in table.selected_rows()} == {1, 3}
    assert table.current().id == cursor.id
    table.set_rows(LINES[1:])
    assert {row.id for row in table.selected_rows()} == {3}


def test_copying_gives_excel_lines_with_headers(table: RowTable, qtbot: QtBot) -> None:
    table.select_ids([1, 2])
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().splitlines() == [
        "Tên\tHạng sao\tTình trạng",
        "Dừa nước\t\tHết hiệu lực",
        "Đậu phộng\t4 sao\tCòn hiệu lực",
    ]


def test_stars_are_read_aloud_and_drawn_gold(table: RowTable) -> None:
    index = table.model().index(2, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "4 sao"
    picture = QImage(table.viewport().size(), QImage.Format.Format_RGB32)
    table.viewport().render(picture)
    area = table.visualRect(index)
    gold = theme.colour("gold")
    middle = area.center().y()
    reds = [QColor(picture.pixel(QPoint(x, middle))) for x in range(area.left(), area.right())]
    assert gold.name() in {colour.name() for colour in reds}


def test_enter_opens_and_delete_asks(table: RowTable, qtbot: QtBot) -> None:
    table.select_ids([3])
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].id == 3
    with qtbot.waitSignal(table.delete_requested):
        QTest.keyClick(table, Qt.Key.Key_Delete)


def test_a_header_click_asks_the_service_to_sort(qtbot: QtBot) -> None:
    table = RowTable(COLUMNS, "Danh sách")
    qtbot.addWidget(table)
    table.set_rows(LINES)
    with qtbot.waitSignal(table.sort_requested) as asked:
        table.horizontalHeader().sectionClicked.emit(1)
    assert asked.args == ["stars", False]
    assert table.rows == LINES


def test_an_empty_list_says_why_and_what_next(qtbot: QtBot, table: RowTable) -> None:
    table.set_empty_state(
        EmptyState("package", "Chưa có gì", "Sổ còn trống.", "Thêm", table.clearSelection)
    )
    table.set_rows([])
    assert table._empty_state_view.isVisible()
    table.set_rows(LINES)
    assert not table._empty_state_view.isVisible()


def test_a_hundred_thousand_rows_stay_selected(qtbot: QtBot) -> None:
    table = RowTable(COLUMNS, "Danh sách")
    qtbot.addWidget(table)
    table.resize(700, 400)
    table.show()
    rows = [Line(number, f"Sản phẩm {number}", 3, State.VALID) for number in range(100_000)]
    table.set_rows(rows)
    table.selectAll()
    table.set_rows(list(rows))
    table.scrollToBottom()
    table.viewport().repaint()
    assert len(table.selected_rows()) == 100_000


def test_searched_parts_are_found_without_accents() -> None:
    assert find_spans("Mật dừa nước", ("mat", "nuoc")) == [(0, 3), (8, 12)]
    assert find_spans("Đậu", ("dau",)) == [(0, 3)]
    assert find_spans("Đậu", ()) == []
