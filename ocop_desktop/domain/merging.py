"""Merging two edits of one record: what only one of them changed is kept, the rest is told.

Both edits began from the same `base`. A record is merged field by field, a list in it element by
element (a photo, a fair's entry, a member's answer), a text in several languages by language.
"""

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from typing import Any, Generic, TypeVar

from ocop_desktop.domain.change import EditDifference, Path
from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.events.parts import (
    Amount,
    BasisPaper,
    Cost,
    Deal,
    EventEntry,
    EventHost,
    EventSession,
    Gift,
    RevenuePart,
    SessionPage,
)
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.office.communes import FormerUnit, OfficeCommune
from ocop_desktop.domain.outlets.exported_product import ExportYear
from ocop_desktop.domain.rating.evaluation import CouncilMember
from ocop_desktop.domain.rating.score_sheet import Answer, MemberSheet
from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.domain.register.product import (
    Certificate,
    Document,
    Photo,
    ProductCode,
    StatedText,
)

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class CaseAnswer:
    """The answer to a line of several cases: of them only one is chosen, so it is one value."""

    criterion: str
    points: Answer


ORDER = "order"
COVER = "cover"
ANSWERS = frozenset({"options", "agreed"})
_NOT_MERGED = frozenset({"id", "version"})
_IDENTITIES: dict[type, Callable[[Any], Hashable]] = {
    Photo: lambda photo: photo.large,
    Document: lambda document: document.media,
    ProductCode: lambda code: code.code,
    Certificate: lambda certificate: (certificate.kind, certificate.number),
    Listing: lambda listing: listing.url or (listing.channel, listing.place),
    StatedText: lambda stated: (stated.field, stated.text),
    EventEntry: lambda entry: entry.product_id or -entry.producer_id,
    EventSession: lambda session: (session.on, session.starts_at, session.title),
    EventHost: lambda host: host.name,
    SessionPage: lambda page: (page.platform, page.account, page.url),
    Deal: lambda deal: (deal.kind, deal.buyer, deal.number, deal.signed_on),
    Cost: lambda cost: (cost.item, cost.name, cost.fund),
    Gift: lambda gift: (gift.giver, gift.purpose),
    BasisPaper: lambda paper: (paper.kind, paper.number, paper.title),
    RevenuePart: lambda part: (part.name, part.part_of),
    Figure: lambda figure: figure,
    Amount: lambda amount: amount,
    ExportYear: lambda one: one.year,
    CouncilMember: lambda member: member.name,
    MemberSheet: lambda sheet: sheet.name,
    TopicCheck: lambda check: check.topic,
    OfficeCommune: lambda commune: commune.commune_code,
    FormerUnit: lambda unit: (unit.level, unit.name),
    CaseAnswer: lambda answer: answer,
}


class _Absent(Enum):
    ABSENT = "absent"


ABSENT = _Absent.ABSENT


@dataclass(frozen=True, slots=True)
class Merged(Generic[Record]):
    """The merged record, and where both edits differ: there it holds mine."""

    record: Record
    differences: tuple[EditDifference, ...] = ()


def merge(
    base: Record | None, mine: Record, theirs: Record, keep_theirs: Collection[Path] = ()
) -> Merged[Record]:
    """Both edits of `base` in one record, with the id and the version of `theirs`.

    Without a base every field that both hold differently is a difference.

    Where both set the same thing differently it holds mine and names the difference; a path in
    `keep_theirs` is decided already: there it holds theirs.
    """
    merging = _Merging(keep_theirs)
    record = merging.merge_fields((), base, mine, theirs)
    return Merged(record, tuple(merging.differences))


def find_part(whole: Any, key: str) -> Any:
    """What one step of a difference's path leads to in `whole`; `ABSENT` where it holds no such part."""
    if isinstance(whole, tuple):
        return _name_parts(_key_elements(whole)).get(key, ABSENT)
    if isinstance(whole, Mapping):
        parts = _name_parts(whole)
        return parts[key] if key in parts else _group_cases(whole).get(key, ABSENT)
    return getattr(whole, key, ABSENT)


def _name_parts(parts: Mapping[Any, Any]) -> dict[str, Any]:
    return {str(key): part for key, part in parts.items()}


