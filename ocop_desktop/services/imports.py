"""Importing a table of published products, as one action that one undo takes back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import WrongHeaders
from ocop_desktop.domain.register.importing import ImportResult, RejectedRow, StatedRow, read_row
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product, stated_place
from ocop_desktop.domain.text import Translated, clean_line, search_key
from ocop_desktop.store import producers, products, recognitions
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import Register

REQUIRED = ("product", "producer")


def import_file(
    register: Register, file: Path, *, progress: Callable[[int, int], None] | None = None
) -> ImportResult:
    """Import a CSV or xlsx table of published products.

    Its columns: product, producer, commune, district, province, group, stars, year, source_url;
    any further column is kept as stated text. A product is matched by folded name and folded
    producer. Empty cells never erase anything, and nothing is mapped silently. `progress` gets
    the lines read and all lines; what it raises leaves the register as it was.

    Raises FileMissing, BrokenTable, WrongHeaders; then nothing is changed.
    """
    from ocop_desktop.spreadsheets.tables import read_table  # noqa: PLC0415 - loads on first use

    table = read_table(file)
    headers = tuple(clean_line(header).casefold() for header in table.headers)
    missing = tuple(column for column in REQUIRED if column not in headers)
    if missing:
        raise WrongHeaders(file, missing, table.headers)
    with register.writing(f"Nhập tệp {file.name}") as transaction:
        taking = _Import(transaction)
        for done, (number, cells) in enumerate(table.rows, 1):
            taking.import_row(number, dict(zip(headers, cells, strict=False)))
            if progress:
                progress(done, len(table.rows))
        result = taking.make_result()
        transaction.rename(f"Nhập {result.added + result.changed} sản phẩm từ tệp {file.name}")
    return result


class _Import:
    """One running import: the known products and producers, and the counts so far."""

    def __init__(self, transaction: WriteTransaction) -> None:
        self._transaction = transaction
        self._producers = producers.ids_by_folded_name(transaction.connection)
        self._products: dict[int, dict[str, int]] = {}
        self._outcomes = {"added": 0, "changed": 0, "unchanged": 0}
        self._rejected: list[RejectedRow] = []
        self._rows = 0

    def import_row(self, number: int, cells: Mapping[str, str]) -> None:
        """Import one line, or reject it with its reason."""
        self._rows += 1
        row = read_row(number, cells)
        refused = row if isinstance(row, RejectedRow) else None
        if isinstance(row, StatedRow):
            outcome = self._save(row)
            if isinstance(outcome, RejectedRow):
                refused = outcome
            else:
                self._outcomes[outcome] += 1
        if refused:
            self._rejected.append(refused)

    def make_result(self) -> ImportResult:
        """The counts so far."""
        return ImportResult(self._rows, **self._outcomes, rejected=tuple(self._rejected))

    def _save(self, row: StatedRow) -> str | RejectedRow:
        known = self._find_product(row)
        if known is None:
            self._add(row)
            return "added"
        held = recognitions.of_product(self._transaction.connection, known.id)
        if row.contradicts(held):
            return RejectedRow(
                row.number, "stars", str(row.stars), ValueReason.OTHER_STARS_THAT_YEAR
            )
        new_texts = tuple(stated for stated in row.stated if stated not in known.stated)
        if new_texts:
            products.save(self._transaction, replace(known, stated=(*known.stated, *new_texts)))
        new = row.make_recognition(known.id)
        is_new = new is not None and not row.is_known(held)
        if new is not None and is_new:
            recognitions.save(self._transaction, new)
        return "changed" if new_texts or is_new else "unchanged"

    def _find_product(self, row: StatedRow) -> Product | None:
        producer_id = self._producers.get(search_key(row.producer)) if row.producer else 0
        if producer_id is None:
            return None
        if producer_id not in self._products:
            found = products.of_producer(self._transaction.connection, producer_id)
            self._products[producer_id] = found
        product_id = self._products[producer_id].get(search_key(row.product))
        return products.get(self._transaction.connection, product_id) if product_id else None

    def _add(self, row: StatedRow) -> None:
        producer_id = self._find_or_add_producer(row)
        product = Product(Translated(row.product), producer_id, stated=row.stated)
        saved = products.save(self._transaction, product)
        self._products.setdefault(producer_id, {})[search_key(row.product)] = saved.id
        if recognition := row.make_recognition(saved.id):
            recognitions.save(self._transaction, recognition)

    def _find_or_add_producer(self, row: StatedRow) -> int:
        if not row.producer:
            return 0
        key = search_key(row.producer)
        if key not in self._producers:
            new = Producer(row.producer, certified_address=stated_place(row.stated))
            self._producers[key] = producers.save(self._transaction, new).id
        return self._producers[key]
