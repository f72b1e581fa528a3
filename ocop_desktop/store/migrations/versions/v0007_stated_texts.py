"""Keys that find stated texts and look-alike letters; the stated group as a column of the list.

A filing keeps the name of its scan; fairs have an English and a Chinese name.
"""

import json
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from alembic import op

from ocop_desktop.domain.register.product import StatedText, stated_place
from ocop_desktop.domain.text import digits, search_key, sort_key

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

LISTED = (
    "sort_key", "id", "producer_id", "name_vi", "commune_code", "place", "stated_group",
    "set_number", "code", "cover", "search_key",
)  # fmt: skip


def upgrade() -> None:
    """Add the new columns, then work out anew what products and producers are found by."""
    group = sa.Column("stated_group", sa.Text(), server_default="", nullable=False)
    op.add_column("product", group)
    op.add_column("filing", sa.Column("scan", sa.Text(), server_default="", nullable=False))
    op.drop_index("ix_product_list", "product")
    _renew_products()
    _renew_producers()
    op.create_index("ix_product_list", "product", list(LISTED))
    for name in ("name_en", "name_zh"):
        op.add_column("fair", sa.Column(name, sa.Text(), server_default="", nullable=False))


def _renew_products() -> None:
    rows = op.get_bind().exec_driver_sql(
        "SELECT id, name_vi, name_en, name_zh, barcode, codes, stated FROM product"
    )
    _update(
        "UPDATE product SET search_key = :search, sort_key = :sort, place = :place,"
        " stated_group = :stated_group WHERE id = :id",
        [_derive_product(row) for row in rows],
    )


def _derive_product(row: Any) -> dict[str, Any]:
    stated = [StatedText(one["field"], one["text"]) for one in json.loads(row.stated)]
    codes = (code["code"] for code in json.loads(row.codes))
    words = (row.name_vi, row.name_en, row.name_zh, *codes, row.barcode)
    groups = [one.text for one in stated if one.field == "group"]
    return {
        "id": row.id,
        "search": search_key(" ".join((*words, *(one.text for one in stated)))),
        "sort": sort_key(row.name_vi),
        "place": stated_place(stated),
        "stated_group": groups[-1] if groups else "",
    }


def _renew_producers() -> None:
    rows = op.get_bind().exec_driver_sql(
        "SELECT id, name, short_name, representative, tax_code, phone FROM producer"
    )
    changed = []
    for row in rows:
        words = (row.name, row.short_name, row.representative, row.tax_code)
        key = f"{search_key(' '.join(words))} {digits(row.phone)}"
        changed.append({"id": row.id, "search": key, "sort": sort_key(row.name)})
    _update("UPDATE producer SET search_key = :search, sort_key = :sort WHERE id = :id", changed)


def _update(statement: str, rows: Iterable[dict[str, Any]]) -> None:
    if changed := list(rows):
        op.get_bind().execute(sa.text(statement), changed)
