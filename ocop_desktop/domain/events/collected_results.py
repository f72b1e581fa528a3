"""What a filled collection sheet does to an event: results by product and by producer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.events.collected_rows import (
    CollectedLine,
    CollectedTable,
    RefusedCell,
)
from ocop_desktop.domain.events.collection_sheet import COLLECTION_HEADINGS, CollectedField
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.goods import add_goods, format_goods
from ocop_desktop.domain.events.parts import Amount, EntryStatus, EventEntry
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.sums import add_figures

EntryKey = tuple[int, int]
"""The product of an entry, or 0 and the producer of a line of its own."""


@dataclass(frozen=True, slots=True)
class CollectedNames:
    """How a sheet's words for products (with the producer's) and producers are looked up."""

    products: Callable[[str, str], Sequence[int]]
    producers: Callable[[str], Sequence[int]]


@dataclass(frozen=True, slots=True)
class CollectedResults:
    """The event with the results of a sheet, the entries that are new, changed and the same.

    Nothing is stored while anything is `refused`.
    """

    event: Event
    added: tuple[EventEntry, ...] = ()
    changed: tuple[EventEntry, ...] = ()
    unchanged: int = 0
    refused: tuple[RefusedCell, ...] = ()


def add_results(event: Event, table: CollectedTable, names: CollectedNames) -> CollectedResults:
    """The event with what the sheet states; lines of one product on several days are added up.

    What the sheet does not state stays as it is; whoever has a result in it attended. The same sheet
    a second time changes nothing.
    """
    refused = list(table.refused)
    grouped: dict[EntryKey, list[CollectedLine]] = {}
    for line in table.lines:
        key = _resolve(line, table, names, event, refused)
        if key is not None:
            grouped.setdefault(key, []).append(line)
    entries = {_key_entry(entry): entry for entry in reversed(event.entries)}
    added, changed, unchanged = [], [], 0
    for key, lines in grouped.items():
        refused += _find_other_units(lines, table)
        known = entries.get(key)
        stated = _state(known or EventEntry(key[0], producer_id=key[1]), lines)
        entries[key] = stated
        if known is None:
            added.append(stated)
        elif stated != known:
            changed.append(stated)
        else:
            unchanged += 1
    kept = [entries.pop(_key_entry(entry), entry) for entry in event.entries]
    result = replace(event, entries=(*kept, *added))
    return CollectedResults(result, tuple(added), tuple(changed), unchanged, tuple(refused))


def _key_entry(entry: EventEntry) -> EntryKey:
    return entry.product_id, 0 if entry.product_id else entry.producer_id


def _resolve(
    line: CollectedLine,
    table: CollectedTable,
    names: CollectedNames,
    event: Event,
    refused: list[RefusedCell],
) -> EntryKey | None:
    """The entry that a line is about; None, and the cell refused, where its name is not clear."""
    column = CollectedField.PRODUCT if line.product else CollectedField.HOLDER
    words = line.product or line.holder
    found = names.products(words, line.holder) if line.product else names.producers(words)
    if line.product and len(found) > 1:
        found = _narrow(found, line, event)
    if len(found) == 1:
        return (found[0], 0) if line.product else (0, found[0])
    heading = table.headings.get(column, COLLECTION_HEADINGS[column])
    refused.append((line.row, heading, words, _REASONS[column][bool(found)]))
    return None


def _narrow(found: Sequence[int], line: CollectedLine, event: Event) -> Sequence[int]:
    """Of products of one name those that the event holds, and of these the one in that booth."""
    held = [entry for entry in event.entries if entry.product_id in found]
    at_booth = [entry for entry in held if line.booth and entry.booth == line.booth]
    return [entry.product_id for entry in at_booth or held] or found


def _find_other_units(lines: Sequence[CollectedLine], table: CollectedTable) -> list[RefusedCell]:
    """The goods of an entry that are in another unit than the first of them."""
    goods = [(line.row, column, amount) for line in lines for column, amount in line.goods.items()]
    unit = _find_unit(lines)
    return [
        (row, table.headings[column], format_goods(amount), ValueReason.OTHER_UNIT)
        for row, column, amount in goods
        if amount.unit not in {"", unit}
    ]


def _find_unit(lines: Sequence[CollectedLine]) -> str:
    """The unit in which the goods of an entry are: that of the first which has one."""
    units = (amount.unit for line in lines for amount in line.goods.values())
    return next(filter(None, units), "")


def _state(entry: EventEntry, lines: Sequence[CollectedLine]) -> EventEntry:
    """The entry with what its lines state."""
    booths = dict.fromkeys(line.booth for line in lines if line.booth)
    notes = dict.fromkeys(line.notes for line in lines if line.notes)
    stated: dict[str, object] = {
        "booth": ", ".join(booths),
        "notes": "; ".join(notes),
        "brought": _add_goods(lines, CollectedField.BROUGHT, entry.brought),
        "sold": _add_goods(lines, CollectedField.SOLD, entry.sold),
        "orders": _add(lines, CollectedField.ORDERS),
        "net": add_figures(line.net for line in lines),
        "leads": _add(lines, CollectedField.LEADS),
        "samples": _add(lines, CollectedField.SAMPLES),
    }
    known = {name: value for name, value in stated.items() if value not in {None, ""}}
    came = any(line.goods or line.figures for line in lines)
    status = EntryStatus.ATTENDED if came else entry.status
    return replace(entry, status=status, **known)  # type: ignore[arg-type]


def _add(lines: Sequence[CollectedLine], column: CollectedField) -> Figure | None:
    return add_figures(line.figures.get(column) for line in lines)


def _add_goods(
    lines: Sequence[CollectedLine], column: CollectedField, known: Amount | None
) -> Amount | None:
    """The sum of the goods of a column; without a unit they are in that of what is `known`."""
    unit = _find_unit(lines) or (known.unit if known else "")
    goods = [line.goods[column] for line in lines if column in line.goods]
    return add_goods([Amount(amount.quantity, unit) for amount in goods])


_REASONS = {
    CollectedField.PRODUCT: (ValueReason.UNKNOWN_PRODUCT, ValueReason.SEVERAL_PRODUCTS),
    CollectedField.HOLDER: (ValueReason.UNKNOWN_PRODUCER, ValueReason.SEVERAL_PRODUCERS),
}
"""Why a name cannot be taken: nothing answers to it, or several do."""
