"""The summary of an event's document set: its files, and what to know of each product before printing."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reportlab.lib.units import mm

from ocop_desktop.domain.findings import QUOTED_RULES, Finding
from ocop_desktop.domain.print.document_table import DocumentKey, kind_of
from ocop_desktop.domain.print.documents import PrintContent, Printed, ProductProfile
from ocop_desktop.domain.text import Language
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.lists.cells import CellAlign
from ocop_desktop.reports.lists.grid import Grid, GridColumn, GridRow, make_grid, paginate_rows
from ocop_desktop.reports.lists.list_frame import A4, MARGIN, ListFrame, make_frame
from ocop_desktop.reports.lists.working_list import compose_pages
from ocop_desktop.reports.pdf.canvas import Canvas, Composition
from ocop_desktop.reports.text.fonts import REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import INK, SOFT_INK
from ocop_desktop.reports.text.text_block import set_text

FILE = GridColumn("document_set.file", 66 * mm)
DOCUMENT = GridColumn("document_set.document", 66 * mm)
LANGUAGE = GridColumn("document_set.language", 30 * mm)
PAGES = GridColumn("document_set.pages", 20 * mm, CellAlign.RIGHT)
PRODUCT = GridColumn("document_set.product", 66 * mm)
FINDING = GridColumn("document_set.finding", 82 * mm)
WHERE = GridColumn("document_set.where", 34 * mm)
TITLE_ROOM = 36.0
TITLE_SIZE = 12.0


@dataclass(frozen=True, slots=True)
class DocumentSetFile:
    """A printed file of the document set."""

    document: DocumentKey
    language: Language
    printed: Printed

    @property
    def number(self) -> str:
        """What its name begins with: "03"."""
        return self.printed.file.name.partition("-")[0]


@dataclass(frozen=True, slots=True)
class _Note:
    """A finding with all its details, and the numbers of the files it is told of, in order."""

    finding: Finding
    details: dict[str, None] = field(default_factory=dict)
    files: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """Page `number` of `count`: lines of the files, of the findings, or of both."""

    frame: ListFrame
    files: Grid
    findings: Grid
    file_rows: tuple[GridRow, ...]
    finding_rows: tuple[GridRow, ...]
    number: int
    count: int
    all_well: bool
    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        stream, words = canvas.stream, self.frame.look.wording.words
        self.frame.draw(canvas, self.number, self.count)
        y = self.frame.top
        if self.file_rows:
            y = self.files.draw(canvas, self.file_rows, y) - TITLE_ROOM
        if self.finding_rows:
            if self.file_rows:
                stream.draw_text(
                    MARGIN, y + 9, words["document_set.findings"], SEMIBOLD, TITLE_SIZE, INK
                )
            self.findings.draw(canvas, self.finding_rows, y)
        if self.all_well:
            block = set_text(
                words["document_set.no_findings"], REGULAR, 9.5, self.frame.content_width
            )
            stream.draw_block(MARGIN, y + 18, block, SOFT_INK)


def compose(content: PrintContent, files: Sequence[DocumentSetFile], look: Look) -> Composition:
    """The summary of `files`; the findings follow on the same page where there is room."""
    around = make_frame(content, "document_set.title", A4, look)
    listing = make_grid((FILE, DOCUMENT, LANGUAGE, PAGES), MARGIN, look)
    noting = make_grid((PRODUCT, FINDING, WHERE), MARGIN, look)
    available_height = around.top - around.bottom
    told = _told(files, look.wording)
    above = paginate_rows(_files(files, listing), available_height - listing.header_height)
    used = sum(row.height for row in above[-1]) + listing.header_height + TITLE_ROOM
    below = paginate_rows(
        told,
        available_height - noting.header_height,
        first=available_height - used - noting.header_height,
    )
    parts: list[tuple[tuple[GridRow, ...], tuple[GridRow, ...]]] = [
        (rows, ()) for rows in above[:-1]
    ]
    parts += [(above[-1], below[0]), *(((), rows) for rows in below[1:])]
    pages = [
        SummaryPage(
            around, listing, noting, *rows, number, len(parts), not told and rows[0] is above[-1]
        )
        for number, rows in enumerate(parts, start=1)
    ]
    return compose_pages(content, around, pages)


def _files(files: Sequence[DocumentSetFile], table: Grid) -> list[GridRow]:
    words = table.look.wording.words
    rows = [
        GridRow((
            FILE.make_cell(file.printed.file.name, bold=True),
            DOCUMENT.make_cell(words[kind_of(file.document).label]),
            LANGUAGE.make_cell(words[f"language.{file.language}"]),
            PAGES.make_cell(str(file.printed.pages)),
        ))
        for file in files
    ]  # fmt: skip
    pages = sum(file.printed.pages for file in files)
    return [
        *rows,
        table.make_total(words["document_set.total"].format(files=len(files), pages=pages)),
    ]


def _told(files: Sequence[DocumentSetFile], wording: Wording) -> list[GridRow]:
    """A line for each rule and language, products together, with the numbers of its files."""
    told: dict[str, dict[str, _Note]] = defaultdict(dict)
    for file in files:
        for one in file.printed.warnings:
            notes = told[one.product_id or one.product]
            note = notes.setdefault(one.rule + one.language, _Note(one))
            note.details[one.detail] = None
            note.files[file.number] = None
    return [
        _line(note, wording, first=place == 0)
        for notes in told.values()
        for place, note in enumerate(notes.values())
    ]


def _line(note: _Note, wording: Wording, *, first: bool) -> GridRow:
    between = "”, “" if note.finding.rule in QUOTED_RULES else ", "
    found = replace(note.finding, detail=between.join(note.details))
    return GridRow((
        PRODUCT.make_cell(found.product, bold=first),
        FINDING.make_cell(found.words(wording.words)),
        WHERE.make_cell(", ".join(note.files)),
    ))  # fmt: skip
