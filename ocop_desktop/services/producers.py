"""What a clerk does with producers: find, read, save, delete."""

from collections.abc import Sequence

from ocop_desktop import resources
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import RecordInUse
from ocop_desktop.domain.register.checks import check_producer
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.domain.register.producer import Producer, ProducerKind, ProducerRow
from ocop_desktop.domain.text import search_key, search_words
from ocop_desktop.store import attached_records, producers, products
from ocop_desktop.store.backups import automatic
from ocop_desktop.store.database import Register


def find(register: Register, text: str = "") -> tuple[ProducerRow, ...]:
    """The producers whose name, phone, tax code or commune holds every word of `text`."""
    words = search_words(text)
    stored, counts = register.read_list(
        lambda connection: (
            producers.list_rows(connection),
            products.count_by_producer(connection),
        )
    )
    areas = {code: resources.commune(code) for code in {row[3] for row in stored}}
    communes = {code: area.name if area else "" for code, area in areas.items()}
    commune_keys = {code: search_key(commune) for code, commune in communes.items()}
    found = []
    for producer_id, name, kind, commune_code, phone, key in stored:
        commune = communes[commune_code]
        searched = f"{key} {commune_keys[commune_code]}"
        if all(word in searched for word in words):
            chosen = ProducerKind(kind) if kind else None
            count = counts.get(producer_id, 0)
            found.append(ProducerRow(producer_id, name, chosen, commune, phone, count))
    return tuple(found)


def names(register: Register) -> tuple[tuple[int, str], ...]:
    """Every producer's id and name, in Vietnamese order."""
    return tuple((row[0], row[1]) for row in register.read_list(producers.list_rows))


def get(register: Register, producer_id: int) -> Producer:
    """The producer. Raises RecordMissing."""
    with register.reading() as connection:
        return producers.require(connection, producer_id)


def save(register: Register, producer: Producer) -> Producer:
    """Save a producer, new or changed; what others saved since it was read is kept.

    Raises InvalidValue when it has no name, RecordMissing, and EditConflict where somebody else has
    changed the same thing.
    """
    producer = clean(producer)
    refuse_hard(check_producer(producer))
    with register.writing("") as transaction:
        if producer.id:
            producer = producers.merge(transaction, producer)
            refuse_hard(check_producer(producer))
        verb = "Sửa" if producer.id else "Thêm"
        transaction.rename(f"{verb} chủ thể “{producer.name}”")
        return producers.save(transaction, producer)


def delete(register: Register, producer_id: int) -> None:
    """Remove a producer. Raises RecordInUse while products or events name it, RecordMissing."""
    delete_many(register, [producer_id])


def delete_many(register: Register, producer_ids: Sequence[int]) -> int:
    """Remove producers, all or none; returns how many. Raises like `delete`."""
    ids_once = list(dict.fromkeys(producer_ids))
    automatic.copy_before(register, len(ids_once))
    with register.writing(f"Xóa {len(ids_once)} chủ thể") as transaction:
        for producer_id in ids_once:
            producer = producers.require(transaction.connection, producer_id)
            attached = attached_records.count_of_producer(transaction.connection, producer_id)
            for kind, count in attached.items():
                raise RecordInUse(RecordKind.PRODUCER, producer.name, kind, count)
            if len(ids_once) == 1:
                transaction.rename(f"Xóa chủ thể “{producer.name}”")
            producers.delete(transaction, producer_id)
    return len(ids_once)
