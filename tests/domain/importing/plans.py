"""Plans of rows that are made up, beside records that are made up, for the tests of planning."""

from collections.abc import Iterable
from typing import Any

from ocop_desktop import resources
from ocop_desktop.domain.importing.choices import ImportChoices
from ocop_desktop.domain.importing.columns import Column, ColumnMap, ColumnUse, ImportField, Layout
from ocop_desktop.domain.importing.planning.import_plan import KnownRecords
from ocop_desktop.domain.importing.planning.plan_settings import PlanSettings
from ocop_desktop.domain.importing.planning.planner import Planner
from ocop_desktop.domain.importing.planning.stated_communes import KnownCommunes
from ocop_desktop.domain.importing.rows import ImportRow
from ocop_desktop.domain.register.area import Area, AreaLevel
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product, ProductCode, StatedText
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.text import Translated, identity_key

PROVINCE = "Tỉnh Thử"
COMMUNES = {
    "10001": Area("10001", "Mới", AreaLevel.COMMUNE, "10", PROVINCE),
    "10002": Area("10002", "Mới", AreaLevel.WARD, "10", PROVINCE),
    "10003": Area("10003", "Đảo Xa", AreaLevel.SPECIAL_ZONE, "10", PROVINCE),
    "20001": Area("20001", "Mới", AreaLevel.COMMUNE, "20", "Thành phố Khác"),
}


def row(
    number: int,
    name: str,
    producer: str = "",
    *recognitions: Recognition,
    facts: dict[str, Any] | None = None,
    producer_facts: dict[str, Any] | None = None,
    stated: Iterable[tuple[str, str]] = (),
    **others: Any,
) -> ImportRow:
    """A row that states a product and its producer."""
    return ImportRow(
        number,
        Product(Translated(name), **(facts or {})),
        Producer(producer, **(producer_facts or {})),
        recognitions,
        tuple(StatedText(*one) for one in stated),
        **others,
    )


def code(text: str) -> tuple[ProductCode, ...]:
    """The codes of a product that has that one."""
    return (ProductCode(text),)


def known(
    producers: Iterable[Producer] = (),
    products: Iterable[Product] = (),
    recognitions: Iterable[Recognition] = (),
) -> KnownRecords:
    """What a register with those records holds."""
    found = KnownRecords()
    for producer in producers:
        found.producers[producer.id] = producer
        found.producer_names[producer.id] = producer.name
        found.producer_ids[identity_key(producer.name)] = producer.id
    for product in products:
        found.products[product.id] = product
        names = found.product_ids.setdefault(product.producer_id, {})
        names[identity_key(product.name.vi)] = product.id
        found.ids_by_code |= {one.code: product.id for one in product.codes}
    for one in recognitions:
        found.recognitions[one.product_id] = (*found.recognitions.get(one.product_id, ()), one)
    return found


def make_planner(
    records: KnownRecords | None = None,
    choices: ImportChoices | None = None,
    layout: Layout = Layout.FREE,
    **others: Any,
) -> Planner:
    """A planner beside those records; every column is named by its field."""
    columns = tuple(
        Column(place, field.value, ColumnUse.FIELD, field)
        for place, field in enumerate(ImportField)
    )
    settings = PlanSettings(
        ColumnMap(layout, columns),
        choices or ImportChoices(),
        KnownCommunes(COMMUNES, "10"),
        resources.regulations(),
    )
    return Planner(settings, records or KnownRecords(), **others)


def plan(rows: Iterable[ImportRow], *args: Any, **others: Any) -> Planner:
    """The planner after those rows."""
    planner = make_planner(*args, **others)
    for one in rows:
        planner.take(one)
    return planner
