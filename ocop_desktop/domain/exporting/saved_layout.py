"""A layout that an office has saved: which facts of a product, in which order, under which titles."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ocop_desktop.domain.exporting.export_record import ExportNames, ExportRecord
from ocop_desktop.domain.exporting.export_table import ExportTable
from ocop_desktop.domain.exporting.product_columns import ProductColumn
from ocop_desktop.domain.exporting.product_table import make_export_column, make_product_row
from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.importing.table_layout import LayoutPurpose, TableLayout
from ocop_desktop.domain.text import clean_line

_COLUMNS, _FIELD, _TURN, _TITLE = "columns", "field", "turn", "title"


def make_saved_layout(name: str, columns: Iterable[ProductColumn]) -> TableLayout:
    """The layout as it is stored under its name."""
    stated = [
        {_FIELD: column.field.value, _TURN: column.turn, _TITLE: column.heading}
        for column in columns
    ]
    return TableLayout(clean_line(name), LayoutPurpose.EXPORT, {_COLUMNS: stated})


def read_saved_columns(layout: TableLayout) -> tuple[ProductColumn, ...]:
    """The columns of a stored layout; a field that this program does not know is left out."""
    stated: Iterable[Mapping[str, Any]] = layout.facts.get(_COLUMNS, ())
    known = {field.value for field in ImportField}
    return tuple(
        ProductColumn(ImportField(one[_FIELD]), int(one.get(_TURN, 1)), str(one[_TITLE]))
        for one in stated
        if one.get(_FIELD) in known
    )


def make_saved_table(
    layout: TableLayout, records: Sequence[ExportRecord], names: ExportNames
) -> ExportTable:
    """The table of the records in the columns of that layout."""
    columns = read_saved_columns(layout)
    return ExportTable(
        layout.name,
        tuple(map(make_export_column, columns)),
        (make_product_row(record, columns, names) for record in records),
        len(records),
    )
