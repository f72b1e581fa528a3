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

SCHEMA = "0005"
APPLICATION_ID = 0x4F434F50
NAMES_RECORD = "names_record"

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


def _key() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _name(name: str) -> Column[str]:
    """The text that names a record of the table, to the clerk who undoes something."""
    return Column(name, Text, nullable=False, server_default="", info={NAMES_RECORD: True})


def _json(name: str) -> Column[Any]:
    return Column(name, JSON, nullable=False)


office = Table("office", metadata, _key(), _json("facts"))

producer = Table(
    "producer",
    metadata,
    _key(),
    _name("name"),
    _text("short_name"),
    _text("kind"),
    Column("local_capital_share", Exact),
    _text("tax_code"),
    _text("registration_number"),
    Column("registered_on", Date),
    _text("representative"),
    _text("representative_position"),
    _json("sensitive"),
    _text("phone"),
    Column("phone_printable", Boolean, nullable=False),
    _text("email"),
    _text("website"),
    _text("certified_address"),
    _text("commune_code"),
    Column("latitude", Exact),
    Column("longitude", Exact),
    Column("workers_total", Integer),
    Column("workers_local", Integer),
    Column("yearly_revenue", Exact),
    Column("yearly_profit", Exact),
    _text("notes"),
    _text("search_key"),
    _text("sort_key"),
    sqlite_autoincrement=True,
)

product = Table(
    "product",
    metadata,
    _key(),
    Column("producer_id", ForeignKey("producer.id"), index=True),
    _name("name_vi"),
    _text("name_en"),
    _text("name_zh"),
    Column("set_number", Integer),
    _text("commune_code"),
    _text("code"),
    _text("cover"),
    _text("place"),
    _text("search_key"),
    _text("sort_key"),
    _json("codes"),
    _json("story_short"),
    _json("story_long"),
    Column("story_middle", JSON(none_as_null=True)),
    _text("specification"),
    _text("ingredients"),
    _text("standards"),
    Column("price", Exact),
    _text("price_unit"),
    Column("price_on", Date),
    _text("shelf_life"),
    _text("storage"),
    _text("yearly_output"),
    _text("barcode"),
    _text("traceability_url"),
    _json("shop_links"),
    _json("certificates"),
    _json("export_markets"),
    _json("photos"),
    _json("documents"),
    _json("stated"),
    _text("notes"),
    sqlite_autoincrement=True,
)

# Rows of products are wide (stories, photos): the deadline board reads these narrow copies instead.
Index("ix_product_board", product.c.name_vi, product.c.producer_id, product.c.commune_code,
      product.c.place)  # fmt: skip
Index("ix_product_certificates", product.c.certificates)

recognition = Table(
    "recognition",
    metadata,
    _key(),
    Column("product_id", ForeignKey("product.id"), nullable=False, index=True),
    Column("stars", Integer, nullable=False),
    _text("regulation_id"),
    _name("decision_number"),
    Column("decision_on", Date),
    _text("issuer"),
    _text("certificate_number"),
    Column("issued_on", Date),
    Column("expires_on", Date),
    Column("year", Integer),
    _text("kind"),
    _text("product_code"),
    _text("signer"),
    _text("scan"),
    Column("extended_until", Date),
    Column("revoked_on", Date),
    _text("revoked_ground"),
    _text("revoked_decision"),
    _text("notes"),
    sqlite_autoincrement=True,
)

evaluation = Table(
    "evaluation",
    metadata,
    _key(),
    Column("product_id", ForeignKey("product.id"), nullable=False, index=True),
    _text("regulation_id"),
    Column("set_number", Integer),
    _text("content_hash"),
    _text("level"),
    _text("kind"),
    _text("round"),
    Column("held_on", Date),
    _json("council"),
    _json("sheets"),
    _json("confirm"),
    _json("agreed"),
    _json("means"),
    _text("discussion"),
    _json("topics"),
    _json("decision"),
    Column("cloned_from", Integer),
    _json("carried"),
    _text("locked_hash"),
    _text("notes"),
    sqlite_autoincrement=True,
)

fair = Table(
    "fair",
    metadata,
    _key(),
    _name("name"),
    Column("starts_on", Date),
    Column("ends_on", Date),
    _text("place"),
    _text("organiser"),
    _json("entries"),
    _text("notes"),
    _text("foreword_vi"),
    _text("foreword_en"),
    _text("foreword_zh"),
    Column("cover", JSON(none_as_null=True)),
    sqlite_autoincrement=True,
)

selection = Table(
    "selection",
    metadata,
    _key(),
    _name("name"),
    _json("product_ids"),
    sqlite_autoincrement=True,
)

label_sheet = Table(
    "label_sheet",
    metadata,
    _key(),
    _name("name"),
    _json("geometry"),
    sqlite_autoincrement=True,
)

filing = Table(
    "filing",
    metadata,
    _key(),
    Column("product_id", ForeignKey("product.id"), nullable=False, index=True),
    _text("kind"),
    Column("stars", Integer),
    Column("filed_on", Date),
    _name("receipt_number"),
    _json("topics"),
    Column("forwarded_on", Date),
    Column("contested", Boolean, nullable=False),
    _text("result"),
    Column("result_on", Date),
    _text("result_notes"),
    _text("notes"),
    sqlite_autoincrement=True,
)

notice = Table(
    "notice",
    metadata,
    _key(),
    Column("product_id", ForeignKey("product.id"), nullable=False, index=True),
    Column("sent_on", Date),
    _text("channel"),
    _text("text"),
    sqlite_autoincrement=True,
)

change_set = Table(
    "change_set",
    metadata,
    _key(),
    _text("at"),
    _text("clerk"),
    _text("sentence"),
    _text("kind"),
    Column("reverts", Integer),
    Column("undone", Boolean, nullable=False),
    sqlite_autoincrement=True,
)

change = Table(
    "change",
    metadata,
    _key(),
    Column("change_set_id", ForeignKey("change_set.id"), nullable=False, index=True),
    _text("table_name"),
    Column("row_id", Integer, nullable=False),
    Column("before", JSON(none_as_null=True)),
    Column("after", JSON(none_as_null=True)),
    sqlite_autoincrement=True,
)

RECORDED = {
    table.name: table
    for table in (
        office, producer, product, recognition, evaluation, fair, filing, notice, selection,
        label_sheet,
    )
}  # fmt: skip
