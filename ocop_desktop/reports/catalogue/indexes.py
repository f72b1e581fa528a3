"""The entries of a catalogue's contents and of its indexes by product, producer and commune."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from ocop_desktop.domain.print import pinyin
from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.text import clean_line, sort_key
from ocop_desktop.reports.catalogue.arrangement import LocatedChapter
from ocop_desktop.reports.catalogue.chapters import (
    capitalise,
    count_words,
    place_key,
)
from ocop_desktop.reports.catalogue.index_columns import IndexEntry
from ocop_desktop.reports.catalogue.index_layout import IndexSection
from ocop_desktop.reports.design.content import listed_name
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.translation.places import join_place, proper_name

MIN_LETTERED = 12
_ALPHABET = {sort_key(letter)[:1]: letter for letter in "AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ"}
LocatedProducts = Sequence[tuple[ProductProfile, int]]


def make_contents(
    chapters: Sequence[LocatedChapter],
    before: Sequence[tuple[str, int]],
    after: Sequence[tuple[str, int]],
    look: Look,
) -> IndexSection:
    """Make the contents: the chapters, and other titles with their pages before and after them."""
    colour = look.colours("I").deep
    others = [
        [IndexEntry(title, (page,), heading=True, colour=colour) for title, page in titled]
        for titled in (before, after)
    ]
    pages_once = (line for chapter in chapters for line in _chapter_entries(chapter, look))
    title = look.wording.label("catalogue.contents")
    return _make_section(title, (*others[0], *pages_once, *others[1]), look.wording)


def _chapter_entries(located: LocatedChapter, look: Look) -> Iterator[IndexEntry]:
    heading, wording = located.chapter.heading, look.wording
    yield IndexEntry(
        heading.list_name,
        (located.page,),
        heading=True,
        colour=look.colours(heading.colours).deep,
        note=count_words(len(located.products), wording),
    )
    for product, page in located.products:
        beside = clean_line(wording.second_text(product.name)) if wording.is_bilingual else ""
        yield IndexEntry(listed_name(product, wording), (page,), beside=beside)


def make_indexes(chapters: Sequence[LocatedChapter], wording: Wording) -> tuple[IndexSection, ...]:
    """Make the indexes that have any entries."""
    located = [located_product for chapter in chapters for located_product in chapter.products]
    makers: Mapping[str, Callable[[LocatedProducts, Wording], list[IndexEntry]]] = {
        "catalogue.by_product": _index_by_product,
        "catalogue.by_producer": _index_by_producer,
        "catalogue.by_commune": _index_by_commune,
    }
    return tuple(
        _make_section(wording.label(key), entries, wording)
        for key, index in makers.items()
        if (entries := index(located, wording))
    )


def _make_section(title: str, entries: Sequence[IndexEntry], wording: Wording) -> IndexSection:
    continued = title + wording.words["mark.brackets"].format(
        words=wording.label("catalogue.continued")
    )
    return IndexSection(title, continued, tuple(entries))


def _index_by_product(located: LocatedProducts, wording: Wording) -> list[IndexEntry]:
    """Return an entry for every product; those with the same name also name their producers."""
    lines = [(listed_name(product, wording), page) for product, page in located]
    lines.sort(key=lambda line: _sort_key(line[0]))
    return _group_by_letter([(words, words, [page]) for words, page in lines])


def _index_by_producer(located: LocatedProducts, wording: Wording) -> list[IndexEntry]:
    del wording
    pages: dict[str, list[int]] = defaultdict(list)
    for product, page in located:
        pages[clean_line(product.producer)].append(page)
    pages.pop("", None)
    names = sorted(pages, key=_sort_key)
    return _group_by_letter([(name, name, pages[name]) for name in names])


def _index_by_commune(located: LocatedProducts, wording: Wording) -> list[IndexEntry]:
    pages: dict[tuple[str, str], list[int]] = defaultdict(list)
    for product, page in located:
        pages[place_key(product)].append(page)
    pages.pop(("", ""), None)
    communes = Counter(commune for commune, _ in pages)
    return _group_by_letter(
        [
            (_place_words(place, communes, wording), proper_name(place[0]), pages[place])
            for place in sorted(pages, key=_place_sort_key)
        ]
    )


def _place_words(place: tuple[str, str], communes: Counter[str], wording: Wording) -> str:
    """Return the commune, with its province where two communes have the same name."""
    commune, province = place
    told_apart = province if communes[commune] > 1 else ""
    return capitalise(join_place(commune, told_apart, wording.leading_language))


def _group_by_letter(lines: Sequence[tuple[str, str, Sequence[int]]]) -> list[IndexEntry]:
    """Return entries from (words, sort name, pages), under their letters if there are many."""
    entries: list[IndexEntry] = []
    letter = ""
    for words, name, pages in lines:
        first = _index_letter(name)
        if first != letter and len(lines) >= MIN_LETTERED:
            letter = first
            entries.append(IndexEntry(letter, heading=True))
        pages_once = tuple(sorted(set(pages)))
        entries.append(IndexEntry(words, pages_once))
    return entries


def _index_letter(words: str) -> str:
    """Return the letter of a name: Ấm -> Â, đá -> Đ, 水果 -> S; "#" for digits and symbols."""
    rank = sort_key(pinyin.pinyin_letter(words) or words)[:1]
    return _ALPHABET.get(rank, "#")


def _place_sort_key(place: tuple[str, str]) -> tuple[object, ...]:
    """Return a key for the order of the letters that places stand under."""
    commune, province = place
    return _sort_key(proper_name(commune)), _sort_key(province)


def _sort_key(words: str) -> tuple[str, bytes, str]:
    """Return a key for the Vietnamese order; Chinese names come after, by their pinyin."""
    chinese = pinyin.pinyin_letter(words)
    first = sort_key(chinese or words)[:1]
    rank = first if first in _ALPHABET else ""
    return rank, pinyin.pinyin_order(words) if chinese else b"", sort_key(words)
