"""Exports and registrations as a JSON file names them."""

from collections.abc import Mapping

from ocop_desktop.domain.channels.channel import SalesContract
from ocop_desktop.domain.json_fields import FindIds, JsonFields
from ocop_desktop.domain.outlets.exported_product import (
    ExportedProduct,
    ExportRoute,
    ExportYear,
)
from ocop_desktop.domain.outlets.markets import find_country
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind


def read_export(
    fields: JsonFields, find_products: FindIds, countries: Mapping[str, str]
) -> ExportedProduct:
    """An export; its country by code or name, `countries` as `index_countries` gives them."""
    product_id = fields.read_record(find_products, "product")
    fields.require("product", product_id)
    return ExportedProduct(
        product_id,
        find_country(countries, fields.read_text("country")),
        fields.read_text("hs_code"),
        fields.read_choice(ExportRoute, "route"),
        fields.read_text("buyer"),
        fields.read_day("first_shipment"),
        fields.read_day("last_shipment"),
        tuple(map(_read_year, fields.read_objects("years"))),
        _read_contract(fields),
        fields.read_text("notes", "note"),
    )


def _read_year(fields: JsonFields) -> ExportYear:
    year = fields.read_whole("year")
    fields.require("year", year)
    return ExportYear(
        year or 0,
        fields.read_number("quantity"),
        fields.read_text("unit"),
        fields.read_number("usd"),
        fields.read_money("dong"),
    )


def _read_contract(fields: JsonFields) -> SalesContract:
    one = fields.read_object("contract")
    contract = SalesContract(
        one.read_text("number"), one.read_day("signed_on", "date"), one.read_text("file")
    )
    one.refuse_unread()
    return contract


def read_registration_facts(
    fields: JsonFields, find_products: FindIds, find_producers: FindIds
) -> Registration:
    """A registration of a producer, or of one of its products."""
    kind = fields.read_choice(RegistrationKind, "kind")
    fields.require("kind", kind)
    return Registration(
        kind or RegistrationKind.OTHER,
        fields.read_record(find_producers, "producer", "holder"),
        fields.read_record(find_products, "product"),
        fields.read_text("number"),
        fields.read_text("scope"),
        fields.read_day("issued_on"),
        fields.read_day("expires_on"),
        fields.read_text("registered_name"),
        fields.read_text("registered_address"),
        fields.read_text("legal_representative", "legal_rep"),
        fields.read_text("rule"),
        fields.read_text("file"),
        fields.read_text("notes", "note"),
    )
