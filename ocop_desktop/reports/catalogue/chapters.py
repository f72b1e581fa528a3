"""The chapters of a catalogue by group, by commune or by stars, and their headings."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ocop_desktop.domain.print.documents import PRINTED_GROUPS, Chapters, ProductProfile
from ocop_desktop.domain.text import clean_line, sort_key
from ocop_desktop.reports.design.wording import Wording, count_key
from ocop_desktop.reports.translation.places import proper_name


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a chapter.

    `beside` is the name in the second language printed, `kicker` stands small above it, `numeral`
    before it in lists. `colours` is the group whose colours it has, `emblem` what is drawn for it;
    `stars` are those all its products have, 0 for none or different ones.
    """

    name: str
    beside: str = ""
    kicker: str = ""
    numeral: str = ""
    colours: str = "I"
    emblem: str = ""
    stars: int = 0

    @property
    def list_name(self) -> str:
        """The name as it stands in the contents."""
        named = f"{self.numeral}. {self.name}" if self.numeral else self.name
        return " / ".join(filter(None, (named, self.beside)))


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading and its products in the chosen order."""

    heading: Heading
    products: tuple[ProductProfile, ...]


def group_chapters(
    products: Sequence[ProductProfile], kind: Chapters, wording: Wording
) -> tuple[Chapter, ...]:
    """Group the products into chapters; inside a chapter they keep their order."""
    return _KINDS[kind](products, wording)


def count_words(count: int, wording: Wording) -> str:
    """Return the number of products in words: "1 product", "35 sản phẩm / 35 products"."""
    return wording.label(count_key("catalogue.products", count)).format(count=count)


def place_key(product: ProductProfile) -> tuple[str, str]:
    """Return commune and province; both empty where the commune is not known."""
    commune = clean_line(product.commune)
    return (commune, clean_line(product.province)) if commune else ("", "")


def place_sort_key(place: tuple[str, str]) -> tuple[bool, str, str]:
    """Return a key that sorts places by their proper names; the unknown place comes last."""
    commune, province = place
    return not commune, sort_key(proper_name(commune)), sort_key(province)


def capitalise(words: str) -> str:
    """Return `words` with a capital first letter."""
    return words[:1].upper() + words[1:]


def _group_by_group(products: Sequence[ProductProfile], wording: Wording) -> tuple[Chapter, ...]:
    """Return chapters of the groups I to VI, then of the products without a group."""
    groups: dict[str, list[ProductProfile]] = defaultdict(list)
    for product in products:
        groups[product.group if product.group in PRINTED_GROUPS else ""].append(product)
    return tuple(
        Chapter(_group_heading(group, wording), tuple(groups[group]))
        for group in (*PRINTED_GROUPS, "")
        if groups[group]
    )


def _group_heading(group: str, wording: Wording) -> Heading:
    key = f"group.{group or 'none'}"
    kicker = wording.words["catalogue.chapter"].format(numeral=group) if group else ""
    return Heading(wording.words[key], wording.second_label(key), kicker, group, group, group)


def _group_by_commune(products: Sequence[ProductProfile], wording: Wording) -> tuple[Chapter, ...]:
    groups: dict[tuple[str, str], list[ProductProfile]] = defaultdict(list)
    for product in products:
        groups[place_key(product)].append(product)
    return tuple(
        Chapter(_commune_heading(place, wording), tuple(groups[place]))
        for place in sorted(groups, key=place_sort_key)
    )


def _commune_heading(place: tuple[str, str], wording: Wording) -> Heading:
    commune, province = place
    if not commune:
        key = "catalogue.no_commune"
        return Heading(wording.words[key], wording.second_label(key), colours="", emblem="place")
    kicker = province or wording.words["catalogue.commune"]
    return Heading(capitalise(commune), kicker=kicker, emblem="place")


def _group_by_stars(products: Sequence[ProductProfile], wording: Wording) -> tuple[Chapter, ...]:
    """Return chapters from most stars to least; products without valid stars come last."""
    groups: dict[int, list[ProductProfile]] = defaultdict(list)
    for product in products:
        groups[product.stars or 0].append(product)
    return tuple(
        Chapter(_stars_heading(stars, wording), tuple(groups[stars]))
        for stars in sorted(groups, reverse=True)
    )


def _stars_heading(stars: int, wording: Wording) -> Heading:
    key = "catalogue.starred" if stars else "catalogue.unrecognised"
    name = wording.words[key].format(stars=stars)
    beside = wording.second_label(key).format(stars=stars)
    if not stars:
        return Heading(name, beside, colours="")
    return Heading(name, beside, wording.words["catalogue.rank"], emblem="star", stars=stars)


_KINDS: Mapping[Chapters, Callable[[Sequence[ProductProfile], Wording], tuple[Chapter, ...]]] = {
    Chapters.GROUP: _group_by_group,
    Chapters.COMMUNE: _group_by_commune,
    Chapters.STARS: _group_by_stars,
}
