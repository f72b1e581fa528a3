"""What the columns of a table hold, and which kind of list the table is."""

from dataclasses import dataclass
from enum import StrEnum


class Layout(StrEnum):
    """The kinds of list that can be imported.

    `REGISTRY` has 22 columns with two recognitions, `PRODUCTS` is this program's own export,
    `PUBLISHED` a list as newspapers print it, `PRODUCERS` names producers alone, `COUNCIL` holds the
    members' totals, `FREE` is any other list that names products.
    """

    REGISTRY = "registry"
    PRODUCTS = "products"
    PUBLISHED = "published"
    PRODUCERS = "producers"
    COUNCIL = "council"
    FREE = "free"


_ATTRIBUTES = {"shop_links": "listings"}
"""The attributes of fields whose value has another name, which never changes."""


class ImportField(StrEnum):
    """A place that a column can fill. The value is printed in answers: it never changes."""

    PRODUCT_ID = "product.id"
    PRODUCT_NAME = "product.name"
    PRODUCT_NAME_EN = "product.name_en"
    PRODUCT_NAME_ZH = "product.name_zh"
    PRODUCT_SET_NUMBER = "product.set_number"
    PRODUCT_COMMUNE = "product.commune_code"
    PRODUCT_CODES = "product.codes"
    PRODUCT_STORY_SHORT = "product.story_short"
    PRODUCT_STORY_MIDDLE = "product.story_middle"
    PRODUCT_STORY_LONG = "product.story_long"
    PRODUCT_STORY_SHORT_EN = "product.story_short_en"
    PRODUCT_STORY_MIDDLE_EN = "product.story_middle_en"
    PRODUCT_STORY_LONG_EN = "product.story_long_en"
    PRODUCT_STORY_SHORT_ZH = "product.story_short_zh"
    PRODUCT_STORY_MIDDLE_ZH = "product.story_middle_zh"
    PRODUCT_STORY_LONG_ZH = "product.story_long_zh"
    PRODUCT_PRICE = "product.price"
    PRODUCT_PRICE_UNIT = "product.price_unit"
    PRODUCT_PRICE_ON = "product.price_on"
    PRODUCT_SPECIFICATION = "product.specification"
    PRODUCT_INGREDIENTS = "product.ingredients"
    PRODUCT_STANDARDS = "product.standards"
    PRODUCT_SHELF_LIFE = "product.shelf_life"
    PRODUCT_STORAGE = "product.storage"
    PRODUCT_YEARLY_OUTPUT = "product.yearly_output"
    PRODUCT_BARCODE = "product.barcode"
    PRODUCT_TRACEABILITY_URL = "product.traceability_url"
    PRODUCT_LISTINGS = "product.shop_links"
    PRODUCT_CERTIFICATES = "product.certificates"
    PRODUCT_EXPORT_MARKETS = "product.export_markets"
    PRODUCT_PHOTOS = "product.photos"
    PRODUCT_NOTES = "product.notes"
    PRODUCER_NAME = "producer.name"
    PRODUCER_SHORT_NAME = "producer.short_name"
    PRODUCER_KIND = "producer.kind"
    PRODUCER_LOCAL_CAPITAL_SHARE = "producer.local_capital_share"
    PRODUCER_TAX_CODE = "producer.tax_code"
    PRODUCER_REGISTRATION_NUMBER = "producer.registration_number"
    PRODUCER_REGISTERED_ON = "producer.registered_on"
    PRODUCER_REPRESENTATIVE = "producer.representative"
    PRODUCER_REPRESENTATIVE_POSITION = "producer.representative_position"
    PRODUCER_PHONE = "producer.phone"
    PRODUCER_PHONE_PRINTABLE = "producer.phone_printable"
    PRODUCER_EMAIL = "producer.email"
    PRODUCER_WEBSITE = "producer.website"
    PRODUCER_CERTIFIED_ADDRESS = "producer.certified_address"
    PRODUCER_COMMUNE = "producer.commune_code"
    PRODUCER_LATITUDE = "producer.latitude"
    PRODUCER_LONGITUDE = "producer.longitude"
    PRODUCER_WORKERS_TOTAL = "producer.workers_total"
    PRODUCER_WORKERS_LOCAL = "producer.workers_local"
    PRODUCER_YEARLY_REVENUE = "producer.yearly_revenue"
    PRODUCER_YEARLY_PROFIT = "producer.yearly_profit"
    PRODUCER_NOTES = "producer.notes"
    RECOGNITION_STARS = "recognition.stars"
    RECOGNITION_DECISION_NUMBER = "recognition.decision_number"
    RECOGNITION_DECISION_ON = "recognition.decision_on"
    RECOGNITION_ISSUER = "recognition.issuer"
    RECOGNITION_SIGNER = "recognition.signer"
    RECOGNITION_CERTIFICATE_NUMBER = "recognition.certificate_number"
    RECOGNITION_ISSUED_ON = "recognition.issued_on"
    RECOGNITION_EXPIRES_ON = "recognition.expires_on"
    RECOGNITION_YEAR = "recognition.year"
    RECOGNITION_KIND = "recognition.kind"
    RECOGNITION_REGULATION = "recognition.regulation_id"
    RECOGNITION_PRODUCT_CODE = "recognition.product_code"
    RECOGNITION_EXTENDED_UNTIL = "recognition.extended_until"
    RECOGNITION_REVOKED_ON = "recognition.revoked_on"
    RECOGNITION_REVOCATION_GROUND = "recognition.revocation_ground"
    RECOGNITION_REVOCATION_DECISION = "recognition.revocation_decision"
    RECOGNITION_UNIT = "recognition.unit"
    RECOGNITION_NOTES = "recognition.notes"
    COUNCIL_MEMBER = "council.member"
    COUNCIL_MEAN = "council.mean"
    STATED_GROUP = "stated.group"
    STATED_DISTRICT = "stated.district"
    STATED_PROVINCE = "stated.province"
    STATED_SOURCE = "stated.source_url"

    @property
    def attribute(self) -> str:
        """The attribute of the record that the field fills, with the language of a text at its end."""
        name = self.value.partition(".")[2]
        return _ATTRIBUTES.get(name, name)


