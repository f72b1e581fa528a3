"""What a paper says from top to bottom: frozen blocks that the PDF and the Word document are written from."""

from dataclasses import dataclass
from enum import StrEnum

BODY_SIZE = 13.0
"""The size of heads and of text that has no other, in points (Decree 30: 13 to 14)."""
LETTER_SIZES = (14.0, 13.0)
"""The sizes that the text of a letter may have, in points, the one to prefer first."""
FORM_SIZE = 12.0
"""The size of the text of a form, in points."""
TITLE_SIZE = 14.0
RECEIVERS_SIZE = 11.0
FIRST_LINE_MM = 10.0
"""How far the first line of a paragraph begins to the right, in mm."""
SIGNATURE_MM = 30.0
"""The room between post and name, in mm: for a stamp, or for the picture of a digital signature."""
FORM_SIGNATURE_MM = 9.0
MANY_COLUMNS = 8


class PageShape(StrEnum):
    """The page of a section; A4 has the margins of Decree 30, A5 is a form without them."""

    A4 = "a4"
    A4_LANDSCAPE = "a4-landscape"
    A5_LANDSCAPE = "a5-landscape"


class TextAlignment(StrEnum):
    """How lines stand in their column."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFIED = "justified"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The issuer on the left; nation, motto, place and date on the right. What is empty is left out."""

    parent_body: str
    body: str
    number: str
    nation: str
    motto: str
    place_and_date: str


@dataclass(frozen=True, slots=True)
class PaperTitle:
    """The kind of paper in capitals, its subjects in bold, a rule, and a note in italics."""

    kind: str
    subjects: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class PaperHeading:
    """A heading in bold that stays with the block below it."""

    text: str


@dataclass(frozen=True, slots=True)
class PaperText:
    """A paragraph; its `lead` is bold and stands before the text, if any, in the same line.

    `is_indented`: the first line begins 1 cm to the right (Decree 30). `stays` with the block below.
    """

    text: str
    lead: str = ""
    alignment: TextAlignment = TextAlignment.JUSTIFIED
    is_italic: bool = False
    is_indented: bool = True
    stays: bool = False


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """Labels with values in one line; what is not known yet is dotted, to be filled in by hand.

    `shares` are their parts of the width, all of them together make 1.
    """

    facts: tuple[tuple[str, str], ...]
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """A column of a table; `share` is its part of the width, all of them together make 1."""

    title: str
    share: float
    alignment: TextAlignment = TextAlignment.LEFT


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A row of a table; `spans` are the columns that each cell fills, one each where it is empty.

    The cells of the columns `joined` say the same as those above and make one cell with them; they
    are shown again only where a page begins with this row.
    """

    cells: tuple[str, ...]
    spans: tuple[int, ...] = ()
    is_total: bool = False
    joined: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class PaperTable:
    """A table whose header repeats on every page and whose rows do not split.

    `is_form`: rows are high enough to write into by hand. `title` stands above it on a page where it
    goes on.
    """

    columns: tuple[PaperColumn, ...]
    lines: tuple[PaperLine, ...]
    is_form: bool = False
    title: str = ""

    @property
    def text_size(self) -> float:
        """The size of its text, in points: smaller on forms and where there are many columns."""
        return 11.0 if self.is_form or len(self.columns) > MANY_COLUMNS else 12.0


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Who signs: the lines above the signature, how to sign, and the name below it."""

    lines: tuple[str, ...]
    hint: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class PaperSignatures:
    """Signers side by side, the last on the right; receivers (nơi nhận) on the left of a single one."""

    signers: tuple[SignatureBlock, ...]
    receivers_title: str = ""
    receivers: tuple[str, ...] = ()
    is_form: bool = False


PaperBlock = (
    Letterhead | PaperTitle | PaperHeading | PaperText | PaperFacts | PaperTable | PaperSignatures
)


@dataclass(frozen=True, slots=True)
class PaperSection:
    """A paper or an annex: it begins a page and counts its own pages. `text_size` is in points."""

    title: str
    blocks: tuple[PaperBlock, ...]
    page: PageShape = PageShape.A4
    text_size: float = BODY_SIZE


@dataclass(frozen=True, slots=True)
class PaperStory:
    """A whole paper with its annexes; `author` is the office."""

    title: str
    author: str
    sections: tuple[PaperSection, ...]
