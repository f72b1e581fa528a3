"""What SQLite itself finds wrong with a register's file."""

from collections.abc import Iterator

from ocop_desktop.domain.health.report import HealthProblem, ProblemKind, RecordName
from ocop_desktop.store import tables
from ocop_desktop.store.engines.raw_file import RawRegister


def find_file_faults(raw: RawRegister) -> Iterator[HealthProblem]:
    """Pages and indexes that contradict each other."""
    for fault in raw.find_faults():
        yield HealthProblem(ProblemKind.INTEGRITY, detail=fault)


def find_orphan_rows(raw: RawRegister) -> Iterator[HealthProblem]:
    """Rows that name a row which is not there."""
    for table, row_id, named in raw.find_orphans():
        record = RecordName(table, row_id or 0)
        yield HealthProblem(ProblemKind.FOREIGN_KEY, record, f"{named}_id", detail=named)


def find_schema_faults(raw: RawRegister) -> Iterator[HealthProblem]:
    """Tables and columns that are missing, and what this program never makes."""
    present = raw.read_tables()
    for table in tables.metadata.sorted_tables:
        missing = [c.name for c in table.c if c.name not in present.get(table.name, ())]
        if missing:
            named = table.name if table.name not in present else f"{table.name}.{missing[0]}"
            yield HealthProblem(ProblemKind.SCHEMA, field=missing[0], detail=named)
    for name in raw.list_foreign_objects():
        yield HealthProblem(ProblemKind.SCHEMA, RecordName(name, 0), detail=name)
