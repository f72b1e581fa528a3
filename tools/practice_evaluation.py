"""Practice evaluations for the pictures: a coffee scored by five members, a half-done and a locked sheet."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from ocop_desktop import resources
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.rating.evaluation import CouncilMember, CouncilRole, Evaluation
from ocop_desktop.domain.rating.score_sheet import Answer, MemberSheet
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.domain.register.recognition import RecognitionKind
from ocop_desktop.services import evaluations, products
from ocop_desktop.store.database import Register

REGULATION = "qd-26-2026"
OFFICE = "Sở Nông nghiệp và Môi trường (dữ liệu mẫu)"
MEMBERS = (
    ("Nguyễn Thị Hồng Loan", CouncilRole.CHAIR),
    ("Trần Văn Bình", CouncilRole.VICE_CHAIR),
    ("Công Tằng Tôn Nữ Hoàng Anh Thư", CouncilRole.SECRETARY),
    ("Phạm Quốc Khánh", CouncilRole.MEMBER),
    ("Đỗ Thị Thanh Tâm", CouncilRole.MEMBER),
)
COFFEE, TOUR, DRINK = 13, 26, 17


def keep_evaluations(register: Register, on: date) -> dict[int, int]:
    """Keep them; their ids by criteria set."""
    coffee = _begun(register, COFFEE, on)
    criteria = _criteria(COFFEE)
    council = tuple(CouncilMember(name, role, OFFICE) for name, role in MEMBERS)
    sheets = tuple(
        MemberSheet(name, answers(criteria, place)) for place, (name, _) in enumerate(MEMBERS)
    )
    coffee = replace(coffee, council=council, sheets=sheets, confirm=confirmed(criteria))
    tour = _begun(register, TOUR, on)
    half = dict(list(answers(_criteria(TOUR), 1).items())[:22])
    tour = replace(tour, sheets=(MemberSheet("", half),))
    drink = _begun(register, DRINK, on)
    criteria = _criteria(DRINK)
    drink = replace(
        drink, sheets=(MemberSheet("", answers(criteria, 0)),), confirm=confirmed(criteria)
    )
    return {
        COFFEE: evaluations.save(register, coffee).id,
        TOUR: evaluations.save(register, tour).id,
        DRINK: evaluations.save(register, drink, lock=True).id,
    }


def answers(criteria: Criteria, member: int) -> Mapping[str, Answer]:
    """Mostly high levels, a little different for every member."""
    found: dict[str, Answer] = {}
    for place, slot in enumerate(criteria.slots):
        criterion = slot.criteria[member % len(slot.criteria)]
        lower = ((place * 7 + member) % 4 == 0) + ((place * 5 + member) % 9 == 0)
        found[criterion.number] = criterion.options[
            max(len(criterion.options) - 1 - lower, 0)
        ].points
    return found


def confirmed(criteria: Criteria) -> dict[str, bool]:
    """Every condition answered the way that lets the sheet pass."""
    return {
        rule.name: rule.kind.is_precondition for rule in criteria.all_rules() if rule.kind.is_asked
    }


def _begun(register: Register, set_number: int, on: date) -> Evaluation:
    query = ProductQuery(sets=frozenset({set_number}))
    product_id = products.find(register, query, on).rows[0].id
    begun = evaluations.begin(register, product_id, on=on, kind=RecognitionKind.FIRST)
    return replace(begun, round="Đợt 30/12")


def _criteria(set_number: int) -> Criteria:
    return resources.regulation_library().criteria(REGULATION, set_number)
