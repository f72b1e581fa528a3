"""The mark of a rating: the stars while they are valid, else the words of the state in their place."""

from dataclasses import dataclass
from itertools import product

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.reports.design import shapes
from ocop_desktop.reports.design.content import state_words
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.pdf.content_stream import rounded_rectangle
from ocop_desktop.reports.text.fonts import SEMIBOLD
from ocop_desktop.reports.text.palette import INK, SOFT_INK, WARNING, Colour
from ocop_desktop.reports.text.text_block import TextBlock, set_text

_ROW_WIDTH = shapes.STARS * 1.16 - 0.16  # the row's width, in stars
MIN_WORDS = 5.4
_NOTHING = TextBlock((), SEMIBOLD, 1, 1)


@dataclass(frozen=True, slots=True)
class RatingMark:
    """A row of stars of `size` points with words beside it, or the words of a state in a frame."""

    stars: int | None
    size: float
    words: TextBlock
    colour: Colour = INK

    @property
    def height(self) -> float:
        """The height of the stars or of the frame, in points."""
        return self.size if self.stars is not None else self.words.height + self._padding * 0.62

    @property
    def width(self) -> float:
        """The width from the first star to the last word, in points."""
        if self.stars is None:
            return self.words.width + 2 * self._padding
        beside = self.words.width + self.size * 0.45 if self.words.lines else 0
        return self.size * _ROW_WIDTH + beside

    @property
    def _padding(self) -> float:
        return self.words.size

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the mark below `top`."""
        stream = canvas.stream
        if self.stars is None:
            width, height = self.width - 1.2, self.height - 1.2
            frame = rounded_rectangle(
                x + 0.6, top - height - 0.6, width, height, min(5, height * 0.3)
            )
            stream.stroke_path(frame, self.colour, min(1.1, self.words.size * 0.1))
            stream.draw_block(
                x + self._padding, top - self._padding * 0.31, self.words, self.colour
            )
            return
        end = shapes.draw_star_row(stream, x, top - self.size, self.size, self.stars)
        middle = top - self.size * 0.54 + self.words.leading / 2
        stream.draw_block(end + self.size * 0.45, middle, self.words, self.colour)


def measure_rating_mark(
    profile: ProductProfile, wording: Wording, size: float, max_width: float, *, max_lines: int = 3
) -> RatingMark:
    """Measure the mark of `profile` with stars of `size` points, no wider than `max_width`.

    Words beside the stars are left out where they do not fit; a state never is: it is set smaller,
    then in up to `max_lines` lines.
    """
    if profile.stars is None:
        return _measure_state(profile, wording, size, max_width, max_lines)
    size = min(size, max_width / _ROW_WIDTH)
    words_width = max_width - size * (_ROW_WIDTH + 0.45)
    label = wording.label("profile.stars").format(stars=profile.stars)
    alone = wording.words["profile.stars"].format(stars=profile.stars)
    for words in (label, alone):
        block = set_text(words, SEMIBOLD, max(MIN_WORDS, size * 0.5), max(1.0, words_width))
        if len(block.lines) == 1 and block.width <= words_width:
            return RatingMark(profile.stars, size, block)
    return RatingMark(profile.stars, size, _NOTHING)


def _measure_state(
    profile: ProductProfile, wording: Wording, size: float, max_width: float, max_lines: int
) -> RatingMark:
    words, alone = state_words(profile, wording), wording.words[f"state.{profile.state}"]
    large = max(MIN_WORDS, size * 0.46)
    colour = SOFT_INK if profile.state is RecognitionState.NONE else WARNING
    for text, lines, share in product((words, alone), range(1, max_lines + 1), (1.0, 0.9, 0.8)):
        shrunk = max(MIN_WORDS, large * share)
        words_width = max_width - 2 * shrunk
        block = set_text(text, SEMIBOLD, shrunk, words_width, leading=1.42, max_lines=lines)
        if not block.cut and block.width <= words_width:
            break
    return RatingMark(None, size, block, colour)
