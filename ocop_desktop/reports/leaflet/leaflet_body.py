"""The text inside a leaflet: the story over the panels, facts and price on the last one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.reports.design.content import Fact, facts, stories
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.price import measure_price
from ocop_desktop.reports.design.stack import (
    PaddedBox,
    SpaceItem,
    StackItem,
    TextItem,
    VerticalStack,
    make_stack,
)
from ocop_desktop.reports.leaflet.panels import FLAP, HEIGHT, MARGIN, panel_layout
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.profile.facts_table import FactTable, fit_fact_tables
from ocop_desktop.reports.text.fonts import REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import INK, SOFT_INK
from ocop_desktop.reports.text.text_block import TextBlock, fit_text, set_text
from ocop_desktop.resources import labels

GAP = 9 * mm
BOTTOM = 9 * mm
PANELS = 3
_COLUMN_WIDTH = FLAP - 2 * MARGIN  # the narrowest panel's, so that all columns are alike
_LEADING = 1.48
_OTHER_PLACES = (
    "price",
    "certificates",
    "export_markets",
)  # facts that stand in places of their own
_FEW_LINES = 9
_FEW_FACTS = 3
_SIZES_AND_HEIGHTS = (
    (13, 84), (12, 84), (11, 84), (10.5, 84), (10.5, 74), (10, 74), (10, 64), (9.5, 64), (9.5, 54), (9, 54),
    (9, 46), (8.5, 46), (8, 46), (7.5, 44),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class LeafletBody:
    """The content of the three panels below a strip of photos `strip` points high.

    `cut` names the fields that were cut.
    """

    panels: tuple[VerticalStack, ...]
    strip: float
    cut: tuple[str, ...]

    @property
    def height(self) -> float:
        """The height of the fullest panel in points; 0 without any content."""
        return max((panel.height for panel in self.panels), default=0)


def fit_leaflet_body(profile: ProductProfile, look: Look) -> LeafletBody:
    """Set story, facts and price as large as they fit, below a strip as high as that allows.

    The short story is used where the long one does not fit; else the long one is cut.
    """
    for variant in (0, 1, 0):
        for size, height in _SIZES_AND_HEIGHTS:
            strip = height * mm
            max_height = HEIGHT - strip - GAP - BOTTOM
            body = _BodyTrial(profile, look, max_height, size * look.theme.text_size).set_body(
                strip, variant
            )
            if not body.cut and body.height <= max_height:
                return body
    return body


@dataclass(frozen=True, slots=True)
class _BodyTrial:
    """One trial: `max_height` points of height, text of `size` points."""

    profile: ProductProfile
    look: Look
    max_height: float
    size: float

    def set_body(self, strip: float, variant: int) -> LeafletBody:
        story_texts = self._story_texts(variant)
        known_facts = self._known_facts()
        price = self._price_box()
        story_panels = self._count_story_panels(story_texts)
        fact_panels, cut = self._set_facts(known_facts, price, PANELS - story_panels)
        columns, short = self._set_story(
            story_texts, PANELS - len(fact_panels) if story_panels > 1 else story_panels
        )
        return LeafletBody((*columns, *fact_panels), strip, (*(["story"] if short else []), *cut))

    def _count_story_panels(self, story_texts: Sequence[tuple[str, str]]) -> int:
        """Return how many panels the story would fill; a few lines stay together."""
        if len(story_texts) != 1:
            return len(story_texts)
        lines = set_text(story_texts[0][1], REGULAR, self.size, _COLUMN_WIDTH).lines
        return 1 if len(lines) <= _FEW_LINES else PANELS - 1

    def _story_texts(self, variant: int) -> list[tuple[str, str]]:
        """Return title and story in each language printed."""
        wording = self.look.wording
        leading, second = (
            stories(self.profile, wording.leading_language),
            stories(self.profile, wording.second_language),
        )
        if not leading or not self.look.shows(PageSection.STORY):
            return []
        if wording.is_bilingual and second != leading:
            return [
                (labels(code)["profile.story"], story_texts[min(variant, len(story_texts) - 1)])
                for code, story_texts in zip(wording.languages, (leading, second), strict=True)
            ]
        return [(wording.label("profile.story"), leading[min(variant, len(leading) - 1)])]

    def _known_facts(self) -> tuple[Fact, ...]:
        if not self.look.shows(PageSection.FACTS):
            return ()
        known_facts = facts(self.profile, self.look.wording)
        return tuple(fact for fact in known_facts if fact.key not in _OTHER_PLACES)

    def _price_box(self) -> PaddedBox | None:
        sizes = tuple(self.size * share for share in (3.2, 2.8, 2.4, 2.1, 1.8, 1.5))
        price = measure_price(self.profile, self.look, sizes, _COLUMN_WIDTH - 8 * mm)
        if price is None:
            return None
        words = self.look.wording.label("profile.price")
        label = TextItem(
            set_text(words, SEMIBOLD, self.size * 0.85, _COLUMN_WIDTH - 8 * mm), SOFT_INK
        )
        story_texts = make_stack((0, label), (2, price))
        return PaddedBox(
            story_texts, _COLUMN_WIDTH, self.look.colours(self.profile.group).light, 4 * mm
        )

    def _set_title(self, words: str) -> TextItem:
        size = self.size * 1.2
        block = fit_text(
            (words,), SEMIBOLD, (size, size * 0.88), _COLUMN_WIDTH, size * 3, max_lines=2
        )
        return TextItem(block, self.look.colours(self.profile.group).deep)

    def _set_story(
        self, story_texts: Sequence[tuple[str, str]], free: int
    ) -> tuple[list[VerticalStack], bool]:
        """Set the story in columns: one column for each language, or one language over all free ones."""
        share = 1 if len(story_texts) > 1 else free
        columns, cut = [], False
        for words, story in story_texts:
            title = self._set_title(words)
            gap = self.size * 0.5
            max_lines = max(1, int((self.max_height - title.height - gap) / (self.size * _LEADING)))
            block = set_text(
                story,
                REGULAR,
                self.size,
                _COLUMN_WIDTH,
                leading=_LEADING,
                max_lines=max_lines * share,
            )
            cut = cut or block.cut
            for place, part in enumerate(_split_columns(block, share)):
                head: StackItem = title if not place else SpaceItem(title.height)
                columns.append(make_stack((0, head), (gap, TextItem(part, INK))))
        columns += [make_stack()] * (free - len(columns))
        return columns, cut

    def _set_facts(
        self, known_facts: Sequence[Fact], price: PaddedBox | None, free: int
    ) -> tuple[list[VerticalStack], tuple[str, ...]]:
        """Set the facts on at most `free` panels, the price below the last; return the fields cut."""
        count = min(free, max(1, len(known_facts) // _FEW_FACTS))
        share = max(1, -(-len(known_facts) // count))
        parts = [known_facts[start : start + share] for start in range(0, len(known_facts), share)]
        panels: list[VerticalStack] = []
        cut: list[str] = []
        for place, part in enumerate(parts or ([()] if price else [])):
            last = place >= len(parts) - 1
            stack, short = self._set_fact_panel(part, price if last else None, titled=not place)
            panels.append(stack)
            cut += short
        return panels, tuple(cut)

    def _set_fact_panel(
        self, known_facts: Sequence[Fact], price: PaddedBox | None, *, titled: bool
    ) -> tuple[VerticalStack, tuple[str, ...]]:
        """Set the facts of one panel above the price; return the fields whose values were cut."""
        title = self._set_title(self.look.wording.label("profile.facts"))
        head: StackItem = title if titled else SpaceItem(title.height)
        used = title.height + self.size * 0.5
        used += price.height + self.size * 1.6 if price else 0
        tables = fit_fact_tables(
            known_facts, panel_layout(FLAP), _COLUMN_WIDTH, self.max_height - used, (self.size * 0.86,),
            bilingual=self.look.wording.is_bilingual,
        )  # fmt: skip
        fact_panels = _FactsItem(tables[0]) if tables else None
        cut = tuple(row.key for table in tables for row in table.rows if row.value.cut)
        rows = (
            (0, head if fact_panels else None),
            (self.size * 0.5, fact_panels),
            (self.size * 1.6, price),
        )
        return make_stack(*rows), cut


def _split_columns(block: TextBlock, count: int) -> Iterator[TextBlock]:
    """Split `block` into `count` columns of about the same length without empty lines at their ends."""
    share = -(-len(block.lines) // count)
    for start in range(0, len(block.lines), share or 1):
        lines = list(block.lines[start : start + share])
        while lines and not lines[0]:
            del lines[0]
        yield replace(block, lines=tuple(lines))


@dataclass(frozen=True, slots=True)
class _FactsItem:
    """A table of facts."""

    table: FactTable

    @property
    def height(self) -> float:
        return self.table.height

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        replace(self.table, x=x).draw(canvas.stream, top)
