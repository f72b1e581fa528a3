"""On every page, at every size, no name is cut while its table has free room."""

from collections.abc import Iterator
from datetime import date
from functools import partial

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from ocop_desktop.services import registers
from ocop_desktop.ui import theme
from ocop_desktop.ui.events.event_table import EventTable
from ocop_desktop.ui.events.list_toggle import ListToggle
from ocop_desktop.ui.lists.column_layout import MARGIN
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.window.main_window import MainWindow
from tests.practice_registers import copy_practice

ON = date(2026, 11, 22)
SIZES = [(1024, 700), (1280, 720), (1366, 768), (1920, 1080)]
PAGES = ("products", "producers", "evaluations", "deadlines", "fairs")


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[MainWindow]:
    """The window over a practice register, every page shown once."""
    folder = tmp_path_factory.mktemp("names")
    copy_practice(folder / "so", products=66, on=ON)
    runner = ServiceRunner(partial(registers.open_register, folder / "so"))
    shown = MainWindow(PageContext(runner, Preferences(folder / "settings.ini"), ON))
    shown.resize(1366, 768)
    shown.show()
    yield shown
    runner.close()
    shown.close()
    shown.deleteLater()
    theme.apply(qapp, "light", 100)


def cut_names(table: QTableView, names: list[int]) -> list[str]:
    """The names that are drawn with "…", searched words in bold or not."""
    metrics = QFontMetrics(table.font())
    return [
        text
        for place in names
        if not table.isColumnHidden(place)
        for row in range(table.model().rowCount())
        if metrics.horizontalAdvance(text := str(table.model().index(row, place).data() or ""))
        > table.columnWidth(place) - 2 * MARGIN
    ]


def wasted_room(table: RowTable) -> int:
    """How many pixels stand empty beside the names: right of the columns and inside them."""
    header = table.horizontalHeader()
    free = table.viewport().width() - header.length()
    metrics = QFontMetrics(table.font())
    for place, column in enumerate(table.column_layout.columns):
        if column.is_name or column.kind != "text" or table.isColumnHidden(place):
            continue
        texts = [column.words(row) for row in table.rows]
        widest = max(map(metrics.horizontalAdvance, texts), default=0) + 2 * MARGIN
        free = max(free, table.columnWidth(place) - max(widest, header.sectionSizeHint(place)) - 24)
    return free


def visible_tables(window: MainWindow) -> list[RowTable]:
    return [one for one in window.page.findChildren(RowTable) if one.isVisible()]


def list_tables(window: MainWindow) -> list[RowTable]:
    """The tables of the page, after the lists that a narrow window keeps behind a button are open."""
    for toggle in window.page.findChildren(ListToggle):
        if toggle.isVisible():
            toggle.setChecked(True)
    return visible_tables(window)


@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("size", SIZES)
def test_no_name_is_cut_beside_free_room(
    window: MainWindow, qtbot: QtBot, qapp: QApplication, size: tuple[int, int], text_size: int
) -> None:
    theme.apply(qapp, "light", text_size)
    window.resize(*size)
    for key in PAGES:
        window.go_to(key)
        qtbot.waitUntil(lambda: any(one.rows for one in list_tables(window)), timeout=15_000)
        QApplication.processEvents()
        for table in visible_tables(window):
            columns = table.column_layout.columns
            names = [place for place, column in enumerate(columns) if column.is_name]
            assert names, table.accessibleName()
            assert not cut_names(table, names) or wasted_room(table) <= 0, (key, size)
        for products in window.page.findChildren(EventTable):
            room = products.viewport().width() - products.horizontalHeader().length()
            assert not cut_names(products, [0, 1]) or room <= 0, size
