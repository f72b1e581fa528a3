"""The annex of a decision from rows of cells: its columns found, titles and signatures left out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ocop_desktop.domain.lookalikes import find_repairs
from ocop_desktop.domain.register.annex import Annex, AnnexLine, PastedContent
from ocop_desktop.domain.register.recognition import Decision
from ocop_desktop.domain.star_forms import find_stars, parse_points, parse_stars
from ocop_desktop.domain.text import parse_date
from ocop_desktop.spreadsheets.annex.annex_lines import (
    is_heading_of_stars,
    is_title,
    join_texts,
    read_lines,
)
from ocop_desktop.spreadsheets.annex.column_roles import (
    Columns,
    add_lower_headings,
    find_heading_columns,
    get_cell,
    guess_columns,
    names_producer,
)
from ocop_desktop.spreadsheets.annex.decision_text import find_decision
from ocop_desktop.spreadsheets.annex.headings import ColumnRole
from ocop_desktop.spreadsheets.html_table import Rows
from ocop_desktop.spreadsheets.pasted_table import read_pasted_rows, read_text_rows

_NUMBERED = re.compile(r"\(?\d{1,4}\)?[.)]?")
_CODE = re.compile(r"\d{2}-\d+(?:-\d+){2,3}")
_TICKS = {ColumnRole.STARS_3: 3, ColumnRole.STARS_4: 4, ColumnRole.STARS_5: 5}
_NO_TICKS = {"", "-", "–", "0"}
_MAX_SPARE = 2


def read_annex(pasted: PastedContent) -> Annex:
    """The decision and the products that were copied, in the order in which they stand."""
    annex = read_annex_rows(read_pasted_rows(pasted))
    if not annex.lines:
        annex = read_annex_rows(read_text_rows(pasted.text))
    return replace(annex, repairs=find_repairs(pasted.text))


def read_annex_rows(rows: Rows) -> Annex:
    """The same from rows of cells; rows of one cell are read as lines of text."""
    if any(len([cell for cell in row if cell]) > 1 for row in rows):
        reading = _TableReading(rows)
        lines, others, stated = reading.lines, reading.others, reading.stated
    else:
        lines_read, others_read = read_lines(join_texts(rows))
        lines, others, stated = list(lines_read), list(others_read), Decision("")
    found = find_decision(others)
    return Annex(found if found.number else stated, tuple(lines), tuple(others))


@dataclass
class _TableReading:
    """One pass over the rows: the columns in force, what the section above states, what was read."""

    rows: Rows
    columns: Columns | None = None
    section_stars: int | None = None
    section_producer: str = ""
    lines: list[AnnexLine] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    stated: Decision = Decision("")
    _is_in_heading: bool = False
    _decisions: set[tuple[str, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        if not any(map(find_heading_columns, self.rows)):
            self.columns = guess_columns(tuple(row for row in self.rows if not _is_title_row(row)))
        for row in self.rows:
            self._read_row(row)
        if len(self._decisions) == 1:
            ((number, day),) = self._decisions
            self.stated = Decision(number, parse_date(day))

    def _read_row(self, row: Sequence[str]) -> None:
        if columns := find_heading_columns(row):
            self.columns, self._is_in_heading = columns, True
            return
        if self.columns and self._is_in_heading:
            lower = add_lower_headings(self.columns, row)
            if lower is not None:
                self.columns = lower
                return
        self._is_in_heading = False
        line = _read_line(row, self.columns) if self.columns else None
        if line is None:
            self._add_other(row)
        else:
            self._add_line(line, row)

    def _add_other(self, row: Sequence[str]) -> None:
        (text,) = join_texts([row])
        self.others.append(text)
        if (stars := find_stars(text)) is not None:
            self.section_stars = stars
        names = [cell for cell in row if names_producer(cell)]
        if self.columns and len(names) == 1 and len([cell for cell in row if cell]) <= _MAX_SPARE:
            self.section_producer = names[0]

    def _add_line(self, line: AnnexLine, row: Sequence[str]) -> None:
        columns = self.columns or {}
        if line.stars is None and not line.stars_text and line.points is None:
            line = replace(line, stars=self.section_stars)
        if ColumnRole.PRODUCER not in columns:
            line = replace(line, producer=self.section_producer)
        elif not line.producer and self.lines:
            above = self.lines[-1].producer
            line = replace(line, producer=above, is_filled_down=bool(above))
        number = get_cell(row, columns.get(ColumnRole.DECISION))
        if re.search(r"\d", number):
            self._decisions.add((number, get_cell(row, columns.get(ColumnRole.DAY))))
        self.lines.append(line)


def _read_line(row: Sequence[str], columns: Columns) -> AnnexLine | None:
    """The product of a row; None for titles, sections, totals, signatures and blank rows."""
    product = get_cell(row, columns.get(ColumnRole.PRODUCT))
    producer = get_cell(row, columns.get(ColumnRole.PRODUCER))
    stars, stars_text = _read_stars(row, columns)
    points = parse_points(get_cell(row, columns.get(ColumnRole.POINTS)))
    number = get_cell(row, columns.get(ColumnRole.NUMBER))
    is_numbered = bool(_NUMBERED.fullmatch(number))
    only_names = set(columns) <= {ColumnRole.PRODUCT, ColumnRole.NUMBER}
    states = producer or stars_text or stars or points or is_numbered or only_names
    if not product or not states or _is_total(row, is_numbered=is_numbered):
        return None
    code = get_cell(row, columns.get(ColumnRole.CODE))
    return AnnexLine(
        product,
        producer,
        stars,
        "" if stars else stars_text,
        points,
        get_cell(row, columns.get(ColumnRole.CERTIFICATE)),
        code if _CODE.fullmatch(code) else "",
    )


def _read_stars(row: Sequence[str], columns: Columns) -> tuple[int | None, str]:
    """The stars of a row and the text they were read from; a tick in a column "4 sao" says 4."""
    text = get_cell(row, columns.get(ColumnRole.STARS))
    if text:
        return parse_stars(text), text
    ticked = [
        stars
        for role, stars in _TICKS.items()
        if get_cell(row, columns.get(role)).casefold() not in _NO_TICKS
    ]
    return (ticked[0], "") if len(ticked) == 1 else (None, "")


def _is_total(row: Sequence[str], *, is_numbered: bool) -> bool:
    """Whether the row adds up, heads a group of stars, or repeats one text over its cells."""
    filled = [cell for cell in row if cell]
    if is_numbered:
        return False
    is_section = len(filled) <= _MAX_SPARE and any(map(is_heading_of_stars, filled))
    return is_section or is_title(filled[0]) or (len(filled) > 1 and len(set(filled)) == 1)


def _is_title_row(row: Sequence[str]) -> bool:
    return any(is_title(cell) for cell in row if cell)
