"""Excel and CSV files: gather frozen values in one short read, then write outside the transaction.

The name of the target decides: a CSV file where it ends in .csv, else an Excel workbook. `progress`
gets the rows done and all rows.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.deadlines.board import Board
from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.domain.exporting.council_totals import ScoredProduct, make_council_table
from ocop_desktop.domain.exporting.deadline_table import make_deadline_table
from ocop_desktop.domain.exporting.export_layouts import ExportLayout
from ocop_desktop.domain.exporting.export_record import ExportNames, ExportRecord, make_record
from ocop_desktop.domain.exporting.export_table import ExportedFile, ExportTable, make_export_head
from ocop_desktop.domain.exporting.fair_table import make_fair_table
from ocop_desktop.domain.exporting.history_table import make_history_table
from ocop_desktop.domain.exporting.ministry_table import make_ministry_table
from ocop_desktop.domain.exporting.product_table import make_product_table
from ocop_desktop.domain.exporting.registry_table import make_registry_table
from ocop_desktop.domain.exporting.saved_layout import make_saved_table
from ocop_desktop.domain.exporting.shown_export import make_shown_export
from ocop_desktop.domain.exporting.template_table import make_template
from ocop_desktop.domain.history.history_page import HistoryFilter
from ocop_desktop.domain.importing.table_layout import LayoutPurpose
from ocop_desktop.domain.law.regulation import CriteriaSet
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.print.shown_table import ShownTable
from ocop_desktop.domain.rating.evaluation_views import make_view
from ocop_desktop.domain.rating.evaluations_list import EvaluationSubject
from ocop_desktop.domain.register.area import Area
from ocop_desktop.store import (
    evaluations,
    events,
    offices,
    producers,
    products,
    recognitions,
    register_facts,
    table_layouts,
    targets,
)
from ocop_desktop.store.database import Register
from ocop_desktop.store.history import all_actions

Progress = Callable[[int, int], None]


def export_products(
    register: Register,
    target: Path,
    ids: Sequence[int] | None = None,
    *,
    on: date,
    progress: Progress | None = None,
) -> ExportedFile:
    """Every fact of the products `ids` (None: of all), so that an import finds them again.

    Raises RecordMissing, CannotWrite, RegisterPlace, CellTooLong.
    """
    targets.check_file(register, target)
    names = _gather_names(register, on)
    records = _gather_records(register, ids, names)
    turns = max((len(record.recognitions) for record in records), default=1)
    table = make_product_table(records, max(turns, 1), names)
    return _write(register, table, target, on, progress)


def export_registry(
    register: Register,
    target: Path,
    ids: Sequence[int] | None = None,
    *,
    on: date,
    progress: Progress | None = None,
) -> ExportedFile:
    """The products in the 22 columns of an office's registry. Raises as `export_products`."""
    targets.check_file(register, target)
    names = _gather_names(register, on)
    table = make_registry_table(_gather_records(register, ids, names), names)
    return _write(register, table, target, on, progress)


def export_ptnt(
    register: Register,
    target: Path,
    ids: Sequence[int] | None = None,
    *,
    on: date,
    progress: Progress | None = None,
) -> ExportedFile:
    """The ministry's table PTNT_OCOP. Raises as `export_products`."""
    targets.check_file(register, target)
    names = _gather_names(register, on)
    table = make_ministry_table(_gather_records(register, ids, names), names)
    return _write(register, table, target, on, progress)


def export_deadlines(
    register: Register, target: Path, board: Board, *, progress: Progress | None = None
) -> ExportedFile:
    """The deadline board as it was found. Raises CannotWrite, RegisterPlace, CellTooLong."""
    targets.check_file(register, target)
    return _write(
        register, make_deadline_table(board, resources.labels("vi")), target, board.on, progress
    )


def export_council(
    register: Register,
    target: Path,
    ids: Sequence[int] | None = None,
    *,
    on: date,
    progress: Progress | None = None,
) -> ExportedFile:
    """What the members of the council gave in the evaluations `ids` (None: in all).

    Raises RecordMissing, CannotWrite, RegisterPlace, CellTooLong.
    """
    targets.check_file(register, target)
    table = make_council_table(_gather_scored(register, ids, on))
    return _write(register, table, target, on, progress)


def export_event(
    register: Register,
    target: Path,
    event_id: int,
    *,
    on: date,
    progress: Progress | None = None,
) -> ExportedFile:
    """The products of an event. Raises RecordMissing, CannotWrite, RegisterPlace, CellTooLong."""
    targets.check_file(register, target)
    with register.reading() as connection:
        event = events.require(connection, event_id)
    ids = tuple(entry.product_id for entry in event.product_entries)
    records = _gather_records(register, ids, _gather_names(register, on))
    by_id = {record.product.id: record for record in records}
    return _write(register, make_fair_table(event, by_id), target, on, progress)


