"""Things under each other: measured first, then drawn from the top."""

from dataclasses import dataclass
from typing import Protocol

from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.pdf.content_stream import rounded_rectangle
from ocop_desktop.reports.text.palette import Colour
from ocop_desktop.reports.text.text_block import TextBlock


class StackItem(Protocol):
    """Something measured that hangs from a top edge."""

    @property
    def height(self) -> float:
        """From its top to its bottom, in points; 0 when there is nothing of it."""

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw it to the right of `x`, below `top`."""


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
        """Set it below `top`."""
        canvas.stream.draw_block(x, top, self.block, self.colour)


@dataclass(frozen=True, slots=True)
class SpaceItem:
    """Room left empty, `height` points of it."""

    height: float

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Nothing."""


@dataclass(frozen=True, slots=True)
class VerticalStack:
    """Items with the gap above each; the first one's is not kept."""

    rows: tuple[tuple[float, StackItem], ...]

    @property
    def height(self) -> float:
        """All items and the gaps between them, in points."""
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
    """Things on a tinted ground with round corners, `width` points wide, `padding` around them."""

    content: VerticalStack
    width: float
    colour: Colour
    padding: float

    @property
    def height(self) -> float:
        """With the air above and below, in points."""
        return self.content.height + 2 * self.padding

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw ground and things below `top`."""
        background = rounded_rectangle(x, top - self.height, self.width, self.height, 6)
        canvas.stream.fill_path(background, self.colour)
        self.content.draw(canvas, x + self.padding, top - self.padding)


def make_stack(*rows: tuple[float, StackItem | None]) -> VerticalStack:
    """The items there are, each `gap` points below the one before."""
    return VerticalStack(
        tuple((gap, item) for gap, item in rows if item is not None and item.height)
    )


def trim_stack(stack: VerticalStack, max_height: float) -> VerticalStack:
    """`stack` without the last items that do not fit `max_height` points of height."""
    while stack.rows and stack.height > max_height:
        stack = VerticalStack(stack.rows[:-1])
    return stack
