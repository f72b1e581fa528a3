"""Going on with the next product or a copy, what was used last, and pictures by Ctrl+V."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.register.product import Product, ProductCode
from ocop_desktop.services import producers, products
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.producers.producers_page import ProducersPage
from ocop_desktop.ui.products.product_form import ProductForm, open_copy
from ocop_desktop.ui.window.main_window import MainWindow
from tests.builders import a_producer, a_product
from tests.ui.keys import ALT, CONTROL, ask_service, type_text

WaitFor = Callable[[Callable[[], bool]], None]


@pytest.fixture
def kept(context: PageContext, wait_for: WaitFor) -> Product:
    ask = partial(ask_service, context, wait_for)
    producer = ask(producers.save, a_producer())
    made = replace(a_product(producer.id), price_unit="chai", barcode="8936000000000")
    return ask(products.save, made)


@pytest.fixture
def form(
    context: PageContext, kept: Product, qtbot: QtBot, wait_for: WaitFor
) -> Iterator[ProductForm]:
    opened = ProductForm(context, kept.id)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    opened.open()
    wait_for(lambda: opened.pages.value("producer_id") == kept.producer_id)
    yield opened
    opened.form.mark_clean()
    opened.close()


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _copy_picture(width: int, height: int, colour: str = "#336699") -> None:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QMimeData()
    data.setImageData(image)
    QApplication.clipboard().setMimeData(data)


def _copy_file(name: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name)])
    QApplication.clipboard().setMimeData(data)


def test_saved_and_added_the_next_product_keeps_producer_set_commune_and_unit(
    form: ProductForm, kept: Product, wait_for: WaitFor, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(form.saved):
        QTest.keyClick(_focused(), Qt.Key.Key_T, ALT)
    begun = form.record()
    assert (begun.id, begun.name.vi, begun.codes, begun.barcode) == (0, "", (), "")
    assert (begun.producer_id, begun.set_number, begun.commune_code, begun.price_unit) == (
        kept.producer_id, kept.set_number, kept.commune_code, "chai",
    )  # fmt: skip
    assert form.isVisible()
    assert not form.is_dirty
    assert _focused() is form.form.field("name")
    type_text(form.form.field("name"), "Muối tôm")
    with qtbot.waitSignal(form.saved) as saved:
        QTest.keyClick(_focused(), Qt.Key.Key_S, CONTROL)
    assert saved.args[0].id not in {0, kept.id}
    assert saved.args[0].producer_id == kept.producer_id


def test_a_copy_needs_a_name_of_its_own_and_has_no_code(
    form: ProductForm, kept: Product, qtbot: QtBot, context: PageContext, wait_for: WaitFor
) -> None:
    QTest.keyClick(_focused(), Qt.Key.Key_B, ALT)
    wait_for(lambda: form.record().id == 0)
    begun = form.record()
    assert (begun.id, begun.name, begun.codes, begun.barcode) == (0, kept.name, (), "")
    assert begun.ingredients == kept.ingredients
    form.save()
    assert form.form.field("name").property("problem") == "hard"
    type_text(form.form.field("name"), " 500 ml")
    form.pages.set_value("name", f"{kept.name.vi} 500 ml")
    with qtbot.waitSignal(form.saved):
        form.save()
    codes = ask_service(context, wait_for, products.get_many, [kept.id])[0].codes
    assert codes == kept.codes == (ProductCode(kept.code, codes[0].given_on),)


def test_a_new_product_is_offered_what_was_used_last(
    form: ProductForm, kept: Product, context: PageContext, qtbot: QtBot, wait_for: WaitFor
) -> None:
    form.save()
    wait_for(lambda: not form.isVisible())
    new = ProductForm(context)
    new.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(new)
    new.open()
    wait_for(lambda: QApplication.focusWidget() is new.form.field("name"))
    for name in ("set_number", "commune_code", "price_unit"):
        assert not new.pages.value(name)
        new.pages.jump_to(name)
        QTest.keyClick(_focused(), Qt.Key.Key_L, CONTROL)
        assert new.pages.value(name) == getattr(kept, name)
    assert new.is_dirty
    new.mark_clean()


def test_ctrl_v_pastes_a_picture_wherever_the_focus_is_on_the_page_of_photos(
    form: ProductForm, qtbot: QtBot
) -> None:
    contents = form.pages.contents
    row = [contents.item(at).text() for at in range(contents.count())].index("Ảnh")
    spot = contents.visualItemRect(contents.item(row)).center()
    QTest.mouseClick(contents.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert _focused() is form.photos.strip
    buttons = [button for button in form.photos.findChildren(QToolButton) if button.isEnabled()]
    form.photos.caption.setEnabled(True)
    for place in (
        contents,
        form.photos.strip,
        form.photos.picture,
        form.photos.caption,
        buttons[0],
    ):
        place.setFocus()
        _copy_file("IMG_1.TXT")
        form.photos.state.clear()
        QTest.keyClick(place, Qt.Key.Key_V, CONTROL)
        assert place is form.photos.caption or "không có ảnh" in form.photos.state.text(), place
    _copy_picture(95, 60)
    with qtbot.waitSignal(form.photos.ready, timeout=20_000):
        QTest.keyClick(contents, Qt.Key.Key_V, CONTROL)
    assert "95 × 60 điểm ảnh · ảnh nhỏ: chỉ in nét đến 20 × 12 mm" in form.photos.state.text()
    form.photos.caption.setFocus()
    QApplication.clipboard().setText("Chai 250 ml")
    QTest.keyClick(form.photos.caption, Qt.Key.Key_V, CONTROL)
    assert form.photos.value()[-1].caption == "Chai 250 ml"


def test_a_large_picture_says_how_large_it_prints(form: ProductForm, qtbot: QtBot) -> None:
    form.pages.jump_to("photos")
    _copy_picture(1600, 1200)
    with qtbot.waitSignal(form.photos.ready, timeout=20_000):
        form.photos.paste()
    assert "1.600 × 1.200 điểm ảnh · in nét đến 338 × 254 mm" in form.photos.state.text()
    assert form.photos.state.property("role") == "muted"


def test_a_picture_of_an_iphone_is_pasted_as_any_other(
    form: ProductForm, qtbot: QtBot, tmp_path: Path
) -> None:
    form.pages.jump_to("photos")
    pillow_heif.from_pillow(Image.new("RGB", (64, 48), "red")).save(tmp_path / "IMG_1.HEIC")
    _copy_file(str(tmp_path / "IMG_1.HEIC"))
    with qtbot.waitSignal(form.photos.ready, timeout=20_000):
        form.photos.paste()
    assert [(photo.width, photo.height) for photo in form.photos.value()] == [(64, 48)]


def test_a_click_on_a_page_takes_the_focus_to_its_first_field(form: ProductForm) -> None:
    contents = form.pages.contents
    for row, name in ((1, "story_short"), (2, "specification"), (0, "name")):
        spot = contents.visualItemRect(contents.item(row)).center()
        QTest.mouseClick(contents.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        field = form.form.field(name)
        assert _focused() in {field, field.focusProxy()}


def test_the_page_of_producers_begins_a_product_of_the_producer_shown(
    context: PageContext, kept: Product, qtbot: QtBot, wait_for: WaitFor
) -> None:
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.show()
    window.go_to("producers")
    page = window.page
    assert isinstance(page, ProducersPage)
    wait_for(lambda: page.table.current() is not None)
    wait_for(page.details_panel.add_button.isEnabled)
    QTest.mouseClick(page.details_panel.add_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: window.findChild(ProductForm) is not None)
    begun = window.findChild(ProductForm)
    assert begun is not None
    wait_for(lambda: begun.pages.value("producer_id") == kept.producer_id)
    assert (begun.record().id, begun.is_dirty) == (0, False)
    begun.close()


def test_the_keys_named_in_the_form_work_where_the_focus_is(
    form: ProductForm, context: PageContext, qtbot: QtBot, wait_for: WaitFor
) -> None:
    name, contents = form.form.field("name"), form.pages.contents
    name.setFocus()
    QTest.keyClick(name, Qt.Key.Key_PageDown, CONTROL)
    assert contents.currentRow() == 1
    QTest.keyClick(_focused(), Qt.Key.Key_PageUp, CONTROL)
    assert contents.currentRow() == 0
    form.pages.jump_to("price_on")
    QTest.keyClick(_focused(), Qt.Key.Key_Semicolon, CONTROL)
    assert form.pages.value("price_on") is not None
    form.pages.jump_to("notes")
    with qtbot.waitSignal(form.saved):
        QTest.keyClick(_focused(), Qt.Key.Key_L, ALT)
    wait_for(lambda: not form.isVisible())


def test_alt_n_closes_the_form_from_any_field(form: ProductForm, wait_for: WaitFor) -> None:
    form.pages.jump_to("barcode")
    QTest.keyClick(_focused(), Qt.Key.Key_N, ALT)
    wait_for(lambda: not form.isVisible())


def test_photos_are_moved_removed_and_brought_back_by_their_keys(
    form: ProductForm, qtbot: QtBot, tmp_path: Path
) -> None:
    form.pages.jump_to("photos")
    strip = form.photos.strip
    files = []
    for colour in ("#336699", "#993366"):
        image = QImage(120, 90, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        files.append(tmp_path / f"{colour[1:]}.png")
        assert image.save(str(files[-1]))
    with qtbot.waitSignal(form.photos.ready, timeout=20_000):
        form.photos.add_files(files)
    first, second = form.photos.value()
    QTest.keyClick(strip, Qt.Key.Key_Up, ALT)
    assert form.photos.value() == (second, first)
    QTest.keyClick(strip, Qt.Key.Key_Down, ALT)
    assert form.photos.value() == (first, second)
    QTest.keyClick(strip, Qt.Key.Key_Delete)
    assert form.photos.value() == (first,)
    QTest.keyClick(strip, Qt.Key.Key_Z, CONTROL)
    assert form.photos.value() == (first, second)
    QTest.keyClick(strip, Qt.Key.Key_Insert)
    dialog = form.findChild(QFileDialog)
    assert dialog is not None
    assert "*.heic" in dialog.nameFilters()[0]
    dialog.reject()


def test_a_copy_is_begun_from_the_list(
    context: PageContext, kept: Product, qtbot: QtBot, wait_for: WaitFor
) -> None:
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.show()
    form = open_copy(context, kept.id, window)
    wait_for(lambda: form.pages.value("name") == kept.name.vi and form.form.isEnabled())
    assert (form.record().id, form.record().codes, form.is_dirty) == (0, (), False)
    form.save()
    assert form.form.field("name").property("problem") == "hard"
    form.mark_clean()
    form.close()
