"""The same page of the same products drawn by us, WeasyPrint and Typst, side by side as ratios."""

import json
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from time import process_time

from bench.photos import with_photos
from bench.registers import DAY, FOLDER
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintContent, PrintOrder, ProductProfile, Style
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.domain.text import Language
from ocop_desktop.reports import documents
from ocop_desktop.reports.assembly.document_writer import DrawingLimits
from ocop_desktop.reports.design import qr
from ocop_desktop.reports.design.content import contacts, facts, place_words, recognition_lines
from ocop_desktop.reports.design.layout import QR_SIZE
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.text.fonts import REGULAR, font_file
from ocop_desktop.services import printing, products

PEERS = {"weasyprint": 60, "typst": 1_000}  # pages: enough to make the start of little weight
PYTHON = Path(".venv-peers/bin/python")
HOME = (FOLDER / "peers").resolve()


def run() -> None:
    """Print pages a second of each, and how many times as fast we are."""
    if not PYTHON.exists():
        print("peers: `make bench-peers` installs WeasyPrint and Typst beside the program")
        return
    shown = _profiles(max(PEERS.values()))
    shutil.copytree(font_file(REGULAR).parent, HOME / "fonts", dirs_exist_ok=True)
    ours = _ours(shown)
    print(f"ours: {ours:.0f} pages/s of CPU (drawn and bound, {len(shown):,} pages)")
    for name, count in PEERS.items():
        theirs = _theirs(name, shown[:count])
        print(
            f"{name}: {theirs:.0f} pages/s of CPU ({count:,} pages), ours {ours / theirs:.1f} times"
        )


def _profiles(count: int) -> tuple[ProductProfile, ...]:
    register = with_photos(count)
    rows = products.find(register, ProductQuery(), DAY).rows
    order = PrintOrder(DocumentKey.A4, tuple(row.id for row in rows))
    shown = printing._gather_content(register, order, DAY).products  # noqa: SLF001 - the very values printed
    register.close()
    return shown


def _ours(shown: Sequence[ProductProfile]) -> float:
    alone = DrawingLimits(processes=1)
    content = PrintContent("", DAY, tuple(shown))
    # the first one loads fonts and words
    documents.write(DocumentKey.A4, content, Style(), HOME / "ours.pdf", limits=alone)
    started = process_time()
    documents.write(DocumentKey.A4, content, Style(), HOME / "ours.pdf", limits=alone)
    return len(shown) / (process_time() - started)


def _theirs(name: str, shown: Sequence[ProductProfile]) -> float:
    for place, one in enumerate(shown):
        if one.photo:
            link = HOME / f"{place}.jpg"
            link.unlink(missing_ok=True)
            link.symlink_to(one.photo.path.resolve())
    told = [_told(place, one) for place, one in enumerate(shown)]
    (HOME / "products.json").write_text(json.dumps(told), encoding="utf-8")
    drawn = subprocess.run(
        [PYTHON, "-W", "ignore", "bench/peers/draw.py", name, HOME],
        check=True,
        capture_output=True,
        text=True,
    )
    return len(shown) / float(drawn.stdout)


def _told(place: int, one: ProductProfile) -> dict[str, object]:
    """What the page of a product says, as plain values."""
    wording = Wording(Language.VI)
    return {
        "name": one.name.vi,
        "place": place_words(one, wording),
        "stars": one.stars or 0,
        "producer": one.producer,
        "story": one.story_long.vi or one.story_short.vi,
        "facts": [(fact.label, fact.value) for fact in facts(one, wording)],
        "foot": [*(way.words for way in contacts(one)), *recognition_lines(one, wording)],
        "qr": _code(qr.make_modules(one.qr or one.key, QR_SIZE) or ()),
        "photo": f"{place}.jpg",
    }


def _code(rows: Sequence[str]) -> str:
    """The QR code as one path of row runs, as we draw it ourselves."""
    runs = [
        f"M{run.start()} {y}h{run.end() - run.start()}v1H{run.start()}z"
        for y, row in enumerate(rows)
        for run in re.finditer("1+", row)
    ]
    box, edge = f"-3 -3 {len(rows) + 6} {len(rows) + 6}", len(rows) + 6
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='{box}' width='{edge}' height='{edge}'>"
        f"<path d='{''.join(runs)}'/></svg>"
    )
