"""Lines of text cut into cells: the delimiter, quotes, cells of several lines."""

import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from ocop_desktop.domain.importing.table import BrokenReason

DELIMITERS = ",;\t|"
MAX_LINE = 200_000
_MAX_LINES_OF_CELL = 300
_SEPARATOR_LINE = re.compile(r'"?sep=(\\t|.)"?[,;\t|]*', re.IGNORECASE)
_QUOTED = re.compile('"[^"]*"')


@dataclass(frozen=True, slots=True)
class CellLine:
    """A row of cells: the number of its first line from 1, its whole text, why it is broken."""

    number: int
    cells: Sequence[str]
    text: str
    broken: BrokenReason | None = None


class _Quotes(Enum):
    """How the quotes of a line fit together."""

    CLOSED = auto()
    OPEN = auto()
    WRONG = auto()


def find_separator(line: str) -> str | None:
    """The delimiter that Excel's first line "sep=;" tells; None when the line is another."""
    match = _SEPARATOR_LINE.fullmatch(line.strip())
    return match[1].replace("\\t", "\t") if match else None


def find_delimiter(lines: Sequence[str]) -> str:
    """The delimiter that cuts most of `lines` into the same number of cells, outside quotes.

    The one that makes more cells wins where two do; "," where none does. A quoted cell may hold line
    breaks, as long as every quote is closed.
    """
    bare = _remove_quoted(lines)
    return max(DELIMITERS, key=lambda delimiter: _rate(bare, delimiter))


def _remove_quoted(lines: Sequence[str]) -> list[str]:
    """The rows of `lines` without their quoted cells, which hold line breaks where every quote closes."""
    text = "\n".join(lines)
    whole = _QUOTED.sub("", text).split("\n") if text.count('"') % 2 == 0 else lines
    return [_QUOTED.sub("", line) for line in whole if line.strip()]


def _rate(lines: Sequence[str], delimiter: str) -> tuple[int, int]:
    counts = Counter(found for line in lines if (found := line.count(delimiter)))
    usual, times = counts.most_common(1)[0] if counts else (0, 0)
    return times, usual


def find_width(lines: Sequence[str], delimiter: str) -> int:
    """How many cells most rows of `lines` have; 0 where there are none."""
    counts = Counter(line.count(delimiter) + 1 for line in _remove_quoted(lines))
    return counts.most_common(1)[0][0] if counts else 0


def read_cell_lines(lines: Iterable[str], delimiter: str, width: int) -> Iterator[CellLine]:
    """The rows of `lines`. A quoted cell may hold line breaks, and a doubled quote for a quote.

    Where a quote is not closed, or closed only by swallowing rows of `width` cells, its line is
    broken and the lines behind it are rows of their own. Quotes inside a cell are letters.
    """
    queue = _LineQueue(lines)
    while (line := queue.take()) is not None:
        number = queue.number
        if len(line) > MAX_LINE:
            yield CellLine(number, (), line, BrokenReason.TOO_LONG)
        elif '"' not in line:
            yield CellLine(number, line.split(delimiter), line)
        else:
            yield _read_quoted(queue, number, line, delimiter, width)


class _LineQueue:
    """Lines one after the other, some of which can be looked at before they are taken."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.number = 0
        self._lines = iter(lines)
        self._ahead: deque[str] = deque()

    def take(self) -> str | None:
        """The next line; None at the end."""
        line = self._ahead.popleft() if self._ahead else next(self._lines, None)
        self.number += line is not None
        return line

    def look(self) -> Iterator[str]:
        """The lines behind the one taken last, without taking them."""
        place = 0
        while True:
            if place == len(self._ahead):
                line = next(self._lines, None)
                if line is None:
                    return
                self._ahead.append(line)
            yield self._ahead[place]
            place += 1

    def drop(self, lines: int) -> None:
        """Take `lines` lines that were looked at."""
        for _ in range(lines):
            self.take()


def _read_quoted(queue: _LineQueue, number: int, line: str, delimiter: str, width: int) -> CellLine:
    cells, quotes = _split(line, delimiter)
    if quotes is _Quotes.CLOSED:
        return CellLine(number, cells, line)
    if quotes is _Quotes.OPEN:
        more = _find_continuation(queue, line, delimiter, width)
        if more:
            text = "\n".join((line, *more))
            queue.drop(len(more))
            return CellLine(number, _split(text, delimiter)[0], text)
    return CellLine(number, line.split(delimiter), line, BrokenReason.OPEN_QUOTE)


def _find_continuation(queue: _LineQueue, line: str, delimiter: str, width: int) -> list[str]:
    """The lines that close the open quote of `line`; empty where none do."""
    more: list[str] = []
    length = len(line)
    for next_line in queue.look():
        more.append(next_line)
        length += len(next_line) + 1
        if len(more) > _MAX_LINES_OF_CELL or length > MAX_LINE:
            return []
        if '"' not in next_line:
            continue
        cells, quotes = _split("\n".join((line, *more)), delimiter)
        if quotes is _Quotes.CLOSED:
            return [] if _has_swallowed(more, len(cells), delimiter, width) else more
        if quotes is _Quotes.WRONG:
            return []
    return []


def _has_swallowed(more: Sequence[str], cells: int, delimiter: str, width: int) -> bool:
    """Whether lines inside a cell look like rows of their own."""
    if width < 2:
        return False
    is_row = [len(line.split(delimiter)) == width for line in more]
    return any(is_row[:-1]) or (is_row[-1] and cells != width)


def _split(text: str, delimiter: str) -> tuple[list[str], _Quotes]:
    """The cells of `text`, and how its quotes fit."""
    patterns = _find_patterns(delimiter)
    cells: list[str] = []
    place = 0
    while True:
        if match := patterns.quoted.match(text, place):
            cells.append(match[1].replace('""', '"'))
        elif match := patterns.letters.match(text, place):
            cells.append(match[1])
        elif patterns.open.match(text, place):
            return cells, _Quotes.OPEN
        elif match := patterns.inner.match(text, place):
            cells.append(match[1])
        else:
            return cells, _Quotes.WRONG
        if match.end() == len(text):
            return cells, _Quotes.CLOSED
        place = match.end() + 1


@dataclass(frozen=True, slots=True)
class _CellPatterns:
    """A cell in quotes; one whose quotes are letters; one in quotes with quotes inside; an open one."""

    quoted: re.Pattern[str]
    letters: re.Pattern[str]
    inner: re.Pattern[str]
    open: re.Pattern[str]


@cache
def _find_patterns(delimiter: str) -> _CellPatterns:
    stop = re.escape(delimiter)
    end = rf"(?={stop}|\Z)"
    text = f'[^"{stop}\n]*'
    return _CellPatterns(
        quoted=re.compile(rf' *"([^"]*(?:""[^"]*)*)" *{end}'),
        letters=re.compile(rf'((?! *")[^{stop}]*| *(?:"{text}"{text})+){end}'),
        inner=re.compile(rf' *"((?:[^"{stop}\n]|"(?! *{end}))*)" *{end}'),
        open=re.compile(r' *"[^"]*(?:""[^"]*)*\Z'),
    )
