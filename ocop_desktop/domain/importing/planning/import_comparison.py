"""A newer version of a list beside its last import and what the register holds today."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from ocop_desktop.domain.importing.columns import Column, ColumnMap, ImportField
from ocop_desktop.domain.importing.differences import (
    CellDifference,
    ImportDifference,
    ImportRun,
    ListedProduct,
)
from ocop_desktop.domain.importing.planning.import_plan import ImportPlan
from ocop_desktop.domain.importing.planning.imported_rows import ImportedRow, pair_rows
from ocop_desktop.domain.importing.planning.record_fields import (
    PRODUCER_FIELDS,
    PRODUCT_FIELDS,
    RECOGNITION_FIELDS,
    RecordFields,
    format_value,
)
from ocop_desktop.domain.importing.planning.row_silence import pair_columns
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import Recognition

LastImport: TypeAlias = tuple[ImportRun, Sequence[ImportedRow]]


def make_difference(
    last: LastImport, rows: Sequence[ImportedRow], column_map: ColumnMap, plan: ImportPlan
) -> ImportDifference:
    """What `rows` state anew; `plan` tells which product of the register each of them means."""
    run, last_rows = last
    paired = pair_rows(last_rows, rows)
    known = {id(row) for row in paired.values()}
    places = pair_columns(column_map, run.column_map)
    records = _RegisterTexts(plan)
    changed = (
        difference
        for row in rows
        if row.number in paired
        for difference in _compare(row, paired[row.number], column_map, places, records)
    )
    return ImportDifference(
        run.id,
        new=tuple(_name(row, column_map) for row in rows if row.number not in paired),
        changed=tuple(changed),
        vanished=tuple(_name(row, run.column_map) for row in last_rows if id(row) not in known),
    )


def _compare(
    row: ImportedRow,
    last: ImportedRow,
    column_map: ColumnMap,
    places: dict[int, int],
    records: "_RegisterTexts",
) -> Iterator[CellDifference]:
    product = _name(row, column_map).product
    for column in column_map.columns:
        if column.place not in places:
            continue
        was, now = last.cells[places[column.place]], row.cells[column.place]
        if was != now:
            text = records.find(row.number, column)
            yield CellDifference(row.number, product, column.heading, was, now, text)


def _name(row: ImportedRow, column_map: ColumnMap) -> ListedProduct:
    names = []
    for field in (ImportField.PRODUCT_NAME, ImportField.PRODUCER_NAME):
        column = column_map.find(field)
        names.append(row.cells[column.place] if column else "")
    return ListedProduct(row.number, *names)


class _RegisterTexts:
    """What the register holds today in the place of a cell, as text."""

    def __init__(self, plan: ImportPlan) -> None:
        self._plan = plan
        self._ids = {one.row: one.product_id for one in plan.outcomes}

    def find(self, row: int, column: Column) -> str:
        """The text for the cell of a row; "" where the register holds nothing of it."""
        planned = self._plan.products.get(self._ids.get(row, 0))
        if planned is None or planned.before is None:
            return ""
        product = planned.before
        if column.field is None:
            stated = (one.text for one in product.stated if one.field == column.heading)
            return next(stated, "")
        record, _, name = column.field.value.partition(".")
        match record:
            case "product":
                return _find_in_product(product, column.field)
            case "producer":
                return self._find_in_producer(product.producer_id, column.field)
            case "recognition":
                return _find_in_recognition(planned.held, column, name)
            case _:
                return next((one.text for one in product.stated if one.field == name), "")

    def _find_in_producer(self, producer_id: int, field: ImportField) -> str:
        planned = self._plan.producers.get(producer_id)
        producer: Producer | None = planned.before if planned else None
        if producer is None:
            return ""
        if field is ImportField.PRODUCER_NAME:
            return producer.name
        return _format(PRODUCER_FIELDS, field, producer)


def _find_in_product(product: Product, field: ImportField) -> str:
    match field:
        case ImportField.PRODUCT_NAME:
            return product.name.vi
        case ImportField.PRODUCT_ID:
            return str(product.id)
        case _:
            return _format(PRODUCT_FIELDS, field, product)


def _find_in_recognition(held: Sequence[Recognition], column: Column, name: str) -> str:
    """The text of the recognition of the column's turn, of the newest where it has none."""
    if not held:
        return ""
    recognition = held[column.turn - 1] if 0 < column.turn < len(held) else held[-1]
    if name in {"stars", "year"}:
        return format_value(getattr(recognition, name))
    return _format(RECOGNITION_FIELDS, column.field, recognition)


def _format(fields: RecordFields, field: ImportField | None, record: object) -> str:
    found = next((one for one in fields.fields if one.field is field), None)
    return format_value(found.read(record)) if found else ""
