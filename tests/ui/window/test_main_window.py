"""The window around the pages: navigation, undo, practice frame, notes, menus."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.ui import toast
from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.products_page import ProductsPage
from ocop_desktop.ui.settings.settings_page import SettingsPage
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.window.help import shortcuts, show_about, show_help
from ocop_desktop.ui.window.main_window import MainWindow
from tests.builders import a_producer

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def window(qtbot: QtBot, context: PageContext) -> Iterator[MainWindow]:
    made = MainWindow(context)
    qtbot.addWidget(made)
    made._on_opened(Path("so-ocop"))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.context.runner.changed.disconnect(made._on_changed)


class Keeper(PageWidget):
    """A page that keeps what it is told."""

    tables = frozenset({"producer"})
    loads = 0
    kept: Producer | None = None

    def reload(self) -> None:
        self.loads += 1

    def keep(self, producer: Producer) -> None:
        self.kept = producer


def test_the_title_names_ocop_and_the_office(
    window: MainWindow, context: PageContext, wait_for: Wait
) -> None:
    office = Office(name="UBND xã Mẫu (dữ liệu mẫu)", place_name="Tập", practice=True)
    context.runner.call(window._show_office, services.offices.save, office)
    wait_for(lambda: "UBND xã Mẫu" in window.windowTitle())
    assert window.windowTitle().endswith("OCOP Desktop")
    assert window._navigation.office.text() == "OCOP Tập"
    assert window._practice.isVisible()
    window._show_office(replace(office, practice=False))
    assert not window._practice.isVisible()


def test_every_page_is_reached_by_its_navigation_line(window: MainWindow) -> None:
    for key, entry in window._entries.items():
        window._navigation._buttons[key].click()
        assert window.page is window._pages[key]
        words = window._navigation._buttons[key].text().replace("&&", "&").split()
        assert words == entry.title.split()


def test_a_page_hears_only_of_its_own_tables(
    qtbot: QtBot, window: MainWindow, context: PageContext
) -> None:
    page = Keeper(context)
    qtbot.addWidget(page)
    page.show()
    assert page.loads == 1
    with qtbot.waitSignal(context.runner.changed):
        context.runner.call(page.keep, services.producers.save, a_producer())
    assert page.loads == 2
    with qtbot.waitSignal(context.runner.changed):
        context.runner.call(window._show_office, services.offices.save, Office(name="UBND"))
    assert page.loads == 2


def test_a_hidden_page_reloads_when_it_is_shown_again(qtbot: QtBot, context: PageContext) -> None:
    page = Keeper(context)
    qtbot.addWidget(page)
    page.show()
    page.hide()
    with qtbot.waitSignal(context.runner.changed):
        context.runner.call(page.keep, services.producers.save, a_producer())
    assert page.loads == 1
    page.show()
    assert page.loads == 2


def test_a_change_is_said_with_its_undo_and_undo_takes_it_back(
    qtbot: QtBot, window: MainWindow, context: PageContext, wait_for: Wait
) -> None:
    page = Keeper(context)
    qtbot.addWidget(page)
    with qtbot.waitSignal(context.runner.changed):
        context.runner.call(page.keep, services.producers.save, a_producer("HTX Tập"))
    note = window.findChild(toast.Toast)
    assert note is not None
    assert note.words.text() == "Đã thêm chủ thể “HTX Tập”."
    wait_for(lambda: "HTX Tập" in window.menus._undo_action.text())
    undo = next(one for one in note.findChildren(QPushButton) if "Hoàn tác" in one.text())
    with qtbot.waitSignal(context.runner.changed):
        undo.click()
    wait_for(lambda: "Đã hoàn tác" in note.words.text())
    wait_for(lambda: "HTX Tập" in window.menus._redo_action.text())
    with qtbot.waitSignal(context.runner.changed):
        window.menus.redo()


def test_no_shortcut_is_one_of_unikeys(window: MainWindow) -> None:
    keys = [
        shortcut.toString()
        for action in window.findChildren(QAction)
        for shortcut in action.shortcuts()
    ]
    assert "Ctrl+Z" in keys
    assert not [key for key in keys if key.startswith("Ctrl+Shift+") or key == "Alt+Z"]
    assert len(keys) == len(set(keys))


def test_menus_have_their_own_letters(window: MainWindow) -> None:
    titles = [action.text() for action in window.menuBar().actions()]
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(set(letters)) == len(letters)


def find_covered(page: QWidget) -> set[QWidget]:
    """The widgets on tabs that another tab covers: `test_key_hints` turns to each of them."""
    return {
        one
        for stack in page.findChildren(QStackedWidget)
        for place in range(stack.count())
        if place != stack.currentIndex() and (covered := stack.widget(place)) is not None
        for one in covered.findChildren(QWidget)
    }


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_letter_means_two_things_on_a_page(
    qtbot: QtBot, context: PageContext, language: str, request: pytest.FixtureRequest
) -> None:
    if language == "en":
        request.getfixturevalue("english")
    window = MainWindow(context)
    qtbot.addWidget(window)
    menus = [action.text() for action in window.menuBar().actions()]
    for page in window.all_pages():
        named: list[QAbstractButton | QLabel] = page.findChildren(QAbstractButton)
        named += [one for one in page.findChildren(QLabel) if one.buddy()]
        covered = find_covered(page)
        words = [one.text() for one in named if one not in covered]
        letters = re.findall("&([^& ])", "\n".join((*menus, *words)).casefold())
        assert sorted(letters) == sorted(set(letters)), type(page).__name__


def test_f1_lists_every_shortcut_of_the_menus(qtbot: QtBot, window: MainWindow) -> None:
    dialog = show_help(window, "products")
    assert dialog.isVisible()
    assert "Ctrl+N" in dialog.keys.toPlainText()
    dialog.close()
    listed = " ".join(keys for keys, _ in shortcuts())
    for action in window.findChildren(QAction):
        for shortcut in action.shortcuts():
            assert shortcut.toString() in listed
    about = show_about(window)
    assert "GPL" in about.informativeText()
    about.close()


def test_the_look_changes_from_the_menu(qtbot: QtBot, window: MainWindow) -> None:
    looks = {
        action.text(): action
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
    }
    with qtbot.waitSignal(window.context.preferences.changed):
        looks["150%"].trigger()
    assert window.context.preferences.text_size == 150
    with qtbot.waitSignal(window.context.preferences.changed):
        looks["Tối"].trigger()
    assert window.context.preferences.scheme == "dark"


def test_typing_is_taken_back_before_the_register(
    qtbot: QtBot, window: MainWindow, context: PageContext
) -> None:
    window.go_to("settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    field = page._texts["name"]
    field.setFocus()
    QTest.keyClicks(field, "abc")
    assert field.text() == "abc"
    with qtbot.assertNotEmitted(context.runner.changed, wait=100):
        window.menus.undo()
    assert field.text() == ""
    page.form.mark_clean()


def test_the_frame_remembers_its_place(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1200, 700)
    window.close()
    assert not window.context.preferences.state("window/geometry").isEmpty()


def test_a_note_goes_by_itself_and_offers_buttons(qtbot: QtBot, window: MainWindow) -> None:
    toast.show_toast(window, "Đã in 3 trang.", ("Mở thư mục", window.close))
    note = window.findChild(toast.Toast)
    assert note is not None
    assert note.isVisible()
    assert note.geometry().bottom() < window.height()
    note._timer.timeout.emit()
    assert not note.isVisible()


def test_the_page_used_last_opens_at_the_next_start(
    qtbot: QtBot, window: MainWindow, context: PageContext
) -> None:
    window.go_to("settings")
    following = MainWindow(context)
    qtbot.addWidget(following)
    assert isinstance(following.page, SettingsPage)


@pytest.mark.parametrize("key", ["", "no such page"])
def test_the_products_open_where_no_page_or_an_unknown_one_was_used_last(
    qtbot: QtBot, context: PageContext, key: str
) -> None:
    context.preferences.save_text("window/page", key)
    made = MainWindow(context)
    qtbot.addWidget(made)
    assert isinstance(made.page, ProductsPage)
