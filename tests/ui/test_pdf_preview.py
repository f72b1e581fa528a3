"""A finished document is looked at, saved whole, printed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QPointF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.findings import Finding, FindingRule
from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.ui.errors import bridge
from ocop_desktop.ui.fields.text import LongTextField
from ocop_desktop.ui.paper_output import print_document
from ocop_desktop.ui.pdf_preview import Preview, make_temporary_path, show_preview
from ocop_desktop.ui.preferences import Preferences
from tests.ui.keys import CONTROL, hit


@pytest.fixture
def printed(qapp: object, tmp_path: Path) -> Printed:
    """A real PDF of two pages."""
    file = tmp_path / "to-gioi-thieu.pdf"
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    painter.drawText(QPointF(500, 500), "Trang 1")
    writer.newPage()
    painter.drawText(QPointF(500, 500), "Trang 2")
    painter.end()
    return Printed(file, 2, 2, (Finding(FindingRule.CUT, "Mật dừa nước", "câu chuyện"),))


@pytest.fixture
def preview(qtbot: QtBot, preferences: Preferences, printed: Printed) -> Preview:
    made = Preview(preferences, printed)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_preview_shows_the_pages_and_what_to_know(preview: Preview) -> None:
    words = [label.text() for label in preview.findChildren(QLabel)]
    assert "Trang 1 / 2" in words
    note = preview.findChild(LongTextField)
    assert note is not None
    assert "Mật dừa nước: “câu chuyện” dài quá" in note.value()


def test_pages_turn_within_the_document(qtbot: QtBot, preview: Preview) -> None:
    qtbot.waitUntil(lambda: preview.document.pageCount() == 2)
    preview.turn_pages(1)
    qtbot.waitUntil(lambda: preview.page.text() == "Trang 2 / 2")
    preview.turn_pages(1)
    assert preview.page.text() == "Trang 2 / 2"


def test_zoom_starts_from_one_hundred_percent(preview: Preview) -> None:
    preview.zoom(1.25)
    preview.zoom(1.25)
    assert preview.view.zoomFactor() == pytest.approx(1.5625)
    preview.fit_width()
    assert preview.view.zoomMode() is preview.view.ZoomMode.FitToWidth


def test_ctrl_s_asks_where_to_save(qtbot: QtBot, preview: Preview) -> None:
    preview.activateWindow()
    qtbot.waitUntil(preview.isActiveWindow)
    hit(preview.view, Qt.Key.Key_S, held=CONTROL)
    qtbot.waitUntil(lambda: bool(preview.findChildren(QFileDialog)))
    preview.findChildren(QFileDialog)[0].reject()


def test_a_saved_copy_is_whole(preview: Preview, printed: Printed, tmp_path: Path) -> None:
    target = tmp_path / "luu" / "ban-in.pdf"
    target.parent.mkdir()
    preview.save_as(target)
    assert target.read_bytes() == printed.file.read_bytes()
    assert list(target.parent.iterdir()) == [target]
    assert preview.saved == target


def test_a_folder_that_cannot_be_written_is_said(
    qtbot: QtBot, preview: Preview, tmp_path: Path
) -> None:
    with qtbot.waitSignal(bridge.raised) as raised:
        preview.save_as(tmp_path / "khong-co" / "ban-in.pdf")
    assert "ban-in.pdf" in raised.args[0].what
    assert preview.saved is None


def test_every_page_goes_to_the_printer(preview: Preview, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "giay.pdf"))
    print_document(preview.document, printer)
    paper = QPdfDocument()
    paper.load(str(tmp_path / "giay.pdf"))
    assert paper.pageCount() == 2
    paper.close()


def test_a_document_has_a_temporary_place_first() -> None:
    first, second = make_temporary_path("ban-in"), make_temporary_path("ban-in")
    assert first.parent.is_dir()
    assert first != second


def test_show_printed_opens_the_dialog(
    qtbot: QtBot, preferences: Preferences, preview: Preview, printed: Printed
) -> None:
    opened = show_preview(preview, preferences, printed)
    assert opened.isVisible()
    opened.close()
