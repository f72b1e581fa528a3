"""The council's summary (bảng tổng hợp): every member's points, spread, result, decision. A4 landscape."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from ocop_desktop.domain.law.criteria import Slot
from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.print.papers import CouncilSummary, SummaryMember
from ocop_desktop.domain.rating.score_sheet import Answer, MemberSheet, find_chosen
from ocop_desktop.domain.rating.verdict import MemberTotal
from ocop_desktop.domain.text import clean_line, format_points
from ocop_desktop.reports.papers.council_words import outcome_words
from ocop_desktop.reports.papers.paper import LANDSCAPE, Paper, write_papers
from ocop_desktop.reports.papers.paper_header import (
    make_fact_lines,
    make_header_facts,
    make_letterhead,
    make_signatures,
    make_title_block,
    product_set_words,
)
from ocop_desktop.reports.papers.paper_table import GroupedTable, PaperRow, RowGroup, TableColumn
from ocop_desktop.reports.papers.paper_text import (
    TABLE,
    body_paragraph,
    centred_paragraph,
    heading_paragraph,
    make_paragraph,
    paper_label,
    paragraph_style,
    remark_paragraph,
)
from ocop_desktop.reports.papers.serif import BOLD

NUMBER, PART, TOTAL, REMARK = 12 * mm, 21 * mm, 24 * mm, 38 * mm
MEMBER, AGREED, MAXIMUM = 9 * mm, 24 * mm, 16 * mm
_MIN_HEIGHT = 110.0


def write(content: CouncilSummary, output: Path) -> Printed:
    """Write the summary to the PDF `output`, whole or not at all.

    Raises `CannotPrint` (characters the font lacks) and `CannotWrite`.
    """
    header, title = content.header, paper_label("council.title")
    signature_block = make_signatures(
        (paper_label("council.secretary"), content.secretary),
        (paper_label("council.chair"), content.chair),
    )
    outcome = [body_paragraph(words) for words in outcome_words(content)]
    story = [
        make_letterhead(header),
        *make_title_block(header, title, product_set_words(header, content.criteria)),
        *make_fact_lines(make_header_facts(header)),
        heading_paragraph(paper_label("council.members")),
        _members_table(content),
        Spacer(0, 8),
        CondPageBreak(_MIN_HEIGHT),
        heading_paragraph(paper_label("council.by_criterion")),
        remark_paragraph(paper_label("council.legend")),
        _criteria_table(content),
        Spacer(0, 8),
        KeepTogether(
            [heading_paragraph(paper_label("council.outcome")), *outcome, signature_block]
        ),
    ]
    document_title = " - ".join(clean_line(word) for word in (title, header.product) if word)
    return write_papers([Paper(document_title, header.body, story)], content, output, LANDSCAPE)


@dataclass(frozen=True, slots=True)
class _Scorer:
    """A member with the sheet and the totals of the same name; None where there are none."""

    member: SummaryMember
    sheet: MemberSheet | None
    total: MemberTotal | None


def _match_sheets(content: CouncilSummary) -> list[_Scorer]:
    """Return the council in its order, then people with a sheet that it does not name."""
    sheets = {member.name: member for member in content.sheet.members}
    totals = {member.name: member for member in content.verdict.members}
    council_names = {member.name for member in content.members}
    others = [SummaryMember(name) for name in sheets if name not in council_names]
    return [
        _Scorer(member, sheets.get(member.name), totals.get(member.name))
        for member in (*content.members, *others)
    ]


def _members_table(content: CouncilSummary) -> GroupedTable:
    parts = content.parts
    remaining_width = LANDSCAPE.content_width - NUMBER - PART * len(parts) - TOTAL - REMARK
    maximum = sum((part.max for part in parts), Decimal(0))
    columns = [
        TableColumn(paper_label("number"), NUMBER),
        TableColumn(paper_label("council.name"), remaining_width * 0.62),
        TableColumn(paper_label("council.role"), remaining_width * 0.38),
        *(
            TableColumn(
                paper_label("council.part", letter=part.letter, max=format_points(part.max)), PART
            )
            for part in parts
        ),
        TableColumn(paper_label("council.total", max=format_points(maximum)), TOTAL),
        TableColumn(paper_label("council.remark"), REMARK),
    ]
    rows = [
        _member_row(place, scorer, content)
        for place, scorer in enumerate(_match_sheets(content), 1)
    ]
    *above, last = [[row] for row in rows] or [[]]
    groups: list[RowGroup] = [*above, [*last, _mean_row(content)]]
    return GroupedTable(columns, groups, LANDSCAPE.content_height)


def _member_row(place: int, scorer: _Scorer, content: CouncilSummary) -> PaperRow:
    total = scorer.total
    points = [format_points(total.parts[part.letter]) if total else "" for part in content.parts]
    cells: list[Flowable | None] = [
        centred_paragraph(str(place)),
        make_paragraph(clean_line(scorer.member.name)),
        make_paragraph(clean_line(scorer.member.role)),
        *(centred_paragraph(part_points or paper_label("dash")) for part_points in points),
        centred_paragraph(
            format_points(total.total) if total else paper_label("dash"), TABLE, BOLD
        ),
        make_paragraph(_remark(scorer, content)),
    ]
    return PaperRow(cells)


def _remark(scorer: _Scorer, content: CouncilSummary) -> str:
    """Return absent, without a sheet, or outlier where the spread exceeds the office's limit."""
    if scorer.total is None:
        return paper_label("council.no_sheet" if scorer.member.present else "council.absent")
    if content.verdict.spread <= content.spread_limit:
        return ""
    totals = [member_total.total for member_total in content.verdict.members]
    if scorer.total.total == max(totals):
        return paper_label("council.highest")
    return paper_label("council.lowest") if scorer.total.total == min(totals) else ""


