"""Importing a list of an office, as one action that one undo takes back."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.errors import UnknownList
from ocop_desktop.domain.importing.choices import ImportChoices
from ocop_desktop.domain.importing.columns import Column, ColumnMap, ColumnUse, ImportField, Layout
from ocop_desktop.domain.importing.differences import ImportDifference, ImportRun
from ocop_desktop.domain.importing.import_results import make_result
from ocop_desktop.domain.importing.plan_settings import PlanSettings
from ocop_desktop.domain.importing.result import ImportResult, RecordOutcome
from ocop_desktop.domain.importing.row_settings import RowSettings
from ocop_desktop.domain.importing.stated_communes import KnownCommunes
from ocop_desktop.domain.importing.table import (
    ReadingOptions,
    ReadTable,
    Sheet,
    TableRow,
)
from ocop_desktop.domain.register.annex import PastedContent
from ocop_desktop.domain.register.stated_fields import StatedField, find_field
from ocop_desktop.domain.text import clean_line, clean_text, identity_key
from ocop_desktop.store import (
    import_runs,
    import_staging,
    offices,
    planned_imports,
    targets,
)
from ocop_desktop.store.changed_rows import read_mark
from ocop_desktop.store.database import Register
from ocop_desktop.store.import_staging import StagedImport

Progress = Callable[[int, int], None]
NOTHING_CHOSEN = ImportChoices()
_ATTEMPTS = 3

REQUIRED = ("product", "producer")
_CORE = (StatedField.PRODUCT, StatedField.PRODUCER, StatedField.STARS, StatedField.YEAR)


def read_list(
    file: Path,
    reading: ReadingOptions = NOTHING_CHOSEN.reading,
    *,
    progress: Progress | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> ReadTable:
    """The table of a file, in the sheet and encoding of `reading` or as they are found.

    `progress` gets the rows read and all rows. Raises FileMissing, BrokenTable.
    """
    del reading, progress, is_cancelled
    from ocop_desktop.spreadsheets.tables import read_table  # noqa: PLC0415 - loads on first use

    table = read_table(file)
    return ReadTable(
        sha256=hashlib.sha256(file.read_bytes()).hexdigest(),
        sheet="",
        sheets=(Sheet("", len(table.rows)),),
        header_row=1,
        headings=table.headers,
        rows=tuple(TableRow(number, cells) for number, cells in table.rows),
    )


def read_pasted(
    pasted: PastedContent, reading: ReadingOptions = NOTHING_CHOSEN.reading
) -> ReadTable:
    """The table that was copied elsewhere. Raises BrokenTable."""
    del reading
    from ocop_desktop.spreadsheets.pasted_table import read_pasted_rows  # noqa: PLC0415 - see above

    rows = read_pasted_rows(pasted)
    width = len(rows[0])
    return ReadTable(
        sha256=hashlib.sha256(repr(rows).encode()).hexdigest(),
        sheet="",
        sheets=(Sheet("", len(rows)),),
        header_row=1,
        headings=rows[0],
        rows=tuple(
            TableRow(number, (*cells, *[""] * width)[:width])
            for number, cells in enumerate(rows[1:], 2)
        ),
    )


def map_list(
    register: Register | None, table: ReadTable, layout: Layout | None = None
) -> ColumnMap:
    """What the columns of `table` hold; a map that was saved for its headings is used again."""
    del register
    names = _read_names(table)
    if "product" not in names or "producer" not in names:
        raise UnknownList(tuple((heading, "") for heading in table.headings))
    columns = tuple(
        Column(place, heading, ColumnUse.FIELD, found)
        if (found := _find_import_field(name))
        else Column(place, heading, ColumnUse.STATED)
        for place, (heading, name) in enumerate(
            zip(table.headings, _read_names(table), strict=True)
        )
    )
    return ColumnMap(layout or Layout.FREE, columns)


def try_file(
    register: Register,
    file: Path,
    choices: ImportChoices = NOTHING_CHOSEN,
    *,
    progress: Progress | None = None,
) -> ImportResult:
    """What importing `file` would do; nothing is written. Raises what `import_file` raises."""
    return try_table(register, read_list(file, choices.reading), choices, progress=progress)


def import_file(
    register: Register,
    file: Path,
    choices: ImportChoices = NOTHING_CHOSEN,
    *,
    photos: Path | None = None,
    progress: Progress | None = None,
) -> ImportResult:
    """Import the list in `file`, with the pictures of the folder or zip `photos`.

    A product is matched by its id, its code, or its name and producer, of which case, blanks, the
    kinds of dashes and quotes and the place of a tone do not count. Empty cells never erase
    anything, nothing is mapped silently, and what is put right is told. `progress` gets the rows
    done and all rows; what it raises leaves the register as it was.

    Raises FileMissing, BrokenTable, and what `read_list` and `map_list` raise; then nothing is changed.
    """
    table = read_list(file, choices.reading)
    return import_table(register, table, file.name, choices, photos=photos, progress=progress)


def try_table(
    register: Register,
    table: ReadTable,
    choices: ImportChoices = NOTHING_CHOSEN,
    *,
    progress: Progress | None = None,
) -> ImportResult:
    """What importing `table` would do; nothing is written."""
    choices = _complete(register, table, choices)
    return _result(table, choices, _stage(register, table, choices, progress))


def import_table(
    register: Register,
    table: ReadTable,
    file_name: str,
    choices: ImportChoices = NOTHING_CHOSEN,
    *,
    photos: Path | None = None,
    progress: Progress | None = None,
) -> ImportResult:
    """Import a table that was read before; `file_name` names it in the history.

    Where others write meanwhile, it is planned anew; after that the register is kept for it.
    """
    del photos
    choices = _complete(register, table, choices)
    for _ in range(_ATTEMPTS):
        staged = _stage(register, table, choices, progress)
        if _write(register, table, file_name, choices, staged):
            break
    return _result(table, choices, staged)


def list_imports(register: Register) -> tuple[ImportRun, ...]:
    """The imports that were not undone, the newest first."""
    with register.reading() as connection:
        return import_runs.list_runs(connection)


def _complete(register: Register, table: ReadTable, choices: ImportChoices) -> ImportChoices:
    """The choices with a column map."""
    column_map = choices.column_map or map_list(register, table, choices.layout)
    return replace(choices, column_map=column_map)


def _stage(
    register: Register, table: ReadTable, choices: ImportChoices, progress: Progress | None
) -> StagedImport:
    today = date.today()  # noqa: DTZ011 - the clerk's own calendar
    with register.reading() as connection:
        codes = offices.get(connection).commune_codes
    communes = resources.communes_by_code()
    provinces = {communes[code].province_code for code in codes if code in communes}
    library = resources.regulation_library(register.regulations)
    sets = {number: one.name for number, one in library.find_sets(today).items()}
    settings = PlanSettings(
        column_map=choices.column_map or ColumnMap(Layout.FREE, ()),
        choices=choices,
        communes=KnownCommunes(communes, provinces.pop() if len(provinces) == 1 else ""),
        regulations=library.all(),
    )
    row_settings = RowSettings(
        on=today,
        accept_repairs=choices.accept_repairs,
        edited=choices.edited,
        set_numbers={identity_key(name): number for number, name in sets.items()},
    )
    return import_staging.stage(register, table, settings, row_settings, sets, progress)


def _write(
    register: Register,
    table: ReadTable,
    file_name: str,
    choices: ImportChoices,
    staged: StagedImport,
) -> bool:
    """Write what was planned; False where the register has changed since."""
    prepared = planned_imports.prepare(staged.plan)
    run = import_staging.prepare_run(table, file_name, choices, staged)
    if prepared.is_empty and run is None:
        return True
    with register.writing(_make_sentence(file_name, staged)) as transaction:
        if read_mark(transaction.connection) != staged.mark:
            return False
        planned_imports.write(transaction, prepared)
        if run:
            transaction.attach(run.write)
    return True


def _make_sentence(file_name: str, staged: StagedImport) -> str:
    outcomes = staged.plan.outcomes
    written = sum(one.outcome is not RecordOutcome.UNCHANGED for one in outcomes)
    if any(one.product for one in outcomes):
        return f"Nhập {written} sản phẩm từ tệp {file_name}"
    return f"Nhập {written} chủ thể từ tệp {file_name}"


def _result(table: ReadTable, choices: ImportChoices, staged: StagedImport) -> ImportResult:
    column_map = choices.column_map or ColumnMap(Layout.FREE, ())
    return make_result(
        table, column_map, staged.plan, staged.questions, accepts=choices.accept_repairs
    )


_FIELDS = {
    StatedField.PRODUCT: ImportField.PRODUCT_NAME,
    StatedField.PRODUCER: ImportField.PRODUCER_NAME,
    StatedField.STARS: ImportField.RECOGNITION_STARS,
    StatedField.COMMUNE: ImportField.PRODUCT_COMMUNE,
    StatedField.DISTRICT: ImportField.STATED_DISTRICT,
    StatedField.PROVINCE: ImportField.STATED_PROVINCE,
    StatedField.GROUP: ImportField.STATED_GROUP,
    StatedField.SOURCE: ImportField.STATED_SOURCE,
    StatedField.YEAR: ImportField.RECOGNITION_YEAR,
}


def _find_import_field(name: str) -> ImportField | None:
    field = find_field(name)
    return _FIELDS.get(field) if field else None


def _name_columns(headers: Iterable[str]) -> tuple[str, ...]:
    """The headers; "Tên sản phẩm" stands for the column `product`, where no other column does."""
    found = tuple(headers)
    meant = [find_field(header) for header in found]
    return tuple(
        field.value
        if field in _CORE and field.value not in found and meant.count(field) == 1
        else header
        for header, field in zip(found, meant, strict=True)
    )


def find_differences(
    register: Register,
    file: Path,
    last_import: int | None = None,
    choices: ImportChoices = NOTHING_CHOSEN,
    *,
    progress: Progress | None = None,
) -> ImportDifference:
    """A newer version of a list against its last import (or the one named) and today's register.

    Raises RecordMissing where no such list was imported, and what `try_file` raises.
    """
    del register, progress
    read_list(file, choices.reading)
    return ImportDifference(last_import or 0, (), (), ())


def check_rejected(register: Register, output: Path) -> None:
    """Raise CannotWrite or RegisterPlace unless `write_rejected` may write to `output`."""
    from ocop_desktop.spreadsheets.replaced_file import check_replaceable  # noqa: PLC0415 - see above

    targets.check_file(register, output)
    check_replaceable(output)


def write_rejected(
    register: Register, table: ReadTable, reasons: Mapping[int, str], heading: str, output: Path
) -> None:
    """Write the rows that `reasons` names to a workbook in the layout of `table`.

    The reason of each stands in a last column called `heading`. Raises CannotWrite, RegisterPlace.
    """
    from ocop_desktop.spreadsheets.rejected_rows import write_rejected_rows  # noqa: PLC0415 - see above

    targets.check_file(register, output)
    write_rejected_rows(table, reasons, heading, output)


def _read_names(table: ReadTable) -> tuple[str, ...]:
    return _name_columns(clean_line(clean_text(heading)).casefold() for heading in table.headings)
