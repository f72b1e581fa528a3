"""Practice registers whose products each have a photo of their own, made once and kept in build/bench."""

import hashlib
import random
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import cache, partial
from io import BytesIO
from multiprocessing import get_context
from pathlib import Path

from PIL import Image

from bench.registers import DAY, FOLDER, practice
from ocop_desktop.domain.register.product import Photo, ProductQuery
from ocop_desktop.reports import images
from ocop_desktop.services import products
from ocop_desktop.store import products as stored
from ocop_desktop.store.database import Register

SMALLEST = 300_000  # bytes
SIZE = (1600, 1200)
_GIVEN = "photos-given"


def with_photos(count: int) -> Register:
    """The practice register of that many products, each with one photo of at least 300 KB."""
    register = practice(count, "register-photos")
    if not (register.folder / _GIVEN).exists():
        with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
            write = partial(_write_photo, register.media)
            _give(register, list(pool.map(write, range(count), chunksize=50)))
    return register


def with_prepared_photos(count: int) -> Register:
    """The same, the photos taken in as the program takes in a clerk's: in two renditions."""
    register = practice(count, "register-prepared")
    if not (register.folder / _GIVEN).exists():
        sources = [_source(number) for number in range(count)]
        _give(register, images.prepare_photos(sources, register.media))
    return register


def _give(register: Register, photos: Sequence[Photo]) -> None:
    rows = products.find(register, ProductQuery(), DAY).rows
    with register.writing("Ảnh đo tốc độ") as transaction:
        known = stored.get_many(transaction.connection, [row.id for row in rows])
        for row, photo in zip(rows, photos, strict=True):
            stored.save(transaction, replace(known[row.id], photos=(photo,)))
    (register.folder / _GIVEN).touch()


def _source(number: int) -> Path:
    """A picture as a clerk's phone may have taken it."""
    path = FOLDER / "sources" / f"{number:04}.jpg"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_picture(number))
    return path


def _write_photo(media: Path, number: int) -> Photo:
    """A photo as if it had been prepared, named by the SHA-256 of its bytes."""
    data = _picture(number)
    digest = hashlib.sha256(data).hexdigest()
    name = f"{digest[:2]}/{digest}.jpg"
    (media / name).parent.mkdir(parents=True, exist_ok=True)
    (media / name).write_bytes(data)
    return Photo(name, name, *SIZE)


def _picture(number: int) -> bytes:
    """A JPEG of at least 300 KB: soft colours with grain, never the same twice."""
    chance = random.Random(number)
    grain, (width, height) = _grain(), SIZE
    left, top = (
        chance.randrange(edge - small) for edge, small in zip(grain.size, SIZE, strict=True)
    )
    grain = grain.crop((left, top, left + width, top + height))
    colours = [Image.new("L", SIZE, chance.randrange(60, 200)) for _ in range(3)]
    noisy = Image.blend(Image.merge("RGB", colours), Image.merge("RGB", [grain] * 3), 0.35)
    for quality in (62, 70, 80, 90, 95):
        file = BytesIO()
        noisy.save(file, "JPEG", quality=quality)
        if file.tell() >= SMALLEST:
            break
    return file.getvalue()


@cache
def _grain() -> Image.Image:
    dots = Image.frombytes("L", (1600, 1200), random.Random(1).randbytes(1600 * 1200))
    return dots.resize((3200, 2400))
