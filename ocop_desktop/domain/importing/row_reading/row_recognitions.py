"""The recognition that facts of one row state, and what of them cannot be."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.code_cells import StatedDecision
from ocop_desktop.domain.importing.row_reading.row_days import DAY_FACTS, DecidedDays, decide_days
from ocop_desktop.domain.importing.table import RepairKind
from ocop_desktop.domain.register.recognition import Recognition, Revocation

_DAYS = ("issued_on", "decision_on", "expires_on", "extended_until")
_TEXTS = frozenset(
    (
        "issuer",
        "signer",
        "certificate_number",
        "product_code",
        "regulation_id",
        "notes",
        "kind",
        "unit",
    )
)
_WITH_STARS = ("decision_number", "issued_on", "decision_on", "expires_on")
_CACHED_RECOGNITIONS = 4_096
_STARS = DAY_FACTS.index("stars")
_DECISION_ON = DAY_FACTS.index("decision_on")


@dataclass(frozen=True, slots=True)
class RecognitionReading:
    """A recognition; and by the name of a fact why it is refused, or as what and why it is taken.

    `recognition` is None where no stars are stated, or not in such a year. `unused` are the names of
    facts that then have no place.
    """

    recognition: Recognition | None = None
    refused: tuple[tuple[str, ValueReason], ...] = ()
    repaired: tuple[tuple[str, str, RepairKind], ...] = ()
    unused: tuple[str, ...] = ()


def read_recognition(
    facts: Mapping[str, Any], years: range | None, *, are_stars_refused: bool = False
) -> RecognitionReading:
    """The recognition of `facts`, as the readers of their columns give them.

    Its year must be one of `years`; None asks nothing of a row that a register itself wrote. Where
    stars are missing, a decision or a day is told once; a mere year or body is not.
    """
    return _read(tuple(facts.items()), years, are_stars_refused)


@lru_cache(_CACHED_RECOGNITIONS)
def _read(
    stated: tuple[tuple[str, Any], ...], years: range | None, are_stars_refused: bool
) -> RecognitionReading:
    """Products of one decision have equal recognitions, which are read once."""
    facts = dict(stated)
    decided = decide_days(_list_days(facts), years)
    refused = tuple(_name_refused(facts, decided)) if decided.refused else ()
    if decided.is_far or "stars" not in facts:
        names = {name for name, _ in refused}
        unused = tuple(name for name in facts if name not in names and name != "stars")
        missing = [name for name in _WITH_STARS if name in unused]
        if missing and not decided.is_far and not are_stars_refused:
            refused += ((missing[0], ValueReason.NO_STARS),)
        return RecognitionReading(refused=refused, unused=unused)
    counting = str(decided.counting_year)
    repaired = [(name, counting, RepairKind.DATE_BEFORE_YEAR) for name in decided.other_years]
    return RecognitionReading(
        _make(facts, decided),
        refused,
        tuple(repaired),
        () if "revoked_on" in decided.days else _list_revocation(facts),
    )


def _list_days(facts: Mapping[str, Any]) -> tuple[date | int | None, ...]:
    stated = list(map(facts.get, DAY_FACTS))
    if stars := stated[_STARS]:
        stated[_STARS] = stars.year
    decision = facts.get("decision_number")
    if stated[_DECISION_ON] is None and isinstance(decision, StatedDecision):
        stated[_DECISION_ON] = decision.on
    return tuple(stated)


def _name_refused(facts: Mapping[str, Any], decided: DecidedDays) -> list[tuple[str, ValueReason]]:
    """What is refused by the fact that the row has: a day of issue may stand in the column of years."""
    instead = {"issued_on": "year", "decision_on": "decision_number"}
    return [
        (name if name in facts else instead[name], reason)
        for name, reason in decided.refused.items()
    ]


def _list_revocation(facts: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(name for name in ("revocation_ground", "revocation_decision") if name in facts)


def _make(facts: Mapping[str, Any], decided: DecidedDays) -> Recognition:
    decision = facts.get("decision_number", "")
    texts: dict[str, Any] = {name: facts[name] for name in _TEXTS & facts.keys()}
    if isinstance(decision, StatedDecision):
        if decision.issuer:
            texts.setdefault("issuer", decision.issuer)
        decision = decision.number
    days: Mapping[str, Any] = decided.days
    if revoked_on := days.get("revoked_on"):
        ground, number = facts.get("revocation_ground", ""), facts.get("revocation_decision", "")
        texts["revocation"] = Revocation(revoked_on, ground, number)
    return Recognition(
        product_id=0,
        stars=facts["stars"].stars,
        decision_number=decision,
        year=decided.year,
        **{name: days[name] for name in _DAYS if name in days},
        **texts,
    )
