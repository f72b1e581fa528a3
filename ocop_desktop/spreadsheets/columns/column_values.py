"""Whether the values below a heading are of the kind that its field holds."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from types import MappingProxyType

from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.importing.table import Cell, CellError
from ocop_desktop.domain.star_forms import find_stars, parse_stars
from ocop_desktop.domain.text import clean_line, parse_date

_BLANK = {"", "-", "–", "—", "...", "…", "x", "không", "không có"}
_FEW = 3
_DIGITS = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_YEAR = re.compile(r"(?<!\d)20\d\d(?:[.,]0+)?(?!\d)|(?<!\d)19\d\d(?!\d)")
_SPAN = re.compile(r"^\s*\d{1,3}\s*(?:tháng|năm|ngày)\s*$", re.IGNORECASE)
_LINK = re.compile(r"https?://|www\.|\.(?:vn|com|net|org)\b", re.IGNORECASE)
_CODE = re.compile(r"\d{2,3}[-–./]\d+(?:[-–./]\d+){1,3}|\bOCOP\b|\b89[3]\d{10}\b")
_SERIAL = re.compile(r"[A-Za-z]{0,4}[-_ ]?\d{1,6}(?:\.0)?")
_STAR_GLYPH = re.compile(r"[★⭐*]|\bsao\b", re.IGNORECASE)
_FIRST_SERIAL, _LAST_SERIAL = 36_526, 73_050
_HUNDRED = 100

Fits = Callable[[Cell], bool]


def value_share(cells: Sequence[Cell], fits: Fits) -> float | None:
    """The share of the filled cells that `fits` takes; None where too few are filled to tell."""
    filled = [cell for cell in cells if not is_empty(cell)]
    return sum(map(fits, filled)) / len(filled) if filled else None


def is_empty(cell: Cell) -> bool:
    """Whether the cell says nothing: blank, a dash, or an error that hides what stood there."""
    return isinstance(cell, CellError) or _text(cell).casefold() in _BLANK


def may_hold(field: ImportField, cells: Sequence[Cell]) -> bool:
    """Whether the cells do not speak against `field`; true where they are few or it is no telling field."""
    fits = _FITS.get(field)
    filled = [cell for cell in cells if not is_empty(cell)]
    if fits is None or len(filled) < _FEW:
        return True
    return sum(map(fits, filled)) >= _MIN_SHARES.get(field, 0.3) * len(filled)


def must_hold(field: ImportField, cells: Sequence[Cell]) -> bool:
    """Whether most of the filled cells, at least one, are of the kind that `field` holds."""
    fits = _PROOFS.get(field) or _FITS.get(field)
    share = value_share(cells, fits) if fits else None
    return share is not None and share >= 0.6


def are_points(cells: Sequence[Cell]) -> bool:
    """Whether the filled cells are points of a hundred, some of them above five."""
    numbers = [number for cell in cells if (number := read_number(cell)) is not None]
    filled = sum(not is_empty(cell) for cell in cells)
    return (
        bool(numbers)
        and len(numbers) >= 0.8 * filled
        and all(0 <= number <= _HUNDRED for number in numbers)
        and max(numbers) > 5
    )


def read_number(cell: Cell) -> Decimal | None:
    """The number of a cell that holds nothing else."""
    if isinstance(cell, int | float):
        return Decimal(str(cell))
    try:
        return Decimal(_text(cell).replace(",", "."))
    except InvalidOperation:
        return None


def _text(cell: Cell) -> str:
    return "" if isinstance(cell, CellError) else clean_line(str(cell))


def _names_something(cell: Cell) -> bool:
    return isinstance(cell, str) and bool(_LETTERS.search(cell))


def _has_digit(cell: Cell) -> bool:
    return isinstance(cell, date) or bool(_DIGITS.search(_text(cell)))


def _is_star(cell: Cell) -> bool:
    text = _text(cell)
    stars = parse_stars(text)
    return (stars is not None and 0 <= stars <= 5) or bool(_STAR_GLYPH.search(text))


def _states_stars(cell: Cell) -> bool:
    return find_stars(_text(cell)) is not None or parse_stars(_text(cell)) in {3, 4, 5}


def _is_day(cell: Cell) -> bool:
    if isinstance(cell, date):
        return True
    if isinstance(cell, int | float):
        return _FIRST_SERIAL <= cell <= _LAST_SERIAL or _is_year(cell)
    return bool(parse_date(_text(cell))) or (_has_digit(cell) and not _SPAN.match(_text(cell)))


def _is_whole_day(cell: Cell) -> bool:
    return isinstance(cell, date) or (isinstance(cell, str) and parse_date(_text(cell)) is not None)


def _is_year(cell: Cell) -> bool:
    return isinstance(cell, date) or bool(_YEAR.search(_text(cell)))


def _is_phone(cell: Cell) -> bool:
    return len(_DIGITS.findall(_text(cell))) >= 7


def _is_link(cell: Cell) -> bool:
    return bool(_LINK.search(_text(cell)))


def _is_no_serial(cell: Cell) -> bool:
    """Whether it is more than the number of a record in some program: 17, "SP0017"."""
    return not _SERIAL.fullmatch(_text(cell))


def _is_code(cell: Cell) -> bool:
    return bool(_CODE.search(_text(cell)))


_FITS: Mapping[ImportField, Fits] = MappingProxyType(
    {
        ImportField.PRODUCT_NAME: _names_something,
        ImportField.PRODUCER_NAME: _names_something,
        ImportField.PRODUCER_REPRESENTATIVE: _names_something,
        ImportField.PRODUCER_REPRESENTATIVE_POSITION: _names_something,
        ImportField.PRODUCER_KIND: _names_something,
        ImportField.PRODUCT_PRICE_UNIT: _names_something,
        ImportField.STATED_GROUP: _names_something,
        ImportField.PRODUCT_CODES: _is_no_serial,
        ImportField.RECOGNITION_STARS: _is_star,
        ImportField.RECOGNITION_DECISION_NUMBER: _has_digit,
        ImportField.RECOGNITION_CERTIFICATE_NUMBER: _has_digit,
        ImportField.RECOGNITION_DECISION_ON: _is_day,
        ImportField.RECOGNITION_ISSUED_ON: _is_day,
        ImportField.RECOGNITION_EXPIRES_ON: _is_day,
        ImportField.PRODUCER_REGISTERED_ON: _is_day,
        ImportField.RECOGNITION_YEAR: _is_year,
        ImportField.PRODUCER_PHONE: _is_phone,
        ImportField.PRODUCER_TAX_CODE: _has_digit,
        ImportField.PRODUCER_REGISTRATION_NUMBER: _has_digit,
        ImportField.PRODUCER_WORKERS_TOTAL: _has_digit,
        ImportField.PRODUCER_WORKERS_LOCAL: _has_digit,
        ImportField.PRODUCER_YEARLY_REVENUE: _has_digit,
        ImportField.PRODUCER_YEARLY_PROFIT: _has_digit,
        ImportField.PRODUCT_PRICE: _has_digit,
        ImportField.PRODUCT_BARCODE: _has_digit,
        ImportField.PRODUCT_TRACEABILITY_URL: _is_link,
        ImportField.COUNCIL_MEAN: _has_digit,
    }
)
_PROOFS: Mapping[ImportField, Fits] = MappingProxyType(
    {
        ImportField.RECOGNITION_STARS: _states_stars,
        ImportField.RECOGNITION_ISSUED_ON: _is_whole_day,
        ImportField.RECOGNITION_EXPIRES_ON: _is_whole_day,
        ImportField.PRODUCT_CODES: _is_code,
        ImportField.PRODUCT_TRACEABILITY_URL: _is_link,
        ImportField.PRODUCT_LISTINGS: _is_link,
    }
)
_MIN_SHARES: Mapping[ImportField, float] = MappingProxyType(
    {ImportField.PRODUCT_NAME: 0.5, ImportField.PRODUCER_NAME: 0.5}
)
