"""PDF files: drawn in parts so that memory stays small, joined with bookmarks and links, written whole."""

import hashlib
import os
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from ocop_desktop.domain.errors import CannotWrite
from ocop_desktop.reports.fonts import REGULAR, register
from ocop_desktop.reports.pen import Pen
from ocop_desktop.reports.photo_streams import (
    PagePhoto,
    add_empty_images,
    append_photos,
    page_photo,
)

PAGES_IN_PART = 200


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline. `page` counts from 0; `level` 0 is the outermost."""

    title: str
    page: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class PageLink:
    """A clickable area (left, foot, right, top in points) that leads to another page, both from 0."""

    page: int
    area: tuple[float, float, float, float]
    target: int


@dataclass(slots=True)
class Document:
    """Pages being drawn into part files in `folder`; `size` is width and height in points."""

    folder: Path
    size: tuple[float, float]
    parts: list[Path] = field(default_factory=list)
    bookmarks: list[Bookmark] = field(default_factory=list)
    links: list[PageLink] = field(default_factory=list)
    photos: dict[Path, PagePhoto] = field(default_factory=dict)
    pages: int = 0
    _canvas: Canvas | None = None

    def pen(self) -> Pen:
        """The pen for the page being drawn."""
        if self._canvas is None:
            register()
            self.parts.append(self.folder / f"part-{len(self.parts):05d}.pdf")
            self._canvas = Canvas(
                str(self.parts[-1]),
                pagesize=self.size,
                pageCompression=1,
                invariant=1,
                initialFontName=REGULAR,
            )
        return Pen(self._canvas)

    def photo(self, path: Path, box: tuple[float, float, float, float]) -> None:
        """Show the JPEG file `path` in `box` (x, y, wide, high); its bytes follow at the very end.

        Raises `CannotPrint` when the file is lost or no JPEG.
        """
        if path not in self.photos:
            self.photos[path] = page_photo(f"/Photo{len(self.photos) + 1}", path)
        photo = self.photos[path]
        photo.show_on(self.pages)
        x, y, wide, high = box
        self.pen().raw(f"q {wide:.3f} 0 0 {high:.3f} {x:.3f} {y:.3f} cm {photo.name} Do Q")

    def end_page(self) -> None:
        """Close the page, and the part once it is full."""
        canvas = self.pen().canvas
        canvas.showPage()
        self.pages += 1
        if canvas.getPageNumber() > PAGES_IN_PART:
            self.end_part()

    def end_part(self) -> None:
        """Write the part being drawn."""
        if self._canvas is not None:
            self.parts[-1].write_bytes(self._canvas.getpdfdata())
            _let_go(self._canvas)
            self._canvas = None

    def bookmark(self, title: str, level: int = 0) -> None:
        """Add an outline entry for the page being drawn."""
        self.bookmarks.append(Bookmark(title, self.pages, level))

    def link(self, area: tuple[float, float, float, float], target: int) -> None:
        """Make an area of the page being drawn lead to page `target` (from 0)."""
        self.links.append(PageLink(self.pages, area, target))


def _let_go(canvas: Canvas) -> None:
    """Untie the knot of cycles in which a canvas holds every page it has drawn.

    Collecting garbage would do it too, but this may run beside a window, whose own garbage must
    only be collected on its own thread.
    """
    written = canvas._doc  # noqa: SLF001 - ReportLab has no door for this
    written.idToObject.clear()
    vars(written).clear()
    vars(canvas).clear()


@contextmanager
def drawing(
    output: Path, size: tuple[float, float], title: str, author: str, language: str
) -> Iterator[Document]:
    """A document to draw on; at the end `output` is written whole or left as it was.

    Raises `CannotWrite` when a disk is full or `output` cannot be replaced, `CannotPrint` when a
    photo is lost or has changed while it was being drawn.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="ocop-") as folder:
            document = Document(Path(folder), size)
            yield document
            document.end_part()
            with _joined(document) as pdf:
                add_empty_images(pdf, document.photos.values())
                _add_links(pdf, document.links)
                _add_bookmarks(pdf, document.bookmarks)
                _describe(pdf, title, author, language)
                pdf.trailer.ID = _fingerprint(document)
                _write_whole(pdf, output, document)
    except OSError as error:
        raise CannotWrite(output, error.strerror or str(error)) from error


def _joined(document: Document) -> pikepdf.Pdf:
    """One PDF of all parts, whose streams stay in the part files until it is saved."""
    job = pikepdf.JobBuilder().empty().set(keep_files_open="n")
    for part in document.parts:
        job.add_pages(part)
    return job.output("-").create_pdf()  # qpdf wants a name here, though nothing is written


def _add_links(pdf: pikepdf.Pdf, links: list[PageLink]) -> None:
    pages = [page.obj for page in pdf.pages] if links else []
    for link in links:
        page = pages[link.page]
        if "/Annots" not in page:
            page.Annots = pikepdf.Array()
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Link,
            Rect=pikepdf.Array([round(edge, 2) for edge in link.area]),
            Border=pikepdf.Array([0, 0, 0]),
            Dest=pikepdf.Array([pages[link.target], pikepdf.Name.Fit]),
        )
        page.Annots.append(pdf.make_indirect(note))


def _add_bookmarks(pdf: pikepdf.Pdf, bookmarks: list[Bookmark]) -> None:
    with pdf.open_outline() as outline:
        branch: list[list[pikepdf.OutlineItem]] = [outline.root]
        for mark in bookmarks:
            item = pikepdf.OutlineItem(mark.title, mark.page, "Fit")
            item.is_closed = True
            del branch[mark.level + 1 :]
            branch[mark.level].append(item)
            branch.append(item.children)


def _describe(pdf: pikepdf.Pdf, title: str, author: str, language: str) -> None:
    pdf.docinfo["/Title"] = title
    pdf.docinfo["/Producer"] = "OCOP Desktop"
    if author:
        pdf.docinfo["/Author"] = author
    pdf.Root.Lang = pikepdf.String(language)
    pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)


def _fingerprint(document: Document) -> pikepdf.Array:
    """An identifier that follows from the pages; a photo stands for itself by its name and size."""
    photos = [(photo.path.name, photo.size) for photo in document.photos.values()]
    digest = hashlib.sha256(repr((document.bookmarks, document.links, photos)).encode())
    for part in document.parts:
        digest.update(part.read_bytes())
    identifier = pikepdf.String(digest.digest()[:16])
    return pikepdf.Array([identifier, identifier])


def _write_whole(pdf: pikepdf.Pdf, output: Path, document: Document) -> None:
    beside = output.with_name(f".{output.stem[:40]}-{secrets.token_hex(4)}.part")
    try:
        with beside.open("xb+") as file:
            pdf.save(
                file,
                static_id=True,
                object_stream_mode=pikepdf.ObjectStreamMode.generate,
            )
            append_photos(file, document.photos.values())
            file.flush()
            os.fsync(file.fileno())
        beside.replace(output)
    finally:
        beside.unlink(missing_ok=True)
