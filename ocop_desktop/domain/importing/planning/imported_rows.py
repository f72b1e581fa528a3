"""The rows of an import as they are kept, to be compared with the next version of the list."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ocop_desktop.domain.importing.columns import ColumnMap, ImportField
from ocop_desktop.domain.importing.table import Cell, CellError, ReadTable
from ocop_desktop.domain.text import format_date, identity_key


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """A row of an import: its number, the key by which it is found again, its cells as texts.

    `is_whole` tells that every cell was taken.
    """

    number: int
    key: str
    cells: tuple[str, ...]
    is_whole: bool = True


def format_cell(cell: Cell) -> str:
    """A cell as a text that is the same in every file: 4.0 is "4", a day is dd/mm/yyyy."""
    match cell:
        case str():
            return cell
        case float() if cell.is_integer():
            return str(int(cell))
        case date():
            return format_date(cell)
        case CellError():
            return cell.text
        case _:
            return str(cell)


def make_list_key(sheet: str, headings: Iterable[str]) -> str:
    """What tells lists apart: the sheet and the heading row."""
    return "\n".join(identity_key(text) for text in (sheet, *headings))


class RowKeys:
    """Finds by what a row is known again: its own id, else product code, else product and producer."""

    def __init__(self, column_map: ColumnMap) -> None:
        self._code = _find_place(column_map, ImportField.PRODUCT_CODES)
        self._id = _find_place(column_map, ImportField.PRODUCT_ID)
        self._names = [
            place
            for field in (ImportField.PRODUCT_NAME, ImportField.PRODUCER_NAME)
            if (place := _find_place(column_map, field)) is not None
        ]

    def find(self, cells: Sequence[str]) -> str:
        """The key of a row with those cells."""
        for place, kind in ((self._id, "id"), (self._code, "code")):
            if place is not None and cells[place].strip():
                return f"{kind}:{cells[place].strip()}"
        return "\n".join(identity_key(cells[place]) for place in self._names)


def make_imported_rows(
    table: ReadTable, column_map: ColumnMap, incomplete: Collection[int] = ()
) -> list[ImportedRow]:
    """The rows of a table; those whose numbers are `incomplete` were not taken whole."""
    keys = RowKeys(column_map)
    rows: list[ImportedRow] = []
    for row in table.rows:
        cells = tuple(cell if cell.__class__ is str else format_cell(cell) for cell in row.cells)
        rows.append(ImportedRow(row.number, keys.find(cells), cells, row.number not in incomplete))
    return rows


def pair_rows(
    last: Iterable[ImportedRow], rows: Sequence[ImportedRow]
) -> Mapping[int, ImportedRow]:
    """The row of the last import for each row, by its number; of one key the first is the first."""
    by_key: dict[str, list[ImportedRow]] = defaultdict(list)
    for known in last:
        by_key[known.key].append(known)
    for found in by_key.values():
        found.reverse()
    return {row.number: by_key[row.key].pop() for row in rows if by_key.get(row.key)}


def _find_place(column_map: ColumnMap, field: ImportField) -> int | None:
    column = next((one for one in column_map.columns if one.field is field), None)
    return column.place if column else None
