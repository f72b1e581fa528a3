"""Canvases to draw on, and documents as a row of pages that are drawn alone, in any order."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

from ocop_desktop.domain.errors import CannotPrint
from ocop_desktop.domain.findings import Finding, FindingRule
from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.pdf.content_stream import ContentStream
from ocop_desktop.reports.pdf.photo_streams import PagePhoto, read_page_photo
from ocop_desktop.reports.pdf.reduced_photos import reduce_photo

Box = tuple[float, float, float, float]
_URL_SAFE = ":/?#[]@!$&'*+,;=%~"  # what may stand in an address; PDF wants brackets escaped


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline. `page` counts from 0; `level` 0 is the outermost."""

    title: str
    page: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    """A link on an area (left, bottom, right, top in points) of `page` (from 0).

    `target` is a page (from 0), or an encoded address.
    """

    page: int
    area: Box
    target: int | str


@dataclass(slots=True)
class DrawingRecord:
    """What drawing collects besides the content: photos, links, findings, folds.

    `reduced_folder` is the folder for reduced copies of photos, None to embed photos as they are.
    """

    reduced_folder: Path | None = None
    photos: dict[Path, PagePhoto] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    folds: list[float] = field(default_factory=list)  # of the page being drawn


@dataclass(frozen=True, slots=True)
class Canvas:
    """A page, or a part of one, being drawn: `width` by `height` points from its lower left corner.

    `page` is its place in the document from 0. `bleed` points are drawn beyond the edge, to be cut
    off. `origin` is the canvas's lower left corner on the paper.
    """

    stream: ContentStream
    width: float
    height: float
    page: int
    record: DrawingRecord
    bleed: float = 0.0
    origin: tuple[float, float] = (0.0, 0.0)

    @contextmanager
    def sub_canvas(self, x: float, y: float, width: float, height: float) -> "Iterator[Canvas]":
        """Open a canvas on a part of this one, its lower left corner at `x`, `y`, without bleed."""
        self.stream.append(f"q 1 0 0 1 {x:.3f} {y:.3f} cm")
        origin = (self.origin[0] + x, self.origin[1] + y)
        yield Canvas(self.stream, width, height, self.page, self.record, 0.0, origin)
        self.stream.append("Q")

    def extend_into_bleed(self, x: float, y: float, width: float, height: float) -> Box:
        """Return the box, extended into the bleed where it touches the edge of the canvas."""
        left = x - self.bleed if x <= 0 else x
        bottom = y - self.bleed if y <= 0 else y
        right = x + width + (self.bleed if x + width >= self.width else 0)
        top = y + height + (self.bleed if y + height >= self.height else 0)
        return left, bottom, right - left, top - bottom

    def draw_photo(self, path: Path, box: Box) -> None:
        """Draw the JPEG file `path` in `box` (x, y, width, height); its bytes are copied later.

        A file that is missing or no JPEG is a blocking finding.
        """
        photos = self.record.photos
        try:
            photos[path] = photos.get(path) or self._read_photo(path)
        except CannotPrint:
            lost = Finding(FindingRule.PHOTO_MISSING, "", path.name, self.page + 1, blocking=True)
            self.record.findings.append(lost)
            return
        photos[path].add_page(self.page)
        x, y, width, height = box
        self.stream.append(
            f"q {width:.3f} 0 0 {height:.3f} {x:.3f} {y:.3f} cm /{photos[path].name} Do Q"
        )

    def _read_photo(self, path: Path) -> PagePhoto:
        reduced_folder = self.record.reduced_folder
        return read_page_photo(
            _photo_name(path), reduce_photo(path, reduced_folder) if reduced_folder else path
        )

    def add_page_link(self, area: Box, target: int) -> None:
        """Link an area (left, bottom, right, top) to page `target` (from 0)."""
        self.record.links.append(Link(self.page, self._place_on_paper(area), target))

    def add_url_link(self, area: Box, address: str) -> None:
        """Link an area (left, bottom, right, top) to `address`."""
        encoded = quote(address, safe=_URL_SAFE)
        self.record.links.append(Link(self.page, self._place_on_paper(area), encoded))

    def add_fold(self, x: float) -> None:
        """Add a fold mark for a vertical fold, `x` points from the left edge."""
        self.record.folds.append(x)

    def report(self, rule: FindingRule, profile: ProductProfile, detail: str = "") -> None:
        """Report a finding about a product on this page."""
        self.record.findings.append(product_finding(rule, profile, detail, self.page))

    def report_cut(self, field: str) -> None:
        """Report that text of the document itself was cut on this page; `field` names it."""
        self.record.findings.append(Finding(FindingRule.CUT, "", field, self.page + 1))

    def _place_on_paper(self, area: Box) -> Box:
        shift_x, shift_y = self.origin
        left, bottom, right, top = area
        return left + shift_x, bottom + shift_y, right + shift_x, top + shift_y


def product_finding(
    rule: FindingRule, profile: ProductProfile, detail: str, page: int, *, blocking: bool = False
) -> Finding:
    """Make a finding about a product on `page` (from 0)."""
    named = clean_line(profile.name.vi or profile.name.en) or profile.key
    name = f"{named} – {profile.told_apart}" if profile.told_apart else named
    return Finding(rule, name, detail, page + 1, profile.key, blocking)


def _photo_name(path: Path) -> str:
    """Return a name that depends on the file only, whichever process draws it."""
    words = f"{path.parent.name}/{path.name}".encode()
    return f"Photo{hashlib.blake2b(words, digest_size=6).hexdigest()}"


class DocumentPage(Protocol):
    """One page of a document: a frozen value that is drawn on its own, in any process."""

    @property
    def profiles(self) -> Sequence[ProductProfile]:
        """The products it shows, which are checked before it is drawn."""

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""


@dataclass(frozen=True, slots=True)
class Composition:
    """A document ready to be drawn; `size` is the trimmed page in points, `bleed` is around it.

    `words` are the texts of the document itself (title, place), checked with those of its products.
    `language` is "vi", "en" or "zh". `folded` sheets turn over their short edge when they are
    printed on both sides. `untranslated` names the facts of the event and of the office that stay
    Vietnamese in a document of another language, `translation` the language they lack.
    """

    title: str
    author: str
    language: str
    size: tuple[float, float]
    pages: Sequence[DocumentPage]
    products: int
    bookmarks: tuple[Bookmark, ...] = ()
    words: tuple[str, ...] = ()
    untranslated: tuple[str, ...] = ()
    translation: str = "en"
    bleed: float = 0.0
    folded: bool = False
