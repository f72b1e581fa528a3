"""Write drawn parts one after another into one PDF file with photos, links and bookmarks.

Photos are copied while other pages are drawn, and a page is not kept once it is written. The file
gets its name when it is whole.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ocop_desktop.domain.paths import replace_file
from ocop_desktop.reports.assembly.parts import DocumentPart, PageFormat
from ocop_desktop.reports.pdf.canvas import Bookmark, Link
from ocop_desktop.reports.pdf.outline import write_outline
from ocop_desktop.reports.pdf.pdf_file import PdfFile, array, dictionary, reference, text
from ocop_desktop.reports.pdf.photo_streams import PagePhoto, write_photo

_PRODUCER = "(OCOP Desktop)"
_DRAWING_BOX = "[ -2 -2 26 26 ]"  # a square of 24 with room for thick lines at its edge
_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_SUBSET = re.compile(rb"/A{3}([A-Z]{3}\+)")  # as ReportLab tags the subsets of every part


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """The metadata of a PDF file; `language` is "vi", "en" or "zh".

    `folded` sheets are printed on both sides and turned over their short edge.
    """

    title: str
    author: str
    language: str
    folded: bool = False


@contextmanager
def write_atomically(output: Path) -> "Iterator[PdfFile]":
    """Open a file beside `output` that replaces it at the end, or is removed when anything fails.

    Raises `CannotWrite` when the disk is full or `output` cannot be replaced.
    """
    with replace_file(output) as file:
        yield PdfFile(file)


class PdfWriter:
    """Writes a document of `pages` pages; their object numbers are reserved before the pages come."""

    def __init__(self, pdf: PdfFile, page_format: PageFormat, pages: int) -> None:
        self._pdf = pdf
        self._pages = pages
        self._boxes = _boxes(page_format)
        self._tree = pdf.reserve_numbers()
        self._first = pdf.reserve_numbers(pages)
        self._nodes: dict[int, int] = {}  # how many pages hang on each node of the tree
        self._photos: dict[Path, int] = {}

    def add_part(
        self,
        part: DocumentPart,
        check_cancelled: Callable[[], None] = lambda: None,
        page_format: PageFormat | None = None,
    ) -> None:
        """Write the next part; `check_cancelled` is called before each photo and may raise.

        `page_format` is that of the part where it has one of its own.

        Raises OSError; `CannotPrint` when a photo is lost or has changed since it was drawn.
        """
        pdf, node = self._pdf, self._pdf.reserve_numbers()
        fonts = reference(self._write_fonts(part.fonts))
        drawings = self._write_drawings(part.drawings)
        images_by_page = self._write_photos(part.photos, check_cancelled)
        notes = self._link_annotations(part.links)
        boxes = _boxes(page_format) if page_format else self._boxes
        for page, operators in enumerate(part.pages, start=part.first):
            content = pdf.reserve_numbers()
            pdf.write_stream(content, operators, Filter="/FlateDecode")
            images = drawings | images_by_page.get(page, {})
            body = dictionary(
                Type="/Page",
                Parent=reference(node),
                **boxes,
                Resources=dictionary(Font=fonts, XObject=dictionary(**images) if images else ""),
                Contents=reference(content),
                Annots=notes.get(page, "") and array(notes[page]),
            )
            pdf.write_object(self._first + page, body)
        self._write_node(node, part)

    def _write_fonts(self, fonts: Sequence[bytes]) -> int:
        """Write the fonts of a part and return the number of its font dictionary.

        The subsets of every part get a tag of their own.
        """
        first = self._pdf.reserve_numbers(len(fonts))
        tag = b"/%s\\1" % _subset_tag(len(self._nodes))
        for number, body in enumerate(fonts, start=first):
            head, mark, data = body.partition(b"stream\n")
            head = _REFERENCE.sub(lambda found: b"%d 0 R" % (int(found[1]) + first - 1), head)
            self._pdf.write_object(number, _SUBSET.sub(tag, head) + mark + data)
        return first

    def _write_drawings(self, drawings: Sequence[bytes]) -> dict[str, str]:
        """Write each drawing once as a form XObject (8.10); return the reference of each name."""
        names = {}
        for place, operators in enumerate(drawings, start=1):
            names[f"D{place}"] = reference(number := self._pdf.reserve_numbers())
            self._pdf.write_stream(
                number, operators, Type="/XObject", Subtype="/Form", BBox=_DRAWING_BOX
            )
        return names

    def _write_photos(
        self, photos: Sequence[PagePhoto], check_cancelled: Callable[[], None]
    ) -> Mapping[int, dict[str, str]]:
        """Write each new photo; return the names and references of the photos of each page."""
        images_by_page: dict[int, dict[str, str]] = defaultdict(dict)
        for photo in photos:
            if photo.path not in self._photos:
                check_cancelled()
                self._photos[photo.path] = self._pdf.reserve_numbers()
                write_photo(self._pdf, self._photos[photo.path], photo)
            for page in photo.pages:
                images_by_page[page][photo.name] = reference(self._photos[photo.path])
        return images_by_page

    def _link_annotations(self, links: Sequence[Link]) -> Mapping[int, Sequence[str]]:
        """Return the link annotations of each page (12.5.6.5); links to absent pages are left out."""
        notes: dict[int, list[str]] = defaultdict(list)
        for link in links:
            lead = {}
            if isinstance(link.target, str):
                lead["A"] = dictionary(S="/URI", URI=f"({link.target})")
            elif link.target < self._pages:
                lead["Dest"] = self._destination(link.target)
            if lead:
                edges = array(f"{edge:.2f}" for edge in link.area)
                notes[link.page].append(
                    dictionary(
                        Type="/Annot", Subtype="/Link", Rect=edges, Border="[ 0 0 0 ]", **lead
                    )
                )
        return notes

    def _destination(self, page: int) -> str:
        return array((reference(self._first + page), "/Fit"))

    def _write_node(self, node: int, part: DocumentPart) -> None:
        kids = [reference(self._first + part.first + place) for place in range(len(part.pages))]
        self._nodes[node] = len(kids)
        body = dictionary(
            Type="/Pages", Parent=reference(self._tree), Count=len(kids), Kids=array(kids)
        )
        self._pdf.write_object(node, body)

    def finish(self, bookmarks: Sequence[Bookmark], info: DocumentInfo) -> None:
        """Write the page tree, the outline, the catalogue and the metadata. Raises OSError."""
        pdf = self._pdf
        kids = array(map(reference, self._nodes))
        pdf.write_object(self._tree, dictionary(Type="/Pages", Count=self._pages, Kids=kids))
        outline = write_outline(pdf, bookmarks, self._destination)
        root, info_number = pdf.reserve_numbers(), pdf.reserve_numbers()
        catalogue = dictionary(
            Type="/Catalog",
            Pages=reference(self._tree),
            Outlines=outline and reference(outline),
            Lang=f"({info.language})",
            ViewerPreferences=dictionary(
                DisplayDocTitle="true",
                PrintScaling="/None",
                Duplex="/DuplexFlipShortEdge" if info.folded else "",
            ),
        )
        pdf.write_object(root, catalogue)
        author = info.author and text(info.author)
        pdf.write_object(
            info_number, dictionary(Title=text(info.title), Author=author, Producer=_PRODUCER)
        )
        pdf.finish(root, info_number)


def is_own_pdf(file: Path) -> bool:
    """Whether `file` is a PDF of this program."""
    try:
        return f"/Producer {_PRODUCER}".encode() in file.read_bytes()
    except OSError:
        return False


def _boxes(page_format: PageFormat) -> Mapping[str, str]:
    """Return MediaBox, BleedBox and TrimBox of every page (14.11.2)."""
    (width, height), margin, bleed = page_format.size, page_format.margin, page_format.bleed
    whole = {"MediaBox": _box(0, 0, width + 2 * margin, height + 2 * margin)}
    if not bleed:
        return whole
    right, top = margin + width, margin + height
    return {
        **whole,
        "BleedBox": _box(margin - bleed, margin - bleed, right + bleed, top + bleed),
        "TrimBox": _box(margin, margin, right, top),
    }


def _box(*edges: float) -> str:
    return array(f"{edge:.4f}".rstrip("0").rstrip(".") for edge in edges)


def _subset_tag(number: int) -> bytes:
    """Return three capital letters that number a part: AAA, AAB, ..."""
    return bytes(65 + number // 26**power % 26 for power in (2, 1, 0))
