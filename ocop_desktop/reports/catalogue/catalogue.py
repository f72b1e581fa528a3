"""Fair catalogues: cover, foreword, contents, chapters of products, indexes, back cover."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ocop_desktop.domain.print.documents import PrintContent, Quality, Style
from ocop_desktop.domain.print.sharpness import MIN_DPI
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.catalogue.arrangement import Arrangement, LocatedChapter, arrange
from ocop_desktop.reports.catalogue.back_cover import BackCoverPage
from ocop_desktop.reports.catalogue.chapters import group_chapters
from ocop_desktop.reports.catalogue.covers import CoverPage, catalogue_title
from ocop_desktop.reports.catalogue.entries_page import EntriesPage
from ocop_desktop.reports.catalogue.fillers import (
    PAGES_IN_SHEET,
    BlankPage,
    filler_pages,
    filler_titles,
)
from ocop_desktop.reports.catalogue.foreword import foreword_pages
from ocop_desktop.reports.catalogue.index_layout import IndexPageLayout, lay_out_indexes
from ocop_desktop.reports.catalogue.index_page import IndexPage
from ocop_desktop.reports.catalogue.indexes import make_contents, make_indexes
from ocop_desktop.reports.catalogue.opener import OpenerPage
from ocop_desktop.reports.design.content import listed_name
from ocop_desktop.reports.design.layout import A4, BLEED, PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.pdf.canvas import Bookmark, Composition, DocumentPage
from ocop_desktop.reports.profile.profile_page import ProfilePage


def compose(content: PrintContent, style: Style) -> Composition:
    """Compose the catalogue of `content` on A4; with `style.fillers` its pages are a multiple of four."""
    return compose_catalogue(content, style, A4, whole=style.fillers)


def compose_catalogue(
    content: PrintContent, style: Style, layout: PageLayout, *, whole: bool
) -> Composition:
    """Compose the catalogue on pages of `layout`; `whole` rounds them up to a multiple of four.

    Printed page numbers are those of the file: the cover is page 1.
    """
    look = Look(Wording(style.language), style.theme)
    book = _CatalogueBuilder(content, style, look.scale_layout(layout), look, [], [])
    book.build(whole=whole)
    return Composition(
        title=catalogue_title(content, look.wording),
        author=clean_line(content.office or content.organiser),
        language=look.wording.leading_language,
        translation=look.wording.translated_language,
        size=(layout.width, layout.height),
        pages=tuple(book.pages),
        products=len(content.products),
        bookmarks=tuple(book.bookmarks),
        words=_document_texts(content, look.wording),
        bleed=BLEED if style.quality is Quality.SHOP else 0.0,
    )


def _document_texts(content: PrintContent, wording: Wording) -> tuple[str, ...]:
    foreword = content.foreword
    return (
        content.title, content.place, content.organiser, content.office, content.parent_body,
        content.office_contact, content.signer_title, content.signer_name,
        wording.leading_text(foreword), wording.second_text(foreword) if wording.is_bilingual else "",
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _CatalogueBuilder:
    """Collects the pages and bookmarks of a catalogue."""

    content: PrintContent
    style: Style
    layout: PageLayout
    look: Look
    pages: list[DocumentPage]
    bookmarks: list[Bookmark]

    def build(self, *, whole: bool) -> None:
        """Add all pages in order."""
        content, layout, look = self.content, self.layout, self.look
        self.pages.append(CoverPage(content, layout, look, self._min_dpi))
        opening = self._add_foreword()
        chapters = group_chapters(content.products, self.style.chapters, look.wording)
        arrangement = arrange(chapters, self.style.per_page)
        first = len(self.pages) + self._count_contents_pages(arrangement, opening)
        located_chapters = arrangement.locate_chapters(first)
        parts = make_indexes(located_chapters, look.wording)
        page_layouts, begins = lay_out_indexes(parts, layout)
        after = first + len(arrangement.pages)
        closing = [(part.title, after + page) for part, page in zip(parts, begins, strict=True)]
        self._add_contents(located_chapters, opening, closing)
        self._add_chapters(arrangement, located_chapters)
        self.bookmarks.extend(Bookmark(title, page) for title, page in closing)
        self._add_index_pages(page_layouts)
        if whole:
            self._fill_last_sheet()
        self.pages.append(BackCoverPage(content, layout, look))

    @property
    def _min_dpi(self) -> float:
        return MIN_DPI[self.style.quality]

    def _add_foreword(self) -> list[tuple[str, int]]:
        """Add the foreword; return its title with its page for the contents."""
        start = len(self.pages)
        pages = foreword_pages(self.content, self.layout, self.look)
        self.pages.extend(
            replace(page, number=str(start + 1 + place)) for place, page in enumerate(pages)
        )
        titles = [(self.look.wording.label("catalogue.foreword"), start)] if pages else []
        self.bookmarks.extend(Bookmark(title, page) for title, page in titles)
        return titles

    def _count_contents_pages(
        self, arrangement: Arrangement, opening: Sequence[tuple[str, int]]
    ) -> int:
        """Return the number of pages of the contents.

        More pages of contents raise the page numbers they print, so the count is repeated
        until it holds.
        """
        reserved, needed = 0, 1
        while needed > reserved:
            reserved = needed
            located_chapters = arrangement.locate_chapters(len(self.pages) + reserved)
            closing = [
                (part.title, 0) for part in make_indexes(located_chapters, self.look.wording)
            ]
            part = make_contents(located_chapters, opening, closing, self.look)
            needed = len(lay_out_indexes([part], self.layout)[0])
        return reserved

    def _add_contents(
        self,
        located_chapters: Sequence[LocatedChapter],
        opening: Sequence[tuple[str, int]],
        closing: Sequence[tuple[str, int]],
    ) -> None:
        part = make_contents(located_chapters, opening, closing, self.look)
        self.bookmarks.append(Bookmark(part.title, len(self.pages)))
        page_layouts, _ = lay_out_indexes([part], self.layout)
        self._add_index_pages(page_layouts)

    def _add_index_pages(self, page_layouts: Sequence[IndexPageLayout]) -> None:
        for page_plan in page_layouts:
            number = str(len(self.pages) + 1)
            self.pages.append(IndexPage(page_plan, self.layout, self.look, number))

    def _add_chapters(
        self, arrangement: Arrangement, located_chapters: Sequence[LocatedChapter]
    ) -> None:
        layout, look, minimum = self.layout, self.look, self._min_dpi
        for page_plan in arrangement.pages:
            number = str(len(self.pages) + 1)
            if not page_plan.products:
                heading, count = page_plan.chapter.heading, len(page_plan.chapter.products)
                self.pages.append(OpenerPage(heading, count, layout, look, number))
            elif arrangement.per_page == 1:
                self.pages.append(ProfilePage(page_plan.products[0], layout, look, number, minimum))
            else:
                page = EntriesPage(page_plan, arrangement.per_page, layout, look, number, minimum)
                self.pages.append(page)
        for chapter in located_chapters:
            self.bookmarks.append(Bookmark(chapter.chapter.heading.list_name, chapter.page))
            self.bookmarks.extend(
                Bookmark(listed_name(product, look.wording), page, 1)
                for product, page in chapter.products
            )

    def _fill_last_sheet(self) -> None:
        """Fill the last sheet with useful pages, or with empty ones without `style.fillers`."""
        lacking = -(len(self.pages) + 1) % PAGES_IN_SHEET
        if not self.style.fillers:
            self.pages.extend(BlankPage() for _ in range(lacking))
            return
        first = len(self.pages)
        titles = filler_titles(lacking, self.look.wording)
        self.bookmarks.extend(Bookmark(title, first + place) for place, title in enumerate(titles))
        self.pages.extend(filler_pages(lacking, first + 1, self.layout, self.look))
