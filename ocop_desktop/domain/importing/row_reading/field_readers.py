"""For every field the function that reads the cells of its column."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, TypeAlias

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.importing.cells import code_cells, link_cells
from ocop_desktop.domain.importing.cells.cell_reading import (
    BLANK,
    CellReading,
    is_dash,
    read_exact,
    read_line,
    read_lines,
    refuse,
    states_nothing,
    write_cell,
)
from ocop_desktop.domain.importing.cells.day_cells import read_day, read_year
from ocop_desktop.domain.importing.cells.day_columns import doubt_day, writes_month_first
from ocop_desktop.domain.importing.cells.money_cells import read_money, read_own_money
from ocop_desktop.domain.importing.cells.number_cells import (
    read_count,
    read_degrees,
    read_own_percent,
    read_percent,
    read_points,
)
from ocop_desktop.domain.importing.cells.phone_cells import read_exact_phone, read_phone
from ocop_desktop.domain.importing.cells.place_cells import read_commune
from ocop_desktop.domain.importing.cells.star_cells import read_stars
from ocop_desktop.domain.importing.cells.tick_cells import (
    read_star_tick,
    read_stars_of_year,
    read_year_tick,
)
from ocop_desktop.domain.importing.cells.word_cells import (
    read_producer_kind,
    read_recognition_kind,
    read_yes_no,
)
from ocop_desktop.domain.importing.columns import Column, ColumnUse, ImportField, Layout
from ocop_desktop.domain.importing.row_reading.row_settings import RowSettings
from ocop_desktop.domain.importing.table import Cell
from ocop_desktop.domain.text import identity_key, remove_marks
from ocop_desktop.domain.text_lengths import measure_text

CellReader: TypeAlias = Callable[[Cell], CellReading[Any]]

_Field = ImportField


def find_read(
    column: Column, layout: Layout, settings: RowSettings, cells: Iterable[Cell]
) -> CellReader:
    """The function that reads the cells of `column`; those of this program's own export are exact.

    A name that is too long is refused.
    """
    read = _find_read(column, layout, settings, cells)
    is_name = column.use is ColumnUse.FIELD and column.field in _NAMES
    return partial(_read_name, read) if is_name else read


def _find_read(
    column: Column, layout: Layout, settings: RowSettings, cells: Iterable[Cell]
) -> CellReader:
    field = column.field if column.use is ColumnUse.FIELD else None
    is_own = layout is Layout.PRODUCTS
    if column.tick or column.year:
        return _find_read_of_heading(column)
    if field is None or field.value.startswith("stated."):
        return _read_text if column.use is ColumnUse.NOTE else _read_stated
    if is_own and (own := _OWN_READERS.get(field)):
        return own
    if meaning := _DAYS.get(field):
        read = partial(read_day, meaning=meaning, on=settings.on)
        return partial(_read_doubtful_day, read) if writes_month_first(cells) else read
    if found := _READERS.get(field) or _find_read_of_settings(
        field, column, settings, is_own=is_own
    ):
        return found
    return _read_own_text if is_own else _read_text


def _find_read_of_heading(column: Column) -> CellReader:
    """The reader of a column whose heading says the stars or the year of its cells."""
    if column.field is _Field.RECOGNITION_YEAR:
        return partial(read_year_tick, year=column.tick)
    if column.year:
        return partial(read_stars_of_year, year=column.year, tick=column.tick)
    return partial(read_star_tick, stars=column.tick)


def _find_read_of_settings(
    field: ImportField, column: Column, settings: RowSettings, *, is_own: bool
) -> CellReader | None:
    """The readers that need the day, the unit of the heading, the sets, or the register's names."""
    commune = partial(read_commune, codes=settings.communes)
    money = partial(read_money, factor=column.factor)
    trusts_numbers = "phan nhom" not in remove_marks(column.heading)
    return {
        _Field.RECOGNITION_YEAR: partial(read_year, on=settings.on),
        _Field.PRODUCT_PRICE: partial(_read_price, factor=column.factor),
        _Field.PRODUCER_YEARLY_REVENUE: money,
        _Field.PRODUCER_YEARLY_PROFIT: money,
        _Field.PRODUCT_SET_NUMBER: partial(
            _read_set, numbers=settings.set_numbers, trusts_numbers=trusts_numbers
        ),
        _Field.PRODUCT_ID: partial(_read_id, key=settings.register_key),
        _Field.PRODUCT_COMMUNE: commune,
        _Field.PRODUCER_COMMUNE: commune,
        _Field.RECOGNITION_REGULATION: partial(
            _read_regulation, ids=settings.regulation_ids, is_own=is_own
        ),
    }.get(field)


