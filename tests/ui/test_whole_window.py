"""Every widget of the whole window: typed Vietnamese is safe, everything has a name, nothing is cut."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QCompleter,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ocop_desktop.ui import theme
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.widgets.elided_label import ElidedLabel
from ocop_desktop.ui.window.first_run import FirstRunDialog
from ocop_desktop.ui.window.main_window import MainWindow

INPUTS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractItemView)
NAMES_IN_ENGLISH = ("đồng", "bưởi", "Cần Giờ", "QĐ-TTg")
OWN_PARTS = ("qt_", "_q_")


def new_record_dialogs(window: MainWindow) -> Iterator[QWidget]:
    """The dialogs Ctrl+N opens, page by page."""
    for key in window._entries:
        window.go_to(key)
        before = set(QApplication.topLevelWidgets())
        window.page.new()
        QApplication.processEvents()
        yield from (one for one in QApplication.topLevelWidgets() if one not in before)


@pytest.fixture
def shown(
    qtbot: QtBot, context: PageContext, preferences: Preferences
) -> Iterator[Callable[[], list[QWidget]]]:
    """Everything that can be opened: each page, each new record, the first questions."""
    window = MainWindow(context)
    first = FirstRunDialog(preferences, date(2026, 3, 5))
    for widget in (window, first):
        qtbot.addWidget(widget)
        widget.show()
    window.resize(1366, 768)
    window._on_opened(Path("so-ocop"))
    for key in window._entries:
        window.go_to(key)
        qtbot.wait(50)
    dialogs = list(new_record_dialogs(window))

    def everything() -> list[QWidget]:
        tops = [window, first, *dialogs]
        return [widget for top in tops for widget in [top, *top.findChildren(QWidget)]]

    yield everything
    for dialog in dialogs:
        dialog.hide()
        dialog.deleteLater()
    QApplication.processEvents()


def place_of(widget: QWidget) -> str:
    """Where a widget stands, for the reader of a failure."""
    parents = (widget, widget.parentWidget(), widget.window())
    return " in ".join(type(one).__name__ for one in parents)


def is_part_of_another(widget: QWidget) -> bool:
    """Whether it is a piece of a bigger control: an editable list's line, a header of a table."""
    parent = widget.parentWidget()
    if widget.objectName().startswith(OWN_PARTS):
        return True
    return isinstance(parent, QComboBox | QAbstractItemView | QAbstractSpinBox) or (
        parent is not None and parent.inherits("QComboBoxPrivateContainer")
    )


def test_nothing_completes_inside_typed_text(shown: Callable[[], list[QWidget]]) -> None:
    inline = QCompleter.CompletionMode.InlineCompletion
    for widget in shown():
        assert not isinstance(widget, QDateTimeEdit), widget
        if isinstance(widget, QComboBox) and widget.isEditable():
            completer = widget.completer()
            assert completer is None or completer.completionMode() is not inline, widget
        if isinstance(widget, QLineEdit) and widget.completer():
            assert widget.completer().completionMode() is not inline, widget
        for completer in widget.findChildren(QCompleter):
            assert completer.completionMode() is not inline, widget


def test_no_field_has_an_input_mask(shown: Callable[[], list[QWidget]]) -> None:
    assert not [one for one in shown() if isinstance(one, QLineEdit) and one.inputMask()]


def test_every_input_has_a_name_to_read_aloud(shown: Callable[[], list[QWidget]]) -> None:
    assert nameless_inputs(shown()) == []


def nameless_inputs(widgets: Sequence[QWidget]) -> list[str]:
    """The inputs a screen reader would have no word for."""
    buddies = {label.buddy() for label in widgets if isinstance(label, QLabel) and label.buddy()}
    return [
        place_of(widget)
        for widget in widgets
        if isinstance(widget, INPUTS)
        and not is_part_of_another(widget)
        and not widget.accessibleName()
        and widget not in buddies
    ]


