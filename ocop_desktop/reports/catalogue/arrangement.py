"""How the products of a catalogue are spread over its pages, and on which page each stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocop_desktop.domain.print.documents import ProductProfile, max_per_page
from ocop_desktop.reports.catalogue.chapters import Chapter

MIN_PAGES = 2.0


@dataclass(frozen=True, slots=True)
class PagePlan:
    """A page of the chapters: the opener of `chapter` when it has no products, else products.

    `headings` are the chapters that begin on it, each with the position of its first product.
    """

    chapter: Chapter
    products: tuple[ProductProfile, ...] = ()
    headings: tuple[tuple[int, Chapter], ...] = ()


@dataclass(frozen=True, slots=True)
class LocatedChapter:
    """A chapter, the page it begins on and its products with their pages, from 0."""

    chapter: Chapter
    page: int
    products: tuple[tuple[ProductProfile, int], ...]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The pages of the chapters; `per_page` is the maximum of products on one."""

    chapters: tuple[Chapter, ...]
    pages: tuple[PagePlan, ...]
    per_page: int

    def locate_chapters(self, first: int) -> tuple[LocatedChapter, ...]:
        """Return the chapters with their pages when the first planned page is page `first` (from 0)."""
        begins: list[int] = []
        pages: list[int] = []
        for page, page_plan in enumerate(self.pages, start=first):
            begins += [page] * (len(page_plan.headings) if page_plan.products else 1)
            pages += [page] * len(page_plan.products)
        after = iter(pages)
        return tuple(
            LocatedChapter(
                chapter, page, tuple((product, next(after)) for product in chapter.products)
            )
            for chapter, page in zip(self.chapters, begins, strict=True)
        )


def arrange(chapters: Sequence[Chapter], per_page: int) -> Arrangement:
    """Plan chapters with openers of their own, or short ones one after the other, several to a page."""
    count = sum(len(chapter.products) for chapter in chapters)
    per_page = max_per_page(per_page, count)
    flowing = per_page > 1 and count < MIN_PAGES * per_page * len(chapters)
    page_plans = (
        _plan_flowing(chapters, per_page) if flowing else _plan_with_openers(chapters, per_page)
    )
    return Arrangement(tuple(chapters), tuple(page_plans), per_page)


def split_evenly(count: int, per_page: int) -> list[int]:
    """Split `count` items over as few pages as hold `per_page` each, evenly: 9 by 4 -> 3, 3, 3."""
    pages = -(-count // per_page)
    each, more = divmod(count, pages)
    return [each + 1] * more + [each] * (pages - more)


def _plan_with_openers(chapters: Sequence[Chapter], per_page: int) -> Iterator[PagePlan]:
    for chapter in chapters:
        yield PagePlan(chapter)
        start = 0
        for count in split_evenly(len(chapter.products), per_page):
            yield PagePlan(chapter, chapter.products[start : start + count])
            start += count


def _plan_flowing(chapters: Sequence[Chapter], per_page: int) -> Iterator[PagePlan]:
    rows = [
        (chapter, product, place == 0)
        for chapter in chapters
        for place, product in enumerate(chapter.products)
    ]
    start = 0
    for count in split_evenly(len(rows), per_page):
        page_rows = rows[start : start + count]
        headings = ((place, row[0]) for place, row in enumerate(page_rows) if row[2])
        yield PagePlan(page_rows[0][0], tuple(row[1] for row in page_rows), tuple(headings))
        start += count
