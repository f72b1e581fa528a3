"""What every part of an event on the screen can do: sessions, hosts, results, deals, costs, gifts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.event import Event


@dataclass(frozen=True)
class EventNames:
    """The names that an event's parts refer to, by id."""

    products: Mapping[int, str] = field(default_factory=dict)
    producers: Mapping[int, str] = field(default_factory=dict)
    producer_of: Mapping[int, int] = field(default_factory=dict)

    def list_holders(self, product_ids: Sequence[int]) -> tuple[int, ...]:
        """The producers of these products, each once, in the order of the products."""
        ids = (self.producer_of.get(product_id, 0) for product_id in product_ids)
        return tuple(dict.fromkeys(holder for holder in ids if holder))


class EventPart(QWidget):
    """Shows and edits some fields of an event. `edited` follows typing only, not `show_event`.

    `show_event` with a part that is as typed already changes nothing: the cursor, the undo steps
    and texts that are no value stay. `part_name` names the part in a draft.
    """

    edited = Signal()
    part_name = ""

    def show_event(self, event: Event, names: EventNames) -> None:
        """Show the part of `event`."""
        raise NotImplementedError

    def edit(self, event: Event) -> Event:
        """`event` with the part as typed; a text that is no value leaves nothing in its place."""
        raise NotImplementedError

    def draft_value(self) -> object:
        """The part as typed, as JSON, also texts that are no value and what is still being typed."""
        raise NotImplementedError

    def set_draft_value(self, value: object) -> None:
        """Show what a draft keeps; the event itself was shown before."""
        raise NotImplementedError

    def problem(self) -> str:
        """Why a text is no value, which forbids saving; empty if all are values."""
        return ""

    def jump_to_problem(self) -> None:
        """Set the focus to what `problem` is about."""
        self.setFocus()

    def media_names(self) -> tuple[str, ...]:
        """The files that the part names; none unless overridden."""
        return ()
