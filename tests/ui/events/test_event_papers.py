"""The papers of an event from the window: asked for number and signer, previewed, saved, exported."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.papers.paper_head import Authority, SigningMode
from ocop_desktop.services import events, offices, producers, products
from ocop_desktop.ui.events.event_paper_dialog import EventPaperDialog
from ocop_desktop.ui.events.events_page import EventsPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.pdf_preview import Preview
from tests.builders import a_producer, a_product
from tests.reports.reading import squeezed, text_of
from tests.ui.keys import ALT, Wait, ask_service, hit, type_text

OFFICE = Office("UBND xã Mẫu", "UBND tỉnh Mẫu", place_name="Mẫu", head_title="Chủ tịch")


@pytest.fixture
def page(qtbot: QtBot, context: PageContext, wait_for: Wait) -> Iterator[EventsPage]:
    ask = partial(ask_service, context, wait_for)
    ask(offices.save, OFFICE)
    product = ask(products.save, a_product(ask(producers.save, a_producer()).id, "Muối ớt"))
    event = Event("Hội chợ tập", starts_on=date(2026, 12, 1), entries=(EventEntry(product.id),))
    saved = ask(events.save, event)
    shown = EventsPage(context)
    qtbot.addWidget(shown)
    shown.resize(1100, 700)
    shown.show()
    shown.refresh()
    wait_for(lambda: shown.editor.event_id == saved.id and bool(shown.editor._products))
    yield shown
    shown.editor.is_dirty = False


@pytest.fixture
def dialog(page: EventsPage, wait_for: Wait) -> EventPaperDialog:
    page.papers.open_dialog(EventPaper.REPORT)
    shown = page.findChild(EventPaperDialog)
    assert shown is not None
    wait_for(shown.preview_button.isEnabled)
    return shown


def _preview(parent: QWidget, wait_for: Wait) -> Preview:
    wait_for(lambda: parent.findChild(Preview) is not None)
    shown = parent.findChild(Preview)
    assert shown is not None
    return shown


def test_the_menu_offers_every_paper_in_every_kind_of_file(page: EventsPage) -> None:
    words = [action.text() for action in page.papers.button.menu().actions()]
    assert words == [
        "Kế hoạch…", "Danh sách tham gia…", "Báo cáo kết quả…", "",
        "Phiếu thu thập kết quả, bản in", "Phiếu thu thập kết quả, tệp Word…", "",
        "Danh sách tham gia, Excel…", "Phiếu thu thập kết quả, Excel…",
    ]  # fmt: skip


def test_the_dialog_starts_with_the_head_of_the_office(dialog: EventPaperDialog) -> None:
    head = dialog.head()
    assert (head.symbol, head.number, head.day) == ("BC-UBND", None, None)
    assert head.addressees == ("UBND tỉnh Mẫu",)
    assert (head.signer.authority, head.signer.post) == (Authority.COLLECTIVE, "Chủ tịch")


def test_what_is_typed_is_printed_and_the_receivers_are_kept_for_the_next_paper(
    dialog: EventPaperDialog, page: EventsPage, wait_for: Wait
) -> None:
    dialog.fields.set_value("receivers", "Như trên\n- Sở Công Thương\nLưu: VT")
    dialog.fields.jump("number")
    hit(dialog.fields._fields["number"], Qt.Key.Key_5)
    hit(dialog, Qt.Key.Key_X, held=ALT)
    preview = _preview(dialog, wait_for)
    said = squeezed(text_of(preview.printed.file))
    assert squeezed("Số: 05/BC-UBND") in said
    assert squeezed("- Sở Công Thương;") in said
    preview.close()
    dialog.close()
    page.papers.open_dialog(EventPaper.REPORT)
    again: EventPaperDialog = page.findChildren(EventPaperDialog)[-1]
    wait_for(again.preview_button.isEnabled)
    assert again.head().receivers == ("Như trên", "Sở Công Thương", "Lưu: VT")


def test_a_signature_that_decree_30_does_not_allow_is_told_and_not_printed(
    dialog: EventPaperDialog,
) -> None:
    dialog.fields.set_value("mode", SigningMode.BY_ORDER)
    dialog.preview()
    assert "thì không ghi TM." in dialog.fields.summary.text()
    assert "Chưa in được:" in dialog.fields.summary.text()
    assert dialog.findChild(Preview) is None


def test_a_paper_is_saved_as_a_word_document(
    dialog: EventPaperDialog, tmp_path: Path, wait_for: Wait
) -> None:
    file = tmp_path / "a.docx"
    dialog.write_word(file)
    wait_for(file.exists)
    assert any("Trên đây là" in one.text for one in Document(str(file)).paragraphs)


def test_the_form_is_printed_without_asking_and_what_was_typed_is_saved_first(
    page: EventsPage, wait_for: Wait
) -> None:
    page.editor.jump("name")
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    type_text(name, "Hội chợ khác")
    page.papers.print_form()
    preview = _preview(page, wait_for)
    assert squeezed("Hội chợ khác") in squeezed(text_of(preview.printed.file))
    assert not page.editor.is_dirty
    preview.close()
