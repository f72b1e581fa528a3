"""Points of sale as a clerk keeps them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ocop_desktop.domain.channels.channel import ListingStatus
from ocop_desktop.domain.errors import InvalidValue, RecordMissing
from ocop_desktop.domain.outlets.sale_point import SalePlace, SalePoint
from ocop_desktop.services import history, products, sale_points
from tests.builders import register_with_product


def test_a_point_of_sale_is_kept_edited_deleted_and_comes_back(tmp_path: Path) -> None:
    register, product = register_with_product(tmp_path)
    point = SalePoint(
        "Điểm OCOP Cần Giờ",
        SalePlace.REST_STOP,
        "Rừng Sác",
        "27664",
        "HTX",
        date(2025, 1, 2),
        "950/QĐ-BCT",
        (product.id,),
        ListingStatus.ACTIVE,
        Decimal("10.4"),
        Decimal("106.9"),
        date(2026, 11, 1),
        "ghi chú",
    )
    saved = sale_points.save(register, point)
    assert replace(saved, id=0) == point
    edited = sale_points.save(register, replace(saved, address="Bến phà"))
    assert sale_points.all_points(register) == (edited,)
    assert sale_points.get(register, saved.id).address == "Bến phà"
    assert sale_points.delete_many(register, [saved.id, saved.id]) == 1
    assert sale_points.all_points(register) == ()
    history.undo(register)
    assert sale_points.all_points(register) == (edited,)


def test_points_are_marked_checked_in_one_action(tmp_path: Path) -> None:
    register, _ = register_with_product(tmp_path)
    new = sale_points.save(register, SalePoint("Một"))
    closed = sale_points.save(register, SalePoint("Hai", status=ListingStatus.CLOSED))
    on = date(2026, 11, 30)
    assert sale_points.mark_checked(register, [new.id, closed.id], on) == 2
    one, other = (sale_points.get(register, key) for key in (new.id, closed.id))
    assert (one.status, one.checked_on) == (ListingStatus.ACTIVE, on)
    assert (other.status, other.checked_on) == (ListingStatus.CLOSED, on)
    history.undo(register)
    assert sale_points.get(register, new.id).checked_on is None


def test_a_deleted_product_is_no_longer_shown_at_the_point(tmp_path: Path) -> None:
    register, product = register_with_product(tmp_path)
    saved = sale_points.save(register, SalePoint("Điểm", product_ids=(product.id,)))
    products.delete(register, [product.id])
    assert sale_points.get(register, saved.id).product_ids == ()


def test_a_point_that_cannot_be_is_refused(tmp_path: Path) -> None:
    register, _ = register_with_product(tmp_path)
    with pytest.raises(InvalidValue):
        sale_points.save(register, SalePoint(""))
    with pytest.raises(InvalidValue):
        sale_points.save(register, SalePoint("Điểm", latitude=Decimal(91)))
    with pytest.raises(RecordMissing):
        sale_points.save(register, SalePoint("Điểm", product_ids=(99,)))
    with pytest.raises(RecordMissing):
        sale_points.get(register, 99)
    with pytest.raises(RecordMissing):
        sale_points.delete_many(register, [99])
    assert sale_points.all_points(register) == ()
