"""What a clerk does with sheets of labels of the office's own geometry."""

from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.errors import InvalidValue, RecordMissing
from ocop_desktop.domain.named import find_named, is_same_name
from ocop_desktop.domain.print.documents import LabelSheet
from ocop_desktop.domain.register.fields import clean
from ocop_desktop.store import label_sheets
from ocop_desktop.store.database import Register


def all_sheets(register: Register) -> tuple[LabelSheet, ...]:
    """The office's own sheets, by name."""
    sheets = register.read_list(label_sheets.all_sheets)
    return tuple(sheet for _, sheet in sheets)


def save(register: Register, sheet: LabelSheet, *, opened: LabelSheet | None = None) -> LabelSheet:
    """Save a sheet under its name; with the sheet as it was `opened`, what others saved since is kept.

    Raises InvalidValue without a name, RecordMissing where the opened one is gone, EditConflict.
    """
    sheet = clean(sheet)
    if not sheet.name:
        raise InvalidValue("name", "", ValueReason.REQUIRED)
    with register.writing(f"Lưu khuôn tem “{sheet.name}”") as transaction:
        if opened and is_same_name(opened.name, sheet.name):
            sheet = label_sheets.merge(transaction, opened, sheet)
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
