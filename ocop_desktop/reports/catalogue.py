"""Fair catalogues: cover, contents, a chapter for each group, one product a page, two indexes."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ocop_desktop.domain import pinyin
from ocop_desktop.domain.printing import Catalogue, Printed, PrintWarning, ProductProfile
from ocop_desktop.domain.regulation import GROUPS
from ocop_desktop.domain.text import Language, clean_line, sort_key
from ocop_desktop.reports.covers import draw_back, draw_chapter, draw_cover
from ocop_desktop.reports.document import Document, drawing
from ocop_desktop.reports.layout import A4
from ocop_desktop.reports.listing import NUMBERS_IN_LINE, Entry, draw_list, paginate
from ocop_desktop.reports.page import draw_page
from ocop_desktop.reports.palette import pair
from ocop_desktop.reports.preflight import check
from ocop_desktop.reports.wording import Wording, count_key

LEAST_DPI = 120  # catalogues embed the light renditions


@dataclass(frozen=True, slots=True)
class Chapter:
    """A group's products and the page its opener stands on, from 0."""

    group: str
    products: tuple[ProductProfile, ...]
    page: int = 0

    def page_of(self, place: int) -> int:
        """The page of the product at `place`, from 0."""
        return self.page + 1 + place


def write(catalogue: Catalogue, output: Path, *, language: Language = Language.VI) -> Printed:
    """Write the catalogue to the PDF `output`, whole or not at all.

    Printed page numbers are those of the file: the cover is page 1. Raises `NothingToPrint`,
    `CannotPrint` (missing signs, lost photos, unreadable QR) and `CannotWrite`.
    """
    wording = Wording(language)
    check(
        catalogue.products, wording, catalogue.title, catalogue.place, catalogue.organiser,
        catalogue.office, catalogue.parent_body, catalogue.office_contact,
    )  # fmt: skip
    title = clean_line(catalogue.title) or wording.words["catalogue.title"]
    author = clean_line(catalogue.office or catalogue.organiser)
    with drawing(output, (A4.wide, A4.high), title, author, wording.first) as document:
        warnings = _draw(document, catalogue, wording)
    return Printed(output, document.pages, len(catalogue.products), warnings)


def _draw(document: Document, catalogue: Catalogue, wording: Wording) -> tuple[PrintWarning, ...]:
    chapters = _numbered(_chapters(catalogue.products), wording)
    contents = wording.label("catalogue.contents")
    continued = wording.label("catalogue.contents_continued")
    draw_cover(document, catalogue, A4, wording)
    draw_list(document, (contents, continued), paginate(_contents(chapters, wording), A4), A4)
    warnings: list[PrintWarning] = []
    for chapter in chapters:
        warnings += _draw_chapter(document, chapter, wording)
    for key, entries in (
        ("catalogue.by_product", _by_product(chapters, wording)),
        ("catalogue.by_producer", _by_producer(chapters)),
    ):
        if entries:
            title = wording.label(key)
            draw_list(document, (title, title), paginate(entries, A4), A4)
    draw_back(document, catalogue, A4, wording)
    return tuple(warnings)


def _chapters(products: Sequence[ProductProfile]) -> list[Chapter]:
    """Chapters I to VI, then those without a group; the order inside is the one chosen."""
    by_group: dict[str, list[ProductProfile]] = defaultdict(list)
    for product in products:
        by_group[product.group if product.group in GROUPS else ""].append(product)
    return [Chapter(group, tuple(by_group[group])) for group in (*GROUPS, "") if by_group[group]]


def _numbered(chapters: Sequence[Chapter], wording: Wording) -> list[Chapter]:
    """The chapters with their pages; how long the contents are does not hang on the numbers."""
    page = 1 + len(paginate(_contents(chapters, wording), A4))
    numbered = []
    for chapter in chapters:
        numbered.append(Chapter(chapter.group, chapter.products, page))
        page += 1 + len(chapter.products)
    return numbered


def _name(product: ProductProfile, wording: Wording) -> str:
    return clean_line(wording.lead(product.name)) or product.key


def _draw_chapter(document: Document, chapter: Chapter, wording: Wording) -> list[PrintWarning]:
    document.bookmark(wording.words[f"group.{chapter.group or 'none'}"])
    draw_chapter(document, chapter.group, len(chapter.products), A4, wording)
    warnings: list[PrintWarning] = []
    for product in chapter.products:
        document.bookmark(_name(product, wording), 1)
        number = str(document.pages + 1)
        warnings += draw_page(document, product, A4, wording, number=number, least_dpi=LEAST_DPI)
        document.end_page()
    return warnings


def _contents(chapters: Sequence[Chapter], wording: Wording) -> list[Entry]:
    entries = []
    for chapter in chapters:
        name = wording.words[f"group.{chapter.group or 'none'}"]
        numeral = f"{chapter.group}. " if chapter.group else ""
        count = len(chapter.products)
        note = wording.words[count_key("catalogue.products", count)].format(count=count)
        colour = pair(chapter.group).deep
        entries.append(
            Entry(numeral + name, (chapter.page,), heading=True, colour=colour, note=note)
        )
        entries += [
            Entry(_name(product, wording), (chapter.page_of(place),))
            for place, product in enumerate(chapter.products)
        ]
    return entries


def _by_product(chapters: Sequence[Chapter], wording: Wording) -> list[Entry]:
    lines = [
        Entry(_name(product, wording), (chapter.page_of(place),))
        for chapter in chapters
        for place, product in enumerate(chapter.products)
    ]
    return _under_letters(lines)


def _by_producer(chapters: Sequence[Chapter]) -> list[Entry]:
    pages: dict[str, list[int]] = defaultdict(list)
    for chapter in chapters:
        for place, product in enumerate(chapter.products):
            pages[clean_line(product.producer)].append(chapter.page_of(place))
    pages.pop("", None)
    return _under_letters(
        [
            Entry(name, tuple(found[start : start + NUMBERS_IN_LINE]))
            for name, found in pages.items()
            for start in range(0, len(found), NUMBERS_IN_LINE)
        ]
    )


def _under_letters(lines: Sequence[Entry]) -> list[Entry]:
    """The lines in Vietnamese order, under the letter each begins with; Chinese ones behind."""
    entries: list[Entry] = []
    letter = ""
    for line in sorted(lines, key=lambda one: _order(one.words)):
        first = _letter(line.words)
        if first != letter:
            letter = first
            entries.append(Entry(letter, heading=True))
        entries.append(line)
    return entries


def _order(words: str) -> tuple[str, bytes, str]:
    chinese = pinyin.letter(words)
    first = sort_key(chinese or words)[:1]
    rank = first if first in _ALPHABET else ""
    return rank, pinyin.order(words) if chinese else b"", sort_key(words)


def _letter(words: str) -> str:
    """The letter a name stands under: Ấm -> Â, đá -> Đ, 水果 -> S; "#" for figures and signs."""
    rank = sort_key(pinyin.letter(words) or words)[:1]
    return _ALPHABET.get(rank, "#")


_ALPHABET = {sort_key(letter)[:1]: letter for letter in "AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ"}
