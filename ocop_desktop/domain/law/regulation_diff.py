"""What a new regulation changes against the one in force, set by set and criterion by criterion."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ocop_desktop.domain.law.criteria import Criteria, Criterion
from ocop_desktop.domain.law.regulation import Regulation


class ChangeReason(StrEnum):
    """What differs between two regulations; `OPTIONS` are the points and marks of a criterion."""

    NUMBER = "number"
    IN_FORCE_FROM = "in_force_from"
    PART = "part"
    BAND = "band"
    PERIOD = "period"
    ORIGIN_CRITERION = "origin_criterion"
    SET_ADDED = "set_added"
    SET_REMOVED = "set_removed"
    CRITERION_ADDED = "criterion_added"
    CRITERION_REMOVED = "criterion_removed"
    NAME = "name"
    OPTIONS = "options"
    WORDING = "wording"
    RULES = "rules"


@dataclass(frozen=True, slots=True)
class RegulationChange:
    """One difference: what differs, before, after, and where.

    `set_number` is None and `criterion` empty for the head of the regulation.
    """

    reason: ChangeReason
    before: str = ""
    after: str = ""
    set_number: int | None = None
    criterion: str = ""


@dataclass(frozen=True, slots=True)
class RegulationPreview:
    """A sound folder about to be taken over: what it changes against the regulation in force."""

    folder: Path
    regulation: Regulation
    against: Regulation
    changes: tuple[RegulationChange, ...]
    known: bool


def compare_heads(old: Regulation, new: Regulation) -> tuple[RegulationChange, ...]:
    """What differs between the decisions themselves."""
    return tuple(_find_head_changes(old, new))


def compare_sets(old: Criteria | None, new: Criteria | None) -> tuple[RegulationChange, ...]:
    """What differs between two score sheets of one set number; None where a side lacks the set."""
    if old is None or new is None:
        present = new or old
        if present is None:
            return ()
        reason = ChangeReason.SET_ADDED if old is None else ChangeReason.SET_REMOVED
        return (
            RegulationChange(
                reason, after=present.criteria_set.name, set_number=present.criteria_set.number
            ),
        )
    if old.content_hash == new.content_hash:
        return ()
    return tuple(_find_set_changes(old, new))


def _find_head_changes(old: Regulation, new: Regulation) -> Iterator[RegulationChange]:
    if old.number != new.number:
        yield RegulationChange(ChangeReason.NUMBER, old.number, new.number)
    if old.in_force_from != new.in_force_from:
        days = old.in_force_from.isoformat(), new.in_force_from.isoformat()
        yield RegulationChange(ChangeReason.IN_FORCE_FROM, *days)
    former_parts = {part.letter: part for part in old.parts}
    for part in new.parts:
        former = former_parts.get(part.letter)
        if former is None or former.max != part.max:
            yield RegulationChange(
                ChangeReason.PART, str(former.max) if former else "", str(part.max)
            )
    former_bands = {band.stars: band for band in old.bands}
    for band in new.bands:
        former_band = former_bands.get(band.stars)
        if former_band is None or former_band.start != band.start:
            before = f"{former_band.stars}: {former_band.start}" if former_band else ""
            yield RegulationChange(ChangeReason.BAND, before, f"{band.stars}: {band.start}")
    for name in type(new.periods).__slots__:
        before, after = getattr(old.periods, name), getattr(new.periods, name)
        if before != after:
            yield RegulationChange(ChangeReason.PERIOD, f"{name} {before}", f"{name} {after}")
    former_origin, origin = old.origin_criterion, new.origin_criterion
    if former_origin != origin:
        yield RegulationChange(ChangeReason.ORIGIN_CRITERION, former_origin, origin)


def _find_set_changes(old: Criteria, new: Criteria) -> Iterator[RegulationChange]:
    number = new.criteria_set.number
    former, latter = old.criteria_by_number(), new.criteria_by_number()
    for place, criterion in latter.items():
        if place not in former:
            yield RegulationChange(ChangeReason.CRITERION_ADDED, "", criterion.name, number, place)
        else:
            for reason, before, after in _find_criterion_changes(former[place], criterion):
                yield RegulationChange(reason, before, after, number, place)
    for place, criterion in former.items():
        if place not in latter:
            yield RegulationChange(
                ChangeReason.CRITERION_REMOVED, criterion.name, "", number, place
            )
    before_rules = {rule.name: rule.text for rule in old.all_rules()}
    after_rules = {rule.name: rule.text for rule in new.all_rules()}
    for name in dict.fromkeys([*after_rules, *before_rules]):
        before, after = before_rules.get(name, ""), after_rules.get(name, "")
        if before != after:
            yield RegulationChange(ChangeReason.RULES, before, after, number, name)


def _find_criterion_changes(
    old: Criterion, new: Criterion
) -> Iterator[tuple[ChangeReason, str, str]]:
    if old.name != new.name:
        yield ChangeReason.NAME, old.name, new.name
    if _format_points(old) != _format_points(new):
        yield ChangeReason.OPTIONS, _format_points(old), _format_points(new)
    elif [option.label for option in old.options] != [option.label for option in new.options]:
        yield ChangeReason.WORDING, _join_labels(old), _join_labels(new)


def _format_points(criterion: Criterion) -> str:
    """Points and marks in short: "0 1 2**** 3*****"."""
    return " ".join(
        format(option.points, "f") + "*" * (option.minimum_for or 0) for option in criterion.options
    )


def _join_labels(criterion: Criterion) -> str:
    return " · ".join(option.label for option in criterion.options)
