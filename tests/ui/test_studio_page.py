"""The print studio: one order, its page at once, its look, its themes, its guard."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QColor
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.fair import FairEntry, TradeFair
from ocop_desktop.domain.kit import KitOrder
from ocop_desktop.domain.printing import Chapters, Piece, PrintOrder, Quality, Style
from ocop_desktop.domain.studio import CHOSEN, Source, SourceKind
from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.domain.theme import Block
from ocop_desktop.services import fairs, producers, products, recognitions, selections
from ocop_desktop.ui import studio_jobs
from ocop_desktop.ui.cover_dialog import CoverDialog
from ocop_desktop.ui.desk import Desk
from ocop_desktop.ui.foreword_dialog import ForewordDialog
from ocop_desktop.ui.kit_dialog import KitDialog
from ocop_desktop.ui.label_sheet_dialog import LabelSheetDialog
from ocop_desktop.ui.main_window import MainWindow
from ocop_desktop.ui.paper_output import prepared_printer, print_document
from ocop_desktop.ui.studio_page import StudioPage
from tests.builders import a_producer, a_product, a_recognition
from tests.reports.pictures import difference, pages
from tests.reports.samples import painted
from tests.ui.keys import Wait, ask_service, hit, type_text

NAMES = ("Mật dừa nước", "Kẹo dừa nước", "Muối ớt")


@pytest.fixture
def ids(desk: Desk, wait_for: Wait, tmp_path: Path) -> dict[str, int]:
    ask = partial(ask_service, desk, wait_for)
    maker = ask(producers.save, a_producer())
    photos = ask(products.prepare_photos, (painted(tmp_path / "anh.jpg").path,))
    made = {}
    for name in NAMES:
        product = replace(a_product(maker.id, name), photos=photos, price=Decimal(50000))
        made[name] = ask(products.save, product).id
    ask(recognitions.save, a_recognition(made["Mật dừa nước"]))
    return made


@pytest.fixture
def fair(desk: Desk, wait_for: Wait, ids: dict[str, int]) -> TradeFair:
    entries = tuple(FairEntry(ids[name]) for name in NAMES)
    made = TradeFair("Hội chợ tập", starts_on=date(2026, 12, 1), entries=entries)
    return ask_service(desk, wait_for, fairs.save, made)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, wait_for: Wait, fair: TradeFair) -> Iterator[StudioPage]:
    assert fair.id
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.go_to("studio")
    shown = window.page
    assert isinstance(shown, StudioPage)
    wait_for(lambda: shown.preview.pages > 0)
    yield shown
    shown.guard.forget()


def text_on(page: StudioPage) -> str:
    document = page.preview.view.document
    return "" if document is None else document.getAllText(0).text()


def changed(page: StudioPage, wait_for: Wait, order: PrintOrder) -> None:
    """Make it the order, and wait for its page."""
    before = page.preview.view.document
    page.edit(order)
    wait_for(lambda: page.preview.view.document is not before)


def point_at(page: StudioPage, place: int) -> None:
    """Make the finding at `place` of the first rule the current one."""
    heading = page.findings.tree.topLevelItem(0)
    assert heading is not None
    heading.setExpanded(True)
    finding = heading.child(place)
    assert finding is not None
    page.findings.tree.setCurrentItem(finding)


def styled(page: StudioPage, **facts: object) -> PrintOrder:
    style = replace(page.order.style, **facts)  # type: ignore[arg-type]
    return replace(page.order, style=style)


def test_the_latest_fair_is_shown_as_a_catalogue(page: StudioPage) -> None:
    assert page.order.piece is Piece.CATALOGUE
    assert "Hội chợ tập" in text_on(page)
    assert page.choices.count.text() == "3 sản phẩm · 2 không in sao"


def test_every_change_shows_the_page_as_it_will_be_printed(
    page: StudioPage, wait_for: Wait
) -> None:
    page.choose_piece(Piece.A4)
    wait_for(lambda: "Mật dừa nước" in text_on(page))
    assert page.preview.pages == 3
    assert "50.000" in text_on(page)
    page.options.blocks[Block.PRICE].click()
    wait_for(lambda: "50.000" not in text_on(page))
    changed(page, wait_for, styled(page, language=Language.EN))
    assert "OCOP 4 stars" in text_on(page)


def test_pages_are_turned_by_keys_and_buttons(page: StudioPage, wait_for: Wait) -> None:
    hit(page.preview.view, Qt.Key.Key_PageDown)
    wait_for(lambda: page.preview.page == 1)
    assert (page.preview.number.text(), page.preview.count.text()) == (
        "2",
        f"/ {page.preview.pages} trang",
    )
    hit(page.preview.view, Qt.Key.Key_PageUp)
    wait_for(lambda: page.preview.page == 0)
    hit(page.preview.view, Qt.Key.Key_PageUp)
    assert page.preview.page == 0


def test_only_the_last_of_many_changes_is_drawn(page: StudioPage, wait_for: Wait) -> None:
    for percent in (80, 90, 100, 110, 120):
        theme = replace(page.order.style.theme, text_size=percent / 100)
        page.edit(styled(page, theme=theme))
    changed(page, wait_for, page.order)
    assert page.order.style.theme.text_size == 1.2


def test_only_what_concerns_the_piece_is_offered(page: StudioPage, wait_for: Wait) -> None:
    assert page.options.chapters.isVisible()
    assert not page.options.labels.isVisible()
    page.choose_piece(Piece.PRICE_TAGS)
    assert page.options.labels.isVisible()
    assert not page.options.chapters.isVisible()
    shown = [block for block, field in page.options.blocks.items() if field.isVisible()]
    assert shown == [Block.PRICE]
    wait_for(lambda: "50.000" in text_on(page))


def test_the_guard_lists_what_the_reader_should_know_and_jumps_there(
    page: StudioPage, wait_for: Wait
) -> None:
    wait_for(lambda: bool(page.findings.findings))
    assert {one.rule for one in page.findings.findings} >= {"no_stars"}
    assert page.findings.tree.isHidden()
    page.findings.fold.click()
    point_at(page, 1)
    wanted = page.findings.findings[1].page - 1
    hit(page.findings.tree, Qt.Key.Key_Return)
    wait_for(lambda: page.preview.page == wanted)
    assert page.findings.open_product.isVisible()


def test_a_product_is_opened_from_its_finding(
    page: StudioPage, wait_for: Wait, qtbot: QtBot
) -> None:
    wait_for(lambda: bool(page.findings.findings))
    point_at(page, 0)
    with qtbot.waitSignal(page.go_to) as gone:
        page.findings.open_product.click()
    assert gone.args == ["products", int(page.findings.findings[0].product_id)]


def test_a_lost_photo_blocks_printing_and_is_named(
    page: StudioPage, desk: Desk, wait_for: Wait, ids: dict[str, int]
) -> None:
    details = ask_service(desk, wait_for, products.details, ids["Muối ớt"], desk.on)
    assert desk.runner.media is not None
    photo = details.product.photos[0]
    for name in (photo.large, photo.small):
        (desk.runner.media / name).unlink()
    page.edit(styled(page, language=Language.VI_EN))
    wait_for(lambda: page.findings.is_blocked)
    assert not page.jobs.print_button.isEnabled()
    assert page.findings.fold.text().startswith("Chưa in được")


def test_the_document_is_saved_whole(page: StudioPage, wait_for: Wait, tmp_path: Path) -> None:
    target = tmp_path / "catalogue.pdf"
    page.jobs.save_as(target)
    wait_for(target.exists)
    document = QPdfDocument()
    document.load(str(target))
    assert document.pageCount() == page.preview.pages
    document.close()


def test_a_fair_is_printed_whole_into_one_folder(
    page: StudioPage, wait_for: Wait, tmp_path: Path
) -> None:
    page.jobs.ask_kit()
    wait_for(lambda: page.findChild(KitDialog) is not None)
    dialog = page.findChild(KitDialog)
    assert isinstance(dialog, KitDialog)
    for piece, field in dialog.pieces.items():
        field.set_value(piece in {Piece.CONTACT_SHEET, Piece.FEEDBACK})
    ordered: list[tuple[object, object]] = []
    dialog.ordered.disconnect()
    dialog.ordered.connect(lambda *chosen: ordered.append(chosen))
    dialog.take()
    assert ordered == [((Piece.CONTACT_SHEET, Piece.FEEDBACK), (Language.VI,))]
    assert page.order.fair_id is not None
    kit = KitOrder(page.order.fair_id, (Piece.CONTACT_SHEET, Piece.FEEDBACK))
    page.jobs.print_kit(kit, tmp_path)
    folder = tmp_path / "bo-tai-lieu-hoi-cho-tap"
    wait_for(folder.exists)
    assert len(list(folder.glob("*.pdf"))) == 3


def test_file_names_are_plain() -> None:
    order = PrintOrder(Piece.CATALOGUE, title="Hội chợ Đất Mũi: 2026 / Tết")
    assert studio_jobs.file_name(order) == "catalogue-hoi-cho-dat-mui-2026-tet"


def test_colours_of_ones_own_are_taken_and_doubtful_ones_warned_of(
    page: StudioPage, wait_for: Wait
) -> None:
    page.options.colours.set_value(("#6B4423", "#F6EFE4"))
    page.options.colours.put(0, QColor("#7A1F3D"))
    assert page.order.style.theme.deep == "#7A1F3D"
    assert page.options.colours.warning.isHidden()
    page.options.colours.put(0, QColor("#F2D94E"))
    assert not page.options.colours.warning.isHidden()
    changed(page, wait_for, page.order)


def test_a_theme_is_changed_saved_and_chosen_again(page: StudioPage, wait_for: Wait) -> None:
    usual = page.order.style.theme.name
    page.options.blocks[Block.GALLERY].click()
    assert page.choices.themes.currentText() == f"Đã đổi: {usual}"
    page.themes.save_as("Không ảnh kèm")
    wait_for(lambda: page.order.style.theme.name == "Không ảnh kèm")
    assert not page.order.style.theme.shows(Block.GALLERY)
    page.themes.choose(usual)
    assert page.order.style.theme.shows(Block.GALLERY)
    page.themes.choose("Không ảnh kèm")
    assert not page.order.style.theme.shows(Block.GALLERY)
    page.themes.delete()
    wait_for(lambda: page.order.style.theme.name == usual)


def test_a_theme_goes_to_a_file_and_comes_back(
    page: StudioPage, wait_for: Wait, tmp_path: Path
) -> None:
    page.options.ornaments.click()
    file = tmp_path / "mau.toml"
    page.themes.export(file)
    wait_for(file.exists)
    page.themes.take_over([file])
    wait_for(lambda: page.order.style.theme.name.endswith("(2)"))
    assert not page.order.style.theme.ornaments


def test_facts_may_stand_left_of_the_story(page: StudioPage) -> None:
    page.options.first.set_value(Block.FACTS)
    page.options.first.edited.emit()
    assert page.order.style.theme.blocks[:2] == (Block.FACTS, Block.STORY)


def test_chosen_products_are_kept_as_a_selection(
    page: StudioPage, desk: Desk, wait_for: Wait, ids: dict[str, int]
) -> None:
    page.open((ids["Muối ớt"], ids["Kẹo dừa nước"]))
    wait_for(lambda: page.source == CHOSEN and page.choices.count.text().startswith("2 "))
    assert page.order.piece is Piece.CATALOGUE
    page.records.keep_selection(page.order.product_ids, "Quà Tết")
    wait_for(lambda: page.source.kind is SourceKind.SELECTION)
    kept = ask_service(desk, wait_for, selections.all_selections)
    assert kept[0].product_ids == (ids["Muối ớt"], ids["Kẹo dừa nước"])
    assert page.source == Source(SourceKind.SELECTION, kept[0].id)
    assert page.order.title == "Quà Tết"


def test_one_product_from_the_list_opens_as_a_profile(
    page: StudioPage, wait_for: Wait, ids: dict[str, int]
) -> None:
    page.open((ids["Muối ớt"],))
    wait_for(lambda: page.order.piece is Piece.A4 and "Muối ớt" in text_on(page))


def test_a_foreword_is_written_and_kept_with_the_fair(
    page: StudioPage, desk: Desk, wait_for: Wait, fair: TradeFair
) -> None:
    page.book.ask_foreword()
    dialog = page.findChild(ForewordDialog)
    assert isinstance(dialog, ForewordDialog)
    dialog.vi.set_value("Kính chào quý khách")
    dialog.save()
    wait_for(lambda: page.book.foreword().vi == "Kính chào quý khách")
    kept: TradeFair = ask_service(desk, wait_for, fairs.get, fair.id)
    assert kept.foreword == Translated("Kính chào quý khách")
    assert page.options.cover.told.text() == "VI: Kính chào quý khách"


def test_a_photo_of_a_product_becomes_the_cover(page: StudioPage, wait_for: Wait) -> None:
    page.book.ask_cover()
    wait_for(lambda: page.findChild(CoverDialog) is not None)
    dialog = page.findChild(CoverDialog)
    assert isinstance(dialog, CoverDialog)
    assert dialog.photo() is None
    dialog.list.setCurrentRow(1)
    dialog.picture.moved.emit(0.2, 0.7)
    dialog.take()
    wait_for(lambda: page.book.cover() is not None)
    cover = page.book.cover()
    assert cover is not None
    assert (cover.focus_x, cover.focus_y) == (0.2, 0.7)


def test_labels_begin_at_the_free_one_in_the_copies_wanted(
    page: StudioPage, wait_for: Wait
) -> None:
    page.choose_piece(Piece.PRICE_TAGS)
    hit(page.options.labels.grid, Qt.Key.Key_Down, Qt.Key.Key_Right)
    sheet = page.options.labels.put_on(Style()).sheet
    assert sheet is not None
    assert page.order.style.start == sheet.columns + 2
    type_text(page.options.labels.copies, "2")
    assert page.order.style.copies == 12
    wait_for(lambda: page.preview.pages >= 2)


def test_a_sheet_of_ones_own_is_measured_kept_and_used(page: StudioPage, wait_for: Wait) -> None:
    page.choose_piece(Piece.QR_LABELS)
    page.options.labels.new_asked.emit()
    dialog = page.findChild(LabelSheetDialog)
    assert isinstance(dialog, LabelSheetDialog)
    dialog.fields.set_value("name", "Tem vuông")
    dialog.fields.set_value("wide", Decimal(40))
    dialog.save()
    wait_for(lambda: page.order.style.sheet is not None)
    assert page.order.style.sheet is not None
    assert (page.order.style.sheet.name, page.order.style.sheet.wide) == ("Tem vuông", 40)
    wait_for(lambda: page.options.labels.sheet.currentText().startswith("Tem vuông"))


def test_what_was_used_last_is_there_again(page: StudioPage, desk: Desk, qtbot: QtBot) -> None:
    page.edit(replace(styled(page, language=Language.EN, quality=Quality.SHOP), piece=Piece.A5))
    page.save_layout()
    again = StudioPage(desk)
    qtbot.addWidget(again)
    assert again.order.piece is Piece.A5
    assert (again.order.style.language, again.order.style.quality) == (
        Language.EN, Quality.SHOP,
    )  # fmt: skip


def test_without_products_the_studio_says_what_to_do(
    qtbot: QtBot, desk: Desk, wait_for: Wait
) -> None:
    empty = StudioPage(desk)
    qtbot.addWidget(empty)
    empty.resize(1180, 700)
    empty.show()
    wait_for(lambda: not empty.jobs.print_button.isEnabled())
    assert empty.preview.pages == 0


def test_chapters_and_products_a_page_go_into_the_order(page: StudioPage) -> None:
    page.options.per_page.set_value(4)
    page.options.per_page.edited.emit()
    page.options.chapters.set_value(Chapters.STARS)
    page.options.chapters.edited.emit()
    page.options.fillers.click()
    style = page.order.style
    assert (style.per_page, style.chapters, style.fillers) == (4, Chapters.STARS, True)


def test_the_whole_page_is_reached_by_tab(page: StudioPage) -> None:
    page.choices.source.setFocus()
    reached = set()
    for _ in range(60):
        focus = QApplication.focusWidget()
        if focus is not None:
            reached.add(focus)
        QTest.keyClick(focus or page, Qt.Key.Key_Tab)
    wanted = (
        page.choices.pieces, page.choices.themes, page.choices.language, page.preview.view,
        page.options.sizes["text_size"].slider, page.jobs.print_button, page.jobs.save_button,
    )  # fmt: skip
    assert set(wanted) <= reached


@pytest.mark.parametrize(("piece", "wide", "high"), [(Piece.A4, 210, 297), (Piece.A5, 148, 210)])
def test_pages_are_printed_at_their_true_size(
    page: StudioPage, wait_for: Wait, tmp_path: Path, piece: Piece, wide: int, high: int
) -> None:
    page.edit(replace(page.order, piece=piece))
    drawn = tmp_path / "drawn.pdf"
    page.jobs.save_as(drawn)
    wait_for(drawn.exists)
    document = QPdfDocument()
    document.load(str(drawn))
    printer = prepared_printer(document, "x")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert printer.fullPage()
    print_document(document, printer)
    printed = QPdfDocument()
    printed.load(str(tmp_path / "printed.pdf"))
    assert printed.pageCount() == 3
    size: QSizeF = printed.pagePointSize(0)
    assert (size.width() * 25.4 / 72, size.height() * 25.4 / 72) == pytest.approx(
        (wide, high), abs=0.5
    )
    document.close()
    printed.close()
    for before, after in zip(pages(drawn), pages(tmp_path / "printed.pdf"), strict=True):
        mean, changed = difference(after.resize(before.size), before)
        assert mean < 6
        assert changed < 0.02
