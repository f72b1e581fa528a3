"""Versions of rows, so that two edits merge; product codes in a table of their own.

The history keeps no derived keys any more, and sort keys lose their NUL, which other databases refuse.
"""

import json
import uuid
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import sqlalchemy as sa
from alembic import op

from ocop_desktop.domain.text import sort_key

# ruff: noqa: S608 - table names are the constants below, never data
revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

RECORDED = (
    "office", "producer", "product", "recognition", "evaluation", "fair", "filing", "notice",
    "selection", "label_sheet",
)  # fmt: skip
WITH_COMMUNE = ("producer", "product")
DERIVED = {
    "producer": ("search_key", "sort_key"),
    "product": ("search_key", "sort_key", "code", "cover", "place"),
}
NAMES = {"producer": "name", "product": "name_vi"}
LISTED = (
    "sort_key", "id", "producer_id", "name_vi", "commune_code", "place", "set_number", "code",
    "cover", "search_key",
)  # fmt: skip
BATCH = 1_000


def upgrade() -> None:
    """Add the columns of a shared office, number the changes of each row, fill the new tables."""
    _add_columns()
    _create_tables()
    _number_changes()
    for table, names in DERIVED.items():
        _leave_out_of_history(table, names)
        _renew_sort_keys(table)
    op.drop_index("ix_product_board", "product")
    op.create_index("ix_product_list", "product", list(LISTED))
    _fill_product_codes()
    identity = sa.text("INSERT INTO register (id) VALUES (:id)").bindparams(id=uuid.uuid4().hex)
    op.get_bind().execute(identity)


def _make_text_column(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def _add_columns() -> None:
    for table in RECORDED:
        version = sa.Column("version", sa.Integer(), server_default="1", nullable=False)
        op.add_column(table, version)
        op.add_column(table, _make_text_column("room"))
        if table not in WITH_COMMUNE:
            op.add_column(table, _make_text_column("commune_code"))
    op.add_column("change_set", sa.Column("seq", sa.Integer(), nullable=True))
    for name in ("room", "token", "chain"):
        op.add_column("change_set", _make_text_column(name))
    change_version = sa.Column("version", sa.Integer(), server_default="0", nullable=False)
    op.add_column("change", change_version)


def _create_tables() -> None:
    op.create_table(
        "register",
        sa.Column("id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register")),
    )
    op.create_table(
        "product_code",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        _make_text_column("room"),
        _make_text_column("commune_code"),
        sa.Column("serial", sa.Integer(), nullable=True),
        sa.Column("given_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("code", "product_id", name=op.f("pk_product_code")),
    )
    op.create_index(op.f("ix_product_code_product_id"), "product_code", ["product_id"])
    op.create_index("ix_product_code_serial", "product_code", ["commune_code", "serial"])
    op.create_table(
        "serial_next",
        sa.Column("commune_code", sa.Text(), nullable=False),
        _make_text_column("room"),
        sa.Column("next", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("commune_code", name=op.f("pk_serial_next")),
    )


def _number_changes() -> None:
    """A change's version is its place among the changes of its row; a row's is that of its last one."""
    bind = op.get_bind()
    bind.exec_driver_sql("CREATE TEMP TABLE numbered (id INTEGER PRIMARY KEY, place INTEGER)")
    bind.exec_driver_sql(
        "INSERT INTO numbered SELECT id,"
        " row_number() OVER (PARTITION BY table_name, row_id ORDER BY id) FROM change"
    )
    bind.exec_driver_sql(
        "UPDATE change SET version = (SELECT place FROM numbered WHERE numbered.id = change.id)"
    )
    bind.exec_driver_sql("DROP TABLE numbered")
    op.create_index("ix_change_row", "change", ["table_name", "row_id", "version"])
    for table in RECORDED:
        last = (
            "SELECT max(change.version) FROM change"
            f" WHERE change.table_name = '{table}' AND change.row_id = {table}.id"
        )
        bind.exec_driver_sql(f"UPDATE {table} SET version = coalesce(({last}), 1)")


def _leave_out_of_history(table: str, names: Iterable[str]) -> None:
    bind = op.get_bind()
    select = sa.text(
        'SELECT id, "before", "after" FROM change WHERE table_name = :table AND id > :last'
        " ORDER BY id LIMIT :batch"
    )
    update = sa.text('UPDATE change SET "before" = :before, "after" = :after WHERE id = :id')
    last = 0
    while rows := bind.execute(select, {"table": table, "last": last, "batch": BATCH}).all():
        last = rows[-1].id
        bind.execute(
            update,
            [
                {"id": row.id, "before": _drop(row.before, names), "after": _drop(row.after, names)}
                for row in rows
            ],
        )


def _drop(text: str | None, names: Iterable[str]) -> str | None:
    values = json.loads(text) if text else None
    if not isinstance(values, dict):
        return text
    return json.dumps({name: value for name, value in values.items() if name not in set(names)})


def _renew_sort_keys(table: str) -> None:
    """Put another separator in the place of NUL, and leave out the signs a name begins with."""
    bind = op.get_bind()
    keys = bind.exec_driver_sql(f"SELECT id, {NAMES[table]}, sort_key FROM {table}").all()
    changed = [
        {"id": row_id, "key": key}
        for row_id, name, old in keys
        if (key := _renew_sort_key(name, old)) != old
    ]
    if changed:
        bind.execute(sa.text(f"UPDATE {table} SET sort_key = :key WHERE id = :id"), changed)


def _renew_sort_key(name: str, old: str) -> str:
    return old.replace("\0", "\1") if name[:1].isalnum() else sort_key(name)


def _fill_product_codes() -> None:
    table = sa.table(
        "product_code",
        sa.column("code", sa.Text()),
        sa.column("product_id", sa.Integer()),
        sa.column("commune_code", sa.Text()),
        sa.column("serial", sa.Integer()),
        sa.column("given_on", sa.Date()),
    )
    given: dict[tuple[str, int], dict[str, Any]] = {}
    for product_id, codes in _list_codes():
        for code in codes:
            commune_code, serial = _split_code(code["code"])
            day = code.get("given_on")
            given[code["code"], product_id] = {
                "code": code["code"],
                "product_id": product_id,
                "commune_code": commune_code,
                "serial": serial,
                "given_on": date.fromisoformat(day) if day else None,
            }
    if given:
        op.bulk_insert(table, list(given.values()))


def _list_codes() -> Iterator[tuple[int, list[dict[str, Any]]]]:
    """The codes of every product, and of those that the history knows as deleted."""
    bind = op.get_bind()
    deleted = (
        "SELECT change.row_id, change.before FROM change"
        " JOIN change_set ON change_set.id = change.change_set_id"
        " WHERE change.table_name = 'product' AND change.after IS NULL"
        " AND change_set.kind = 'do' AND NOT change_set.undone"
    )
    for row_id, before in bind.exec_driver_sql(deleted):
        yield row_id, json.loads(before)["codes"]
    for row_id, codes in bind.exec_driver_sql("SELECT id, codes FROM product"):
        yield row_id, json.loads(codes)


def _split_code(text: str) -> tuple[str, int | None]:
    """The commune and the serial a code names; ("", None) for other texts."""
    parts = text.split("-")
    if len(parts) < 4 or not (parts[-1].isdecimal() and parts[-2].isdecimal()):
        return "", None
    return parts[-3], int(parts[-2])
