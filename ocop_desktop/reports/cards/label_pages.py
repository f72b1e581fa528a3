"""Pages of labels: each label is drawn on a canvas of its own inside its margins."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from reportlab.lib.units import mm

from ocop_desktop.domain.print.documents import LabelSheet, PrintContent, ProductProfile, Style
from ocop_desktop.domain.print.label_sheets import PRESETS, check_label_sheet, find_margins
from ocop_desktop.reports.cards.product_documents import (
    compose_document,
    make_look,
    product_bookmarks,
)
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.pdf.canvas import Canvas, Composition
from ocop_desktop.reports.text.palette import EMPTY_STAR

_CUT = 0.25


class Label(Protocol):
    """One label, which draws itself."""

    @property
    def profile(self) -> ProductProfile:
        """The product of the label."""

    def draw(self, canvas: Canvas) -> None:
        """Draw the label on a canvas that ends inside its margin."""


@dataclass(frozen=True, slots=True)
class LabelPage:
    """A page of labels; `labels` pairs each with its position on the sheet from 0, row by row."""

    sheet: LabelSheet
    labels: tuple[tuple[int, Label], ...]

    @property
    def profiles(self) -> tuple[ProductProfile, ...]:
        """The products on the labels, each once."""
        return tuple({label.profile.key: label.profile for _, label in self.labels}.values())

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        if self.sheet.cut:
            _draw_cuts(canvas, self.sheet)
        across, upright = (length * mm for length in find_margins(self.sheet))
        width = self.sheet.width * mm - 2 * across
        height = self.sheet.height * mm - 2 * upright
        for place, label in self.labels:
            x, y = label_corner(self.sheet, place)
            with canvas.sub_canvas(x + across, y + upright, width, height) as part:
                label.draw(part)


def label_corner(sheet: LabelSheet, place: int) -> tuple[float, float]:
    """Return the lower left corner of the label at `place` (from 0) on the page, in points."""
    row, column = divmod(place, sheet.columns)
    x = sheet.left + column * sheet.step_x
    y = sheet.page_height - sheet.top - row * sheet.step_y - sheet.height
    return x * mm, y * mm


def compose_labels(
    title: str,
    content: PrintContent,
    style: Style,
    make_label: Callable[[ProductProfile, Look], Label],
) -> Composition:
    """Compose `style.copies` labels of each product, from position `style.start` of the sheet on.

    Raises UnfitLabels.
    """
    look = make_look(style)
    sheet = check_label_sheet(style.sheet or PRESETS[0])
    first = min(max(1, style.start), sheet.count) - 1
    copies = max(1, style.copies)
    labels = [make_label(product, look) for product in content.products for _ in range(copies)]
    places = [(first + place * copies) // sheet.count for place, _ in enumerate(content.products)]
    return compose_document(
        title,
        content,
        look,
        (sheet.page_width * mm, sheet.page_height * mm),
        tuple(label_pages(labels, sheet, first)),
        product_bookmarks(content, look, places),
    )


def label_pages(labels: Sequence[Label], sheet: LabelSheet, first: int = 0) -> Iterator[LabelPage]:
    """Yield the pages that `labels` need, from position `first` (from 0) of the first page on."""
    placed = list(enumerate(labels, start=first))
    pages = range(0, first + len(placed), sheet.count)
    for start in pages:
        page_labels = placed[max(0, start - first) : start - first + sheet.count]
        yield LabelPage(sheet, tuple((place - start, label) for place, label in page_labels))


def _draw_cuts(canvas: Canvas, labels: LabelSheet) -> None:
    """Draw hairlines along the labels' edges through the whole page, to cut along."""
    across = {labels.left + n * labels.step_x for n in range(labels.columns)}
    across |= {edge + labels.width for edge in across}
    down = {labels.top + n * labels.step_y for n in range(labels.rows)}
    down |= {edge + labels.height for edge in down}
    lines = [
        f"{x * mm:.2f} 0 m {x * mm:.2f} {canvas.height:.2f} l"
        for x in _inner_edges(across, labels.page_width)
    ]
    lines += [
        f"0 {canvas.height - y * mm:.2f} m {canvas.width:.2f} {canvas.height - y * mm:.2f} l"
        for y in _inner_edges(down, labels.page_height)
    ]
    canvas.stream.stroke_path(" ".join(lines), EMPTY_STAR, _CUT)


def _inner_edges(edges: set[float], size: float) -> list[float]:
    """Return the edges to cut, each once, without the edges of the page."""
    return sorted({round(edge, 2) for edge in edges if 1 < edge < size - 1})
