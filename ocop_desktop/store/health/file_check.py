"""What SQLite itself finds wrong with a register's file."""

from collections.abc import Iterator

from ocop_desktop.domain.health.report import HealthProblem, ProblemKind, RecordName
from ocop_desktop.domain.opening.schema_faults import SchemaDifference, SchemaObject
from ocop_desktop.store.engines.choice import EMBEDDED
from ocop_desktop.store.engines.raw_file import RawRegister
from ocop_desktop.store.tables import SCHEMA

APPLICATION_ID = "application_id"


def find_file_faults(raw: RawRegister) -> Iterator[HealthProblem]:
    """Pages and indexes that contradict each other."""
    for fault in raw.find_faults():
        yield HealthProblem(ProblemKind.INTEGRITY, detail=fault)


def find_orphan_rows(raw: RawRegister) -> Iterator[HealthProblem]:
    """Rows that name a row which is not there."""
    for table, row_id, named in raw.find_orphans():
        record = RecordName(table, row_id or 0)
        yield HealthProblem(ProblemKind.FOREIGN_KEY, record, f"{named}_id", detail=named)


def find_schema_problems(raw: RawRegister) -> tuple[list[HealthProblem], bool]:
    """What differs from the tables that this program makes, and whether rows can be compared.

    Another version of the schema is told alone.
    """
    version = raw.read_version()
    if version != SCHEMA:
        return [HealthProblem(ProblemKind.SCHEMA, present=version, detail=version or "?")], False
    with raw.connecting() as connection:
        faults = EMBEDDED.find_schema_faults(connection)
    problems = [
        HealthProblem(
            ProblemKind.SCHEMA,
            RecordName(fault.name, 0) if fault.difference is SchemaDifference.FOREIGN else None,
            fault.kind,
            detail=fault.name,
        )
        for fault in faults
    ]
    if not raw.has_our_id():
        problems.append(HealthProblem(ProblemKind.SCHEMA, detail=APPLICATION_ID))
    needed = {SchemaObject.TABLE, SchemaObject.COLUMN}
    lacks = any(
        fault.difference is SchemaDifference.MISSING and fault.kind in needed for fault in faults
    )
    return problems, not lacks
