"""The layout `products`: a row for each product with every fact that a workbook gives back."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias

from ocop_desktop.domain.exporting.export_record import (
    NO,
    RECOGNITION_KINDS,
    YES,
    ExportNames,
    ExportRecord,
)
from ocop_desktop.domain.exporting.export_table import ExportColumn, ExportKind, ExportTable, Row
from ocop_desktop.domain.exporting.product_columns import (
    ProductColumn,
    format_product_id,
    product_columns,
)
from ocop_desktop.domain.importing.cells.list_texts import (
    format_certificates,
    format_codes,
    format_listings,
    format_texts,
)
from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.print.shown_table import CellValue
from ocop_desktop.domain.register.recognition import Recognition

_TITLE = "Danh sách sản phẩm OCOP"
_NAME_COLUMNS = 2
_MAX_LINES = 5
_Make: TypeAlias = Callable[[ExportRecord, ExportNames], CellValue]
_MakeOfRecognition: TypeAlias = Callable[[Recognition, ExportNames], CellValue]

_KINDS: Mapping[ImportField, ExportKind] = MappingProxyType(
    {
        ImportField.PRODUCT_SET_NUMBER: ExportKind.PLAIN_NUMBER,
        ImportField.PRODUCT_PRICE: ExportKind.NUMBER,
        ImportField.PRODUCT_PRICE_ON: ExportKind.DAY,
        ImportField.PRODUCER_LOCAL_CAPITAL_SHARE: ExportKind.PLAIN_NUMBER,
        ImportField.PRODUCER_REGISTERED_ON: ExportKind.DAY,
        ImportField.PRODUCER_LATITUDE: ExportKind.PLAIN_NUMBER,
        ImportField.PRODUCER_LONGITUDE: ExportKind.PLAIN_NUMBER,
        ImportField.PRODUCER_WORKERS_TOTAL: ExportKind.NUMBER,
        ImportField.PRODUCER_WORKERS_LOCAL: ExportKind.NUMBER,
        ImportField.PRODUCER_YEARLY_REVENUE: ExportKind.NUMBER,
        ImportField.PRODUCER_YEARLY_PROFIT: ExportKind.NUMBER,
        ImportField.RECOGNITION_STARS: ExportKind.STARS,
        ImportField.RECOGNITION_DECISION_ON: ExportKind.DAY,
        ImportField.RECOGNITION_ISSUED_ON: ExportKind.DAY,
        ImportField.RECOGNITION_EXPIRES_ON: ExportKind.DAY,
        ImportField.RECOGNITION_YEAR: ExportKind.PLAIN_NUMBER,
        ImportField.RECOGNITION_EXTENDED_UNTIL: ExportKind.DAY,
        ImportField.RECOGNITION_REVOKED_ON: ExportKind.DAY,
    }
)
_LONG = "story", "ingredients", "address", "notes", "certificates", "shop_links", "specification"
_LETTERS: Mapping[ImportField, int] = MappingProxyType(
    {
        ImportField.PRODUCT_ID: 13,
        ImportField.PRODUCT_NAME: 30,
        ImportField.PRODUCER_NAME: 30,
        ImportField.PRODUCER_LOCAL_CAPITAL_SHARE: 14,
        ImportField.PRODUCER_LATITUDE: 12,
        ImportField.PRODUCER_LONGITUDE: 12,
    }
)
_LANGUAGES = ("en", "zh")
_SPECIAL: Mapping[ImportField, _Make] = MappingProxyType(
    {
        ImportField.PRODUCT_ID: lambda record, names: format_product_id(
            names.register_id, record.product.id
        ),
        ImportField.PRODUCT_COMMUNE: lambda record, names: names.commune(
            record.product.commune_code
        ),
        ImportField.PRODUCT_CODES: lambda record, _: format_codes(record.product.codes),
        ImportField.PRODUCT_LISTINGS: lambda record, _: format_listings(record.product.listings),
        ImportField.PRODUCT_CERTIFICATES: lambda record, _: format_certificates(
            record.product.certificates
        ),
        ImportField.PRODUCT_EXPORT_MARKETS: lambda record, _: format_texts(
            record.product.export_markets
        ),
        ImportField.PRODUCER_KIND: lambda record, names: names.producer_kind(record.producer.kind),
        ImportField.PRODUCER_PHONE_PRINTABLE: lambda record, _: _yes_no(record),
        ImportField.PRODUCER_COMMUNE: lambda record, names: names.commune(
            record.producer.commune_code
        ),
    }
)
_OF_REVOCATION = {
    ImportField.RECOGNITION_REVOKED_ON: "on",
    ImportField.RECOGNITION_REVOCATION_GROUND: "ground",
    ImportField.RECOGNITION_REVOCATION_DECISION: "decision_number",
}
_SPECIAL_OF_RECOGNITION: Mapping[ImportField, _MakeOfRecognition] = MappingProxyType(
    {
        ImportField.RECOGNITION_KIND: lambda one, _: (
            RECOGNITION_KINDS[one.kind] if one.kind else ""
        ),
        ImportField.RECOGNITION_REGULATION: lambda one, names: names.regulation(one.regulation_id),
    }
)


def make_product_table(
    records: Sequence[ExportRecord], turns: int, names: ExportNames
) -> ExportTable:
    """The table of the records, which were recognised at most `turns` times."""
    columns = product_columns(turns)
    return ExportTable(
        _TITLE,
        tuple(map(make_export_column, columns)),
        (make_product_row(record, columns, names) for record in records),
        len(records),
        name_columns=_NAME_COLUMNS,
        max_lines=_MAX_LINES,
    )


def make_export_column(column: ProductColumn) -> ExportColumn:
    """How a column of the layout is written."""
    name = column.field.value
    is_long = any(word in name for word in _LONG)
    usual = ExportKind.LONG_TEXT if is_long else ExportKind.TEXT
    return ExportColumn(
        column.heading, _KINDS.get(column.field, usual), _LETTERS.get(column.field, 0)
    )


def make_product_row(
    record: ExportRecord, columns: Iterable[ProductColumn], names: ExportNames
) -> Row:
    """The cells of a product under these columns."""
    return tuple(_make_cell(record, column, names) for column in columns)


def _make_cell(record: ExportRecord, column: ProductColumn, names: ExportNames) -> CellValue:
    noun, _, name = column.field.value.partition(".")
    if noun == "recognition":
        turn = column.turn - 1
        if turn >= len(record.recognitions):
            return None
        return _make_recognition_cell(record.recognitions[turn], column.field, name, names)
    if make := _SPECIAL.get(column.field):
        return make(record, names)
    if noun == "producer":
        value: CellValue = getattr(record.producer, name)
        return value
    fact: CellValue = _read_fact(record, name)
    return fact


def _read_fact(record: ExportRecord, name: str) -> Any:
    """A fact of the product; a translated one by the language at the end of its name."""
    if name.startswith(("name", "story_")):
        base, _, language = name.rpartition("_")
        if language in _LANGUAGES:
            return getattr(getattr(record.product, base), language)
        return getattr(record.product, name).vi
    return getattr(record.product, name)


def _make_recognition_cell(
    recognition: Recognition, field: ImportField, name: str, names: ExportNames
) -> CellValue:
    if part := _OF_REVOCATION.get(field):
        revoked: CellValue = getattr(recognition.revocation, part, None)
        return revoked
    if make := _SPECIAL_OF_RECOGNITION.get(field):
        return make(recognition, names)
    value: CellValue = getattr(recognition, name)
    return value


def _yes_no(record: ExportRecord) -> str:
    if not record.producer.name:
        return ""
    return YES if record.producer.phone_printable else NO
