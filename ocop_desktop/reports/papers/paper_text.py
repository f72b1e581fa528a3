"""The text of administrative papers: labels, paragraph styles in the sizes of Decree 30, check boxes."""

from datetime import date
from functools import cache
from typing import Final, Literal, cast
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from ocop_desktop.reports.papers.serif import BOLD, ITALIC, REGULAR, make_printable, register_fonts
from ocop_desktop.resources import labels

BODY = 13.0
"""Text size in points (Decree 30: 13 to 14)."""
TABLE = 12.0
"""Text size inside tables, in points."""
LEADING = 1.2
SINGLE_LINE = 1.15
"""The height of a line in parts of its size: what Word calls single for Times New Roman."""

LEFT: Final = TA_LEFT
CENTRE: Final = TA_CENTER
RIGHT: Final = TA_RIGHT
JUSTIFIED: Final = TA_JUSTIFY
Alignment = Literal[0, 1, 2, 4]
"""ReportLab's numbers of these four."""


def paper_label(key: str, **facts: object) -> str:
    """Return the Vietnamese label `paper.key` with `facts` filled in."""
    return labels("vi")[f"paper.{key}"].format(**facts)


def capitalise(words: str) -> str:
    """Return `words` with a capital first letter."""
    return words[:1].upper() + words[1:]


@cache
def paragraph_style(
    size: float = TABLE,
    font: str = REGULAR,
    align: Alignment = LEFT,
    *,
    indent: float = 0,
    before: float = 0,
    after: float = 0,
    leading: float = LEADING,
) -> ParagraphStyle:
    """Return a paragraph style; all lengths in points, `leading` in parts of the size."""
    register_fonts()
    return ParagraphStyle(
        name="paper",
        fontName=font,
        fontSize=size,
        leading=size * leading,
        alignment=align,
        leftIndent=indent,
        spaceBefore=before,
        spaceAfter=after,
    )


def escape_markup(text: str) -> str:
    """Return `text` escaped for the markup of a paragraph."""
    return escape(make_printable(text))


def bold_markup(text: str) -> str:
    """Return `text` as bold markup."""
    return f"<b>{escape_markup(text)}</b>"


def make_paragraph(text: str, text_style: ParagraphStyle | None = None) -> Paragraph:
    """Make a paragraph of plain text."""
    return Paragraph(escape_markup(text), text_style or paragraph_style())


def markup_paragraph(markup: str, text_style: ParagraphStyle | None = None) -> Paragraph:
    """Make a paragraph of markup from `escape_markup` and `bold_markup`."""
    return Paragraph(markup, text_style or paragraph_style())


def body_paragraph(markup: str) -> Paragraph:
    """Make a paragraph of running text: justified, 13 points, 6 points after it (Decree 30)."""
    return Paragraph(markup, paragraph_style(BODY, align=JUSTIFIED, after=6))


def heading_paragraph(text: str) -> Paragraph:
    """Make a heading inside a paper."""
    return Paragraph(escape_markup(text), paragraph_style(BODY, BOLD, before=6, after=4))


def centred_paragraph(
    text: str, size: float = TABLE, font: str = REGULAR, *, leading: float = LEADING
) -> Paragraph:
    """Make a centred paragraph."""
    return make_paragraph(text, paragraph_style(size, font, CENTRE, leading=leading))


def remark_paragraph(text: str, align: Alignment = LEFT) -> Paragraph:
    """Make a remark in italics."""
    return make_paragraph(text, paragraph_style(TABLE, ITALIC, align, before=3, after=5))


def place_and_date(place: str, day: date | None) -> str:
    """Return "Cần Giờ, ngày 05 tháng 01 năm 2026"; a zero before days under 10 and months 1, 2."""
    place = place or paper_label("no_place")
    if day is None:
        return paper_label("undated", place=place)
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return paper_label("dated", place=place, day=f"{day.day:02d}", month=month, year=day.year)


class DottedLine(Flowable):
    """A dotted line to write on, over the available width."""

    def __init__(self, size: float = TABLE) -> None:
        super().__init__()
        self.size = size

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the available width and the height of a line of text."""
        self.width, self.height = width, self.size * LEADING
        return self.width, self.height

    def draw(self) -> None:
        """Draw round dots near the base line."""
        draw_dotted_line(self.canv, 0, self.width, self.height - self.size)


def draw_dotted_line(canvas: Canvas, left: float, right: float, y: float) -> None:
    """Draw a dotted line from `left` to `right` at `y`, in points."""
    if right - left < 4:
        return
    canvas.saveState()
    canvas.setLineCap(1)
    canvas.setLineWidth(0.8)
    canvas.setDash(0, 2.6)
    canvas.line(left, y, right, y)
    canvas.restoreState()


class CheckBox(Flowable):
    """A check box with its label beside it; the tick is drawn as lines, without a font."""

    SIDE = 8.6
    GAP = 5.5

    def __init__(self, words: Paragraph, *, is_ticked: bool, indent: float = 0) -> None:
        super().__init__()
        self.words, self.is_ticked, self.indent = words, is_ticked, indent

    @property
    def _text_offset(self) -> float:
        return self.indent + self.SIDE + self.GAP

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the available width and the height of the label."""
        self.width = width
        self.height = self.words.wrap(width - self._text_offset, height)[1]
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Split the label; the box stays with its first lines."""
        parts = _split(self.words, width - self._text_offset, height)
        if len(parts) < 2:
            return []
        rest = IndentedParagraph(parts[1], self._text_offset)
        return [CheckBox(parts[0], is_ticked=self.is_ticked, indent=self.indent), rest]

    def draw(self) -> None:
        """Draw the box with its tick, then the label."""
        size = self.words.style.fontSize
        bottom = self.height - size * 0.96
        canvas = self.canv
        canvas.saveState()
        canvas.setLineWidth(0.7)
        canvas.rect(self.indent + 0.4, bottom, self.SIDE, self.SIDE)
        if self.is_ticked:
            self._draw_mark(self.indent + 0.4, bottom)
        canvas.restoreState()
        self.words.drawOn(canvas, self._text_offset, 0)

    def _draw_mark(self, x: float, y: float) -> None:
        canvas = self.canv
        canvas.setLineWidth(1.5)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        mark = canvas.beginPath()
        mark.moveTo(x + 1.8, y + 4.4)
        mark.lineTo(x + 3.7, y + 2.0)
        mark.lineTo(x + 8.0, y + 8.6)
        canvas.drawPath(mark)


class IndentedParagraph(Flowable):
    """A paragraph with an indent on the left."""

    def __init__(self, words: Paragraph, indent: float) -> None:
        super().__init__()
        self.words, self.indent = words, indent

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the available width and the height of the paragraph."""
        self.width = width
        self.height = self.words.wrap(width - self.indent, height)[1]
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Split the paragraph; both parts keep the indent."""
        parts = _split(self.words, width - self.indent, height)
        return [IndentedParagraph(part, self.indent) for part in parts]

    def draw(self) -> None:
        """Draw the paragraph."""
        self.words.drawOn(self.canv, self.indent, 0)


def _split(words: Paragraph, width: float, height: float) -> list[Paragraph]:
    return cast(list[Paragraph], words.split(width, height))  # a paragraph's parts are paragraphs
