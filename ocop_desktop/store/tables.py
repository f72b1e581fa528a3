"""The register's tables. What belongs to one record only (photos, codes, links) lies in its row."""

from decimal import Decimal
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    types,
)

SCHEMA = "0006"
APPLICATION_ID = 0x4F434F50
NAMES_RECORD = "names_record"
DERIVED = "derived"
UNRECORDED = "unrecorded"

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Exact(types.TypeDecorator[Decimal]):
    """A decimal kept exactly, as text: SQLite's own numbers are binary fractions."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """The decimal's digits."""
        del dialect
        return None if value is None else format(value, "f")

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Decimal | None:
        """The decimal those digits mean."""
        del dialect
        return None if value is None else Decimal(value)


def _make_key_column() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _make_text_column(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _name(name: str) -> Column[str]:
    """The text that names a record of the table, to the clerk who undoes something."""
    return Column(name, Text, nullable=False, server_default="", info={NAMES_RECORD: True})


def _make_derived_column(name: str) -> Column[str]:
    """A text that follows from the row's other columns: worked out anew, never recorded."""
    return Column(name, Text, nullable=False, server_default="", info={DERIVED: True})


def _make_shared_columns(*, commune: bool = False) -> list[Column[Any]]:
    """What every recorded row carries besides its facts: how often it was written, and its place.

    `room` and, where the row has no commune of its own, `commune_code` are filled by a shared
    office's server; in one office's register they stay empty.
    """
    unrecorded = {UNRECORDED: True}
    return [
        Column("version", Integer, nullable=False, server_default="1", info=unrecorded),
        Column("room", Text, nullable=False, server_default="", info=unrecorded),
        *(
            [Column("commune_code", Text, nullable=False, server_default="", info=unrecorded)]
            if commune
            else []
        ),
    ]


def _make_json_column(name: str) -> Column[Any]:
    return Column(name, JSON, nullable=False)


office = Table(
    "office",
    metadata,
    _make_key_column(),
    _make_json_column("facts"),
    *_make_shared_columns(commune=True),
)

producer = Table(
    "producer",
    metadata,
    _make_key_column(),
    _name("name"),
    _make_text_column("short_name"),
    _make_text_column("kind"),
    Column("local_capital_share", Exact),
    _make_text_column("tax_code"),
    _make_text_column("registration_number"),
    Column("registered_on", Date),
    _make_text_column("representative"),
    _make_text_column("representative_position"),
    _make_json_column("sensitive"),
    _make_text_column("phone"),
    Column("phone_printable", Boolean, nullable=False),
    _make_text_column("email"),
    _make_text_column("website"),
    _make_text_column("certified_address"),
    _make_text_column("commune_code"),
    Column("latitude", Exact),
    Column("longitude", Exact),
    Column("workers_total", Integer),
    Column("workers_local", Integer),
    Column("yearly_revenue", Exact),
    Column("yearly_profit", Exact),
    _make_text_column("notes"),
    _make_derived_column("search_key"),
    _make_derived_column("sort_key"),
    *_make_shared_columns(),
    sqlite_autoincrement=True,
)

product = Table(
    "product",
    metadata,
    _make_key_column(),
    Column("producer_id", ForeignKey("producer.id"), index=True),
    _name("name_vi"),
    _make_text_column("name_en"),
    _make_text_column("name_zh"),
    Column("set_number", Integer),
    _make_text_column("commune_code"),
    _make_derived_column("code"),
    _make_derived_column("cover"),
    _make_derived_column("place"),
    _make_derived_column("search_key"),
    _make_derived_column("sort_key"),
    _make_json_column("codes"),
    _make_json_column("story_short"),
    _make_json_column("story_long"),
    Column("story_middle", JSON(none_as_null=True)),
    _make_text_column("specification"),
    _make_text_column("ingredients"),
    _make_text_column("standards"),
    Column("price", Exact),
    _make_text_column("price_unit"),
    Column("price_on", Date),
    _make_text_column("shelf_life"),
    _make_text_column("storage"),
    _make_text_column("yearly_output"),
    _make_text_column("barcode"),
    _make_text_column("traceability_url"),
    _make_json_column("shop_links"),
    _make_json_column("certificates"),
    _make_json_column("export_markets"),
    _make_json_column("photos"),
    _make_json_column("documents"),
    _make_json_column("stated"),
    _make_text_column("notes"),
    *_make_shared_columns(),
    sqlite_autoincrement=True,
)

# Rows of products are wide (stories, photos): the deadline board reads these narrow copies instead.
Index("ix_product_board", product.c.name_vi, product.c.producer_id, product.c.commune_code,
      product.c.place)  # fmt: skip
Index("ix_product_certificates", product.c.certificates)

recognition = Table(
    "recognition",
    metadata,
    _make_key_column(),
    Column("product_id", ForeignKey("product.id"), nullable=False, index=True),
    Column("stars", Integer, nullable=False),
    _make_text_column("regulation_id"),
    _name("decision_number"),
    Column("decision_on", Date),
    _make_text_column("issuer"),
    _make_text_column("certificate_number"),
    Column("issued_on", Date),
    Column("expires_on", Date),
    Column("year", Integer),
    _make_text_column("kind"),
    _make_text_column("product_code"),
    _make_text_column("signer"),
    _make_text_column("scan"),
    Column("extended_until", Date),
    Column("revoked_on", Date),
    _make_text_column("revoked_ground"),
    _make_text_column("revoked_decision"),
    _make_text_column("notes"),
    *_make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

evaluation = Table(
    "evaluation",
    metadata,
    _make_key_column(),
    Column("product_id", ForeignKey("product.id"), nullable=False, index=True),
    _make_text_column("regulation_id"),
    Column("set_number", Integer),
    _make_text_column("content_hash"),
    _make_text_column("level"),
    _make_text_column("kind"),
    _make_text_column("round"),
    Column("held_on", Date),
    _make_json_column("council"),
    _make_json_column("sheets"),
    _make_json_column("confirm"),
    _make_json_column("agreed"),
    _make_json_column("means"),
    _make_text_column("discussion"),
    _make_json_column("topics"),
    _make_json_column("decision"),
    Column("cloned_from", Integer),
    _make_json_column("carried"),
    _make_text_column("locked_hash"),
    _make_text_column("notes"),
    *_make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

fair = Table(
    "fair",
    metadata,
    _make_key_column(),
    _name("name"),
    Column("starts_on", Date),
    Column("ends_on", Date),
    _make_text_column("place"),
    _make_text_column("organiser"),
    _make_json_column("entries"),
    _make_text_column("notes"),
    _make_text_column("foreword_vi"),
    _make_text_column("foreword_en"),
    _make_text_column("foreword_zh"),
    Column("cover", JSON(none_as_null=True)),
    *_make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

selection = Table(
    "selection",
    metadata,
    _make_key_column(),
    _name("name"),
    _make_json_column("product_ids"),
    *_make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

label_sheet = Table(
    "label_sheet",
    metadata,
    _make_key_column(),
    _name("name"),
    _make_json_column("geometry"),
    *_make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

filing = Table(
    "filing",
    metadata,
    _make_key_column(),
    Column("product_id", ForeignKey("product.id"), nullable=False, index=True),
    _make_text_column("kind"),
    Column("stars", Integer),
    Column("filed_on", Date),
    _name("receipt_number"),
    _make_json_column("topics"),
    Column("forwarded_on", Date),
    Column("contested", Boolean, nullable=False),
    _make_text_column("result"),
    Column("result_on", Date),
    _make_text_column("result_notes"),
    _make_text_column("notes"),
    *_make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

notice = Table(
    "notice",
    metadata,
    _make_key_column(),
    Column("product_id", ForeignKey("product.id"), nullable=False, index=True),
    Column("sent_on", Date),
    _make_text_column("channel"),
    _make_text_column("text"),
    *_make_shared_columns(commune=True),
    sqlite_autoincrement=True,
)

change_set = Table(
    "change_set",
    metadata,
    _make_key_column(),
    _make_text_column("at"),
    _make_text_column("clerk"),
    _make_text_column("sentence"),
    _make_text_column("kind"),
    Column("reverts", Integer),
    Column("undone", Boolean, nullable=False),
    Column("seq", Integer),
    _make_text_column("room"),
    _make_text_column("token"),
    _make_text_column("chain"),
    sqlite_autoincrement=True,
)

change = Table(
    "change",
    metadata,
    _make_key_column(),
    Column("change_set_id", ForeignKey("change_set.id"), nullable=False, index=True),
    _make_text_column("table_name"),
    Column("row_id", Integer, nullable=False),
    Column("version", Integer, nullable=False, server_default="0"),
    Column("before", JSON(none_as_null=True)),
    Column("after", JSON(none_as_null=True)),
    sqlite_autoincrement=True,
)

Index("ix_change_row", change.c.table_name, change.c.row_id, change.c.version)

# Which register this is: the one row is written when the file is made, and copied with it.
register = Table("register", metadata, Column("id", Text, primary_key=True))

# Who carries or carried a code. It follows from the products' codes; a deleted product's rows stay.
product_code = Table(
    "product_code",
    metadata,
    Column("code", Text, primary_key=True),
    Column("product_id", Integer, primary_key=True, index=True),
    _make_text_column("room"),
    _make_text_column("commune_code"),
    Column("serial", Integer),
    Column("given_on", Date),
)
Index("ix_product_code_serial", product_code.c.commune_code, product_code.c.serial)

# The row that writers of a shared office lock before they give a serial; empty in one office's file.
serial_next = Table(
    "serial_next",
    metadata,
    Column("commune_code", Text, primary_key=True),
    _make_text_column("room"),
    Column("next", Integer, nullable=False),
)

RECORDED = {
    table.name: table
    for table in (
        office, producer, product, recognition, evaluation, fair, filing, notice, selection,
        label_sheet,
    )
}  # fmt: skip
