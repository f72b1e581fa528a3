"""How much a catalogue entry says, and in which sizes, on half or a quarter of a page."""

from dataclasses import dataclass

from ocop_desktop.reports.design.layout import PageLayout


@dataclass(frozen=True, slots=True)
class EntryFormat:
    """How much an entry says and in which sizes, in points.

    `names` are pairs of maximum lines and size tried for the name; `facts` and `contacts` are the
    keys and icons shown, most important first. `with_story` shows the story, `with_group` the
    group; `pair_contacts` puts two short contacts on one line.
    """

    names: tuple[tuple[int, float], ...]
    body: float
    star: float
    facts: tuple[str, ...]
    contacts: tuple[str, ...]
    max_contacts: int
    with_story: bool
    with_group: bool = True
    pair_contacts: bool = False


def make_half_page_format(layout: PageLayout) -> EntryFormat:
    """Make the format for two products a page."""
    name = layout.names[0][1][0] * 0.72
    return EntryFormat(
        names=((2, name), (3, name * 0.9), (4, name * 0.76), (6, name * 0.6)),
        body=layout.small * 1.13,
        star=layout.star * 0.8,
        facts=("price", "specification", "shelf_life", "ingredients", "certificates"),
        contacts=("phone", "address", "email", "website", "shops"),
        max_contacts=4 if layout.scale == 1 else 3,
        with_story=True,
    )


def make_row_format(layout: PageLayout, *, with_group: bool) -> EntryFormat:
    """Make the format for four products a page; `with_group` where no heading names the group."""
    name = layout.names[0][1][0] * 0.52
    return EntryFormat(
        names=((2, name), (3, name * 0.84), (4, name * 0.72), (6, name * 0.6)),
        body=layout.small * 0.97,
        star=layout.star * 0.54,
        facts=("price", "specification", "shelf_life"),
        contacts=("phone", "email", "website", "shops"),
        max_contacts=2,
        with_story=False,
        with_group=with_group,
        pair_contacts=True,
    )
