"""A page of a working list: its part of the table, and signatures on the last page."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop.domain.print.documents import PrintContent, ProductProfile
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.lists.grid import Grid, GridRow, RowKind, paginate_rows
from ocop_desktop.reports.lists.list_frame import MARGIN, ListFrame
from ocop_desktop.reports.pdf.canvas import Bookmark, Canvas, Composition, DocumentPage
from ocop_desktop.reports.pdf.content_stream import ContentStream
from ocop_desktop.reports.text.fonts import REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import INK, SOFT_INK
from ocop_desktop.reports.text.text_block import set_text

SIGNATURE_HEIGHT = 104.0


@dataclass(frozen=True, slots=True)
class WorkingListPage:
    """Page `number` of `count`; `signers` are the label keys of the signatures below the table."""

    frame: ListFrame
    grid: Grid
    rows: tuple[GridRow, ...]
    number: int
    count: int
    signers: tuple[str, ...] = ()
    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        self.frame.draw(canvas, self.number, self.count)
        y = self.grid.draw(canvas, self.rows, self.frame.top)
        width = self.grid.width / max(1, len(self.signers))
        for place, key in enumerate(self.signers):
            self._draw_signer(canvas.stream, key, MARGIN + place * width, y - 14, width)

    def _draw_signer(
        self, stream: ContentStream, key: str, x: float, top: float, width: float
    ) -> None:
        wording = self.frame.look.wording
        for words, font, size, colour in (
            (wording.words[key], SEMIBOLD, 9.5, INK),
            (wording.second_label(key), REGULAR, 7.5, SOFT_INK),
            (wording.words["list.sign_here"], REGULAR, 7.5, SOFT_INK),
        ):
            block = set_text(words, font, size, width - 8, max_lines=1)
            top = stream.draw_block(x + (width - block.width) / 2, top, block, colour)


def compose_list(
    content: PrintContent,
    frame: ListFrame,
    grid: Grid,
    rows: Sequence[GridRow],
    signers: tuple[str, ...],
    *,
    check_products: bool = True,
) -> Composition:
    """Compose the list of `rows` with places for `signers`.

    The products of the rows are checked where `check_products` holds.
    """
    parts = paginate_rows(rows, frame.top - grid.header_height - frame.bottom, SIGNATURE_HEIGHT)
    return compose_pages(
        content,
        frame,
        [
            WorkingListPage(
                frame,
                grid,
                part,
                number,
                len(parts),
                signers if number == len(parts) else (),
                _list_products(part) if check_products else (),
            )
            for number, part in enumerate(parts, start=1)
        ],
        [
            Bookmark(row.bookmark, page)
            for page, part in enumerate(parts)
            for row in part
            if row.bookmark
        ],
    )


def compose_pages(
    content: PrintContent,
    frame: ListFrame,
    pages: Sequence[DocumentPage],
    bookmarks: Sequence[Bookmark] = (),
) -> Composition:
    """Compose the document of `pages` without bleed: working lists are printed at the office.

    Its outline is `bookmarks`, or its title alone.
    """
    wording = frame.look.wording
    title_parts = " ".join(frame.title.lines), clean_line(content.title)
    title = " · ".join(filter(None, title_parts))
    return Composition(
        title=title,
        author=clean_line(content.office or content.organiser),
        language=wording.leading_language,
        translation=wording.translated_language,
        size=frame.size,
        pages=tuple(pages),
        products=len(content.products),
        bookmarks=tuple(bookmarks) or (Bookmark(title, 0),),
        words=(content.title, content.place, content.organiser, content.office),
    )


def _list_products(rows: Sequence[GridRow]) -> tuple[ProductProfile, ...]:
    return tuple(row.product for row in rows if row.product and row.kind is RowKind.LINE)
