"""What a filing leads to: the day a renewal is decided by, or the round that a case can make."""

from dataclasses import dataclass
from datetime import date

from ocop_desktop.domain.deadlines.filing import Filing
from ocop_desktop.domain.deadlines.renewal import Deadline, DeadlineRules, DeadlineState
from ocop_desktop.domain.deadlines.working_days import add_days, add_working_days
from ocop_desktop.domain.law.regulation import find_in_force
from ocop_desktop.domain.law.rounds import ScheduledRound, find_deciding_level, list_rounds
from ocop_desktop.domain.register.recognition import STARS, RecognitionKind

_WITHOUT_CERTIFICATE = frozenset({DeadlineState.NONE, DeadlineState.EXPIRED, DeadlineState.REVOKED})


@dataclass(frozen=True, slots=True)
class Outlook:
    """When the answer comes. Renewals have `find_result_day`, other and contested cases a `round`.

    `result_in_time`: decided before X. `round` is the first round that can be made, `fits_round`
    whether its results come no later than X, `missed_round` a nearer one whose requests are still
    taken but which cannot be made any more.
    """

    result_by: date | None = None
    result_in_time: bool | None = None
    round: ScheduledRound | None = None
    fits_round: bool | None = None
    missed_round: ScheduledRound | None = None


def find_outlook(
    deadline: Deadline, stars: int | None, filing: Filing | None, rules: DeadlineRules
) -> Outlook:
    """What the filing in hand leads to, or one made today; `stars` are the product's last ones."""
    kind = _find_kind(deadline.state, filing)
    if kind is None:
        return Outlook()
    by = (
        find_result_day(_filing_day(filing, rules), rules)
        if kind is RecognitionKind.RENEWAL
        else None
    )
    in_time = by < deadline.expires_on if by and deadline.expires_on else None
    if kind is RecognitionKind.RENEWAL and not (filing and filing.contested):
        return Outlook(by, in_time)
    level = find_deciding_level(rules.now, _find_stars_asked(kind, stars, filing))
    reachable, missed = _find_rounds(level, filing, rules)
    return Outlook(by, in_time, reachable, _is_in_time(reachable, deadline), missed)


def find_commune_check_due(filed_on: date, rules: DeadlineRules) -> date | None:
    """The last day of the commune's check: 15 working days after filing (article 7.2)."""
    count = find_in_force(rules.regulations, filed_on).periods.commune_check_working_days
    return None if count is None else add_working_days(filed_on, count, rules.calendar)


def find_result_day(start: date, rules: DeadlineRules) -> date | None:
    """The day a renewal filed on `start` is decided by: 15 working days, then 45 (article 7.6)."""
    check = rules.now.periods.commune_check_working_days
    decision = rules.now.periods.renewal_decision_days
    if check is None or decision is None:
        return None
    return add_days(add_working_days(start, check, rules.calendar), decision)


def kind_to_file(state: DeadlineState) -> RecognitionKind | None:
    """What a product in that state files next; None while that is not known."""
    if state.is_running:
        return RecognitionKind.RENEWAL
    return RecognitionKind.FIRST if state in _WITHOUT_CERTIFICATE else None


def kind_to_evaluate(
    deadline: Deadline, stars: int | None, filing: Filing | None
) -> RecognitionKind:
    """What an evaluation of a product is for: what it has filed, else what its recognition leads to.

    `stars` are its last ones. While a certificate holds and its renewal is not near, more stars are
    wanted; what was recognised before is rated again; what never was, or was revoked, is rated first.
    """
    state = deadline.state
    if filing is not None:
        return _limit_kind(state, filing)
    if stars is None or state is DeadlineState.REVOKED:
        return RecognitionKind.FIRST
    is_early = state in {DeadlineState.NOT_DUE, DeadlineState.NOT_YET}
    return RecognitionKind.UPGRADE if is_early and stars < max(STARS) else RecognitionKind.RENEWAL


def _find_kind(state: DeadlineState, filing: Filing | None) -> RecognitionKind | None:
    """The filing's kind, else what the product files next."""
    return kind_to_file(state) if filing is None else _limit_kind(state, filing)


def _limit_kind(state: DeadlineState, filing: Filing) -> RecognitionKind:
    """The filing's kind; what was revoked cannot be renewed and starts anew."""
    lost = state is DeadlineState.REVOKED and filing.kind is RecognitionKind.RENEWAL
    return RecognitionKind.FIRST if lost else filing.kind


def _filing_day(filing: Filing | None, rules: DeadlineRules) -> date:
    return filing.filed_on if filing and filing.filed_on else rules.on


def _find_stars_asked(
    kind: RecognitionKind, stars: int | None, filing: Filing | None
) -> int | None:
    if filing and filing.stars:
        return filing.stars
    if kind is RecognitionKind.UPGRADE and stars:
        return min(stars + 1, 5)
    return stars


def _find_rounds(
    level: str, filing: Filing | None, rules: DeadlineRules
) -> tuple[ScheduledRound | None, ScheduledRound | None]:
    """The first round of the level that can be made, and the nearer one that cannot."""
    ready = _find_request_day(filing, rules)
    if ready is None:
        return None, None
    reachable = next(list_rounds(rules.now, level, ready), None)
    nearest = next(list_rounds(rules.now, level, min(rules.on, ready)), None)
    return reachable, nearest if nearest != reachable else None


def _find_request_day(filing: Filing | None, rules: DeadlineRules) -> date | None:
    """When the request reaches the deciding level: when forwarded, or after the commune's check."""
    if filing and filing.forwarded_on:
        return filing.forwarded_on
    count = rules.now.periods.commune_check_working_days
    if count is None:
        return None
    return max(rules.on, add_working_days(_filing_day(filing, rules), count, rules.calendar))


def _is_in_time(reachable: ScheduledRound | None, deadline: Deadline) -> bool | None:
    if reachable is None:
        return None
    holds_until = deadline.expires_on if deadline.state.is_running else None
    return holds_until is None or reachable.by <= holds_until
