"""Binding: parts joined into one PDF with bookmarks, links and photos, written whole or not at all."""

import hashlib
import os
import secrets
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf

from ocop_desktop.domain.errors import CannotWrite
from ocop_desktop.reports.parts import Part
from ocop_desktop.reports.photo_streams import PagePhoto, add_empty_images, append_photos
from ocop_desktop.reports.sheet import Bookmark, PageLink

PRODUCER = "OCOP Desktop"


@dataclass(frozen=True, slots=True)
class Cover:
    """What a file says of itself; `language` is "vi", "en" or "zh"."""

    title: str
    author: str
    language: str


@contextmanager
def bindery(output: Path) -> Iterator[Path]:
    """A folder for the parts of `output`, gone at the end.

    Raises `CannotWrite` when a disk is full or `output` cannot be replaced.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="ocop-") as folder:
            yield Path(folder)
    except OSError as error:
        raise CannotWrite(output, error.strerror or str(error)) from error


def bind(
    parts: Sequence[Part],
    bookmarks: Sequence[Bookmark],
    cover: Cover,
    output: Path,
    go_on: Callable[[], None] = lambda: None,
) -> None:
    """Join `parts` into the file `output`, which is written whole or left as it was.

    `go_on` is called again and again; what it raises gives the job up. Raises OSError; `CannotPrint`
    when a photo is lost or has changed while it was being drawn.
    """
    photos = _photos(parts)
    links = [link for part in parts for link in part.links]
    with _joined(parts) as pdf:
        go_on()
        add_empty_images(pdf, photos)
        _add_links(pdf, links)
        _add_bookmarks(pdf, bookmarks)
        go_on()
        _describe(pdf, cover)
        pdf.trailer.ID = _fingerprint(parts, bookmarks, links, photos)
        _write_whole(pdf, output, photos, go_on)


def _photos(parts: Iterable[Part]) -> list[PagePhoto]:
    """Each photo once, with its pages in all parts."""
    photos: dict[Path, PagePhoto] = {}
    for part in parts:
        for photo in part.photos:
            known = photos.get(photo.path)
            pages = [*known.pages, *photo.pages] if known else photo.pages
            photos[photo.path] = replace(photo, pages=pages)
    return list(photos.values())


def _joined(parts: Sequence[Part]) -> pikepdf.Pdf:
    """One PDF of all parts, whose streams stay in the part files until it is saved."""
    job = pikepdf.JobBuilder().empty().set(keep_files_open="n")
    for part in parts:
        job.add_pages(part.file)
    return job.output("-").create_pdf()  # qpdf wants a name here, though nothing is written


def _add_links(pdf: pikepdf.Pdf, links: Sequence[PageLink]) -> None:
    pages = [page.obj for page in pdf.pages] if links else []
    for link in links:
        if link.target >= len(pages):  # a page looked at alone leads nowhere
            continue
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


def _add_bookmarks(pdf: pikepdf.Pdf, bookmarks: Sequence[Bookmark]) -> None:
    """The outline of PDF 32000-1, 12.3.3, closed; pikepdf's own takes ten times as long."""
    if not bookmarks:
        return
    pages = [page.obj for page in pdf.pages]
    root = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Outlines))
    branch = [root]
    for mark in bookmarks:
        del branch[mark.level + 1 :]
        item = pdf.make_indirect(
            pikepdf.Dictionary(
                Title=pikepdf.String(mark.title),
                Parent=branch[-1],
                Dest=pikepdf.Array([pages[mark.page], pikepdf.Name.Fit]),
            )
        )
        _hang(item, branch[-1], closed=len(branch) > 1)
        branch.append(item)
    pdf.Root.Outlines = root


def _hang(item: pikepdf.Object, above: pikepdf.Object, *, closed: bool) -> None:
    """Make `item` the last entry under `above`; a closed entry counts its own below zero."""
    last = above.get("/Last")
    if last is None:
        above.First = item
    else:
        last.Next, item.Prev = item, last
    above.Last = item
    above.Count = int(above.get("/Count", 0)) + (-1 if closed else 1)


def _describe(pdf: pikepdf.Pdf, cover: Cover) -> None:
    pdf.docinfo["/Title"] = cover.title
    pdf.docinfo["/Producer"] = PRODUCER
    if cover.author:
        pdf.docinfo["/Author"] = cover.author
    pdf.Root.Lang = pikepdf.String(cover.language)
    pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)


def _fingerprint(
    parts: Sequence[Part],
    bookmarks: Sequence[Bookmark],
    links: Sequence[PageLink],
    photos: Sequence[PagePhoto],
) -> pikepdf.Array:
    """An identifier that follows from the pages; a photo stands for itself by its name and size."""
    shown = [(photo.path.name, photo.size) for photo in photos]
    digest = hashlib.sha256(repr((tuple(bookmarks), tuple(links), shown)).encode())
    for part in parts:
        digest.update(part.file.read_bytes())
    identifier = pikepdf.String(digest.digest()[:16])
    return pikepdf.Array([identifier, identifier])


def _write_whole(
    pdf: pikepdf.Pdf, output: Path, photos: Sequence[PagePhoto], go_on: Callable[[], None]
) -> None:
    beside = output.with_name(f".{output.stem[:40]}-{secrets.token_hex(4)}.part")
    try:
        with beside.open("xb+") as file:
            pdf.save(
                file,
                static_id=True,
                object_stream_mode=pikepdf.ObjectStreamMode.generate,
                progress=lambda _: go_on(),
            )
            append_photos(file, photos, go_on)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(output)
    finally:
        beside.unlink(missing_ok=True)
