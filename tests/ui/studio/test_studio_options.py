"""The studio's right side: blocks, sizes, colours, themes, cover and foreword, sheets of labels."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import Chapters, PrintOrder, Style
from ocop_desktop.domain.print.label_sheets import PRESETS
from ocop_desktop.domain.print.studio_options import with_style
from ocop_desktop.domain.print.theme import PageSection, Theme
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import events, label_sheets
from ocop_desktop.ui import errors
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.studio import last_used
from ocop_desktop.ui.studio.cover_dialog import CoverDialog
from ocop_desktop.ui.studio.foreword_dialog import ForewordDialog
from ocop_desktop.ui.studio.label_sheet_dialog import LabelSheetDialog
from ocop_desktop.ui.studio.studio_page import StudioPage
from tests.reports.samples import painted
from tests.ui.keys import Wait, ask_service, hit, type_text
from tests.ui.studio.studio_hand import changed, text_on


def test_only_what_concerns_the_piece_is_offered(studio: StudioPage, wait_for: Wait) -> None:
    assert studio.options.chapters.isVisible()
    assert not studio.options.labels.isVisible()
    studio.choose_document(DocumentKey.PRICE_TAGS)
    assert studio.options.labels.isVisible()
    assert not studio.options.chapters.isVisible()
    shown = [section for section, field in studio.options.sections.items() if field.isVisible()]
    assert shown == [PageSection.PRICE]
    wait_for(lambda: "50.000" in text_on(studio))


@pytest.mark.parametrize(
    ("per_page", "count", "left_out"),
    [
        (1, 66, set()),
        (2, 66, {PageSection.GALLERY}),
        (4, 66, {PageSection.GALLERY, PageSection.STORY, PageSection.RECOGNITION}),
        (4, 3, {PageSection.GALLERY}),
        (4, 1, set()),
    ],
)
def test_what_has_no_room_on_the_page_is_not_offered(
    studio: StudioPage, per_page: int, count: int, left_out: set[PageSection]
) -> None:
    studio.options.show_order(with_style(studio.order, per_page=per_page), count)
    hidden = {
        section for section, field in studio.options.sections.items() if not field.isVisible()
    }
    assert hidden == left_out
    assert studio.options.first.isVisible() is not bool(left_out)


def test_colours_of_ones_own_are_taken_and_doubtful_ones_warned_of(
    studio: StudioPage, wait_for: Wait
) -> None:
    studio.options.colours.set_value(("#6B4423", "#F6EFE4"))
    studio.options.colours.set_colour(0, QColor("#7A1F3D"))
    assert studio.order.style.theme.deep == "#7A1F3D"
    assert studio.options.colours.warning.isHidden()
    studio.options.colours.set_colour(0, QColor("#F2D94E"))
    assert not studio.options.colours.warning.isHidden()
    changed(studio, wait_for, studio.order)


def test_a_theme_is_changed_saved_and_chosen_again(studio: StudioPage, wait_for: Wait) -> None:
    usual = studio.order.style.theme.name
    studio.options.sections[PageSection.GALLERY].click()
    assert studio.choices.themes.currentText() == f"Đã đổi: {usual}"
    studio.themes.save_as("Không ảnh kèm")
    wait_for(lambda: studio.order.style.theme.name == "Không ảnh kèm")
    assert not studio.order.style.theme.shows(PageSection.GALLERY)
    studio.themes.choose(usual)
    assert studio.order.style.theme.shows(PageSection.GALLERY)
    studio.themes.choose("Không ảnh kèm")
    assert not studio.order.style.theme.shows(PageSection.GALLERY)
    studio.themes.delete()
    wait_for(lambda: studio.order.style.theme.name == usual)


def test_a_theme_goes_to_a_file_and_comes_back(
    studio: StudioPage, wait_for: Wait, tmp_path: Path
) -> None:
    studio.options.ornaments.click()
    file = tmp_path / "mau.toml"
    studio.themes.export(file)
    wait_for(file.exists)
    studio.themes.take_over([file])
    wait_for(lambda: studio.order.style.theme.name.endswith("(2)"))
    assert not studio.order.style.theme.ornaments


def test_a_broken_theme_says_what_is_wrong_in_it(
    studio: StudioPage, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "hong.toml"
    file.write_text('name = "Hỏng"\nblocks = ["banner"]\n', encoding="utf-8")
    with qtbot.waitSignal(errors.bridge.raised) as raised:
        studio.themes.take_over([file])
    assert "banner" in raised.args[0].text
    assert studio.order.style.theme.name != "Hỏng"


def test_a_shipped_theme_is_neither_deleted_nor_written_over(studio: StudioPage) -> None:
    studio.options.ornaments.click()
    assert not studio.themes._delete_action.isEnabled()
    assert not studio.themes._overwrite_action.isEnabled()
    studio.themes.revert()
    assert studio.order.style.theme == studio.themes._themes[0]


def test_facts_may_stand_left_of_the_story(studio: StudioPage) -> None:
    studio.options.first.set_value(PageSection.FACTS)
    studio.options.first.edited.emit()
    assert studio.order.style.theme.sections[:2] == (PageSection.FACTS, PageSection.STORY)


def test_sizes_are_set_in_percent(studio: StudioPage) -> None:
    slider = studio.options.sizes["name_size"]
    hit(slider.slider, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert studio.order.style.theme.name_size == pytest.approx(1.1)
    assert slider.percent.text() == "110%"


def test_chapters_and_products_a_page_go_into_the_order(studio: StudioPage) -> None:
    studio.options.per_page.set_value(4)
    studio.options.per_page.edited.emit()
    studio.options.chapters.set_value(Chapters.STARS)
    studio.options.chapters.edited.emit()
    studio.options.fillers.click()
    style = studio.order.style
    assert (style.per_page, style.chapters, style.fillers) == (4, Chapters.STARS, True)


def test_a_foreword_is_written_and_kept_with_the_fair(
    studio: StudioPage, context: PageContext, wait_for: Wait, studio_event: Event
) -> None:
    studio.front_matter.ask_foreword()
    dialog = studio.findChild(ForewordDialog)
    assert isinstance(dialog, ForewordDialog)
    dialog.vi.set_value("Kính chào quý khách")
    dialog.save()
    wait_for(lambda: studio.front_matter.foreword().vi == "Kính chào quý khách")
    kept: Event = ask_service(context, wait_for, events.get, studio_event.id)
    assert kept.foreword == Translated("Kính chào quý khách")
    assert studio.options.cover.foreword_line.text() == "VI: Kính chào quý khách"


def test_a_photo_of_a_product_becomes_the_cover(studio: StudioPage, wait_for: Wait) -> None:
    studio.front_matter.ask_cover()
    wait_for(lambda: studio.findChild(CoverDialog) is not None)
    dialog = studio.findChild(CoverDialog)
    assert isinstance(dialog, CoverDialog)
    assert dialog.photo() is None
    dialog.list.setCurrentRow(1)
    dialog.picture.point_moved.emit(0.2, 0.7)
    dialog.accept_photo()
    wait_for(lambda: studio.front_matter.cover() is not None)
    cover = studio.front_matter.cover()
    assert cover is not None
    assert (cover.focus_x, cover.focus_y) == (0.2, 0.7)


def test_a_picture_from_a_file_becomes_the_cover_and_goes_again(
    studio: StudioPage, wait_for: Wait, tmp_path: Path
) -> None:
    dialog = cover_dialog(studio, wait_for)
    dialog.add_files((painted(tmp_path / "bia.jpg", hue=30).path,))
    wait_for(lambda: dialog.photo() is not None)
    dialog.accept_photo()
    wait_for(lambda: studio.front_matter.cover() is not None)
    again = cover_dialog(studio, wait_for)
    assert again.photo() == studio.front_matter.cover()
    again.list.setCurrentRow(0)
    again.accept_photo()
    wait_for(lambda: studio.front_matter.cover() is None)


def test_enter_takes_the_cover_the_list_stands_at(studio: StudioPage, wait_for: Wait) -> None:
    dialog = cover_dialog(studio, wait_for)
    hit(dialog.list, Qt.Key.Key_Down, Qt.Key.Key_Return)
    wait_for(lambda: studio.front_matter.cover() is not None)


def cover_dialog(studio: StudioPage, wait_for: Wait) -> CoverDialog:
    """The dialog that chooses the cover, opened anew."""
    for old in studio.findChildren(CoverDialog):
        old.setParent(None)
    studio.front_matter.ask_cover()
    wait_for(lambda: studio.findChild(CoverDialog) is not None)
    dialog = studio.findChild(CoverDialog)
    assert isinstance(dialog, CoverDialog)
    return dialog


def test_labels_begin_at_the_free_one_in_the_copies_wanted(
    studio: StudioPage, wait_for: Wait
) -> None:
    studio.choose_document(DocumentKey.PRICE_TAGS)
    hit(studio.options.labels.grid, Qt.Key.Key_Down, Qt.Key.Key_Right)
    sheet = studio.options.labels.apply_to(Style()).sheet
    assert sheet is not None
    assert studio.order.style.start == sheet.columns + 2
    type_text(studio.options.labels.copies, "2")
    assert studio.order.style.copies == 12
    wait_for(lambda: studio.preview.pages >= 2)


def test_a_sheet_of_ones_own_is_measured_kept_and_used(studio: StudioPage, wait_for: Wait) -> None:
    studio.choose_document(DocumentKey.QR_LABELS)
    studio.options.labels.new_requested.emit()
    dialog = studio.findChild(LabelSheetDialog)
    assert isinstance(dialog, LabelSheetDialog)
    dialog.fields.set_value("name", "Tem vuông")
    dialog.fields.set_value("width", Decimal(40))
    dialog.save()
    wait_for(lambda: studio.order.style.sheet is not None)
    assert studio.order.style.sheet is not None
    assert (studio.order.style.sheet.name, studio.order.style.sheet.width) == ("Tem vuông", 40)
    wait_for(lambda: studio.options.labels.sheet.currentText().startswith("Tem vuông"))


def test_a_sheet_that_cannot_be_is_refused_in_words(studio: StudioPage, wait_for: Wait) -> None:
    studio.choose_document(DocumentKey.QR_LABELS)
    studio.options.labels.new_requested.emit()
    dialog = studio.findChild(LabelSheetDialog)
    assert isinstance(dialog, LabelSheetDialog)
    dialog.save()
    assert dialog.fields._fields["name"].property("problem") == "hard"
    dialog.fields.set_value("name", "3x7-70x42.4")
    dialog.save()
    assert "khuôn có sẵn" in dialog.fields.summary.text()
    dialog.fields.set_value("name", "Tem to")
    dialog.fields.set_value("width", Decimal(150))
    dialog.fields.edited.emit()
    assert dialog._message.text().startswith("Tem ")
    dialog.save()
    assert dialog.isVisible()
    dialog.mark_clean()
    dialog.close()


def test_an_own_sheet_is_changed_and_dropped(
    studio: StudioPage, context: PageContext, wait_for: Wait
) -> None:
    own = replace(PRESETS[1], name="Tem xã")
    ask_service(context, wait_for, label_sheets.save, own)
    wait_for(lambda: own in studio.options.labels._own_sheets)
    studio.choose_document(DocumentKey.PRICE_TAGS)
    studio.options.labels.sheet.set_value("Tem xã")
    studio.options.labels.sheet.edited.emit()
    assert studio.order.style.sheet == own
    studio.options.labels.delete_requested.emit()
    wait_for(lambda: studio.order.style.sheet is None)
    assert ask_service(context, wait_for, label_sheets.all_sheets) == ()


def test_each_piece_keeps_its_own_options(studio: StudioPage, context: PageContext) -> None:
    studio.options.per_page.set_value(2)
    studio.options.per_page.edited.emit()
    studio.choose_document(DocumentKey.PRICE_TAGS)
    type_text(studio.options.labels.copies, "0")
    studio.choose_document(DocumentKey.BOOKLET)
    assert (studio.order.style.per_page, studio.order.style.copies) == (1, 1)
    studio.choose_document(DocumentKey.CATALOGUE)
    assert studio.order.style.per_page == 2
    studio.choose_document(DocumentKey.PRICE_TAGS)
    assert studio.order.style.copies == 10


def test_options_nobody_could_have_chosen_are_not_taken_up(context: PageContext) -> None:
    keep_text = context.preferences.save_text
    keep_text("studio/piece", "poster")
    keep_text("studio/theme", "name = ")
    wrong = {"per_page": 3, "chapters": "x", "copies": 0, "paper": 9.0, "sheet": {"name": 1}}
    keep_text("studio/options/catalogue", json.dumps(wrong))
    assert last_used.load_order(context.preferences) == PrintOrder(DocumentKey.CATALOGUE)
    keep_text("studio/options/catalogue", "{")
    assert last_used.load_order(context.preferences) == PrintOrder(DocumentKey.CATALOGUE)


def test_a_theme_that_was_changed_is_worn_again(context: PageContext) -> None:
    order = with_style(
        PrintOrder(DocumentKey.A4), theme=Theme("Mộc", text_size=0.9, ornaments=False)
    )
    last_used.save_order(context.preferences, order)
    assert last_used.load_order(context.preferences) == order
