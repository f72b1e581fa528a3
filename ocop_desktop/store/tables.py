"""The register's tables. What belongs to one record only (photos, codes, links) lies in its row."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    null,
)

from ocop_desktop.store.columns import (
    ALL_TABLES,
    Exact,
    make_derived_column,
    make_facts_column,
    make_json_column,
    make_key_column,
    make_name_column,
    make_shared_columns,
    make_text_column,
    read_strictly,
)
from ocop_desktop.store.import_tables import table_layout
from ocop_desktop.store.outlet_tables import (
    channel,
    exported_product,
    registration,
    sale,
    sale_point,
)

SCHEMA = "0010"
APPLICATION_ID = 0x4F434F50

metadata = ALL_TABLES

office = Table(
    "office",
    metadata,
    make_key_column(),
    make_json_column("facts"),
    *make_shared_columns(commune=True),
)

producer = Table(
    "producer",
    metadata,
    make_key_column(),
    make_name_column("name"),
    make_text_column("short_name"),
    make_text_column("kind"),
    Column("local_capital_share", Exact),
    make_text_column("tax_code"),
    make_text_column("registration_number"),
    Column("registered_on", Date),
    make_text_column("representative"),
    make_text_column("representative_position"),
    make_json_column("sensitive"),
    make_text_column("phone"),
    Column("phone_printable", Boolean, nullable=False),
    make_text_column("email"),
    make_text_column("website"),
    make_text_column("certified_address"),
    make_text_column("commune_code"),
    Column("latitude", Exact),
    Column("longitude", Exact),
    Column("workers_total", Integer),
    Column("workers_local", Integer),
    Column("yearly_revenue", Exact),
    Column("yearly_profit", Exact),
    make_text_column("notes"),
    make_derived_column("search_key"),
    make_derived_column("sort_key"),
    *make_shared_columns(),
    sqlite_autoincrement=True,
)

product = Table(
    "product",
    metadata,
    make_key_column(),
    Column("producer_id", ForeignKey("producer.id"), index=True),
    make_name_column("name_vi"),
    make_text_column("name_en"),
    make_text_column("name_zh"),
    Column("set_number", Integer),
    make_text_column("commune_code"),
    make_derived_column("code"),
    make_derived_column("cover"),
    make_derived_column("place"),
    make_derived_column("stated_group"),
    make_derived_column("search_key"),
    make_derived_column("sort_key"),
    make_json_column("codes"),
    make_json_column("story_short"),
    make_json_column("story_long"),
    Column("story_middle", JSON(none_as_null=True)),
    make_text_column("specification"),
    make_text_column("ingredients"),
    make_text_column("standards"),
    Column("price", Exact),
    make_text_column("price_unit"),
    Column("price_on", Date),
    make_text_column("shelf_life"),
    make_text_column("storage"),
    make_text_column("yearly_output"),
    make_text_column("barcode"),
    make_text_column("traceability_url"),
    make_json_column("shop_links"),
    make_json_column("certificates"),
    make_json_column("export_markets"),
    make_json_column("photos"),
    make_json_column("documents"),
    make_json_column("stated"),
    make_text_column("notes"),
    *make_shared_columns(),
    sqlite_autoincrement=True,
)

# Rows of products are wide (stories, photos): the board and the list read these narrow copies.
Index("ix_product_certificates", product.c.certificates)
Index("ix_product_shop_links", product.c.shop_links)
Index("ix_product_list", product.c.sort_key, product.c.id, product.c.producer_id, product.c.name_vi,
      product.c.commune_code, product.c.place, product.c.stated_group, product.c.set_number,
      product.c.code, product.c.cover, product.c.search_key)  # fmt: skip

recognition = Table(
    "recognition",
    metadata,
    make_key_column(),
    Column("product_id", ForeignKey("product.id"), nullable=False, index=True),
    Column("stars", Integer, nullable=False),
    make_text_column("regulation_id"),
    make_name_column("decision_number"),
    Column("decision_on", Date),
    make_text_column("issuer"),
    make_text_column("certificate_number"),
    Column("issued_on", Date),
    Column("expires_on", Date),
    Column("year", Integer),
    make_text_column("kind"),
    make_text_column("product_code"),
    make_text_column("signer"),
    make_text_column("scan"),
    Column("extended_until", Date),
    Column("revoked_on", Date),
    make_text_column("revoked_ground"),
    make_text_column("revoked_decision"),
    make_text_column("unit"),
    make_text_column("notes"),
    *make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

evaluation = Table(
    "evaluation",
    metadata,
    make_key_column(),
    Column("product_id", ForeignKey("product.id"), nullable=False, index=True),
    make_text_column("regulation_id"),
    Column("set_number", Integer),
    make_text_column("content_hash"),
    make_text_column("level"),
    make_text_column("kind"),
    make_text_column("round"),
    Column("held_on", Date),
    make_json_column("council"),
    make_json_column("sheets"),
    make_json_column("confirm"),
    make_json_column("agreed"),
    make_json_column("means"),
    make_text_column("discussion"),
    make_json_column("topics"),
    make_json_column("decision"),
    Column("cloned_from", Integer),
    make_json_column("carried"),
    make_text_column("locked_hash"),
    make_text_column("notes"),
    *make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

# The table keeps its former name (decision 0072). What was not said of a fair of old takes its default:
# NULL in a column of facts means that none are known.
event = Table(
    "fair",
    metadata,
    make_key_column(),
    make_name_column("name"),
    make_text_column("name_en"),
    make_text_column("name_zh"),
    make_text_column("kind", "hoi-cho"),
    make_text_column("role", "tham-gia"),
    make_text_column("scope"),
    Column("starts_on", Date),
    Column("ends_on", Date),
    make_text_column("place"),
    make_text_column("commune_code_of_place"),
    make_text_column("country"),
    make_text_column("theme"),
    make_text_column("organiser"),
    make_facts_column("partners"),
    make_facts_column("basis"),
    make_facts_column("stated"),
    make_facts_column("sessions"),
    make_facts_column("hosts"),
    make_json_column("entries"),
    make_facts_column("deals"),
    make_facts_column("costs"),
    make_facts_column("gifts"),
    make_facts_column("plan"),
    make_facts_column("review"),
    make_derived_column("listed"),
    Column("report_due", Date),
    Column("reported_on", Date),
    make_text_column("notes"),
    make_text_column("foreword_vi"),
    make_text_column("foreword_en"),
    make_text_column("foreword_zh"),
    Column("cover", JSON(none_as_null=True)),
    *make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

selection = Table(
    "selection",
    metadata,
    make_key_column(),
    make_name_column("name"),
    make_json_column("product_ids"),
    *make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

label_sheet = Table(
    "label_sheet",
    metadata,
    make_key_column(),
    make_name_column("name"),
    make_json_column("geometry"),
    *make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

filing = Table(
    "filing",
    metadata,
    make_key_column(),
    Column("product_id", ForeignKey("product.id"), nullable=False, index=True),
    make_text_column("kind"),
    Column("stars", Integer),
    Column("filed_on", Date),
    make_name_column("receipt_number"),
    make_json_column("topics"),
    Column("forwarded_on", Date),
    Column("contested", Boolean, nullable=False),
    make_text_column("result"),
    Column("result_on", Date),
    make_text_column("result_notes"),
    make_text_column("scan"),
    make_text_column("notes"),
    *make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

notice = Table(
    "notice",
    metadata,
    make_key_column(),
    Column("product_id", ForeignKey("product.id"), nullable=False, index=True),
    Column("sent_on", Date),
    make_text_column("channel"),
    make_text_column("text"),
    *make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

change_set = Table(
    "change_set",
    metadata,
    make_key_column(),
    make_text_column("at"),
    make_text_column("clerk"),
    make_text_column("sentence"),
    make_text_column("kind"),
    Column("reverts", Integer),
    Column("undone", Boolean, nullable=False),
    Column("seq", Integer),
    make_text_column("room"),
    make_text_column("token"),
    make_text_column("chain"),
    sqlite_autoincrement=True,
)

change = Table(
    "change",
    metadata,
    make_key_column(),
    Column("change_set_id", ForeignKey("change_set.id"), nullable=False, index=True),
    make_text_column("table_name"),
    Column("row_id", Integer, nullable=False),
    Column("version", Integer, nullable=False, server_default="0"),
    Column("before", JSON(none_as_null=True)),
    Column("after", JSON(none_as_null=True)),
    sqlite_autoincrement=True,
)

Index("ix_change_set_at", change_set.c.at)
Index("ix_change_set_clerk", change_set.c.clerk, change_set.c.at)
Index("ix_change_set_reverts", change_set.c.reverts)
# What was deleted, for the trash; an import or an edit adds nothing to it.
Index("ix_change_deleted", change.c.change_set_id, sqlite_where=change.c.after.is_(null()))
Index("ix_change_row", change.c.table_name, change.c.row_id, change.c.version)

# Which register this is: the one row is written when the file is made, and copied with it.
register = Table("register", metadata, Column("id", Text, primary_key=True))

# Who carries or carried a code. It follows from the products' codes; a deleted product's rows stay.
product_code = Table(
    "product_code",
    metadata,
    Column("code", Text, primary_key=True),
    Column("product_id", Integer, primary_key=True, index=True),
    make_text_column("room"),
    make_text_column("commune_code"),
    Column("serial", Integer),
    Column("given_on", Date),
)
Index("ix_product_code_serial", product_code.c.commune_code, product_code.c.serial)

# The row that writers of a shared office lock before they give a serial; empty in one office's file.
serial_next = Table(
    "serial_next",
    metadata,
    Column("commune_code", Text, primary_key=True),
    make_text_column("room"),
    Column("next", Integer, nullable=False),
)

read_strictly(metadata)

RECORDED = {
    table.name: table
    for table in (
        office, producer, product, recognition, evaluation, event, filing, notice, selection,
        label_sheet, table_layout, channel, sale_point, sale, exported_product, registration,
    )
}  # fmt: skip
