"""What a clerk chose for an import; what was not chosen is decided by the rules."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from ocop_desktop.domain.importing.columns import ColumnMap, Layout
from ocop_desktop.domain.importing.result import OpenQuestionKind
from ocop_desktop.domain.importing.table import ReadingOptions

CREATE, SKIP = "+", "-"


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """`answers` say for a stated name the key of the record it means, `CREATE` or `SKIP`.

    `edited` holds texts typed over cells, by row number and heading place. `kept_fields` are fields
    (`ImportField` values) whose value in the register stays where the file states another one;
    `kept_cells` the same for one cell, by row number and heading place.
    """

    reading: ReadingOptions = ReadingOptions()
    layout: Layout | None = None
    column_map: ColumnMap | None = None
    accept_repairs: bool = False
    answers: Mapping[tuple[OpenQuestionKind, str], str] = field(
        default_factory=lambda: MappingProxyType({})
    )
    edited: Mapping[tuple[int, int], str] = field(default_factory=lambda: MappingProxyType({}))
    skipped_rows: frozenset[int] = frozenset()
    kept_fields: frozenset[str] = frozenset()
    kept_cells: frozenset[tuple[int, int]] = frozenset()
