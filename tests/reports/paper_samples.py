"""Rating papers of practice data: every set, blank, filled and judged."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from ocop_desktop import resources
from ocop_desktop.domain.law.criteria import Criteria, Criterion
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.print.papers import (
    BlankSheet,
    CouncilSummary,
    DeadlinePlan,
    FilledSheet,
    GapList,
    ImprovementPlan,
    PaperHeader,
    PlanStep,
    RenewalRow,
    SummaryMember,
    list_star_gaps,
    name_in_print,
    number_in_print,
)
from ocop_desktop.domain.rating.score_sheet import Answer, MemberSheet, ScoreSheet
from ocop_desktop.domain.rating.stars import judge

NAMES = (
    "Nguyễn Thị Mẫu", "Trần Văn Thử", "Lê Thị Mẫu", "Phạm Văn Dữ", "Hoàng Thị Liệu",
    "Vũ Văn Mẫu", "Đặng Thị Thử", "Bùi Văn Mẫu", "Đỗ Thị Dữ", "Hồ Văn Liệu",
    "Ngô Thị Mẫu", "Dương Văn Thử", "Lý Thị Mẫu", "Mai Văn Dữ", "Đinh Thị Liệu",
)  # fmt: skip


REGULATION = "qd-26-2026"


def regulation() -> Regulation:
    """Decision 26/2026/QĐ-TTg."""
    return resources.regulation_library().get(REGULATION)


def criteria_of(number: int) -> Criteria:
    """The score sheet of a set."""
    return resources.regulation_library().criteria(REGULATION, number)


def a_header(criteria: Criteria, **changes: object) -> PaperHeader:
    """A header about which everything is known."""
    values: dict[str, object] = {
        "parent_body": "UBND Thành phố Hồ Chí Minh",
        "body": "Hội đồng đánh giá, phân hạng sản phẩm OCOP (dữ liệu mẫu)",
        "place_name": "Cần Giờ",
        "day": date(2026, 2, 5),
        "product": "Mật dừa nước cô đặc nguyên chất Rừng Sác",
        "producer": "HTX Nông nghiệp Rừng Sác (dữ liệu mẫu)",
        "commune": "Xã Cần Giờ",
        "set_number": criteria.criteria_set.number,
        "set_name": criteria.criteria_set.name,
        "regulation": "26/2026/QĐ-TTg",
        "level": "Hội đồng cấp tỉnh",
        "round": "Đợt 1 năm 2026, trước ngày 30/6",
    }
    return PaperHeader(**{**values, **changes})  # type: ignore[arg-type]


def answers(criteria: Criteria, shift: int = 0) -> dict[str, Answer]:
    """An answer to every line: the highest level, lower ones here and there as `shift` says."""
    found: dict[str, Answer] = {}
    for place, slot in enumerate(criteria.slots):
        criterion = slot.criteria[0]
        down = 1 if (place + shift) % 4 == 0 else 0
        level = max(0, len(criterion.options) - 1 - down)
        found[criterion.number] = criterion.options[level].points
    return found


def confirmed(criteria: Criteria) -> dict[str, bool]:
    """Every condition answered in the product's favour."""
    return {
        rule.name: rule.kind.is_precondition for rule in criteria.all_rules() if rule.kind.is_asked
    }


def blank(number: int, member: str = "") -> BlankSheet:
    """A blank sheet of a set."""
    criteria = criteria_of(number)
    return BlankSheet(a_header(criteria, day=None), criteria, regulation().parts, member)


def filled(number: int, shift: int = 0, **changes: object) -> FilledSheet:
    """A filled and judged sheet of a set."""
    criteria = criteria_of(number)
    member = MemberSheet(NAMES[0], answers(criteria, shift))
    confirm = confirmed(criteria)
    verdict = judge(criteria, ScoreSheet((member,), confirm), regulation())
    values: dict[str, object] = {
        "header": a_header(criteria),
        "criteria": criteria,
        "parts": regulation().parts,
        "member": member,
        "confirm": confirm,
        "verdict": verdict,
    }
    return FilledSheet(**{**values, **changes})  # type: ignore[arg-type]


