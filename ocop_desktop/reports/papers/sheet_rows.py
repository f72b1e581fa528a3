"""The rows of a score sheet: sections, criteria with their levels and check boxes, rules, totals."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ocop_desktop.domain.law.criteria import Criteria, Criterion, Option, Rule, Section
from ocop_desktop.domain.law.regulation import Part
from ocop_desktop.domain.print.papers import SheetPoints
from ocop_desktop.domain.rating.score_sheet import Answer
from ocop_desktop.domain.text import format_points
from ocop_desktop.reports.papers.paper_head import score_or_dots
from ocop_desktop.reports.papers.paper_table import RowGroup, TableColumn, TableRow
from ocop_desktop.reports.papers.paper_text import (
    CENTRE,
    TABLE,
    CheckBox,
    bold_markup,
    capitalise,
    centred_paragraph,
    escape_markup,
    make_paragraph,
    markup_paragraph,
    paper_label,
    paragraph_style,
)
from ocop_desktop.reports.papers.serif import BOLD, ITALIC

NUMBER, LEVEL, SCORE = 12.5 * mm, 22 * mm, 20 * mm
PART_FILL, SECTION_FILL = 0.84, 0.94
STEP = 10.0
"""How far part criteria and cases are set in, in points."""
_SMALL = 11.0
_ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class SheetEntries:
    """What stands on the sheet; all empty on a blank one, whose totals are dotted lines."""

    answers: Mapping[str, Answer] = field(default_factory=dict)
    confirm: Mapping[str, bool] = field(default_factory=dict)
    points: SheetPoints | None = None

    def chose(self, number: str, points: Decimal | None) -> bool:
        """Whether that option of the criterion is the answer; None asks for "none met"."""
        return number in self.answers and self.answers[number] == points

    def line(self, *numbers: str) -> str:
        """The points of lines together; empty while one of them is not scored."""
        if self.points is None:
            return ""
        found = [self.points.lines.get(number) for number in numbers]
        known = [one for one in found if one is not None]
        return format_points(sum(known, _ZERO)) if len(known) == len(found) else ""


def sheet_columns(measure: float) -> list[TableColumn]:
    """The columns of the sheet on a page whose text is `measure` points wide."""
    return [
        TableColumn(paper_label("number"), NUMBER),
        TableColumn(paper_label("sheet.criteria"), measure - NUMBER - LEVEL - SCORE),
        TableColumn(paper_label("sheet.levels"), LEVEL),
        TableColumn(paper_label("sheet.scored"), SCORE),
    ]


def sheet_groups(criteria: Criteria, parts: Sequence[Part], marks: SheetEntries) -> list[RowGroup]:
    """The sheet's rows; a criterion stays with its levels, a heading with what follows."""
    heading = [_rule_row(rule, marks) for rule in criteria.rules]
    found: list[RowGroup] = []
    for part in parts:
        heading.append(_part_row(part))
        for section in (one for one in criteria.sections if one.part == part.letter):
            for group in _section_groups(section, marks):
                found.append([*heading, *group])
                heading = []
    return [*found, [*heading, *_totals(parts, marks)]]


def _part_row(part: Part) -> TableRow:
    title = paper_label("sheet.part", letter=part.letter, name=part.name).upper()
    cells = [
        make_paragraph(title, paragraph_style(TABLE, BOLD)),
        centred_paragraph(format_points(part.max), TABLE, BOLD),
        None,
    ]
    return TableRow(cells, spans=(2, 1, 1), fill=PART_FILL)


def _section_groups(section: Section, marks: SheetEntries) -> Iterator[RowGroup]:
    itself = section.criteria[0] if section.criteria[0].number == section.number else None
    rows = [_section_row(section, marks)]
    if itself:
        yield [*rows, *_remarks(itself.hints, itself.rules, marks), *_levels(itself, marks)]
        return
    rows += _remarks(section.hints, section.rules, marks)
    if section.choose_one:
        rows.append(_note_row(escape_markup(paper_label("sheet.choose_one"))))
    for criterion in section.criteria:
        for group in _criterion_groups(criterion, marks, case=section.choose_one):
            yield [*rows, *group]
            rows = []


def _section_row(section: Section, marks: SheetEntries) -> TableRow:
    cells = [
        centred_paragraph(section.number, TABLE, BOLD),
        make_paragraph(section.name, paragraph_style(TABLE, BOLD)),
        centred_paragraph(format_points(section.max), TABLE, BOLD),
        score_or_dots(_section_score(section, marks)),
    ]
    return TableRow(cells, fill=SECTION_FILL)


def _section_score(section: Section, marks: SheetEntries) -> str:
    if marks.points is None or all(
        marks.points.lines[number] is None for number in _line_numbers(section)
    ):
        return ""
    return format_points(marks.points.sections[section.number])


def _line_numbers(section: Section) -> list[str]:
    if section.choose_one:
        return [section.number]
    parts = [one.part_criteria or (one,) for one in section.criteria]
    return [one.number for group in parts for one in group]


