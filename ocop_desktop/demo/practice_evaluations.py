"""The evaluations of practice data: sheets of fictional members, from weak to nearly perfect."""

import random
from datetime import date, timedelta
from decimal import Decimal

from ocop_desktop.domain.law.criteria import Criteria, Slot
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.rating.evaluation import CouncilMember, CouncilRole, Evaluation
from ocop_desktop.domain.rating.score_sheet import Answer, Level, MemberSheet
from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.domain.register.recognition import RecognitionKind

COUNCIL = (
    CouncilMember("Nguyễn Văn Mẫu", CouncilRole.CHAIR, "Chủ tịch Hội đồng"),
    CouncilMember("Trần Thị Mẫu", CouncilRole.VICE_CHAIR, "Phó Chủ tịch"),
    CouncilMember("Lê Thị Thử", CouncilRole.SECRETARY, "Thư ký"),
    CouncilMember("Phạm Văn Ví", CouncilRole.MEMBER, "Ủy viên"),
    CouncilMember("Hoàng Thị Dụ", CouncilRole.MEMBER, "Ủy viên", present=False),
)
_LEVELS = (Level.PROVINCE, Level.SELF, Level.PROVINCE, Level.COMMUNE)
_SKILLS = (0.95, 0.72, 0.85, 0.6, 0.99)


def make_evaluation(
    product_id: int, criteria: Criteria, regulation: Regulation, place: int, seed: int, on: date
) -> Evaluation:
    """The evaluation number `place`: levels and qualities take turns, every third is half done."""
    chance = random.Random(seed * 1000 + place)  # noqa: S311 - practice data
    level = _LEVELS[place % len(_LEVELS)]
    council = COUNCIL if level is Level.PROVINCE else ()
    names = [member.name for member in council if member.present] or ["Nguyễn Văn Mẫu"]
    skill, done = _SKILLS[place % len(_SKILLS)], place % 3 != 2
    sheets = tuple(
        MemberSheet(name, _make_answers(criteria, skill, chance, done)) for name in names
    )
    return Evaluation(
        product_id,
        regulation.id,
        criteria.criteria_set.number,
        content_hash=criteria.content_hash,
        level=level,
        kind=RecognitionKind.FIRST if place % 2 else RecognitionKind.RENEWAL,
        round=f"Đợt thử {place % 2 + 1}/{on.year}",
        held_on=on - timedelta(3 * place + 1),
        council=council,
        sheets=sheets,
        confirm=_confirm_rules(criteria) if done else {},
        topics=_make_topics(regulation) if level is Level.COMMUNE else (),
        notes="Dữ liệu mẫu",
    )


def _make_answers(
    criteria: Criteria, skill: float, chance: random.Random, done: bool
) -> dict[str, Answer]:
    slots = criteria.slots if done else criteria.slots[: len(criteria.slots) // 2]
    return {slot.criteria[0].number: _choose_answer(slot, skill, chance) for slot in slots}


def _choose_answer(slot: Slot, skill: float, chance: random.Random) -> Decimal:
    """The highest option within skill's reach, now and then the one below."""
    options = slot.criteria[0].options
    place = len(options) - 1 if chance.random() < skill else max(0, len(options) - 2)
    return options[place].points


def _confirm_rules(criteria: Criteria) -> dict[str, bool]:
    return {
        rule.name: rule.kind.is_precondition for rule in criteria.all_rules() if rule.kind.is_asked
    }


def _make_topics(regulation: Regulation) -> tuple[TopicCheck, ...]:
    return tuple(
        TopicCheck(name, True if place < 3 else None)
        for place, name in enumerate(regulation.commune_checks)
    )