def summary(number: int, count: int, absent: int = 1, **changes: object) -> CouncilSummary:
    """A council of `count` present and some absent members."""
    criteria = criteria_of(number)
    sheets = tuple(
        MemberSheet(name, answers(criteria, shift)) for shift, name in enumerate(NAMES[:count])
    )
    sheet = ScoreSheet(sheets, confirmed(criteria), council_size=count + absent)
    roles = ["Chủ tịch", "Thư ký"] + ["Ủy viên"] * (count - 2)
    members = [SummaryMember(*pair) for pair in zip(NAMES, roles, strict=False)]
    members += [
        SummaryMember(f"Người vắng {one}", "Ủy viên", present=False) for one in range(absent)
    ]
    values: dict[str, object] = {
        "header": a_header(criteria),
        "criteria": criteria,
        "parts": regulation().parts,
        "sheet": sheet,
        "verdict": judge(criteria, sheet, regulation()),
        "members": tuple(members),
        "spread_limit": Decimal(10),
        "secretary": NAMES[1],
        "chair": NAMES[0],
    }
    return CouncilSummary(**{**values, **changes})  # type: ignore[arg-type]


def gap_list(number: int, shift: int = 0) -> GapList:
    """What a filled sheet lacks."""
    sheet = filled(number, shift)
    assert sheet.verdict is not None
    gaps = list_star_gaps(sheet.criteria, sheet.verdict, regulation())
    return GapList(sheet.header, sheet.verdict, gaps)


def plan(number: int, steps: int = 6, **changes: object) -> ImprovementPlan:
    """A plan of the first `steps` lines that have two levels."""
    criteria = criteria_of(number)
    found = tuple(_steps(criteria))[:steps]
    values: dict[str, object] = {
        "header": a_header(criteria, level="", round=""),
        "target_stars": 4,
        "steps": found,
        "points_now": Decimal("66.5"),
        "points_then": Decimal("74.666666"),
        "cost": sum((one.effort for one in found), Decimal(0)),
        "stars_now": 3,
        "producer_signer": "Nguyễn Thị Mẫu",
        "adviser": "Trần Văn Thử",
    }
    return ImprovementPlan(**{**values, **changes})  # type: ignore[arg-type]


def _steps(criteria: Criteria) -> Iterator[PlanStep]:
    for number, criterion in criteria.criteria_by_number().items():
        if len(criterion.options) > 1:
            yield _step(criteria, number, criterion)


def _step(criteria: Criteria, number: str, criterion: Criterion) -> PlanStep:
    low, height = criterion.options[-2:]
    return PlanStep(
        number_in_print(number),
        name_in_print(criteria, number),
        low.label,
        height.label,
        height.points - low.points,
        height.points - low.points,
    )


def deadlines(count: int = 12) -> DeadlinePlan:
    """A year's renewals."""
    header = PaperHeader(
        parent_body="UBND xã Cần Giờ",
        body="Phòng Kinh tế",
        place_name="Cần Giờ",
        day=date(2026, 11, 22),
        regulation="26/2026/QĐ-TTg",
    )
    states = ("Sắp mở", "Đang mở", "Đã nộp hồ sơ", "Trễ hạn nộp", "Chưa đến hạn")
    rows = tuple(
        RenewalRow(
            f"Sản phẩm mẫu số {place + 1} với tên gọi vừa phải",
            "HTX Nông nghiệp Rừng Sác (dữ liệu mẫu)",
            "Xã Cần Giờ",
            3 + place % 3,
            date(2027, 6 + place % 6, 19),
            date(2026, 12, 21),
            date(2027, 2, 19),
            states[place % 5],
        )
        for place in range(count)
    )
    return DeadlinePlan(header, 2027, rows, "Trưởng phòng", "Lê Thị Mẫu")
