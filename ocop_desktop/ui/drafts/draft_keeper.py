"""Writes the drafts of a window's forms, off its thread and beside the database's."""

from __future__ import annotations

from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply, ServiceRunner

if TYPE_CHECKING:
    from pathlib import Path

    from ocop_desktop.domain.drafts.draft import Draft
    from ocop_desktop.ui.drafts.form_draft import FormDraft

FLUSH_S = 5


class DraftKeeper(QObject):
    """Holds the drafts of one window over one register, in the user's folder `data`.

    `left_found` carries the drafts that dead windows left, once the register is open. `failed`
    carries why a draft cannot be written, once until one can be written again. Call `close` before
    the runner is closed.
    """

    left_found = Signal(object)
    taken = Signal(object)
    failed = Signal(object)
    _answered = Signal(object, object)

    def __init__(self, runner: ServiceRunner, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._data = data
        self._files: Any = None
        self._waiting: list[Callable[[], object]] = []
        self._pending: dict[str, Draft] = {}
        self._forms: WeakSet[FormDraft] = WeakSet()
        self._has_failed = self._is_closed = False
        self._thread = ThreadPoolExecutor(1, "drafts")
        self._answered.connect(self._on_answered)
        runner.opened.connect(self._on_opened)

    def watch(self, form: FormDraft) -> None:
        """Write the draft of `form` too when all are to be written at once."""
        self._forms.add(form)

    def write(self, draft: Draft) -> None:
        """Write `draft` soon; of several states of one draft the last is written."""
        self._pending[draft.id] = draft
        self._submit(lambda: self._write_pending(draft.id), self._on_written)

    def remove(self, draft_id: str, media: Collection[str]) -> None:
        """Remove a draft, and of `media` what nothing names any more."""
        self._pending.pop(draft_id, None)
        self._submit(lambda: services.drafts.remove(self._files, draft_id, media), self._sweep)

    def discard(self, draft: Draft) -> None:
        """Remove a draft that a dead window left, and its media that nothing names any more."""

        def take_and_remove() -> None:
            if services.drafts.take(self._files, draft.id):
                services.drafts.remove(self._files, draft.id, draft.media)

        self._submit(take_and_remove, self._sweep)

    def take(self, draft: Draft) -> None:
        """Make a left draft this window's own; `taken` carries it, or None if another was sooner."""

        def try_take() -> Draft | None:
            return draft if services.drafts.take(self._files, draft.id) else None

        self._submit(try_take, self.taken.emit)

    def look_for_left(self) -> None:
        """Look for drafts that dead windows left; `left_found` carries them."""
        self._submit(lambda: services.drafts.list_left(self._files), self.left_found.emit)

    def write_all(self) -> None:
        """Write every unsaved typing at once and wait for it: the session or the program ends."""
        for form in self._live_forms():
            form.write_if_waiting()
        if self._files is not None:
            wait([self._thread.submit(bool)], FLUSH_S)

    def close(self) -> None:
        """Write what is unsaved, and let the drafts go: the next window is offered those left."""
        if not self._is_closed:
            self.write_all()
        self._is_closed = True
        self._thread.shutdown(wait=True)
        if self._files is not None:
            self._files.close()
            self._files = None

    def _on_opened(self) -> None:
        if self._runner.write_refusal is None:
            self._runner.call(self._on_files, services.drafts.open_files, self._data)

    def _on_files(self, files: object) -> None:
        self._files = files
        if self._is_closed:
            self.close()
            return
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()
        self.look_for_left()
        self._sweep(None)

    def _submit(self, work: Callable[[], object], answer: Callable[[Any], object]) -> None:
        """Do `work` on the thread of drafts, once the register is open; `answer` takes its result."""
        if self._is_closed:
            return
        if self._files is None:
            self._waiting.append(lambda: self._submit(work, answer))
            return

        def run() -> None:
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - carried to the window's thread
                self._answered.emit(self._on_failed, error)
            else:
                self._answered.emit(answer, result)

        self._thread.submit(run)

    def _write_pending(self, draft_id: str) -> None:
        draft = self._pending.pop(draft_id, None)
        if draft is not None:
            services.drafts.write(self._files, draft)

    def _on_answered(self, answer: Callable[[object], object], result: object) -> None:
        answer(result)

    def _on_written(self, _: object) -> None:
        self._has_failed = False

    def _on_failed(self, error: Exception) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(error)

    def _sweep(self, _: object) -> None:
        """Remove the media that nothing names any more, when the thread of long work is free."""
        if self._files is not None:
            held = {name for form in self._live_forms() for name in form.held_media}
            self._runner.call_slow(
                Reply(self._on_swept, self._on_failed),
                services.drafts.sweep_media,
                self._files,
                held,
            )

    def _on_swept(self, names: tuple[str, ...]) -> None:
        """Nothing is told of files that nobody has named."""

    def _live_forms(self) -> list[FormDraft]:
        return [form for form in self._forms if isValid(form)]
