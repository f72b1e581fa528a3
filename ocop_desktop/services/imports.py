"""Importing a list of an office, as one action that one undo takes back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.domain.importing.choices import ImportChoices
from ocop_desktop.domain.importing.columns import ColumnMap, Layout
from ocop_desktop.domain.importing.differences import ImportDifference, ImportRun
from ocop_desktop.domain.importing.planning.import_comparison import make_difference
from ocop_desktop.domain.importing.planning.import_results import make_result
from ocop_desktop.domain.importing.planning.imported_rows import make_imported_rows, make_list_key
from ocop_desktop.domain.importing.planning.plan_settings import PlanSettings
from ocop_desktop.domain.importing.planning.stated_communes import KnownCommunes
from ocop_desktop.domain.importing.result import ImportResult, RecordOutcome
from ocop_desktop.domain.importing.row_reading.row_settings import RowSettings
from ocop_desktop.domain.importing.table import (
    ReadingOptions,
    ReadTable,
)
from ocop_desktop.domain.paths import check_replaceable
from ocop_desktop.domain.register.annex import PastedContent
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.text import identity_key
from ocop_desktop.store import (
    import_runs,
    import_staging,
    offices,
    planned_imports,
    targets,
)
from ocop_desktop.store.backups import automatic
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import Register
from ocop_desktop.store.import_runs import PreparedRun
from ocop_desktop.store.import_staging import StagedImport
from ocop_desktop.store.import_validity import is_still_valid
from ocop_desktop.store.list_photos import ListPhotos
from ocop_desktop.store.packed_actions import PackedAction

Progress = Callable[[int, int], None]
NOTHING_CHOSEN = ImportChoices()
_ATTEMPTS = 3
_SAMPLE = 200


def read_list(
    file: Path,
    reading: ReadingOptions = NOTHING_CHOSEN.reading,
    *,
    progress: Progress | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> ReadTable:
    """The table of a file, in the sheet and encoding of `reading` or as they are found.

    `progress` gets the rows read and all rows. Raises FileMissing, BrokenTable, Cancelled,
    TableMissing, SheetMissing, SheetUnsure.
    """
    from ocop_desktop.spreadsheets.table_reading import read_table  # noqa: PLC0415 - loads on first use

    return read_table(file, reading, progress=progress, is_cancelled=is_cancelled)


def read_pasted(
    pasted: PastedContent, reading: ReadingOptions = NOTHING_CHOSEN.reading
) -> ReadTable:
    """The table that was copied elsewhere. Raises as `read_list`."""
    from ocop_desktop.spreadsheets.table_reading import read_pasted_table  # noqa: PLC0415 - see above

    return read_pasted_table(pasted, reading)


def map_list(
    register: Register | None,
    table: ReadTable,
    layout: Layout | None = None,
    known: ColumnMap | None = None,
) -> ColumnMap:
    """What the columns of `table` hold, as at the last import of such a list, else by their headings.

    A `known` map stands in the place of the last import's. Raises UnknownList where it is no list of
    ours, LayoutUnsure where it may be several.
    """
    from ocop_desktop.spreadsheets.columns.column_mapping import map_columns  # noqa: PLC0415 - see above

    if known is None and register:
        known = _find_known_map(register, table)
    if known and layout not in {None, known.layout}:
        known = None
    return map_columns(table.headings, table.rows[:_SAMPLE], layout, table.title, known)


def _find_known_map(register: Register, table: ReadTable) -> ColumnMap | None:
    with register.reading() as connection:
        runs = import_runs.list_runs(connection, make_list_key(table.sheet, table.headings))
    return runs[0].column_map if runs else None


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
    staged = _stage(register, table, choices, progress, is_trial=True)
    return _result(table, choices, staged)


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

    The register is copied first where the table is long. Where others save meanwhile what the plan
    depends on, it is planned anew, at last while nobody else can save.
    """
    choices = _complete(register, table, choices)
    automatic.copy_before(register, len(table.rows), _make_still(progress, len(table.rows)))
    pictures = ListPhotos(photos, lambda files: _prepare_photos(register, files))
    for _ in range(_ATTEMPTS):
        staged = _stage(register, table, choices, progress)
        pictures.add_to(staged.plan)
        run = import_staging.prepare_run(table, file_name, choices, staged)
        if _write(register, staged, run, _make_sentence(file_name, staged)):
            return pictures.report(_result(table, choices, staged))
    with register.writing("") as transaction:
        staged = _stage(register, table, choices, progress)
        pictures.add_to(staged.plan)
        transaction.rename(_make_sentence(file_name, staged))
        run = import_staging.prepare_run(table, file_name, choices, staged)
        _write_packed(transaction, planned_imports.pack(register, staged.plan), run)
    return pictures.report(_result(table, choices, staged))