def export_list(
    register: Register,
    target: Path,
    shown: ShownTable,
    *,
    on: date,
    progress: Progress | None = None,
) -> ExportedFile:
    """A list as the window shows it. Raises CannotWrite, RegisterPlace, CellTooLong."""
    targets.check_file(register, target)
    return _write(register, make_shown_export(shown, resources.labels("vi")), target, on, progress)


def export_named(
    register: Register,
    target: Path,
    name: str,
    ids: Sequence[int] | None = None,
    *,
    on: date,
    progress: Progress | None = None,
) -> ExportedFile:
    """The products in the columns of the layout that the office saved under `name`.

    Raises RecordMissing, CannotWrite, RegisterPlace, CellTooLong.
    """
    targets.check_file(register, target)
    with register.reading() as connection:
        layout = table_layouts.find(connection, LayoutPurpose.EXPORT, name)
        known = table_layouts.of_purpose(connection, LayoutPurpose.EXPORT)
    if layout is None:
        raise RecordMissing(
            RecordKind.TABLE_LAYOUT, name, (*ExportLayout, *(one.name for one in known))
        )
    names = _gather_names(register, on)
    table = make_saved_table(layout, _gather_records(register, ids, names), names)
    return _write(register, table, target, on, progress)


def write_template(
    register: Register, target: Path, *, on: date, progress: Progress | None = None
) -> ExportedFile:
    """An empty table to fill, with the communes of the office's province to choose from.

    Raises CannotWrite, RegisterPlace.
    """
    targets.check_file(register, target)
    with register.reading() as connection:
        office = offices.get(connection)
    table = make_template(_gather_names(register, on), _find_communes(office))
    return _write(register, table, target, on, progress)


def export_history(
    register: Register,
    target: Path,
    wanted: HistoryFilter,
    search: str = "",
    *,
    on: date,
    progress: Progress | None = None,
) -> ExportedFile:
    """The recorded actions that are wanted and have the words of `search`. Raises as `export_event`."""
    targets.check_file(register, target)
    table = make_history_table(*all_actions.find_all(register, wanted, search))
    return _write(register, table, target, on, progress)


def _gather_names(register: Register, on: date) -> ExportNames:
    library = resources.regulation_library(register.regulations)
    with register.reading() as connection:
        register_id = register_facts.read_id(connection)
    return ExportNames(
        on,
        register_id,
        resources.communes_by_code(),
        library.find_sets(on),
        library.all(),
        resources.labels("vi"),
    )


def _gather_records(
    register: Register, ids: Sequence[int] | None, names: ExportNames
) -> list[ExportRecord]:
    """The products `ids` in their order; all of them by name."""
    with register.reading() as connection:
        wanted = products.list_ids(connection) if ids is None else ids
        found = products.require_many(connection, wanted)
        held_by = list({product.producer_id for product in found.values()})
        known = producers.get_many(connection, held_by)
        held = recognitions.by_product(connection, None if ids is None else wanted)
    return [
        make_record(
            found[product_id],
            known.get(found[product_id].producer_id),
            held.get(product_id, ()),
            names,
        )
        for product_id in wanted
    ]


def _gather_scored(register: Register, ids: Sequence[int] | None, on: date) -> list[ScoredProduct]:
    library = resources.regulation_library(register.regulations)
    sets = library.find_sets(on)
    with register.reading() as connection:
        wanted = evaluations.list_ids(connection) if ids is None else ids
        found = [evaluations.require(connection, one) for one in wanted]
        subjects = [evaluations.read_subject(connection, one.product_id) for one in found]
    return [
        ScoredProduct(make_view(library, evaluation, subject), _name_group(subject, sets))
        for evaluation, subject in zip(found, subjects, strict=True)
    ]


def _name_group(subject: EvaluationSubject, sets: Mapping[int, CriteriaSet]) -> str:
    criteria_set = sets.get(subject.product.set_number or 0)
    return criteria_set.group_name if criteria_set else ""


def _find_communes(office: Office) -> Iterable[Area]:
    """The communes of the office's province; of all provinces where it has none."""
    provinces = {
        area.province_code for area in map(resources.commune, office.commune_codes) if area
    }
    return [
        area for area in resources.communes() if not provinces or area.province_code in provinces
    ]


def _write(
    register: Register, table: ExportTable, target: Path, on: date, progress: Progress | None
) -> ExportedFile:
    from ocop_desktop.spreadsheets.writing.table_files import write_table  # noqa: PLC0415 - loads on use

    with register.reading() as connection:
        office = offices.get(connection)
    return write_table(table, make_export_head(office, on), target, progress)
