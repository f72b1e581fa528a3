"""The print studio's rules: what is printed for whom, which options concern a document, readable colours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from ocop_desktop.domain.events.event import EventChoice
from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.domain.print.theme import MOVABLE, PageSection, Theme
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.register.selection import Selection


class SourceKind(StrEnum):
    """Where the products to be printed come from."""

    FAIR = "fair"
    SELECTION = "selection"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Source:
    """An event, a saved selection (both by id), or the products chosen just now."""

    kind: SourceKind = SourceKind.CHOSEN
    id: int = 0


CHOSEN = Source()


@dataclass(frozen=True, slots=True)
class PrintSources:
    """Everything that could be printed: the register's events, selections and products by id.

    `chosen` are the products chosen just now, in order.
    """

    events: tuple[EventChoice, ...] = ()
    selections: tuple[Selection, ...] = ()
    products: Mapping[int, ProductRow] = field(default_factory=dict)
    chosen: tuple[int, ...] = ()

    def sources(self) -> Iterator[Source]:
        """What may be printed, the products chosen just now first."""
        if self.chosen:
            yield CHOSEN
        yield from (Source(SourceKind.FAIR, one.id) for one in self.events)
        yield from (Source(SourceKind.SELECTION, one.id) for one in self.selections)

    def find_source(self, source: Source) -> Source:
        """`source`, or the first one when it is gone."""
        known = tuple(self.sources())
        return source if source in known else (known or (CHOSEN,))[0]

    def event(self, source: Source) -> EventChoice | None:
        """The event that is printed for, None when it is none."""
        is_fair = source.kind is SourceKind.FAIR
        return next((one for one in self.events if is_fair and one.id == source.id), None)

    def selection(self, source: Source) -> Selection | None:
        """The saved selection that is printed, None when it is none."""
        is_kept = source.kind is SourceKind.SELECTION
        return next((one for one in self.selections if is_kept and one.id == source.id), None)

    def product_ids(self, source: Source) -> tuple[int, ...]:
        """The products of `source` in order, without those deleted since."""
        if event := self.event(source):
            return event.product_ids
        kept = self.selection(source)
        ids = kept.product_ids if kept else self.chosen if source == CHOSEN else ()
        return tuple(one for one in ids if one in self.products)

    def name(self, source: Source) -> str:
        """The name of the event or the selection, empty for products chosen just now."""
        named = self.event(source) or self.selection(source)
        return named.name if named else ""

    def without_stars(self, source: Source) -> int:
        """How many products of `source` are printed without stars today."""
        rows = (self.products.get(one) for one in self.product_ids(source))
        return sum(row is not None and not row.state.shows_stars for row in rows)


def with_section(theme: Theme, section: PageSection, *, shown: bool) -> Theme:
    """`theme` with `section` shown or not; a block that comes back stands where it usually does."""
    if theme.shows(section) is shown:
        return theme
    wanted = {*theme.sections, section} if shown else {*theme.sections} - {section}
    first = PageSection.STORY if section in MOVABLE else first_section(theme)
    return replace(
        theme, sections=_put_first(tuple(one for one in PageSection if one in wanted), first)
    )


def with_first_section(theme: Theme, section: PageSection) -> Theme:
    """`theme` with `section`, the story or the facts, standing left."""
    return replace(theme, sections=_put_first(theme.sections, section))


def first_section(theme: Theme) -> PageSection:
    """The one of story and facts that stands left."""
    return next((section for section in theme.sections if section in MOVABLE), PageSection.STORY)


def _put_first(sections: tuple[PageSection, ...], first: PageSection) -> tuple[PageSection, ...]:
    movable = sorted((one for one in sections if one in MOVABLE), key=lambda one: one is not first)
    return (*movable, *(one for one in sections if one not in MOVABLE))


def with_style(order: PrintOrder, **facts: object) -> PrintOrder:
    """`order` with some facts of its style changed."""
    return replace(order, style=replace(order.style, **facts))  # type: ignore[arg-type]


def with_source(order: PrintOrder, sources: PrintSources, source: Source, title: str) -> PrintOrder:
    """`order` for what `source` has; `title` names products that were chosen just now."""
    event = sources.event(source)
    return replace(
        order,
        event_id=event.id if event else None,
        product_ids=() if event else sources.product_ids(source),
        title=sources.name(source) or title,
    )
