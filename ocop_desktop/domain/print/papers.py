"""What rating papers say: sheets, summary, gaps, plans. Frozen values that `reports` draw.

Points are exact; they are cut for print by `format_points`, never rounded up.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.law.regulation import Part, Regulation
from ocop_desktop.domain.print.shown_table import ShownTable
from ocop_desktop.domain.rating.score_sheet import MemberSheet, ScoreSheet, find_chosen
from ocop_desktop.domain.rating.sheet_rules import is_closed, slots_until_stop
from ocop_desktop.domain.rating.verdict import Gap, Verdict

_ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class PaperHeader:
    """Who issues a rating paper and what it is about; what is empty is left out or dotted.

    `parent_body`, `body`, `place_name` and `day` are those of the letterhead of Decree 30; `body` is also the
    PDF's author. `regulation` is a decision's number; `level` and `round` are words for print.
    """

    parent_body: str = ""
    body: str = ""
    place_name: str = ""
    day: date | None = None
    product: str = ""
    producer: str = ""
    commune: str = ""
    set_number: int | None = None
    set_name: str = ""
    regulation: str = ""
    level: str = ""
    round: str = ""


@dataclass(frozen=True, slots=True)
class BlankSheet:
    """A score sheet (phiếu chấm) to fill by hand; `member` is empty where anybody may take it."""

    header: PaperHeader
    criteria: Criteria
    parts: tuple[Part, ...]
    member: str = ""


@dataclass(frozen=True, slots=True)
class FilledSheet:
    """One member's score sheet with its answers and what was confirmed, by rule name.

    `verdict` judges this sheet by itself; without one no result is printed, only the points.
    """

    header: PaperHeader
    criteria: Criteria
    parts: tuple[Part, ...]
    member: MemberSheet
    confirm: Mapping[str, bool] = field(default_factory=dict)
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class SheetPoints:
    """Points of one sheet, derived: by line (None = not scored), by section, by part, and in all."""

    lines: Mapping[str, Decimal | None]
    sections: Mapping[str, Decimal]
    parts: Mapping[str, Decimal]

    @property
    def total(self) -> Decimal:
        """All points together."""
        return sum(self.parts.values(), _ZERO)


def count_sheet_points(sheet: FilledSheet) -> SheetPoints:
    """The points of `sheet`: closed lines give 0, lines after a stop are not scored."""
    criteria, answers = sheet.criteria, sheet.member.options
    counted = slots_until_stop(criteria, sheet.verdict.rules if sheet.verdict else ())
    lines: dict[str, Decimal | None] = dict.fromkeys(slot.number for slot in criteria.slots)
    sections = {section.number: _ZERO for section in criteria.sections}
    parts = {section.part: _ZERO for section in criteria.sections}
    for slot in counted:
        criterion = find_chosen(slot, answers)
        points = (answers[criterion.number] or _ZERO) if criterion else None
        if is_closed(slot, sheet.confirm):
            points = _ZERO
        lines[slot.number] = points
        sections[slot.section] += points or _ZERO
        parts[slot.part] += points or _ZERO
    return SheetPoints(lines, sections, parts)


@dataclass(frozen=True, slots=True)
class SummaryMember:
    """Somebody invited to the council; `role` in words. Sheets belong to members by name."""

    name: str
    role: str = ""
    present: bool = True


@dataclass(frozen=True, slots=True)
class CouncilSummary:
    """What a council's sheets come to (bảng tổng hợp), and what it decided.

    `verdict` judges `sheet`; `members` are all who were invited, absent ones too. A spread above
    `spread_limit` points asks for a discussion `note`. `decision_stars` is the recorded decision:
    it wins over the verdict, and the difference is printed.
    """

    header: PaperHeader
    criteria: Criteria
    parts: tuple[Part, ...]
    sheet: ScoreSheet
    verdict: Verdict
    members: tuple[SummaryMember, ...] = ()
    spread_limit: Decimal = Decimal(10)
    note: str = ""
    decision_stars: int | None = None
    decision_note: str = ""
    secretary: str = ""
    chair: str = ""


@dataclass(frozen=True, slots=True)
class GapRow:
    """A missing minimum: the level it needs and the level it has ("" and None: none was met).

    `closed`: its condition does not hold, so that whatever level it has gives nothing.
    """

    number: str
    name: str
    needs: str
    needs_points: Decimal
    has: str = ""
    has_points: Decimal | None = None
    closed: bool = False


@dataclass(frozen=True, slots=True)
class StarGaps:
    """What `stars` lack: `needs_points` is the band's start where the mean is below it."""

    stars: int
    needs_points: Decimal | None = None
    rows: tuple[GapRow, ...] = ()


