"""Write administrative papers as PDF (Decree 30/2020/NĐ-CP, annex I) with their page numbers."""

import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any, cast

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from ocop_desktop.domain.errors import CannotPrint, NothingToPrint
from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.assembly.parts import DocumentPart, PageFormat
from ocop_desktop.reports.assembly.pdf_writer import DocumentInfo, PdfWriter, write_atomically
from ocop_desktop.reports.papers.paper_text import BODY
from ocop_desktop.reports.papers.serif import REGULAR, find_missing_glyphs, register_fonts
from ocop_desktop.reports.pdf.canvas import Bookmark
from ocop_desktop.reports.pdf.font_subsets import font_objects


@dataclass(frozen=True, slots=True)
class PaperPage:
    """A4 with the margins of Decree 30: 20 mm above and below, 30 mm left, 15 mm right. In points."""

    width: float
    height: float
    top: float = 20 * mm
    bottom: float = 20 * mm
    left: float = 30 * mm
    right: float = 15 * mm

    @property
    def content_width(self) -> float:
        """The width of the text, in points."""
        return self.width - self.left - self.right

    @property
    def content_height(self) -> float:
        """The height of the text, in points."""
        return self.height - self.top - self.bottom


PORTRAIT = PaperPage(210 * mm, 297 * mm)
LANDSCAPE = PaperPage(297 * mm, 210 * mm)
A5_FORM = PaperPage(210 * mm, 148 * mm, 9 * mm, 9 * mm, 12 * mm, 12 * mm)


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper to print: title, issuer, and its flowables from top to bottom.

    `page` is that of an annex that has another page than its paper.
    """

    title: str
    author: str
    story: list[Flowable]
    page: PaperPage | None = None


def write_papers(
    papers: Sequence[Paper], content: object, output: Path, page: PaperPage
) -> Printed:
    """Write `papers` one after the other to the PDF `output`, whole or not at all.

    Each begins a page and counts its own pages. `content` is all they say: raises `CannotPrint` for
    characters that the font lacks, `NothingToPrint` without papers, `CannotWrite`.
    """
    if not papers:
        raise NothingToPrint
    title = papers[0].title
    _check_glyphs(title, content)
    parts, bookmarks, pages = [], [], 0
    shapes = [paper.page or page for paper in papers]
    for paper, shape in zip(papers, shapes, strict=True):
        parts.append(_draw_paper(paper, shape, pages))
        bookmarks.append(Bookmark(paper.title, pages))
        pages += len(parts[-1].pages)
    with write_atomically(output) as pdf:
        writer = PdfWriter(pdf, PageFormat((page.width, page.height)), pages)
        for part, shape in zip(parts, shapes, strict=True):
            writer.add_part(part, page_format=PageFormat((shape.width, shape.height)))
        writer.finish(bookmarks, DocumentInfo(title, papers[0].author, "vi"))
    return Printed(output, pages, len(papers))


def count_pages(paper: Paper, page: PaperPage) -> int:
    """How many pages the paper fills. Raises `CannotPrint`."""
    return len(_draw_paper(paper, page, 0).pages)


def _draw_paper(paper: Paper, page: PaperPage, first: int) -> DocumentPart:
    """Draw a paper that begins on page `first` (from 0)."""
    register_fonts()
    template = BaseDocTemplate(
        "",
        pagesize=(page.width, page.height),
        invariant=1,
        pageCompression=1,
        initialFontName=REGULAR,
    )
    frame = Frame(
        page.left,
        page.bottom,
        page.content_width,
        page.content_height,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=_PageNumbers(page)))
    try:
        template.build(paper.story, canvasmaker=_CompressedPages)
    except LayoutError as error:
        raise CannotPrint((paper.title,)) from error
    canvas = cast(_CompressedPages, template.canv)
    fonts = font_objects(canvas._doc)  # noqa: SLF001 - ReportLab has no door for this
    return DocumentPart(first, tuple(canvas.contents), fonts)


class _CompressedPages(Canvas):
    """A canvas of ReportLab that keeps its pages as compressed content streams."""

    _doc: PDFDocument  # what ReportLab's canvas has and its published types leave out
    _preamble: str
    _code: list[str]
    _startPage: Callable[[], None]  # noqa: N815 - ReportLab's name

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.contents: list[bytes] = []

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        self.contents.append(
            zlib.compress("\n".join([self._preamble, *self._code]).encode("ascii"))
        )
        self._startPage()

    def save(self) -> None:
        if self._code:
            self.showPage()


@dataclass(frozen=True, slots=True)
class _PageNumbers:
    """Draws page numbers: Arabic, 13 points, centred in the top margin, none on page 1."""

    page: PaperPage

    def __call__(self, canvas: Canvas, template: BaseDocTemplate) -> None:
        if template.page == 1:
            return
        canvas.saveState()
        canvas.setFont(REGULAR, BODY)
        y = self.page.height - self.page.top / 2 - BODY * 0.3
        canvas.drawCentredString(self.page.width / 2, y, str(template.page))
        canvas.restoreState()


def _check_glyphs(title: str, content: object) -> None:
    unknown = find_missing_glyphs("\n".join(_iter_texts(content)))
    if unknown:
        glyphs = ", ".join(f"{glyph} (U+{ord(glyph):04X})" for glyph in unknown)
        raise CannotPrint((f"{clean_line(title)}: {glyphs}",))


def _iter_texts(value: object) -> Iterator[str]:
    """Yield every text inside a content value."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from _iter_texts(getattr(value, one.name))
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _iter_texts(one)
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from _iter_texts(one)
