"""Printed pages as pictures, for the README and for eyes: every piece, and the awkward products."""

import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
from PIL import Image

from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintContent, PrintOrder, Style
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.domain.text import Language
from ocop_desktop.reports import documents
from ocop_desktop.services import event_papers, events, printing, products, registers
from ocop_desktop.store.database import Register
from tests.event_paper_samples import FESTIVAL
from tests.reports.awkward import awkward_products

OF_A_PRODUCT = (
    ("profile-a4", DocumentKey.A4, Language.VI, 1),
    ("profile-a4-vi-en", DocumentKey.A4, Language.VI_EN, 1),
    ("profile-a5", DocumentKey.A5, Language.VI, 1),
    ("leaflet-outside", DocumentKey.LEAFLET, Language.VI, 1),
    ("leaflet-inside", DocumentKey.LEAFLET, Language.VI, 2),
    ("booth-card", DocumentKey.BOOTH_CARD, Language.VI, 1),
    ("shelf-card", DocumentKey.SHELF_CARD, Language.VI_EN, 1),
)
OF_A_FAIR = (
    ("catalogue-cover", DocumentKey.CATALOGUE, Style(), 1),
    ("catalogue-contents", DocumentKey.CATALOGUE, Style(), 2),
    ("catalogue-chapter", DocumentKey.CATALOGUE, Style(), 4),
    ("catalogue-page", DocumentKey.CATALOGUE, Style(), 5),
    ("catalogue-two", DocumentKey.CATALOGUE, Style(per_page=2), 4),
    ("catalogue-four", DocumentKey.CATALOGUE, Style(per_page=4), 4),
    ("catalogue-zh", DocumentKey.CATALOGUE, Style(Language.ZH), 2),
    ("booklet", DocumentKey.BOOKLET, Style(per_page=4), 5),
    ("price-tags", DocumentKey.PRICE_TAGS, Style(), 1),
    ("qr-labels", DocumentKey.QR_LABELS, Style(), 1),
    ("table-sign", DocumentKey.TABLE_SIGN, Style(), 1),
    ("badges", DocumentKey.BADGES, Style(), 1),
    ("contact-sheet", DocumentKey.CONTACT_SHEET, Style(), 1),
    ("packing-list", DocumentKey.PACKING_LIST, Style(), 1),
    ("check-in", DocumentKey.CHECK_IN, Style(), 1),
    ("feedback", DocumentKey.FEEDBACK, Style(), 1),
)
WIDTH, COLUMNS = 300, 5


def picture_papers(scratch: Path, images: Path, on: date) -> None:
    """Picture the pieces of the practice register in `scratch` into `images`."""
    register = registers.open_register(scratch / "register")
    for name, document, language, page in OF_A_PRODUCT:
        order = PrintOrder(document, (2,), style=Style(language))
        _picture(register, order, page, images / name, scratch, on)
    bare = products.find(register, ProductQuery(missing_photo=True), on).rows[0]
    order = PrintOrder(DocumentKey.A4, (bare.id,))
    _picture(register, order, 1, images / "profile-a4-bare", scratch, on)
    fair = events.all_events(register)[0]
    for name, document, style, page in OF_A_FAIR:
        order = PrintOrder(document, event_id=fair.id, style=style)
        _picture(register, order, page, images / name, scratch, on)
    _picture_event_papers(register, images, scratch, on)
    register.close()
    picture_awkward(scratch, images / "awkward.png", on)


def _picture_event_papers(register: Register, images: Path, scratch: Path, on: date) -> None:
    """The report, the list and the sheet of a festival with the products of the practice fair."""
    fair = max(events.all_events(register), key=lambda one: len(one.entries))
    event = events.save(register, replace(FESTIVAL, id=0, entries=fair.entries))
    for paper in (EventPaper.REPORT, EventPaper.LIST, EventPaper.SHEET):
        file = scratch / "event.pdf"
        event_papers.write(register, event.id, paper, file, on=on)
        to_png(file, images / f"event-{paper}", 1)


def _picture(
    register: Register, order: PrintOrder, page: int, target: Path, scratch: Path, on: date
) -> None:
    file = scratch / "document.pdf"
    printing.print_order(register, order, file, on=on)
    to_png(file, target, page)


def picture_awkward(scratch: Path, target: Path, on: date) -> None:
    """The twenty awkward products on A4, side by side."""
    content = PrintContent("Sản phẩm khó in", on, awkward_products(scratch))
    file = scratch / "awkward.pdf"
    documents.write(DocumentKey.A4, content, Style(), file)
    document = pypdfium2.PdfDocument(file)
    pages = [page.render(scale=WIDTH / page.get_width()).to_pil() for page in document]
    document.close()
    height = max(page.height for page in pages)
    rows = -(-len(pages) // COLUMNS)
    board = Image.new("RGB", (COLUMNS * (WIDTH + 8), rows * (height + 8)), (150, 150, 150))
    for place, page in enumerate(pages):
        row, column = divmod(place, COLUMNS)
        board.paste(page, (column * (WIDTH + 8), row * (height + 8)))
    board.save(target, optimize=True)
    print(target.stem)


def to_png(pdf: Path, target: Path, page: int) -> None:
    """One page of a PDF as a picture, by poppler."""
    program = shutil.which("pdftoppm")
    if program is None:
        sys.exit("Cần pdftoppm (gói poppler-utils).")
    arguments = ["-png", "-r", "80", "-f", str(page), "-l", str(page), "-singlefile"]
    subprocess.run([program, *arguments, str(pdf), str(target)], check=True)
    print(target.name)
