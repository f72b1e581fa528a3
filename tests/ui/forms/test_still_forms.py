"""Errors move nothing, narrow windows stack labels and scroll down only, Alt letters are told apart."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.deadlines.filing import Filing, Notice
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import producers, products
from ocop_desktop.ui.deadlines.extension_dialog import ExtensionDialog
from ocop_desktop.ui.deadlines.filing_dialog import FilingDialog
from ocop_desktop.ui.deadlines.notice_dialog import NoticeDialog
from ocop_desktop.ui.deadlines.notice_texts import ProducerNotice
from ocop_desktop.ui.evaluations.new_evaluation_dialog import NewEvaluationDialog
from ocop_desktop.ui.events.add_to_event import AddToEventDialog
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.number import NumberField
from ocop_desktop.ui.finding.producer_chooser import ProducerChooser
from ocop_desktop.ui.forms.field_grid import FieldGrid
from ocop_desktop.ui.forms.form import Form
from ocop_desktop.ui.forms.note_line import NoteLine
from ocop_desktop.ui.forms.paged_form import PagedForm
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.producers.producer_form import ProducerForm
from ocop_desktop.ui.products.bulk_edit_dialog import BulkEditDialog
from ocop_desktop.ui.products.product_form import ProductForm
from ocop_desktop.ui.recognitions.decision_dialog import DecisionDialog
from ocop_desktop.ui.recognitions.recognition_dialog import RecognitionDialog
from ocop_desktop.ui.window.main_window import MainWindow
from tests.builders import a_producer, a_product, a_recognition
from tests.ui.keys import ask_service

WaitFor = Callable[[Callable[[], bool]], None]
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
SCREENS = {
    "1024x700 at 150 %": (643, 406),
    "1366x768 at 150 %": (910, 512),
    "1024x700": (1024, 700),
}


@pytest.fixture
def kept(context: PageContext, wait_for: WaitFor) -> Product:
    ask = partial(ask_service, context, wait_for)
    producer = ask(producers.save, a_producer())
    return ask(products.save, a_product(producer.id))


def make_dialogs(context: PageContext, product: Product) -> Mapping[str, Callable[[], QDialog]]:
    name, recognition = product.name.vi, replace(a_recognition(product.id), id=0)
    text = ProducerNotice("HTX", (product.id,), "")
    return {
        "product": lambda: ProductForm(context),
        "producer": lambda: ProducerForm(context),
        "recognition": lambda: RecognitionDialog(context, product.id, name),
        "filing": lambda: FilingDialog(context, name, Filing(product.id)),
        "notice": lambda: NoticeDialog(context, name, Notice(product.id), [text]),
        "extension": lambda: ExtensionDialog(context, name, recognition),
        "evaluation": lambda: NewEvaluationDialog(context),
        "decision": lambda: DecisionDialog(context),
        "bulk edit": lambda: BulkEditDialog(context, [product.id]),
        "fair": lambda: AddToEventDialog(context, [product.id]),
    }


DIALOGS = (
    "product", "producer", "recognition", "filing", "notice", "extension", "evaluation",
    "decision", "bulk edit", "fair",
)  # fmt: skip


@pytest.fixture
def dialog(
    request: pytest.FixtureRequest,
    context: PageContext,
    kept: Product,
    qtbot: QtBot,
    wait_for: WaitFor,
) -> Iterator[QDialog]:
    opened = make_dialogs(context, kept)[request.param]()
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    opened.open()
    wait_for(lambda: context.runner._pending_calls == 0)
    qtbot.wait(30)
    yield opened
    for form in opened.findChildren(Form):
        form.mark_clean()
    opened.setResult(0)
    opened.hide()


def _places(dialog: QWidget) -> dict[str, QRect]:
    """Where the controls of the page shown stand."""
    return {
        f"{type(widget).__name__} {widget.accessibleName()} {number}": QRect(
            widget.mapTo(dialog, QPoint(0, 0)), widget.size()
        )
        for number, widget in enumerate(dialog.findChildren(QWidget))
        if isinstance(widget, CONTROLS) and widget.isVisible()
    }


def _spoil(form: Form | FieldGrid) -> None:
    """Give every field a problem."""
    for field in form._fields.values():
        if isinstance(field, NumberField | DateField):
            field.setText("12,345 hay là gì đây, một câu dài không phải là số hay là ngày nào cả")
            field.editing_finished.emit()
    form.show_problems(
        Problem(name, ValueReason.PHONE, Severity.HARD, "x") for name in form._fields
    )


@pytest.mark.parametrize("dialog", DIALOGS, indirect=True)
def test_errors_move_no_control(dialog: QDialog, qtbot: QtBot) -> None:
    forms: list[Form | FieldGrid] = [*dialog.findChildren(Form), *dialog.findChildren(FieldGrid)]
    pages = [form.contents for form in forms if isinstance(form, PagedForm)]
    for row in range(pages[0].count() if pages else 1):
        for contents in pages:
            contents.setCurrentRow(row)
        qtbot.wait(10)
        before = _places(dialog)
        for form in forms:
            _spoil(form)
        qtbot.wait(10)
        after = _places(dialog)
        for form in forms:
            form.show_problems(())
        assert after == before


@pytest.mark.parametrize("key", ["fairs", "settings"])
def test_errors_of_a_page_move_no_control(
    context: PageContext, qtbot: QtBot, wait_for: WaitFor, key: str
) -> None:
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.go_to(key)
    wait_for(lambda: context.runner._pending_calls == 0)
    qtbot.wait(30)
    forms: list[Form | FieldGrid] = [
        *window.page.findChildren(Form),
        *window.page.findChildren(FieldGrid),
    ]
    assert forms
    before = _places(window)
    for form in forms:
        _spoil(form)
    qtbot.wait(10)
    assert _places(window) == before
    for form in window.page.findChildren(Form):
        form.mark_clean()


@pytest.mark.parametrize("dialog", DIALOGS, indirect=True)
def test_a_dialog_fits_small_screens_and_scrolls_down_only(dialog: QDialog, qtbot: QtBot) -> None:
    pages = [form.contents for form in dialog.findChildren(PagedForm)]
    for name, (width, height) in SCREENS.items():
        dialog.resize(width, height)
        for row in range(pages[0].count() if pages else 1):
            for contents in pages:
                contents.setCurrentRow(row)
            qtbot.wait(10)
            assert (dialog.width() <= width, dialog.height() <= height) == (True, True), name
            for note in dialog.findChildren(NoteLine):
                if note.isVisible():
                    assert note.height() >= note.heightForWidth(note.width()), (name, note.text())
            for area in dialog.findChildren(QScrollArea):
                inner = area.widget()
                if area.isVisible() and inner is not None:
                    needed = inner.minimumSizeHint().width()
                    assert needed <= area.viewport().width(), (name, row)
                    assert inner.width() <= area.viewport().width(), (name, row)


@pytest.mark.parametrize("dialog", DIALOGS, indirect=True)
def test_every_alt_letter_leads_to_its_own_control(dialog: QDialog, qtbot: QtBot) -> None:
    """Alt letters of one window differ, and each pressed on the focused child reaches its control."""
    found: dict[str, QWidget] = {}
    for widget in dialog.findChildren(QWidget):
        text = (
            getattr(widget, "text", str)() if isinstance(widget, QLabel | QAbstractButton) else ""
        )
        keys = QKeySequence.mnemonic(text).toString() if "&" in text else ""
        target = widget.buddy() if isinstance(widget, QLabel) else widget
        if keys and widget.isVisible() and target is not None and target.isEnabled():
            assert keys not in found, (keys, text)
            found[keys] = target
    for keys, target in found.items():
        if isinstance(target, QAbstractButton):
            continue  # pressing it acts: each has a test of its own
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key(ord(keys[-1])), Qt.KeyboardModifier.AltModifier)
        now = QApplication.focusWidget()
        assert now is not None
        assert now is target or target.isAncestorOf(now) or now is target.focusProxy(), keys


def test_labels_stand_above_their_fields_while_a_form_is_narrow(
    context: PageContext, qtbot: QtBot
) -> None:
    form = ProductForm(context)
    qtbot.addWidget(form)
    form.show()
    policies = []
    for width in (560, 1200):
        form.resize(width, 640)
        qtbot.wait(10)
        policies.append(form.pages._layouts[1].rowWrapPolicy())
    assert policies == [
        QFormLayout.RowWrapPolicy.WrapAllRows,
        QFormLayout.RowWrapPolicy.DontWrapRows,
    ]
    form.form.mark_clean()


def test_the_summary_says_of_a_field_with_text_why_it_is_no_value(
    context: PageContext, kept: Product, qtbot: QtBot
) -> None:
    form = ProductForm(context)
    qtbot.addWidget(form)
    form.show()
    chooser = form.form.field("producer_id")
    assert isinstance(chooser, ProducerChooser)
    chooser.choice.setText("không ai có tên này")
    chooser.choice.editing_finished.emit()
    told = form.form.summary.text()
    assert "không ai có tên này" in told
    assert "còn trống" not in told
    assert "Chưa chọn" not in told
    form.form.mark_clean()
