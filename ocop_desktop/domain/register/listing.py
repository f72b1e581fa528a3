"""The product list on a day: building its rows, filtering them, counting facets."""

from bisect import insort
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from datetime import date
from operator import attrgetter
from types import MappingProxyType
from typing import Any

from ocop_desktop.domain.law.regulation import CriteriaSet, Regulation
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.register.producer import ProducerKind
from ocop_desktop.domain.register.product import (
    FacetChoice,
    ProductFacets,
    ProductQuery,
    ProductRow,
)
from ocop_desktop.domain.register.recognition import RecognitionDays, status_on
from ocop_desktop.domain.register.recognition import RecognitionState as State
from ocop_desktop.domain.text import search_key, search_words, sort_key

_KINDS = {kind.value: kind for kind in ProducerKind}
_Rating = tuple[int | None, int | None, State, date | None]  # today's stars, last, state, last day
_NO_RATING: _Rating = (None, None, State.NONE, None)
_DAMAGED: _Rating = (None, None, State.DAMAGED, None)
FacetCounts = Mapping[str, Counter[Any]]


def build_rows(
    stored: Iterable[Sequence[Any]],
    recognitions: Mapping[int, Sequence[RecognitionDays]],
    communes: Mapping[str, Area],
    sets: Mapping[int, CriteriaSet],
    on: date,
    regulations: tuple[Regulation, ...],
    *,
    decisions: Mapping[int, str] = MappingProxyType({}),
    damaged: Collection[int] = (),
) -> tuple[ProductRow, ...]:
    """The list's rows on the day `on` from what the register stores, in the stored order.

    `sets` are those products are classified by on that day. Products may share one value of
    `recognitions`; its status is then worked out once. Of the products `damaged` not everything can
    be read.
    """
    ratings: dict[int, _Rating] = {}
    place_keys: dict[str, str] = {}
    built: list[ProductRow] = []
    for (
        product_id, name, producer_id, producer, kind, commune_code, place, set_number, code,
        cover, product_key, producer_key, stated_group,
    ) in stored:  # fmt: skip
        area = communes.get(commune_code)
        commune = area.name if area else place
        if commune not in place_keys:
            place_keys[commune] = search_key(commune)
        days = recognitions.get(product_id)
        rating = ratings.get(id(days)) if days else _NO_RATING
        if rating is None:
            rating = ratings[id(days)] = _rate(days or (), on, regulations)
        stars, last_stars, state, holds_until = _DAMAGED if product_id in damaged else rating
        chosen = sets.get(set_number) if set_number else None
        built.append(
            ProductRow(
                product_id,
                name,
                producer_id,
                producer,
                _KINDS.get(kind),
                commune_code,
                commune,
                chosen.group if chosen else "",
                set_number,
                stars,
                last_stars,
                state,
                code,
                holds_until,
                cover,
                f"{product_key}\n{producer_key}\n{place_keys[commune]}\n{decisions.get(product_id, '')}",
                stated_group,
            )
        )
    return tuple(built)


def _rate(
    days: Sequence[RecognitionDays], on: date, regulations: tuple[Regulation, ...]
) -> _Rating:
    status = status_on(days, on, regulations)
    return status.stars, status.last_stars, status.state, status.holds_until


def filter_rows(rows: Iterable[ProductRow], query: ProductQuery) -> tuple[ProductRow, ...]:
    """The rows that match every word and every facet of `query`, in the order it asks."""
    found = list(rows)
    for word in search_words(query.text):
        found = [row for row in found if word in row.key]
    for keep in _make_facet_filters(query):
        found = [row for row in found if keep(row)]
    if query.sort != "name":
        return _sort_rows(found, query.sort, query.descending)
    return tuple(reversed(found) if query.descending else found)


def _make_facet_filters(query: ProductQuery) -> Iterable[Callable[[ProductRow], bool]]:
    if query.groups:
        yield lambda row: row.group in query.groups
    if query.sets:
        yield lambda row: row.set_number in query.sets
    if query.stars:
        yield lambda row: row.stars in query.stars
    if query.states:
        yield lambda row: row.state in query.states
    if query.stated_groups:
        yield lambda row: row.stated_group in query.stated_groups
    if query.communes:
        yield lambda row: (row.commune_code or row.commune) in query.communes
    if query.producer_kinds:
        yield lambda row: row.producer_kind in query.producer_kinds
    if query.missing_photo:
        yield lambda row: not row.photo
    if query.producer_id is not None:
        yield lambda row: row.producer_id == query.producer_id


