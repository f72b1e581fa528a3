"""What a clerk says of the office that keeps the register."""

from dataclasses import replace
from pathlib import Path

from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.office.office_checks import check_office
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.store import offices
from ocop_desktop.store.database import Register


def get(register: Register) -> Office:
    """The office, empty while nothing is known."""
    with register.reading() as connection:
        return offices.get(connection)


def save(register: Register, office: Office) -> Office:
    """Save what is known of the office. Raises InvalidValue for impossible settings, EditConflict."""
    office = clean(office)
    refuse_hard(check_office(office))
    with register.writing("Sửa thông tin cơ quan") as transaction:
        office = offices.merge(transaction, office)
        refuse_hard(check_office(office))
        return offices.save(transaction, office)


def set_logo(register: Register, file: Path) -> Office:
    """Prepare a picture and make it the office's logo. Raises FileMissing, BrokenImage."""
    from ocop_desktop.reports import images  # noqa: PLC0415 - Pillow loads on first use

    photo = images.prepare_photo(file, register.media)
    with register.writing("Đổi biểu trưng của cơ quan") as transaction:
        office = replace(offices.get(transaction.connection), logo=photo.small)
        return offices.save(transaction, office)
