"""Parts of a document: a few pages drawn into a file of their own, in this process or another."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from ocop_desktop.domain.printing import Finding
from ocop_desktop.reports.fonts import REGULAR, register
from ocop_desktop.reports.look import Look
from ocop_desktop.reports.marks import crop_marks, fold_marks
from ocop_desktop.reports.photo_streams import PagePhoto
from ocop_desktop.reports.preflight import product_findings
from ocop_desktop.reports.sheet import Page, PageLink, Record, Sheet

MARKS = 6 * mm  # room around the bleed for the crop marks


@dataclass(frozen=True, slots=True)
class PartPlan:
    """What another process needs to draw a part: its pages, the first one's place, the paper.

    `light` asks for light copies of the photos, kept beside the part.
    """

    pages: Sequence[Page]
    first: int
    size: tuple[float, float]
    bleed: float
    look: Look
    target: Path
    light: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A finished part: its file, what its pages show and link to, what the reader should know."""

    file: Path
    pages: int
    photos: tuple[PagePhoto, ...] = ()
    links: tuple[PageLink, ...] = ()
    findings: tuple[Finding, ...] = ()


def draw_part(plan: PartPlan, tick: Callable[[int], None] | None = None) -> Part:
    """Draw the pages of `plan` into its file; `tick` is told how many are done.

    A page with a blocking finding stays empty: such a document is not finished. Raises OSError.
    """
    register()
    (wide, high), margin = plan.size, plan.bleed + MARKS if plan.bleed else 0.0
    canvas = Canvas(
        str(plan.target),
        pagesize=(wide + 2 * margin, high + 2 * margin),
        pageCompression=1,
        invariant=1,
        initialFontName=REGULAR,
    )
    record = Record(plan.target.parent / "light" if plan.light else None)
    try:
        for done, page in enumerate(plan.pages, start=1):
            number = plan.first + done - 1
            sheet = Sheet(canvas, wide, high, number, record, plan.bleed, (margin, margin))
            _draw_page(page, sheet, plan.look)
            canvas.showPage()
            if tick:
                tick(done)
        plan.target.write_bytes(canvas.getpdfdata())
    finally:
        _let_go(canvas)
    return Part(
        plan.target,
        len(plan.pages),
        tuple(record.photos.values()),
        tuple(record.links),
        tuple(record.findings),
    )


def _draw_page(page: Page, sheet: Sheet, look: Look) -> None:
    found = [
        one for profile in page.profiles for one in product_findings(profile, look, sheet.page)
    ]
    sheet.record.findings.extend(found)
    if any(one.blocking for one in found):
        return
    folds = sheet.record.folds
    folds.clear()
    if not sheet.bleed:
        page.draw(sheet)
        fold_marks(sheet.pen, folds, sheet.high, 0)
        return
    x, y = sheet.corner
    bleed, wide, high = sheet.bleed, sheet.wide, sheet.high
    sheet.canvas.setTrimBox((x, y, x + wide, y + high))
    sheet.canvas.setBleedBox((x - bleed, y - bleed, x + wide + bleed, y + high + bleed))
    sheet.pen.raw(f"q 1 0 0 1 {x:.3f} {y:.3f} cm")
    clip = f"{-bleed:.3f} {-bleed:.3f} {wide + 2 * bleed:.3f} {high + 2 * bleed:.3f} re W n"
    sheet.pen.raw(f"q {clip}")
    page.draw(sheet)
    sheet.pen.raw("Q")
    crop_marks(sheet.pen, wide, high, bleed)
    fold_marks(sheet.pen, folds, high, bleed)
    sheet.pen.raw("Q")


def _let_go(canvas: Canvas) -> None:
    """Untie the knot of cycles in which a canvas holds every page it has drawn.

    Collecting garbage would do it too, but this may run beside a window, whose own garbage must
    only be collected on its own thread.
    """
    written = canvas._doc  # noqa: SLF001 - ReportLab has no door for this
    written.idToObject.clear()
    vars(written).clear()
    vars(canvas).clear()
