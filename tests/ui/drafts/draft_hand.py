"""Types in forms and looks at what became of it in the user's data folder."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.store.drafts.draft_json import read_draft
from ocop_desktop.ui.page_context import PageContext


@dataclass(frozen=True)
class DraftHand:
    """The context of forms with drafts, and the records of its register."""

    context: PageContext
    wait_for: Callable[[Callable[[], bool]], None]
    data: Path
    producer: Producer
    product: Product
    event: Event

    def drafts(self) -> list[Draft]:
        """Every draft that is written now, whoever holds it."""
        try:
            files = self.data.rglob("*.draft")
            found = [read_draft(file.stem, file.read_bytes()) for file in files]
        except FileNotFoundError:  # the program has removed one meanwhile
            return self.drafts()
        return [draft for draft in found if draft is not None]

    def write(self) -> Draft:
        """Write every form's draft at once; returns the only one."""
        assert self.context.drafts is not None
        self.context.drafts.write_all()
        (draft,) = self.drafts()
        return draft

    def forget(self, answer: object) -> None:
        """Take the answer of a service that nobody asks about."""
