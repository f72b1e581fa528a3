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
from ocop_desktop.reports.papers.paper_header import score_or_dots
from ocop_desktop.reports.papers.paper_table import PaperRow, RowGroup, TableColumn
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
    """The answers and points on a sheet; all empty on a blank one, whose totals are dotted lines."""

    answers: Mapping[str, Answer] = field(default_factory=dict)
    confirm: Mapping[str, bool] = field(default_factory=dict)
    points: SheetPoints | None = None

    def is_chosen(self, number: str, points: Decimal | None) -> bool:
        """Whether that option of the criterion is the answer; None asks for "none met"."""
        return number in self.answers and self.answers[number] == points

    def line_points(self, *numbers: str) -> str:
        """The points of lines together; empty while one of them is not scored."""
        if self.points is None:
            return ""
        groups = [self.points.lines.get(number) for number in numbers]
        scored = [points for points in groups if points is not None]
        return format_points(sum(scored, _ZERO)) if len(scored) == len(groups) else ""


def sheet_columns(max_width: float) -> list[TableColumn]:
    """Return the columns of the sheet on a page whose text is `max_width` points wide."""
    return [
        TableColumn(paper_label("number"), NUMBER),
        TableColumn(paper_label("sheet.criteria"), max_width - NUMBER - LEVEL - SCORE),
        TableColumn(paper_label("sheet.levels"), LEVEL),
        TableColumn(paper_label("sheet.scored"), SCORE),
    ]


def sheet_groups(
    criteria: Criteria, parts: Sequence[Part], entries: SheetEntries
) -> list[RowGroup]:
    """Return the sheet's rows; a criterion stays with its levels, a heading with what follows."""
    heading = [_rule_row(rule, entries) for rule in criteria.rules]
    groups: list[RowGroup] = []
    for part in parts:
        heading.append(_part_row(part))
        for section in (section for section in criteria.sections if section.part == part.letter):
            for group in _section_groups(section, entries):
                groups.append([*heading, *group])
                heading = []
    return [*groups, [*heading, *_totals(parts, entries)]]


def _part_row(part: Part) -> PaperRow:
    title = paper_label("sheet.part", letter=part.letter, name=part.name).upper()
    cells = [
        make_paragraph(title, paragraph_style(TABLE, BOLD)),
        centred_paragraph(format_points(part.max), TABLE, BOLD),
        None,
    ]
    return PaperRow(cells, spans=(2, 1, 1), fill=PART_FILL)


def _section_groups(section: Section, entries: SheetEntries) -> Iterator[RowGroup]:
    own_criterion = section.criteria[0] if section.criteria[0].number == section.number else None
    rows = [_section_row(section, entries)]
    if own_criterion:
        yield [
            *rows,
            *_remarks(own_criterion.hints, own_criterion.rules, entries),
            *_levels(own_criterion, entries),
        ]
        return
    rows += _remarks(section.hints, section.rules, entries)
    if section.choose_one:
        rows.append(_note_row(escape_markup(paper_label("sheet.choose_one"))))
    for criterion in section.criteria:
        for group in _criterion_groups(criterion, entries, is_case=section.choose_one):
            yield [*rows, *group]
            rows = []


def _section_row(section: Section, entries: SheetEntries) -> PaperRow:
    cells = [
        centred_paragraph(section.number, TABLE, BOLD),
        make_paragraph(section.name, paragraph_style(TABLE, BOLD)),
        centred_paragraph(format_points(section.max), TABLE, BOLD),
        score_or_dots(_section_score(section, entries)),
    ]
    return PaperRow(cells, fill=SECTION_FILL)


def _section_score(section: Section, entries: SheetEntries) -> str:
    if entries.points is None or all(
        entries.points.lines[number] is None for number in _line_numbers(section)
    ):
        return ""
    return format_points(entries.points.sections[section.number])


def _line_numbers(section: Section) -> list[str]:
    if section.choose_one:
        return [section.number]
    parts = [criterion.part_criteria or (criterion,) for criterion in section.criteria]
    return [criterion.number for group in parts for criterion in group]


