"""Score sheets (phiếu chấm): what members answered and what was confirmed; unfit answers are refused."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from ocop_desktop.domain.codes import AnswerReason
from ocop_desktop.domain.errors import UnfitAnswer
from ocop_desktop.domain.law.criteria import Criteria, Criterion, Slot

Answer = Decimal | None
"""The points of the chosen option; None means that no option is met (0 points)."""


class Level(StrEnum):
    """Who evaluates (article 4): the producer itself, the commune's check, the two councils."""

    SELF = "tu-danh-gia"
    COMMUNE = "xa"
    PROVINCE = "tinh"
    CENTRAL = "trung-uong"


@dataclass(frozen=True, slots=True)
class MemberSheet:
    """One member's answers by criterion number; a criterion that is absent is not scored yet."""

    name: str
    options: Mapping[str, Answer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ScoreSheet:
    """The sheets of all members and what people confirmed, by rule name ("1.1:requires:1").

    `agreed` holds the answers the chair set against the majority; `council_size` the members
    invited, where the quorum is to be checked.
    """

    members: tuple[MemberSheet, ...] = ()
    confirm: Mapping[str, bool] = field(default_factory=dict)
    agreed: Mapping[str, Answer] = field(default_factory=dict)
    council_size: int | None = None


def check_sheet(criteria: Criteria, sheet: ScoreSheet) -> None:
    """Refuse unknown criteria and options, two chosen cases, unknown confirmations: `UnfitAnswer`."""
    known = criteria.criteria_by_number()
    for member in sheet.members:
        check_answers(criteria, known, member.options, member.name)
    check_answers(criteria, known, sheet.agreed, "")
    asked = {rule.name for rule in criteria.all_rules() if rule.kind.is_asked}
    for name in sheet.confirm:
        if name not in asked:
            raise UnfitAnswer(AnswerReason.UNKNOWN_CONFIRMATION, name)


def check_answers(
    criteria: Criteria,
    known: Mapping[str, Criterion],
    answers: Mapping[str, Answer],
    member: str,
) -> None:
    """Refuse the answers of one sheet that `criteria` does not offer: `UnfitAnswer`."""
    for number, points in answers.items():
        criterion = known.get(number)
        if criterion is None:
            raise UnfitAnswer(AnswerReason.UNKNOWN_CRITERION, number, member=member)
        if points is not None and criterion.option(points) is None:
            raise UnfitAnswer(AnswerReason.UNKNOWN_OPTION, number, format(points, "f"), member)
    for slot in criteria.slots:
        chosen = [case.number for case in slot.criteria if case.number in answers]
        if len(chosen) > 1:
            raise UnfitAnswer(AnswerReason.TWO_CASES, slot.number, ", ".join(chosen), member)


def find_chosen(slot: Slot, answers: Mapping[str, Answer]) -> Criterion | None:
    """The criterion of `slot` that was answered; None while it is not scored yet."""
    return next((criterion for criterion in slot.criteria if criterion.number in answers), None)
