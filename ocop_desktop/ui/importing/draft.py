"""An import as far as the clerk has come: its source, what was read, what was chosen, what it would do."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from ocop_desktop.domain.importing.choices import ImportChoices
from ocop_desktop.domain.importing.table import ReadingOptions
from ocop_desktop.domain.register.annex import PastedContent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ocop_desktop.domain.importing.columns import Column, ColumnMap, Layout
    from ocop_desktop.domain.importing.differences import ImportDifference
    from ocop_desktop.domain.importing.result import ImportResult, OpenQuestionKind
    from ocop_desktop.domain.importing.table import ReadTable
    from ocop_desktop.ui.importing.cell_marks import CellMark, Place

Answers = MappingProxyType[tuple["OpenQuestionKind", str], str]
Edited = MappingProxyType[tuple[int, int], str]


@dataclass(frozen=True, slots=True)
class ListSource:
    """Where a list comes from: a file, or the block on the clipboard."""

    file: Path | None = None
    pasted: PastedContent = PastedContent()


@dataclass(frozen=True)
class ImportDraft:
    """All values of a running import.

    `photos` is a folder or zip with pictures. `tried` are the choices that `result` was computed with,
    `marks` what it tells of single cells.
    """

    source: ListSource
    options: ReadingOptions = ReadingOptions()
    layout: Layout | None = None
    photos: Path | None = None
    table: ReadTable | None = None
    column_map: ColumnMap | None = None
    are_columns_chosen: bool = False
    accept_repairs: bool = False
    answers: Answers = field(default_factory=lambda: MappingProxyType({}))
    edited: Edited = field(default_factory=lambda: MappingProxyType({}))
    skipped_rows: frozenset[int] = frozenset()
    kept_fields: frozenset[str] = frozenset()
    kept_cells: frozenset[tuple[int, int]] = frozenset()
    tried: ImportChoices | None = None
    result: ImportResult | None = None
    marks: Mapping[Place, CellMark] = field(default_factory=lambda: MappingProxyType({}))
    difference: ImportDifference | None = None

    @property
    def choices(self) -> ImportChoices:
        """The choices as the services take them."""
        return ImportChoices(
            self.options,
            self.layout,
            self.column_map,
            self.accept_repairs,
            self.answers,
            self.edited,
            self.skipped_rows,
            self.kept_fields,
            self.kept_cells,
        )

    @property
    def is_tried(self) -> bool:
        """Whether `result` is what these very choices would do."""
        return self.result is not None and self.tried == self.choices

    @property
    def has_changes(self) -> bool:
        """Whether the import would add or change anything, as far as the trial tells."""
        result = self.result
        if result is None:
            return False
        of_producers = result.producers_added + result.producers_changed
        of_recognitions = result.recognitions_added + result.recognitions_completed
        counts = result.added + result.changed + of_producers + of_recognitions
        return bool(counts) or self.photos is not None

    @property
    def is_edited(self) -> bool:
        """Whether the clerk has chosen anything that would be lost."""
        cells = self.edited or self.kept_cells or self.kept_fields or self.skipped_rows
        return bool(cells or self.answers) or self.are_columns_chosen

    def with_table(self, table: ReadTable, column_map: ColumnMap) -> ImportDraft:
        """The draft of another table: what was chosen for the cells of the former one is dropped."""
        return ImportDraft(
            self.source, self.options, self.layout, self.photos, table, column_map,
            accept_repairs=self.accept_repairs,
        )  # fmt: skip

    def with_columns(self, columns: Mapping[int, Column]) -> ImportDraft:
        """The draft with other uses of the columns at those places."""
        if self.column_map is None:
            return self
        chosen = tuple(columns.get(one.place, one) for one in self.column_map.columns)
        column_map = replace(self.column_map, columns=chosen)
        return replace(self, column_map=column_map, are_columns_chosen=True)
