from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.register.producer import ProducerRow
from ocop_desktop.domain.register.product import (
    Certificate,
    Document,
    Photo,
    Product,
    ProductCode,
    StatedText,
)
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import producers, products
from ocop_desktop.ui.errors import bridge
from ocop_desktop.ui.finding.producer_chooser import ProducerChooser, make_distinct_labels
from ocop_desktop.ui.forms.document_editor import DocumentEditor
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.product_form import ProductForm
from ocop_desktop.ui.widgets.counted_text import CountedText
from tests.builders import a_producer, a_product

WaitFor = Callable[[Callable[[], bool]], None]


@pytest.fixture
def kept(context: PageContext, qtbot: QtBot) -> Product:
    """A product in the register of the page context."""
    box: list[Product] = []

    def keep(register: object) -> Product:
        producer = producers.save(register, a_producer())  # type: ignore[arg-type]
        producers.save(register, a_producer("Hộ Trần Văn Lúa (dữ liệu mẫu)"))  # type: ignore[arg-type]
        full = replace(
            a_product(producer.id),
            story_short=Translated("Mật từ cuống buồng dừa nước", "", "蜜"),
            listings=(Listing("Chợ phiên", "https://vi-du.vn/mat"),),
            certificates=(Certificate("ATTP", "00/2025", date(2025, 1, 2)),),
            export_markets=("Nhật Bản",),
            documents=(Document("ab/giay.pdf", "Phiếu kiểm nghiệm"),),
            stated=(StatedText("Nhóm", "Đồ uống (không cồn)"),),
            notes="Gọi lại sau Tết",
        )
        return products.save(register, full)  # type: ignore[arg-type]

    _ask(context, qtbot, keep, box)
    return box[0]


@pytest.fixture
def form(
    context: PageContext, kept: Product, qtbot: QtBot, wait_for: WaitFor
) -> Iterator[ProductForm]:
    """The form of the kept product, loaded and on screen."""
    opened = ProductForm(context, kept.id)
    opened.open()
    wait_for(opened.form.isEnabled)
    wait_for(lambda: opened.pages.value("producer_id") == kept.producer_id)
    yield opened
    _close(opened)


class _Sink(QWidget):
    def __init__(self, box: list[Product]) -> None:
        super().__init__()
        self.box = box

    def take(self, answer: Product) -> None:
        self.box.append(answer)


def _ask(
    context: PageContext, qtbot: QtBot, work: Callable[..., Product], box: list[Product]
) -> None:
    sink = _Sink(box)
    qtbot.addWidget(sink)
    context.runner.call(sink.take, work)
    qtbot.waitUntil(lambda: bool(box))


def _stored(context: PageContext, qtbot: QtBot, product_id: int) -> Product:
    box: list[Product] = []

    def read(register: object) -> Product:
        return products.details(register, product_id, context.on).product  # type: ignore[arg-type]

    _ask(context, qtbot, read, box)
    return box[0]


def _list(form: ProductForm, name: str) -> ListEditor[object]:
    form.pages.jump_to(name)
    field = form.form.field(name)
    assert isinstance(field, ListEditor)
    return field


def _close(form: ProductForm) -> None:
    if isValid(form):
        form.form.mark_clean()
        form.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _receiver() -> QWidget:
    """Where the keyboard goes now: an open list of suggestions, else the focused field."""
    receiver = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert receiver is not None
    return receiver


def _type(text: str) -> None:
    for letter in text:
        QTest.keyClicks(_receiver(), letter)


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(_receiver(), key, modifier or Qt.KeyboardModifier.NoModifier)
    QApplication.processEvents()


def _picture(file: Path, colour: str) -> Path:
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(file))
    return file


def test_a_product_comes_back_from_the_form_exactly_as_it_went_in(
    form: ProductForm, kept: Product
) -> None:
    assert form.record() == kept
    assert not form.form.is_dirty


