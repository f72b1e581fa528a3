"""The look of a brochure: its words, its theme and the colours that follow from both."""

from dataclasses import dataclass, replace
from functools import lru_cache

from ocop_desktop.domain.print.theme import PageSection, Theme
from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.text.palette import ColourPair, group_colours, parse_colour


@dataclass(frozen=True, slots=True)
class Look:
    """The words of a document's language, and its theme."""

    wording: Wording
    theme: Theme = Theme()

    def colours(self, group: str) -> ColourPair:
        """Return the theme's colours, else those of the product's group."""
        theme = self.theme
        return (
            ColourPair(parse_colour(theme.deep), parse_colour(theme.light))
            if theme.deep
            else group_colours(group)
        )

    def shows(self, block: PageSection) -> bool:
        """Return whether the theme prints `block`."""
        return self.theme.shows(block)

    @property
    def facts_first(self) -> bool:
        """Whether the facts stand to the left of the story."""
        sections = self.theme.sections
        return (
            PageSection.FACTS in sections[: (*sections, PageSection.STORY).index(PageSection.STORY)]
        )

    def scale_layout(self, layout: PageLayout) -> PageLayout:
        """Return `layout` with the theme's sizes."""
        return _scale_layout(layout, self.theme)


@lru_cache(maxsize=64)
def _scale_layout(layout: PageLayout, theme: Theme) -> PageLayout:
    text, smallest, largest = theme.text_size, *layout.shares
    names = tuple(
        (lines, tuple(size * theme.name_size for size in sizes)) for lines, sizes in layout.names
    )
    return replace(
        layout,
        names=names,
        body=tuple(size * text for size in layout.body),
        facts=tuple(size * text for size in layout.facts),
        small=layout.small * text,
        tiny=layout.tiny * text,
        shares=(smallest * min(1.0, theme.photo_share), largest * theme.photo_share),
        min_share=layout.min_share * min(1.0, theme.photo_share),
    )
