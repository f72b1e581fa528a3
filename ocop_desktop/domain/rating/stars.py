"""Rating (phân hạng): the stars a score sheet earns, by points and by minimums (26/2026, article 3)."""

from collections.abc import Iterator, Mapping
from decimal import ROUND_DOWN, Context, Decimal

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.law.criteria import Criteria, Slot
from ocop_desktop.domain.law.regulation import Band, Regulation
from ocop_desktop.domain.rating.agreement import find_agreed_answers, rank
from ocop_desktop.domain.rating.score_sheet import (
    Answer,
    Level,
    MemberSheet,
    ScoreSheet,
    check_sheet,
    find_chosen,
)
from ocop_desktop.domain.rating.sheet_rules import find_fired_rules, is_closed, slots_until_stop
from ocop_desktop.domain.rating.verdict import FiredRule, Gap, MemberTotal, Outcome, Verdict
from ocop_desktop.domain.register.recognition import STARS
from ocop_desktop.domain.text import format_number

_NEVER_UP = Context(prec=28, rounding=ROUND_DOWN)
_ZERO = Decimal(0)


def judge(
    criteria: Criteria,
    sheet: ScoreSheet,
    regulation: Regulation,
    level: Level = Level.PROVINCE,
) -> Verdict:
    """The verdict on the sheets of one product.

    The mean is compared unrounded with the half-open bands; then a star holds only if every
    criterion with a minimum for it or for fewer stars is met by the agreed option (article 3.3 and
    the footnote of the score sheets). Raises `UnfitAnswer`.
    """
    check_sheet(criteria, sheet)
    agreed = find_agreed_answers(criteria, sheet)
    fired = find_fired_rules(criteria, sheet.confirm, agreed, regulation)
    scored = slots_until_stop(criteria, fired)
    open_slots = tuple(slot for slot in scored if not is_closed(slot, sheet.confirm))
    members = tuple(_total_member(member, open_slots, regulation) for member in sheet.members)
    parts = _find_means(members, regulation)
    mean = _find_mean(members)
    unscored = () if len(scored) < len(criteria.slots) else _find_unscored(open_slots, sheet)
    outcome = _find_outcome(fired, unscored, sheet)
    missing = tuple(_find_missing(criteria, sheet.confirm, agreed))
    band = find_band(regulation, mean) if outcome is Outcome.RATED and mean is not None else None
    stars = _limit_stars(band.stars, missing) if band else None
    return Verdict(
        outcome=outcome,
        members=members,
        parts=parts,
        mean=mean,
        band=band.stars if band else None,
        stars=stars,
        potential_five=is_potential(regulation, stars, level),
        missing=missing,
        rules=fired,
        unscored=unscored,
        agreed=agreed,
        spread=_find_spread(members),
        quorum=_has_quorum(sheet, regulation),
    )


def judge_means(
    regulation: Regulation, means: Mapping[str, Decimal], level: Level = Level.PROVINCE
) -> Verdict:
    """The verdict where only the parts' means are known (older decisions): stars by points alone.

    Raises `InvalidValue` for an unknown part or points outside 0 to the part's highest.
    """
    highest = {part.letter: part.max for part in regulation.parts}
    for letter, points in means.items():
        if letter not in highest:
            raise InvalidValue(letter, format_number(points), ValueReason.OUT_OF_RANGE)
        if not 0 <= points <= highest[letter]:
            limit = format_number(highest[letter])
            raise InvalidValue(letter, format_number(points), ValueReason.PART_POINTS, limit)
    if set(means) != set(highest):
        return Verdict(Outcome.INCOMPLETE, parts=dict(means), unscored=_find_absent(highest, means))
    mean = sum(means.values(), _ZERO)
    stars = find_band(regulation, mean).stars
    return Verdict(
        Outcome.RATED,
        parts=dict(means),
        mean=mean,
        band=stars,
        stars=stars,
        potential_five=is_potential(regulation, stars, level),
    )


def find_gaps(verdict: Verdict, regulation: Regulation, stars: int) -> tuple[Gap, ...]:
    """What keeps `stars` away; empty exactly when the verdict holds at least that many stars."""
    if verdict.outcome is not Outcome.RATED:
        return (Gap(stars, "", None, verdict.mean),)
    found = [gap for gap in verdict.missing if gap.stars <= stars]
    band = next(band for band in regulation.bands if band.stars == stars)
    if verdict.mean is None or verdict.mean < band.start:
        found.insert(0, Gap(stars, "", band.start, verdict.mean))
    return tuple(found)


