"""What the studio offers for a piece changes it, and what it does not offer would change nothing."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from ocop_desktop.domain.print.document_kind import StudioOption
from ocop_desktop.domain.print.document_table import DocumentKey, kind_of, sections_of
from ocop_desktop.domain.print.documents import Chapters, PrintContent, Style
from ocop_desktop.domain.print.studio_options import (
    with_first_section,
    with_section,
)
from ocop_desktop.domain.print.theme import PageSection, Theme
from ocop_desktop.reports import documents
from ocop_desktop.services import printing
from tests.reports.samples import a_catalogue, bare_profile, full_profile, painted

TRIED: Mapping[StudioOption, tuple[Style, ...]] = MappingProxyType(
    {
        StudioOption.ORDER: (Style(theme=with_first_section(Theme(), PageSection.FACTS)),),
        StudioOption.TEXT_SIZE: (Style(theme=Theme(text_size=1.2)),),
        StudioOption.NAME_SIZE: (Style(theme=Theme(name_size=0.8)),),
        StudioOption.PHOTO_SHARE: (Style(theme=Theme(photo_share=0.6)),),
        StudioOption.COLOURS: (Style(theme=Theme(deep="#6B4423", light="#F6EFE4")),),
        StudioOption.ORNAMENTS: (Style(theme=Theme(ornaments=False)),),
        StudioOption.PAGES: (
            Style(per_page=4),
            Style(chapters=Chapters.STARS),
            Style(fillers=True),
        ),
        StudioOption.PAPER: (Style(paper=0.4),),
        StudioOption.LABELS: (Style(start=2), Style(copies=2)),
    }
)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> PrintContent:
    """Products of two groups: with stars and a price, with neither, with little but photos."""
    photo = painted(tmp_path_factory.mktemp("photos") / "anh.jpg")
    full = full_profile(photo, more_photos=(photo, photo, photo))
    bare = replace(full_profile(), key="2", group="I", stars=None, price=None)
    silent = replace(bare_profile(), key="3", photo=photo, more_photos=(photo, photo, photo))
    more = tuple(replace(full, key=str(key)) for key in range(4, 12))
    return a_catalogue((full, bare, silent, *more))


def drawn(document: DocumentKey, content: PrintContent, style: Style, folder: Path) -> bytes:
    target = folder / "document.pdf"
    documents.write(document, content, style, target)
    return target.read_bytes()


@pytest.mark.parametrize("document", DocumentKey)
def test_what_is_offered_for_a_piece_changes_it(
    document: DocumentKey, content: PrintContent, tmp_path: Path
) -> None:
    usual = drawn(document, content, Style(), tmp_path)
    changing = {
        option
        for option, styles in TRIED.items()
        for style in styles
        if drawn(document, content, style, tmp_path) != usual
    }
    assert changing == kind_of(document).options - {StudioOption.COVER}


@pytest.mark.parametrize("document", DocumentKey)
def test_the_blocks_offered_for_a_piece_change_it(
    document: DocumentKey, content: PrintContent, tmp_path: Path
) -> None:
    usual = drawn(document, content, Style(), tmp_path)
    changing = [
        section
        for section in PageSection
        if drawn(
            document, content, Style(theme=with_section(Theme(), section, shown=False)), tmp_path
        )
        != usual
    ]
    if document is DocumentKey.QR_LABELS:
        changing.remove(PageSection.QR)  # a QR label without its code is none
    assert changing == list(sections_of(document))


def test_every_piece_the_studio_offers_can_be_printed() -> None:
    assert set(printing.pieces_offered()) == set(DocumentKey)
