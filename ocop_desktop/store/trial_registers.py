"""An empty register to try something on."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ocop_desktop.store import tables
from ocop_desktop.store.database import BUSY_TIMEOUT_MS, Register
from ocop_desktop.store.engines.choice import EMBEDDED


@contextmanager
def lend_empty() -> Iterator[Register]:
    """An empty register; nothing of it is left.

    It has the tables of today alone: migrations need Alembic, which takes long to load.
    """
    with tempfile.TemporaryDirectory() as place:
        engine = EMBEDDED.connect(Path(place), BUSY_TIMEOUT_MS / 1000)
        register = Register(Path(place), engine, "")
        try:
            with engine.begin() as connection:
                tables.metadata.create_all(connection)
            yield register
        finally:
            register.close()
