"""Which column of a table holds what: by its headings, or by what its cells look like."""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from ocop_desktop.domain.star_forms import find_stars, parse_points, parse_stars
from ocop_desktop.domain.text import nfc
from ocop_desktop.spreadsheets.annex.headings import ColumnRole, find_role
from ocop_desktop.spreadsheets.html_table import Rows

Columns = Mapping[ColumnRole, int]
Row = Sequence[str]
_PRODUCER_KINDS = (
    "htx", "hợp tác xã", "liên hiệp htx", "liên hiệp hợp tác xã", "tht", "tổ hợp tác", "công ty",
    "cty", "doanh nghiệp", "dntn", "hộ kinh doanh", "hkd", "hộ sản xuất", "hộ gia đình", "cơ sở",
    "cssx", "trang trại", "hội quán", "làng nghề", "nông trại", "chi nhánh", "ông", "bà", "chủ thể",
)  # fmt: skip
_WHOLE = re.compile(r"\(?\d{1,4}\)?[.)]?")
_HEADED = {ColumnRole.PRODUCER, ColumnRole.STARS, ColumnRole.NUMBER, ColumnRole.POINTS,
           ColumnRole.STARS_3, ColumnRole.STARS_4, ColumnRole.STARS_5, ColumnRole.OTHER}  # fmt: skip
_ADDRESS = (
    "xã ", "phường ", "thôn ", "ấp ", "khu phố ", "tổ ", "số ", "huyện ", "tỉnh ", "thị trấn ",
    "quận ", "tp. ", "tp ", "khóm ", "bản ", "đặc khu ",
)  # fmt: skip
_SHARE = 0.6


def find_heading_columns(row: Row) -> Columns | None:
    """The columns that a heading row names; None when it is no heading row.

    It names the products and at least one thing more, or the products alone in a row of one cell.
    """
    columns: dict[ColumnRole, int] = {}
    for place, cell in enumerate(row):
        role = find_role(cell)
        if role is not None and (role is ColumnRole.OTHER or role not in columns):
            columns.setdefault(role, place)
    alone = len([cell for cell in row if cell]) == 1
    return columns if ColumnRole.PRODUCT in columns and (alone or _HEADED & set(columns)) else None


def add_lower_headings(columns: Columns, row: Row) -> Columns | None:
    """`columns` with a second heading row below the first; None when `row` is no heading row.

    The row repeats the heading of the products or has nothing there, and names another column; or
    it only numbers the columns: (1), (2), (3).
    """
    product = get_cell(row, columns.get(ColumnRole.PRODUCT))
    roles = {place: role for place, cell in enumerate(row) if (role := find_role(cell))}
    cells = [cell for cell in row if cell]
    if len(cells) > 2 and all(map(_WHOLE.fullmatch, cells)) and product:
        return columns
    if (product and find_role(product) is not ColumnRole.PRODUCT) or not roles:
        return None
    if not product and len(roles) < len(cells):
        return None
    lower = {role: place for place, role in roles.items()}
    kept = {role: place for role, place in columns.items() if roles.get(place, role) is role}
    return {**lower, **kept}


def guess_columns(rows: Rows) -> Columns | None:
    """The columns of a table without headings, by what its cells look like; None when unclear."""
    rows = tuple(row for row in rows if sum(map(bool, row)) > 1)
    cells = {
        place: [row[place] for row in rows if place < len(row) and row[place]]
        for place in range(max(map(len, rows), default=0))
    }
    columns: dict[ColumnRole, int] = {}
    leftmost = {place: cells[place] for place in sorted(cells)[:1]}
    _take(columns, ColumnRole.NUMBER, leftmost, _are_numbers_in_order)
    _take(columns, ColumnRole.STARS, cells, lambda texts: _are_mostly(texts, find_stars))
    if ColumnRole.STARS not in columns:
        last_first = dict(reversed(cells.items()))
        _take(
            columns, ColumnRole.STARS, last_first, lambda texts: _are_mostly(texts, _read_few_stars)
        )
    _take(columns, ColumnRole.POINTS, cells, lambda texts: _are_mostly(texts, parse_points))
    _take(columns, ColumnRole.PRODUCER, cells, lambda texts: _are_mostly(texts, names_producer))
    _take(columns, ColumnRole.PRODUCT, cells, _are_names)
    _take(columns, ColumnRole.PRODUCER, cells, _are_names)
    return columns if ColumnRole.PRODUCT in columns else None


def names_producer(text: str) -> bool:
    """Whether `text` begins with a kind of producer: HTX, công ty, hộ kinh doanh."""
    key = nfc(text).casefold()
    return any(key == kind or key.startswith((f"{kind} ", f"{kind}.")) for kind in _PRODUCER_KINDS)


def get_cell(row: Row, place: int | None) -> str:
    """The cell at that place, or an empty text where the row is shorter."""
    return row[place] if place is not None and place < len(row) else ""


def _take(
    columns: dict[ColumnRole, int],
    role: ColumnRole,
    cells: Mapping[int, list[str]],
    fits: Callable[[list[str]], bool],
) -> None:
    """Give `role` to the first column that fits and has no role yet."""
    taken = set(columns.values())
    free = (place for place, texts in cells.items() if place not in taken and texts)
    place = next((place for place in free if fits(cells[place])), None)
    if place is not None:
        columns.setdefault(role, place)


def _are_mostly(texts: list[str], read: Callable[[str], object]) -> bool:
    return sum(read(text) not in {None, False} for text in texts) >= _SHARE * len(texts)


def _are_numbers_in_order(texts: list[str]) -> bool:
    numbers = [int(re.sub(r"\D", "", text)) for text in texts if _WHOLE.fullmatch(text)]
    steps = [later - earlier for earlier, later in pairwise(numbers)]
    if len(numbers) < _SHARE * len(texts):
        return False
    return all(step == 1 for step in steps) if steps else numbers == [1]


def _read_few_stars(text: str) -> int | None:
    stars = parse_stars(text)
    return stars if stars in {3, 4, 5} else None


def _are_names(texts: list[str]) -> bool:
    """Whether the texts are names: letters, mostly, and not addresses."""
    named = [text for text in texts if re.search(r"[^\W\d_]{2}", text)]
    places = [text for text in named if nfc(text).casefold().startswith(_ADDRESS)]
    return len(named) >= _SHARE * len(texts) and len(places) < _SHARE * len(texts)
