"""How much a product in brief says, and how large: on half a page, on a quarter."""

from dataclasses import dataclass

from ocop_desktop.reports.design.layout import Layout


@dataclass(frozen=True, slots=True)
class EntryFormat:
    """How much a brief says and how large, in points.

    `names` are the sizes tried for the name with the most lines each; `facts` and `contacts` the
    keys and icons shown, most wanted first; `told` whether the story is, `grouped` the group.
    `paired` puts two short contacts on one line.
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


def make_half_page_format(layout: Layout) -> EntryFormat:
    """For two products a page."""
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


def make_row_format(layout: Layout, *, with_group: bool) -> EntryFormat:
    """For four products a page, under a heading that names their group, or not (`grouped`)."""
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
