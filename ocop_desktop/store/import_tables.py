"""Tables of importing and exporting: what was imported, and the layouts that have a name."""

from sqlalchemy import Column, Integer, LargeBinary, Table

from ocop_desktop.store.columns import (
    ALL_TABLES,
    make_json_column,
    make_key_column,
    make_name_column,
    make_shared_columns,
    make_text_column,
)

# What an import read, to be compared with the next version of its list. Not recorded: an undone
# import is known by its change set. `change_set_id` is empty where nothing changed; `rows` is JSON,
# compressed with zlib.
import_run = Table(
    "import_run",
    ALL_TABLES,
    make_key_column(),
    Column("change_set_id", Integer),
    make_text_column("at"),
    make_text_column("file_name"),
    make_text_column("sha256"),
    make_text_column("sheet"),
    Column("header_row", Integer, nullable=False),
    make_json_column("headings"),
    make_text_column("heading_key"),
    make_json_column("column_map"),
    make_json_column("choices"),
    Column("row_count", Integer, nullable=False),
    Column("rows", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

table_layout = Table(
    "table_layout",
    ALL_TABLES,
    make_key_column(),
    make_name_column("name"),
    make_text_column("purpose"),
    make_json_column("facts"),
    *make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)
