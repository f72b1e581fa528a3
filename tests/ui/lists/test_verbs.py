"""The verbs of a list: in its bar, in its context menu, by mouse and by keys."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.ui.lists.list_verbs import ListVerbs, Verb
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.lists.selection_bar import SelectionBar
from ocop_desktop.ui.products.product_details import ProductDetailsPanel
from tests.builders import a_recognition

Key = Qt.Key


@dataclass(frozen=True)
class Line:
    """A row of a test list."""

    id: int
    name: str


@pytest.fixture
def table(qtbot: QtBot) -> RowTable:
    made = RowTable((RowColumn("name", "Tên", lambda row: row.name),), "Danh sách")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.set_rows([Line(number, f"Dòng {number}") for number in range(10)])
    made.show()
    return made


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def bar(qtbot: QtBot, table: RowTable, done: list[str]) -> SelectionBar:
    verbs = ListVerbs(
        table,
        (
            Verb("Sửa", "pencil", lambda: done.append("edit"), maximum=1),
            Verb("Sửa chung", "table", lambda: done.append("together"), minimum=2),
            None,
            Verb("Xóa", "trash-2", lambda: done.append("delete")),
        ),
    )
    table.set_verbs(verbs)
    made = SelectionBar(verbs, (table.choose_columns_action(),))
    qtbot.addWidget(made)
    made.resize(600, 40)
    made.show()
    return made


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def places(bar: SelectionBar) -> list[QPoint]:
    return [button.pos() for button in bar.buttons if button.isVisible()]


def test_what_fits_the_number_of_rows_can_be_pressed_and_nothing_moves(
    bar: SelectionBar, done: list[str]
) -> None:
    before = places(bar)
    for count, enabled in ((0, []), (1, ["Sửa", "Xóa"]), (20, ["Sửa chung", "Xóa"])):
        bar.show_count(count)
        assert f"{count} đã chọn" in bar.count.text()
        assert [button.text() for button in bar.buttons if button.isEnabled()] == enabled
        assert places(bar) == before
    QTest.mouseClick(bar.buttons[1], Qt.MouseButton.LeftButton)
    assert done == ["together"]


def test_what_does_not_fit_the_width_is_in_the_menu(bar: SelectionBar, qtbot: QtBot) -> None:
    bar.resize(bar.minimumSizeHint().width(), 40)
    hidden = [button.text() for button in bar.buttons if not button.isVisible()]
    assert hidden
    assert bar.more.isVisible()
    assert texts(bar.more.menu()) == hidden


def test_what_is_of_the_whole_list_is_never_cut(bar: SelectionBar, qtbot: QtBot) -> None:
    words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    (columns,) = bar._list_buttons
    assert columns.toolButtonStyle() is words
    bar.setMinimumWidth(1)  # as in a pane, which may be narrower
    bar.resize(bar.minimumSizeHint().width() - 8, 40)
    assert columns.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    assert "cột" in columns.toolTip()
    QApplication.processEvents()
    assert columns.width() >= columns.sizeHint().width()
    bar.resize(600, 40)
    assert columns.toolButtonStyle() is words


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_keys_open_the_menu_of_the_current_row(
    bar: SelectionBar, table: RowTable, done: list[str], key: Key, held: Qt.KeyboardModifier
) -> None:
    table.select_ids([3])
    QTest.keyClick(table, key, held)
    menu = table.row_menu.menu
    assert menu.isVisible()
    assert texts(menu) == ["Sửa", "Sửa chung", "Xóa", "Cột…"]
    enabled = [action.text() for action in menu.actions() if action.isEnabled() and action.text()]
    assert enabled == ["Sửa", "Xóa", "Cột…"]
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    assert done == ["edit"]


def test_a_right_click_opens_it_where_the_pointer_is(bar: SelectionBar, table: RowTable) -> None:
    place = table.visualRect(table.model().index(4, 0)).center()
    viewport = table.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.RightButton, pos=place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    assert table.row_menu.menu.isVisible()
    assert [row.id for row in table.selected_rows()] == [4]
    table.row_menu.menu.close()


def test_a_list_without_verbs_copies(table: RowTable) -> None:
    table.select_ids([1])
    QTest.keyClick(table, Key.Key_Menu)
    copy: QAction = table.row_menu.menu.actions()[0]
    assert copy.isEnabled()
    copy.trigger()
    assert QApplication.clipboard().text() == "Tên\nDòng 1\n"
    table.row_menu.menu.close()


def test_unconfirmed_rows_have_no_menu(table: RowTable) -> None:
    table.show_unconfirmed([Line(1, "Dòng 1")])
    QTest.keyClick(table, Key.Key_Menu)
    assert not table.row_menu.menu.isVisible()


def test_a_pane_offers_its_buttons_and_an_entry_its_record(qtbot: QtBot) -> None:
    asked: list[str] = []
    panel = ProductDetailsPanel()
    qtbot.addWidget(panel)
    panel.resize(340, 600)
    panel.evaluation_requested.connect(lambda: asked.append("evaluate"))
    panel.recognition_opened.connect(lambda one: asked.append(one.decision_number))
    panel.set_content_visible(True)
    recognition = a_recognition(1)
    panel.timeline.show_recognitions([(recognition, RecognitionState.VALID)])
    panel.show()
    right_click(panel.name)
    menu = panel.record_menu.menu
    assert texts(menu) == ["Sửa", "Đánh giá", "Ghi công nhận", "In"]
    menu.actions()[1].trigger()
    menu.close()
    entry = panel.timeline.findChildren(QLabel)[0]
    right_click(entry)
    opened = panel.timeline.findChildren(QMenu)[0]
    assert opened.isVisible()
    opened.actions()[0].trigger()
    opened.close()
    assert asked == ["evaluate", recognition.decision_number]


def right_click(widget: QWidget) -> None:
    place = widget.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
