"""PDFs read back: their text, their fonts, the QR codes on their rendered pages."""

import html
import re
import subprocess
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
import zxingcpp
from PIL import Image

from ocop_desktop.reports.design import shapes


def text_of(file: Path, page: int | None = None) -> str:
    """The text of a file, or of one page of it from 1, in the order it was drawn."""
    pages = [] if page is None else ["-f", str(page), "-l", str(page)]
    return _said("pdftotext", "-raw", *pages, str(file), "-")


def pages_of(file: Path) -> list[str]:
    """The text of every page."""
    return text_of(file).split("\f")[:-1]


def squeezed(text: str) -> str:
    """Text without blanks, composed: what line breaks cannot change."""
    return "".join(unicodedata.normalize("NFC", text).split())


def fonts_of(file: Path) -> list[list[str]]:
    """The columns of pdffonts, a line for each font."""
    return [line.split() for line in _said("pdffonts", str(file)).splitlines()[2:]]


def page_reached(destination: object) -> int:
    """The page, from 0, that a bookmark or a link leads to."""
    assert isinstance(destination, pikepdf.Array)
    index: Any = pikepdf.Page(destination[0]).index
    return int(index)


def picture_of(file: Path, page: int, folder: Path, dpi: int = 150) -> Image.Image:
    """A page from 1, as it looks."""
    target = folder / f"seen-{page}"
    _said(
        "pdftoppm", "-png", "-r", str(dpi), "-f", str(page), "-singlefile", str(file), str(target)
    )
    with Image.open(target.with_suffix(".png")) as image:
        return image.convert("RGB")


def codes_on(image: Image.Image) -> list[str]:
    """The texts of the QR codes on a picture."""
    return [code.text for code in zxingcpp.read_barcodes(image)]


@dataclass(frozen=True)
class Word:
    """A word on a page and its box in points from the upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def words_on(file: Path, page: int = 1) -> list[Word]:
    """The words of a page from 1, with their places."""
    said = _said("pdftotext", "-bbox", "-f", str(page), "-l", str(page), str(file), "-")
    return [
        Word(html.unescape(text), *map(float, box))
        for *box, text in re.findall(
            r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>', said
        )
    ]


def earned_stars(file: Path) -> int:
    """How many gold stars are drawn in a file."""
    star = shapes._FULL_STAR.encode()
    with pikepdf.open(file) as pdf:
        return sum(
            page.Contents.read_bytes().count(f"{name} Do".encode())
            for page in pdf.pages
            for name, drawing in page.Resources.get("/XObject", {}).items()
            if drawing.Subtype == pikepdf.Name.Form and drawing.read_bytes() == star
        )


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout  # noqa: S603
