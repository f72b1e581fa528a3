"""Importing a table of published products, as one action that one undo takes back."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import WrongHeaders
from ocop_desktop.domain.register.importing import (
    ImportResult,
    RejectedRow,
    RepairedText,
    StatedRow,
    compare_names,
    read_row,
)
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product, add_stated
from ocop_desktop.domain.register.stated_fields import StatedField, find_field
from ocop_desktop.domain.text import Translated, clean_line, clean_text, identity_key
from ocop_desktop.store import producers, products, recognitions
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import Register

REQUIRED = ("product", "producer")
_CORE = (StatedField.PRODUCT, StatedField.PRODUCER, StatedField.STARS, StatedField.YEAR)


def import_file(
    register: Register, file: Path, *, progress: Callable[[int, int], None] | None = None
) -> ImportResult:
    """Import a CSV or xlsx table of published products.

    Its columns: product, producer, commune, district, province, group, stars, year, source_url;
    any further column is kept as stated text. A product is matched by its name and producer, of
    which case, blanks, the kinds of dashes and quotes and the place of a tone do not count. Empty
    cells never erase anything, nothing is mapped silently, and what is put right is told. A place
    replaces the older one whole. `progress` gets the lines read and all lines; what it raises leaves
    the register as it was.

    Raises FileMissing, BrokenTable, WrongHeaders; then nothing is changed.
    """
    rows = _read_rows(file)
    with register.writing(f"Nhập tệp {file.name}") as transaction:
        result = _import_rows(transaction, rows, progress)
        transaction.rename(f"Nhập {result.added + result.changed} sản phẩm từ tệp {file.name}")
    return result


def try_file(register: Register, file: Path) -> ImportResult:
    """What importing `file` would do: it is done in a transaction that is rolled back.

    Raises what `import_file` raises.
    """
    rows = _read_rows(file)
    with suppress(_RolledBack), register.writing("") as transaction:
        result = _import_rows(transaction, rows)
        raise _RolledBack
    return result


class _RolledBack(Exception):
    """Ends the transaction of a trial."""


def _read_rows(file: Path) -> list[StatedRow | RejectedRow]:
    from ocop_desktop.spreadsheets.tables import read_table  # noqa: PLC0415 - loads on first use

    table = read_table(file)
    headers = _name_columns(clean_line(clean_text(header)).casefold() for header in table.headers)
    missing = tuple(column for column in REQUIRED if column not in headers)
    if missing:
        raise WrongHeaders(file, missing, table.headers)
    return [
        read_row(number, dict(zip(headers, cells, strict=False))) for number, cells in table.rows
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
    rows: Sequence[StatedRow | RejectedRow],
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
        self, transaction: WriteTransaction, rows: Sequence[StatedRow | RejectedRow]
    ) -> None:
        self._transaction = transaction
        self._outcomes = {"added": 0, "changed": 0, "unchanged": 0}
        self._rejected: list[RejectedRow] = []
        self._repairs: list[RepairedText] = []
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

    def import_row(self, row: StatedRow | RejectedRow) -> None:
        """Import one line, or reject it with its reason."""
        self._rows += 1
        outcome = self._save(row) if isinstance(row, StatedRow) else row
        if isinstance(outcome, RejectedRow):
            self._rejected.append(outcome)
        else:
            self._outcomes[outcome] += 1
            self._repairs += row.repairs if isinstance(row, StatedRow) else ()

    def make_result(self) -> ImportResult:
        """The counts so far."""
        return ImportResult(
            self._rows,
            **self._outcomes,
            rejected=tuple(self._rejected),
            repairs=tuple(self._repairs),
        )

    def _save(self, row: StatedRow) -> str | RejectedRow:
        product_id = self._find_product_id(row)
        if product_id is None:
            self._add(row)
            return "added"
        known, held = self._products[product_id], self._held.get(product_id, ())
        if row.contradicts(held):
            return RejectedRow(
                row.number, "stars", str(row.stars), ValueReason.OTHER_STARS_THAT_YEAR
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
