"""What a clerk does with the notices sent to producers."""

from collections.abc import Sequence
from dataclasses import replace

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.deadlines.filing import Notice
from ocop_desktop.domain.deadlines.filing_checks import check_notice
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.store import notices, products
from ocop_desktop.store.database import Register


def recent(register: Register, limit: int = 200) -> tuple[tuple[Notice, str], ...]:
    """The newest notices with the names of their products, newest first."""
    return register.read_list(lambda connection: notices.list_recent(connection, limit))


def of_product(register: Register, product_id: int) -> tuple[Notice, ...]:
    """The product's notices, oldest first."""
    return register.read_list(lambda connection: notices.of_product(connection, product_id))


def record(register: Register, product_ids: Sequence[int], notice: Notice) -> tuple[Notice, ...]:
    """Log one notice for every one of those products, as one action.

    Raises InvalidValue without a product or a day, RecordMissing; then nothing is saved.
    """
    return record_all(
        register,
        [replace(notice, id=0, product_id=product_id) for product_id in dict.fromkeys(product_ids)],
    )


def record_all(register: Register, sent: Sequence[Notice]) -> tuple[Notice, ...]:
    """Log new notices, each of its own product with its own text, as one action.

    Raises InvalidValue without a notice or a day, RecordMissing; then nothing is saved.
    """
    new = tuple(map(clean, sent))
    for notice in new:
        refuse_hard(check_notice(notice))
    if not new:
        raise InvalidValue("products", "", ValueReason.REQUIRED)
    ids = list(dict.fromkeys(notice.product_id for notice in new))
    with register.writing(f"Ghi thông báo đã gửi: {len(ids)} sản phẩm") as transaction:
        products.require_many(transaction.connection, ids)
        given = notices.save_new(transaction, new)
        return tuple(
            replace(logged, id=row_id, version=1) for logged, row_id in zip(new, given, strict=True)
        )


def save(register: Register, notice: Notice) -> Notice:
    """Correct a notice of the log. Raises InvalidValue without a day, RecordMissing."""
    notice = clean(notice)
    refuse_hard(check_notice(notice))
    with register.writing("Sửa thông báo đã gửi") as transaction:
        notices.require(transaction.connection, notice.id)
        products.require(transaction.connection, notice.product_id)
        return notices.save(transaction, notice)


def delete(register: Register, notice_id: int) -> None:
    """Remove a notice that was logged by mistake. Raises RecordMissing."""
    with register.writing("Xóa thông báo đã gửi") as transaction:
        notices.require(transaction.connection, notice_id)
        notices.delete(transaction, notice_id)
