"""The body of a product page: the story beside the table of facts, or either of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.reports.design.content import Fact, facts, stories
from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.pdf.content_stream import ContentStream
from ocop_desktop.reports.profile.facts_table import FactTable, fit_fact_tables
from ocop_desktop.reports.text.fonts import REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import INK, Colour
from ocop_desktop.reports.text.text_block import TextBlock, fit_text, set_text
from ocop_desktop.resources import labels


@dataclass(frozen=True, slots=True)
class StoryColumn:
    """A story under its title, `x` from the left edge of the page."""

    x: float
    title: TextBlock
    story: TextBlock

    @property
    def height(self) -> float:
        """The height of title and story, in points."""
        return self.title.height * 1.25 + self.story.height

    def draw(self, stream: ContentStream, top: float, colour: Colour) -> None:
        """Draw the column below `top`."""
        y = stream.draw_block(self.x, top, self.title, colour)
        stream.draw_block(self.x, y - self.title.height * 0.25, self.story, INK)


@dataclass(frozen=True, slots=True)
class ProfileBody:
    """Fitted story columns and fact tables; `stacked` puts the tables under the story."""

    columns: tuple[StoryColumn, ...]
    tables: tuple[FactTable, ...]
    stacked: bool
    gap: float
    colour: Colour
    cut: tuple[str, ...]

    @property
    def height(self) -> float:
        """The height of the whole body in points; 0 when it is empty."""
        story_height = max((column.height for column in self.columns), default=0)
        facts_height = max((table.height for table in self.tables), default=0)
        if self.stacked and story_height and facts_height:
            return story_height + self.gap + facts_height
        return max(story_height, facts_height)

    def draw(self, stream: ContentStream, top: float) -> float:
        """Draw the body below `top`; return the y of its bottom."""
        for column in self.columns:
            column.draw(stream, top, self.colour)
        story_height = max((column.height for column in self.columns), default=0)
        below = top - story_height - self.gap if self.stacked and story_height else top
        for table in self.tables:
            table.draw(stream, below)
        return top - self.height


def fit_profile_body(
    profile: ProductProfile, layout: PageLayout, look: Look, available_height: float
) -> ProfileBody:
    """Fit story and facts into `available_height` points; what is cut is named."""
    wording = look.wording
    known = _known_facts(profile, look)
    stories = _story_variants(profile, wording) if look.shows(PageSection.STORY) else []
    if known and len(stories) > 1:
        columns, tables = _fit_above(stories, known, layout, look.wording, available_height)
    else:
        columns, tables = _fit_beside(stories, known, layout, look, available_height)
    stacked = not (tables and len(columns) == 1)
    cut = _cut_field_names(columns, tables, wording)
    return ProfileBody(
        columns, tables, stacked, layout.gap * 1.6, look.colours(profile.group).deep, cut
    )


def _known_facts(profile: ProductProfile, look: Look) -> tuple[Fact, ...]:
    """Return the facts that the theme prints; the price has a section of its own."""
    shows_facts, shows_price = look.shows(PageSection.FACTS), look.shows(PageSection.PRICE)
    known = facts(profile, look.wording)
    return tuple(fact for fact in known if (shows_price if fact.key == "price" else shows_facts))


def _fit_beside(
    stories: Sequence[tuple[str, ...]],
    known: Sequence[Fact],
    layout: PageLayout,
    look: Look,
    available_height: float,
) -> tuple[tuple[StoryColumn, ...], tuple[FactTable, ...]]:
    """Fit the story beside the facts in the theme's order, or either alone over the full width."""
    wording = look.wording
    side = layout.content_width * layout.facts_share if stories and known else 0.0
    max_width = layout.content_width - side - layout.gap * 1.6 if side else layout.content_width
    tables = fit_fact_tables(
        known, layout, side, available_height, layout.facts, bilingual=wording.is_bilingual
    )
    titles = _story_titles(wording) if len(stories) > 1 else (wording.label("profile.story"),)
    columns = _set_columns(stories, titles, layout, max_width, available_height, layout.body)
    if side and look.facts_first:
        shift = side + layout.gap * 1.6
        columns = tuple(replace(column, x=column.x + shift) for column in columns)
        tables = tuple(replace(table, x=layout.margin) for table in tables)
    return columns, tables


def _fit_above(
    stories: Sequence[tuple[str, ...]],
    known: Sequence[Fact],
    layout: PageLayout,
    wording: Wording,
    available_height: float,
) -> tuple[tuple[StoryColumn, ...], tuple[FactTable, ...]]:
    """Fit the story in two languages above the facts; both shrink before either is cut."""
    gap = layout.gap * 1.6
    for place, body_size in enumerate(layout.body):
        last = place == len(layout.body) - 1
        sizes = layout.facts[-1:] if last else layout.facts[place : place + 1]
        max_height = available_height * 0.5 if last else available_height
        tables = fit_fact_tables(known, layout, 0, max_height, sizes, bilingual=True)
        left = available_height - gap - max(table.height for table in tables)
        columns = _set_columns(
            stories, _story_titles(wording), layout, layout.content_width, left, (body_size,)
        )
        if not any(column.story.cut for column in columns) and left > 0:
            break
    return columns, tables


def _story_titles(wording: Wording) -> tuple[str, ...]:
    return tuple(labels(code)["profile.story"] for code in wording.languages)


def _story_variants(profile: ProductProfile, wording: Wording) -> list[tuple[str, ...]]:
    """Return the story in each language printed, as variants from long to short."""
    leading = stories(profile, wording.leading_language)
    second = stories(profile, wording.second_language)
    variants = [leading, second] if wording.is_bilingual and second != leading else [leading]
    return [story for story in variants if story]


def _set_columns(
    stories: Sequence[tuple[str, ...]],
    titles: Sequence[str],
    layout: PageLayout,
    max_width: float,
    available_height: float,
    sizes: Sequence[float],
) -> tuple[StoryColumn, ...]:
    gap = layout.gap * 1.6
    width = (max_width - gap * (len(stories) - 1)) / max(1, len(stories))
    return tuple(
        _set_column(
            story, sizes, layout.margin + place * (width + gap), width, available_height, title
        )
        for place, (story, title) in enumerate(zip(stories, titles, strict=False))
    )


def _set_column(
    story: tuple[str, ...],
    sizes: Sequence[float],
    x: float,
    width: float,
    available_height: float,
    title: str,
) -> StoryColumn:
    size = sizes[0] * 1.05
    heading = set_text(title, SEMIBOLD, size, width)
    left = available_height - heading.height * 1.25
    return StoryColumn(x, heading, fit_text(story, REGULAR, sizes, width, left, leading=1.48))


def _cut_field_names(
    columns: Sequence[StoryColumn], tables: Sequence[FactTable], wording: Wording
) -> tuple[str, ...]:
    words = wording.vietnamese
    story_names = (words["profile.story"] for column in columns if column.story.cut)
    fact_names = (
        words[f"profile.{row.key}"]
        for table in tables
        for row in table.rows
        if row.value.cut or row.label.cut
    )
    return tuple(dict.fromkeys((*story_names, *fact_names)))
