"""The register of a copy, lent to be read: the copy itself stays as it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection

from ocop_desktop.domain.codes import BackupReason
from ocop_desktop.domain.errors import BackupDamaged, FileMissing
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store.backups.manifest import read_manifest
from ocop_desktop.store.backups.verifying import check_size
from ocop_desktop.store.files import copy_bytes
from ocop_desktop.store.opening.opening import open_register


@contextmanager
def read_copy(backup: Path) -> Iterator[Connection]:
    """A connection to the records of the copy in `backup`, in today's schema; nobody writes them.

    Raises FileMissing, BackupDamaged, RegisterNewer, CannotWrite.
    """
    if not backup.is_dir():
        raise FileMissing(backup)
    database = read_manifest(backup).database
    check_size(backup, database)
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        target = Path(folder) / database.name
        try:
            digest = copy_bytes(backup / database.name, target)
        except OSError as error:
            raise refuse_writing(target, error) from error
        if digest != database.digest:
            raise BackupDamaged(backup, BackupReason.FILE_CHANGED, database.name)
        register = open_register(Path(folder))
        try:
            with register.reading() as connection:
                yield connection
        finally:
            register.close()
