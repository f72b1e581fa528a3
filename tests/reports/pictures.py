"""Pages as pictures, compared with kept ones: `python -m tests.reports.pictures` keeps them anew."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageStat

from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintContent, Style
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Language
from ocop_desktop.reports import documents
from tests.reports.samples import a_catalogue, bare_profile, full_profile, painted

KEPT = Path(__file__).parent.parent / "data" / "pages"
DPI = 56
MAX_MEAN = 1.5  # of 255, over the whole page
MAX_CHANGED = 0.004  # share of dots that differ clearly
_CLEARLY = 60


def sample(folder: Path) -> PrintContent:
    """A small fair: a product about which all is known, one that lost its stars, a bare one."""
    photo = painted(folder / "jar.jpg")
    whole = full_profile(photo, more_photos=(photo, photo), booth="A1")
    lost = full_profile(
        None, key="3", stars=None, state=RecognitionState.EXPIRED, group="I", booth="A2",
        price_is_stale=True,
    )  # fmt: skip
    return a_catalogue((whole, lost, bare_profile(booth="B1")))


def pages(file: Path) -> list[Image.Image]:
    """The pages of a PDF as small pictures."""
    document = pypdfium2.PdfDocument(file)
    try:
        return [page.render(scale=DPI / 72).to_pil().convert("RGB") for page in document]
    finally:
        document.close()


def printed(document: DocumentKey, language: Language, folder: Path) -> list[Image.Image]:
    """The pages of `document` of the sample in that language."""
    file = folder / f"{document}-{language}.pdf"
    documents.write(document, sample(folder), Style(language, Theme()), file)
    return pages(file)


def difference(seen: Image.Image, kept: Image.Image) -> tuple[float, float]:
    """How far two pictures of one size lie apart: the mean of 255, the share of clear changes."""
    apart = ImageChops.difference(seen, kept).convert("L")
    changed = apart.point([0 if value < _CLEARLY else 255 for value in range(256)])
    return ImageStat.Stat(apart).mean[0], ImageStat.Stat(changed).mean[0] / 255


def kept_pages(document: DocumentKey, language: Language) -> list[Image.Image]:
    """The kept pictures of a document, in the order of its pages."""
    return [_opened(path) for path in sorted(KEPT.glob(f"{document}.{language}.*.png"))]


def _opened(path: Path) -> Image.Image:
    with Image.open(path) as image:
        return image.convert("RGB")


def every() -> Iterator[tuple[DocumentKey, Language]]:
    """Every piece in every language."""
    for document in documents.COMPOSERS:
        for language in Language:
            yield document, language


def keep_anew() -> None:
    """Draw all pieces and keep their pages as the pictures to compare with."""
    shutil.rmtree(KEPT, ignore_errors=True)
    KEPT.mkdir(parents=True)
    for document, language in every():
        with tempfile.TemporaryDirectory() as folder:
            for number, page in enumerate(printed(document, language, Path(folder)), start=1):
                small = page.quantize(64, dither=Image.Dither.NONE)
                small.save(KEPT / f"{document}.{language}.{number:02}.png", optimize=True)


if __name__ == "__main__":
    keep_anew()
