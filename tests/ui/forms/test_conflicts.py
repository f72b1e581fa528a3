"""Two clerks edit one record in two windows: both edits are kept, and only what both set is asked."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ocop_desktop.domain.deadlines.filing import Filing, FilingResult
from ocop_desktop.domain.register.producer import ProducerKind
from ocop_desktop.domain.register.product import Photo, Product
from ocop_desktop.domain.text import Translated
from ocop_desktop.messages.message import Message
from ocop_desktop.services import filings, producers, products, recognitions
from ocop_desktop.ui import theme
from ocop_desktop.ui.deadlines.filing_dialog import FilingDialog
from ocop_desktop.ui.errors import bridge
from ocop_desktop.ui.forms.conflict_dialog import ConflictDialog
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.producers.producer_form import ProducerForm
from ocop_desktop.ui.products.product_form import ProductForm
from ocop_desktop.ui.recognitions.recognition_dialog import RecognitionDialog
from ocop_desktop.ui.words.record_values import FormWords
from tests.builders import a_producer, a_product, a_recognition
from tests.ui.forms.conflict_hand import OtherWindow, closed, conflict_dialog, open_conflicts, words
from tests.ui.keys import CONTROL, Wait, ask_service, hit, type_text
from tools.edit_conflict import make_conflict

MOVED = Photo("ab/mat.jpg", "ab/mat-s.jpg", 800, 600, "Mật dừa")


@pytest.fixture
def product(context: PageContext, wait_for: Wait) -> Product:
    producer = ask_service(context, wait_for, producers.save, a_producer())
    made = replace(a_product(producer.id), photos=(MOVED,))
    return ask_service(context, wait_for, products.save, made)


@pytest.fixture
def form(context: PageContext, product: Product, wait_for: Wait) -> Iterator[ProductForm]:
    """The product's form in this window, on screen."""
    opened = ProductForm(context, product.id)
    opened.open()
    opened.activateWindow()
    wait_for(lambda: opened.form.isEnabled() and bool(opened.pages.value("producer_id")))
    yield opened
    close(opened)


def close(dialog: RecordDialog) -> None:
    if isValid(dialog):
        dialog.mark_clean()
        dialog.close()


def fill(form: ProductForm, name: str, text: str) -> QWidget:
    """Type into a field of the form."""
    form.form.jump_to(name)
    field = form.form.field(name)
    hit(field, Qt.Key.Key_A, held=CONTROL)
    type_text(field, text)
    return field


def save(dialog: RecordDialog) -> None:
    dialog.activateWindow()
    QApplication.processEvents()
    hit(dialog, Qt.Key.Key_S, held=CONTROL)


def kept(other: OtherWindow, product: Product) -> Product:
    return other.ask(products.details, product.id, date(2026, 3, 5)).product


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_two_windows_that_change_two_fields_keep_both(
    form: ProductForm, product: Product, other: OtherWindow, wait_for: Wait
) -> None:
    fill(form, "storage", "noi mat")
    other.ask(products.save, replace(product, shelf_life="12 tháng"))
    save(form)
    wait_for(lambda: closed(form))
    both = kept(other, product)
    assert (both.storage, both.shelf_life) == ("noi mat", "12 tháng")
    assert open_conflicts() == []


def test_what_both_changed_is_asked_with_both_values_who_and_when(
    form: ProductForm, product: Product, other: OtherWindow, wait_for: Wait
) -> None:
    fill(form, "storage", "noi mat")
    fill(form, "price", "50000")
    fill(form, "name.en", "nectar")
    theirs = replace(product, storage="tủ lạnh", price=Decimal(65000))
    other.ask(products.save, replace(theirs, name=replace(product.name, en="Nipa syrup")))
    save(form)
    dialog = conflict_dialog(wait_for)
    assert words(dialog) == [
        ("Bảo quản", "noi mat", "tủ lạnh"),
        ("Tên tiếng Anh", "nectar", "Nipa syrup"),
        ("Giá bán", "50.000 đ", "65.000 đ"),
    ]
    QTest.mouseClick(dialog.all_theirs, Qt.MouseButton.LeftButton)
    assert all(row.keeps_theirs for row in dialog.rows)
    QTest.mouseClick(dialog.all_mine, Qt.MouseButton.LeftButton)
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    for row, difference in zip(dialog.rows, dialog._conflict.differences, strict=True):
        assert difference.at is not None
        saved = f"{difference.at.astimezone():%H:%M %d/%m/%Y}"
        assert row.theirs.saved.text() == f"Bình lưu lúc {saved}"
        assert row.mine.radio.isChecked()


