"""The body of a product page: the story beside the table of facts, whichever of them there is."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop.domain.printing import ProductProfile
from ocop_desktop.reports.content import facts, stories
from ocop_desktop.reports.fonts import REGULAR, SEMIBOLD
from ocop_desktop.reports.layout import Layout
from ocop_desktop.reports.palette import INK, Colour, pair
from ocop_desktop.reports.pen import Pen
from ocop_desktop.reports.table import Table, fit_tables
from ocop_desktop.reports.text import Block, fit, set_text
from ocop_desktop.reports.wording import Wording
from ocop_desktop.resources import labels


@dataclass(frozen=True, slots=True)
class Column:
    """A story under its title, `x` from the left edge of the page."""

    x: float
    title: Block
    story: Block

    @property
    def height(self) -> float:
        """Title and story together, in points."""
        return self.title.height * 1.25 + self.story.height

    def draw(self, pen: Pen, top: float, colour: Colour) -> None:
        """Draw it below `top`."""
        y = pen.block(self.x, top, self.title, colour)
        pen.block(self.x, y - self.title.height * 0.25, self.story, INK)


@dataclass(frozen=True, slots=True)
class Body:
    """Story columns and fact tables, fitted; `stacked` puts the tables under the story."""

    columns: tuple[Column, ...]
    tables: tuple[Table, ...]
    stacked: bool
    gap: float
    colour: Colour
    cut: tuple[str, ...]

    @property
    def height(self) -> float:
        """The whole body, in points; 0 when there is nothing to say."""
        told = max((column.height for column in self.columns), default=0)
        listed = max((table.height for table in self.tables), default=0)
        if self.stacked and told and listed:
            return told + self.gap + listed
        return max(told, listed)

    def draw(self, pen: Pen, top: float) -> float:
        """Draw it below `top`; the y of its foot."""
        for column in self.columns:
            column.draw(pen, top, self.colour)
        told = max((column.height for column in self.columns), default=0)
        below = top - told - self.gap if self.stacked and told else top
        for table in self.tables:
            table.draw(pen, below)
        return top - self.height


def fit_body(profile: ProductProfile, layout: Layout, wording: Wording, room: float) -> Body:
    """Story and facts in at most `room` points of height; what does not fit is cut and named."""
    known, told = facts(profile, wording), _told(profile, wording)
    parallel = len(told) > 1
    beside = bool(told and known) and not parallel
    gap = layout.gap * 1.6
    side = layout.measure * layout.facts_share if beside else 0.0
    tables = fit_tables(
        known, layout, side, room * 0.55 if parallel else room, bilingual=wording.both
    )
    listed = max((table.height for table in tables), default=0)
    left = room - listed - gap if parallel and known else room
    measure = layout.measure - side - gap if beside else layout.measure
    titles = [labels(code)["profile.story"] for code in ("vi", "en")]
    if not parallel:
        titles = [wording.label("profile.story")]
    columns = _columns(told, titles, layout, measure, left)
    cut = _cut(columns, tables, wording)
    return Body(columns, tables, not beside, gap, pair(profile.group).deep, cut)


def _told(profile: ProductProfile, wording: Wording) -> list[tuple[str, ...]]:
    """The story in each language printed, as variants from long to short; untold ones left out."""
    leading, english = stories(profile, wording.first), stories(profile, "en")
    told = [leading, english] if wording.both and english != leading else [leading]
    return [story for story in told if story]


def _columns(
    told: Sequence[tuple[str, ...]],
    titles: Sequence[str],
    layout: Layout,
    measure: float,
    room: float,
) -> tuple[Column, ...]:
    gap = layout.gap * 1.6
    wide = (measure - gap * (len(told) - 1)) / max(1, len(told))
    return tuple(
        _column(story, layout, layout.margin + place * (wide + gap), wide, room, title)
        for place, (story, title) in enumerate(zip(told, titles, strict=False))
    )


def _column(
    story: tuple[str, ...],
    layout: Layout,
    x: float,
    wide: float,
    room: float,
    title: str,
) -> Column:
    size = layout.body[0] * 1.05
    heading = set_text(title, SEMIBOLD, size, wide)
    left = room - heading.height * 1.25
    return Column(x, heading, fit(story, REGULAR, layout.body, wide, left, leading=1.48))


def _cut(columns: Sequence[Column], tables: Sequence[Table], wording: Wording) -> tuple[str, ...]:
    words = wording.vietnamese
    told = (words["profile.story"] for column in columns if column.story.cut)
    listed = (
        words[f"profile.{row.key}"]
        for table in tables
        for row in table.rows
        if row.value.cut or row.label.cut
    )
    return tuple(dict.fromkeys((*told, *listed)))
