"""Exports: saved with checks, listed with names and tiers, put by product and country."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.channels.channel import SalesContract
from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.errors import EditConflict, InvalidValue, RecordMissing
from ocop_desktop.domain.office.office import Office, OutletSettings
from ocop_desktop.domain.outlets.exported_product import (
    ExportedProduct,
    ExportRoute,
    ExportYear,
    MarketTier,
)
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import exported_products, history, offices, products, trash
from ocop_desktop.store.database import Register
from tests.builders import TODAY

Stocked = tuple[Register, Product]


def an_export(product_id: int, country: str = "cn") -> ExportedProduct:
    return ExportedProduct(
        product_id,
        country,
        "0901.21.10",
        ExportRoute.BORDER,
        "Công ty B",
        date(2024, 3, 1),
        None,
        (ExportYear(2025, Decimal(3), "tấn", Decimal("9.5")), ExportYear(2024)),
        SalesContract("01/2024", date(2024, 2, 1)),
    )


def test_an_export_is_stored_as_customs_know_it(stocked: Stocked) -> None:
    register, product = stocked
    saved = exported_products.save(register, an_export(product.id))
    assert (saved.country, saved.hs_code) == ("CN", "09012110")
    assert [year.year for year in saved.years] == [2024, 2025]
    assert exported_products.get(register, saved.id) == saved


def test_the_list_names_product_producer_country_and_tier(stocked: Stocked) -> None:
    register, product = stocked
    exported_products.put(register, [an_export(product.id), an_export(product.id, "JP")])
    rows = exported_products.all_exports(register)
    assert [(row.country.name, row.tier) for row in rows] == [
        ("Nhật Bản", MarketTier.STRICT),
        ("Trung Quốc", MarketTier.OTHER),
    ]
    assert {row.product for row in rows} == {product.name.vi}
    assert all(row.producer and row.id for row in rows)
    offices.save(register, Office("UBND xã", outlets=OutletSettings(("CN",))))
    tiers = {row.country.code: row.tier for row in exported_products.all_exports(register)}
    assert tiers == {"CN": MarketTier.STRICT, "JP": MarketTier.OTHER}


def test_the_history_names_the_country_of_an_export(stocked: Stocked) -> None:
    register, product = stocked
    exported_products.save(register, an_export(product.id, "JP"))
    sentence = f"Ghi xuất khẩu của “{product.name.vi}” sang Nhật Bản"
    assert history.recent(register)[0].sentence == sentence


def test_one_of_the_same_product_and_country_is_replaced(stocked: Stocked) -> None:
    register, product = stocked
    first, other = exported_products.put(
        register, [an_export(product.id), an_export(product.id, "TH")]
    )
    (again,) = exported_products.put(register, [replace(an_export(product.id), buyer="Công ty C")])
    assert again.id == first.id
    assert again.buyer == "Công ty C"
    assert len(exported_products.all_exports(register)) == 2
    history.undo(register)
    assert exported_products.get(register, first.id).buyer == "Công ty B"
    assert exported_products.get(register, other.id) == other


def test_what_cannot_be_is_refused_whole(stocked: Stocked) -> None:
    register, product = stocked
    wrong = replace(an_export(product.id, "JP"), hs_code="09")
    with pytest.raises(InvalidValue) as refused:
        exported_products.put(register, [an_export(product.id), wrong])
    assert refused.value.reason is ValueReason.HS_CODE
    with pytest.raises(InvalidValue):
        exported_products.save(register, an_export(product.id, "ZZ"))
    with pytest.raises(RecordMissing):
        exported_products.put(register, [an_export(999)])
    assert exported_products.all_exports(register) == ()


def test_an_edit_keeps_what_others_saved_and_tells_a_conflict(stocked: Stocked) -> None:
    register, product = stocked
    opened = exported_products.save(register, an_export(product.id))
    exported_products.save(register, replace(opened, buyer="Công ty C"))
    saved = exported_products.save(register, replace(opened, notes="đi Quảng Tây"))
    assert (saved.buyer, saved.notes) == ("Công ty C", "đi Quảng Tây")
    with pytest.raises(EditConflict):
        exported_products.save(register, replace(opened, buyer="Công ty D"))


def test_a_deleted_export_comes_back_alone_or_with_its_product(stocked: Stocked) -> None:
    register, product = stocked
    saved = exported_products.save(register, an_export(product.id))
    assert exported_products.delete_many(register, [saved.id, saved.id]) == 1
    with pytest.raises(RecordMissing):
        exported_products.delete_many(register, [saved.id])
    (thrown,) = trash.list_records(register, TODAY)
    assert thrown.kind is RecordKind.EXPORTED_PRODUCT
    trash.restore(register, [thrown.id])
    assert exported_products.get(register, saved.id) == replace(saved)
    products.delete(register, [product.id])
    assert exported_products.all_exports(register) == ()
    history.undo(register)
    assert exported_products.get(register, saved.id) == saved