def test_every_button_says_what_it_does(shown: Callable[[], list[QWidget]]) -> None:
    silent = [
        place_of(widget)
        for widget in shown()
        if isinstance(widget, QAbstractButton)
        and widget.isVisible()
        and not is_part_of_another(widget)
        and not is_inside(widget, "QLineEdit", "QToolBar", "QTabBar", "QMenuBar")
        and not (widget.text() or widget.accessibleName() or widget.toolTip())
    ]
    assert silent == []


def words_of(widget: QWidget) -> list[str]:
    """What a widget says of itself: its words, its hint, its name read aloud."""
    said = [widget.toolTip(), widget.accessibleName(), widget.windowTitle()]
    if isinstance(widget, QLabel | QAbstractButton):
        said.append(widget.text())
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        said.append(widget.placeholderText())
    if isinstance(widget, QListWidget):
        said += [widget.item(place).text() for place in range(widget.count())]
    if isinstance(widget, QTableView):
        model, across = widget.model(), Qt.Orientation.Horizontal
        said += [str(model.headerData(at, across)) for at in range(model.columnCount())]
    return said


@pytest.mark.usefixtures("english")
def test_an_english_window_has_no_vietnamese_words(shown: Callable[[], list[QWidget]]) -> None:
    left = {
        words
        for widget in shown()
        for words in words_of(widget)
        if re.search("[À-ỹ]", words) and not any(name in words for name in NAMES_IN_ENGLISH)
    }
    assert left == set()


def is_inside(widget: QWidget, *kinds: str) -> bool:
    """Whether the widget is drawn by a bigger control of one of those kinds."""
    parent = widget.parentWidget()
    return parent is not None and any(parent.inherits(kind) for kind in kinds)


@pytest.mark.parametrize("percent", [100, 125, 150])
def test_no_label_is_cut(
    qapp: QApplication, qtbot: QtBot, shown: Callable[[], list[QWidget]], percent: int
) -> None:
    theme.apply(qapp, "light", percent)
    widgets = shown()
    for top in {widget.window() for widget in widgets}:
        page = getattr(top, "go_to", None)
        if page is None:
            top.adjustSize()
    qtbot.wait(50)
    cut: list[str] = []
    for top in sorted({widget.window() for widget in widgets}, key=lambda one: one.windowTitle()):
        if isinstance(top, MainWindow):
            for key in top._entries:
                top.go_to(key)
                qtbot.wait(20)
                cut += cut_labels(top)
        else:
            cut += cut_labels(top)
    theme.apply(qapp, "light", 100)
    assert cut == []


def test_the_window_fits_a_screen_of_1280_by_720(shown: Callable[[], list[QWidget]]) -> None:
    window = next(one for one in shown() if isinstance(one, MainWindow))
    minimum = window.minimumSizeHint()
    assert (minimum.width() <= 1280, minimum.height() <= 720) == (True, True), minimum


def test_the_window_fits_a_screen_of_1366_by_768_in_large_text(
    qapp: QApplication, qtbot: QtBot, shown: Callable[[], list[QWidget]]
) -> None:
    window = next(one for one in shown() if isinstance(one, MainWindow))
    theme.apply(qapp, "light", 150)
    wants = {}
    for key in window._entries:
        window.go_to(key)
        qtbot.wait(50)
        wants[key] = window.minimumSizeHint().toTuple()
    theme.apply(qapp, "light", 100)
    assert all(width <= 1366 and height <= 768 for width, height in wants.values()), wants


def cut_labels(top: QWidget) -> list[str]:
    """Visible labels and buttons of one line whose words need more width than they have.

    An ElidedLabel ends in an ellipsis by design and has the whole in its tooltip.
    """
    return [
        f"{widget.text()!r}: {widget.width()} < {widget.sizeHint().width()} in {type(top).__name__}"
        for widget in top.findChildren(QWidget)
        if isinstance(widget, QLabel | QPushButton)
        and not isinstance(widget, ElidedLabel)
        and widget.isVisible()
        and widget.text()
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and (isinstance(widget, QPushButton) or widget.pixmap().isNull())
        and widget.width() < widget.sizeHint().width() - 1
    ]
