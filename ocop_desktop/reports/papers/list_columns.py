"""The columns of a printed list: page, text size and widths that its texts fit."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop.reports.papers.paper import LANDSCAPE, PORTRAIT, PaperPage
from ocop_desktop.reports.papers.paper_table import SIDE
from ocop_desktop.reports.papers.paper_text import TABLE
from ocop_desktop.reports.papers.serif import BOLD, text_width

SIZES = (TABLE, 11.0, 10.0, 9.0, 8.0)
_WIDEST = 200.0
"""No column asks for more than this, in points; a longer text is wrapped."""
_READABLE = 80.0
"""A text that is wrapped to this width reads well; narrower ones ask for smaller letters."""


@dataclass(frozen=True, slots=True)
class ListFormat:
    """How a list is printed: its page, the size of its text and the widths of its columns, in points."""

    page: PaperPage
    size: float
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Wish:
    """The width of the longest word of a column, and of its longest text, at `TABLE` points."""

    word: float
    text: float


def fit_columns(titles: Sequence[str], texts: Sequence[Sequence[str]]) -> ListFormat:
    """Choose portrait where the texts stand in it almost unwrapped, else landscape; then the text size.

    `texts` are the texts of each column. In the smallest size a word may have to be broken.
    """
    wishes = [_measure(title, cells) for title, cells in zip(titles, texts, strict=True)]
    padding = 2 * SIDE * len(wishes)
    page = PORTRAIT if _needed(wishes) + padding <= PORTRAIT.content_width * 1.15 else LANDSCAPE
    room = page.content_width - padding
    readable = sum(max(wish.word, min(wish.text, _READABLE)) for wish in wishes)
    size = next((one for one in SIZES if readable * one / TABLE <= room), SIZES[-1])
    scaled = [_Wish(wish.word * size / TABLE, wish.text * size / TABLE) for wish in wishes]
    return ListFormat(page, size, tuple(width + 2 * SIDE for width in _share(scaled, room)))


def _needed(wishes: Sequence[_Wish]) -> float:
    return sum(wish.text for wish in wishes)


def _share(wishes: Sequence[_Wish], room: float) -> list[float]:
    """Give every column its longest word, then its part of the rest by what its texts need."""
    words = sum(wish.word for wish in wishes)
    if words > room:
        return [wish.word * room / words for wish in wishes]
    extra = sum(wish.text - wish.word for wish in wishes)
    free = room - words
    if extra <= 0:
        return [wish.word + free / len(wishes) for wish in wishes]
    return [wish.word + (wish.text - wish.word) * free / extra for wish in wishes]


def _measure(title: str, cells: Sequence[str]) -> _Wish:
    longest_words = sorted({word for cell in cells for word in cell.split()}, key=len)[-20:]
    longest_texts = sorted(set(cells), key=len)[-20:]
    title_words = max((text_width(word, BOLD, TABLE) for word in title.split()), default=0.0)
    word = max((text_width(one, BOLD, TABLE) for one in longest_words), default=0.0)
    text = max((text_width(one, BOLD, TABLE) for one in longest_texts), default=0.0)
    word = min(max(word, title_words), _WIDEST) + 1
    return _Wish(word, max(word, min(text, _WIDEST)))
