"""The questions of a feedback form: stars to circle, boxes to tick, lines to write on."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop.reports.design import shapes
from ocop_desktop.reports.design.layout import A5
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.lists.cells import draw_tick_box
from ocop_desktop.reports.pdf.content_stream import ContentStream
from ocop_desktop.reports.text.fonts import REGULAR, SEMIBOLD, text_width
from ocop_desktop.reports.text.palette import INK, SOFT_INK
from ocop_desktop.reports.text.text_block import fit_text

RATED = ("products", "packaging", "price", "welcome", "fair")
STAR, STEP = 14.5, 19.5
TICK = 9.5
ACROSS, ROW = 3, 15.5
LINE = 18.5
SIZE = 8.6


@dataclass(frozen=True, slots=True)
class Questions:
    """Draws questions over the width of an A5 page; each method returns the y of its bottom."""

    stream: ContentStream
    look: Look

    def draw_rating(self, top: float) -> float:
        """Draw what is to be rated, each with a row of empty stars."""
        y = self._draw_question("rate", top) - 3
        first = A5.right - (shapes.STARS - 1) * STEP - STAR
        for part in RATED:
            words = self.look.wording.label(f"feedback.rate_{part}")
            max_width = first - A5.margin - 8
            block = fit_text((words,), REGULAR, (SIZE, 8, 7.2, 6.6), max_width, LINE, max_lines=1)
            middle = y - LINE / 2
            self.stream.draw_block(A5.margin, middle + block.leading / 2, block, INK)
            for place in range(shapes.STARS):
                shapes.draw_empty_star(self.stream, first + place * STEP, middle - STAR / 2, STAR)
            y -= LINE
        return y

    def draw_choices(self, key: str, top: float) -> float:
        """Draw a question with boxes to tick, three in a row."""
        first = self._draw_question(key, top) - 4
        width, choices = A5.content_width / ACROSS, self._choice_labels(key)
        size = _fitting_size(choices, width - TICK - 9)
        for place, words in enumerate(choices):
            row, column = divmod(place, ACROSS)
            x, y = A5.margin + column * width, first - row * ROW
            draw_tick_box(self.stream, x, y - TICK, TICK)
            self.stream.draw_text(
                x + TICK + 5, y - TICK / 2 - size * 0.35, words, REGULAR, size, INK
            )
        return first - (len(choices) - 1) // ACROSS * ROW - TICK

    def draw_lines(self, key: str, top: float, lines: int) -> float:
        """Draw a question with dotted lines to write on."""
        y = self._draw_question(key, top)
        for _ in range(lines):
            y -= LINE
            draw_dotted_line(self.stream, A5.margin, y, A5.content_width)
        return y

    def _draw_question(self, key: str, top: float) -> float:
        words = self.look.wording.label(f"feedback.{key}")
        block = fit_text(
            (words,), SEMIBOLD, (9.2, 8.6, 8), A5.content_width, 30, leading=1.25, max_lines=2
        )
        return self.stream.draw_block(A5.margin, top, block, self.look.colours("I").deep)

    def _choice_labels(self, key: str) -> list[str]:
        """Return the answers, with English beside them where both languages are printed."""
        label, wording = f"feedback.{key}_choices", self.look.wording
        choices = wording.words[label].split("; ")
        beside = (
            wording.second_label(label).split("; ") if wording.is_bilingual else [""] * len(choices)
        )
        return [" / ".join(filter(None, pair)) for pair in zip(choices, beside, strict=True)]


def _fitting_size(choices: Sequence[str], max_width: float) -> float:
    """Return the largest size at which each of `choices` fits `max_width` points."""
    widest = max(text_width(words, REGULAR, 1) for words in choices)
    return min(SIZE, max_width / widest)


def draw_dotted_line(stream: ContentStream, x: float, y: float, width: float) -> None:
    """Draw a dotted line to write on."""
    stream.append("[0.1 2.4] 0 d")
    stream.draw_rule(x, y, width, SOFT_INK, 0.7)
    stream.append("[] 0 d")