class _Merging:
    """One running merge: what was decided before, and the differences met so far."""

    def __init__(self, keep_theirs: Collection[Path]) -> None:
        self._keep_theirs = frozenset(keep_theirs)
        self.differences: list[EditDifference] = []

    def merge_fields(self, path: Path, base: Any, mine: Any, theirs: Any) -> Any:
        """Merge two values of one dataclass by field."""
        changes = {
            name: self._merge_values(
                (*path, name),
                getattr(base, name, ABSENT),
                getattr(mine, name),
                getattr(theirs, name),
            )
            for name in (field.name for field in fields(theirs))
            if name not in _NOT_MERGED
        }
        return replace(theirs, **changes)

    def _merge_values(self, path: Path, base: Any, mine: Any, theirs: Any) -> Any:
        if mine == base:
            return theirs
        if theirs in (base, mine):
            return mine
        return self._find_way(base, mine, theirs)(path, base, mine, theirs)

    def _find_way(self, *values: Any) -> Callable[[Path, Any, Any, Any], Any]:
        """How three values that all differ are merged; values of no parts are chosen between."""
        ways: tuple[tuple[type, Callable[[Path, Any, Any, Any], Any]], ...] = (
            (tuple, self._merge_lists),
            (Mapping, self._merge_mappings),
            (frozenset, _merge_sets),
        )
        for kind, way in ways:
            if all(isinstance(value, kind) for value in values):
                return way
        if len({type(value) for value in values}) == 1 and is_dataclass(values[0]):
            identify = _IDENTITIES.get(type(values[0]), type)
            is_same = len({identify(value) for value in values}) == 1
            return self.merge_fields if is_same else self._choose
        return self._choose

    def _choose(self, path: Path, base: Any, mine: Any, theirs: Any) -> Any:
        """Mine, with the difference told, unless theirs was chosen for this path."""
        if path in self._keep_theirs:
            return theirs
        told = [None if value is ABSENT else value for value in (base, mine, theirs)]
        self.differences.append(EditDifference(path, told[0], told[1], told[2]))
        return mine

    def _merge_mappings(
        self,
        path: Path,
        base: Mapping[Any, Any],
        mine: Mapping[Any, Any],
        theirs: Mapping[Any, Any],
    ) -> dict[Any, Any]:
        if path[-1] in ANSWERS:
            base, mine, theirs = (_group_cases(answers) for answers in (base, mine, theirs))
        merged = {
            key: self._merge_values(
                (*path, str(key)),
                base.get(key, ABSENT),
                mine.get(key, ABSENT),
                theirs.get(key, ABSENT),
            )
            for key in dict.fromkeys((*theirs, *mine))
        }
        return _separate_cases({key: value for key, value in merged.items() if value is not ABSENT})

    def _merge_lists(
        self, path: Path, base: Sequence[Any], mine: Sequence[Any], theirs: Sequence[Any]
    ) -> tuple[Any, ...]:
        cover = None
        if any(isinstance(item, Photo) for item in theirs):
            covers = (_find_cover(photos) for photos in (base, mine, theirs))
            cover = self._merge_values((*path, COVER), *covers)
            base, mine, theirs = (_without_cover(photos) for photos in (base, mine, theirs))
        keys = _key_elements(base), _key_elements(mine), _key_elements(theirs)
        elements = self._merge_mappings(path, *keys)
        order = self._merge_orders(path, list(keys[0]), list(keys[1]), list(keys[2]), elements)
        merged = tuple(elements[key] for key in order)
        return merged if cover is None else _with_cover(merged, cover)

    def _merge_orders(
        self,
        path: Path,
        base: Sequence[Any],
        mine: Sequence[Any],
        theirs: Sequence[Any],
        kept: Collection[Any],
    ) -> list[Any]:
        """The order of the kept elements: the one order that was changed, with what the other added."""
        shared = set(base) & set(mine) & set(theirs)
        orders = [[key for key in keys if key in shared] for keys in (base, mine, theirs)]
        if orders[1] in (orders[0], orders[2]):
            first, second = theirs, mine
        elif orders[2] == orders[0]:
            first, second = mine, theirs
        else:
            chosen = self._choose((*path, ORDER), *map(tuple, orders))
            first, second = (mine, theirs) if list(chosen) == orders[1] else (theirs, mine)
        return [key for key in _insert_missing(first, second) if key in kept]


def _merge_sets(
    path: Path, base: frozenset[Any], mine: frozenset[Any], theirs: frozenset[Any]
) -> frozenset[Any]:
    del path
    return theirs - (base - mine) | (mine - base)


def _insert_missing(order: Sequence[Any], others: Sequence[Any]) -> list[Any]:
    """`order` with what only `others` holds, each after the element it follows there."""
    merged = list(order)
    before: Any = ABSENT
    for key in others:
        if key not in merged:
            merged.insert(merged.index(before) + 1 if before in merged else 0, key)
        before = key
    return merged


def _key_elements(items: Iterable[Any]) -> dict[Any, Any]:
    """The elements by what tells them apart; the second of two alike is another element."""
    seen: Counter[Hashable] = Counter()
    keyed: dict[Any, Any] = {}
    for item in items:
        identify = _IDENTITIES.get(type(item))
        identity = identify(item) if identify else item
        keyed[_ElementKey(identity, seen[identity])] = item
        seen[identity] += 1
    return keyed


@dataclass(frozen=True, slots=True)
class _ElementKey:
    identity: Hashable
    occurrence: int

    def __str__(self) -> str:
        return str(self.identity)


def _group_cases(answers: Mapping[Any, Any]) -> dict[Any, Any]:
    """The answers by line: that of a case ("8:1") stands under the number of its line ("8")."""
    grouped: dict[Any, Any] = {}
    for number, points in answers.items():
        line, case, _ = str(number).partition(":")
        grouped[line if case else number] = CaseAnswer(number, points) if case else points
    return grouped


def _separate_cases(answers: Mapping[Any, Any]) -> dict[Any, Any]:
    separate: dict[Any, Any] = {}
    for number, points in answers.items():
        is_case = isinstance(points, CaseAnswer)
        separate |= {points.criterion: points.points} if is_case else {number: points}
    return separate


def _find_cover(photos: Sequence[Photo]) -> str:
    return next((photo.large for photo in photos if photo.cover), "")


def _without_cover(photos: Sequence[Photo]) -> tuple[Photo, ...]:
    return tuple(replace(photo, cover=False) for photo in photos)


def _with_cover(photos: Sequence[Photo], cover: str) -> tuple[Photo, ...]:
    return tuple(replace(photo, cover=bool(cover) and photo.large == cover) for photo in photos)