def test_a_new_product_is_typed_and_kept_without_a_mouse(
    context: PageContext, kept: Product, qtbot: QtBot, wait_for: WaitFor
) -> None:
    form = ProductForm(context)
    form.open()
    wait_for(lambda: QApplication.focusWidget() is form.form.field("name"))
    qtbot.waitUntil(lambda: context.runner._pending_calls == 0)
    _type("Keo dua")
    for _ in range(3):
        _press(Qt.Key.Key_Tab)
    _type("rung sac")
    _press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(form.saved) as saved:
        _press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    made = saved.args[0]
    assert (made.name.vi, made.producer_id) == ("Keo dua", kept.producer_id)
    assert _stored(context, qtbot, made.id).name.vi == "Keo dua"


def test_leaving_an_empty_name_says_so_but_not_yet_that_the_producer_is_missing(
    context: PageContext, qtbot: QtBot, wait_for: WaitFor
) -> None:
    form = ProductForm(context)
    form.open()
    wait_for(lambda: QApplication.focusWidget() is form.form.field("name"))
    _press(Qt.Key.Key_Tab)
    assert form.form.field("name").property("problem") == "hard"
    chooser = form.form.field("producer_id")
    assert isinstance(chooser, ProducerChooser)
    assert not chooser.choice.property("problem")
    _close(form)


def test_a_product_without_name_is_not_kept_and_the_cursor_goes_to_the_name(
    form: ProductForm, qtbot: QtBot
) -> None:
    form.pages.set_value("name", "")
    form.pages.contents.setCurrentRow(4)
    form.save()
    assert form.isVisible()
    assert QApplication.focusWidget() is form.form.field("name")


def test_a_wrong_barcode_warns_with_a_jump_and_can_still_be_kept(
    form: ProductForm, qtbot: QtBot
) -> None:
    form.pages.jump_to("barcode")
    _type("8930000000000")
    _press(Qt.Key.Key_Tab)
    assert form.form.field("barcode").property("problem") == "soft"
    links = [label for label in form.findChildren(QLabel) if 'href="barcode"' in label.text()]
    form.pages.contents.setCurrentRow(0)
    links[0].linkActivated.emit("barcode")
    assert QApplication.focusWidget() is form.form.field("barcode")
    with qtbot.waitSignal(form.saved) as saved:
        form.save()
    assert saved.args[0].barcode == "8930000000000"


def test_closing_with_typed_text_asks_and_keeps_the_form_on_going_back(
    form: ProductForm, qtbot: QtBot
) -> None:
    form.pages.jump_to("notes")
    _type("xem lai ")
    _press(Qt.Key.Key_Escape)
    (question,) = form.findChildren(QMessageBox)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert "xem lai" in form.pages.value("notes")


def test_closing_without_changes_asks_nothing(form: ProductForm, qtbot: QtBot) -> None:
    form.close()
    assert not form.isVisible()


def test_a_line_is_added_typed_and_moved_up_by_keyboard(form: ProductForm, qtbot: QtBot) -> None:
    codes = _list(form, "codes")
    _press(Qt.Key.Key_Insert)
    _type("79-27664-9-2026")
    _press(Qt.Key.Key_Tab)
    _type("7/3/26")
    _press(Qt.Key.Key_Return)
    new, old = (
        ProductCode("79-27664-9-2026", date(2026, 3, 7)),
        ProductCode("79-27664-3-2025", date(2025, 6, 19)),
    )
    assert codes.value() == (old, new)
    _press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert codes.value() == (new, old)
    assert form.form.is_dirty


def test_tab_in_the_last_cell_begins_the_next_line(form: ProductForm, qtbot: QtBot) -> None:
    markets = _list(form, "export_markets")
    _press(Qt.Key.Key_Insert)
    _type("Han Quoc")
    _press(Qt.Key.Key_Tab)
    _type("Duc")
    _press(Qt.Key.Key_Return)
    assert markets.value() == ("Nhật Bản", "Han Quoc", "Duc")


def test_a_line_taken_away_comes_back_by_ctrl_z(form: ProductForm, qtbot: QtBot) -> None:
    links = _list(form, "listings")
    before = links.value()
    _press(Qt.Key.Key_Delete)
    assert links.value() == ()
    _press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert links.value() == before


