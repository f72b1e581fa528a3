from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ocop_desktop.domain.errors import RecordInUse
from ocop_desktop.domain.register.producer import Producer, ProducerKind, Sensitive
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.services import producers, products, recognitions
from ocop_desktop.store.database import Register
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.producers.producer_form import SENSITIVE, ProducerForm
from ocop_desktop.ui.producers.producers_page import ProducersPage
from ocop_desktop.ui.widgets.empty_state import EmptyStateView
from ocop_desktop.ui.words.failures import error_message
from tests.builders import a_producer, a_product, a_recognition

WaitFor = Callable[[Callable[[], bool]], None]
FULL = Producer(
    name="HTX Rừng Sác (dữ liệu mẫu)",
    short_name="Rừng Sác",
    kind=ProducerKind.COOPERATIVE,
    local_capital_share=Decimal("72.5"),
    tax_code="0000000000",
    registration_number="00-000",
    registered_on=date(2019, 4, 1),
    representative="Lê Thị Mẫu",
    representative_position="Giám đốc",
    sensitive=Sensitive("Nữ", "Kinh", disability=False),
    phone="028 0000 0000",
    phone_printable=True,
    email="tap@vi-du.vn",
    website="https://vi-du.vn",
    certified_address="Ấp Tập, huyện Cần Giờ (cũ)",
    commune_code="27664",
    latitude=Decimal("10.41125"),
    longitude=Decimal("106.95472"),
    workers_total=24,
    workers_local=20,
    yearly_revenue=Decimal(1_500_000_000),
    yearly_profit=Decimal(200_000_000),
    notes="Gọi buổi sáng",
)


class _Sink(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []

    def take(self, answer: object) -> None:
        self.answers.append(answer)


def _ask(context: PageContext, qtbot: QtBot, work: Callable[[Register], object]) -> object:
    sink = _Sink()
    context.runner.call(sink.take, work)
    qtbot.waitUntil(lambda: bool(sink.answers))
    return sink.answers[0]


def _stock(register: Register) -> int:
    """Two producers, one of them with a recognised product; its id."""
    full = producers.save(register, FULL)
    producers.save(register, replace(a_producer("Hộ Trần Văn Lúa (dữ liệu mẫu)"), kind=None))
    product = products.save(register, a_product(full.id))
    recognitions.save(register, a_recognition(product.id))
    return full.id


@pytest.fixture
def stocked(context: PageContext, qtbot: QtBot) -> int:
    """The id of a producer with one product."""
    made = _ask(context, qtbot, _stock)
    assert isinstance(made, int)
    return made


@pytest.fixture
def page(
    context: PageContext, stocked: int, qtbot: QtBot, wait_for: WaitFor
) -> Iterator[ProducersPage]:
    """The page on screen with both producers."""
    shown = ProducersPage(context)
    qtbot.addWidget(shown)
    shown.resize(1166, 700)
    shown.show()
    wait_for(lambda: len(shown.table.rows) == 2)
    yield shown
    for form in shown.findChildren(ProducerForm):
        form.form.mark_clean()
        form.close()


@pytest.fixture
def form(context: PageContext, stocked: int, wait_for: WaitFor) -> Iterator[ProducerForm]:
    """The form of the full producer."""
    opened = ProducerForm(context, stocked)
    opened.open()
    wait_for(opened.form.isEnabled)
    yield opened
    if isValid(opened):
        opened.form.mark_clean()
        opened.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    receiver = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert receiver is not None
    QTest.keyClick(receiver, key, modifier)
    QApplication.processEvents()


def _type(text: str) -> None:
    for letter in text:
        receiver = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert receiver is not None
        QTest.keyClicks(receiver, letter)


def _pane_words(page: ProducersPage) -> str:
    return "\n".join(label.text() for label in page.details_panel.findChildren(QLabel))


def _note(page: ProducersPage) -> str:
    notes = page.table.findChildren(EmptyStateView)
    return " ".join(label.text() for note in notes for label in note.findChildren(QLabel))


def test_the_list_says_kind_commune_phone_and_number_of_products(page: ProducersPage) -> None:
    rows = {row.name: (row.commune, row.phone, row.products) for row in page.table.rows}
    assert rows[FULL.name] == ("Cần Giờ", "028 0000 0000", 1)
    assert page.status == "2 chủ thể"


def test_searching_without_accents_narrows_and_says_why_nothing_is_found(
    page: ProducersPage, wait_for: WaitFor
) -> None:
    page.focus_search()
    _type("tran lua")
    wait_for(lambda: len(page.table.rows) == 1)
    _type("xyz")
    wait_for(lambda: not page.table.rows)
    assert "Không tìm thấy chủ thể nào" in _note(page)


def test_an_empty_register_offers_the_first_producer(
    context: PageContext, qtbot: QtBot, wait_for: WaitFor
) -> None:
    page = ProducersPage(context)
    qtbot.addWidget(page)
    page.show()
    wait_for(lambda: "Chưa có chủ thể nào" in _note(page))


def test_the_pane_shows_facts_and_products_but_never_the_sensitive_ones(
    page: ProducersPage, stocked: int, wait_for: WaitFor
) -> None:
    page.table.select_ids([stocked])
    wait_for(lambda: "Lê Thị Mẫu" in _pane_words(page) and bool(page.details_panel.products.rows))
    words = _pane_words(page)
    assert "đồng ý in" in words
    assert "1.500.000.000 đ" in words
    assert "Kinh" not in words
    assert "Nữ" not in words
    assert page.details_panel.products.rows[0].stars == 4


def test_enter_on_a_product_and_the_button_lead_to_the_products_page(
    page: ProducersPage, stocked: int, qtbot: QtBot, wait_for: WaitFor
) -> None:
    page.table.select_ids([stocked])
    wait_for(lambda: len(page.details_panel.products.rows) == 1)
    page.details_panel.products.selectRow(0)
    page.details_panel.products.setFocus()
    with qtbot.waitSignal(page.page_requested) as gone:
        _press(Qt.Key.Key_Return)
    assert gone.args == ["products", page.details_panel.products.rows[0].id]
    with qtbot.waitSignal(page.page_requested) as gone:
        page.details_panel.list_button.click()
    assert gone.args == ["products", ProductQuery(producer_id=stocked)]


def test_a_producer_is_added_by_keyboard_and_selected_in_the_list(
    page: ProducersPage, wait_for: WaitFor
) -> None:
    page.new()
    (form,) = page.findChildren(ProducerForm)
    wait_for(lambda: QApplication.focusWidget() is form.form.field("name"))
    _type("Trang trai tap")
    _press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: len(page.table.rows) == 3)
    wait_for(lambda: page.table.current().name == "Trang trai tap")


