"""What a clerk types is drawn as typed: markup in any text is drawn nowhere, "&" is no key."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.change import EditDifference
from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.deadlines.filing import Filing
from ocop_desktop.domain.errors import EditConflict
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.outlets.exported_product import ExportedProduct
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.messages.message import Message
from ocop_desktop.services import events
from ocop_desktop.store.database import Register
from ocop_desktop.ui import errors
from ocop_desktop.ui.channels.channels_dialog import ChannelDialog
from ocop_desktop.ui.channels.sale_point_dialog import SalePointDialog
from ocop_desktop.ui.deadlines.filing_dialog import FilingDialog
from ocop_desktop.ui.evaluations.evaluations_page import EvaluationsPage
from ocop_desktop.ui.forms.conflict_dialog import ConflictDialog
from ocop_desktop.ui.outlets.export_dialog import ExportDialog
from ocop_desktop.ui.outlets.outlet_parts import OutletRequest
from ocop_desktop.ui.outlets.registration_dialog import RegistrationDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.producers.producer_form import ProducerForm
from ocop_desktop.ui.products.product_form import ProductForm
from ocop_desktop.ui.recognitions.recognition_dialog import RecognitionDialog
from ocop_desktop.ui.widgets.ask import ask
from ocop_desktop.ui.window.main_window import MainWindow
from ocop_desktop.ui.words.record_values import FormWords
from tests.ui.keys import ask_service
from tests.ui.marked_records import DAY, MARKUP, SIGN, fill_texts, list_drawn, write_marked

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def window(qtbot: QtBot, context: PageContext, wait_for: Wait) -> Iterator[MainWindow]:
    ask_service(context, wait_for, write_marked)
    shown = MainWindow(context)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    yield shown
    evaluations = shown.findChild(EvaluationsPage)
    if evaluations is not None:
        evaluations.editor = None


def delete_marked(register: Register) -> None:
    """A fair of that name lies in the trash."""
    events.delete_many(register, [events.save(register, Event(f"{MARKUP}fair")).id])


def test_no_page_draws_typed_markup(
    qtbot: QtBot, window: MainWindow, context: PageContext, wait_for: Wait
) -> None:
    ask_service(context, wait_for, delete_marked)
    drawn = {}
    for key in window._entries:
        window.go_to(key)
        if key != "settings":
            wait_for(lambda: any(SIGN in words for words in _shown_words(window)))
        for table in window.page.findChildren(QTableView):
            table.selectRow(0)
        qtbot.wait(100)
        drawn[key] = sorted(set(list_drawn(window)))
    assert {key: found for key, found in drawn.items() if found} == {}


def test_an_open_evaluation_draws_no_typed_markup(window: MainWindow, wait_for: Wait) -> None:
    window.go_to("evaluations")
    page = window.page
    assert isinstance(page, EvaluationsPage)
    page.open(1)
    wait_for(lambda: page.editor is not None)
    assert any(SIGN in words for words in _shown_words(window))
    assert list(list_drawn(window)) == []


def test_no_form_draws_typed_markup(qtbot: QtBot, window: MainWindow, context: PageContext) -> None:
    dialogs = (
        ProductForm(context, 1, window),
        ProducerForm(context, 1, window),
        RecognitionDialog(context, 1, MARKUP, None, window),
        FilingDialog(context, MARKUP, fill_texts(Filing(1)), None, window),
    )
    for dialog in dialogs:
        dialog.open()
        qtbot.wait(150)
        assert list(list_drawn(dialog)) == []
        dialog.hide()
        dialog.deleteLater()


def test_no_dialog_of_outlets_draws_typed_markup(
    qtbot: QtBot, window: MainWindow, context: PageContext
) -> None:
    dialogs = (
        ExportDialog(context, fill_texts(ExportedProduct(1, "JP")), window),
        RegistrationDialog(
            context, fill_texts(Registration(RegistrationKind.GACC, product_id=1)), window
        ),
        ChannelDialog(context, fill_texts(Channel("")), window),
        SalePointDialog(context, fill_texts(SalePoint("")), window),
        _make_conflict(window),
    )
    for dialog in dialogs:
        dialog.open()
        qtbot.wait(150)
        assert list(list_drawn(dialog)) == []
        dialog.hide()
        dialog.deleteLater()


def _make_conflict(window: MainWindow) -> ConflictDialog:
    """Two clerks typed the unit of one product's sales."""
    sales = [fill_texts(Sale(1, "", DAY)), fill_texts(Sale(1, "", DAY))]
    mine = replace(sales[0], unit=f"{MARKUP}mine")
    difference = EditDifference(("unit",), mine.unit, sales[1].unit, MARKUP)
    conflict = EditConflict(RecordKind.SALE, (None, mine, sales[1]), (difference,))
    return ConflictDialog(conflict, FormWords({"unit": f"{MARKUP}unit"}), window)


@pytest.mark.parametrize("key", ["listings", "sale_points", "sales", "exports", "registrations"])
def test_no_tab_of_outlets_draws_typed_markup(
    qtbot: QtBot, window: MainWindow, wait_for: Wait, key: str
) -> None:
    window.go_to("fairs", OutletRequest(key))
    wait_for(lambda: any(SIGN in words for words in _shown_words(window)))
    for table in window.page.findChildren(QTableView):
        table.selectRow(0)
    qtbot.wait(100)
    assert sorted(set(list_drawn(window))) == []


def test_messages_questions_and_tooltips_show_markup_as_typed(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    top.show()
    errors.show(Message(MARKUP, MARKUP, MARKUP, MARKUP), MARKUP, top)
    ask(top, MARKUP, MARKUP, [("&A", lambda: None)], "&B")
    QToolTip.showText(QPoint(5, 5), MARKUP, top)
    labels = [
        one
        for one in QApplication.allWidgets()
        if isinstance(one, QLabel) and one.isVisible() and SIGN in one.text()
    ]
    assert len(labels) >= 4
    assert {one.textFormat() for one in labels} == {Qt.TextFormat.PlainText}
    QToolTip.hideText()


def test_a_label_that_asks_for_rich_text_keeps_it(qtbot: QtBot) -> None:
    own = QLabel("<b>Phiếu đã khóa.</b>", textFormat=Qt.TextFormat.RichText)
    qtbot.addWidget(own)
    own.show()
    assert own.textFormat() is Qt.TextFormat.RichText


def test_the_walk_sees_a_label_that_would_draw_markup(qtbot: QtBot, tmp_path: Path) -> None:
    rich = QLabel(f"{MARKUP}{tmp_path}", textFormat=Qt.TextFormat.RichText)
    qtbot.addWidget(rich)
    assert list(list_drawn(rich)) != []


def _shown_words(window: MainWindow) -> Iterator[str]:
    for widget in window.page.findChildren(QWidget):
        words = getattr(widget, "text", None)
        if callable(words):
            yield str(words())
        model = getattr(widget, "model", None)
        if callable(model) and model() is not None:
            shown = model()
            for row in range(min(shown.rowCount(), 5)):
                for column in range(
                    1 if isinstance(shown, QAbstractListModel) else shown.columnCount()
                ):
                    yield str(shown.index(row, column).data())
