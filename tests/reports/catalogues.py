"""Catalogues and booklets printed for tests, and a fair's worth of products to put into them."""

from pathlib import Path
from typing import Any

import pikepdf

from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import (
    PrintContent,
    Printed,
    PrintPhoto,
    ProductProfile,
    Style,
)
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Translated
from ocop_desktop.reports import documents
from ocop_desktop.reports.assembly.parts import MARKS_MARGIN
from ocop_desktop.reports.design.layout import BLEED
from tests.reports.reading import page_reached, picture_of
from tests.reports.samples import full_profile

GROUPS = ("I", "II", "I", "", "IV", "VI", "I", "III", "I", "V", "I")
COMMUNES = ("xã Bình Lợi", "xã Cần Giờ", "", "phường An Đông", "xã Đông Thạnh")
STARS = (3, 4, None, 5, 3, None, 4)
STATES = (RecognitionState.EXPIRED, RecognitionState.NONE, RecognitionState.NOT_YET)


def printed(
    content: PrintContent, output: Path, document: DocumentKey = DocumentKey.CATALOGUE, **style: Any
) -> Printed:
    """Print the catalogue of `content` in a style of these values."""
    return documents.write(document, content, Style(**style), output)


def fair_products(count: int, photo: PrintPhoto | None = None) -> tuple[ProductProfile, ...]:
    """Products of all groups, of four communes and none, with three to five stars and without."""
    return tuple(
        full_profile(
            photo if number % 3 else None,
            key=str(number),
            name=Translated(f"Sản vật số {number}", f"Produce no. {number}"),
            group=GROUPS[number % len(GROUPS)],
            subgroup="",
            commune=COMMUNES[number % len(COMMUNES)],
            producer=f"Tổ hợp tác số {number % 4} (dữ liệu mẫu)",
            stars=STARS[number % len(STARS)],
            state=RecognitionState.VALID
            if STARS[number % len(STARS)]
            else STATES[number % len(STATES)],
            booth=f"A{number:02d}",
        )
        for number in range(count)
    )


def outline_of(pdf: pikepdf.Pdf) -> list[tuple[str, int, list[tuple[str, int]]]]:
    """Chapters with their pages (from 0) and their products with theirs."""
    return [
        (
            str(item.title),
            page_reached(item.destination),
            [(str(child.title), page_reached(child.destination)) for child in item.children],
        )
        for item in pdf.open_outline().root
    ]


def links_on(pdf: pikepdf.Pdf, page: int) -> list[tuple[tuple[float, ...], int]]:
    """The areas on a page (from 0) that lead to other pages, and to which."""
    notes = [note for note in pdf.pages[page].get("/Annots", []) if "/Dest" in note]
    return [(tuple(map(float, note.Rect)), page_reached(note.Dest)) for note in notes]


def white_in_bleed(file: Path, page: int, folder: Path) -> int:
    """How many dots (of a point) of the strip between trim and bleed show bare paper."""
    seen = picture_of(file, page, folder, 72)
    inner, outer = round(MARKS_MARGIN + 2), round(MARKS_MARGIN + BLEED - 2)
    width, height = seen.size
    strip = [(x, y) for x in range(inner, outer) for y in range(inner, height - inner)]
    strip += [(width - 1 - x, y) for x, y in strip]
    strip += [(x, y) for x in range(inner, width - inner) for y in (inner + 1, height - inner - 2)]
    return sum(seen.getpixel(place) == (255, 255, 255) for place in strip)
