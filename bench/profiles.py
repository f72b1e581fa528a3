"""How fast 1,000 A4 profiles print, each with a photo of its own of at least 300 KB, and the peak memory."""

import random
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from time import perf_counter, process_time

from PIL import Image

from bench.memory import peak_megabytes
from bench.registers import DAY, FOLDER, practice
from ocop_desktop.domain.printing import Piece, PrintOrder
from ocop_desktop.domain.product import Photo, ProductQuery
from ocop_desktop.services import printing, products
from ocop_desktop.store import products as stored
from ocop_desktop.store.database import Register

COUNT = 1_000
SMALLEST = 300_000


def run() -> None:
    """Print pages a second and the peak of a process of its own."""
    register = practice(COUNT)
    if not (FOLDER / "photos-given").exists():
        _give_photos(register)
        (FOLDER / "photos-given").touch()
    register.close()
    subprocess.run([sys.executable, "-m", "bench.profiles"], check=True)


def _give_photos(register: Register) -> None:
    """Hang one generated photo of its own on every product."""
    chance = random.Random(1)
    rows = products.find(register, ProductQuery(), DAY).rows
    with register.writing("Ảnh đo tốc độ") as change:
        for number, row in enumerate(rows):
            name = f"do/{number:04}.jpg"
            _write_photo(register.media / name, chance)
            product = stored.get_many(change.connection, [row.id])[row.id]
            photo = Photo(name, name, 1600, 1200)
            stored.save(change, replace(product, photos=(photo,)))


def _write_photo(path: Path, chance: random.Random) -> None:
    """A JPEG of at least 300 KB: soft colours with grain."""
    grain = Image.frombytes("L", (800, 600), chance.randbytes(480_000)).resize((1600, 1200))
    colours = tuple(Image.new("L", grain.size, chance.randrange(60, 200)) for _ in range(3))
    base = Image.merge("RGB", colours)
    noisy = Image.blend(base, Image.merge("RGB", (grain, grain, grain)), 0.35)
    for quality in (60, 66, 72, 78, 84, 90, 95):
        buffer = BytesIO()
        noisy.save(buffer, "JPEG", quality=quality)
        if buffer.tell() >= SMALLEST:
            break
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(buffer.getvalue())


def measure() -> None:
    """Print every product's profile and say how fast and how large."""
    register = practice(COUNT)
    ids = tuple(row.id for row in products.find(register, ProductQuery(), DAY).rows)
    smallest = min(path.stat().st_size for path in (register.media / "do").iterdir())
    one = PrintOrder(Piece.A4, ids[:1])
    printing.print_order(register, one, FOLDER / "warm.pdf", on=DAY)
    wall, cpu = perf_counter(), process_time()
    target = FOLDER / "profiles.pdf"
    printed = printing.print_order(register, PrintOrder(Piece.A4, ids), target, on=DAY)
    wall, cpu = perf_counter() - wall, process_time() - cpu
    print(
        f"profiles A4: {printed.pages} pages, photos from {smallest / 1000:.0f} KB: "
        f"{printed.pages / wall:.0f} pages/s, {printed.pages / cpu:.0f} pages/s of CPU "
        f"(aim 200), peak {peak_megabytes():.0f} MB (aim 300), {target.stat().st_size / 1e6:.0f} MB"
    )
    register.close()


if __name__ == "__main__":
    measure()
