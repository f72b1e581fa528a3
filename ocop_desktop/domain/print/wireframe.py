"""The layout of a document as a few tinted boxes, from which the window draws its icon."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a box of a wireframe stands for."""

    PHOTO = "photo"
    SOFT = "soft"
    TITLE = "title"
    TEXT = "text"
    LINE = "line"
    DARK = "dark"
    GOLD = "gold"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class WireframeBox:
    """A box of one tone; left, top, width and height in shares of the page."""

    tone: Tone
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Wireframe:
    """A page of `width` by `height` (shares of a square icon) and its boxes, drawn in order."""

    width: float
    height: float
    boxes: tuple[WireframeBox, ...]


def portrait(*boxes: WireframeBox) -> Wireframe:
    """A page of A4 or a sheet of labels, upright."""
    return Wireframe(0.70, 0.98, boxes)


def landscape(*boxes: WireframeBox) -> Wireframe:
    """A page of A4 that lies on its side."""
    return Wireframe(0.98, 0.70, boxes)


def text_lines(
    left: float, top: float, width: float, count: int, step: float = 0.13
) -> tuple[WireframeBox, ...]:
    """`count` lines of text, each `step` below the one before."""
    return tuple(
        WireframeBox(Tone.TEXT, left, top + line * step, width, 0.05) for line in range(count)
    )


def box_grid(
    tone: Tone, columns: int, rows: int, margin: float = 0.10, gap: float = 0.08
) -> tuple[WireframeBox, ...]:
    """Equal boxes in columns and rows."""
    width = (1 - 2 * margin - (columns - 1) * gap) / columns
    height = (1 - 2 * margin - (rows - 1) * gap) / rows
    return tuple(
        WireframeBox(
            tone, margin + column * (width + gap), margin + row * (height + gap), width, height
        )
        for row in range(rows)
        for column in range(columns)
    )


def product_page() -> tuple[WireframeBox, ...]:
    """A photo above the name, story and facts of one product."""
    return (
        WireframeBox(Tone.PHOTO, 0, 0, 1, 0.40),
        WireframeBox(Tone.TITLE, 0.1, 0.47, 0.7, 0.08),
        *text_lines(0.1, 0.63, 0.46, 3, 0.11),
        WireframeBox(Tone.SOFT, 0.64, 0.61, 0.27, 0.30),
    )


def price_tags(tags: Iterable[WireframeBox]) -> tuple[WireframeBox, ...]:
    """Labels with a price on each."""
    tags = tuple(tags)
    prices = (
        WireframeBox(Tone.GOLD, tag.left + 0.06, tag.top + 0.08, tag.width * 0.55, 0.06)
        for tag in tags
    )
    return (*tags, *prices)


def table_rows(first_cell: Tone) -> tuple[WireframeBox, ...]:
    """A title and four rows; the first cell of each in the tone `first_cell`."""
    boxes = [WireframeBox(Tone.TITLE, 0.12, 0.10, 0.6, 0.09)]
    for row in range(4):
        top = 0.30 + row * 0.17
        boxes.append(WireframeBox(first_cell, 0.12, top, 0.13, 0.09))
        boxes.append(WireframeBox(Tone.TEXT, 0.33, top + 0.02, 0.55, 0.05))
    return tuple(boxes)
