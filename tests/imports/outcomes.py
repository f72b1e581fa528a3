"""What importing a file came to, in the words that the corpus expects it in."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from operator import attrgetter
from typing import Any

from ocop_desktop.domain.errors import BrokenTable, OcopError
from ocop_desktop.domain.importing.result import ImportResult
from ocop_desktop.domain.importing.rows import ImportRow
from ocop_desktop.domain.register.recognition import Recognition
from tests.imports.corpus.awkward_file import Expected


def describe_refusal(error: OcopError) -> str:
    """The name of the error, and of a broken file its reason."""
    name = type(error).__name__
    return f"{name} {error.reason}" if isinstance(error, BrokenTable) else name


def describe_product(row: ImportRow) -> str:
    """The product of a row: "Gạo A · HTX Một · 4★ 2025"."""
    recognitions = "; ".join(map(_describe_recognition, row.recognitions))
    return f"{row.product.name.vi} · {row.producer.name} · {recognitions}"


def _describe_recognition(one: Recognition) -> str:
    day = one.issued_on or one.decision_on
    when = day.isoformat() if day else str(one.year or "")
    number = f" {one.decision_number}" if one.decision_number else ""
    return f"{one.stars}★ {when}{number}"


def find_value(rows: Iterable[ImportRow], number: int, field: str) -> str:
    """A fact of a row as text; of recognitions the newest counts."""
    row = next(one for one in rows if one.number == number)
    kind, name = field.split(".", 1)
    record: Any = row.recognitions[-1] if kind == "recognition" else getattr(row, kind)
    value = attrgetter(name)(record)
    return value.isoformat() if isinstance(value, date) else str(value)


def list_differences(result: ImportResult, rows: list[ImportRow], expected: Expected) -> list[str]:
    """Where the outcome is not as it must be; nothing where it is."""
    products = [describe_product(row) for row in rows if row.is_taken]
    rejected = [
        f"{one.row} {one.column} {one.reason}{'' if one.row_taken else ' row'}"
        for one in result.rejected
    ]
    added = expected.added
    if added is None and expected.products is not None:
        added = len(expected.products)
    read = expected.read if expected.read is not None else added
    wanted: dict[str, tuple[Any, Any]] = {
        "products": (products, _list(expected.products)),
        "read": (result.read, read),
        "added": (result.added, added),
        "changed": (result.changed, expected.changed),
        "unchanged": (result.unchanged, expected.unchanged),
        "repairs": (
            dict(Counter(str(one.kind) for one in result.repairs)),
            expected.repairs if expected.repairs is None else dict(expected.repairs),
        ),
        "rejected": (rejected, _list(expected.rejected)),
        "skipped": (
            [f"{one.row} {one.reason}" for one in result.skipped],
            _list(expected.skipped),
        ),
        "sheet": (result.sheet, expected.sheet),
        "header_row": (result.header_row, expected.header_row),
        "encoding": (str(result.encoding), expected.encoding),
        "hidden": (result.hidden_sheets, expected.hidden),
        **{
            f"{number} {field}": (find_value(rows, number, field), value)
            for (number, field), value in expected.values.items()
        },
    }
    return [
        f"{name}: {got!r}, not {want!r}"
        for name, (got, want) in wanted.items()
        if want is not None and got != want and not (name == "rejected" and _fits(got, want))
    ]


def _list(texts: Iterable[str] | None) -> list[str] | None:
    return None if texts is None else list(texts)


def _fits(got: list[str], want: list[str]) -> bool:
    """Whether the cells fit; a reason "*" stands for any."""
    return len(got) == len(want) and all(
        one == other or (other.endswith("*") and one.startswith(other[:-1]))
        for one, other in zip(got, want, strict=True)
    )
