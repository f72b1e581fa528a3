"""What a clerk does with registrations: list with their state, read, save, delete."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.errors import FieldFault, FieldsRefused
from ocop_desktop.domain.json_files import list_objects, load_json
from ocop_desktop.domain.outlets.listed_outlets import RegistrationRow
from ocop_desktop.domain.outlets.outlet_files import read_registration_facts
from ocop_desktop.domain.outlets.product_names import ProductName
from ocop_desktop.domain.outlets.registration import Registration
from ocop_desktop.domain.outlets.registration_checks import (
    check_registration,
    find_in_registration,
)
from ocop_desktop.domain.outlets.registration_days import find_status
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.text import identity_key
from ocop_desktop.store import (
    media,
    offices,
    producers,
    product_names,
    products,
    record_references,
    registrations,
)
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import ReadConnection, Register


def all_registrations(register: Register, on: date) -> tuple[RegistrationRow, ...]:
    """Every registration with its holder, its state on that day and what is doubtful, by holder."""
    with register.reading() as connection:
        return _list_rows(connection, registrations.list_all(connection), on)


def examine(register: Register, registration: Registration, on: date) -> RegistrationRow:
    """A registration as the list would show it on that day, though it is not saved yet."""
    with register.reading() as connection:
        (row,) = _list_rows(connection, (registration,), on)
    return row


def _list_rows(
    connection: ReadConnection, found: Sequence[Registration], on: date
) -> tuple[RegistrationRow, ...]:
    names = product_names.read_names(connection, {one.product_id for one in found} - {0})
    held_by = {one.id: _find_holder(one, names) for one in found}
    holders = producers.get_many(connection, list({*held_by.values()} - {0}))
    soon_days = offices.get(connection).deadlines.certificate_days
    rows = (_make_row(one, holders.get(held_by[one.id]), names, on, soon_days) for one in found)
    return tuple(sorted(rows, key=lambda row: row.holder.casefold()))


def _find_holder(registration: Registration, names: dict[int, ProductName]) -> int:
    """The producer that holds it: its own, else that of its product."""
    product = names.get(registration.product_id)
    return registration.producer_id or (product.producer_id if product else 0)


def _make_row(
    registration: Registration,
    holder: Producer | None,
    names: dict[int, ProductName],
    on: date,
    soon_days: int,
) -> RegistrationRow:
    product = names.get(registration.product_id)
    commune = resources.commune(holder.commune_code) if holder else None
    return RegistrationRow(
        registration,
        holder.name if holder else "",
        product.product if product else "",
        find_status(registration, on, soon_days),
        find_in_registration(registration, holder, commune, on),
    )


def get(register: Register, registration_id: int) -> Registration:
    """The registration. Raises RecordMissing."""
    with register.reading() as connection:
        return registrations.require(connection, registration_id)


def save(register: Register, registration: Registration) -> Registration:
    """Save a registration, new or changed; what others saved since it was read is kept.

    Raises InvalidValue (nobody holds it, it ends before it was issued), RecordMissing, EditConflict.
    """
    registration = clean(registration)
    refuse_hard(check_registration(registration))
    with register.writing("") as transaction:
        if registration.id:
            registration = registrations.merge(transaction, registration)
            refuse_hard(check_registration(registration))
        _require_holder(transaction, registration)
        verb = "Sửa" if registration.id else "Ghi"
        number = registration.number or registration.kind.value
        transaction.rename(f"{verb} mã đăng ký “{number}”")
        return registrations.save(transaction, registration)


def read_file(register: Register, file: Path) -> tuple[Registration, ...]:
    """The registrations that a JSON file describes, one object or a list, not yet saved.

    Papers that it names lie beside it; they are taken into the register's media once nothing else is
    wrong. Raises FileMissing, InvalidValue, and FieldsRefused, which names every value that cannot be
    read.
    """
    facts, faults = load_json(file), list[FieldFault]()
    with register.reading() as connection:
        find_products = product_names.make_finder(connection).find
        find_producers = record_references.find_producers(connection)
        found = tuple(
            read_registration_facts(one, find_products, find_producers)
            for one in list_objects(facts, faults)
        )
    if faults:
        raise FieldsRefused(file, tuple(faults))
    for one in found:
        refuse_hard(check_registration(clean(one)))
    if not any(one.file for one in found):
        return found
    register.check_writable()
    files = media.take_files(register.media, file.parent, (one.file for one in found))
    return tuple(replace(one, file=files[one.file]) for one in found)


def put(register: Register, entered: Sequence[Registration]) -> tuple[Registration, ...]:
    """Enter or replace registrations as one action; one of the same kind, number and holder is replaced.

    Raises InvalidValue, RecordMissing; then nothing is saved.
    """
    cleaned = [clean(one) for one in entered]
    for one in cleaned:
        refuse_hard(check_registration(one))
    with register.writing(f"Ghi {len(cleaned)} mã đăng ký") as transaction:
        known = {_make_key(one): one for one in registrations.list_all(transaction.connection)}
        saved = []
        for one in cleaned:
            _require_holder(transaction, one)
            former = known.get(_make_key(one))
            replaced = replace(one, id=former.id, version=former.version) if former else one
            stored = registrations.save(transaction, replaced)
            known[_make_key(stored)] = stored
            saved.append(stored)
    return tuple(saved)


def delete_many(register: Register, registration_ids: Sequence[int]) -> int:
    """Remove registrations; returns how many. Raises RecordMissing."""
    ids_once = list(dict.fromkeys(registration_ids))
    with register.writing(f"Xóa {len(ids_once)} mã đăng ký") as transaction:
        for registration_id in ids_once:
            registrations.require(transaction.connection, registration_id)
            registrations.delete(transaction, registration_id)
    return len(ids_once)


def add_file(register: Register, file: Path) -> str:
    """Bring the paper of a registration into the register's media; returns its name there.

    Raises FileMissing, CannotWrite.
    """
    register.check_writable()
    return media.add_file(register.media, file)


def _require_holder(transaction: WriteTransaction, registration: Registration) -> None:
    if registration.producer_id:
        producers.require(transaction.connection, registration.producer_id)
    if registration.product_id:
        products.require(transaction.connection, registration.product_id)


def _make_key(registration: Registration) -> tuple[str, str, int, int]:
    number = identity_key(registration.number)
    return registration.kind.value, number, registration.producer_id, registration.product_id
