"""Fair catalogues: cover, contents, a chapter for each group, one product a page, two indexes."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ocop_desktop.domain import pinyin
from ocop_desktop.domain.printing import PrintContent, ProductProfile, Quality, Style
from ocop_desktop.domain.regulation import GROUPS
from ocop_desktop.domain.text import clean_line, sort_key
from ocop_desktop.reports.covers import draw_back, draw_chapter, draw_cover
from ocop_desktop.reports.layout import A4, BLEED, Layout
from ocop_desktop.reports.listing import NUMBERS_IN_LINE, Entry, Placed, draw_list, paginate
from ocop_desktop.reports.look import Look
from ocop_desktop.reports.page import ProfilePage
from ocop_desktop.reports.photos import LEAST_DPI
from ocop_desktop.reports.sheet import Bookmark, Composition, Page, Sheet
from ocop_desktop.reports.wording import Wording, count_key


@dataclass(frozen=True, slots=True)
class Chapter:
    """A group's products and the page its opener stands on, from 0."""

    group: str
    products: tuple[ProductProfile, ...]
    page: int = 0

    def page_of(self, place: int) -> int:
        """The page of the product at `place`, from 0."""
        return self.page + 1 + place


@dataclass(frozen=True, slots=True)
class CoverPage:
    """The front cover."""

    content: PrintContent
    layout: Layout
    look: Look
    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, sheet: Sheet) -> None:
        """Draw it on an empty sheet."""
        draw_cover(sheet, self.content, self.layout, self.look)


@dataclass(frozen=True, slots=True)
class BackPage:
    """The back cover."""

    content: PrintContent
    layout: Layout
    look: Look
    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, sheet: Sheet) -> None:
        """Draw it on an empty sheet."""
        draw_back(sheet, self.content, self.layout, self.look)


@dataclass(frozen=True, slots=True)
class ChapterPage:
    """The opener of a chapter."""

    group: str
    count: int
    layout: Layout
    look: Look
    number: str
    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, sheet: Sheet) -> None:
        """Draw it on an empty sheet."""
        draw_chapter(sheet, self.group, self.count, self.layout, self.look, self.number)


@dataclass(frozen=True, slots=True)
class ListPage:
    """A page of the contents or of an index."""

    title: str
    placed: tuple[Placed, ...]
    layout: Layout
    number: str
    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, sheet: Sheet) -> None:
        """Draw it on an empty sheet."""
        draw_list(sheet, self.title, self.placed, self.layout, self.number)


def compose(content: PrintContent, style: Style) -> Composition:
    """The catalogue of `content`. Printed page numbers are those of the file: the cover is page 1."""
    look = Look(Wording(style.language), style.theme)
    layout = look.sized(A4)
    chapters = _numbered(_chapters(content.products), look.wording)
    pages: list[Page] = [CoverPage(content, layout, look)]
    bookmarks: list[Bookmark] = []
    wording = look.wording
    titles = wording.label("catalogue.contents"), wording.label("catalogue.contents_continued")
    _add_list(pages, bookmarks, titles, _contents(chapters, look), layout)
    for chapter in chapters:
        bookmarks += _marks(chapter, wording)
        number = str(chapter.page + 1)
        pages.append(ChapterPage(chapter.group, len(chapter.products), layout, look, number))
        pages += _product_pages(chapter, layout, look, LEAST_DPI[style.quality])
    for key, entries in (
        ("catalogue.by_product", _by_product(chapters, wording)),
        ("catalogue.by_producer", _by_producer(chapters)),
    ):
        if entries:
            title = wording.label(key)
            _add_list(pages, bookmarks, (title, title), entries, layout)
    pages.append(BackPage(content, layout, look))
    return Composition(
        title=clean_line(content.title) or wording.words["catalogue.title"],
        author=clean_line(content.office or content.organiser),
        language=wording.first,
        size=(layout.wide, layout.high),
        pages=tuple(pages),
        products=len(content.products),
        bookmarks=tuple(bookmarks),
        words=(
            content.title, content.place, content.organiser, content.office, content.parent_body,
            content.office_contact,
        ),
        bleed=BLEED if style.quality is Quality.SHOP else 0.0,
    )  # fmt: skip


def _add_list(
    pages: list[Page],
    bookmarks: list[Bookmark],
    titles: tuple[str, str],
    entries: Sequence[Entry],
    layout: Layout,
) -> None:
    """Add the pages of a list; `titles` stand on the first and on the following ones."""
    bookmarks.append(Bookmark(titles[0], len(pages)))
    for place, placed in enumerate(paginate(entries, A4)):
        number = str(len(pages) + 1)
        pages.append(ListPage(titles[min(place, 1)], placed, layout, number))


def _chapters(products: Sequence[ProductProfile]) -> list[Chapter]:
    """Chapters I to VI, then those without a group; the order inside is the one chosen."""
    by_group: dict[str, list[ProductProfile]] = defaultdict(list)
    for product in products:
        by_group[product.group if product.group in GROUPS else ""].append(product)
    return [Chapter(group, tuple(by_group[group])) for group in (*GROUPS, "") if by_group[group]]


def _numbered(chapters: Sequence[Chapter], wording: Wording) -> list[Chapter]:
    """The chapters with their pages; how long the contents are does not hang on the numbers."""
    page = 1 + len(paginate(_contents(chapters, Look(wording)), A4))
    numbered = []
    for chapter in chapters:
        numbered.append(Chapter(chapter.group, chapter.products, page))
        page += 1 + len(chapter.products)
    return numbered


def _name(product: ProductProfile, wording: Wording) -> str:
    return clean_line(wording.lead(product.name)) or product.key


def _marks(chapter: Chapter, wording: Wording) -> list[Bookmark]:
    named = Bookmark(wording.words[f"group.{chapter.group or 'none'}"], chapter.page)
    return [
        named,
        *(
            Bookmark(_name(product, wording), chapter.page_of(place), 1)
            for place, product in enumerate(chapter.products)
        ),
    ]


def _product_pages(
    chapter: Chapter, layout: Layout, look: Look, least_dpi: float
) -> Iterable[ProfilePage]:
    for place, product in enumerate(chapter.products):
        yield ProfilePage(product, layout, look, str(chapter.page_of(place) + 1), least_dpi)


def _contents(chapters: Sequence[Chapter], look: Look) -> list[Entry]:
    entries, wording = [], look.wording
    for chapter in chapters:
        name = wording.words[f"group.{chapter.group or 'none'}"]
        numeral = f"{chapter.group}. " if chapter.group else ""
        count = len(chapter.products)
        note = wording.words[count_key("catalogue.products", count)].format(count=count)
        colour = look.colours(chapter.group).deep
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