def test_a_date_that_is_none_is_kept_as_typed_and_stops_the_save(
    form: ProductForm, qtbot: QtBot
) -> None:
    held = _list(form, "certificates")
    held.view.setCurrentIndex(held.model.index(0, 3))
    _type("31/2/2026")
    _press(Qt.Key.Key_Return)
    form.save()
    assert form.isVisible()
    assert "31/2/2026" in held.problem()
    assert held.model.index(0, 3).data() == "31/2/2026"


def test_what_stands_in_an_open_cell_is_kept_by_ctrl_s(form: ProductForm, qtbot: QtBot) -> None:
    _list(form, "export_markets")
    _press(Qt.Key.Key_Insert)
    _type("Lao")
    with qtbot.waitSignal(form.saved) as saved:
        _press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert saved.args[0].export_markets == ("Nhật Bản", "Lao")


def test_pictures_dropped_or_pasted_are_prepared_captioned_ordered_and_kept(
    form: ProductForm, qtbot: QtBot, tmp_path: Path
) -> None:
    form.pages.jump_to("photos")
    photos = form.photos
    files = [_picture(tmp_path / "mot.png", "#336699"), _picture(tmp_path / "hai.png", "#996633")]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    with qtbot.waitSignal(photos.ready, timeout=20_000):
        photos.dropEvent(
            QDropEvent(
                QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )  # fmt: skip
    first, second = photos.value()
    photos.strip.setFocus()
    _press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [photo.large for photo in photos.value()] == [second.large, first.large]
    photos.caption.setFocus()
    _type("Chai 250 ml")
    photos.picture.setFocus()
    _press(Qt.Key.Key_Right)
    photos.make_cover()
    with qtbot.waitSignal(form.saved) as saved:
        form.save()
    kept: Photo = saved.args[0].photos[0]
    assert (kept.large, kept.caption, kept.focus_x, kept.cover) == (
        second.large, "Chai 250 ml", 0.52, True,
    )  # fmt: skip


def test_clicking_on_the_picture_moves_the_point_to_keep(
    form: ProductForm, qtbot: QtBot, tmp_path: Path
) -> None:
    form.pages.jump_to("photos")
    with qtbot.waitSignal(form.photos.ready, timeout=20_000):
        form.photos.add_files([_picture(tmp_path / "anh.png", "#336699")])
    shown = form.photos.picture._picture_rect()
    corner = QPoint(
        round(shown.left() + shown.width() / 4), round(shown.top() + shown.height() / 4)
    )
    QTest.mouseClick(form.photos.picture, Qt.MouseButton.LeftButton, pos=corner)
    (photo,) = form.photos.value()
    assert photo.focus_x == pytest.approx(0.25, abs=0.01)
    assert photo.focus_y == pytest.approx(0.25, abs=0.01)


def test_the_printed_shapes_follow_the_point_to_keep(
    form: ProductForm, qtbot: QtBot, tmp_path: Path
) -> None:
    form.pages.jump_to("photos")
    form.resize(1366, 768)
    assert not form.photos.crops.isVisible()
    halves = QImage(1200, 300, QImage.Format.Format_RGB32)
    halves.fill(QColor("#CC2222"))
    painter = QPainter(halves)
    painter.fillRect(600, 0, 600, 300, QColor("#2222CC"))
    painter.end()
    assert halves.save(str(tmp_path / "hai-nua.png"))
    with qtbot.waitSignal(form.photos.ready, timeout=20_000):
        form.photos.add_files([tmp_path / "hai-nua.png"])

    def reds() -> list[bool]:
        """Whether the left edge of each shape shows the red half; its right edge likewise."""
        shown = [shape.grab().toImage() for shape in form.photos.crops.shapes]
        return [
            one.pixelColor(x, one.height() // 2).red() > 128
            for one in shown
            for x in (4, one.width() - 5)
        ]

    assert reds() == [True, False] * 3
    form.photos.picture.setFocus()
    for _ in range(25):
        _press(Qt.Key.Key_Left)
    assert reds() == [True, True] * 3
    shown = form.photos.picture._picture_rect()
    right = QPoint(round(shown.right() - shown.width() / 20), round(shown.center().y()))
    QTest.mouseClick(form.photos.picture, Qt.MouseButton.LeftButton, pos=right)
    assert reds() == [False, False] * 3
    ratios = [shape.width() / shape.height() for shape in form.photos.crops.shapes]
    assert ratios == pytest.approx([210 / 120, 1, 2])


def test_saving_waits_for_pictures_that_are_still_being_prepared(
    form: ProductForm, qtbot: QtBot, tmp_path: Path
) -> None:
    form.photos.add_files([_picture(tmp_path / "anh.png", "#225522")])
    with qtbot.waitSignal(form.saved, timeout=20_000) as saved:
        form.save()
    assert len(saved.args[0].photos) == 1


def test_a_document_is_copied_into_the_register_and_titled_by_its_name(
    form: ProductForm, context: PageContext, qtbot: QtBot, tmp_path: Path, wait_for: WaitFor
) -> None:
    paper = tmp_path / "Hợp đồng tiêu thụ.pdf"
    paper.write_bytes(b"%PDF-1.4")
    documents = form.form.field("documents")
    assert isinstance(documents, DocumentEditor)
    documents.add_files((paper,))
    wait_for(lambda: len(documents.value()) == 2)
    added = documents.value()[1]
    assert added.title == "Hợp đồng tiêu thụ"
    assert context.runner.media is not None
    assert (context.runner.media / added.media).read_bytes() == b"%PDF-1.4"


def test_the_group_follows_from_the_chosen_set(form: ProductForm, qtbot: QtBot) -> None:
    form.pages.jump_to("set_number")
    form.pages.set_value("set_number", 21)
    _press(Qt.Key.Key_Tab)
    label = form.form.field("group")
    assert isinstance(label, QLabel)
    assert label.text().startswith("IV")


def test_what_the_imported_file_said_can_be_read_but_not_changed(form: ProductForm) -> None:
    words = form.form.field("stated.0")
    assert isinstance(words, QLabel)
    assert words.text() == "Đồ uống (không cồn)"


def test_words_of_a_story_are_counted_and_chinese_by_letter(form: ProductForm) -> None:
    counts = {
        name: form.form.field(name).findChild(QLabel).text()  # type: ignore[union-attr]
        for name in ("story_short", "story_short.zh")
    }
    assert counts == {"story_short": "6 / 30 từ", "story_short.zh": "1 / 50 ký tự"}


def test_the_meter_of_a_story_warns_beyond_its_length(form: ProductForm) -> None:
    field = form.form.field("story_middle")
    assert isinstance(field, CountedText)
    field.set_value("lời " * 80)
    assert (field.meter.value(), field.meter.property("role")) == (80, "meter")
    field.set_value("lời " * 81)
    assert (field.meter.value(), field.meter.property("role")) == (80, "meter-over")
    assert field.count.text().startswith("81 / 80 từ")


def test_a_price_typed_anew_is_confirmed_today(form: ProductForm) -> None:
    form.pages.jump_to("price")
    form.pages.set_value("price", Decimal(125000))
    _press(Qt.Key.Key_Tab)
    assert form.pages.value("price_on") == form.context.on


def test_the_day_of_a_price_typed_anew_may_be_corrected(form: ProductForm) -> None:
    test_a_price_typed_anew_is_confirmed_today(form)
    earlier = form.context.on - timedelta(days=9)
    form.pages.set_value("price_on", earlier)
    form.pages.jump_to("price")
    _press(Qt.Key.Key_Tab)
    assert form.pages.value("price_on") == earlier


def test_a_producer_typed_but_unknown_can_be_added_on_the_spot(
    form: ProductForm, qtbot: QtBot, wait_for: WaitFor
) -> None:
    form.pages.jump_to("producer_id")
    chooser = form.form.field("producer_id")
    assert isinstance(chooser, ProducerChooser)
    chooser.choice.selectAll()
    _type("Trang trai tap")
    QTest.keyClick(chooser.add_button, Qt.Key.Key_Space)
    new = form.findChild(QWidget, "producer_form")
    assert new is not None
    assert new.pages.value("name") == "Trang trai tap"  # type: ignore[attr-defined]
    new.save()  # type: ignore[attr-defined]
    wait_for(lambda: chooser.value() is not None)
    assert chooser.choice.text() == "Trang trai tap"
    assert chooser.value() != form._original.producer_id


def test_producers_that_differ_only_in_accents_are_told_apart() -> None:
    rows = (
        ProducerRow(1, "Hộ Lúa", None, "Cần Giờ", "", 0),
        ProducerRow(2, "Hộ Lụa", None, "Thạnh An", "", 0),
        ProducerRow(3, "Hộ Lúa", None, "Cần Giờ", "", 0),
        ProducerRow(4, "HTX Rừng Sác", None, "Cần Giờ", "", 0),
    )
    assert dict(make_distinct_labels(rows)) == {
        1: "Hộ Lúa · Cần Giờ · số 1",
        2: "Hộ Lụa · Thạnh An",
        3: "Hộ Lúa · Cần Giờ · số 3",
        4: "HTX Rừng Sác",
    }


def test_pages_are_turned_by_ctrl_page_down(form: ProductForm, qtbot: QtBot) -> None:
    QTest.keyClick(form, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert form.pages.contents.currentRow() == 1


def test_no_button_of_the_form_answers_to_enter_by_itself(form: ProductForm) -> None:
    assert not any(button.autoDefault() for button in form.findChildren(QPushButton))


def test_every_field_has_a_name_to_be_read_aloud(form: ProductForm) -> None:
    nameless = [name for name in form.pages.names() if not form.form.field(name).accessibleName()]
    assert nameless == []


def test_the_form_fits_a_small_screen(form: ProductForm) -> None:
    assert form.width() <= 1366
    assert form.height() <= 720
    assert form.minimumSizeHint().height() <= 720


def test_no_page_is_scrolled_sideways_and_the_photos_not_at_all(
    form: ProductForm, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(form.photos.ready, timeout=20_000):
        form.photos.add_files([_picture(tmp_path / "mot.png", "#336699")])
    pages = form.pages
    for row in range(pages.contents.count()):
        pages.contents.setCurrentRow(row)
        qtbot.wait(20)
        width = [
            area.horizontalScrollBar().maximum()
            for area in pages.findChildren(QScrollArea)
            if area.isVisible()
        ]
        assert not any(width), pages.contents.item(row).text()
    pages.jump_to("photos")
    qtbot.waitUntil(form.photos.isVisible)
    rooms = [area for area in pages.findChildren(QScrollArea) if area.isAncestorOf(form.photos)]
    assert [room.verticalScrollBar().maximum() for room in rooms] == [0]


def test_a_photo_taken_away_comes_back_in_its_place_by_ctrl_z(
    form: ProductForm, qtbot: QtBot, tmp_path: Path
) -> None:
    form.pages.jump_to("photos")
    with qtbot.waitSignal(form.photos.ready, timeout=20_000):
        form.photos.add_files(
            [_picture(tmp_path / "mot.png", "#336699"), _picture(tmp_path / "hai.png", "#996633")]
        )
    before = form.photos.value()
    form.photos.strip.setCurrentRow(0)
    form.photos.strip.setFocus()
    _press(Qt.Key.Key_Delete)
    assert form.photos.value() == before[1:]
    _press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.photos.value() == before


def test_a_broken_picture_is_refused_with_its_name_and_the_form_stays(
    form: ProductForm, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "hong.jpg"
    broken.write_bytes(b"not a picture")
    with qtbot.waitSignal(bridge.raised, timeout=20_000) as raised:
        form.photos.add_files([broken])
    assert "hong.jpg" in raised.args[0].what
    assert not form.photos.is_busy
    assert form.photos.value() == ()


def test_a_save_that_waited_for_a_broken_picture_does_not_happen_later_by_itself(
    form: ProductForm, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "hong.jpg"
    broken.write_bytes(b"not a picture")
    with qtbot.waitSignal(bridge.raised, timeout=20_000):
        form.photos.add_files([broken])
        form.save()
    with qtbot.waitSignal(form.photos.ready, timeout=20_000):
        form.photos.add_files([_picture(tmp_path / "anh.png", "#225522")])
    assert form.isVisible()
    assert form.form.is_dirty
