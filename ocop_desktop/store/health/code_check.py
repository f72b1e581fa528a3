"""The code table compared with what follows from the products' codes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from ocop_desktop.domain.health.report import HealthProblem, ProblemKind, RecordName
from ocop_desktop.domain.register.product_codes import split_code
from ocop_desktop.store import tables
from ocop_desktop.store.engines.raw_file import RawRegister, RawRow
from ocop_desktop.store.health.recorded_rows import choose
from ocop_desktop.store.health.row_check import RowPair, name_row
from ocop_desktop.store.health.row_values import is_day

_HELD = (
    "SELECT product_id, code, commune_code, serial, room, given_on FROM product_code"
    " WHERE 1{chosen} ORDER BY product_id"
)


class CodeCheck:
    """Compares the code table, product by product, while the products are read by id.

    A deleted product keeps its rows, unless its insertion was undone.
    """

    def __init__(self, raw: RawRegister, chosen: Sequence[int] | None) -> None:
        query = _HELD.format(chosen=choose("product_id", chosen))
        self._held = groupby(raw.read_rows(query), itemgetter(0))
        self._next = next(self._held, None)

    def find_problems(self, pair: RowPair) -> Iterator[HealthProblem]:
        """What is wrong with the rows of that product, and of those before it that nobody knows."""
        while self._next and not _comes_after(self._next[0], pair.row_id):
            product_id, rows = self._next
            held = _read_codes(rows)
            self._next = next(self._held, None)
            if product_id == pair.row_id:
                yield from _compare(pair, held)
                return
            yield from _list_unknown(product_id, held)
        yield from _compare(pair, {})

    def find_rest(self) -> Iterator[HealthProblem]:
        """The rows of products that come after the last one."""
        while self._next:
            product_id, rows = self._next
            yield from _list_unknown(product_id, _read_codes(rows))
            self._next = next(self._held, None)


def _read_codes(rows: Iterable[RawRow]) -> dict[Any, list[Any]]:
    """The codes of a product, each with its commune, serial, room, and whether its day can be read."""
    return {code: [*rest, is_day(given_on)] for _, code, *rest, given_on in rows}


def _comes_after(product_id: Any, row_id: int) -> bool:
    return product_id.__class__ is int and product_id > row_id


def _list_unknown(product_id: Any, held: Mapping[Any, Any]) -> Iterator[HealthProblem]:
    for code in held:
        record = RecordName("product_code", product_id if product_id.__class__ is int else 0)
        yield HealthProblem(ProblemKind.CODE_TABLE, record, "code", code)


def _compare(pair: RowPair, held: Mapping[Any, list[Any]]) -> Iterator[HealthProblem]:
    expected = list_codes(pair)
    if expected is None:
        return  # the product's codes cannot be read: told of the product
    record = RecordName("product", pair.row_id, name_row(tables.product, pair))
    is_gone = pair.values is None
    for code in sorted({*expected, *held}, key=str):
        wanted = expected.get(code)
        if is_gone and code not in held:
            continue
        if held.get(code) != wanted:
            yield HealthProblem(
                ProblemKind.CODE_TABLE, record, "codes", held.get(code) and code, code
            )


def list_codes(pair: RowPair) -> dict[str, list[Any]] | None:
    """The codes of a product, present or deleted, each as `_read_codes` reads it.

    None where they cannot be read.
    """
    row = pair.values
    if "codes" in pair.unreadable:
        return None
    if row is None:
        row = pair.recorded.last if pair.recorded and pair.recorded.values is None else None
    codes = (row or {}).get("codes")
    try:
        return {one["code"]: [*split_code(one["code"]), "", True] for one in codes or ()}
    except (TypeError, LookupError, AttributeError):
        return None
