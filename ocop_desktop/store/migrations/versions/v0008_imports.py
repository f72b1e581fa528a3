"""What was imported, to be compared with the next version of a list; layouts that have a name.

Producers are found by their address, too.
"""

import sqlalchemy as sa
from alembic import op

from ocop_desktop.domain.text import digits, search_key

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables, then work out anew what producers are found by."""
    _create_tables()
    rows = op.get_bind().exec_driver_sql(
        "SELECT id, name, short_name, representative, tax_code, certified_address, phone FROM producer"
    )
    changed = [
        {"id": row.id, "search": f"{search_key(' '.join(row[1:6]))} {digits(row.phone)}"}
        for row in rows
    ]
    if changed:
        statement = sa.text("UPDATE producer SET search_key = :search WHERE id = :id")
        op.get_bind().execute(statement, changed)


def _create_tables() -> None:
    op.create_table(
        "import_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_set_id", sa.Integer(), nullable=True),
        *map(_make_text_column, ("at", "file_name", "sha256", "sheet")),
        sa.Column("header_row", sa.Integer(), nullable=False),
        sa.Column("headings", sa.JSON(), nullable=False),
        _make_text_column("heading_key"),
        sa.Column("column_map", sa.JSON(), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("rows", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_run")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "table_layout",
        sa.Column("id", sa.Integer(), nullable=False),
        *map(_make_text_column, ("name", "purpose")),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        *map(_make_text_column, ("room", "commune_code")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_table_layout")),
        sqlite_autoincrement=True,
    )


def _make_text_column(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)
