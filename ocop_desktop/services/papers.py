"""Office papers as PDF: score sheets, council summary, gap list, improvement plan, deadlines, lists."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.deadlines import board as deadline_board
from ocop_desktop.domain.errors import InvalidValue, NothingToPrint
from ocop_desktop.domain.law.criteria import Criteria, Criterion
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.print.documents import Printed
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
    ShownList,
    SummaryMember,
    list_star_gaps,
    name_in_print,
    number_in_print,
)
from ocop_desktop.domain.print.shown_table import ShownTable
from ocop_desktop.domain.rating.evaluation import CouncilRole, Evaluation
from ocop_desktop.domain.rating.evaluations_list import EvaluationView
from ocop_desktop.domain.rating.improvement import ImprovementPath
from ocop_desktop.domain.rating.score_sheet import Answer, ScoreSheet
from ocop_desktop.domain.rating.stars import judge
from ocop_desktop.domain.text import sort_key
from ocop_desktop.store import offices, targets
from ocop_desktop.store.database import Register


def print_blank_sheets(
    register: Register, view: EvaluationView, output: Path, *, on: date
) -> Printed:
    """One blank score sheet for every present member, or a single one without a name.

    Raises InvalidValue where the regulation has no score sheets, CannotWrite, RegisterPlace.
    """
    from ocop_desktop.reports.papers import score_sheet  # noqa: PLC0415 - ReportLab loads on first use

    targets.check_file(register, output)
    criteria, header = _require_criteria(view), _make_header(register, view, on)
    names = [member.name for member in view.evaluation.council if member.present] or [""]
    parts = view.regulation.parts
    return score_sheet.write_blank(
        [BlankSheet(header, criteria, parts, name) for name in names], output
    )


def print_filled_sheets(
    register: Register, view: EvaluationView, output: Path, *, on: date
) -> Printed:
    """Every present member's sheet with its answers and its own points. Raises like the blank ones."""
    from ocop_desktop.reports.papers import score_sheet  # noqa: PLC0415 - ReportLab loads on first use

    targets.check_file(register, output)
    criteria, header = _require_criteria(view), _make_header(register, view, on)
    sheet = view.evaluation.score_sheet
    sheets = []
    for member in sheet.members:
        alone = ScoreSheet((member,), sheet.confirm)
        verdict = judge(criteria, alone, view.regulation, view.evaluation.level)
        sheets.append(
            FilledSheet(header, criteria, view.regulation.parts, member, sheet.confirm, verdict)
        )
    if not sheets:
        raise NothingToPrint
    return score_sheet.write_filled(sheets, output)


def print_summary(register: Register, view: EvaluationView, output: Path, *, on: date) -> Printed:
    """The council's summary: members, totals, agreed answers, decision. Raises like the sheets."""
    from ocop_desktop.reports.papers import council_summary  # noqa: PLC0415 - ReportLab loads on first use

    targets.check_file(register, output)
    evaluation = view.evaluation
    labels = resources.labels("vi")
    members = tuple(
        SummaryMember(member.name, member.position or labels[f"role.{member.role}"], member.present)
        for member in evaluation.council
    )
    content = CouncilSummary(
        header=_make_header(register, view, on),
        criteria=_require_criteria(view),
        parts=view.regulation.parts,
        sheet=evaluation.score_sheet,
        verdict=view.verdict,
        members=members,
        spread_limit=view.spread_limit,
        note=evaluation.discussion,
        decision_stars=evaluation.decision.stars,
        decision_note=evaluation.decision.note,
        secretary=_find_member_name(evaluation, CouncilRole.SECRETARY),
        chair=_find_member_name(evaluation, CouncilRole.CHAIR),
    )
    return council_summary.write(content, output)


def print_gaps(register: Register, view: EvaluationView, output: Path, *, on: date) -> Printed:
    """What keeps each star away. Raises like the sheets."""
    from ocop_desktop.reports.papers import gap_list  # noqa: PLC0415 - ReportLab loads on first use

    targets.check_file(register, output)
    criteria = _require_criteria(view)
    gaps = list_star_gaps(criteria, view.verdict, view.regulation)
    return gap_list.write(GapList(_make_header(register, view, on), view.verdict, gaps), output)