def _criterion_groups(
    criterion: Criterion, marks: SheetEntries, *, case: bool
) -> Iterator[RowGroup]:
    if case:
        yield [_case_row(criterion, marks), *_body(criterion, marks, STEP)]
        return
    numbers = [one.number for one in criterion.part_criteria] or [criterion.number]
    rows = [_criterion_row(criterion, marks.line(*numbers))]
    rows += _remarks(criterion.hints, criterion.rules, marks)
    if not criterion.part_criteria:
        yield [*rows, *_levels(criterion, marks)]
        return
    for one in criterion.part_criteria:
        yield [
            *rows,
            _criterion_row(one, marks.line(one.number), STEP),
            *_body(one, marks, STEP),
        ]
        rows = []


def _body(criterion: Criterion, marks: SheetEntries, indent: float) -> list[TableRow]:
    remarks = _remarks(criterion.hints, criterion.rules, marks)
    return [*remarks, *_levels(criterion, marks, indent)]


def _criterion_row(criterion: Criterion, score: str, indent: float = 0) -> TableRow:
    face = ITALIC if indent else BOLD
    cells = [
        centred_paragraph(criterion.number),
        make_paragraph(criterion.name, paragraph_style(TABLE, face, indent=indent)),
        centred_paragraph(format_points(criterion.max), TABLE, face),
        score_or_dots(score),
    ]
    return TableRow(cells)


def _case_row(case: Criterion, marks: SheetEntries) -> TableRow:
    name = make_paragraph(case.name, paragraph_style(TABLE, BOLD))
    ticked = case.number in marks.answers
    cells = [
        None,
        CheckBox(name, ticked=ticked),
        centred_paragraph(format_points(case.max), TABLE, BOLD),
        None,
    ]
    return TableRow(cells)


def _levels(criterion: Criterion, marks: SheetEntries, indent: float = 0) -> list[TableRow]:
    number = criterion.number
    rows = []
    if all(one.points > 0 for one in criterion.options) or marks.chose(number, None):
        none = Option(_ZERO, paper_label("none_met"))
        rows.append(_level_row(none, ticked=marks.chose(number, None), indent=indent))
    for option in criterion.options:
        ticked = marks.chose(number, option.points)
        rows.append(_level_row(option, ticked=ticked, indent=indent))
    return rows


def _level_row(option: Option, *, ticked: bool, indent: float) -> TableRow:
    face = BOLD if ticked else paragraph_style().fontName
    points = format_points(option.points)
    if option.minimum_for:
        points = f"{points} {'*' * option.minimum_for}"
    words = CheckBox(make_paragraph(option.label), ticked=ticked, indent=indent)
    return TableRow([None, words, centred_paragraph(points, TABLE, face), None], ruled=False)


def _remarks(hints: Sequence[str], rules: Sequence[Rule], marks: SheetEntries) -> list[TableRow]:
    return [
        *(_note_row(escape_markup(hint)) for hint in hints),
        *(_rule_row(one, marks) for one in rules),
    ]


def _note_row(markup: str) -> TableRow:
    return TableRow(
        [None, markup_paragraph(markup, paragraph_style(_SMALL, ITALIC)), None, None], ruled=False
    )


def _rule_row(rule: Rule, marks: SheetEntries) -> TableRow:
    words = (
        f"{bold_markup(paper_label(f'rule.{rule.kind}'))}: {escape_markup(capitalise(rule.text))}"
    )
    text = markup_paragraph(words, paragraph_style(_SMALL, ITALIC))
    if not rule.kind.is_asked:
        return TableRow([None, text, None, None], ruled=False)
    answer = marks.confirm.get(rule.name)
    boxes = [
        _box(paper_label("yes"), ticked=answer is True),
        _box(paper_label("no"), ticked=answer is False),
    ]
    return TableRow([None, text, *boxes], ruled=False)


def _box(words: str, *, ticked: bool) -> Flowable:
    return CheckBox(make_paragraph(words, paragraph_style(_SMALL)), ticked=ticked)


def _totals(parts: Sequence[Part], marks: SheetEntries) -> list[TableRow]:
    points = marks.points
    rows = []
    for part in parts:
        score = format_points(points.parts.get(part.letter, _ZERO)) if points else ""
        rows.append(
            _total_row(paper_label("sheet.part_total", letter=part.letter), part.max, score)
        )
    unscored = points is not None and None in points.lines.values()
    title = paper_label("sheet.total_so_far" if unscored else "sheet.total").upper()
    maximum = sum((part.max for part in parts), _ZERO)
    score = format_points(points.total) if points else ""
    return [*rows, _total_row(title, maximum, score, fill=PART_FILL)]


def _total_row(title: str, maximum: Decimal, score: str, fill: float | None = None) -> TableRow:
    cells = [
        make_paragraph(title, paragraph_style(TABLE, BOLD)),
        markup_paragraph(bold_markup(format_points(maximum)), paragraph_style(TABLE, align=CENTRE)),
        score_or_dots(score),
    ]
    return TableRow(cells, spans=(2, 1, 1), fill=fill)
