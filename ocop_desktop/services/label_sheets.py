"""What a clerk does with sheets of labels of the office's own geometry."""

from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.errors import InvalidValue, RecordMissing
from ocop_desktop.domain.named import find_named
from ocop_desktop.domain.print.documents import LabelSheet
from ocop_desktop.domain.register.fields import clean
from ocop_desktop.store import label_sheets
from ocop_desktop.store.database import Register


def all_sheets(register: Register) -> tuple[LabelSheet, ...]:
    """The office's own sheets, by name."""
    sheets = register.read_list(label_sheets.all_sheets)
    return tuple(sheet for _, sheet in sheets)


def save(register: Register, sheet: LabelSheet) -> LabelSheet:
    """Save a sheet under its name. Raises InvalidValue without a name."""
    sheet = clean(sheet)
    if not sheet.name:
        raise InvalidValue("name", "", ValueReason.REQUIRED)
    with register.writing(f"Lưu khuôn tem “{sheet.name}”") as transaction:
        label_sheets.save(transaction, sheet)
    return sheet


def delete(register: Register, name: str) -> None:
    """Remove a sheet. Raises RecordMissing, NameAmbiguous."""
    with register.writing(f"Xóa khuôn tem “{name}”") as transaction:
        known = label_sheets.all_sheets(transaction.connection)
        found = find_named(known, name, lambda one: one[1].name, RecordKind.LABEL_SHEET)
        if found is None:
            names = tuple(sheet.name for _, sheet in known)
            raise RecordMissing(RecordKind.LABEL_SHEET, name, names)
        label_sheets.delete(transaction, found[0])
