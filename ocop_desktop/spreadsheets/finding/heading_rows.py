"""Which of the first rows of a sheet are the heading of its table: one row, or a few that belong together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.spreadsheets.columns.heading_names import (
    HeadingMark,
    HeadingReading,
    ListKind,
    Need,
    read_heading,
)
from ocop_desktop.spreadsheets.columns.heading_words import fold_words, is_turn
from ocop_desktop.spreadsheets.finding.heading_cells import (
    are_column_numbers,
    has_spread,
    is_spread,
    row_texts,
    spread_texts,
)
from ocop_desktop.spreadsheets.raw_sheet import MergedRange, RawRow

_MAX_ROWS = 3
_MAX_GAP = 1
_LONGEST_LOWER = 60
_MIN_SHARE = 0.4
_FULL_SHARE = 0.6
_WEIGHTS = {ImportField.PRODUCT_NAME: 5.0, ImportField.PRODUCER_NAME: 4.0}
_PLAIN_WEIGHT, _MARK_WEIGHT, _UNKNOWN_WEIGHT = 2.0, 1.0, -0.25
_LETTERHEAD = (
    "cong hoa xa hoi", "doc lap tu do", "uy ban", "ubnd", "phu luc", "danh sach", "bang tong hop",
    "bieu so", "mau so", "kem theo", "don vi tinh", "so nong nghiep", "phong", "hoi dong",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TableHeading:
    """The heading of a table: its rows by their numbers in the file, and a text for every column.

    `lines` are the texts of each heading row, folded, by place: a page break repeats them.
    """

    first_row: int
    last_row: int
    headings: tuple[str, ...]
    lines: tuple[Mapping[int, str], ...]
    score: float = 0.0

    def find(self, field: ImportField | HeadingMark) -> int | None:
        """The place of the first column that may hold `field`."""
        readings = map(read_heading, self.headings)
        return next(
            (
                place
                for place, reading in enumerate(readings)
                if any(one.names is field for one in reading.meanings)
            ),
            None,
        )


def find_heading(rows: Sequence[RawRow], merged: Sequence[MergedRange] = ()) -> TableHeading | None:
    """The heading that names most; None where no row is one. Of two full headings the lower counts."""
    found = [heading for at in range(len(rows)) if (heading := _read_at(rows, at, merged))]
    return max(found, key=lambda one: one.score, default=None)


def guess_heading(
    rows: Sequence[RawRow], merged: Sequence[MergedRange] = ()
) -> TableHeading | None:
    """The first row of several texts above a row of several cells, though none of them is known."""
    for upper, lower in pairwise(rows):
        are_texts = len(row_texts(upper)) == sum(cell != "" for cell in upper.cells) > 1
        if are_texts and sum(cell != "" for cell in lower.cells) > 1:
            return _join((upper,), merged)
    return None


def read_heading_at(
    rows: Sequence[RawRow], number: int, merged: Sequence[MergedRange] = ()
) -> TableHeading | None:
    """The heading whose lowest row has that number, as a clerk says; None where the row is blank."""
    at = next((place for place, row in enumerate(rows) if row.number == number), None)
    if at is None or not row_texts(rows[at]):
        return None
    alone = _join(rows[at : at + 1], merged)
    above = [
        _join(rows[start : at + 1], merged)
        for start in range(max(0, at - _MAX_ROWS + 1), at)
        if _belong_together(rows[start : at + 1], merged)
    ]
    return max([alone, *above], key=lambda one: one.score)


def is_known_heading(text: str) -> bool:
    """Whether `text` reads like the heading of a column."""
    return bool(text) and bool(read_heading(text).meanings)


def _read_at(rows: Sequence[RawRow], at: int, merged: Sequence[MergedRange]) -> TableHeading | None:
    """The heading whose main row is the row at that place, with the rows above and below it."""
    if not _is_heading_row(rows[at]) or _is_replaced(rows, at):
        return None
    first, last = at, at
    while last + 1 < len(rows) and last - first < _MAX_ROWS - 1:
        if not _belong_together(rows[first : last + 2], merged):
            break
        last += 1
    if first and _is_upper(rows[first - 1], rows[first], merged):
        first -= 1
    return _join(rows[first : last + 1], merged)


def _is_heading_row(row: RawRow) -> bool:
    """Whether its texts name columns: several of them, or a product alone."""
    texts = row_texts(row)
    if row.broken or not texts:
        return False
    known = sum(is_known_heading(text) for text in texts.values())
    if len(texts) == 1 and known:
        (text,) = texts.values()
        return _names_product(read_heading(text)) and text[:1] != "-"
    filled = sum(cell != "" for cell in row.cells)
    return known >= 2 and known >= _MIN_SHARE * filled


def _names_product(reading: HeadingReading) -> bool:
    meaning = reading.find(ListKind.PRODUCTS)
    return meaning is not None and meaning.names is ImportField.PRODUCT_NAME


def _is_replaced(rows: Sequence[RawRow], at: int) -> bool:
    """Whether the next row is a full heading too, much the same: then that one counts."""
    if at + 1 >= len(rows) or rows[at + 1].number != rows[at].number + 1:
        return False
    upper, lower = row_texts(rows[at]), row_texts(rows[at + 1])
    same = sum(
        fold_words(lower.get(place, "")) == fold_words(text) for place, text in upper.items()
    )
    known = sum(map(is_known_heading, lower.values()))
    is_full = len(lower) >= _FULL_SHARE * len(upper) and known >= _FULL_SHARE * len(lower)
    return len(upper) > 2 and is_full and same >= max(2, 0.5 * len(upper))


def _belong_together(rows: Sequence[RawRow], merged: Sequence[MergedRange]) -> bool:
    """Whether the last of `rows` continues the heading of those above it."""
    *above, lower = rows
    texts = row_texts(lower)
    is_below = not lower.broken and lower.number == above[-1].number + 1
    is_all_text = bool(texts) and len(texts) == sum(cell != "" for cell in lower.cells)
    if not (is_below and is_all_text) or are_column_numbers(list(texts.values())):
        return False
    if _reach_down(above, lower, merged):
        return True
    owners = [row_texts(row) for row in above]
    is_new_line = (
        all(any(place in owner for owner in owners) for place in texts)
        and len(texts) == len(owners[-1])
        and not has_spread(above, merged)
    )
    return not is_new_line and _names_columns(texts, above, merged, lower)


def _reach_down(above: Sequence[RawRow], lower: RawRow, merged: Sequence[MergedRange]) -> bool:
    """Whether headings of rows `above` are merged down to `lower`, so that it is of the heading too."""
    numbers = {row.number for row in above}
    reaching = [
        one
        for one in merged
        if one.first_place == one.last_place
        and one.first_row in numbers
        and one.last_row >= lower.number
    ]
    return len(reaching) > 1


def _names_columns(
    texts: Mapping[int, str],
    above: Sequence[RawRow],
    merged: Sequence[MergedRange],
    lower: RawRow,
) -> bool:
    """Whether the texts read as headings below those above, and cover none that stands alone."""
    uppers = [spread_texts(row, merged, lower) for row in above]
    owners = [row_texts(row) for row in above]
    known = 0
    for place, text in texts.items():
        upper = " / ".join(dict.fromkeys(row[place] for row in uppers if place in row))
        is_known = is_known_heading(text) or bool(upper and is_known_heading(f"{upper} / {text}"))
        covers = any(
            place in owner and not is_turn(owner[place]) for owner in owners
        ) and not is_spread(above, place, merged)
        if covers or (not is_known and len(text) > _LONGEST_LOWER):
            return False
        known += is_known
    return 2 * known >= len(texts)


def _is_upper(upper: RawRow, lower: RawRow, merged: Sequence[MergedRange]) -> bool:
    """Whether the row above only groups the columns of the row below: "Thông tin chủ thể"."""
    texts = row_texts(upper)
    if upper.broken or upper.number != lower.number - 1 or len(texts) < 1:
        return False
    if any(
        fold_words(text).startswith(_LETTERHEAD) or len(text) > _LONGEST_LOWER
        for text in texts.values()
    ):
        return False
    if len(texts) < sum(cell != "" for cell in upper.cells):
        return False
    below = row_texts(lower)
    spread = spread_texts(upper, merged, lower)
    across = [
        one for one in merged if one.first_row == upper.number and one.last_place > one.first_place
    ]
    if across:
        width = max(below) - min(below) + 1
        return all(one.last_place - one.first_place + 1 < width for one in across) and (
            len(texts) > 1 or set(spread) < set(below)
        )
    return len(texts) > 1 and all(place in below for place in texts) and len(texts) < len(below)


def _join(rows: Sequence[RawRow], merged: Sequence[MergedRange]) -> TableHeading:
    """The heading that `rows` make together: "upper / lower" where both name a column."""
    lowest = rows[-1]
    spread = [spread_texts(row, merged, lowest) for row in rows[:-1]] + [row_texts(lowest)]
    width = max((max(row) + 1 for row in spread if row), default=0)
    headings = [
        " / ".join(dict.fromkeys(row[place] for row in spread if place in row))
        for place in range(width)
    ]
    headings = _drop_apart(_drop_second_table(headings))
    lines = tuple(
        {place: fold_words(text) for place, text in row_texts(row).items()} for row in rows
    )
    return TableHeading(rows[0].number, lowest.number, tuple(headings), lines, _score(headings))


def _drop_second_table(headings: list[str]) -> list[str]:
    """The headings without a table at the right that has row numbers of its own."""
    for place in range(1, len(headings) - 1):
        left, right = headings[place - 1], headings[place + 1]
        is_number = bool(right) and read_heading(right).mark is HeadingMark.ROW_NUMBER
        if not headings[place] and is_number and any(headings[:place]):
            return headings[: place if left else place - 1]
    return headings


def _drop_apart(headings: list[str]) -> list[str]:
    """The headings without a remark that stands apart at the right: unknown, behind blank columns."""
    while headings:
        filled = [place for place, text in enumerate(headings) if text]
        if len(filled) < 3 or filled[-1] - filled[-2] <= _MAX_GAP + 1:
            break
        if is_known_heading(headings[filled[-1]]):
            break
        headings = headings[: filled[-2] + 1]
    return headings


def _score(headings: Sequence[str]) -> float:
    """How much the headings name; a table of products most."""
    readings = [read_heading(text) for text in headings if text]
    kind = ListKind.PRODUCTS if any(map(_names_product, readings)) else ListKind.PRODUCERS
    seen: set[object] = set()
    score = 0.0
    for reading in readings:
        meaning = reading.find(kind)
        if meaning is None:
            score += _UNKNOWN_WEIGHT
        elif isinstance(meaning.names, HeadingMark):
            score += _MARK_WEIGHT
        elif (meaning.names, reading.words.turn) not in seen:
            seen.add((meaning.names, reading.words.turn))
            is_sure = meaning.need is Need.NOTHING
            score += _WEIGHTS.get(meaning.names, _PLAIN_WEIGHT) if is_sure else _MARK_WEIGHT
    return score
