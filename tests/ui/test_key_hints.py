"""Every key that a hint names does what it says, pressed on the child that has the focus."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import Deal, EventEntry, EventSession
from ocop_desktop.domain.register.product import ProductCode
from ocop_desktop.services import events, producers, products, recognitions
from ocop_desktop.ui import theme
from ocop_desktop.ui.evaluations.evaluations_page import EvaluationsPage
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.products_page import ProductsPage
from ocop_desktop.ui.studio.studio_page import StudioPage
from ocop_desktop.ui.window.main_window import MainWindow
from ocop_desktop.ui.window.pages import page_entries
from tests.builders import a_producer, a_product, a_recognition
from tests.ui.keys import ALT, CONTROL, PLAIN, Wait, ask_service, type_text
from tests.ui.scoring.scoring_hand import a_kept_product, begun

NAMES = ("Gạo lứt", "Mật dừa nước", "Muối ớt")


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
    """Press keys, each on the child that then has the focus."""
    for key in keys:
        QTest.keyClick(focused(), key, held)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


@pytest.fixture
def window(qtbot: QtBot, context: PageContext, wait_for: Wait) -> Iterator[MainWindow]:
    """The window over three products, two of them with stars."""
    ask = partial(ask_service, context, wait_for)
    producer = ask(producers.save, a_producer())
    ids = [ask(products.save, a_product(producer.id, name)).id for name in NAMES]
    for product_id in ids[:2]:
        ask(recognitions.save, a_recognition(product_id))
    made = MainWindow(context)
    made.resize(1366, 768)
    shown(qtbot, made)
    yield made
    for dialog in dialogs():
        dialog.reject()


def dialogs() -> list[QDialog]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.isVisible()
    ]


def open_dialog(window: MainWindow, wait_for: Wait, name: str) -> None:
    """Wait for the dialog, whose class has that name, and close it."""
    wait_for(lambda: bool(dialogs()))
    (dialog,) = dialogs()
    assert type(dialog).__name__ == name
    dialog.close()
    wait_for(lambda: not dialogs())
    window.activateWindow()
    wait_for(window.isActiveWindow)


@pytest.mark.parametrize("is_gallery", [False, True], ids=["table", "gallery"])
def test_the_keys_of_the_product_list_reach_it_from_its_table_and_its_pictures(
    window: MainWindow, wait_for: Wait, is_gallery: bool
) -> None:
    page = window.page
    assert isinstance(page, ProductsPage)
    wait_for(lambda: len(page.table.rows) == len(NAMES))
    page.show_gallery(is_gallery)
    view = page.views.gallery if is_gallery else page.table
    view.setFocus()
    page.select_ids([page.table.rows[0].id])
    press(Qt.Key.Key_F2)
    open_dialog(window, wait_for, "ProductForm")
    view.setFocus()
    press(Qt.Key.Key_Return)
    open_dialog(window, wait_for, "ProductForm")
    view.setFocus()
    press(Qt.Key.Key_N, held=CONTROL)
    open_dialog(window, wait_for, "ProductForm")
    view.setFocus()
    QApplication.clipboard().clear()
    press(Qt.Key.Key_C, held=CONTROL)
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0].split("\t")[0] == "Sản phẩm"
    assert copied[1].split("\t")[0] == "Gạo lứt"
    press(Qt.Key.Key_F, held=CONTROL)
    assert focused() is page.search
    type_text(page.search, "muoi")
    wait_for(lambda: len(page.table.rows) == 1)
    press(Qt.Key.Key_Escape)
    wait_for(lambda: len(page.table.rows) == len(NAMES))
    view.setFocus()
    page.select_ids([page.table.rows[2].id])
    press(Qt.Key.Key_Delete)
    wait_for(lambda: len(page.table.rows) == len(NAMES) - 1)
    press(Qt.Key.Key_Z, held=CONTROL)
    wait_for(lambda: len(page.table.rows) == len(NAMES))


def test_the_keys_of_a_fair_move_its_products_and_take_them_out(
    window: MainWindow, context: PageContext, wait_for: Wait
) -> None:
    rows = ask_service(context, wait_for, products.all_rows, context.on)
    entries = tuple(EventEntry(row.id) for row in rows)
    ask_service(context, wait_for, events.save, Event("Hội chợ tập", entries=entries))
    window.go_to("fairs")
    page = window.page.part  # type: ignore[attr-defined]
    editor = page.editor
    wait_for(lambda: len(editor.event_model.lines) == len(NAMES))

    def order() -> list[str]:
        return [editor.product_names[entry.product_id] for entry in editor.event_model.lines]

    editor.table.setFocus()
    editor.table.go_to([2])
    press(Qt.Key.Key_Up, held=ALT)
    assert order() == ["Gạo lứt", "Muối ớt", "Mật dừa nước"]
    press(Qt.Key.Key_Down, held=ALT)
    press(Qt.Key.Key_Home, held=CONTROL)
    assert order() == ["Muối ớt", "Gạo lứt", "Mật dừa nước"]
    press(Qt.Key.Key_End, held=CONTROL)
    assert order() == list(NAMES)
    press(Qt.Key.Key_Delete)
    assert order() == list(NAMES[:2])
    press(Qt.Key.Key_Z, held=CONTROL)
    assert order() == list(NAMES)
    type_text(focused(), "B")
    type_text(focused(), "12")
    press(Qt.Key.Key_Return)
    wait_for(lambda: editor.event_model.lines[2].booth == "B12")
    editor.is_dirty = False


def test_ctrl_g_and_ctrl_n_record_from_the_board_of_deadlines(
    window: MainWindow, wait_for: Wait
) -> None:
    window.go_to("deadlines")
    page = window.page
    table = page.table  # type: ignore[attr-defined]
    wait_for(lambda: len(table.rows) >= 2)
    table.setFocus()
    table.select_ids([table.rows[0].id])
    press(Qt.Key.Key_G, held=CONTROL)
    open_dialog(window, wait_for, "NoticeDialog")
    table.setFocus()
    press(Qt.Key.Key_N, held=CONTROL)
    open_dialog(window, wait_for, "FilingDialog")
    table.setFocus()
    press(Qt.Key.Key_F, held=CONTROL)
    assert focused() is not table


def test_delete_on_the_chip_of_a_facet_clears_it_and_space_ticks_in_its_menu(
    window: MainWindow, wait_for: Wait
) -> None:
    page = window.page
    assert isinstance(page, ProductsPage)
    wait_for(lambda: bool(page.facets.chips["stars"].menu().actions()))
    chip = page.facets.chips["stars"]
    menu = chip.menu()
    menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))
    menu.setActiveAction(menu.actions()[0])
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert len(chip.chosen) == 1
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    chip.setFocus()
    press(Qt.Key.Key_Delete)
    assert chip.chosen == frozenset()


def test_the_keys_of_a_list_of_codes_add_move_and_remove_lines(qtbot: QtBot) -> None:
    columns = (ListColumn("Mã"), ListColumn("Ngày", 16, "date"))
    editor = ListEditor(columns, ProductCode, lambda code: (code.code, code.given_on), "Mã")
    shown(qtbot, editor)
    editor.set_value((ProductCode("1"), ProductCode("2")))
    editor.setFocus()
    editor.view.setCurrentIndex(editor.model.index(0, 0))
    press(Qt.Key.Key_Down, held=ALT)
    assert [code.code for code in editor.value()] == ["2", "1"]
    press(Qt.Key.Key_Up, held=ALT)
    assert [code.code for code in editor.value()] == ["1", "2"]
    press(Qt.Key.Key_Delete)
    assert [code.code for code in editor.value()] == ["2"]
    press(Qt.Key.Key_Z, held=CONTROL)
    assert [code.code for code in editor.value()] == ["1", "2"]
    press(Qt.Key.Key_Insert)
    assert editor.model.rowCount() >= 3


def test_ctrl_semicolon_fills_today(qtbot: QtBot) -> None:
    field = DateField()
    shown(qtbot, field)
    field.setFocus()
    press(Qt.Key.Key_Semicolon, held=CONTROL)
    assert field.value() is not None


def test_page_keys_turn_the_preview_also_behind_a_press_on_its_buttons(
    studio: StudioPage, wait_for: Wait
) -> None:
    preview = studio.preview
    QTest.mouseClick(preview.next_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: preview.page == 1)
    press(Qt.Key.Key_PageUp)
    wait_for(lambda: preview.page == 0)
    press(Qt.Key.Key_PageDown)
    wait_for(lambda: preview.page == 1)
    smaller = preview.zoom_buttons[0]
    QTest.mouseClick(smaller, Qt.MouseButton.LeftButton)
    before = preview.view.zoom
    press(Qt.Key.Key_Plus)
    assert preview.view.zoom > before
    press(Qt.Key.Key_0)
    assert preview.view.zoom == 0


def alt_letters(window: MainWindow) -> dict[str, list[QWidget]]:
    """The controls that an Alt letter of the page or of the menu bar leads to."""
    found: dict[str, list[QWidget]] = {}
    for action in window.menuBar().actions():
        keys = QKeySequence.mnemonic(action.text()).toString()
        found.setdefault(keys, []).append(window.menuBar())
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or "&" not in widget.text():
            continue
        target = widget.buddy() if isinstance(widget, QLabel) else widget
        keys = QKeySequence.mnemonic(widget.text()).toString()
        if keys and target is not None and widget.isVisible() and target.isEnabled():
            found.setdefault(keys, []).append(target)
    return found


def check_alt_letters(window: MainWindow) -> None:
    """Letters are told apart, and one of a field, pressed on the focused child, leads to it."""
    found = alt_letters(window)
    doubled = {letter: targets for letter, targets in found.items() if len(targets) > 1}
    assert doubled == {}
    for letter, (target,) in found.items():
        field = target.focusProxy() or target
        if isinstance(field, QLineEdit | QPlainTextEdit | QAbstractItemView | QComboBox):
            window.page.setFocus()
            QTest.keyClick(focused(), Qt.Key(ord(letter[-1])), ALT)
            assert field.hasFocus(), letter


def test_alt_letters_of_every_page_are_told_apart_and_lead_to_their_fields(
    window: MainWindow, context: PageContext, wait_for: Wait
) -> None:
    ask_service(context, wait_for, events.save, Event("Hội chợ tập"))
    for key in (entry.key for entry in page_entries()):
        window.go_to(key)
        QApplication.processEvents()
        wait_for(window.page.isVisible)
        check_alt_letters(window)


def test_alt_letters_of_every_tab_of_an_event_lead_to_their_fields(
    window: MainWindow, context: PageContext, wait_for: Wait
) -> None:
    sessions, deals = (EventSession("Tối"),), (Deal(buyer="Siêu thị"),)
    made = Event("Ngày hội", sessions=sessions, deals=deals)
    ask_service(context, wait_for, events.save, made)
    window.go_to("fairs")
    editor = window.page.part.editor  # type: ignore[attr-defined]
    wait_for(lambda: editor.event_id > 0)
    for place in range(editor.tabs.count()):
        editor.tabs.setCurrentIndex(place)
        QApplication.processEvents()
        check_alt_letters(window)


def test_alt_letters_of_every_tab_of_an_evaluation_lead_to_their_fields(
    window: MainWindow, context: PageContext, wait_for: Wait
) -> None:
    evaluation = begun(context, wait_for, a_kept_product(context, wait_for, 17, "Nước ép"))
    window.go_to("evaluations")
    page = window.page
    assert isinstance(page, EvaluationsPage)
    page.open(evaluation.id)
    wait_for(lambda: page.editor is not None)
    assert page.editor is not None
    (tabs,) = page.editor.findChildren(QTabWidget)
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        QApplication.processEvents()
        check_alt_letters(window)
    page.editor = None


def test_every_alt_letter_is_one_that_a_keyboard_has() -> None:
    strange = re.compile(r'"[^"\n]*&(?![A-Za-z0-9&_\s])\w[^"\n]*"')
    found = [
        text
        for file in Path(theme.__file__).parent.rglob("*.py")
        for text in strange.findall(file.read_text(encoding="utf-8"))
    ]
    assert found == []
