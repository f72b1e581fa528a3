"""What a clerk does with points of sale (điểm giới thiệu và bán sản phẩm OCOP)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ocop_desktop.domain.channels.channel import ListingStatus
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.domain.outlets.sale_point_checks import check_point_values
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.store import products, sale_points
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import Register


def all_points(register: Register) -> tuple[SalePoint, ...]:
    """Every point of sale, by name."""
    return register.read_list(sale_points.all_points)


def get(register: Register, point_id: int) -> SalePoint:
    """The point of sale. Raises RecordMissing."""
    with register.reading() as connection:
        return sale_points.require(connection, point_id)


def save(register: Register, point: SalePoint) -> SalePoint:
    """Save a point of sale with its products in order; what others saved meanwhile is kept.

    Raises InvalidValue for no name or no such coordinates, RecordMissing, EditConflict.
    """
    point = clean(point)
    refuse_hard(check_point_values(point))
    with register.writing("") as transaction:
        return save_point(transaction, point)


def save_point(transaction: WriteTransaction, point: SalePoint) -> SalePoint:
    """The point saved in a running action. Raises as `save`."""
    if point.id:
        point = sale_points.merge(transaction, point)
        refuse_hard(check_point_values(point))
    products.require_many(transaction.connection, point.product_ids)
    verb = "Sửa" if point.id else "Thêm"
    transaction.rename(f"{verb} điểm bán “{point.name}”")
    return sale_points.save(transaction, point)


def mark_checked(register: Register, point_ids: Sequence[int], on: date) -> int:
    """Note that the clerk has seen on that day that these points are open; returns how many.

    A point that nobody had checked is open from now on. Raises RecordMissing.
    """
    ids_once = list(dict.fromkeys(point_ids))
    with register.writing(f"Kiểm tra {len(ids_once)} điểm bán") as transaction:
        for point_id in ids_once:
            point = sale_points.require(transaction.connection, point_id)
            is_new = point.status is ListingStatus.UNCHECKED
            status = ListingStatus.ACTIVE if is_new else point.status
            sale_points.save(transaction, replace(point, status=status, checked_on=on))
    return len(ids_once)


def delete_many(register: Register, point_ids: Sequence[int]) -> int:
    """Remove points of sale, whose products stay; returns how many. Raises RecordMissing."""
    ids_once = list(dict.fromkeys(point_ids))
    with register.writing(f"Xóa {len(ids_once)} điểm bán") as transaction:
        for point_id in ids_once:
            point = sale_points.require(transaction.connection, point_id)
            if len(ids_once) == 1:
                transaction.rename(f"Xóa điểm bán “{point.name}”")
            sale_points.delete(transaction, point_id)
    return len(ids_once)
