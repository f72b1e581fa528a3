"""What a clerk does with exports: list, read, save, delete."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.errors import FieldFault, FieldsRefused
from ocop_desktop.domain.json_files import list_objects, load_json
from ocop_desktop.domain.outlets.export_checks import check_exported_product
from ocop_desktop.domain.outlets.exported_product import ExportedProduct
from ocop_desktop.domain.outlets.listed_outlets import ExportRow
from ocop_desktop.domain.outlets.markets import Country, find_tier, index_countries, read_hs_code
from ocop_desktop.domain.outlets.outlet_files import read_export
from ocop_desktop.domain.problems import Problem
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.store import (
    exported_products,
    media,
    offices,
    product_names,
    products,
)
from ocop_desktop.store.database import Register


def all_exports(register: Register) -> tuple[ExportRow, ...]:
    """Every export with the names of its product, producer and country, by product."""
    with register.reading() as connection:
        found = exported_products.list_all(connection)
        names = product_names.read_names(connection, {one.product_id for one in found})
        strict = offices.get(connection).outlets.strict_markets
    countries = {country.code: country for country in resources.countries()}
    rows = (
        ExportRow(
            one,
            names[one.product_id].product,
            names[one.product_id].producer,
            countries.get(one.country, Country(one.country, one.country)),
            find_tier(one.country, strict),
        )
        for one in found
    )
    return tuple(sorted(rows, key=lambda row: (row.product.casefold(), row.country.name)))


def get(register: Register, export_id: int) -> ExportedProduct:
    """The export. Raises RecordMissing."""
    with register.reading() as connection:
        return exported_products.require(connection, export_id)


def complete(exported: ExportedProduct) -> ExportedProduct:
    """The export as it is stored: its country's code in capitals, its HS code by its digits."""
    cleaned = clean(exported)
    years = tuple(sorted(cleaned.years, key=lambda one: one.year))
    country, hs_code = cleaned.country.upper(), read_hs_code(cleaned.hs_code)
    return replace(cleaned, country=country, hs_code=hs_code, years=years)


def problems(exported: ExportedProduct) -> tuple[Problem, ...]:
    """What is doubtful or wrong in an export."""
    codes = frozenset(country.code for country in resources.countries())
    return check_exported_product(exported, codes)


def save(register: Register, exported: ExportedProduct) -> ExportedProduct:
    """Save an export, new or changed; what others saved since it was read is kept.

    Raises InvalidValue (a country or an HS code that is none, days or years that cannot be),
    RecordMissing, EditConflict.
    """
    exported = complete(exported)
    refuse_hard(problems(exported))
    with register.writing("") as transaction:
        if exported.id:
            exported = complete(exported_products.merge(transaction, exported))
            refuse_hard(problems(exported))
        product = products.require(transaction.connection, exported.product_id)
        verb = "Sửa" if exported.id else "Ghi"
        transaction.rename(
            f"{verb} xuất khẩu của “{product.name.vi}” sang {_name_country(exported)}"
        )
        return exported_products.save(transaction, exported)


def _name_country(exported: ExportedProduct) -> str:
    countries = {country.code: country.name for country in resources.countries()}
    return countries[exported.country]


def read_file(register: Register, file: Path) -> tuple[ExportedProduct, ...]:
    """The exports that a JSON file describes, one object or a list, not yet saved.

    Contracts that it names lie beside it; they are taken into the register's media once nothing else
    is wrong. Raises FileMissing, InvalidValue, and FieldsRefused, which names every value that cannot
    be read.
    """
    facts, faults = load_json(file), list[FieldFault]()
    others = ((row["vi"], row["en"]) for row in resources.words("market"))
    countries = index_countries(resources.countries(), others)
    with register.reading() as connection:
        find = product_names.make_finder(connection).find
        found = tuple(read_export(one, find, countries) for one in list_objects(facts, faults))
    if faults:
        raise FieldsRefused(file, tuple(faults))
    for one in found:
        refuse_hard(problems(complete(one)))
    names = [one.contract.file for one in found]
    if not any(names):
        return found
    register.check_writable()
    files = media.take_files(register.media, file.parent, names)
    return tuple(
        replace(one, contract=replace(one.contract, file=files[one.contract.file])) for one in found
    )


def put(register: Register, exported: Sequence[ExportedProduct]) -> tuple[ExportedProduct, ...]:
    """Enter or replace exports as one action; one of the same product and country is replaced.

    Raises InvalidValue, RecordMissing; then nothing is saved.
    """
    completed = [complete(one) for one in exported]
    for one in completed:
        refuse_hard(problems(one))
    with register.writing(f"Ghi {len(completed)} mục xuất khẩu") as transaction:
        saved = []
        for one in completed:
            products.require(transaction.connection, one.product_id)
            known = exported_products.find(transaction.connection, one.product_id, one.country)
            replaced = replace(one, id=known.id, version=known.version) if known else one
            saved.append(exported_products.save(transaction, replaced))
    return tuple(saved)


def delete_many(register: Register, export_ids: Sequence[int]) -> int:
    """Remove exports; returns how many. Raises RecordMissing."""
    ids_once = list(dict.fromkeys(export_ids))
    with register.writing(f"Xóa {len(ids_once)} mục xuất khẩu") as transaction:
        for export_id in ids_once:
            exported_products.require(transaction.connection, export_id)
            exported_products.delete(transaction, export_id)
    return len(ids_once)
