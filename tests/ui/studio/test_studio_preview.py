"""The studio's page: drawn anew with every change, older answers dropped, turned, magnified, noted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PagePreview
from ocop_desktop.domain.print.studio_options import with_style
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.text import Language
from ocop_desktop.services import products
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.studio.studio_page import StudioPage
from tests.reports.samples import painted
from tests.ui.keys import Wait, ask_service, hit
from tests.ui.studio.studio_hand import lost, text_on


def test_pages_are_turned_by_keys_and_buttons(studio: StudioPage, wait_for: Wait) -> None:
    hit(studio.preview.view, Qt.Key.Key_PageDown)
    wait_for(lambda: studio.preview.page == 1)
    assert (studio.preview.number.text(), studio.preview.count.text()) == (
        "2",
        f"/ {studio.preview.pages} trang",
    )
    hit(studio.preview.view, Qt.Key.Key_PageUp)
    wait_for(lambda: studio.preview.page == 0)
    hit(studio.preview.view, Qt.Key.Key_PageUp)
    assert studio.preview.page == 0


def test_a_page_is_typed(studio: StudioPage, wait_for: Wait) -> None:
    studio.preview.number.setText("3")
    studio.preview.number.returnPressed.emit()
    wait_for(lambda: studio.preview.page == 2)
    studio.preview.number.setText("999")
    studio.preview.number.returnPressed.emit()
    assert studio.preview.number.text() == "3"


def test_the_old_picture_stays_until_the_new_one_is_there(
    studio: StudioPage, wait_for: Wait, qtbot: QtBot
) -> None:
    before = studio.preview.view.image
    with qtbot.waitSignal(studio.preview.view.drawn, timeout=15_000):
        studio.edit(with_style(studio.order, language=Language.EN))
        assert studio.preview.view.image == before
    assert studio.preview.view.image != before
    assert not studio.preview.view.image.isNull()


def test_only_the_last_of_many_changes_is_drawn(studio: StudioPage, wait_for: Wait) -> None:
    drawn: list[PagePreview] = []
    studio.drawing.drawn.connect(drawn.append)
    for percent in (80, 90, 100, 110, 120):
        worn = replace(studio.order.style.theme, text_size=percent / 100)
        studio.edit(with_style(studio.order, theme=worn))
    wait_for(lambda: bool(drawn))
    QTest.qWait(200)
    assert len(drawn) == 1
    assert studio.order.style.theme.text_size == 1.2


def test_an_answer_that_comes_late_is_dropped(studio: StudioPage, wait_for: Wait) -> None:
    drawn: list[PagePreview] = []
    studio.drawing.drawn.connect(drawn.append)
    for page in (0, 1, 2, 3):
        studio.show_page(page)
    wait_for(lambda: studio.preview.page == 3)
    QTest.qWait(200)
    assert [one.page for one in drawn] == [3]


def test_what_was_drawn_before_does_not_pile_up(studio: StudioPage, wait_for: Wait) -> None:
    for page in (1, 2, 3):
        studio.show_page(page)
        wait_for(lambda page=page: studio.preview.page == page)  # type: ignore[misc]
    assert studio.drawing._folder is not None
    assert list(studio.drawing._folder.iterdir()) == []


def test_a_page_is_magnified_and_fitted_again(studio: StudioPage, qtbot: QtBot) -> None:
    view = studio.preview.view
    fitted = view.percent()
    with qtbot.waitSignal(view.drawn, timeout=15_000):
        hit(view, Qt.Key.Key_Plus)
    assert view.percent() == pytest.approx(fitted * 1.25, abs=1)
    with qtbot.waitSignal(view.drawn, timeout=15_000):
        view.fit_width()
    assert view.percent() > fitted
    assert view.horizontalScrollBar().maximum() == 0
    with qtbot.waitSignal(view.drawn, timeout=15_000):
        hit(view, Qt.Key.Key_0)
    assert view.percent() == fitted
    assert (view.horizontalScrollBar().maximum(), view.verticalScrollBar().maximum()) == (0, 0)


def test_a_page_is_drawn_as_sharp_as_the_screen(studio: StudioPage, wait_for: Wait) -> None:
    view = studio.preview.view
    shown = view._sheet.image_size * view.devicePixelRatioF()
    wait_for(lambda: abs(view.image.width() - shown.width()) <= 1)


def test_what_is_doubtful_on_the_page_stands_below_it(studio: StudioPage, wait_for: Wait) -> None:
    studio.choose_document(DocumentKey.A4)
    studio.edit(with_style(studio.order, language=Language.ZH))
    wait_for(lambda: "chưa có bản dịch" in studio.preview.notes.toolTip())
    said = [line.text() for line in studio.preview.notes.lines if line.isVisible()]
    assert len(said) <= 3
    assert said[0].startswith("Mật dừa nước")


def test_a_page_that_cannot_be_drawn_says_why_and_others_can_be_seen(
    studio: StudioPage, context: PageContext, wait_for: Wait, studio_ids: dict[str, int]
) -> None:
    own = (painted_photo(context, wait_for, studio_ids["Mật dừa nước"]),)
    assert context.runner.media is not None
    with lost(context.runner.media, own[0].large, own[0].small):
        studio.choose_document(DocumentKey.A4)
        wait_for(lambda: studio.preview.has_failed)
        assert studio.preview.empty.isVisible()
        studio.preview.step(1)
        wait_for(lambda: studio.preview.page == 1 and not studio.preview.has_failed)
        assert "Kẹo dừa nước" in text_on(studio)


def painted_photo(context: PageContext, wait_for: Wait, product_id: int) -> Photo:
    """A photo that this product alone has."""
    details = ask_service(context, wait_for, products.details, product_id, context.on)
    folder = context.runner.media
    assert folder is not None
    file = painted(folder.parent / "rieng.jpg", hue=40).path
    photos = ask_service(context, wait_for, products.prepare_photos, (file,))
    ask_service(context, wait_for, products.save, replace(details.product, photos=photos))
    return photos[0]
