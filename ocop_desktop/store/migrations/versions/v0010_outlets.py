"""Fairs grow into events; tables of channels, points of sale, monthly sales, exports, registrations.

What a fair of old does not say takes its default. A recognition names the unit that gave it.
"""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_FACTS = (
    "partners", "basis", "stated", "sessions", "hosts", "deals", "costs", "gifts", "plan", "review",
)  # fmt: skip


def upgrade() -> None:
    """Add the columns and tables, then what the list of events reads of the fairs that are there."""
    _add_columns()
    _create_channels()
    _create_sale_points()
    _create_sales()
    _create_exports()
    _create_registrations()
    op.create_index("ix_product_shop_links", "product", ["shop_links"])
    fairs = op.get_bind().exec_driver_sql("SELECT id, entries FROM fair").all()
    if fairs:
        statement = sa.text("UPDATE fair SET listed = :listed WHERE id = :id")
        listed = [{"id": row.id, "listed": _list_entries(row.entries)} for row in fairs]
        op.get_bind().execute(statement, listed)


def _list_entries(entries: str) -> str:
    """The derived column of a fair that holds products with their booths and nothing else."""
    ids = dict.fromkeys(entry["product_id"] for entry in json.loads(entries))
    facts = {"products": list(ids)} if ids else {}
    return json.dumps(facts, separators=(",", ":"))


def _add_columns() -> None:
    texts = (
        ("kind", "hoi-cho"), ("role", "tham-gia"), ("scope", ""), ("commune_code_of_place", ""),
        ("country", ""), ("theme", ""), ("listed", ""),
    )  # fmt: skip
    for name, default in texts:
        op.add_column("fair", _make_text_column(name, default))
    for name in _FACTS:
        op.add_column("fair", sa.Column(name, sa.JSON(), nullable=True))
    for name in ("report_due", "reported_on"):
        op.add_column("fair", _make_day_column(name))
    op.add_column("recognition", _make_text_column("unit"))


def _create_channels() -> None:
    op.create_table(
        "channel",
        _make_key_column(),
        *map(_make_text_column, ("name", "kind", "notes")),
        *map(_make_json_column, ("hosts", "aliases")),
        sa.Column("closed", sa.Boolean(), nullable=False),
        *_make_shared_columns(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel")),
        sqlite_autoincrement=True,
    )


def _create_sale_points() -> None:
    texts = ("name", "place_kind", "address", "operator", "decision", "status", "notes")
    op.create_table(
        "sale_point",
        _make_key_column(),
        *map(_make_text_column, texts),
        *map(_make_day_column, ("opened_on", "checked_on")),
        *map(_make_exact_column, ("latitude", "longitude")),
        _make_json_column("product_ids"),
        *_make_shared_columns(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sale_point")),
        sqlite_autoincrement=True,
    )


def _create_sales() -> None:
    op.create_table(
        "sale",
        _make_key_column(),
        sa.Column("product_id", sa.Integer(), nullable=False),
        *map(_make_text_column, ("channel", "unit", "source")),
        sa.Column("month", sa.Date(), nullable=False),
        *map(_make_exact_column, ("quantity", "gross", "net")),
        sa.Column("orders", sa.Integer(), nullable=True),
        *_make_shared_columns(),
        _make_reference("sale", "product"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sale")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sale_key", "sale", ["product_id", "channel", "month"], unique=True)
    summed = ["orders", "gross", "net"]
    op.create_index("ix_sale_month", "sale", ["month", "channel", "product_id", *summed])
    op.create_index("ix_sale_product", "sale", ["product_id", "month", *summed])


def _create_exports() -> None:
    op.create_table(
        "exported_product",
        _make_key_column(),
        sa.Column("product_id", sa.Integer(), nullable=False),
        *map(_make_text_column, ("country", "hs_code", "route", "buyer", "notes")),
        *map(_make_day_column, ("first_shipment", "last_shipment")),
        *map(_make_json_column, ("years", "contract")),
        *_make_shared_columns(),
        _make_reference("exported_product", "product"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exported_product")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_exported_product_product_id"), "exported_product", ["product_id"])


def _create_registrations() -> None:
    texts = (
        "kind", "number", "scope", "registered_name", "registered_address",
        "legal_representative", "rule", "file", "notes",
    )  # fmt: skip
    op.create_table(
        "registration",
        _make_key_column(),
        sa.Column("producer_id", sa.Integer(), nullable=True),
        sa.Column("product_id", sa.Integer(), nullable=True),
        *map(_make_text_column, texts),
        *map(_make_day_column, ("issued_on", "expires_on")),
        *_make_shared_columns(),
        _make_reference("registration", "producer"),
        _make_reference("registration", "product"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registration")),
        sqlite_autoincrement=True,
    )
    for name in ("producer_id", "product_id"):
        op.create_index(op.f(f"ix_registration_{name}"), "registration", [name])


def _make_key_column() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), nullable=False)


def _make_text_column(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default=default, nullable=False)


def _make_day_column(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Date(), nullable=True)


def _make_exact_column(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=True)


def _make_json_column(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.JSON(), nullable=False)


def _make_shared_columns() -> list[sa.Column[Any]]:
    version = sa.Column("version", sa.Integer(), server_default="1", nullable=False)
    return [version, *map(_make_text_column, ("room", "commune_code"))]


def _make_reference(table: str, parent: str) -> sa.ForeignKeyConstraint:
    column = f"{parent}_id"
    return sa.ForeignKeyConstraint([column], [f"{parent}.id"], name=op.f(f"fk_{table}_{column}"))
