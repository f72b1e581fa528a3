"""Who sat in the office's councils before, so that members are chosen and not typed again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ocop_desktop.domain.rating.evaluation import CouncilMember
from ocop_desktop.domain.rating.score_sheet import Level
from ocop_desktop.domain.text import identity_key, search_key


@dataclass(frozen=True, slots=True)
class KnownCouncil:
    """Everybody known, as last seated and present; `last` names those of the newest council."""

    members: tuple[CouncilMember, ...] = ()
    last: tuple[str, ...] = ()


def make_known_council(
    councils: Iterable[tuple[Level, Sequence[CouncilMember]]], level: Level
) -> KnownCouncil:
    """What `councils`, the newest first, tell; those of `level` come before those of other levels."""
    seated = [(held_at, council) for held_at, council in councils if council]
    ordered = sorted(seated, key=lambda one: one[0] is not level)
    known: dict[str, CouncilMember] = {}
    for _, council in ordered:
        for member in council:
            known.setdefault(identity_key(member.name), replace(member, present=True))
    last = next((council for held_at, council in ordered if held_at is level), ())
    return KnownCouncil(tuple(known.values()), tuple(member.name for member in last))


def find_member(members: Iterable[CouncilMember], name: str) -> CouncilMember | None:
    """The member called exactly so; without marks only where no other is written so."""
    found = tuple(members)
    for key in (identity_key, search_key):
        fitting = [member for member in found if key(member.name) == key(name)]
        if len(fitting) == 1:
            return fitting[0]
    return None


def shorten_names(names: Sequence[str], max_whole: int = 5) -> tuple[str, ...]:
    """The names for narrow places: whole, or the last two words where there are many.

    Where two shortened names would look alike, those stay whole.
    """
    if len(names) <= max_whole:
        return tuple(names)
    ends = [" ".join(name.split()[-2:]) for name in names]
    keys = [search_key(end) for end in ends]
    return tuple(
        name if keys.count(key) > 1 else end
        for name, end, key in zip(names, ends, keys, strict=True)
    )