def _read_name(read: CellReader, cell: Cell) -> CellReading[Any]:
    reading = read(cell)
    text = reading.value
    reason = measure_text("name", text) if isinstance(text, str) else None
    return refuse(reason) if reason else reading


def _read_doubtful_day(read: CellReader, cell: Cell) -> CellReading[Any]:
    return doubt_day(cell, read(cell))


def _read_text(cell: Cell) -> CellReading[str]:
    text = write_cell(cell)
    return BLANK if len(text) < _SHORT and is_dash(text.strip()) else read_line(text)


def _read_long_text(cell: Cell) -> CellReading[str]:
    return read_lines(write_cell(cell))


def _read_own_text(cell: Cell) -> CellReading[str]:
    return read_exact(write_cell(cell))


def _read_stated(cell: Cell) -> CellReading[str]:
    reading = _read_text(cell)
    return replace(reading, value=None, kept=reading.value or "")


def _read_price(cell: Cell, factor: int) -> CellReading[Any]:
    reading = read_money(cell, factor)
    if reading.value is None or reading.value.amount > 0:
        return reading
    return refuse(ValueReason.OUT_OF_RANGE)


def _read_set(cell: Cell, numbers: Mapping[str, int], *, trusts_numbers: bool) -> CellReading[int]:
    """The set by its name; a bare number only under a heading that means today's sets."""
    text = read_line(write_cell(cell)).value or ""
    found = _SET.fullmatch(text)
    number, name = found.groups("") if found else ("", "")
    named = numbers.get(identity_key(name))
    if named and int(number or named) == named:
        return CellReading(named)
    if states_nothing(text):
        return BLANK
    if name or not number:
        return CellReading(kept=text)
    known = trusts_numbers and int(number) in range(1, 27)
    return CellReading(int(number)) if known else refuse(ValueReason.NOT_UNDERSTOOD)


def _read_id(cell: Cell, key: str) -> CellReading[int]:
    """The product's row that a text of this register's own export names."""
    found_key, _, number = write_cell(cell).strip().casefold().rpartition("-")
    is_ours = bool(key) and found_key == key and number.isdecimal() and len(number) <= _ID_DIGITS
    return CellReading(int(number)) if is_ours else BLANK


def _read_regulation(cell: Cell, ids: Mapping[str, str], *, is_own: bool) -> CellReading[str]:
    """The id of the regulation of that number; in another program's list any other text is kept."""
    reading = read_exact(write_cell(cell))
    text = reading.value or ""
    if found := ids.get(identity_key(text)):
        return CellReading(found)
    return reading if is_own or text in ids.values() else replace(reading, value=None, kept=text)


def _read_photos(cell: Cell) -> CellReading[Any]:
    text = read_line(write_cell(cell)).value or ""
    return CellReading(kept=text)


