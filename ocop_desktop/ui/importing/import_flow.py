"""A running import: its draft, the one task that works on it, and how each task ended."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.importing.columns import Column, Layout
from ocop_desktop.domain.importing.result import ImportResult
from ocop_desktop.domain.importing.table import (
    CellRepair,
    Encoding,
    EncodingSource,
    ReadingOptions,
    ReadTable,
    RepairKind,
)
from ocop_desktop.ui import errors
from ocop_desktop.ui.importing.draft import Answers, Edited, ImportDraft, ListSource
from ocop_desktop.ui.importing.import_calls import (
    ReadAnswer,
    TrialAnswer,
    reading_of,
    taking_of,
    trial_of,
)
from ocop_desktop.ui.importing.work import ImportWork
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import Preferences

_PAUSE_MS = 400
_ENCODINGS, _MAX_KEPT = "import/encodings", 50


class ImportFlow(QObject):
    """`read`, `tried` and `taken` tell that the task is done; `failed` carries why it is not.

    `error` is why the list that was read cannot be taken as it is.
    """

    read = Signal()
    tried = Signal()
    taken = Signal(object)
    failed = Signal(object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = context.preferences
        self.draft = ImportDraft(ListSource())
        self.error: OcopError | None = None
        self.is_writing = False
        self.work = ImportWork(context.runner, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.try_now)
        self.work.failed.connect(self._on_failed)

    def start(self, source: ListSource) -> None:
        """Read a list."""
        self.draft = ImportDraft(source)
        self.read_again(ReadingOptions())

    def read_again(self, options: ReadingOptions) -> None:
        """Read the list with other options; what was chosen for its cells is dropped."""
        if options.encoding is not None and options.encoding is not self.draft.options.encoding:
            self._keep_encoding(options.encoding)
        self._forget_trial()
        self.error = None
        self.draft = ImportDraft(
            self.draft.source, options, self.draft.layout, self.draft.photos,
            accept_repairs=self.draft.accept_repairs,
        )  # fmt: skip
        self.work.run(self._on_read, reading_of(self.draft.source, options, self.draft.layout))

    @property
    def needs_encoding(self) -> bool:
        """Whether the clerk must say which encoding the list has."""
        table = self.draft.table
        is_guessed = table is not None and table.encoding_source is EncodingSource.STATISTICS
        return is_guessed and table is not None and not table.is_encoding_sure

    def confirm_encoding(self) -> None:
        """Take a guessed encoding as chosen: the clerk has seen what the list then reads like."""
        table = self.draft.table
        if table is None or table.encoding_source is not EncodingSource.STATISTICS:
            return
        self._keep_encoding(table.encoding)
        options = replace(self.draft.options, encoding=table.encoding)
        chosen = replace(
            table,
            encoding_source=EncodingSource.CHOSEN,
            repairs=tuple(map(_confirm, table.repairs)),
        )
        self.draft = replace(self.draft, options=options, table=chosen)

    def set_layout(self, layout: Layout) -> None:
        """Take the table for a list of that layout."""
        self._forget_trial()
        self.error = None
        draft = self.draft = replace(self.draft, layout=layout, column_map=None)
        self.work.run(self._on_read, reading_of(draft.source, draft.options, layout, draft.table))

    def set_photos(self, photos: Path) -> None:
        """Take the pictures of the products from a folder or zip."""
        self.draft = replace(self.draft, photos=photos)

    def set_columns(self, columns: Mapping[int, Column]) -> None:
        """Use columns otherwise."""
        self.draft = replace(self.draft.with_columns(columns), difference=None)

    def set_cells(
        self, edited: Edited, skipped: frozenset[int], answers: Answers, *, accept_repairs: bool
    ) -> None:
        """Take what the clerk did in the preview; the trial follows after a pause."""
        self.draft = replace(
            self.draft, edited=edited, skipped_rows=skipped, answers=answers,
            accept_repairs=accept_repairs,
        )  # fmt: skip
        self._pause.start()

    def keep(self, fields: frozenset[str], cells: frozenset[tuple[int, int]]) -> None:
        """Keep what the register has in fields and cells; the trial follows after a pause."""
        self.draft = replace(self.draft, kept_fields=fields, kept_cells=cells)
        self._pause.start()

    def try_now(self) -> None:
        """Try the import, unless the trial of these very choices is known."""
        self._pause.stop()
        if self.draft.is_tried:
            self.work.drop()
            self.tried.emit()
        elif self.draft.column_map is not None:
            self.work.run(self._on_tried, trial_of(self.draft))

    def take(self) -> None:
        """Write what was tried."""
        self._pause.stop()
        self.is_writing = True
        self.work.run(self._on_taken, taking_of(self.draft))

    def stop(self) -> None:
        """Stop the task; writing is stopped only where nothing was written yet."""
        self._pause.stop()
        if self.is_writing:
            self.work.stop()
        else:
            self.work.drop()

    def close(self) -> None:
        """Drop the task and forget the draft."""
        self._pause.stop()
        self.work.drop()

    def _forget_trial(self) -> None:
        self._pause.stop()
        self.work.drop()

    def _on_read(self, answer: ReadAnswer) -> None:
        kept = self._kept_encoding(answer.table)
        if kept is not None and kept is not answer.table.encoding:
            self.read_again(replace(self.draft.options, encoding=kept))
            return
        self.error = answer.error
        if answer.column_map is not None:
            self.draft = self.draft.with_table(answer.table, answer.column_map)
        else:
            self.draft = replace(self.draft, table=answer.table, column_map=None)
        self.read.emit()

    def _on_tried(self, answer: TrialAnswer) -> None:
        self.draft = replace(
            self.draft,
            tried=answer.draft.choices,
            result=answer.result,
            marks=answer.marks,
            difference=answer.difference,
        )
        self.tried.emit()

    def _on_taken(self, result: ImportResult) -> None:
        self.is_writing = False
        self.taken.emit(result)

    def _on_failed(self, error: Exception) -> None:
        self.is_writing = False
        if not isinstance(error, OcopError):
            errors.report(error)
        self.failed.emit(error)

    def _keep_encoding(self, encoding: Encoding) -> None:
        table = self.draft.table
        if table is not None:
            kept = {**_read_kept(self._preferences), table.sha256: encoding.value}
            newest = dict(list(kept.items())[-_MAX_KEPT:])
            self._preferences.save_text(_ENCODINGS, json.dumps(newest))

    def _kept_encoding(self, table: ReadTable) -> Encoding | None:
        """The encoding that the clerk chose for this very file before, where it is not sure."""
        kept = _read_kept(self._preferences).get(table.sha256, "")
        is_asked = bool(table.candidates) and self.draft.options.encoding is None
        known = {one.value: one for one in Encoding}
        return known.get(kept) if is_asked else None


def _confirm(repair: CellRepair) -> CellRepair:
    is_guess = repair.kind is RepairKind.GUESSED_ENCODING
    return replace(repair, kind=RepairKind.ENCODING) if is_guess else repair


def _read_kept(preferences: Preferences) -> dict[str, str]:
    try:
        kept = json.loads(preferences.text(_ENCODINGS) or "{}")
    except (ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}
