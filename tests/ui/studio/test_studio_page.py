"""The print studio: what is printed, which piece, in which language; the clerk's way through it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import Quality
from ocop_desktop.domain.print.studio_options import CHOSEN, Source, SourceKind, with_style
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.domain.text import Language
from ocop_desktop.services import events, history, selections
from ocop_desktop.ui.events.events_page import EventsPage
from ocop_desktop.ui.finding.product_chooser import ProductChooser
from ocop_desktop.ui.outlets.outlets_page import OutletsPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.products_page import ProductsPage
from ocop_desktop.ui.studio.document_icons import document_icon
from ocop_desktop.ui.studio.studio_page import StudioPage
from ocop_desktop.ui.window.main_window import MainWindow
from tests.ui.keys import Wait, ask_service, hit
from tests.ui.studio.studio_hand import changed, text_on


def test_the_latest_fair_is_shown_as_a_catalogue(studio: StudioPage) -> None:
    assert studio.order.document is DocumentKey.CATALOGUE
    assert "Hội chợ tập" in text_on(studio)
    assert studio.choices.count.text() == "3 sản phẩm · 2 không in sao"


def test_every_change_shows_the_page_as_it_will_be_printed(
    studio: StudioPage, wait_for: Wait
) -> None:
    studio.choose_document(DocumentKey.A4)
    wait_for(lambda: "Mật dừa nước" in text_on(studio))
    assert studio.preview.pages == 3
    assert "50.000" in text_on(studio)
    studio.options.sections[PageSection.PRICE].click()
    wait_for(lambda: "50.000" not in text_on(studio))
    changed(studio, wait_for, with_style(studio.order, language=Language.EN))
    assert "OCOP 4 stars" in text_on(studio)


def test_chosen_products_are_kept_as_a_selection(
    studio: StudioPage, context: PageContext, wait_for: Wait, studio_ids: dict[str, int]
) -> None:
    studio.open((studio_ids["Muối ớt"], studio_ids["Kẹo dừa nước"]))
    wait_for(
        lambda: studio.sources.current == CHOSEN and studio.choices.count.text().startswith("2 ")
    )
    assert studio.order.document is DocumentKey.CATALOGUE
    studio.records.save_selection(studio.order.product_ids, "Quà Tết")
    wait_for(lambda: studio.sources.current.kind is SourceKind.SELECTION)
    kept = ask_service(context, wait_for, selections.all_selections)
    assert kept[0].product_ids == (studio_ids["Muối ớt"], studio_ids["Kẹo dừa nước"])
    assert studio.sources.current == Source(SourceKind.SELECTION, kept[0].id)
    assert studio.order.title == "Quà Tết"


def test_a_selection_is_dropped_and_undo_brings_it_back(
    studio: StudioPage, context: PageContext, wait_for: Wait
) -> None:
    studio.records.save_selection(studio.sources.product_ids, "Quà Tết")
    wait_for(lambda: studio.sources.current.kind is SourceKind.SELECTION)
    studio.choices.delete_requested.emit()
    wait_for(lambda: studio.sources.current.kind is SourceKind.FAIR)
    ask_service(context, wait_for, history.undo)
    wait_for(lambda: [one.name for one in studio.sources.available.selections] == ["Quà Tết"])


def test_products_are_chosen_out_of_all_and_counted(
    studio: StudioPage, wait_for: Wait, studio_ids: dict[str, int]
) -> None:
    studio.sources.open_chooser()
    chooser = studio.findChild(ProductChooser)
    assert isinstance(chooser, ProductChooser)
    assert chooser.accept_button.text() == "In sản phẩm"
    chooser.table.select_ids([studio_ids["Muối ớt"]])
    chooser.accept_products()
    wait_for(lambda: studio.order.product_ids == (studio_ids["Muối ớt"],))
    assert studio.choices.source.currentText() == "Đang chọn: 1 sản phẩm"
    assert studio.choices.count.text() == "1 sản phẩm · 1 không in sao"
    wait_for(lambda: "Mỗi xã một sản phẩm" in text_on(studio))


def test_products_chosen_just_now_are_titled_by_the_clerk(
    studio: StudioPage, wait_for: Wait, studio_ids: dict[str, int]
) -> None:
    assert studio.options.cover.title.isHidden()
    studio.open((studio_ids["Muối ớt"], studio_ids["Kẹo dừa nước"]))
    wait_for(studio.options.cover.title.isVisible)
    studio.options.cover.title.set_value("Quà quê")
    studio.options.cover.title.edited.emit()
    assert studio.order.title == "Quà quê"
    wait_for(lambda: "Quà quê" in text_on(studio))


def test_one_product_from_the_list_opens_as_a_profile(
    studio: StudioPage, wait_for: Wait, studio_ids: dict[str, int]
) -> None:
    studio.open((studio_ids["Muối ớt"],))
    wait_for(lambda: studio.order.document is DocumentKey.A4 and "Muối ớt" in text_on(studio))


def test_the_product_list_and_the_fair_lead_here(
    studio: StudioPage,
    context: PageContext,
    wait_for: Wait,
    studio_ids: dict[str, int],
    studio_event: Event,
) -> None:
    window = studio.window()
    assert isinstance(window, MainWindow)
    window.go_to("products")
    listed = window.page
    assert isinstance(listed, ProductsPage)
    wait_for(lambda: len(listed.table.rows) == 3)
    listed.select_ids([studio_ids["Kẹo dừa nước"]])
    listed.open_studio()
    assert window.page is studio
    wait_for(lambda: studio.order.product_ids == (studio_ids["Kẹo dừa nước"],))
    window.go_to("fairs")
    outlets = window.page
    assert isinstance(outlets, OutletsPage)
    shown = outlets.part
    assert isinstance(shown, EventsPage)
    wait_for(lambda: shown.editor.event_id == studio_event.id)
    shown.editor.studio_button.click()
    assert window.page is studio
    wait_for(lambda: studio.order.event_id == studio_event.id)


def test_what_was_used_last_is_there_again(
    studio: StudioPage, context: PageContext, qtbot: QtBot
) -> None:
    studio.edit(
        replace(
            with_style(studio.order, language=Language.EN, quality=Quality.SHOP),
            document=DocumentKey.A5,
        )
    )
    studio.save_layout()
    again = StudioPage(context)
    qtbot.addWidget(again)
    assert again.order.document is DocumentKey.A5
    assert (again.order.style.language, again.order.style.quality) == (
        Language.EN, Quality.SHOP,
    )  # fmt: skip


def test_without_products_the_studio_says_what_to_do(
    qtbot: QtBot, context: PageContext, wait_for: Wait
) -> None:
    empty = StudioPage(context)
    qtbot.addWidget(empty)
    empty.resize(1180, 700)
    empty.show()
    wait_for(lambda: not empty.jobs.print_button.isEnabled())
    assert empty.preview.pages == 0
    assert not any(button.isEnabled() for button in empty.preview.zoom_buttons)


def test_a_fair_without_products_leads_to_the_fair(
    studio: StudioPage, context: PageContext, wait_for: Wait, qtbot: QtBot
) -> None:
    event = ask_service(context, wait_for, events.save, Event("Hội chợ mới"))
    wait_for(lambda: any(one.id == event.id for one in studio.sources.available.events))
    studio.open(event.id)
    assert studio.preview.empty._title.text() == "Sự kiện này chưa có sản phẩm nào"
    assert studio.jobs.document_set_button.toolTip() == "Sự kiện này chưa có sản phẩm nào."
    assert studio.status == "Catalogue · Hội chợ mới"
    with qtbot.waitSignal(studio.page_requested) as gone:
        studio.preview.empty._button.click()
    assert gone.args == ["fairs", event.id]


def test_the_whole_page_is_reached_by_tab(studio: StudioPage) -> None:
    studio.choices.source.setFocus()
    reached = set()
    for _ in range(60):
        focus = QApplication.focusWidget()
        if focus is not None:
            reached.add(focus)
        QTest.keyClick(focus or studio, Qt.Key.Key_Tab)
    wanted = (
        studio.choices.documents, studio.choices.themes, studio.choices.language, studio.preview.view,
        studio.options.sizes["text_size"].slider, studio.jobs.print_button, studio.jobs.save_button,
    )  # fmt: skip
    assert set(wanted) <= reached


def test_home_and_end_lead_to_the_first_and_the_last_piece(studio: StudioPage) -> None:
    for key, document in (
        (Qt.Key.Key_End, DocumentKey.FEEDBACK),
        (Qt.Key.Key_Home, DocumentKey.A4),
    ):
        hit(studio.choices.documents, key)
        assert studio.order.document is document


def test_pieces_are_walked_through_with_the_arrows(studio: StudioPage, wait_for: Wait) -> None:
    studio.focus_search()
    walked = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        hit(studio.choices.documents, key)
        walked.append(studio.order.document)
    assert walked == [DocumentKey.BOOKLET, DocumentKey.CATALOGUE, DocumentKey.LEAFLET]
    wait_for(lambda: studio.preview.pages == 6)


@pytest.mark.parametrize("document", DocumentKey)
def test_every_piece_fits_a_small_screen_without_scrolling_sideways(
    studio: StudioPage, document: DocumentKey, wait_for: Wait
) -> None:
    studio.choose_document(document)
    studio.options.colours.kind.set_value(True)
    studio.options.colours.kind.edited.emit()
    wait_for(lambda: studio.order.style.theme.deep != "")
    assert studio.window().width() <= 1366
    assert studio.window().minimumSizeHint().width() <= 1280
    room = studio.options.widget()
    assert room is not None
    assert room.minimumSizeHint().width() <= studio.options.viewport().width()


@pytest.mark.parametrize("document", DocumentKey)
def test_every_piece_has_a_drawing_of_its_own(document: DocumentKey) -> None:
    drawings = {one: document_icon(one).pixmap(26).toImage() for one in DocumentKey}
    assert all(drawings[one] != drawings[document] for one in DocumentKey if one is not document)
