"""What a clerk does with trade fairs."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.register.checks import check_fair
from ocop_desktop.domain.register.fair import FairAddition, FairEntry, TradeFair
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.store import fairs
from ocop_desktop.store.database import Register


def all_fairs(register: Register) -> tuple[TradeFair, ...]:
    """Every fair, the latest first."""
    return register.read_list(fairs.all_fairs)


def get(register: Register, fair_id: int) -> TradeFair:
    """The fair. Raises RecordMissing."""
    with register.reading() as connection:
        return fairs.require(connection, fair_id)


def save(register: Register, fair: TradeFair) -> TradeFair:
    """Save a fair with its products in order; what others saved since it was read is kept.

    Raises InvalidValue for no name or wrong days, RecordMissing, EditConflict.
    """
    fair = clean(fair)
    refuse_hard(check_fair(fair))
    with register.writing("") as transaction:
        if fair.id:
            fair = fairs.merge(transaction, fair)
            refuse_hard(check_fair(fair))
        verb = "Sửa" if fair.id else "Thêm"
        transaction.rename(f"{verb} hội chợ “{fair.name}”")
        return fairs.save(transaction, fair)


def add_products(register: Register, fair_id: int, product_ids: Sequence[int]) -> FairAddition:
    """Append products to a fair; those it holds already stay where they are. Raises RecordMissing."""
    with register.writing("") as transaction:
        fair = fairs.require(transaction.connection, fair_id)
        held = {entry.product_id for entry in fair.entries}
        added = [key for key in dict.fromkeys(product_ids) if key not in held]
        transaction.rename(f"Thêm {len(added)} sản phẩm vào hội chợ “{fair.name}”")
        if added:
            entries = (*fair.entries, *map(FairEntry, added))
            fair = fairs.save(transaction, replace(fair, entries=entries))
        return FairAddition(fair, tuple(added), tuple(key for key in held if key in product_ids))


def count_attached(register: Register, fair_ids: Sequence[int]) -> Mapping[RecordKind, int]:
    """How many products stand in these fairs; nothing where they are empty."""
    with register.reading() as connection:
        found = [fairs.require(connection, fair_id) for fair_id in dict.fromkeys(fair_ids)]
    return +Counter({RecordKind.PRODUCT: sum(len(fair.entries) for fair in found)})


def delete(register: Register, fair_id: int) -> None:
    """Remove a fair; its products stay. Raises RecordMissing."""
    delete_many(register, [fair_id])


def delete_many(register: Register, fair_ids: Sequence[int]) -> int:
    """Remove fairs, whose products stay; returns how many. Raises RecordMissing."""
    ids_once = list(dict.fromkeys(fair_ids))
    with register.writing(f"Xóa {len(ids_once)} hội chợ") as transaction:
        for fair_id in ids_once:
            fair = fairs.require(transaction.connection, fair_id)
            if len(ids_once) == 1:
                transaction.rename(f"Xóa hội chợ “{fair.name}”")
            fairs.delete(transaction, fair_id)
    return len(ids_once)
