"""Values of printed documents: how many products share a page, what a set and a kind are called."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.print.document_set import DocumentSet
from ocop_desktop.domain.print.document_table import DOCUMENT_KINDS, DocumentKey, sections_of
from ocop_desktop.domain.print.documents import (
    Chapters,
    Printed,
    PrintPhoto,
    Quality,
    Style,
    max_per_page,
)
from ocop_desktop.domain.print.label_sheets import (
    PRESETS,
    label_sheet_from_data,
    label_sheet_to_data,
)
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.domain.register.product import Photo


@pytest.mark.parametrize(
    ("per_page", "count", "shared"),
    [
        (1, 9, 1),
        (2, 9, 2),
        (4, 9, 4),
        (4, 4, 4),
        (4, 3, 2),
        (4, 2, 2),
        (4, 1, 1),
        (2, 1, 1),
        (3, 9, 2),
    ],
)
def test_as_many_products_share_a_page_as_asked_and_as_there_are(
    per_page: int, count: int, shared: int
) -> None:
    assert max_per_page(per_page, count) == shared


@given(st.sampled_from([1, 2, 4]), st.integers(1, 99))
def test_never_more_share_a_page_than_asked_or_there_are(per_page: int, count: int) -> None:
    assert max_per_page(per_page, count) <= min(per_page, count)


def test_a_set_has_the_pages_of_all_its_files() -> None:
    files = tuple(Printed(Path(f"{pages}.pdf"), pages, 1) for pages in (3, 4))
    assert DocumentSet(Path(), files).pages == 7
    assert DocumentSet(Path(), ()).pages == 0


def test_a_document_is_named_in_the_labels_by_its_key() -> None:
    labels = {kind.key: kind.label for kind in DOCUMENT_KINDS}
    assert labels[DocumentKey.BOOTH_CARD] == "document.booth_card"
    assert labels[DocumentKey.A4] == "document.a4"
    assert len(set(labels.values())) == len(DocumentKey)


@pytest.mark.parametrize("sheet", PRESETS, ids=lambda sheet: sheet.name)
def test_kept_labels_read_back_without_being_checked_again(sheet: object) -> None:
    data = label_sheet_to_data(sheet)  # type: ignore[arg-type]
    assert label_sheet_from_data(data) == sheet
    assert {"wide", "high", "page_wide", "page_high"} <= set(data)
    assert label_sheet_from_data({**data, "wide": 1.0}).width == 1.0


def test_a_style_without_wishes_prints_one_product_a_page_from_the_first_label_on() -> None:
    style = Style()
    assert (style.per_page, style.start, style.copies, style.paper) == (1, 1, 1, 0.1)
    assert (style.quality, style.chapters, style.fillers, style.sheet) == (
        Quality.OFFICE, Chapters.GROUP, False, None,
    )  # fmt: skip


def test_of_a_photo_without_a_focus_the_middle_is_kept() -> None:
    assert PrintPhoto(Path("a.jpg"), 4, 3).focus_x == PrintPhoto(Path("a.jpg"), 4, 3).focus_y == 0.5
    assert Photo("l", "s", 4, 3).focus_x == Photo("l", "s", 4, 3).focus_y == 0.5


def test_a_catalogue_leaves_out_what_has_no_room_beside_other_products() -> None:
    every = tuple(PageSection)
    assert sections_of(DocumentKey.CATALOGUE, 1) == every
    assert sections_of(DocumentKey.CATALOGUE, 2) == tuple(
        one for one in every if one is not PageSection.GALLERY
    )
    gone = {PageSection.GALLERY, PageSection.STORY, PageSection.RECOGNITION}
    assert set(sections_of(DocumentKey.CATALOGUE, 4)) == set(every) - gone
    assert sections_of(DocumentKey.A4, 4) == every


def test_only_profiles_have_so_few_pages_that_large_photos_are_not_too_heavy() -> None:
    large = {kind.key for kind in DOCUMENT_KINDS if kind.large_photos}
    assert large == {DocumentKey.A4, DocumentKey.A5}
