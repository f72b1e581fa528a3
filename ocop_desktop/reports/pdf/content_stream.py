"""Content streams: text, paths and colours as PDF operators; lengths in points from the bottom left."""

from collections.abc import Sequence
from functools import lru_cache

from ocop_desktop.reports.pdf.font_subsets import FONT_SIZE, FontSubsets
from ocop_desktop.reports.text.fonts import text_width
from ocop_desktop.reports.text.palette import Colour
from ocop_desktop.reports.text.text_block import PARAGRAPH_GAP, TextBlock

_CIRCLE_BEND = 0.5523
_FORMATS = tuple(" ".join(["%.3f"] * count) for count in range(7))


class ContentStream:
    """Appends operators to a content stream; its fonts are those of `font_subsets`."""

    def __init__(self, font_subsets: FontSubsets, operators: list[str]) -> None:
        self._font_subsets = font_subsets
        self.append = operators.append

    def draw_text(
        self, x: float, y: float, words: str, font: str, size: float, colour: Colour
    ) -> float:
        """Draw one line of text with its base line at `y`; return the x of its end."""
        self._append_text((words,), (x, y), font, size, size, colour)
        return x + text_width(words, font, size)

    def draw_text_right(
        self, x: float, y: float, words: str, font: str, size: float, colour: Colour
    ) -> None:
        """Draw one line of text that ends at `x`."""
        self.draw_text(x - text_width(words, font, size), y, words, font, size, colour)

    def draw_text_centred(
        self, x: float, y: float, words: str, font: str, size: float, colour: Colour
    ) -> None:
        """Draw one line of text centred at `x`."""
        self.draw_text(x - text_width(words, font, size) / 2, y, words, font, size, colour)

    def draw_block(self, x: float, top: float, block: TextBlock, colour: Colour) -> float:
        """Draw a block of text below `top`; return the y of its bottom."""
        first = top - block.leading / 2 - block.size * 0.35
        self._append_text(block.lines, (x, first), block.font, block.size, block.leading, colour)
        return top - block.height

    def _append_text(
        self,
        lines: tuple[str, ...],
        start: tuple[float, float],
        font: str,
        size: float,
        leading: float,
        colour: Colour,
    ) -> None:
        if not lines:
            return
        subsets, numbers = self._font_subsets, f"{size:.3f}"
        between = f" 0 {-leading * (1 + PARAGRAPH_GAP):.3f} Td "
        shown = between.join(
            [
                " T* ".join([subsets.text_operators(line, font) for line in paragraph])
                for paragraph in _paragraphs(lines)
            ]
        )
        if FONT_SIZE in shown:
            shown = shown.replace(FONT_SIZE, numbers)
        self.append(
            f"{_colour_operands(colour)} rg BT 1 0 0 1 {_operands(*start)} Tm {leading:.3f} TL "
            f"{subsets.font_name(font)} {numbers} Tf {shown} ET"
        )

    def fill_path(self, path: str, colour: Colour) -> None:
        """Fill a path."""
        self.append(f"{_colour_operands(colour)} rg {path} f")

    def stroke_path(self, path: str, colour: Colour, line_width: float) -> None:
        """Stroke a path with round caps and joins."""
        self.append(f"{_colour_operands(colour)} RG {line_width:g} w 1 J 1 j {path} S")

    def fill_rectangle(
        self, x: float, y: float, width: float, height: float, colour: Colour
    ) -> None:
        """Fill a rectangle."""
        self.fill_path(f"{_operands(x, y, width, height)} re", colour)

    def draw_rule(
        self, x: float, y: float, width: float, colour: Colour, line_width: float = 0.5
    ) -> None:
        """Draw a horizontal line to the right."""
        self.stroke_path(f"{_operands(x, y)} m {_operands(x + width, y)} l", colour, line_width)

    def fill_pill(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """Fill a rectangle with round ends."""
        self.fill_path(rounded_rectangle(x, y, width, height, height / 2), colour)

    def draw_symbol(self, operators: str, x: float, y: float, size: float) -> None:
        """Draw operators made for a 24 by 24 square (y up) at `size` points."""
        scale = size / 24
        name = self._font_subsets.add_drawing(operators)
        self.append(f"q {_operands(scale, 0, 0, scale, x, y)} cm {name} Do Q")


def _paragraphs(lines: tuple[str, ...]) -> Sequence[Sequence[str]]:
    if "" not in lines:
        return (lines,)
    return [paragraph.split("\n") for paragraph in "\n".join(lines).split("\n\n")]


def _operands(*values: float) -> str:
    return _FORMATS[len(values)] % values


@lru_cache(maxsize=1024)
def _colour_operands(colour: Colour) -> str:
    return " ".join([f"{round(part, 3):g}" for part in colour])


def colour_operators(template: str, colour: Colour) -> str:
    """Return `template` after operators that set its fill and stroke colour."""
    numbers = _colour_operands(colour)
    return f"{numbers} rg {numbers} RG {template}"


def make_path(*steps: tuple[str, tuple[float, ...]]) -> str:
    """Return a path of steps: ("m", (x, y)), ("l", (x, y)), ("c", (x1, y1, ...)), ("h", ())."""
    return " ".join(f"{_operands(*numbers)} {name}".strip() for name, numbers in steps)


def rounded_rectangle(x: float, y: float, width: float, height: float, radius: float) -> str:
    """Return the path of a rectangle with round corners."""
    right, top, bend = x + width, y + height, radius * (1 - _CIRCLE_BEND)
    return make_path(
        ("m", (x + radius, y)),
        ("l", (right - radius, y)),
        ("c", (right - bend, y, right, y + bend, right, y + radius)),
        ("l", (right, top - radius)),
        ("c", (right, top - bend, right - bend, top, right - radius, top)),
        ("l", (x + radius, top)),
        ("c", (x + bend, top, x, top - bend, x, top - radius)),
        ("l", (x, y + radius)),
        ("c", (x, y + bend, x + bend, y, x + radius, y)),
        ("h", ()),
    )


def circle(x: float, y: float, radius: float) -> str:
    """Return the path of a circle around x, y."""
    return rounded_rectangle(x - radius, y - radius, 2 * radius, 2 * radius, radius)