_SHORT = 6
_NAMES = {
    _Field.PRODUCT_NAME, _Field.PRODUCT_NAME_EN, _Field.PRODUCT_NAME_ZH, _Field.PRODUCER_NAME,
}  # fmt: skip
_ID_DIGITS = 18
_SET = re.compile(
    r"(?:bộ(?: sản phẩm)?(?: số)?\s*:?\s*)?(\d{1,2})?\s*(?:[.:)-]\s*)?(.*)", re.IGNORECASE
)
_DAYS = {
    _Field.PRODUCT_PRICE_ON: DayMeaning.PAST,
    _Field.PRODUCER_REGISTERED_ON: DayMeaning.PAST,
    _Field.RECOGNITION_DECISION_ON: DayMeaning.NEAR,
    _Field.RECOGNITION_ISSUED_ON: DayMeaning.NEAR,
    _Field.RECOGNITION_EXPIRES_ON: DayMeaning.EXPIRY,
    _Field.RECOGNITION_EXTENDED_UNTIL: DayMeaning.EXPIRY,
    _Field.RECOGNITION_REVOKED_ON: DayMeaning.NEAR,
}
_READERS: Mapping[ImportField, CellReader] = {
    _Field.PRODUCT_CODES: link_cells.read_codes,
    **dict.fromkeys(
        (
            _Field.PRODUCT_STORY_SHORT, _Field.PRODUCT_STORY_MIDDLE, _Field.PRODUCT_STORY_LONG,
            _Field.PRODUCT_STORY_SHORT_EN, _Field.PRODUCT_STORY_MIDDLE_EN, _Field.PRODUCT_STORY_LONG_EN,
            _Field.PRODUCT_STORY_SHORT_ZH, _Field.PRODUCT_STORY_MIDDLE_ZH, _Field.PRODUCT_STORY_LONG_ZH,
            _Field.PRODUCT_NOTES, _Field.PRODUCER_NOTES, _Field.RECOGNITION_NOTES,
        ),
        _read_long_text,
    ),
    _Field.PRODUCT_BARCODE: code_cells.read_barcode,
    _Field.PRODUCT_TRACEABILITY_URL: link_cells.read_url,
    _Field.PRODUCT_LISTINGS: link_cells.read_listings,
    _Field.PRODUCT_CERTIFICATES: link_cells.read_certificates,
    _Field.PRODUCT_EXPORT_MARKETS: link_cells.read_markets,
    _Field.PRODUCT_PHOTOS: _read_photos,
    _Field.PRODUCER_KIND: read_producer_kind,
    _Field.PRODUCER_LOCAL_CAPITAL_SHARE: read_percent,
    _Field.PRODUCER_TAX_CODE: code_cells.read_tax_code,
    _Field.PRODUCER_REGISTRATION_NUMBER: code_cells.read_registration,
    _Field.PRODUCER_PHONE: read_phone,
    _Field.PRODUCER_PHONE_PRINTABLE: read_yes_no,
    _Field.PRODUCER_EMAIL: link_cells.read_email,
    _Field.PRODUCER_LATITUDE: partial(read_degrees, maximum=90),
    _Field.PRODUCER_LONGITUDE: partial(read_degrees, maximum=180),
    _Field.PRODUCER_WORKERS_TOTAL: read_count,
    _Field.PRODUCER_WORKERS_LOCAL: read_count,
    _Field.RECOGNITION_STARS: read_stars,
    _Field.RECOGNITION_DECISION_NUMBER: code_cells.read_decision,
    _Field.RECOGNITION_KIND: read_recognition_kind,
    _Field.COUNCIL_MEMBER: read_points,
    _Field.COUNCIL_MEAN: _read_stated,
}  # fmt: skip
_OWN_READERS: Mapping[ImportField, CellReader] = {
    _Field.PRODUCT_CODES: link_cells.read_own_codes,
    _Field.PRODUCT_CERTIFICATES: link_cells.read_own_certificates,
    _Field.PRODUCT_LISTINGS: link_cells.read_own_listings,
    _Field.PRODUCT_EXPORT_MARKETS: link_cells.read_own_texts,
    _Field.PRODUCT_PRICE: read_own_money,
    _Field.PRODUCER_YEARLY_REVENUE: read_own_money,
    _Field.PRODUCER_YEARLY_PROFIT: read_own_money,
    _Field.PRODUCER_LOCAL_CAPITAL_SHARE: read_own_percent,
    _Field.PRODUCER_PHONE: read_exact_phone,
    _Field.PRODUCER_TAX_CODE: code_cells.read_exact_tax_code,
    _Field.RECOGNITION_DECISION_NUMBER: code_cells.read_own_decision,
    **dict.fromkeys(
        (
            _Field.PRODUCT_STORY_SHORT, _Field.PRODUCT_STORY_MIDDLE, _Field.PRODUCT_STORY_LONG,
            _Field.PRODUCT_STORY_SHORT_EN, _Field.PRODUCT_STORY_MIDDLE_EN, _Field.PRODUCT_STORY_LONG_EN,
            _Field.PRODUCT_STORY_SHORT_ZH, _Field.PRODUCT_STORY_MIDDLE_ZH, _Field.PRODUCT_STORY_LONG_ZH,
            _Field.PRODUCT_NOTES, _Field.PRODUCER_NOTES, _Field.RECOGNITION_NOTES,
            _Field.PRODUCT_BARCODE, _Field.PRODUCT_TRACEABILITY_URL, _Field.PRODUCER_EMAIL,
            _Field.PRODUCER_REGISTRATION_NUMBER,
        ),
        _read_own_text,
    ),
}  # fmt: skip
