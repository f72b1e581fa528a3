"""Build resources/areas from the vietnam-provinces package (development only).

Run `python tools/build_areas.py` after updating that package, then commit what changed.
"""

import csv
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from vietnam_provinces import Province, Ward

AREAS = Path(__file__).parent.parent / "resources" / "areas"
LEVELS = {"xã": "xa", "phường": "phuong", "đặc khu": "dac-khu"}


def write(name: str, header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    """Write one table as CSV, rows by code."""
    with (AREAS / name).open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(header)
        table.writerows(sorted(rows))


def short_name(name: str, words: Iterable[str]) -> str:
    """`name` in NFC without its level word: "Phường Hoàn Kiếm" -> "Hoàn Kiếm"."""
    composed = unicodedata.normalize("NFC", name)
    for word in words:
        if composed.lower().startswith(word.lower()):
            return composed[len(word) :].strip()
    return composed


def province_name(name: str) -> str:
    """The province as people write it: "TP. Hồ Chí Minh", "Cao Bằng"."""
    composed = unicodedata.normalize("NFC", name)
    return composed.replace("Thành phố ", "TP. ").removeprefix("Tỉnh ")


def main() -> None:
    """Write provinces.csv (2-digit codes) and communes.csv (5-digit codes)."""
    AREAS.mkdir(parents=True, exist_ok=True)
    provinces = [(f"{p.code:02d}", province_name(p.name)) for p in Province.iter_all()]
    communes = [
        (
            f"{w.code:05d}",
            short_name(w.name, LEVELS),
            LEVELS[unicodedata.normalize("NFC", w.division_type.value)],
            f"{w.province_code:02d}",
        )
        for w in Ward.iter_all()
    ]
    write("provinces.csv", ("code", "name"), provinces)
    write("communes.csv", ("code", "name", "level", "province_code"), communes)
    print(f"{len(provinces)} tỉnh, {len(communes)} xã")


if __name__ == "__main__":
    main()
