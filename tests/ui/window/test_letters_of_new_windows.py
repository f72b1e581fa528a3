"""In Vietnamese and in English, each Alt letter of a menu, a page or a dialog has one meaning."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.ui.backups.closing_backup import ClosingBackup
from ocop_desktop.ui.backups.passphrase_dialog import PassphraseDialog
from ocop_desktop.ui.draft_offers.drafts_dialog import DraftsDialog
from ocop_desktop.ui.health.salvage_dialog import SalvageDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.window.main_window import MainWindow
from tests.ui.keys import Wait


@pytest.fixture(params=["vietnamese", "english"])
def window(
    request: pytest.FixtureRequest, context: PageContext, qtbot: QtBot, wait_for: Wait
) -> Iterator[MainWindow]:
    request.getfixturevalue(request.param)
    made = MainWindow(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.start_maintenance()
    wait_for(lambda: not context.runner.is_busy)
    yield made
    made.maintenance = None


def find_doubled(texts: list[str]) -> list[str]:
    keys = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
    return [key for key, count in keys.items() if key and count > 1]


def list_texts(root: QWidget) -> list[str]:
    """The texts of the buttons, and of the labels that lead to a field; hidden ones may show later."""
    labels = [label.text() for label in root.findChildren(QLabel) if label.buddy() is not None]
    return labels + [button.text() for button in root.findChildren(QAbstractButton)]


def test_letters_of_menus_and_pages_differ(window: MainWindow, wait_for: Wait) -> None:
    bar = [action.text() for action in window.menuBar().actions()]
    for menu in window.menuBar().findChildren(QMenu):
        assert find_doubled([action.text() for action in menu.actions()]) == [], menu.title()
    for key in ("history", "trash"):
        window.go_to(key)
        wait_for(window.page.isVisible)
        assert find_doubled([*bar, *list_texts(window.page)]) == [], key


def test_letters_of_dialogs_differ(
    window: MainWindow, context: PageContext, tmp_path: Path, wait_for: Wait
) -> None:
    backups = window.menus.backups
    makers: list[Callable[[], QWidget]] = [
        backups.check,
        backups.show_backups,
        backups.restore,
        backups.restore_record,
        lambda: PassphraseDialog("Mật khẩu", is_new=True, parent=window),
        lambda: SalvageDialog(context.runner, context.preferences, tmp_path, window),
        lambda: DraftsDialog(context.criteria_sets, window),
        lambda: ClosingBackup(context.runner, window.update, window),
    ]
    for make in makers:
        dialog = make()
        assert find_doubled(list_texts(dialog)) == [], type(dialog).__name__
        wait_for(lambda: not context.runner.is_busy)
        dialog.close()