def _write(
    register: Register, staged: StagedImport, run: PreparedRun | None, sentence: str
) -> bool:
    """Write what was planned as one action; False where the plan is not valid any more.

    It is packed before the register is locked, and packed anew where others have added rows
    meanwhile; False also where they do so again and again.
    """
    packed = planned_imports.pack(register, staged.plan)
    if packed.is_empty and run is None:
        return True
    for _ in range(_ATTEMPTS):
        with register.writing(sentence) as transaction:
            if not is_still_valid(transaction.connection, staged):
                return False
            if transaction.fits(packed):
                _write_packed(transaction, packed, run)
                return True
        packed = planned_imports.pack(register, staged.plan)
    return False


def _write_packed(
    transaction: WriteTransaction, packed: PackedAction, run: PreparedRun | None
) -> None:
    transaction.write_packed(packed)
    if run:
        transaction.attach(run.write)


def _make_still(progress: Progress | None, rows: int) -> Progress:
    """What asks whether to go on while no row is done yet."""

    def report_nothing(_done: int, _total: int) -> None:
        if progress:
            progress(0, rows)

    return report_nothing


def _prepare_photos(register: Register, files: Sequence[Path]) -> tuple[Photo, ...]:
    from ocop_desktop.reports import images  # noqa: PLC0415 - Pillow loads on first use

    register.check_writable()
    return images.prepare_photos(files, register.media)


def list_imports(register: Register) -> tuple[ImportRun, ...]:
    """The imports that were not undone, the newest first."""
    return register.read_list(import_runs.list_runs)


def _complete(register: Register, table: ReadTable, choices: ImportChoices) -> ImportChoices:
    """The choices with a column map."""
    column_map = choices.column_map or map_list(register, table, choices.layout)
    return replace(choices, column_map=column_map)


def _stage(
    register: Register,
    table: ReadTable,
    choices: ImportChoices,
    progress: Progress | None,
    *,
    is_trial: bool = False,
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
        groups={number: one.group_name for number, one in library.find_sets(today).items()},
    )
    row_settings = RowSettings(
        on=today,
        accept_repairs=choices.accept_repairs,
        edited=choices.edited,
        set_numbers={identity_key(name): number for number, name in sets.items()},
        communes={
            identity_key(f"{area.full_name}, {area.province}"): code
            for code, area in communes.items()
        },
        regulation_ids={identity_key(one.number): one.id for one in settings.regulations},
    )
    return import_staging.stage(
        register, table, settings, row_settings, sets, progress, is_trial=is_trial
    )


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
    table = read_list(file, choices.reading)
    return compare_table(register, table, last_import, choices, progress=progress)


def compare_table(
    register: Register,
    table: ReadTable,
    last_import: int | None = None,
    choices: ImportChoices = NOTHING_CHOSEN,
    *,
    progress: Progress | None = None,
) -> ImportDifference:
    """The same of a table that was read before."""
    choices = _complete(register, table, choices)
    column_map = choices.column_map or ColumnMap(Layout.FREE, ())
    rows = make_imported_rows(table, column_map)
    with register.reading() as connection:
        last = import_runs.find(connection, table, (row.key for row in rows), last_import)
    if last is None:
        raise RecordMissing(RecordKind.IMPORT, str(last_import or table.sheet or table.title))
    staged = _stage(register, table, choices, progress)
    return make_difference(last, rows, column_map, staged.plan)


def check_rejected(register: Register, output: Path) -> None:
    """Raise CannotWrite or RegisterPlace unless `write_rejected` may write to `output`."""
    targets.check_file(register, output)
    check_replaceable(output)


def write_rejected(
    register: Register, table: ReadTable, reasons: Mapping[int, str], heading: str, output: Path
) -> None:
    """Write the rows that `reasons` names to a workbook in the layout of `table`.

    The reason of each stands in a last column called `heading`. Raises CannotWrite, RegisterPlace.
    """
    from ocop_desktop.spreadsheets.writing.rejected_rows import write_rejected_rows  # noqa: PLC0415 - see above

    targets.check_file(register, output)
    write_rejected_rows(table, reasons, heading, output)
