"""From the studio to paper: saved whole, a kit in a folder, printed at true size page by page."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.print.document_set import DocumentSetOrder
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.domain.text import Language
from ocop_desktop.ui.paper_output import PrintProgress, make_printer, print_document
from ocop_desktop.ui.studio import studio_jobs
from ocop_desktop.ui.studio.document_set_dialog import DocumentSetDialog
from ocop_desktop.ui.studio.studio_page import StudioPage
from ocop_desktop.ui.window.main_window import MainWindow
from tests.reports.pictures import difference, pages
from tests.ui.keys import Wait, hit


def test_the_document_is_saved_whole(studio: StudioPage, wait_for: Wait, tmp_path: Path) -> None:
    target = tmp_path / "catalogue.pdf"
    studio.jobs.save_as(target)
    wait_for(target.exists)
    document = QPdfDocument()
    document.load(str(target))
    assert document.pageCount() == studio.preview.pages
    document.close()


def test_after_saving_the_file_its_findings_and_its_folder_are_offered(
    studio: StudioPage, wait_for: Wait, tmp_path: Path
) -> None:
    before = (studio.options.pos(), studio.jobs.save_button.pos(), studio.preview.geometry())
    studio.jobs.save_as(tmp_path / "catalogue.pdf")
    wait_for(studio.jobs.result.isVisible)
    result = studio.jobs.result
    after = (studio.options.pos(), studio.jobs.save_button.pos(), studio.preview.geometry())
    assert after == before
    assert result.title.text() == "catalogue.pdf"
    assert f"{studio.preview.pages} trang" in result.words.text()
    assert "Không in sao: 2" in result.words.text()
    assert result.open_file.isVisible()
    assert result.open_folder.isVisible()
    close = result.findChild(QToolButton)
    assert isinstance(close, QToolButton)
    close.click()
    assert result.isHidden()


def test_a_clerk_who_has_gone_on_reads_of_it_in_the_strip(
    studio: StudioPage, wait_for: Wait, tmp_path: Path
) -> None:
    studio.jobs.save_as(tmp_path / "catalogue.pdf")
    window = studio.window()
    assert isinstance(window, MainWindow)
    window.go_to("products")
    wait_for(lambda: bool(window._jobs.notes))
    assert window._jobs.notes[0].words.text().startswith("Đã lưu catalogue.pdf")


def test_a_held_target_is_told_and_the_buttons_come_back(
    studio: StudioPage, wait_for: Wait, tmp_path: Path
) -> None:
    studio.jobs.save_as(tmp_path / "khong-co" / "catalogue.pdf")
    assert not studio.jobs.save_button.isEnabled()
    window = studio.window()
    assert isinstance(window, MainWindow)
    wait_for(lambda: bool(window._jobs.notes))
    assert "catalogue.pdf" in window._jobs.notes[0].words.text()
    assert studio.jobs.save_button.isEnabled()
    assert studio.jobs.result.isHidden()


def test_a_fair_is_printed_whole_into_one_folder(
    studio: StudioPage, wait_for: Wait, tmp_path: Path
) -> None:
    studio.jobs.ask_document_set()
    wait_for(lambda: studio.findChild(DocumentSetDialog) is not None)
    dialog = studio.findChild(DocumentSetDialog)
    assert isinstance(dialog, DocumentSetDialog)
    for document, field in dialog.documents.items():
        field.set_value(document in {DocumentKey.CONTACT_SHEET, DocumentKey.FEEDBACK})
    ordered: list[tuple[object, object]] = []
    dialog.ordered.disconnect()
    dialog.ordered.connect(lambda *chosen: ordered.append(chosen))
    hit(dialog.documents[DocumentKey.FEEDBACK], Qt.Key.Key_Return)
    assert ordered == [((DocumentKey.CONTACT_SHEET, DocumentKey.FEEDBACK), (Language.VI,))]
    assert studio.order.event_id is not None
    document_set = DocumentSetOrder(
        studio.order.event_id, (DocumentKey.CONTACT_SHEET, DocumentKey.FEEDBACK)
    )
    studio.jobs.print_document_set(document_set, tmp_path)
    folder = tmp_path / "bo-tai-lieu-hoi-cho-tap"
    wait_for(folder.exists)
    assert len(list(folder.glob("*.pdf"))) == 3


def test_a_kit_needs_a_fair(studio: StudioPage, wait_for: Wait, studio_ids: dict[str, int]) -> None:
    assert studio.jobs.document_set_button.isEnabled()
    studio.open((studio_ids["Muối ớt"],))
    wait_for(lambda: not studio.jobs.document_set_button.isEnabled())
    assert "In cho" in studio.jobs.document_set_button.toolTip()


def test_file_names_are_plain() -> None:
    order = PrintOrder(DocumentKey.CATALOGUE, title="Hội chợ Đất Mũi: 2026 / Tết")
    assert studio_jobs.file_name(order) == "catalogue-hoi-cho-dat-mui-2026-tet"


@pytest.mark.parametrize(
    ("document", "folded"), [(DocumentKey.BOOKLET, True), (DocumentKey.A4, False)]
)
def test_what_is_folded_is_asked_of_the_printer_on_both_sides(
    studio: StudioPage,
    wait_for: Wait,
    monkeypatch: pytest.MonkeyPatch,
    document: DocumentKey,
    *,
    folded: bool,
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(studio_jobs, "show_print_dialog", lambda *_, folded: asked.append(folded))
    studio.edit(replace(studio.order, document=document))
    studio.jobs.print()
    wait_for(lambda: bool(asked))
    assert asked == [folded]


@pytest.mark.parametrize(
    ("document", "width", "height"), [(DocumentKey.A4, 210, 297), (DocumentKey.A5, 148, 210)]
)
def test_pages_are_printed_at_their_true_size(
    studio: StudioPage,
    wait_for: Wait,
    tmp_path: Path,
    document: DocumentKey,
    width: int,
    height: int,
) -> None:
    studio.edit(replace(studio.order, document=document))
    drawn = tmp_path / "drawn.pdf"
    studio.jobs.save_as(drawn)
    wait_for(drawn.exists)
    pdf = QPdfDocument()
    pdf.load(str(drawn))
    printer = make_printer(pdf, "x")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert printer.fullPage()
    print_document(pdf, printer)
    printed = QPdfDocument()
    printed.load(str(tmp_path / "printed.pdf"))
    assert printed.pageCount() == 3
    size: QSizeF = printed.pagePointSize(0)
    assert (size.width() * 25.4 / 72, size.height() * 25.4 / 72) == pytest.approx(
        (width, height), abs=0.5
    )
    pdf.close()
    printed.close()
    for before, after in zip(pages(drawn), pages(tmp_path / "printed.pdf"), strict=True):
        mean, changed = difference(after.resize(before.size), before)
        assert mean < 6
        assert changed < 0.02


@pytest.fixture
def ruler(tmp_path: Path, qapp: QApplication) -> Iterator[QPdfDocument]:
    """An A5 page lying flat with a black bar of 100 by 20 mm, 30 mm from the left, 40 from the top."""
    file = tmp_path / "thuoc.pdf"
    writer = QPdfWriter(str(file))
    writer.setResolution(254)
    size = QPageSize(QPageSize.PageSizeId.A5)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Landscape, QMarginsF()))
    painter = QPainter(writer)
    for page in range(3):
        if page:
            writer.newPage()
        painter.fillRect(QRectF(300, 400, 1000, 200), Qt.GlobalColor.black)
    painter.end()
    document = QPdfDocument()
    document.load(str(file))
    yield document
    document.close()


def bar_on(file: Path, height: int) -> tuple[float, float, float, float]:
    """The black bar crossed at `height` on the first page: left, top, width and height in mm."""
    document = QPdfDocument()
    document.load(str(file))
    pixels = (document.pagePointSize(0) * 254 / 72).toSize()
    drawn = document.render(0, pixels)
    document.close()
    image = QImage(pixels, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawImage(0, 0, drawn)
    painter.end()
    across = [x for x in range(image.width()) if image.pixelColor(x, 10 * height).lightness() < 128]
    middle = across[len(across) // 2]
    down = [y for y in range(image.height()) if image.pixelColor(middle, y).lightness() < 128]
    return across[0] / 10, down[0] / 10, len(across) / 10, len(down) / 10


def paper_printer(document: QPdfDocument, file: Path) -> QPrinter:
    printer = make_printer(document, "thước")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def test_a_hundred_millimetres_are_a_hundred_on_paper(ruler: QPdfDocument, tmp_path: Path) -> None:
    target = tmp_path / "giay.pdf"
    print_document(ruler, paper_printer(ruler, target))
    assert bar_on(target, 50) == pytest.approx((30, 40, 100, 20), abs=0.3)


def test_on_larger_paper_a_page_stands_in_the_middle_at_its_true_size(
    ruler: QPdfDocument, tmp_path: Path
) -> None:
    target = tmp_path / "giay.pdf"
    printer = paper_printer(ruler, target)
    size = QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Landscape, QMarginsF()))
    print_document(ruler, printer)
    assert bar_on(target, 80) == pytest.approx((30 + 43.5, 40 + 31, 100, 20), abs=0.5)


def test_only_the_pages_asked_for_are_printed_one_by_one(
    ruler: QPdfDocument, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "giay.pdf"
    printer = paper_printer(ruler, target)
    printer.setFromTo(2, 3)
    parent = QWidget()
    qtbot.addWidget(parent)
    run = PrintProgress(ruler, printer, parent)
    with qtbot.waitSignal(run.destroyed, timeout=15_000):
        run.start()
    printed = QPdfDocument()
    printed.load(str(target))
    assert printed.pageCount() == 2
    printed.close()


def test_a_print_run_is_stopped_between_pages(
    ruler: QPdfDocument, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "giay.pdf"
    parent = QWidget()
    qtbot.addWidget(parent)
    run = PrintProgress(ruler, paper_printer(ruler, target), parent)
    with qtbot.waitSignal(run.destroyed, timeout=15_000):
        run._send_next_page()
        run.stop()
    printed = QPdfDocument()
    printed.load(str(target))
    assert printed.pageCount() == 1
    printed.close()