def test_by_keyboard_alone_each_field_is_chosen_and_saved(
    form: ProductForm, product: Product, other: OtherWindow, wait_for: Wait
) -> None:
    fill(form, "storage", "noi mat")
    fill(form, "shelf_life", "6 thang")
    other.ask(products.save, replace(product, storage="tủ lạnh", shelf_life="12 tháng"))
    save(form)
    dialog = conflict_dialog(wait_for)
    dialog.activateWindow()
    wait_for(lambda: focused() is dialog.rows[0].mine.radio)
    hit(focused(), Qt.Key.Key_Tab)
    assert focused() is dialog.rows[1].mine.radio
    hit(focused(), Qt.Key.Key_Right)
    assert dialog.rows[1].keeps_theirs
    hit(focused(), Qt.Key.Key_Return)
    wait_for(lambda: closed(form))
    both = kept(other, product)
    assert (both.shelf_life, both.storage) == ("6 thang", "tủ lạnh")


def test_a_click_on_the_other_value_takes_it(
    form: ProductForm, product: Product, other: OtherWindow, wait_for: Wait
) -> None:
    fill(form, "storage", "noi mat")
    other.ask(products.save, replace(product, storage="tủ lạnh"))
    save(form)
    dialog = conflict_dialog(wait_for)
    QTest.mouseClick(dialog.rows[0].theirs.value, Qt.MouseButton.LeftButton)
    assert dialog.rows[0].keeps_theirs
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: closed(form))
    assert kept(other, product).storage == "tủ lạnh"


def test_going_back_loses_nothing_that_was_typed(
    form: ProductForm, product: Product, other: OtherWindow, wait_for: Wait
) -> None:
    fill(form, "storage", "noi mat")
    fill(form, "notes", "goi lai")
    other.ask(products.save, replace(product, storage="tủ lạnh"))
    save(form)
    hit(conflict_dialog(wait_for), Qt.Key.Key_Escape)
    wait_for(lambda: not open_conflicts())
    assert form.isVisible()
    assert form.is_dirty
    assert (form.record().storage, form.record().notes) == ("noi mat", "goi lai")
    assert kept(other, product).storage == "tủ lạnh"
    save(form)
    dialog = conflict_dialog(wait_for)
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: closed(form))
    assert (kept(other, product).storage, kept(other, product).notes) == ("noi mat", "goi lai")


def test_an_edit_saved_while_the_dialog_is_open_is_asked_about_again(
    form: ProductForm, product: Product, other: OtherWindow, wait_for: Wait
) -> None:
    fill(form, "storage", "noi mat")
    saved = other.ask(products.save, replace(product, storage="tủ lạnh"))
    save(form)
    first = conflict_dialog(wait_for)
    other.ask(products.save, replace(saved, storage="ngăn đá"))
    hit(first, Qt.Key.Key_S, held=CONTROL)
    wait_for(lambda: any(one is not first for one in open_conflicts()))
    again = conflict_dialog(wait_for)
    assert words(again) == [("Bảo quản", "noi mat", "ngăn đá")]
    hit(again, Qt.Key.Key_S, held=CONTROL)
    wait_for(lambda: closed(form))
    assert kept(other, product).storage == "noi mat"


def test_a_product_deleted_meanwhile_is_said_and_the_typing_stays(
    form: ProductForm, product: Product, other: OtherWindow, wait_for: Wait
) -> None:
    heard: list[Message] = []
    bridge.raised.connect(lambda message, _details: heard.append(message))
    fill(form, "storage", "noi mat")
    other.ask(products.delete, [product.id])
    save(form)
    wait_for(lambda: bool(heard))
    assert "đã bị xóa trong khi bạn sửa" in heard[0].text
    assert "những gì đã nhập vẫn còn" in heard[0].text
    assert form.isVisible()
    assert form.record().storage == "noi mat"


def test_a_photo_taken_out_here_and_captioned_there_is_asked_about(
    form: ProductForm, product: Product, other: OtherWindow, wait_for: Wait
) -> None:
    form.pages.set_value("photos", ())
    captioned = replace(MOVED, caption="Rót mật")
    other.ask(products.save, replace(product, photos=(captioned,)))
    save(form)
    dialog = conflict_dialog(wait_for)
    assert words(dialog) == [("Ảnh sản phẩm · ảnh 1 “Rót mật”", "đã bỏ", "giữ lại: Rót mật")]
    dialog.choose_all(theirs=True)
    dialog.save()
    wait_for(lambda: closed(form))
    assert [photo.caption for photo in kept(other, product).photos] == ["Rót mật"]


