"""What a clerk does with trade fairs."""

from ocop_desktop.domain.register.checks import check_fair
from ocop_desktop.domain.register.fair import TradeFair
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.store import fairs
from ocop_desktop.store.database import Register


def all_fairs(register: Register) -> tuple[TradeFair, ...]:
    """Every fair, the latest first."""
    with register.reading() as connection:
        return fairs.all_fairs(connection)


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


def delete(register: Register, fair_id: int) -> None:
    """Remove a fair; its products stay. Raises RecordMissing."""
    with register.writing("") as transaction:
        fair = fairs.require(transaction.connection, fair_id)
        transaction.rename(f"Xóa hội chợ “{fair.name}”")
        fairs.delete(transaction, fair_id)
