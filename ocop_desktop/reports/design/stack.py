"""Items stacked vertically: they are measured first, then drawn from the top."""

from dataclasses import dataclass
from typing import Protocol

from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.pdf.content_stream import rounded_rectangle
from ocop_desktop.reports.text.palette import Colour
from ocop_desktop.reports.text.text_block import TextBlock


class StackItem(Protocol):
    """An item of known height that is drawn down from a top edge."""

    @property
    def height(self) -> float:
        """The height in points; 0 when the item is empty."""

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the item to the right of `x`, below `top`."""


@dataclass(frozen=True, slots=True)
class TextItem:
    """A block of text in its colour."""

    block: TextBlock
    colour: Colour

    @property
    def height(self) -> float:
        """The height of the text, in points."""
        return self.block.height

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the text below `top`."""
        canvas.stream.draw_block(x, top, self.block, self.colour)


@dataclass(frozen=True, slots=True)
class SpaceItem:
    """Empty space of `height` points."""

    height: float

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw nothing."""


@dataclass(frozen=True, slots=True)
class VerticalStack:
    """Items, each with the gap above it; the gap of the first is ignored."""

    rows: tuple[tuple[float, StackItem], ...]

    @property
    def height(self) -> float:
        """The height of all items and the gaps between them, in points."""
        gaps = sum(gap for gap, _ in self.rows[1:])
        return gaps + sum(item.height for _, item in self.rows)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw all items under each other."""
        for place, (gap, item) in enumerate(self.rows):
            top -= gap if place else 0
            item.draw(canvas, x, top)
            top -= item.height


@dataclass(frozen=True, slots=True)
class PaddedBox:
    """A stack on a tinted rectangle with round corners, `width` points wide, with `padding` around it."""

    content: VerticalStack
    width: float
    colour: Colour
    padding: float

    @property
    def height(self) -> float:
        """The height with the padding above and below, in points."""
        return self.content.height + 2 * self.padding

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the background and the content below `top`."""
        background = rounded_rectangle(x, top - self.height, self.width, self.height, 6)
        canvas.stream.fill_path(background, self.colour)
        self.content.draw(canvas, x + self.padding, top - self.padding)


def make_stack(*rows: tuple[float, StackItem | None]) -> VerticalStack:
    """Stack the items that are not empty, each `gap` points below the one before."""
    return VerticalStack(
        tuple((gap, item) for gap, item in rows if item is not None and item.height)
    )


def trim_stack(stack: VerticalStack, max_height: float) -> VerticalStack:
    """Return `stack` without the last items that do not fit `max_height` points."""
    while stack.rows and stack.height > max_height:
        stack = VerticalStack(stack.rows[:-1])
    return stack
