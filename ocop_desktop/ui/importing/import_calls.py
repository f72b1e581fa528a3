"""What an import asks of the services, on the thread of long work."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ocop_desktop.domain.errors import LayoutUnsure, OcopError, UnknownList
from ocop_desktop.domain.importing.columns import ColumnMap, Layout
from ocop_desktop.domain.importing.differences import ImportDifference
from ocop_desktop.domain.importing.result import ImportResult
from ocop_desktop.domain.importing.table import ReadingOptions, ReadTable
from ocop_desktop.ui.importing.cell_marks import CellMark, Place, find_marks
from ocop_desktop.ui.importing.draft import ImportDraft, ListSource
from ocop_desktop.ui.importing.work import Stop
from ocop_desktop.ui.tasks import services

Work = Callable[[Any, Stop], Any]


@dataclass(frozen=True, slots=True)
class ReadAnswer:
    """A table that was read, and its columns or why it is no list that can be taken."""

    table: ReadTable
    column_map: ColumnMap | None
    error: OcopError | None = None


@dataclass(frozen=True, slots=True)
class TrialAnswer:
    """What an import would do, and its marks, what differs from the last one."""

    draft: ImportDraft
    result: ImportResult
    marks: Mapping[Place, CellMark]
    difference: ImportDifference | None


def reading_of(
    source: ListSource,
    options: ReadingOptions,
    layout: Layout | None,
    read: ReadTable | None = None,
) -> Work:
    """Read the list and find what its columns hold; a table that was `read` is only mapped."""

    def work(register: Any, stop: Stop) -> ReadAnswer:
        table = read or _read(source, options, stop)
        try:
            return ReadAnswer(table, services.imports.map_list(register, table, layout))
        except (UnknownList, LayoutUnsure) as error:
            return ReadAnswer(table, None, error)

    return work


def trial_of(draft: ImportDraft) -> Work:
    """Try the import, and compare it with the last one of this list unless that was done before."""

    def work(register: Any, stop: Stop) -> TrialAnswer:
        choices = draft.choices
        assert draft.table is not None  # noqa: S101 - only a table that was read is tried
        result = services.imports.try_table(register, draft.table, choices, progress=stop.report)
        difference = draft.difference or _compare(register, draft, stop)
        return TrialAnswer(draft, result, find_marks(draft.table, result), difference)

    return work


def taking_of(draft: ImportDraft) -> Work:
    """Write the import."""

    def work(register: Any, stop: Stop) -> ImportResult:
        assert draft.table is not None  # noqa: S101 - only a table that was read is taken
        file = draft.source.file
        name = file.name if file else ""
        return services.imports.import_table(
            register, draft.table, name, draft.choices, photos=draft.photos, progress=stop.report
        )

    return work


def _read(source: ListSource, options: ReadingOptions, stop: Stop) -> ReadTable:
    if source.file is None:
        return services.imports.read_pasted(source.pasted, options)
    return services.imports.read_list(
        source.file, options, progress=stop.report, is_cancelled=stop.is_set
    )


def _compare(register: Any, draft: ImportDraft, stop: Stop) -> ImportDifference | None:
    """The difference from the last import of this sheet and heading row; None where there is none."""
    table, file = draft.table, draft.source.file
    if table is None or file is None:
        return None
    found = (
        run
        for run in services.imports.list_imports(register)
        if (run.sheet, run.header_row) == (table.sheet, table.header_row)
        and run.headings == table.headings
    )
    last = next(found, None)
    if last is None:
        return None
    choices = replace(draft.choices, edited={})
    return services.imports.find_differences(register, file, last.id, choices, progress=stop.report)
