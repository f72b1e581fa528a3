"""The ways things fail. They carry data; `ui/errors.py` and `cli.py` make sentences of them."""

from pathlib import Path


class OcopError(Exception):
    """Something a clerk can act on."""


class PathError(OcopError):
    """Something about one file or folder."""

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(str(path), detail)
        self.path = path
        self.detail = detail


class FileMissing(PathError):
    """The file or folder is not there."""


class NotARegister(PathError):
    """The folder holds no register of this program."""


class RegisterDamaged(PathError):
    """The register's database cannot be read."""


class RegisterLocked(PathError):
    """Another program holds the register."""


class RegisterNewer(PathError):
    """The register was written by a newer program; `detail` is its schema version."""


class FolderNotEmpty(PathError):
    """A new register needs an empty folder."""


class CannotWrite(PathError):
    """The file cannot be written (open elsewhere, read-only, disk full); `detail` says why."""


class BrokenImage(PathError):
    """The file is no picture that can be read safely."""


class BrokenTable(PathError):
    """The file is no CSV or Excel table that can be read safely."""


class WrongHeaders(PathError):
    """The table lacks columns: `missing` of them, `found` instead."""

    def __init__(self, path: Path, missing: tuple[str, ...], found: tuple[str, ...]) -> None:
        super().__init__(path, ", ".join(missing))
        self.missing = missing
        self.found = found


class RecordMissing(OcopError):
    """No record of `kind` ("product", "producer", "fair") answers to `key`."""

    def __init__(self, kind: str, key: str) -> None:
        super().__init__(kind, key)
        self.kind = kind
        self.key = key


class RecordInUse(OcopError):
    """The record of `kind` cannot be deleted: `count` others of `used_by` need it."""

    def __init__(self, kind: str, name: str, used_by: str, count: int) -> None:
        super().__init__(kind, name, used_by, count)
        self.kind = kind
        self.name = name
        self.used_by = used_by
        self.count = count


class InvalidValue(OcopError):
    """`field` cannot hold `value`; `reason` is a code ("required", "out_of_range", "before_issue")."""

    def __init__(self, field: str, value: str, reason: str) -> None:
        super().__init__(field, value, reason)
        self.field = field
        self.value = value
        self.reason = reason


class NothingToUndo(OcopError):
    """There is no action to undo or redo; `redo` says which was asked."""

    def __init__(self, *, redo: bool = False) -> None:
        super().__init__(redo)
        self.redo = redo


class UndoConflict(OcopError):
    """A record has changed since: undoing `sentence` would overwrite it."""

    def __init__(self, sentence: str, table: str, row_id: int, name: str) -> None:
        super().__init__(sentence, table, row_id, name)
        self.sentence = sentence
        self.table = table
        self.row_id = row_id
        self.name = name


class NothingToPrint(OcopError):
    """No product was chosen for the document."""


class CannotPrint(OcopError):
    """The document would be wrong: `problems` name missing glyphs, unreadable QR, lost photos."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(problems)
        self.problems = problems
