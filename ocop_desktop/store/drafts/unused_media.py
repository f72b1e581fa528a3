"""Photos and documents that were taken for a form which was never saved."""

import time
from collections.abc import Collection, Iterable
from pathlib import Path

from sqlalchemy import JSON, Connection, Table, Text, cast, func, literal, or_, select

from ocop_desktop.domain.media_names import digest_of
from ocop_desktop.store import tables

MIN_AGE_S = 60


def find_unnamed(connection: Connection, names: Iterable[str]) -> frozenset[str]:
    """Those of `names` that no row names, and no change that the history keeps."""
    return frozenset(name for name in names if not _is_named(connection, name))


def remove_files(media: Path, names: Collection[str]) -> tuple[str, ...]:
    """Remove the files of those names; returns the names of files that are too young to be removed.

    A file younger than a minute may have been taken for a form whose draft is not written yet.
    """
    young = []
    for name in names:
        file = media / name
        try:
            if time.time() - file.stat().st_mtime < MIN_AGE_S:
                young.append(name)
            else:
                file.unlink()
        except FileNotFoundError:
            continue
        except OSError:
            young.append(name)
    return tuple(young)


def _is_named(connection: Connection, name: str) -> bool:
    digest = digest_of(name)
    return any(_holds(connection, table, digest) for table in tables.metadata.sorted_tables)


def _holds(connection: Connection, table: Table, text: str) -> bool:
    columns = [column for column in table.c if isinstance(column.type, Text | JSON)]
    if not columns:
        return False
    conditions = (func.instr(cast(column, Text), literal(text)) > 0 for column in columns)
    return connection.scalar(select(literal(1)).where(or_(*conditions)).limit(1)) is not None