def _criterion_groups(
    criterion: Criterion, entries: SheetEntries, *, is_case: bool
) -> Iterator[RowGroup]:
    if is_case:
        yield [_case_row(criterion, entries), *_details(criterion, entries, STEP)]
        return
    numbers = [part_criterion.number for part_criterion in criterion.part_criteria] or [
        criterion.number
    ]
    rows = [_criterion_row(criterion, entries.line_points(*numbers))]
    rows += _remarks(criterion.hints, criterion.rules, entries)
    if not criterion.part_criteria:
        yield [*rows, *_levels(criterion, entries)]
        return
    for part_criterion in criterion.part_criteria:
        yield [
            *rows,
            _criterion_row(part_criterion, entries.line_points(part_criterion.number), STEP),
            *_details(part_criterion, entries, STEP),
        ]
        rows = []


def _details(criterion: Criterion, entries: SheetEntries, indent: float) -> list[PaperRow]:
    remarks = _remarks(criterion.hints, criterion.rules, entries)
    return [*remarks, *_levels(criterion, entries, indent)]


def _criterion_row(criterion: Criterion, score: str, indent: float = 0) -> PaperRow:
    face = ITALIC if indent else BOLD
    cells = [
        centred_paragraph(criterion.number),
        make_paragraph(criterion.name, paragraph_style(TABLE, face, indent=indent)),
        centred_paragraph(format_points(criterion.max), TABLE, face),
        score_or_dots(score),
    ]
    return PaperRow(cells)


def _case_row(is_case: Criterion, entries: SheetEntries) -> PaperRow:
    name = make_paragraph(is_case.name, paragraph_style(TABLE, BOLD))
    is_ticked = is_case.number in entries.answers
    cells = [
        None,
        CheckBox(name, is_ticked=is_ticked),
        centred_paragraph(format_points(is_case.max), TABLE, BOLD),
        None,
    ]
    return PaperRow(cells)


def _levels(criterion: Criterion, entries: SheetEntries, indent: float = 0) -> list[PaperRow]:
    number = criterion.number
    rows = []
    if all(option.points > 0 for option in criterion.options) or entries.is_chosen(number, None):
        none = Option(_ZERO, paper_label("none_met"))
        rows.append(_level_row(none, is_ticked=entries.is_chosen(number, None), indent=indent))
    for option in criterion.options:
        is_ticked = entries.is_chosen(number, option.points)
        rows.append(_level_row(option, is_ticked=is_ticked, indent=indent))
    return rows


def _level_row(option: Option, *, is_ticked: bool, indent: float) -> PaperRow:
    face = BOLD if is_ticked else paragraph_style().fontName
    points = format_points(option.points)
    if option.minimum_for:
        points = f"{points} {'*' * option.minimum_for}"
    words = CheckBox(make_paragraph(option.label), is_ticked=is_ticked, indent=indent)
    return PaperRow([None, words, centred_paragraph(points, TABLE, face), None], ruled=False)


def _remarks(hints: Sequence[str], rules: Sequence[Rule], entries: SheetEntries) -> list[PaperRow]:
    return [
        *(_note_row(escape_markup(hint)) for hint in hints),
        *(_rule_row(rule, entries) for rule in rules),
    ]


def _note_row(markup: str) -> PaperRow:
    return PaperRow(
        [None, markup_paragraph(markup, paragraph_style(_SMALL, ITALIC)), None, None], ruled=False
    )


def _rule_row(rule: Rule, entries: SheetEntries) -> PaperRow:
    words = (
        f"{bold_markup(paper_label(f'rule.{rule.kind}'))}: {escape_markup(capitalise(rule.text))}"
    )
    text = markup_paragraph(words, paragraph_style(_SMALL, ITALIC))
    if not rule.kind.is_asked:
        return PaperRow([None, text, None, None], ruled=False)
    answer = entries.confirm.get(rule.name)
    boxes = [
        _make_check_box(paper_label("yes"), is_ticked=answer is True),
        _make_check_box(paper_label("no"), is_ticked=answer is False),
    ]
    return PaperRow([None, text, *boxes], ruled=False)


def _make_check_box(words: str, *, is_ticked: bool) -> Flowable:
    return CheckBox(make_paragraph(words, paragraph_style(_SMALL)), is_ticked=is_ticked)


def _totals(parts: Sequence[Part], entries: SheetEntries) -> list[PaperRow]:
    points = entries.points
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


def _total_row(title: str, maximum: Decimal, score: str, fill: float | None = None) -> PaperRow:
    cells = [
        make_paragraph(title, paragraph_style(TABLE, BOLD)),
        markup_paragraph(bold_markup(format_points(maximum)), paragraph_style(TABLE, align=CENTRE)),
        score_or_dots(score),
    ]
    return PaperRow(cells, spans=(2, 1, 1), fill=fill)
