"""The columns of every list: no name is cut beside free room, what the clerk sets is remembered."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.ui.evaluations.evaluations_list import EvaluationsList
from ocop_desktop.ui.events.event_columns import event_columns
from ocop_desktop.ui.events.event_model import EventModel
from ocop_desktop.ui.lists.column_dialog import ColumnDialog
from ocop_desktop.ui.lists.column_widths import ColumnWidth, share_width
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.products.product_views import ProductViews

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True)
class Line:
    """A row with a long name and a short code."""

    id: int
    name: str
    producer: str
    code: str = ""


COLUMNS = (
    RowColumn("name", "Sản phẩm", lambda row: row.name, 20, is_name=True),
    RowColumn("producer", "Chủ thể", lambda row: row.producer, 14, is_name=True),
    RowColumn("code", "Mã", lambda row: row.code, 15),
)
LINES = (
    Line(1, "Mật dừa nước cô đặc Cần Giờ loại đặc biệt hũ thủy tinh 500 ml", "Hợp tác xã Sông Vàm"),
    Line(2, "Muối", "Hộ kinh doanh Nguyễn Thị Bích Ngọc ở ấp Đồng Tranh"),
)
WIDTHS = st.builds(
    ColumnWidth, st.integers(20, 400), st.integers(0, 900), st.booleans(), st.booleans()
)


@pytest.fixture
def table(qtbot: QtBot) -> RowTable:
    made = RowTable(COLUMNS, "Danh sách", local_sort=True)
    qtbot.addWidget(made)
    made.resize(1200, 300)
    made.show()
    made.set_rows(LINES)
    return made


def shown_widths(table: RowTable) -> list[int]:
    return [table.columnWidth(place) for place in range(len(COLUMNS))]


@given(st.lists(WIDTHS, min_size=1, max_size=12), st.integers(0, 3000))
def test_the_columns_fill_the_table_and_no_name_is_cut_beside_free_room(
    columns: list[ColumnWidth], available: int
) -> None:
    widths = share_width(columns, available)
    assert sum(widths) >= available
    for place, column in enumerate(columns):
        is_cut = column.is_name and not column.is_set and widths[place] < column.needed
        wasted = [
            widths[other] - one.needed
            for other, one in enumerate(columns)
            if one.needed and not one.is_set and other != place and not one.is_name
        ]
        assert not is_cut or all(waste <= 0 for waste in wasted)


def test_a_name_stretches_and_an_empty_column_gives_its_room(table: RowTable) -> None:
    assert sum(shown_widths(table)) == table.viewport().width()
    for place, line in ((0, LINES[0].name), (1, LINES[1].producer)):
        assert table.columnWidth(place) > table.fontMetrics().horizontalAdvance(line)
    table.resize(700, 300)
    assert sum(shown_widths(table)) == table.viewport().width()


def test_columns_stand_still_while_a_list_is_narrowed(table: RowTable) -> None:
    before = shown_widths(table)
    table.set_rows(LINES[1:])
    assert shown_widths(table) == before


def test_hidden_moved_and_widened_columns_and_the_sort_come_back(
    table: RowTable, qtbot: QtBot
) -> None:
    header = table.horizontalHeader()
    drag(table, "code", by=60)
    table.column_layout.show_columns([0, 2, 1], {0, 2})
    table.show_sort("code", descending=True)
    other = RowTable(COLUMNS, "Danh sách", local_sort=True)
    qtbot.addWidget(other)
    other.resize(1200, 300)
    other.show()
    other.restore_layout_state(table.layout_state())
    other.set_rows(LINES)
    assert [column.key for column in other.shown_columns()] == ["name", "code"]
    assert abs(other.columnWidth(2) - table.columnWidth(2)) <= 1
    assert other.sort_order == ("code", True)
    assert other.horizontalHeader().sortIndicatorSection() == header.sortIndicatorSection() == 2
    other.column_layout.reset()
    assert [column.key for column in other.shown_columns()] == ["name", "producer", "code"]


@pytest.mark.parametrize("state", [b"", b"\x00\xff", b"[]", b'{"order": 3}', b'{"sort": ["x", 1]}'])
def test_a_state_of_another_program_changes_nothing(table: RowTable, state: bytes) -> None:
    before = shown_widths(table)
    table.restore_layout_state(QByteArray(state))
    assert shown_widths(table) == before
    assert table.sort_order == ("name", False)


def test_the_chooser_hides_and_moves_by_keys(table: RowTable, qtbot: QtBot) -> None:
    table.header_menu.choose()
    dialog = table.findChild(ColumnDialog)
    assert dialog is not None
    columns: QListWidget = dialog.list
    columns.setFocus()
    QTest.keyClick(columns, Key.Key_Down)
    QTest.keyClick(columns, Key.Key_Space)
    QTest.keyClick(columns, Key.Key_Down)
    dialog.move_current(-1)
    dialog.accept()
    assert [column.key for column in table.shown_columns()] == ["name", "code"]
    assert table.column_layout.order() == [0, 2, 1]


def test_the_header_menu_never_hides_the_name(table: RowTable) -> None:
    table.header_menu.fill()
    name, producer = table.header_menu.menu.actions()[:2]
    assert not name.isEnabled()
    producer.trigger()
    assert [column.key for column in table.shown_columns()] == ["name", "code"]


def test_one_column_holds_one_thing_in_english(english: QApplication, qtbot: QtBot) -> None:
    views, evaluations, event = ProductViews(), EvaluationsList(), EventModel()
    for widget in (views, evaluations):
        qtbot.addWidget(widget)
    tables = (views.table, evaluations.table)
    titles = {column.title for one in tables for column in one.column_layout.columns}
    titles |= {*event.titles, *(column.title for column in event_columns())}
    assert {"Product", "Producer", "Event"} <= titles
    assert not titles & {"Products", "Producers", "Events"}


def drag(table: RowTable, key: str, by: int) -> None:
    """Drag the right edge of a column with the mouse."""
    header, viewport = table.horizontalHeader(), table.horizontalHeader().viewport()
    place = [column.key for column in COLUMNS].index(key)
    edge = header.sectionViewportPosition(place) + header.sectionSize(place) - 2
    button, middle = Qt.MouseButton.LeftButton, header.height() // 2
    QTest.mousePress(viewport, button, pos=QPoint(edge, middle))
    QTest.mouseMove(viewport, QPoint(edge + by // 2, middle))
    QTest.mouseMove(viewport, QPoint(edge + by, middle))
    QTest.mouseRelease(viewport, button, pos=QPoint(edge + by, middle))
