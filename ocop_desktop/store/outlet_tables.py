"""The tables of what is sold where: channels, points of sale, months, exports, registrations."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, Table

from ocop_desktop.store.columns import (
    ALL_TABLES,
    Exact,
    make_json_column,
    make_key_column,
    make_name_column,
    make_shared_columns,
    make_text_column,
)

channel = Table(
    "channel",
    ALL_TABLES,
    make_key_column(),
    make_name_column("name"),
    make_text_column("kind"),
    make_json_column("hosts"),
    make_json_column("aliases"),
    Column("closed", Boolean, nullable=False),
    make_text_column("notes"),
    *make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

sale_point = Table(
    "sale_point",
    ALL_TABLES,
    make_key_column(),
    make_name_column("name"),
    make_text_column("place_kind"),
    make_text_column("address"),
    make_text_column("commune_code"),
    make_text_column("operator"),
    Column("opened_on", Date),
    make_text_column("decision"),
    make_json_column("product_ids"),
    make_text_column("status"),
    Column("latitude", Exact),
    Column("longitude", Exact),
    Column("checked_on", Date),
    make_text_column("notes"),
    *make_shared_columns(),
    sqlite_autoincrement=True,
)

sale = Table(
    "sale",
    ALL_TABLES,
    make_key_column(),
    Column("product_id", ForeignKey("product.id"), nullable=False),
    make_text_column("channel"),
    Column("month", Date, nullable=False),
    Column("quantity", Exact),
    make_text_column("unit"),
    Column("orders", Integer),
    Column("gross", Exact),
    Column("net", Exact),
    make_text_column("source"),
    *make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)
Index("ix_sale_key", sale.c.product_id, sale.c.channel, sale.c.month, unique=True)
# Totals by month, by channel and by product are read from these narrow copies, in their order.
_SUMMED = (sale.c.orders, sale.c.gross, sale.c.net)
Index("ix_sale_month", sale.c.month, sale.c.channel, sale.c.product_id, *_SUMMED)
Index("ix_sale_product", sale.c.product_id, sale.c.month, *_SUMMED)

exported_product = Table(
    "exported_product",
    ALL_TABLES,
    make_key_column(),
    Column("product_id", ForeignKey("product.id"), nullable=False, index=True),
    make_text_column("country"),
    make_text_column("hs_code"),
    make_text_column("route"),
    make_text_column("buyer"),
    Column("first_shipment", Date),
    Column("last_shipment", Date),
    make_json_column("years"),
    make_json_column("contract"),
    make_text_column("notes"),
    *make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

registration = Table(
    "registration",
    ALL_TABLES,
    make_key_column(),
    Column("producer_id", ForeignKey("producer.id"), index=True),
    Column("product_id", ForeignKey("product.id"), index=True),
    make_text_column("kind"),
    make_name_column("number"),
    make_text_column("scope"),
    Column("issued_on", Date),
    Column("expires_on", Date),
    make_text_column("registered_name"),
    make_text_column("registered_address"),
    make_text_column("legal_representative"),
    make_text_column("rule"),
    make_text_column("file"),
    make_text_column("notes"),
    *make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)
