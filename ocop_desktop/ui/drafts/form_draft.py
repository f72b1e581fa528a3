"""The draft of one form: written a second after the first change, whatever is typed meanwhile."""

from datetime import UTC, datetime
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer

from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.ui.drafts.form_state import DraftedForm, DraftWriter

PAUSE_MS = 1_000


class FormDraft(QObject):
    """Keeps the typing of `form`; without a keeper it keeps nothing.

    Call `note_edit` at each change, which costs nothing, and `settle` once the service has
    answered that the record is saved, or the clerk has discarded what was typed.
    """

    def __init__(self, keeper: DraftWriter | None, form: DraftedForm, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._form = form
        self._id = uuid4().hex
        self._media: dict[str, None] = {}
        self._is_written = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.write_now)
        if keeper is not None:
            keeper.watch(self)

    def note_edit(self) -> None:
        """Write the draft in a second, unless it is to be written sooner already."""
        if self._keeper is not None and not self._timer.isActive():
            self._timer.start()

    def write_now(self) -> None:
        """Write the draft if there is unsaved typing, else remove it."""
        if self._keeper is None:
            return
        if not self._form.is_dirty:
            self.settle()
            return
        self._timer.stop()
        state = self._form.read_state()
        self._media |= dict.fromkeys(state.media)
        self._is_written = True
        self._keeper.write(
            Draft(
                self._id, self._form.draft_form, state.kind, state.row_id, state.version,
                state.name, datetime.now(UTC), state.content, tuple(self._media), is_left=False,
                record=state.record,
            )
        )  # fmt: skip

    def write_if_waiting(self) -> None:
        """Write at once what would be written within the second."""
        if self._timer.isActive():
            self.write_now()

    def settle(self) -> None:
        """Remove the draft of what was saved or discarded; what is unsaved still is written anew."""
        if self._keeper is None or not (self._is_written or self._timer.isActive()):
            return
        if self._form.is_dirty:
            self.note_edit()
            return
        self._timer.stop()
        media = (*self._media, *self._form.read_state().media)
        self._keeper.remove(self._id, media)
        self._id, self._is_written = uuid4().hex, False
        self._media = {}

    def adopt(self, draft: Draft) -> None:
        """Go on with a draft that was left; it is this form's own from now on."""
        self._id, self._is_written = draft.id, True
        self._media = dict.fromkeys(draft.media)
        self.note_edit()

    @property
    def held_media(self) -> tuple[str, ...]:
        """The media that the form names or has named."""
        return (*self._media, *self._form.read_state().media)
