"""Dialogs and the window on small screens: nothing is larger than the screen, nothing grows."""

import re
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ocop_desktop.ui import theme
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.widgets.ask import ask, ask_to_save
from ocop_desktop.ui.window.dialog_guard import DialogGuard
from ocop_desktop.ui.window.first_run import FirstRunDialog
from ocop_desktop.ui.window.guides import guide_titles, read_guide
from ocop_desktop.ui.window.help import show_about, show_help
from ocop_desktop.ui.window.main_window import MainWindow

Wait = Callable[[Callable[[], bool]], None]
SMALL = (QSize(1024, 700), QSize(1366, 768))


@pytest.fixture
def guard(qapp: QApplication) -> Iterator[DialogGuard]:
    made = DialogGuard(qapp)
    yield made
    qapp.focusWindowChanged.disconnect(made._on_focus_window_changed)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(QLineEdit())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_dialog_larger_than_the_screen_scrolls(
    window: QWidget, guard: DialogGuard, wait_for: Wait
) -> None:
    dialog = QDialog(window)
    column = QVBoxLayout(dialog)
    last = QLineEdit()
    for _ in range(120):
        column.addWidget(QLabel("Mật dừa nước"))
    column.addWidget(last)
    dialog.open()
    dialog.activateWindow()
    screen = dialog.screen().availableGeometry()
    wait_for(lambda: screen.contains(dialog.frameGeometry()))
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    area.ensureWidgetVisible(last)
    wait_for(lambda: not last.visibleRegion().isEmpty())


@pytest.mark.parametrize("percent", [100, 125, 150])
def test_the_first_questions_and_the_help_fit_a_small_screen(
    qapp: QApplication, qtbot: QtBot, preferences: Preferences, window: QWidget, percent: int
) -> None:
    theme.apply(qapp, "light", percent)
    first = FirstRunDialog(preferences, date(2026, 3, 5))
    qtbot.addWidget(first)
    shown = show_help(window, "deadlines")
    sizes = {type(one).__name__: one.minimumSizeHint() for one in (first, shown)}
    bounds = shown.size()
    shown.close()
    theme.apply(qapp, "light", 100)
    assert all(size.width() <= 683 and size.height() <= 466 for size in sizes.values()), sizes
    assert bounds.height() <= shown.screen().availableSize().height()


def test_the_focus_comes_back_to_the_window_after_a_question(
    window: QWidget, guard: DialogGuard, wait_for: Wait
) -> None:
    done: list[str] = []
    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(QLineEdit())
    dialog.open()
    wait_for(dialog.isActiveWindow)

    def discard() -> None:
        done.append("discarded")
        dialog.close()

    box = ask_to_save(dialog, "Sản phẩm", "Có nội dung chưa lưu.", dialog.close, discard)
    wait_for(box.isActiveWindow)
    next(one for one in box.buttons() if one.text() == "&Không lưu").click()
    wait_for(window.isActiveWindow)
    assert done == ["discarded"]


def test_the_title_of_a_question_is_not_cut(window: QWidget, wait_for: Wait) -> None:
    title = "Thư mục này không phải là sổ OCOP của cơ quan"
    box = ask(window, title, "Đóng?", [("&Đóng", window.close)], "&Ở lại")
    wait_for(box.isVisible)
    QTest.qWait(50)
    assert box.width() > box.fontMetrics().horizontalAdvance(title) + 100
    box.close()
    about = show_about(window)
    assert about.width() > about.fontMetrics().horizontalAdvance(about.windowTitle()) + 100
    about.close()


def test_every_page_has_a_guide(qtbot: QtBot, context: PageContext) -> None:
    window = MainWindow(context)
    qtbot.addWidget(window)
    assert set(guide_titles()) == {"start", *window._entries}
    for key, title in guide_titles().items():
        sentences = read_guide(key)
        assert 4 <= len(sentences) <= 8, key
        assert all(one.endswith((".", "…")) for one in sentences), key
        shown = show_help(window, key)
        assert title in shown.guide.toPlainText()
        assert sentences[-1] in shown.guide.toPlainText()
    assert len(window.findChildren(type(shown))) == 1


@pytest.mark.parametrize("percent", [100, 125, 150])
def test_visiting_pages_never_widens_the_window(
    qapp: QApplication, qtbot: QtBot, context: PageContext, percent: int
) -> None:
    theme.apply(qapp, "light", percent)
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.show()
    minimums = []
    for size in SMALL:
        window.resize(size)
        for key in window._entries:
            window.go_to(key)
            qtbot.wait(20)
            minimums.append(window.minimumSizeHint())
            assert window.size() == size, key
    theme.apply(qapp, "light", 100)
    assert max(size.width() for size in minimums) <= 700, minimums
    assert max(size.height() for size in minimums) <= 480, minimums


def test_a_narrow_window_leaves_its_width_to_the_page(
    qtbot: QtBot, context: PageContext, qapp: QApplication
) -> None:
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    wide = window._navigation.width()
    theme.apply(qapp, "light", 150)
    window.resize(1023, 700)
    qtbot.wait(20)
    narrow, title = window._navigation.width(), window._navigation._buttons["fairs"].toolTip()
    theme.apply(qapp, "light", 100)
    assert narrow < wide / 2
    assert title == "Kênh bán & sự kiện"


ENGLISH_WORDS = re.compile(
    r"\b(Look|File|Files|Open|Save|Choose|Cancel|Name|Size|Type|Date|View|New)\b"
)


@pytest.mark.parametrize("mode", list(QFileDialog.FileMode))
def test_the_file_dialog_of_qt_is_vietnamese(
    vietnamese: QApplication, qtbot: QtBot, mode: QFileDialog.FileMode
) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(mode)
    said = {label.text() for label in dialog.findChildren(QLabel)}
    said |= {one.text() for one in dialog.findChildren(QAbstractButton)}
    said |= {one.toolTip() for one in dialog.findChildren(QAbstractButton)}
    plain = {words.replace("&", "") for words in said}
    assert not {words for words in plain if ENGLISH_WORDS.search(words)}
    assert plain & {"Mở", "Chọn"}
    assert "Trong thư mục:" in plain


def test_the_buttons_of_a_message_are_vietnamese(vietnamese: QApplication, qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    kinds = QMessageBox.StandardButton
    box.setStandardButtons(kinds.Yes | kinds.No | kinds.Cancel | kinds.Retry | kinds.SaveAll)
    assert {one.text().replace("&", "") for one in box.buttons()} == {
        "Có", "Không", "Hủy", "Thử lại", "Lưu tất cả",
    }  # fmt: skip