def print_plan(
    register: Register, view: EvaluationView, path: ImprovementPath, output: Path, *, on: date
) -> Printed:
    """One way to more stars as a page for the producer. Raises like the sheets."""
    from ocop_desktop.reports.papers import improvement_plan  # noqa: PLC0415 - ReportLab loads on first use

    targets.check_file(register, output)
    criteria = _require_criteria(view)
    agreed = view.verdict.agreed or {}
    content = ImprovementPlan(
        header=_make_header(register, view, on),
        target_stars=path.stars,
        steps=tuple(
            PlanStep(
                number_in_print(step.criterion),
                name_in_print(criteria, step.criterion),
                _find_label(criteria, step.criterion, step.start),
                _find_label(criteria, step.criterion, step.to),
                step.to - (step.start or Decimal(0)),
                step.effort,
            )
            for step in path.steps
        ),
        points_now=sum((points or Decimal(0) for points in agreed.values()), Decimal(0)),
        points_then=path.mean,
        cost=path.cost,
        stars_now=view.verdict.stars,
        potential=path.potential_five,
    )
    return improvement_plan.write(content, output)


def print_deadlines(
    register: Register,
    rows: Sequence[deadline_board.DeadlineRow],
    year: int,
    output: Path,
    *,
    on: date,
) -> Printed:
    """The renewals whose recognition ends in `year`, by the day their window closes.

    Raises NothingToPrint, CannotWrite, RegisterPlace.
    """
    from ocop_desktop.reports.papers import deadline_plan  # noqa: PLC0415 - ReportLab loads on first use

    targets.check_file(register, output)
    labels = resources.labels("vi")
    chosen = tuple(
        RenewalRow(
            row.name,
            row.producer,
            row.commune,
            row.stars,
            row.expires_on,
            row.window_opens,
            row.window_closes,
            labels[f"deadline.{row.state}"],
        )
        for row in sorted(rows, key=lambda line: (line.expires_on or date.max, sort_key(line.name)))
        if row.expires_on and row.expires_on.year == year
    )
    if not chosen:
        raise NothingToPrint
    with register.reading() as connection:
        office = offices.get(connection)
    plan = DeadlinePlan(
        _make_office_header(office, on), year, chosen, office.head_title, office.head_name
    )
    return deadline_plan.write(plan, output)


def print_list(
    register: Register,
    table: ShownTable,
    output: Path,
    *,
    on: date,
    progress: Callable[[int, int], None] | None = None,
) -> Printed:
    """A list as the window shows it, under the office's heading; `progress` counts its rows.

    Raises NothingToPrint, CannotWrite, RegisterPlace, CannotPrint.
    """
    from ocop_desktop.reports.papers import shown_list  # noqa: PLC0415 - ReportLab loads on first use

    targets.check_file(register, output)
    if not table.rows:
        raise NothingToPrint
    with register.reading() as connection:
        office = offices.get(connection)
    content = ShownList(_make_office_header(office, on), table)
    return shown_list.write(content, output, progress)


def _require_criteria(view: EvaluationView) -> Criteria:
    if view.criteria is None:
        raise InvalidValue("regulation_id", view.regulation.number, ValueReason.NO_SHEETS)
    return view.criteria


def _make_header(register: Register, view: EvaluationView, on: date) -> PaperHeader:
    with register.reading() as connection:
        office = offices.get(connection)
    commune = resources.commune(view.product.commune_code)
    criteria_set = view.criteria.criteria_set if view.criteria else None
    base = _make_office_header(office, on)
    return PaperHeader(
        base.parent_body,
        base.body,
        base.place_name,
        on,
        product=view.product.name.vi,
        producer=view.producer,
        commune=commune.name if commune else "",
        set_number=criteria_set.number if criteria_set else None,
        set_name=criteria_set.name if criteria_set else "",
        regulation=view.regulation.number,
        level=resources.labels("vi")[f"level.{view.evaluation.level}"],
        round=view.evaluation.round,
    )


def _make_office_header(office: Office, on: date) -> PaperHeader:
    return PaperHeader(office.parent_body, office.name, office.place_name, on)


def _find_member_name(evaluation: Evaluation, role: CouncilRole) -> str:
    return next((member.name for member in evaluation.council if member.role is role), "")


def _find_label(criteria: Criteria, number: str, answer: Answer) -> str:
    criterion: Criterion = criteria.criteria_by_number()[number]
    option = None if answer is None else criterion.option(answer)
    return option.label if option else ""
