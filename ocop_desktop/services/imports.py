"""Importing a list of an office, as one action that one undo takes back."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import WrongHeaders
from ocop_desktop.domain.importing.choices import ImportChoices
from ocop_desktop.domain.importing.columns import Column, ColumnMap, ColumnUse, ImportField, Layout
from ocop_desktop.domain.importing.differences import ImportDifference, ImportRun
from ocop_desktop.domain.importing.published_rows import StatedRow, compare_names, read_row
from ocop_desktop.domain.importing.result import ImportResult
from ocop_desktop.domain.importing.rows import RejectedCell
from ocop_desktop.domain.importing.table import (
    CellRepair,
    Encoding,
    ReadingOptions,
    ReadTable,
    Sheet,
    TableRow,
)
from ocop_desktop.domain.register.annex import PastedContent
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product, add_stated
from ocop_desktop.domain.register.stated_fields import StatedField, find_field
from ocop_desktop.domain.text import Translated, clean_line, clean_text, identity_key
from ocop_desktop.store import producers, products, recognitions, targets
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import Register

Progress = Callable[[int, int], None]
NOTHING_CHOSEN = ImportChoices()

REQUIRED = ("product", "producer")
_CORE = (StatedField.PRODUCT, StatedField.PRODUCER, StatedField.STARS, StatedField.YEAR)


def read_list(
    file: Path,
    reading: ReadingOptions = NOTHING_CHOSEN.reading,
    *,
    progress: Progress | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> ReadTable:
    """The table of a file, in the sheet and encoding of `reading` or as they are found.

    `progress` gets the rows read and all rows. Raises FileMissing, BrokenTable.
    """
    del reading, progress, is_cancelled
    from ocop_desktop.spreadsheets.tables import read_table  # noqa: PLC0415 - loads on first use

    table = read_table(file)
    return ReadTable(
        sha256=hashlib.sha256(file.read_bytes()).hexdigest(),
        sheet="",
        sheets=(Sheet("", len(table.rows)),),
        header_row=1,
        headings=table.headers,
        rows=tuple(TableRow(number, cells) for number, cells in table.rows),
    )


def read_pasted(
    pasted: PastedContent, reading: ReadingOptions = NOTHING_CHOSEN.reading
) -> ReadTable:
    """The table that was copied elsewhere. Raises BrokenTable."""
    del reading
    from ocop_desktop.spreadsheets.pasted_table import read_pasted_rows  # noqa: PLC0415 - see above

    rows = read_pasted_rows(pasted)
    width = len(rows[0])
    return ReadTable(
        sha256=hashlib.sha256(repr(rows).encode()).hexdigest(),
        sheet="",
        sheets=(Sheet("", len(rows)),),
        header_row=1,
        headings=rows[0],
        rows=tuple(
            TableRow(number, (*cells, *[""] * width)[:width])
            for number, cells in enumerate(rows[1:], 2)
        ),
    )


def map_list(
    register: Register | None, table: ReadTable, layout: Layout | None = None
) -> ColumnMap:
    """What the columns of `table` hold; a map that was saved for its headings is used again."""
    del register
    columns = tuple(
        Column(place, heading, ColumnUse.FIELD, found)
        if (found := _find_import_field(name))
        else Column(place, heading, ColumnUse.STATED)
        for place, (heading, name) in enumerate(
            zip(table.headings, _read_names(table), strict=True)
        )
    )
    return ColumnMap(layout or Layout.FREE, columns)


def try_file(
    register: Register,
    file: Path,
    choices: ImportChoices = NOTHING_CHOSEN,
    *,
    progress: Progress | None = None,
) -> ImportResult:
    """What importing `file` would do; nothing is written. Raises what `import_file` raises."""
    return try_table(register, read_list(file, choices.reading), choices, progress=progress)


def import_file(
    register: Register,
    file: Path,
    choices: ImportChoices = NOTHING_CHOSEN,
    *,
    photos: Path | None = None,
    progress: Progress | None = None,
) -> ImportResult:
    """Import the list in `file`, with the pictures of the folder or zip `photos`.

    A product is matched by its id, its code, or its name and producer, of which case, blanks, the
    kinds of dashes and quotes and the place of a tone do not count. Empty cells never erase
    anything, nothing is mapped silently, and what is put right is told. `progress` gets the rows
    done and all rows; what it raises leaves the register as it was.

    Raises FileMissing, BrokenTable, WrongHeaders; then nothing is changed.
    """
    table = read_list(file, choices.reading)
    return import_table(register, table, file.name, choices, photos=photos, progress=progress)


def try_table(
    register: Register,
    table: ReadTable,
    choices: ImportChoices = NOTHING_CHOSEN,
    *,
    progress: Progress | None = None,
) -> ImportResult:
    """What importing `table` would do; nothing is written."""
    rows = _read_rows(table)
    with suppress(_RolledBack), register.writing("") as transaction:
        result = _import_rows(transaction, rows, progress)
        raise _RolledBack
    return _describe(result, table, choices.column_map or map_list(register, table))


def import_table(
    register: Register,
    table: ReadTable,
    file_name: str,
    choices: ImportChoices = NOTHING_CHOSEN,
    *,
    photos: Path | None = None,
    progress: Progress | None = None,
) -> ImportResult:
    """Import a table that was read before; `file_name` names it in the history."""
    del photos
    rows = _read_rows(table)
    with register.writing(f"Nhập tệp {file_name}") as transaction:
        result = _import_rows(transaction, rows, progress)
        transaction.rename(f"Nhập {result.added + result.changed} sản phẩm từ tệp {file_name}")
    return _describe(result, table, choices.column_map or map_list(register, table))


def find_differences(
    register: Register,
    file: Path,
    last_import: int | None = None,
    choices: ImportChoices = NOTHING_CHOSEN,
    *,
    progress: Progress | None = None,
) -> ImportDifference:
    """A newer version of a list against its last import (or the one named) and today's register.

    Raises RecordMissing where no such list was imported, and what `try_file` raises.
    """
    del register, progress
    read_list(file, choices.reading)
    return ImportDifference(last_import or 0, (), (), ())


def check_rejected(register: Register, output: Path) -> None:
    """Raise CannotWrite or RegisterPlace unless `write_rejected` may write to `output`."""
    from ocop_desktop.spreadsheets.replaced_file import check_replaceable  # noqa: PLC0415 - see above

    targets.check_file(register, output)
    check_replaceable(output)


def write_rejected(
    register: Register, table: ReadTable, reasons: Mapping[int, str], heading: str, output: Path
) -> None:
    """Write the rows that `reasons` names to a workbook in the layout of `table`.

    The reason of each stands in a last column called `heading`. Raises CannotWrite, RegisterPlace.
    """
    from ocop_desktop.spreadsheets.rejected_rows import write_rejected_rows  # noqa: PLC0415 - see above

    targets.check_file(register, output)
    write_rejected_rows(table, reasons, heading, output)


def list_imports(register: Register) -> tuple[ImportRun, ...]:
    """The imports that were not undone, the newest first."""
    del register
    return ()


_FIELDS = {
    StatedField.PRODUCT: ImportField.PRODUCT_NAME,
    StatedField.PRODUCER: ImportField.PRODUCER_NAME,
    StatedField.STARS: ImportField.RECOGNITION_STARS,
    StatedField.YEAR: ImportField.RECOGNITION_YEAR,
}


def _find_import_field(name: str) -> ImportField | None:
    field = find_field(name)
    return _FIELDS.get(field) if field else None


def _describe(result: ImportResult, table: ReadTable, column_map: ColumnMap) -> ImportResult:
    return replace(
        result,
        sheet=table.sheet,
        header_row=table.header_row,
        encoding=table.encoding,
        column_map=column_map,
    )


class _RolledBack(Exception):
    """Ends the transaction of a trial."""


def _read_names(table: ReadTable) -> tuple[str, ...]:
    return _name_columns(clean_line(clean_text(heading)).casefold() for heading in table.headings)


def _read_rows(table: ReadTable) -> list[StatedRow | RejectedCell]:
    headers = _read_names(table)
    missing = tuple(column for column in REQUIRED if column not in headers)
    if missing:
        raise WrongHeaders(Path(table.sheet or "."), missing, table.headings)
    return [
        read_row(row.number, dict(zip(headers, map(str, row.cells), strict=False)))
        for row in table.rows
    ]


def _name_columns(headers: Iterable[str]) -> tuple[str, ...]:
    """The headers; "Tên sản phẩm" stands for the column `product`, where no other column does."""
    found = tuple(headers)
    meant = [find_field(header) for header in found]
    return tuple(
        field.value
        if field in _CORE and field.value not in found and meant.count(field) == 1
        else header
        for header, field in zip(found, meant, strict=True)
    )


def _import_rows(
    transaction: WriteTransaction,
    rows: Sequence[StatedRow | RejectedCell],
    progress: Callable[[int, int], None] | None = None,
) -> ImportResult:
    taking = _Import(transaction, rows)
    for done, row in enumerate(rows, 1):
        taking.import_row(row)
        if progress:
            progress(done, len(rows))
    return taking.make_result()


class _Import:
    """One running import: the products and producers it may meet, and the counts so far.

    What the register holds of them is read at once, before the first line is taken.
    """

    def __init__(
        self, transaction: WriteTransaction, rows: Sequence[StatedRow | RejectedCell]
    ) -> None:
        self._transaction = transaction
        self._outcomes = {"added": 0, "changed": 0, "unchanged": 0}
        self._rejected: list[RejectedCell] = []
        self._repairs: list[CellRepair] = []
        self._rows = 0
        stated = [row for row in rows if isinstance(row, StatedRow)]
        self._producers = {"": 0, **producers.ids_by_identity(transaction.connection)}
        met = {self._producers.get(identity_key(row.producer)) for row in stated}
        self._product_ids = products.ids_by_identity(
            transaction.connection, {producer_id for producer_id in met if producer_id is not None}
        )
        known_ids = sorted({row_id for row in stated if (row_id := self._find_product_id(row))})
        self._products = products.load(transaction, known_ids)
        self._held = recognitions.by_product(transaction.connection, known_ids)

    def import_row(self, row: StatedRow | RejectedCell) -> None:
        """Import one line, or reject it with its reason."""
        self._rows += 1
        outcome = self._save(row) if isinstance(row, StatedRow) else row
        if isinstance(outcome, RejectedCell):
            self._rejected.append(outcome)
        else:
            self._outcomes[outcome] += 1
            self._repairs += row.repairs if isinstance(row, StatedRow) else ()

    def make_result(self) -> ImportResult:
        """The counts so far."""
        return ImportResult(
            "",
            1,
            Encoding.UTF_8,
            ColumnMap(Layout.FREE, ()),
            self._rows,
            self._outcomes["added"],
            self._outcomes["changed"],
            self._outcomes["unchanged"],
            rejected=tuple(self._rejected),
            repairs=tuple(self._repairs),
        )

    def _save(self, row: StatedRow) -> str | RejectedCell:
        product_id = self._find_product_id(row)
        if product_id is None:
            self._add(row)
            return "added"
        known, held = self._products[product_id], self._held.get(product_id, ())
        if row.contradicts(held):
            return RejectedCell(
                row.number,
                "stars",
                str(row.stars),
                ValueReason.OTHER_STARS_THAT_YEAR,
                row_taken=False,
            )
        if told := compare_names(row.number, row.product, known.name.vi):
            self._repairs.append(told)
        stated = add_stated(known.stated, row.stated)
        says_more = stated != known.stated
        if says_more:
            self._save_product(replace(known, stated=stated))
        is_new = not row.is_known(held) and self._add_recognition(row, product_id)
        return "changed" if says_more or is_new else "unchanged"

    def _find_product_id(self, row: StatedRow) -> int | None:
        producer_id = self._producers.get(identity_key(row.producer))
        if producer_id is None:
            return None
        return self._product_ids.get(producer_id, {}).get(identity_key(row.product))

    def _add(self, row: StatedRow) -> None:
        producer_id = self._find_or_add_producer(row)
        saved = self._save_product(Product(Translated(row.product), producer_id, stated=row.stated))
        self._product_ids.setdefault(producer_id, {})[identity_key(row.product)] = saved.id
        self._add_recognition(row, saved.id)

    def _save_product(self, product: Product) -> Product:
        saved = products.save(self._transaction, product)
        self._products[saved.id] = saved
        return saved

    def _add_recognition(self, row: StatedRow, product_id: int) -> bool:
        """Record the recognition that the line states; False where it states none."""
        recognition = row.make_recognition(product_id)
        if recognition is None:
            return False
        saved = recognitions.save(self._transaction, recognition)
        self._held[product_id] = (*self._held.get(product_id, ()), saved)
        return True

    def _find_or_add_producer(self, row: StatedRow) -> int:
        key = identity_key(row.producer)
        if key not in self._producers:
            self._producers[key] = producers.save(self._transaction, Producer(row.producer)).id
        return self._producers[key]
