"""Pages and alignments in the measures of Word."""

from dataclasses import dataclass
from typing import Final

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Length, Mm

from ocop_desktop.domain.papers.paper_story import BODY_SIZE, TextAlignment

_FORM_HEIGHT = 150
WORD_ALIGNMENTS: Final[dict[TextAlignment, WD_ALIGN_PARAGRAPH]] = {
    TextAlignment.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    TextAlignment.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    TextAlignment.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
    TextAlignment.JUSTIFIED: WD_ALIGN_PARAGRAPH.JUSTIFY,
}
"""What Word calls the four."""


@dataclass(frozen=True, slots=True)
class WordPage:
    """A page with its margins, in mm, and the size of its text, in points."""

    width: float
    height: float
    top: float = 20
    bottom: float = 20
    left: float = 30
    right: float = 15
    text_size: float = BODY_SIZE

    @property
    def content_width(self) -> Length:
        """The width of the text."""
        return Mm(self.width - self.left - self.right)

    @property
    def is_form(self) -> bool:
        """Whether it is the small page of a form."""
        return self.height < _FORM_HEIGHT
