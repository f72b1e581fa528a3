"""Parts of a document: a few pages drawn with their own font subsets, in this process or another."""

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.units import mm

from ocop_desktop.domain.findings import Finding
from ocop_desktop.reports.assembly.preflight import check_product
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.pdf.canvas import Canvas, DocumentPage, DrawingRecord, Link
from ocop_desktop.reports.pdf.content_stream import ContentStream
from ocop_desktop.reports.pdf.font_subsets import FontSubsets
from ocop_desktop.reports.pdf.photo_streams import PagePhoto
from ocop_desktop.reports.pdf.printer_marks import draw_crop_marks, draw_fold_marks

ZLIB_LEVEL = 4  # of 9; a third quicker than the usual 6, and a twentieth larger
MARKS_MARGIN = 6 * mm  # room around the bleed for the crop marks


@dataclass(frozen=True, slots=True)
class PageFormat:
    """The format of all pages of a document: the trimmed page and the bleed around it, in points."""

    size: tuple[float, float]
    bleed: float = 0.0

    @property
    def margin(self) -> float:
        """The distance between the edge of the paper and the trimmed page, in points."""
        return self.bleed + MARKS_MARGIN if self.bleed else 0.0


@dataclass(frozen=True, slots=True)
class PartPlan:
    """What a process needs to draw a part: its pages, the number of the first (from 0), the format.

    `light` is the folder for reduced copies of the photos, None where photos are embedded
    as they are.
    """

    pages: Sequence[DocumentPage]
    first: int
    page_format: PageFormat
    look: Look
    light: Path | None = None


@dataclass(frozen=True, slots=True)
class DocumentPart:
    """A drawn part: the compressed content of its pages from `first` (from 0) on, and its fonts.

    `fonts` are as `font_objects` returns them, `drawings` the operators of /D1, /D2, ...
    """

    first: int
    pages: tuple[bytes, ...]
    fonts: tuple[bytes, ...]
    drawings: tuple[bytes, ...] = ()
    photos: tuple[PagePhoto, ...] = ()
    links: tuple[Link, ...] = ()
    findings: tuple[Finding, ...] = ()


def draw_part(plan: PartPlan, on_page: Callable[[int], None] | None = None) -> DocumentPart:
    """Draw the pages of `plan`; `on_page` is called with the number of pages done.

    A page with a blocking finding stays empty: its document is not finished. Raises OSError.
    """
    font_subsets, record, contents = FontSubsets(), DrawingRecord(plan.light), []
    for done, page in enumerate(plan.pages, start=1):
        operators: list[str] = []
        (width, height), bleed, margin = (
            plan.page_format.size,
            plan.page_format.bleed,
            plan.page_format.margin,
        )
        stream, number = ContentStream(font_subsets, operators), plan.first + done - 1
        _draw_page(
            page, Canvas(stream, width, height, number, record, bleed, (margin, margin)), plan.look
        )
        contents.append(zlib.compress("\n".join(operators).encode("ascii"), ZLIB_LEVEL))
        if on_page:
            on_page(done)
    return DocumentPart(
        plan.first,
        tuple(contents),
        font_subsets.fonts(),
        font_subsets.drawings(),
        tuple(record.photos.values()),
        tuple(record.links),
        tuple(record.findings),
    )


def _draw_page(page: DocumentPage, canvas: Canvas, look: Look) -> None:
    findings = [
        finding
        for profile in page.profiles
        for finding in check_product(profile, look, canvas.page)
    ]
    canvas.record.findings.extend(findings)
    if any(finding.blocking for finding in findings):
        return
    folds = canvas.record.folds
    folds.clear()
    if not canvas.bleed:
        page.draw(canvas)
        draw_fold_marks(canvas.stream, folds, canvas.height, 0)
        return
    x, y = canvas.origin
    bleed, width, height = canvas.bleed, canvas.width, canvas.height
    canvas.stream.append(f"q 1 0 0 1 {x:.3f} {y:.3f} cm")
    clip = f"{-bleed:.3f} {-bleed:.3f} {width + 2 * bleed:.3f} {height + 2 * bleed:.3f} re W n"
    canvas.stream.append(f"q {clip}")
    page.draw(canvas)
    canvas.stream.append("Q")
    draw_crop_marks(canvas.stream, width, height, bleed)
    draw_fold_marks(canvas.stream, folds, height, bleed)
    canvas.stream.append("Q")
