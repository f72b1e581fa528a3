"""The layouts of exported tables that an office has saved."""

from collections.abc import Sequence

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.exporting.export_layouts import ExportLayout
from ocop_desktop.domain.exporting.product_columns import ProductColumn
from ocop_desktop.domain.exporting.saved_layout import make_saved_layout
from ocop_desktop.domain.importing.table_layout import LayoutPurpose, TableLayout
from ocop_desktop.domain.named import is_same_name
from ocop_desktop.store import table_layouts
from ocop_desktop.store.database import Register


def all_layouts(register: Register) -> tuple[TableLayout, ...]:
    """The layouts that the office has saved, by name."""
    return register.read_list(
        lambda connection: table_layouts.of_purpose(connection, LayoutPurpose.EXPORT)
    )


def save(
    register: Register,
    name: str,
    columns: Sequence[ProductColumn],
    *,
    opened: TableLayout | None = None,
) -> TableLayout:
    """Save a layout under its name, in place of the office's own of that name.

    With the layout as it was `opened`, what others saved since is kept. Raises InvalidValue for a name
    that is empty or one of the program's layouts, or without columns; RecordMissing where the opened
    one is gone, EditConflict.
    """
    if not columns:
        raise InvalidValue("columns", "", ValueReason.REQUIRED)
    layout = make_saved_layout(name, columns)
    if not layout.name:
        raise InvalidValue("name", "", ValueReason.REQUIRED)
    if layout.name.casefold() in set(ExportLayout):
        raise InvalidValue("name", layout.name, ValueReason.TAKEN)
    with register.writing(f"Lưu cách xếp cột “{layout.name}”") as transaction:
        if opened and is_same_name(opened.name, layout.name):
            layout = table_layouts.merge(transaction, opened, layout)
        return table_layouts.save(transaction, layout)


def delete(register: Register, layout_id: int) -> None:
    """Remove a layout that the office has saved."""
    with register.writing("Xóa cách xếp cột") as transaction:
        table_layouts.delete(transaction, layout_id)
