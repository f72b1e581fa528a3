"""A text file (.csv, .txt, .tsv) or a table of HTML under any name, read row by row."""

from collections.abc import Iterable, Iterator
from itertools import islice

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.importing.table import MAX_TABLE_COLUMNS, MAX_TABLE_ROWS, ReadingOptions
from ocop_desktop.spreadsheets.encodings.letters import find_lost_capitals, translate_letters
from ocop_desktop.spreadsheets.html_table import Rows, Span, read_spanned_rows
from ocop_desktop.spreadsheets.raw_sheet import MergedRange, RawFile, RawRow, RawSheet
from ocop_desktop.spreadsheets.text_files.capital_columns import (
    CapitalColumns,
    find_capital_columns,
)
from ocop_desktop.spreadsheets.text_files.delimited_lines import (
    CellLine,
    find_delimiter,
    find_separator,
    find_width,
    read_cell_lines,
)
from ocop_desktop.spreadsheets.text_files.text_bytes import TextCodec, find_codec, read_lines
from ocop_desktop.spreadsheets.text_files.text_cells import RowReader
from ocop_desktop.spreadsheets.unreadable import UnreadableContent

_SAMPLE_LINES = 200
_HTML_STARTS = ("<html", "<!doctype html", "<table", "<head", "<meta", "<body", "<style", "<div")
_JSON_STARTS = ("{\n", '{"', "{ ", "[{", "[\n", "[ {")
_HEAD = 4_000
_ROWS_BEFORE_REFUSAL = 50_000
_MAX_ROWS_BEYOND = 20
_NO_LETTERS = b"\xef\xbb\xbf\xfe\xff\x00 \t\r\n"  # marks of Unicode and blanks


def read_text_file(content: bytes, options: ReadingOptions | None = None) -> RawFile:
    """The one sheet, without a name, of a text file; its rows are read while they are asked for.

    What cannot be read whole is named by its line. Raises UnreadableContent where the content is
    empty or no text.
    """
    if not content[:_HEAD].strip(_NO_LETTERS) and not content.strip(_NO_LETTERS):
        raise UnreadableContent(FileReason.EMPTY)
    codec = find_codec(content, options.encoding if options else None)
    if _is_html(content, codec):
        sheet = _read_html(content, codec)
    else:
        filled = content.count(b"\n") or content.count(b"\r")
        filled += content[-1:] not in b"\r\n\0"
        sheet = RawSheet("", _read_rows(content, codec), filled_rows=filled)
    return RawFile((sheet,), codec.encoding, codec.source, codec.candidates, codec.is_sure)


def _is_html(content: bytes, codec: TextCodec) -> bool:
    """Raises UnreadableContent for other XML and for JSON."""
    head = (
        "\n".join(islice(read_lines(content[:_HEAD], codec), 50)).lstrip("\ufeff \t\n").casefold()
    )
    if head.startswith(_JSON_STARTS):
        raise UnreadableContent
    if head.startswith("<?xml") and "<html" not in head and "<table" not in head:
        raise UnreadableContent
    return head.startswith((*_HTML_STARTS, "<?xml"))


def _read_html(content: bytes, codec: TextCodec) -> RawSheet:
    html = "\n".join(read_lines(content, codec))
    if not codec.translates:
        html = translate_letters(html, codec.encoding)
    rows, spans = read_spanned_rows(html)
    merged = tuple(_make_range(span, len(rows)) for span in spans)
    return RawSheet("", _read_html_rows(rows, merged, codec), False, len(rows), merged)


def _make_range(span: Span, rows: int) -> MergedRange:
    row, place, height, width = span
    return MergedRange(row + 1, place, min(row + height, rows), place + width - 1)


def _read_html_rows(
    rows: Rows, merged: Iterable[MergedRange], codec: TextCodec
) -> Iterator[RawRow]:
    """The rows, blank where a merged cell above stands for a cell."""
    covered = {
        (number, one.first_place): rows[one.first_row - 1][one.first_place]
        for one in merged
        for number in range(one.first_row + 1, one.last_row + 1)
    }
    reader = RowReader(codec, is_translated=True)
    for number, texts in enumerate(rows, start=1):
        cells = [
            "" if text and covered.get((number, place)) == text else text
            for place, text in enumerate(texts)
        ]
        yield reader.read(CellLine(number, cells, "\t".join(cells)))


def _read_rows(content: bytes, codec: TextCodec) -> Iterator[RawRow]:
    sample = list(islice(read_lines(content, codec), _SAMPLE_LINES))
    separator = find_separator(sample[0]) if sample else None
    delimiter = separator or find_delimiter(sample)
    width = find_width(sample, delimiter)
    if width > MAX_TABLE_COLUMNS:
        raise UnreadableContent(FileReason.TOO_MANY_COLUMNS)
    sampled = [line.cells for line in read_cell_lines(sample, delimiter, width)]
    capitals = CapitalColumns()
    if lost := find_lost_capitals(codec.encoding):
        if not codec.translates:
            sampled = [[translate_letters(one, codec.encoding) for one in row] for row in sampled]
        capitals = find_capital_columns(sampled, lost)
    reader = RowReader(codec, capitals, is_translated=codec.translates)
    expected, filled = content.count(b"\n"), 0
    for line in read_cell_lines(read_lines(content, codec), delimiter, width):
        row = reader.read(line)
        if (row.cells or row.broken) and not (line.number == 1 and separator):
            filled += 1
            _refuse_too_many(filled, expected)
            yield row


def _refuse_too_many(filled: int, expected: int) -> None:
    """Many lines that are expected may be blank: some rows are read before that counts."""
    if filled > MAX_TABLE_ROWS or (filled > _ROWS_BEFORE_REFUSAL and expected > MAX_TABLE_ROWS):
        raise UnreadableContent(FileReason.TOO_MANY_ROWS)
