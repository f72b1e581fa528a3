"""What a database must offer to keep a register."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Connection, Engine, RootTransaction, Table, TableValuedAlias
from sqlalchemy.exc import DatabaseError

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.opening.schema_faults import SchemaFault
from ocop_desktop.store.engines.database_content import DatabaseContent
from ocop_desktop.store.engines.database_identity import RegisterIdentity


class RegisterEngine(Protocol):
    """One kind of database: how a register in it is opened, read, written and asked.

    Everything that is not here is the same SQL for every kind.
    """

    @property
    def transactional_ddl(self) -> bool:
        """Whether Alembic may put each migration into a transaction of its own."""

    def is_register(self, folder: Path) -> bool:
        """Whether `folder` names a register of this kind of database."""

    def is_damaged(self, folder: Path) -> bool:
        """Whether `folder` holds what can only be the remains of a register of this kind."""

    def locate_file(self, folder: Path) -> Path:
        """The file in `folder` that makes it a register."""

    def is_being_written(self, folder: Path) -> bool:
        """Whether somebody writes now, or was stopped while writing."""

    def find_write_refusal(self, folder: Path) -> WriteReason | None:
        """Why nothing can be written into the register in `folder` now; None where it can."""

    def connect(self, folder: Path, busy_timeout: float, *, reading_only: bool = False) -> Engine:
        """SQLAlchemy's engine of the register in `folder`; a `reading_only` one changes no byte.

        It waits `busy_timeout` seconds for others.
        """

    def begin(self, connection: Connection, *, immediate: bool) -> RootTransaction:
        """A transaction that sees one state; an `immediate` one keeps other writers out from now on."""

    def read_state_number(self, connection: Connection) -> int:
        """A number that differs once somebody else has written; two connections may differ too."""

    def read_next_ids(self, connection: Connection) -> dict[str, int]:
        """By table, one more than any id it ever had, so that an undone row can come back to its own.

        A table that is not named begins with 1.
        """

    def translate_error(self, error: DatabaseError, folder: Path) -> OcopError | DatabaseError:
        """What the database's code of an error means, whatever the error's words.

        RegisterLocked, RegisterDamaged or CannotWrite; `error` itself when it is none of them.
        """

    def copy_to(self, folder: Path, target: Path, step: Callable[[int], None]) -> DatabaseContent:
        """Copy one state of the database of `folder` into the folder `target`; returns what it held.

        `step` gets the bytes written since it was called last; what it raises ends the work. Raises
        RegisterLocked, RegisterDamaged, CannotWrite.
        """

    def check_copy(self, folder: Path, step: Callable[[int], None]) -> DatabaseContent:
        """What the copied database in `folder` holds, read without writing. Raises BackupDamaged."""

    def migrating(self, connection: Connection) -> AbstractContextManager[None]:
        """The one transaction of all migrations; at its end the database is marked as a register."""

    def has_version_table(self, connection: Connection) -> bool:
        """Whether there is a table that holds the version of the schema."""

    def find_foreign_code(self, connection: Connection) -> tuple[SchemaFault, ...]:
        """What would run by itself in the database: this program makes nothing of the kind."""

    def find_schema_faults(self, connection: Connection) -> tuple[SchemaFault, ...]:
        """Every object that differs from those of this program's schema."""

    def mask_rows(
        self,
        connection: Connection,
        table: Table,
        hidden: Collection[int],
        replaced: Mapping[str, Mapping[int, object]],
    ) -> None:
        """Until this transaction ends, read `table` without the rows `hidden`.

        `replaced` are values to be read instead of those in the file, by column and row: a number,
        a text or None.
        """

    def identify(self, folder: Path) -> RegisterIdentity:
        """What tells whether the register in `folder` is still the one that was opened."""

    def list_elements(self, column: ColumnElement[Any]) -> TableValuedAlias:
        """The elements of a list kept as JSON, as rows with the one column "value"."""

    def get_field(self, element: ColumnElement[Any], name: str) -> ColumnElement[Any]:
        """The text of one field of an element that `list_elements` gave."""

    def make_link(self, previous: ColumnElement[str], digest: str) -> ColumnElement[str]:
        """An action's link of the hash chain (see domain/history/chain.py), worked out by the database.

        `previous` may be NULL where there is no action before it.
        """

    def make_array(self, columns: Sequence[ColumnElement[Any]]) -> ColumnElement[Any]:
        """The columns of a row as the text of one JSON array; rows alike have texts alike."""