def _sort_rows(rows: list[ProductRow], column: str, descending: bool) -> tuple[ProductRow, ...]:
    """Sort rows by one column; empty values come last in either direction, ties keep their order."""
    filled = [row for row in rows if getattr(row, column) not in {None, ""}]
    empty = [row for row in rows if getattr(row, column) in {None, ""}]
    ranks = _rank_values({getattr(row, column) for row in filled})
    filled.sort(key=lambda row: ranks[getattr(row, column)], reverse=descending)
    return (*filled, *empty)


def _rank_values(values: set[Any]) -> dict[Any, int]:
    in_order = sorted(
        values, key=lambda value: sort_key(value) if isinstance(value, str) else value
    )
    return {value: rank for rank, value in enumerate(in_order)}


def patch_rows(
    rows: Sequence[ProductRow], touched: Collection[int], fresh: Iterable[ProductRow]
) -> tuple[tuple[ProductRow, ...], tuple[ProductRow, ...]]:
    """The rows with those of the products `touched` replaced by `fresh`, and the rows that went.

    `rows` are in the order of `build_rows`, and so is the answer.
    """
    patched = [row for row in rows if row.id not in touched]
    gone = tuple(row for row in rows if row.id in touched)
    for row in fresh:
        insort(patched, row, key=_make_place_key)
    return tuple(patched), gone


def _make_place_key(row: ProductRow) -> tuple[str, int]:
    return sort_key(row.name), row.id


def count_facets(rows: Sequence[ProductRow]) -> ProductFacets:
    """Count the rows for each value they can be filtered by."""
    return make_facets(count_values(rows))


def count_values(rows: Sequence[ProductRow]) -> FacetCounts:
    """How many rows have each value, by facet; a commune counts with the name it is shown by."""
    return {facet: Counter(map(value_of, rows)) for facet, value_of in _FACETS.items()}


def patch_counts(
    counts: FacetCounts, gone: Sequence[ProductRow], fresh: Sequence[ProductRow]
) -> FacetCounts:
    """The counts once the rows `gone` are replaced by `fresh`."""
    went, came = count_values(gone), count_values(fresh)
    patched = {facet: counted.copy() for facet, counted in counts.items()}
    for facet, counted in patched.items():
        counted.update(came[facet])
        counted.subtract(went[facet])
    return {facet: +counted for facet, counted in patched.items()}


def make_facets(counts: FacetCounts) -> ProductFacets:
    """The choices that follow from the counts."""
    communes: Counter[str] = Counter()
    names: dict[str, str] = {}
    for (code, name), count in sorted(counts["communes"].items()):
        communes[code or name] += count
        names[code or name] = name
    choices = _make_choices(communes, names)
    return ProductFacets(
        groups=_make_choices(counts["groups"]),
        sets=_make_choices(counts["sets"]),
        stars=_make_choices(counts["stars"]),
        states=_make_choices(counts["states"]),
        stated_groups=_sort_choices(_make_choices(counts["stated_groups"])),
        communes=_sort_choices(choices),
        producer_kinds=_make_choices(counts["producer_kinds"]),
        missing_photo=counts["missing_photo"][True],
    )


def _sort_choices(choices: Iterable[FacetChoice]) -> tuple[FacetChoice, ...]:
    return tuple(sorted(choices, key=lambda choice: sort_key(choice.label)))


def _lacks_photo(row: ProductRow) -> bool:
    return not row.photo


_FACETS: Mapping[str, Callable[[ProductRow], Hashable]] = {
    "groups": attrgetter("group"),
    "sets": attrgetter("set_number"),
    "stars": attrgetter("stars"),
    "states": attrgetter("state"),
    "stated_groups": attrgetter("stated_group"),
    "communes": attrgetter("commune_code", "commune"),
    "producer_kinds": attrgetter("producer_kind"),
    "missing_photo": _lacks_photo,
}


def _make_choices(
    counts: Mapping[Any, int], labels: Mapping[Any, str] | None = None
) -> tuple[FacetChoice, ...]:
    return tuple(
        FacetChoice(value, labels[value] if labels else str(value), counts[value])
        for value in sorted(value for value in counts if value not in {None, ""})
    )
