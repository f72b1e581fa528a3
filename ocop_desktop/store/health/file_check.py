"""What SQLite itself finds wrong with a register's file."""

from collections.abc import Iterator

from ocop_desktop.domain.health.report import HealthProblem, ProblemKind, RecordName
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
