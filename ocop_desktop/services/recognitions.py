"""What a clerk does with recognitions: one at a time, or a whole decision at once."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.office.communes import FormerUnit, name_former_unit
from ocop_desktop.domain.register.annex import Annex, AnnexLine, PastedContent
from ocop_desktop.domain.register.annex_matching import AnnexMatch, match_lines
from ocop_desktop.domain.register.checks import check_recognition
from ocop_desktop.domain.register.completing import complete_days, complete_known
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product, ProductCode, ProductRow
from ocop_desktop.domain.register.recognition import Decision, DecisionLine, Recognition
from ocop_desktop.domain.register.recognition_units import find_recognition_unit
from ocop_desktop.store import media, named_products, offices, producers, products, recognitions
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import Register


def completed(register: Register, recognition: Recognition) -> Recognition:
    """`recognition` with the regulation of its day and the expiry that regulation gives.

    36 months from issue under every decision so far; what the clerk gave is kept.
    """
    return complete_days(recognition, resources.regulation_library(register.regulations).all())


def save(register: Register, recognition: Recognition) -> Recognition:
    """Save a recognition, new or changed; what others saved since it was read is kept.

    A new one that tells a known one again, of which one knows the year only, completes that one.

    Raises InvalidValue for stars outside 3-5 or days in the wrong order, RecordMissing, EditConflict.
    """
    recognition = completed(register, clean(recognition))
    regulations = resources.regulation_library(register.regulations).all()
    refuse_hard(check_recognition(recognition, regulations))
    with register.writing("") as transaction:
        if recognition.id:
            recognition = recognitions.merge(transaction, recognition)
            refuse_hard(check_recognition(recognition, regulations))
        product = products.load(transaction, [recognition.product_id])[recognition.product_id]
        verb = "Sửa công nhận" if recognition.id else "Ghi công nhận"
        if not recognition.id:
            held = recognitions.of_product(transaction.connection, recognition.product_id)
            recognition = complete_known(held, recognition) or recognition
        (recognition,) = _name_units(transaction, [recognition], {product.id: product})
        stars = f" {recognition.stars} sao" if recognition.stars else ""
        transaction.rename(f"{verb}{stars} cho “{product.name.vi}”")
        saved = recognitions.save(transaction, recognition)
        _add_code(transaction, saved)
    return saved


def delete(register: Register, recognition_id: int) -> None:
    """Remove a recognition that was entered by mistake. Raises RecordMissing."""
    with register.writing("Xóa một lần công nhận") as transaction:
        recognitions.require(transaction.connection, recognition_id)
        recognitions.delete(transaction, recognition_id)


def of_products(
    register: Register, product_ids: Sequence[int]
) -> dict[int, tuple[Recognition, ...]]:
    """The recognitions of those products, by product; one without any has no entry."""
    with register.reading() as connection:
        return recognitions.by_product(connection, list(product_ids))


def read_annex(
    register: Register, pasted: PastedContent, rows: Sequence[ProductRow]
) -> tuple[Annex, tuple[AnnexMatch, ...]]:
    """What was copied states of a decision, and what the register, whose products are `rows`, has for it."""
    del register
    from ocop_desktop.spreadsheets.annex import annex_table  # noqa: PLC0415 - loads on first use

    annex = annex_table.read_annex(pasted)
    return annex, match_lines(annex.lines, rows)


def match_names(
    register: Register, lines: Sequence[AnnexLine], rows: Sequence[ProductRow]
) -> tuple[AnnexMatch, ...]:
    """What the register, whose products are `rows`, has for names that were typed."""
    del register
    return match_lines(lines, rows)


def record_decision(
    register: Register, decision: Decision, lines: Sequence[DecisionLine]
) -> tuple[Recognition, ...]:
    """Record one decision for all its products as one action, with the products it adds.

    Where a product holds its stars of that year without a day, these are completed.

    Raises InvalidValue naming the first wrong line, RecordMissing; then nothing is saved.
    """
    if not lines:
        raise InvalidValue("lines", "", ValueReason.REQUIRED)
    decision, lines = clean(decision), [clean(line) for line in lines]
    entered = [completed(register, _make_recognition(decision, line)) for line in lines]
    regulations = resources.regulation_library(register.regulations).all()
    for recognition, line in zip(entered, lines, strict=True):
        refuse_hard(check_recognition(recognition, regulations))
        if not line.product_id and not line.product_name:
            raise InvalidValue("product_id", "", ValueReason.REQUIRED)
    with register.writing("") as transaction:
        product_ids, added = _find_products(transaction, lines)
        transaction.rename(_make_decision_sentence(decision, len(lines), added))
        entered = [
            replace(recognition, product_id=product_id)
            for recognition, product_id in zip(entered, product_ids, strict=True)
        ]
        saved = _save_entered(transaction, entered)
        for recognition in saved:
            _add_code(transaction, recognition)
    return saved


def _name_units(
    transaction: WriteTransaction,
    entered: Sequence[Recognition],
    named: Mapping[int, Product],
) -> list[Recognition]:
    """The recognitions with the unit of their time, where one names none and the register knows it."""
    former = offices.get(transaction.connection).former_units
    held_by = producers.get_many(
        transaction.connection, [product.producer_id for product in named.values()]
    )
    return [_name_unit(one, named[one.product_id], held_by, former) for one in entered]


def _name_unit(
    recognition: Recognition,
    product: Product,
    held_by: Mapping[int, Producer],
    former: tuple[FormerUnit, ...],
) -> Recognition:
    producer = held_by.get(product.producer_id)
    own = product.commune_code or (producer.commune_code if producer else "")
    unit = find_recognition_unit(
        recognition,
        resources.commune(own),
        product.stated,
        lambda code, day: name_former_unit(former, code, day),
    )
    return replace(recognition, unit=unit)


def _save_entered(
    transaction: WriteTransaction, entered: Sequence[Recognition]
) -> tuple[Recognition, ...]:
    """Insert what is new at once, complete what is known; returns all of it as entered."""
    ids = sorted({recognition.product_id for recognition in entered})
    entered = _name_units(transaction, entered, products.load(transaction, ids))
    held = recognitions.by_product(transaction.connection, ids)
    completed_ones = {
        place: complete_known(held.get(recognition.product_id, ()), recognition)
        for place, recognition in enumerate(entered)
    }
    new = [one for place, one in enumerate(entered) if completed_ones[place] is None]
    new_ids = iter(recognitions.save_new(transaction, new))
    return tuple(
        recognitions.save(transaction, known)
        if (known := completed_ones[place])
        else replace(recognition, id=next(new_ids), version=1)
        for place, recognition in enumerate(entered)
    )


def add_scan(register: Register, file: Path) -> str:
    """Bring the scan of a decision into the register's media; returns its name there.

    Raises FileMissing, CannotWrite.
    """
    register.check_writable()
    return media.add_file(register.media, file)


def _make_recognition(decision: Decision, line: DecisionLine) -> Recognition:
    return Recognition(
        product_id=line.product_id,
        stars=line.stars,
        regulation_id=decision.regulation_id,
        decision_number=decision.number,
        decision_on=decision.on,
        issuer=decision.issuer,
        signer=decision.signer,
        scan=decision.scan,
        certificate_number=line.certificate_number,
        product_code=line.product_code,
        kind=line.kind,
        issued_on=line.issued_on or decision.on,
        expires_on=line.expires_on,
    )


def _find_products(
    transaction: WriteTransaction, lines: Sequence[DecisionLine]
) -> tuple[list[int], int]:
    """The products of the lines, and how many were added. Raises InvalidValue for one named twice."""
    named = [
        named_products.NamedProduct(line.product_name, line.producer_name, line.set_number)
        for line in lines
        if not line.product_id
    ]
    found, added = named_products.find_or_add(transaction, named)
    new_ids = iter(found)
    ids = [line.product_id or next(new_ids) for line in lines]
    names = {key: product.name.vi for key, product in products.load(transaction, ids).items()}
    for product_id, count in Counter(ids).items():
        if count > 1:
            raise InvalidValue("product_id", names[product_id], ValueReason.TAKEN)
    return ids, added


def _make_decision_sentence(decision: Decision, count: int, added: int) -> str:
    sentence = f"Nhập quyết định {decision.number}: {count} sản phẩm"
    return f"{sentence}, thêm {added} sản phẩm vào sổ" if added else sentence


def _add_code(transaction: WriteTransaction, recognition: Recognition) -> None:
    """A recognition's new product code also joins the product's codes."""
    code = recognition.product_code
    if not code:
        return
    product = products.load(transaction, [recognition.product_id])[recognition.product_id]
    if any(given.code == code for given in product.codes):
        return
    codes = (*product.codes, ProductCode(code, recognition.issued_on))
    products.save(transaction, replace(product, codes=codes))