def _mean_row(content: CouncilSummary) -> PaperRow:
    verdict, parts = content.verdict, content.parts
    means = [(verdict.parts or {}).get(part.letter) for part in parts]
    cells = [
        make_paragraph(paper_label("council.mean"), paragraph_style(TABLE, BOLD)),
        *(centred_paragraph(_points(mean), TABLE, BOLD) for mean in (*means, verdict.mean)),
        None,
    ]
    return PaperRow(cells, spans=(3, *(1 for _ in parts), 1, 1), fill=0.94)


def _points(value: Decimal | None) -> str:
    return paper_label("dash") if value is None else format_points(value)


def _criteria_table(content: CouncilSummary) -> GroupedTable:
    scorers = _match_sheets(content)
    used_width = NUMBER + MAXIMUM + MEMBER * len(scorers) + AGREED
    columns = [
        TableColumn(paper_label("number"), NUMBER),
        TableColumn(paper_label("criterion"), LANDSCAPE.content_width - used_width),
        TableColumn(paper_label("council.max"), MAXIMUM),
        *(TableColumn(str(place), MEMBER) for place in range(1, len(scorers) + 1)),
        TableColumn(paper_label("council.agreed"), AGREED),
    ]
    groups: list[RowGroup] = []
    for section in content.criteria.sections:
        slots = [slot for slot in content.criteria.slots if slot.section == section.number]
        heading_row = PaperRow(
            [
                centred_paragraph(section.number, TABLE, BOLD),
                make_paragraph(section.name, paragraph_style(TABLE, BOLD)),
            ],
            spans=(1, len(columns) - 1),
            fill=0.94,
        )
        rows = [_slot_row(slot, scorers, content) for slot in slots]
        if [slot.number for slot in slots] == [section.number]:
            groups.append(rows)
        else:
            groups += [[heading_row, *rows[:1]], *([row] for row in rows[1:])]
    return GroupedTable(columns, groups, LANDSCAPE.content_height)


def _slot_row(slot: Slot, scorers: Sequence[_Scorer], content: CouncilSummary) -> PaperRow:
    first = slot.criteria[0]
    alone = slot.number == slot.section
    section = next(one for one in content.criteria.sections if one.number == slot.section)
    name = section.name if alone else first.name
    face = BOLD if alone else paragraph_style().fontName
    cells = [
        centred_paragraph(slot.number, TABLE, face),
        make_paragraph(name, paragraph_style(TABLE, face)),
        centred_paragraph(format_points(section.max if alone else first.max)),
        *(
            centred_paragraph(_answer(slot, one.sheet.options if one.sheet else {}))
            for one in scorers
        ),
        centred_paragraph(_answer(slot, content.verdict.agreed or {}), TABLE, BOLD),
    ]
    return PaperRow(cells)


def _answer(slot: Slot, answers: Mapping[str, Answer]) -> str:
    """Return the points of a line: a dash where it is not scored, 0 where no level is met."""
    criterion = find_chosen(slot, answers)
    if criterion is None:
        return paper_label("dash")
    return format_points(answers[criterion.number] or Decimal(0))
