"""What a clerk does with filings: propose, record, check, forward, end, delete."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from ocop_desktop import resources
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.deadlines.filing import (
    Filing,
    FilingResult,
    Receipt,
    format_receipt,
    parse_receipt,
)
from ocop_desktop.domain.deadlines.filing_checks import check_filing
from ocop_desktop.domain.deadlines.outlook import find_commune_check_due, kind_to_file
from ocop_desktop.domain.deadlines.renewal import deadline_on, make_rules
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.law.regulation import find_in_force
from ocop_desktop.domain.problems import Problem
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.domain.register.recognition import RecognitionKind, status_on
from ocop_desktop.store import filings, offices, producers, products, recognitions
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import Register


def of_product(register: Register, product_id: int) -> tuple[Filing, ...]:
    """The product's filings, in the order they were filed."""
    return register.read_list(lambda connection: filings.of_product(connection, product_id))


def get(register: Register, filing_id: int) -> Filing:
    """The filing. Raises RecordMissing."""
    with register.reading() as connection:
        return filings.require(connection, filing_id)


def propose(register: Register, product_id: int, on: date) -> Filing:
    """A filing of that day to start a form from, not yet saved: kind, receipt number, open topics.

    The number is the commune's next of the year (form 01); empty without a commune of today.
    Raises RecordMissing.
    """
    with register.reading() as connection:
        product = products.require(connection, product_id)
        producer = producers.get(connection, product.producer_id)
        held = recognitions.of_product(connection, product_id)
        settings = offices.get(connection).deadlines
        numbers = filings.filings_by_receipt(connection)
    regulations = resources.regulation_library(register.regulations).all()
    rules = make_rules(on, regulations, settings, resources.holidays())
    state = deadline_on(status_on(held, on, regulations), (), rules).state
    area = resources.commune(product.commune_code or (producer.commune_code if producer else ""))
    return Filing(
        product_id,
        kind_to_file(state) or RecognitionKind.RENEWAL,
        filed_on=on,
        receipt_number=_make_next_receipt(rules.now.receipt_form, numbers, area, on.year),
        topics=tuple(map(TopicCheck, rules.now.commune_checks)),
    )


def check_due(register: Register, filed_on: date) -> date | None:
    """The last day of the commune's check of a dossier filed that day; None where none is set."""
    with register.reading() as connection:
        settings = offices.get(connection).deadlines
    regulations = resources.regulation_library(register.regulations).all()
    rules = make_rules(filed_on, regulations, settings, resources.holidays())
    return find_commune_check_due(filed_on, rules)


def problems(register: Register, filing: Filing) -> tuple[Problem, ...]:
    """What is doubtful or wrong in a filing, by the decision in force when it was filed."""
    regulations, day = resources.regulation_library(register.regulations).all(), filing.filed_on
    return check_filing(filing, find_in_force(regulations, day).receipt_form if day else "")


def save(register: Register, filing: Filing) -> Filing:
    """Save a filing, new or changed.

    Raises InvalidValue (no day, days before the filing, a number already given), RecordMissing.
    """
    filing = clean(filing)
    refuse_hard(check_filing(filing))
    with register.writing("") as transaction:
        product = products.require(transaction.connection, filing.product_id)
        verb = "Sửa" if filing.id else "Ghi"
        transaction.rename(f"{verb} lần nộp hồ sơ của “{product.name.vi}”")
        if filing.id:
            filing = filings.merge(transaction, filing)
        carriers = filings.filings_by_receipt(transaction.connection)
        return _save_checked(transaction, filing, carriers)


def delete(register: Register, filing_id: int) -> None:
    """Remove a filing that was entered by mistake. Raises RecordMissing."""
    with register.writing("") as transaction:
        filing = filings.require(transaction.connection, filing_id)
        product = products.require(transaction.connection, filing.product_id)
        transaction.rename(f"Xóa lần nộp hồ sơ của “{product.name.vi}”")
        filings.delete(transaction, filing_id)


def forward(register: Register, filing_ids: Sequence[int], on: date) -> tuple[Filing, ...]:
    """Record that the commune sent filings on to the province that day, as one action.

    Raises InvalidValue for a day before a filing, RecordMissing; then nothing is saved.
    """
    return _change_filings(
        register, filing_ids, "Chuyển cấp tỉnh", lambda filing: replace(filing, forwarded_on=on)
    )


def record_result(
    register: Register, filing_ids: Sequence[int], result: FilingResult, on: date, notes: str = ""
) -> tuple[Filing, ...]:
    """Record how filings ended that day, as one action; the recognition itself is recorded apart.

    Raises InvalidValue for a day before a filing, RecordMissing; then nothing is saved.
    """
    return _change_filings(
        register,
        filing_ids,
        "Ghi kết quả",
        lambda filing: replace(filing, result=result, result_on=on, result_notes=notes),
    )


def _change_filings(
    register: Register, filing_ids: Sequence[int], verb: str, changed: Callable[[Filing], Filing]
) -> tuple[Filing, ...]:
    with register.writing(f"{verb}: {len(filing_ids)} hồ sơ") as transaction:
        carriers = filings.filings_by_receipt(transaction.connection)
        found = filings.load(transaction, filing_ids)
        return tuple(
            _save_checked(transaction, clean(changed(filing)), carriers)
            for filing in found.values()
        )


def _save_checked(
    transaction: WriteTransaction, filing: Filing, carriers: Mapping[str, int]
) -> Filing:
    """Save a filing whose receipt number no other of `carriers`, the filings by number, has."""
    refuse_hard(check_filing(filing))
    if carriers.get(filing.receipt_number) not in {None, filing.id}:
        raise InvalidValue("receipt_number", filing.receipt_number, ValueReason.TAKEN)
    return filings.save(transaction, filing)


def _make_next_receipt(form: str, numbers: dict[str, int], area: Area | None, year: int) -> str:
    if not form or area is None:
        return ""
    given = (parse_receipt(form, number) for number in numbers)
    serials = [
        receipt.serial
        for receipt in given
        if receipt and (receipt.commune_code, receipt.year) == (area.code, year)
    ]
    serial = max(serials, default=0) + 1
    return format_receipt(form, Receipt(serial, area.province_code, area.code, year))