@dataclass(frozen=True, slots=True)
class GapList:
    """Why not more stars (vì sao chưa ... sao): the gaps of every star, fewest stars first."""

    header: PaperHeader
    verdict: Verdict
    gaps: tuple[StarGaps, ...]


def list_star_gaps(
    criteria: Criteria, verdict: Verdict, regulation: Regulation
) -> tuple[StarGaps, ...]:
    """What each star that carries a certificate lacks, fewest stars first."""
    bands = sorted(regulation.bands, key=lambda band: band.stars)
    return tuple(
        StarGaps(
            band.stars,
            band.start if verdict.mean is None or verdict.mean < band.start else None,
            tuple(
                make_gap_row(criteria, verdict, gap)
                for gap in verdict.missing
                if gap.stars == band.stars
            ),
        )
        for band in bands
        if band.certificate
    )


def make_gap_row(criteria: Criteria, verdict: Verdict, gap: Gap) -> GapRow:
    """A missing minimum in the words of the score sheet; `gap` is one of `verdict.missing`."""
    criterion = criteria.criteria_by_number()[gap.criterion]
    needed = criterion.minimum(gap.stars)
    answer = (verdict.agreed or {}).get(gap.criterion)
    has = criterion.option(answer) if answer is not None else None
    return GapRow(
        number=number_in_print(gap.criterion),
        name=name_in_print(criteria, gap.criterion),
        needs=needed.label if needed else "",
        needs_points=gap.needs_points or _ZERO,
        has=has.label if has else "",
        has_points=has.points if has else None,
        closed=has is not None and gap.has_points is None,
    )


def number_in_print(number: str) -> str:
    """A criterion's number as people know it: a case ("8:1") goes by its section's ("8")."""
    return number.partition(":")[0]


def name_in_print(criteria: Criteria, number: str) -> str:
    """A criterion's name that says enough alone: a case comes after the name of its section."""
    criterion = criteria.criteria_by_number()[number]
    section = next((part for part in criteria.sections if criterion in part.criteria), None)
    if section is None or not section.choose_one:
        return criterion.name
    return f"{section.name} - {criterion.name}"


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One improvement: from a level (`start` empty: none is met) to a higher one.

    `points` is what it adds; `effort` what it costs by the office's table (1 a point by default).
    """

    number: str
    name: str
    start: str
    to: str
    points: Decimal
    effort: Decimal


@dataclass(frozen=True, slots=True)
class ImprovementPlan:
    """The way to `target_stars` for the producer (kế hoạch nâng hạng), on one page.

    `points_now` and `points_then` are means before and after; `potential` marks stars that only
    the ministry gives; `cost` is the effort of all steps.
    """

    header: PaperHeader
    target_stars: int
    steps: tuple[PlanStep, ...]
    points_now: Decimal
    points_then: Decimal
    cost: Decimal
    stars_now: int | None = None
    potential: bool = False
    producer_signer: str = ""
    adviser: str = ""


@dataclass(frozen=True, slots=True)
class RenewalRow:
    """A renewal: when the recognition ends, when its window opens and closes, its state in words."""

    product: str
    producer: str
    commune: str
    stars: int | None
    expires_on: date
    opens: date | None = None
    closes: date | None = None
    state: str = ""


@dataclass(frozen=True, slots=True)
class DeadlinePlan:
    """The renewals of a year (kế hoạch đánh giá lại), in the order they are to be printed."""

    header: PaperHeader
    year: int
    rows: tuple[RenewalRow, ...]
    signer_title: str = ""
    signer: str = ""


@dataclass(frozen=True, slots=True)
class ShownList:
    """A list of the window as it is shown, under the office's heading."""

    header: PaperHeader
    table: ShownTable