def test_a_producers_form_asks_in_the_words_of_its_choices(
    context: PageContext, product: Product, other: OtherWindow, wait_for: Wait
) -> None:
    producer = other.ask(producers.get, product.producer_id)
    form = ProducerForm(context, producer.id)
    form.open()
    wait_for(form.form.isEnabled)
    form.pages.set_value("kind", ProducerKind.FARM)
    form.pages.set_value("gender", "Nữ")
    changed = replace(producer, kind=ProducerKind.HOUSEHOLD)
    other.ask(producers.save, replace(changed, sensitive=replace(producer.sensitive, gender="Nam")))
    save(form)
    dialog = conflict_dialog(wait_for)
    assert words(dialog) == [
        ("Loại hình", "Trang trại", "Hộ kinh doanh"),
        ("Giới tính", "Nữ", "Nam"),
    ]
    dialog.choose_all(theirs=True)
    dialog.save()
    wait_for(lambda: closed(form))
    assert other.ask(producers.get, producer.id).kind is ProducerKind.HOUSEHOLD


def test_a_recognition_asks_with_days_and_stars_as_the_form_shows_them(
    context: PageContext, product: Product, other: OtherWindow, wait_for: Wait
) -> None:
    known = other.ask(recognitions.save, a_recognition(product.id))
    dialog = RecognitionDialog(context, product.id, product.name.vi, known)
    dialog.open()
    dialog.stars.set_value(5)
    dialog.expires_on.set_value(date(2029, 1, 2))
    other.ask(recognitions.save, replace(known, stars=3, expires_on=date(2030, 1, 2)))
    save(dialog)
    asked = conflict_dialog(wait_for)
    assert words(asked) == [
        ("Hạng sao", "5 sao", "3 sao"),
        ("Ngày hết hạn", "02/01/2029", "02/01/2030"),
    ]
    asked.save()
    wait_for(lambda: closed(dialog))


def test_a_filing_keeps_the_topics_that_the_other_has_checked(
    context: PageContext, product: Product, other: OtherWindow, wait_for: Wait
) -> None:
    filing = other.ask(filings.save, Filing(product.id, filed_on=date(2026, 3, 2)))
    dialog = FilingDialog(context, product.name.vi, filing)
    dialog.open()
    dialog.result_notes.set_value("thiếu giấy")
    checked = tuple(replace(field.value(), met=True) for field in dialog.topics)
    other.ask(
        filings.save, replace(filing, topics=checked, result=FilingResult.PENDING, notes="đã xem")
    )
    save(dialog)
    wait_for(lambda: closed(dialog))
    assert open_conflicts() == []
    (saved,) = other.ask(filings.of_product, product.id)
    assert (saved.topics, saved.result_notes, saved.notes) == (checked, "thiếu giấy", "đã xem")


def test_a_very_long_value_is_cut_told_whole_where_the_mouse_rests_and_scrolls(
    form: ProductForm, product: Product, other: OtherWindow, wait_for: Wait
) -> None:
    long_story = "câu chuyện dài " * 60 + "x" * 400
    for name in ("story_short", "story_middle", "story_long", "notes", "storage"):
        form.pages.set_value(name, f"của tôi {name} {long_story}")
    told = Translated(long_story)
    theirs = replace(product, story_short=told, story_middle=told, story_long=told)
    other.ask(products.save, replace(theirs, notes=long_story, storage=long_story))
    save(form)
    dialog = conflict_dialog(wait_for)
    dialog.resize(900, 500)
    QApplication.processEvents()
    row = dialog.rows[0]
    assert row.theirs.value.text().endswith("…")
    assert row.theirs.value.toolTip() == long_story.strip()
    assert dialog.area.verticalScrollBar().maximum() > 0
    assert row.width() <= dialog.area.viewport().width()
    dialog.reject()


def test_the_dialog_speaks_english_too(english: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ConflictDialog(make_conflict(), FormWords({"storage": "Storage"}), window)
    dialog.show()
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    buttons = [button.text() for button in dialog.findChildren(QAbstractButton)]
    assert "Two people changed the same thing" in labels
    assert {"Keep mine", "Take the other's", "Save", "&Back to the form"} <= set(buttons)
    assert "removed" in labels
    assert any(label.startswith("kept: ") for label in labels)
    assert english


def test_at_150_percent_every_button_and_both_values_are_within_a_small_screen(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, "dark", 150)
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ConflictDialog(make_conflict(), FormWords(), window)
    dialog.show()
    QApplication.processEvents()
    assert dialog.minimumSizeHint().width() <= 1366
    assert dialog.minimumSizeHint().height() <= 768
    assert dialog.width() <= dialog.screen().availableSize().width()
    for button in (dialog.all_mine, dialog.all_theirs, dialog.back, dialog.save_button):
        assert button.width() >= button.minimumSizeHint().width()
        assert dialog.rect().contains(button.geometry())
    for row in dialog.rows:
        assert row.mine.width() == pytest.approx(row.theirs.width(), abs=1)