FIELDS_OF_MANY_COLUMNS = frozenset(
    {
        ImportField.PRODUCT_PHOTOS,
        ImportField.PRODUCT_CERTIFICATES,
        ImportField.PRODUCT_LISTINGS,
        ImportField.COUNCIL_MEMBER,
    }
)
"""Lists of several things, which several columns of one table may fill."""


class ColumnUse(StrEnum):
    """What becomes of a column: it fills a field, is kept as stated text or a note, or is left out."""

    FIELD = "field"
    STATED = "stated"
    NOTE = "note"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its place from 0, its heading, its use, and the field it fills where it fills one.

    `turn` tells the recognitions of a row apart: 1 is the first, 2 the second, 0 the one that holds
    today. `factor` is what its numbers are multiplied by (1,000,000 under "triệu đồng"). `tick` is
    what a mark in it says, where cells only mark a row: 4 under "4 sao", 2023 under "Năm 2023".
    `year` is the year of its recognition where the heading names it; 0 where a heading names none.
    """

    place: int
    heading: str
    use: ColumnUse
    field: ImportField | None = None
    turn: int = 1
    factor: int = 1
    tick: int = 0
    year: int = 0


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """The layout of a table and the use of each of its columns, in their order.

    `unknown` are the headings that nothing was found for, `doubled` those of columns that would fill
    the same field twice: of these the clerk is asked.
    """

    layout: Layout
    columns: tuple[Column, ...]
    unknown: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()

    def find(self, field: ImportField, turn: int = 1) -> Column | None:
        """The column that fills `field`; None where none does."""
        found = (one for one in self.columns if one.field is field and one.turn == turn)
        return next(found, None)
