"""Building a practice register: fictional data, drawn pictures, one fair."""

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.demo import practice_evaluations, practice_filings, practice_outlets
from ocop_desktop.demo import practice_products as practice
from ocop_desktop.demo.practice_products import PracticeProduct
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.law.regulation import find_in_force
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.store import (
    channels,
    evaluations,
    events,
    filings,
    notices,
    offices,
    producers,
    products,
    recognitions,
    sale_points,
)
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import Register
from ocop_desktop.store.opening.creating import creating

FAIR_PRODUCTS = 66
SHOWN_PRODUCTS = 12
EVALUATIONS = 15
PRODUCTS_PER_PRODUCER = 3
BATCH = 5_000
SUBJECT_HEIGHT = 0.66


def build(folder: Path, *, products: int, seed: int, on: date, clerk: str = "") -> Register:
    """A practice register of that many products in an absent or empty folder, left open.

    The same numbers give the same data. Raises FolderNotEmpty, CannotWrite.
    """
    words = tomllib.loads(resources.folder("demo", "practice.toml").read_text(encoding="utf-8"))
    with creating(folder, clerk) as register:
        photos = _prepare_photos(register.media)
        producer_count = max(1, products // PRODUCTS_PER_PRODUCER)
        with register.writing(f"Tạo sổ dùng thử với {products} sản phẩm") as transaction:
            offices.save(transaction, practice.make_office())
            producer_ids = producers.save_new(
                transaction, list(practice.make_producers(producer_count, seed, words))
            )
            made = practice.make_products(products, producer_count, seed, on, words)
            first_ids: list[int] = []
            used: set[str] = set()
            while batch := list(islice(made, BATCH)):
                ids, chosen = _save_products(transaction, batch, producer_ids, photos)
                used |= chosen
                _save_filings(transaction, ids, batch, on)
                first_ids += ids
            entries = tuple(
                EventEntry(product_id, f"{'ABCD'[place // 20 % 4]}{place % 20 + 1:02d}")
                for place, product_id in enumerate(first_ids[:FAIR_PRODUCTS])
            )
            events.save(transaction, replace(practice.make_event(on), entries=entries))
            channels.save(transaction, practice_outlets.make_channel())
            shown = tuple(first_ids[:SHOWN_PRODUCTS])
            sale_points.save(
                transaction, replace(practice_outlets.make_point(on), product_ids=shown)
            )
            _save_evaluations(transaction, first_ids[:EVALUATIONS], seed, on)
        _remove_unused(register.media, used)
        return register


def _save_products(
    transaction: WriteTransaction,
    batch: Sequence[PracticeProduct],
    producer_ids: Sequence[int],
    photos: dict[str, list[Photo]],
) -> tuple[list[int], set[str]]:
    """Save them with their recognitions; returns their ids and the media names of their photos."""
    pictured = [
        replace(
            practice_product.product,
            producer_id=producer_ids[practice_product.producer],
            photos=_choose_photo(photos.get(practice_product.picture, []), place),
        )
        for place, practice_product in enumerate(batch)
    ]
    ids = products.save_new(transaction, pictured)
    held = [
        replace(
            recognition,
            product_id=product_id,
            regulation_id=_find_regulation_id(recognition.issued_on),
        )
        for product_id, practice_product in zip(ids, batch, strict=True)
        for recognition in practice_product.recognitions
    ]
    recognitions.save_new(transaction, held)
    chosen = (photo for product in pictured for photo in product.photos)
    return ids, {name for photo in chosen for name in (photo.large, photo.small)}


def _save_filings(
    transaction: WriteTransaction, ids: Sequence[int], batch: Sequence[PracticeProduct], on: date
) -> None:
    regulation = find_in_force(resources.regulations(), on)
    made = list(zip(ids, batch, strict=True))
    filed = (practice_filings.make_filing(row_id, one, on, regulation) for row_id, one in made)
    sent = (practice_filings.make_notice(row_id, one, on) for row_id, one in made)
    filings.save_new(transaction, [filing for filing in filed if filing])
    notices.save_new(transaction, [notice for notice in sent if notice])


def _save_evaluations(
    transaction: WriteTransaction, product_ids: Sequence[int], seed: int, on: date
) -> None:
    regulation, library = find_in_force(resources.regulations(), on), resources.regulation_library()
    if not regulation.has_sheets:
        return
    named = products.get_many(transaction.connection, product_ids)
    for place, product_id in enumerate(product_ids):
        number = named[product_id].set_number
        if number is not None:
            criteria = library.criteria(regulation.id, number)
            evaluations.save(
                transaction,
                practice_evaluations.make_evaluation(
                    product_id, criteria, regulation, place, seed, on
                ),
            )


def _choose_photo(photos: Sequence[Photo], place: int) -> tuple[Photo, ...]:
    return (photos[place % len(photos)],) if photos else ()


def _remove_unused(media: Path, used: set[str]) -> None:
    """Remove the pictures that so few products do not need."""
    for file in media.glob("*/*"):
        if file.relative_to(media).as_posix() not in used:
            file.unlink()


def _find_regulation_id(issued_on: date | None) -> str:
    return find_in_force(resources.regulations(), issued_on).id if issued_on else ""


def _prepare_photos(media: Path) -> dict[str, list[Photo]]:
    """The drawn pictures by subject, prepared like any photo a clerk adds."""
    from ocop_desktop.reports import images  # noqa: PLC0415 - Pillow loads on first use

    files = sorted(resources.folder("demo", "photos").glob("*.jpg"))
    by_subject: dict[str, list[Photo]] = {}
    for file, photo in zip(files, images.prepare_photos(files, media), strict=True):
        subject = file.stem.split("-", 2)[2]
        by_subject.setdefault(subject, []).append(replace(photo, focus_y=SUBJECT_HEIGHT))
    return by_subject
