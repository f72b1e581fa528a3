"""The lines of the quick entry: each producer with its products, as typed and as read."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.goods import add_goods, find_left, format_goods
from ocop_desktop.domain.events.parts import Amount, Deal, DealKind, EntryStatus, EventEntry
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.figures.sums import add_figures
from ocop_desktop.ui.events.event_part import EventNames
from ocop_desktop.ui.events.figure_cells import keep_source
from ocop_desktop.ui.events.result_columns import FIXED, GOODS, READINGS, SUMMED, ResultField

translate = QCoreApplication.translate


@dataclass
class ResultRow:
    """One line: of a producer as a whole (`entry.product_id` 0), or of one of its products.

    `odd` are the texts that no value was read from. `shown` is the entry as the event holds it;
    None for a line of a producer that the event does not hold yet.
    """

    holder: int
    entry: EventEntry
    shown: EventEntry | None = None
    odd: dict[ResultField, str] = field(default_factory=dict)

    @property
    def is_holder(self) -> bool:
        """Whether the line stands for the producer as a whole."""
        return not self.entry.product_id

    @property
    def is_kept(self) -> bool:
        """Whether the event gets an entry of it."""
        return self.shown is not None or self.entry != EventEntry(0, producer_id=self.holder)


class ResultSheet:
    """The entries of an event, producer by producer, and its contracts by producer."""

    def __init__(self) -> None:
        self.lines: list[ResultRow] = []
        self.deals: tuple[Deal, ...] = ()
        self._order: list[ResultRow] = []
        self._entries: tuple[EventEntry, ...] | None = None
        self._of_holder: dict[int, list[int]] = {}
        self._sums: dict[tuple[int, ResultField], Any] = {}
        self._totals: dict[tuple[int, ResultField], Figure | None] = {}
        self._doubled: dict[int, tuple[ResultField, ...]] = {}
        self._contracts: Counter[int] = Counter()

    def load(self, event: Event, names: EventNames) -> None:
        """Take the entries of `event`: those of one producer stand together, under its own line."""
        self._order = [
            ResultRow(find_entry_holder(entry, names), entry, entry) for entry in event.entries
        ]
        self._arrange(self._order)
        self.set_deals(event.deals)

    def is_grouped(self, names: EventNames) -> bool:
        """Whether each line stands under its producer as the names have it."""
        return all(find_entry_holder(line.entry, names) == line.holder for line in self.lines)

    def group(self, names: EventNames) -> None:
        """Put each line under its producer; what was typed stays."""
        for line in self.lines:
            line.holder = find_entry_holder(line.entry, names)
        known = {id(line) for line in self._order}
        new = (line for line in self.lines if id(line) not in known and (line.is_kept or line.odd))
        self._arrange([*self._order, *new])

    def _arrange(self, lines: Sequence[ResultRow]) -> None:
        groups: dict[int, list[ResultRow]] = {}
        for line in lines:
            groups.setdefault(line.holder, []).append(line)
        self.lines = []
        for holder, group in groups.items():
            own = [line for line in group if line.is_holder]
            if not own and holder:
                own = [ResultRow(holder, EventEntry(0, producer_id=holder))]
            self.lines += [*own, *(line for line in group if not line.is_holder)]
        self._entries = None
        self._of_holder = {}
        for place, line in enumerate(self.lines):
            self._of_holder.setdefault(line.holder, []).append(place)
        for kept in (self._sums, self._totals, self._doubled):
            kept.clear()

    def set_deals(self, deals: tuple[Deal, ...]) -> None:
        """Take the deals of the event, whose contracts are counted."""
        self.deals = deals
        self._contracts = Counter(
            deal.producer_id for deal in deals if deal.kind is DealKind.CONTRACT
        )

    def entries(self) -> tuple[EventEntry, ...]:
        """The entries as typed, in the order of the event; new lines of producers at the end."""
        if self._entries is None:  # asked for at each letter that is typed
            known = {id(line) for line in self._order}
            new = (line for line in self.lines if id(line) not in known)
            self._entries = tuple(line.entry for line in (*self._order, *new) if line.is_kept)
        return self._entries

    def text(self, place: int, column: ResultField) -> str:
        """What stands in a cell that can be typed in."""
        line = self.lines[place]
        if column in line.odd:
            return line.odd[column]
        if column is ResultField.CONTRACTS:
            count = self._contracts[line.holder] if line.is_holder else 0
            return str(count) if count else ""
        value = getattr(line.entry, column)
        if column is ResultField.STATUS and value is EntryStatus.REGISTERED:
            return ""
        reading = READINGS.get(column)
        return str(value) if reading is None else "" if value is None else reading.write(value)

    def set_text(self, place: int, column: ResultField, text: str) -> None:
        """Take the text of a cell; one that is no value stays as it is."""
        line, self._entries = self.lines[place], None
        line.odd.pop(column, None)
        reading = READINGS.get(column)
        value: Any = text if reading is None else reading.read(text) if text else None
        if reading is not None and text and value is None:
            line.odd[column] = text
        if column is ResultField.CONTRACTS:
            self._set_contracts(line, value, text)
        else:
            line.entry = replace(line.entry, **{column: self._settle(line, column, value)})
        self._sums.pop((line.holder, column), None)
        self._totals.pop((line.holder, column), None)
        self._doubled.pop(line.holder, None)

    def is_typable(self, place: int, column: ResultField) -> bool:
        """Whether a cell can be typed in; contracts are those of a producer as a whole."""
        of_holder = column is ResultField.CONTRACTS
        return column not in FIXED and (not of_holder or self.lines[place].is_holder)

    def find_problem(self, place: int, column: ResultField) -> str:
        """Why the text of a cell is no value; empty if it is one."""
        line = self.lines[place]
        text = line.odd.get(column, "")
        if text and column is ResultField.CONTRACTS and READINGS[column].read(text) is not None:
            words = translate(
                "QuickEntry", "Đã ghi chi tiết {count} hợp đồng; bỏ bớt ở phần Hợp đồng."
            )
            return words.format(count=self._count_detailed(line.holder))
        return READINGS[column].explain(text) if text else ""

    def list_odd(self) -> list[tuple[int, ResultField]]:
        """The cells whose texts are no values; "—" is none, but says so."""
        return [
            (place, column)
            for place, line in enumerate(self.lines)
            for column in line.odd
            if self.find_problem(place, column)
        ]

    def left(self, place: int) -> Amount | None:
        """What is left of the goods that were brought."""
        entry = self.lines[place].entry
        if entry.samples is not None and entry.samples.qualifier is not Qualifier.EXACT:
            return None
        samples = Amount(entry.samples.value) if entry.samples else None
        return find_left(entry.brought, entry.sold, samples)

    def sum_products(self, holder: int, column: ResultField) -> Any:
        """What the products of a producer come to in a column: a figure or an amount, or None."""
        key = (holder, column)
        if key not in self._sums:
            lines = [self.lines[place] for place in self.places_of(holder)]
            values = [getattr(line.entry, column) for line in lines if not line.is_holder]
            known = [value for value in values if value is not None]
            self._sums[key] = add_goods(known) if column in GOODS else add_figures(known)
        return self._sums[key]

    def sum_words(self, holder: int, column: ResultField) -> str:
        """The same as a cell shows it; empty where nothing is known."""
        found = self.sum_products(holder, column)
        return "" if found is None else READINGS[column].write(found)

    def total(self, column: ResultField) -> Figure | None:
        """A column of figures over all producers: the own line of each if it has one, else its products."""
        return add_figures(self.total_holder(holder, column) for holder in self._of_holder)

    def total_holder(self, holder: int, column: ResultField) -> Figure | None:
        """A column of figures of one producer."""
        key = (holder, column)
        if key not in self._totals:
            self._totals[key] = self._total_holder(holder, column)
        return self._totals[key]

    def _total_holder(self, holder: int, column: ResultField) -> Figure | None:
        lines = (self.lines[place] for place in self.places_of(holder))
        own = add_figures(getattr(line.entry, column) for line in lines if line.is_holder)
        if own is not None:
            return own
        found: Figure | None = self.sum_products(holder, column)
        return found

    def count_contracts(self) -> int:
        """How many contracts were signed."""
        return self._contracts.total()

    def find_doubled(self, holder: int) -> tuple[ResultField, ...]:
        """The columns that are filled both for a producer as a whole and for its products."""
        if holder not in self._doubled:
            entries = [self.lines[place].entry for place in self.places_of(holder)]
            own = [entry for entry in entries if not entry.product_id]
            products = [entry for entry in entries if entry.product_id]
            self._doubled[holder] = tuple(
                column for column in SUMMED if _has(own, column) and _has(products, column)
            )
        return self._doubled[holder]

    def list_doubled(self) -> list[int]:
        """The producers of whom a column is filled twice."""
        return [holder for holder in self._of_holder if holder and self.find_doubled(holder)]

    def places_of(self, holder: int) -> Sequence[int]:
        """The places of the lines of a producer."""
        return self._of_holder.get(holder, ())

    def holders(self) -> Iterable[int]:
        """The producers in order."""
        return self._of_holder

    def status_of(self, holder: int) -> EntryStatus:
        """Whether a producer came: what its own line says, else the most certain of its products."""
        found = [self.lines[place].entry.status for place in self.places_of(holder)]
        ranked = (EntryStatus.ATTENDED, EntryStatus.ABSENT)
        return next((status for status in ranked if status in found), EntryStatus.REGISTERED)

    def _settle(self, line: ResultRow, column: ResultField, value: Any) -> Any:
        """The value for an entry: goods sold in no unit are in that of those brought."""
        if column is ResultField.STATUS:
            return value or EntryStatus.REGISTERED
        if column is ResultField.SOLD and isinstance(value, Amount) and not value.unit:
            return replace(value, unit=line.entry.brought.unit if line.entry.brought else "")
        if isinstance(value, Figure) and line.shown is not None:
            return keep_source(value, getattr(line.shown, column))
        return value

    def _set_contracts(self, line: ResultRow, count: int | None, text: str) -> None:
        """Add blank contracts, or remove blank ones; those with details are removed on their own tab."""
        if text and count is None:
            return
        wanted, blank = count or 0, Deal(producer_id=line.holder)
        detailed = self._count_detailed(line.holder)
        if wanted < detailed:
            line.odd[ResultField.CONTRACTS] = text or "0"
            return
        kept = [deal for deal in self.deals if deal != blank]
        self.set_deals((*kept, *[blank] * (wanted - detailed)))

    def _count_detailed(self, holder: int) -> int:
        """How many contracts of a producer say more than whose they are."""
        return self._contracts[holder] - self.deals.count(Deal(producer_id=holder))


def _has(entries: Sequence[EventEntry], column: ResultField) -> bool:
    return any(getattr(entry, column) is not None for entry in entries)


def find_entry_holder(entry: EventEntry, names: EventNames) -> int:
    """The producer of an entry; 0 if nobody knows."""
    return names.producer_of.get(entry.product_id) or entry.producer_id


def left_words(amount: Amount | None) -> str:
    """What is left, as a cell shows it."""
    return "" if amount is None else format_goods(amount)
