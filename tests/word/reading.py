"""Word documents read back: every paragraph and every cell, in the order in which they stand."""

from collections.abc import Iterator
from pathlib import Path

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

from tests.reports.reading import squeezed


def read_texts(file: Path) -> list[str]:
    """The text of every paragraph and every cell that has one, without blanks."""
    return [text for text in map(squeezed, _iter_texts(file)) if text]


def _iter_texts(file: Path) -> Iterator[str]:
    for content in Document(str(file)).iter_inner_content():
        if isinstance(content, Paragraph):
            yield content.text
        else:
            yield from _iter_cells(content)


def _iter_cells(table: Table) -> Iterator[str]:
    """The paragraphs of every cell; a cell over several columns or rows once."""
    seen: set[object] = set()
    for row in table.rows:
        for cell in row.cells:
            if cell._tc not in seen:
                seen.add(cell._tc)
                yield from (paragraph.text for paragraph in cell.paragraphs)
