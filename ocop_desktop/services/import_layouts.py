"""The uses of columns that an office has saved under a name, for lists that come again."""

from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.errors import InvalidValue, RecordMissing
from ocop_desktop.domain.importing.columns import ColumnMap, Layout
from ocop_desktop.domain.importing.table_layout import LayoutPurpose, TableLayout
from ocop_desktop.domain.named import is_same_name
from ocop_desktop.domain.text import clean_line
from ocop_desktop.store import table_layouts
from ocop_desktop.store.column_map_values import column_map_from_json, column_map_to_json
from ocop_desktop.store.database import Register


def all_layouts(register: Register) -> tuple[TableLayout, ...]:
    """The layouts that the office has saved, by name."""
    return register.read_list(
        lambda connection: table_layouts.of_purpose(connection, LayoutPurpose.IMPORT)
    )


def get(register: Register, name: str) -> ColumnMap:
    """The layout of that name. Raises RecordMissing, which names those there are."""
    with register.reading() as connection:
        found = table_layouts.find(connection, LayoutPurpose.IMPORT, name)
        known = table_layouts.of_purpose(connection, LayoutPurpose.IMPORT)
    if found is None:
        names = (*Layout, *(one.name for one in known))
        raise RecordMissing(RecordKind.TABLE_LAYOUT, name, names)
    return column_map_from_json(found.facts)


def save(
    register: Register, name: str, column_map: ColumnMap, *, opened: TableLayout | None = None
) -> TableLayout:
    """Save a layout under its name, in place of one of that name.

    With the layout as it was `opened`, what others saved since is kept. Raises InvalidValue for a name
    that is empty or one of the program's layouts, RecordMissing where the opened one is gone,
    EditConflict.
    """
    clean = clean_line(name)
    if not clean:
        raise InvalidValue("name", "", ValueReason.REQUIRED)
    if clean.casefold() in set(Layout):
        raise InvalidValue("name", clean, ValueReason.TAKEN)
    layout = TableLayout(clean, LayoutPurpose.IMPORT, column_map_to_json(column_map))
    with register.writing(f"Lưu cách xếp cột “{clean}”") as transaction:
        if opened and is_same_name(opened.name, layout.name):
            layout = table_layouts.merge(transaction, opened, layout)
        return table_layouts.save(transaction, layout)


def delete(register: Register, layout_id: int) -> None:
    """Remove a layout that the office has saved."""
    with register.writing("Xóa cách xếp cột") as transaction:
        table_layouts.delete(transaction, layout_id)