def test_f2_opens_the_current_producer(
    page: ProducersPage, stocked: int, wait_for: WaitFor
) -> None:
    page.table.select_ids([stocked])
    page.table.setFocus()
    _press(Qt.Key.Key_F2)
    (form,) = page.findChildren(ProducerForm)
    wait_for(lambda: form.pages.value("name") == FULL.name)


def test_del_removes_a_producer_without_products(
    page: ProducersPage, stocked: int, wait_for: WaitFor
) -> None:
    other = next(row.id for row in page.table.rows if row.id != stocked)
    page.table.select_ids([other])
    page.table.setFocus()
    _press(Qt.Key.Key_Delete)
    wait_for(lambda: [row.id for row in page.table.rows] == [stocked])


def test_a_producer_with_products_stays_and_the_sentence_says_why(
    page: ProducersPage, stocked: int, qtbot: QtBot
) -> None:
    page.table.select_ids([stocked])
    page.table.setFocus()
    with qtbot.waitSignal(page.context.runner.failed) as failed:
        _press(Qt.Key.Key_Delete)
    error = failed.args[0]
    assert isinstance(error, RecordInUse)
    assert "đang có 1 sản phẩm" in error_message(error).what
    assert len(page.table.rows) == 2


def test_a_producer_comes_back_from_the_form_exactly_as_it_went_in(
    form: ProducerForm, stocked: int
) -> None:
    assert form.record() == replace(FULL, id=stocked)
    assert not form.form.is_dirty


def test_what_is_sensitive_stands_in_a_box_that_says_it_is_optional_and_never_printed(
    form: ProducerForm,
) -> None:
    (box,) = [frame for frame in form.findChildren(QFrame) if frame.property("role") == "panel"]
    assert all(box.isAncestorOf(form.form.field(name)) for name in SENSITIVE)
    assert not box.isAncestorOf(form.form.field("representative"))
    words = " ".join(label.text() for label in box.findChildren(QLabel))
    assert "không bắt buộc" in words
    assert "không bao giờ in" in words


def test_consent_to_print_the_phone_is_not_given_unless_ticked(
    context: PageContext, stocked: int, qtbot: QtBot
) -> None:
    form = ProducerForm(context, None, name="Hộ mới")
    form.open()
    qtbot.waitUntil(form.isActiveWindow, timeout=15_000)
    form.pages.set_value("phone", "0900 000 000")
    assert not form.record().phone_printable
    form.pages.jump_to("phone_printable")
    _press(Qt.Key.Key_Space)
    assert form.record().phone_printable
    form.form.mark_clean()
    form.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_map_s_own_coordinates_are_read_with_a_dot(form: ProducerForm) -> None:
    form.pages.jump_to("latitude")
    field = form.form.field("latitude")
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    _type("10.412")
    _press(Qt.Key.Key_Tab)
    assert form.record().latitude == Decimal("10.412")


def test_more_local_workers_than_workers_warns_on_leaving_the_field(form: ProducerForm) -> None:
    form.pages.jump_to("workers_local")
    QTest.keyClick(
        form.form.field("workers_local"), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier
    )
    _type("30")
    _press(Qt.Key.Key_Tab)
    assert form.form.field("workers_local").property("problem") == "soft"


def test_every_field_of_a_producer_has_a_name_to_be_read_aloud(form: ProducerForm) -> None:
    nameless = [name for name in form.pages.names() if not form.form.field(name).accessibleName()]
    assert nameless == []
