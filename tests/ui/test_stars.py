"""Stars are gold only where a recognition holds, wherever they are drawn (k14)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.domain.register.recognition import Decision, RecognitionState
from ocop_desktop.domain.text import parse_date
from ocop_desktop.services import events, products, recognitions
from ocop_desktop.ui import theme
from ocop_desktop.ui.deadlines.deadlines_page import DeadlinesPage
from ocop_desktop.ui.evaluations.evaluations_page import EvaluationsPage
from ocop_desktop.ui.events.events_page import EventsPage
from ocop_desktop.ui.finding.product_chooser import ProductChooser
from ocop_desktop.ui.outlets.outlets_page import OutletsPage
from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.products_page import ProductsPage
from ocop_desktop.ui.recognitions.decision_dialog import DecisionDialog
from ocop_desktop.ui.widgets.stars import recognised_stars, scored_stars
from ocop_desktop.ui.window.main_window import MainWindow
from tests.builders import a_recognition
from tests.ui.keys import Wait, ask_service
from tests.ui.scoring.scoring_hand import a_kept_product, full, opened


@pytest.fixture
def window(qtbot: QtBot, context: PageContext) -> Iterator[MainWindow]:
    """The main window on the day of `context`, its register empty."""
    shown = MainWindow(context)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    yield shown
    for dialog in shown.findChildren(QDialog):
        dialog.hide()


def has_gold(widget: QWidget) -> bool:
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    gold = theme.colour("gold").rgb().to_bytes(4, "little")
    return gold in bytes(picture.constBits())


def rated(context: PageContext, wait_for: Wait, issued_on: date) -> None:
    """A product in a fair, recognised on that day for three years."""
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    held = replace(a_recognition(product.id), issued_on=issued_on, decision_on=issued_on)
    expires_on = issued_on.replace(year=issued_on.year + 3)
    ask_service(context, wait_for, recognitions.save, replace(held, expires_on=expires_on))
    event = Event("Hội chợ", entries=(EventEntry(product.id),))
    ask_service(context, wait_for, events.save, event)


def shown(window: MainWindow, kind: type[PageWidget], key: str) -> PageWidget:
    window.go_to(key)
    page = window.page
    assert isinstance(page, kind)
    return page


def see_places(window: MainWindow, context: PageContext, wait_for: Wait) -> dict[str, bool]:
    """Whether gold is seen, by place."""
    listed = shown(window, ProductsPage, "products")
    assert isinstance(listed, ProductsPage)
    wait_for(lambda: bool(listed.details_panel.name.text()))
    seen = {"product list": has_gold(listed.table), "product": has_gold(listed.details_panel)}
    listed.show_gallery(True)
    seen["gallery"] = has_gold(listed.gallery)
    board = shown(window, DeadlinesPage, "deadlines")
    assert isinstance(board, DeadlinesPage)
    wait_for(lambda: bool(board.table.rows))
    seen |= {"board": has_gold(board.table), "deadline": has_gold(board.details_panel)}
    outlets = shown(window, OutletsPage, "fairs")
    assert isinstance(outlets, OutletsPage)
    event = outlets.part
    assert isinstance(event, EventsPage)
    wait_for(lambda: bool(event.editor.event_model.lines))
    seen["fair"] = has_gold(event.editor)
    rows = ask_service(context, wait_for, products.find, ProductQuery(), context.on).rows
    chooser = ProductChooser(rows, (), window)
    chooser.resize(900, 500)
    seen["chooser"] = has_gold(chooser)
    chooser.deleteLater()
    return seen


def test_what_has_expired_shows_no_gold_anywhere(
    window: MainWindow, context: PageContext, wait_for: Wait
) -> None:
    rated(context, wait_for, context.on - timedelta(3 * 366))
    seen = see_places(window, context, wait_for)
    assert not any(seen.values()), seen


def test_what_holds_is_gold_everywhere(
    window: MainWindow, context: PageContext, wait_for: Wait
) -> None:
    rated(context, wait_for, context.on - timedelta(30))
    seen = see_places(window, context, wait_for)
    assert all(seen.values()), seen


def test_scored_stars_are_not_gold_before_a_recognition(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    kept = full(context, wait_for, product)
    wait_for(lambda: [row.stars for row in evaluations_page.list.table.rows] == [5])
    assert not has_gold(evaluations_page)
    editor = opened(evaluations_page, wait_for, kept.id)
    assert editor.panel.stars.accessibleName() == "5 sao"
    assert not has_gold(editor)


@pytest.mark.parametrize(("issued_on", "holds"), [("1/3/2026", True), ("1/3/2022", False)])
def test_stars_in_a_decision_are_gold_if_it_holds_today(
    qtbot: QtBot, context: PageContext, wait_for: Wait, issued_on: str, holds: bool
) -> None:
    a_kept_product(context, wait_for, 17, "Mật dừa nước")
    (row,) = ask_service(context, wait_for, products.find, ProductQuery(), context.on).rows
    dialog = DecisionDialog(context)
    qtbot.addWidget(dialog)
    dialog.model.add([row])
    dialog.model.set_decision(Decision("01/QĐ-UBND", on=parse_date(issued_on)))
    assert has_gold(dialog.table) is holds


@pytest.mark.parametrize("state", RecognitionState)
def test_only_what_is_valid_or_extended_holds(state: RecognitionState) -> None:
    stars = recognised_stars(4, state)
    holds = state in {RecognitionState.VALID, RecognitionState.EXTENDED}
    assert stars is not None
    assert (stars.holds, stars.colour_name == "gold") == (holds, holds)
    assert recognised_stars(None, state) is None
    assert scored_stars(None) is None
