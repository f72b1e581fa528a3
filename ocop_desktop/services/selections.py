"""What a clerk does with saved selections of products."""

from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.errors import InvalidValue, RecordMissing
from ocop_desktop.domain.register.fields import clean
from ocop_desktop.domain.register.selection import Selection
from ocop_desktop.store import selections
from ocop_desktop.store.database import Register


def all_selections(register: Register) -> tuple[Selection, ...]:
    """Every saved selection, the latest first."""
    return register.read_list(selections.all_selections)


def save(register: Register, selection: Selection) -> Selection:
    """Save a selection. Raises InvalidValue without a name or without products."""
    selection = clean(selection)
    if not selection.name:
        raise InvalidValue("name", "", ValueReason.REQUIRED)
    if not selection.product_ids:
        raise InvalidValue("products", "", ValueReason.REQUIRED)
    with register.writing(f"Lưu danh sách “{selection.name}”") as transaction:
        return selections.save(transaction, selection)


def delete(register: Register, selection_id: int) -> None:
    """Remove a selection; its products stay. Raises RecordMissing."""
    with register.writing("") as transaction:
        known = {
            selection.id: selection.name
            for selection in selections.all_selections(transaction.connection)
        }
        if selection_id not in known:
            raise RecordMissing(RecordKind.SELECTION, str(selection_id))
        transaction.rename(f"Xóa danh sách “{known[selection_id]}”")
        selections.delete(transaction, selection_id)