def find_band(regulation: Regulation, mean: Decimal) -> Band:
    """The band the unrounded mean lies in: from its start up to, but not with, the next one's."""
    lowest = regulation.bands[-1]
    return next((band for band in regulation.bands if mean >= band.start), lowest)


def is_potential(regulation: Regulation, stars: int | None, level: Level) -> bool:
    """Whether the stars are only potential below the ministry (tiềm năng 5 sao, article 7.3e)."""
    if stars is None or level is Level.CENTRAL:
        return False
    return any(band.potential for band in regulation.bands if band.stars == stars)


def _total_member(
    member: MemberSheet, slots: tuple[Slot, ...], regulation: Regulation
) -> MemberTotal:
    parts = {part.letter: _ZERO for part in regulation.parts}
    for slot in slots:
        criterion = find_chosen(slot, member.options)
        if criterion is not None:
            parts[slot.part] += member.options[criterion.number] or _ZERO
    return MemberTotal(member.name, sum(parts.values(), _ZERO), parts)


def _find_mean(members: tuple[MemberTotal, ...]) -> Decimal | None:
    if not members:
        return None
    return _divide_down(sum((member.total for member in members), _ZERO), len(members))


def _find_means(
    members: tuple[MemberTotal, ...], regulation: Regulation
) -> Mapping[str, Decimal] | None:
    if not members:
        return None
    return {
        part.letter: _divide_down(
            sum((member.parts[part.letter] for member in members), _ZERO), len(members)
        )
        for part in regulation.parts
    }


def _divide_down(total: Decimal, count: int) -> Decimal:
    """An endless fraction is cut, never rounded up: no mean reaches a band it does not have."""
    return _NEVER_UP.divide(total, Decimal(count))


def _find_unscored(slots: tuple[Slot, ...], sheet: ScoreSheet) -> tuple[str, ...]:
    return tuple(
        slot.number
        for slot in slots
        if not all(find_chosen(slot, member.options) for member in sheet.members)
    )


def _find_outcome(
    fired: tuple[FiredRule, ...], unscored: tuple[str, ...], sheet: ScoreSheet
) -> Outcome:
    effects = {fired_rule.effect for fired_rule in fired}
    for outcome in (Outcome.DISQUALIFIED, Outcome.NOT_ELIGIBLE, Outcome.STOPPED):
        if outcome.value in effects:
            return outcome
    return Outcome.INCOMPLETE if unscored or not sheet.members else Outcome.RATED


def _find_missing(
    criteria: Criteria, confirm: Mapping[str, bool], agreed: Mapping[str, Answer]
) -> Iterator[Gap]:
    """Unmet minimums of scored lines, by stars and then in the order of the sheet."""
    for stars in STARS:
        for slot in criteria.slots:
            gap = _find_missing_minimum(slot, stars, is_closed(slot, confirm), agreed)
            if gap is not None:
                yield gap


def _find_missing_minimum(
    slot: Slot, stars: int, closed: bool, agreed: Mapping[str, Answer]
) -> Gap | None:
    criterion = find_chosen(slot, agreed)
    if criterion is None and closed:
        criterion = slot.criteria[0]
    if criterion is None:
        return None
    needed = criterion.minimum(stars)
    has = None if closed else agreed[criterion.number]
    if needed is None or rank(has) >= needed.points:
        return None
    return Gap(stars, criterion.number, needed.points, has)


def _limit_stars(band: int, missing: tuple[Gap, ...]) -> int:
    """The most stars of the band whose minimums, and those of fewer stars, are all met."""
    return min(band, min((gap.stars for gap in missing), default=band + 1) - 1)


def _find_spread(members: tuple[MemberTotal, ...]) -> Decimal:
    totals = [member.total for member in members]
    return max(totals) - min(totals) if totals else _ZERO


def _has_quorum(sheet: ScoreSheet, regulation: Regulation) -> bool | None:
    if not sheet.council_size:
        return None
    return len(sheet.members) * 100 >= sheet.council_size * regulation.council.quorum_percent


def _find_absent(highest: Mapping[str, Decimal], means: Mapping[str, Decimal]) -> tuple[str, ...]:
    return tuple(letter for letter in highest if letter not in means)
