"""Header and footer of administrative papers (Decree 30, annex I): issuer, motto, title, signatures."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether, Spacer

from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.print.papers import PaperHeader
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.papers.paper_text import (
    BODY,
    CENTRE,
    TABLE,
    DottedLine,
    bold_markup,
    centred_paragraph,
    draw_dotted_line,
    escape_markup,
    make_paragraph,
    markup_paragraph,
    paper_label,
    paragraph_style,
    place_and_date,
)
from ocop_desktop.reports.papers.serif import BOLD, ITALIC, REGULAR, make_printable, text_width

SIGNATURE_HEIGHT = 58.0
_TITLE = 14.0
Facts = Sequence[tuple[str, str]]


class FlowableStack(Flowable):
    """Flowables one under the other that stay together."""

    def __init__(self, flowables: Sequence[Flowable]) -> None:
        super().__init__()
        self.flowables = flowables

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the available width and the height of all flowables."""
        self.width = width
        self.height = sum(flowable.wrap(width, height)[1] for flowable in self.flowables)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the flowables from the top down."""
        y = self.height
        for flowable in self.flowables:
            y -= flowable.height
            flowable.drawOn(self.canv, 0, y)


class SideBySide(Flowable):
    """Stacks beside each other, aligned at the top; `shares` of the width sum to 1."""

    def __init__(self, stacks: Sequence[Sequence[Flowable]], shares: Sequence[float]) -> None:
        super().__init__()
        self.stacks, self.shares = [FlowableStack(flowables) for flowables in stacks], shares

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the available width and the height of the tallest stack."""
        self.width = width
        pairs = zip(self.stacks, self.shares, strict=True)
        self.height = max(stack.wrap(width * share, height)[1] for stack, share in pairs)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the stacks from left to right."""
        x = 0.0
        for stack, share in zip(self.stacks, self.shares, strict=True):
            stack.drawOn(self.canv, x, self.height - stack.height)
            x += self.width * share


class HorizontalRule(Flowable):
    """A thin centred line of `length` points, with space above and below."""

    GAP = 3.5

    def __init__(self, length: float, after: float = 4) -> None:
        super().__init__()
        self.length, self.after = length, after

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the available width and the height of the space around the line."""
        self.width, self.height = width, self.GAP + self.after
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        left = (self.width - self.length) / 2
        self.canv.saveState()
        self.canv.setLineWidth(0.6)
        self.canv.line(left, self.after, left + self.length, self.after)
        self.canv.restoreState()


class DottedField(Flowable):
    """A label with a dotted line to write an unknown value on."""

    def __init__(self, label: str, size: float = BODY) -> None:
        super().__init__()
        self.label, self.size = make_printable(f"{label}: "), size

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the available width and the height of one line of text."""
        self.width, self.height = width, self.size * 1.3
        return self.width, self.height

    def draw(self) -> None:
        """Draw the label, then dots to the right edge."""
        base = self.height - self.size
        self.canv.setFont(REGULAR, self.size)
        self.canv.drawString(0, base, self.label)
        left = text_width(self.label, REGULAR, self.size) + 2
        draw_dotted_line(self.canv, left, self.width - 4, base)


def make_letterhead(header: PaperHeader) -> Flowable:
    """Make the letterhead: issuer on the left; nation, motto, place and date on the right."""
    motto = paper_label("motto")
    right = [
        centred_paragraph(paper_label("nation").upper(), TABLE, BOLD),
        centred_paragraph(motto, BODY, BOLD),
        HorizontalRule(text_width(motto, BOLD, BODY), after=9),
        centred_paragraph(place_and_date(clean_line(header.place_name), header.day), BODY, ITALIC),
    ]
    left: list[Flowable] = []
    if header.parent_body:
        left.append(centred_paragraph(clean_line(header.parent_body).upper(), TABLE))
    if header.body:
        name = clean_line(header.body).upper()
        left += [
            centred_paragraph(name, TABLE, BOLD),
            HorizontalRule(min(text_width(name, BOLD, TABLE), 190) * 0.4),
        ]
    return SideBySide([left, right], (0.44, 0.56))


def make_title_block(header: PaperHeader, kind: str, *subjects: str) -> list[Flowable]:
    """Make the title: the kind in capitals, subjects in bold, a rule, and the decision it follows."""
    lines = [clean_line(line) for line in subjects if line]
    flowables: list[Flowable] = [Spacer(0, 14), centred_paragraph(kind.upper(), _TITLE, BOLD)]
    flowables += [
        make_paragraph(line, paragraph_style(BODY, BOLD, CENTRE, before=2)) for line in lines
    ]
    last = text_width(lines[-1] if lines else kind.upper(), BOLD, BODY)
    flowables.append(HorizontalRule(min(last, 300) * 0.4, after=5))
    if header.regulation:
        flowables.append(
            centred_paragraph(paper_label("by_regulation", number=header.regulation), BODY, ITALIC)
        )
    return [*flowables, Spacer(0, 8)]


def product_set_words(header: PaperHeader, criteria: Criteria | None = None) -> str:
    """Return the set as "Bộ sản phẩm 1: Rau, củ, quả, hạt tươi", from the head or the score sheet.

    Empty where neither knows it.
    """
    if header.set_number is not None:
        return paper_label("set", number=header.set_number, name=header.set_name).removesuffix(": ")
    if criteria is not None:
        return paper_label(
            "set", number=criteria.criteria_set.number, name=criteria.criteria_set.name
        )
    return ""


def make_header_facts(header: PaperHeader) -> Facts:
    """Return what the paper is about as labels and values; values may be empty."""
    return (
        (paper_label("product"), header.product),
        (paper_label("producer"), header.producer),
        (paper_label("commune"), header.commune),
        (paper_label("level"), header.level),
        (paper_label("round"), header.round),
    )


def make_fact_lines(facts: Facts, *, dots: bool = False) -> list[Flowable]:
    """Make a line for each fact; an unknown one is left out, or dotted to be filled in by hand."""
    flowables: list[Flowable] = []
    text_style = paragraph_style(BODY, after=1.5)
    for label, value in facts:
        if value:
            flowables.append(
                markup_paragraph(
                    f"{escape_markup(label)}: {bold_markup(clean_line(value))}", text_style
                )
            )
        elif dots:
            flowables.append(DottedField(label))
    return [*flowables, Spacer(0, 5)]


def make_signatures(
    *signers: tuple[str, str], signing_height: float = SIGNATURE_HEIGHT
) -> Flowable:
    """Make the block of signatures: signers (title, name) side by side, the last one on the right.

    `signing_height` is the empty height above the names, in points.
    """
    stacks = [
        [
            Spacer(0, 12),
            centred_paragraph(title.upper(), BODY, BOLD),
            centred_paragraph(paper_label("sign_here"), TABLE, ITALIC),
            Spacer(0, signing_height),
            centred_paragraph(clean_line(name), BODY, BOLD) if name else Spacer(0, BODY * 1.2),
        ]
        for title, name in signers
    ]
    if len(stacks) == 1:
        stacks.insert(0, [])
    share = 1 / len(stacks)
    return SideBySide(stacks, [share] * len(stacks))


def append_signatures(story: list[Flowable], signature_block: Flowable) -> list[Flowable]:
    """Return `story` with the signatures kept together with its last flowable."""
    return [*story[:-1], KeepTogether([story[-1], signature_block])]


def score_or_dots(words: str) -> Flowable:
    """Return points in bold, or a dotted line where there are none yet."""
    return centred_paragraph(words, TABLE, BOLD) if words else DottedLine()
