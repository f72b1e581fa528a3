"""The ways things fail. They carry data; `ui/errors.py` and `cli.py` make sentences of them."""

from dataclasses import dataclass
from pathlib import Path

from ocop_desktop.domain.findings import Finding


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
    """A new register needs an empty folder, a fair's kit one that holds nothing else."""


class CannotWrite(PathError):
    """The file cannot be written (open elsewhere, read-only, disk full); `detail` says why."""


class RegisterPlace(PathError):
    """The register keeps its own data there; nothing is printed or exported over it."""


class DrawingDied(PathError):
    """A process that drew pages of the file ended by itself (no memory, killed); nothing is written."""


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


class UnknownDocument(OcopError):
    """No document is called `name`; `known` are the names there are."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(name, known)
        self.name = name
        self.known = known


class CannotPrint(OcopError):
    """The document would be wrong: `problems` name missing glyphs, unreadable QR, lost photos.

    `findings` are the same as the guard tells them, where it was the guard that found them.
    """

    def __init__(self, problems: tuple[str, ...], findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(problems, findings)
        self.problems = problems
        self.findings = findings


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a regulation folder: file, set number, place in the set, a reason code.

    `facts` are what the sentence about it needs, in the reason's order.
    """

    file: str
    reason: str
    set: int | None = None
    criterion: str = ""
    facts: tuple[str, ...] = ()


class BrokenRegulation(OcopError):
    """A regulation folder cannot be used; `faults` say where and why."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults)
        self.faults = faults


class EvaluationLocked(OcopError):
    """The sheets of evaluation `evaluation_id` are locked; they must be unlocked to be changed."""

    def __init__(self, evaluation_id: int) -> None:
        super().__init__(evaluation_id)
        self.evaluation_id = evaluation_id


class NotReady(OcopError):
    """The evaluation cannot be recorded: criteria not scored, rules not confirmed, no discussion note.

    `unscored` are criterion numbers, `unconfirmed` rule names; `undiscussed` that the members lie
    further apart than the office allows and nothing is noted about it.
    """

    def __init__(
        self, unscored: tuple[str, ...], unconfirmed: tuple[str, ...], *, undiscussed: bool = False
    ) -> None:
        super().__init__(unscored, unconfirmed, undiscussed)
        self.unscored = unscored
        self.unconfirmed = unconfirmed
        self.undiscussed = undiscussed


class UnfitAnswer(OcopError):
    """An answer a sheet cannot hold. `reason` is a code, `member` whose sheet, `value` what it was.

    Reasons: "unknown_criterion", "unknown_option", "two_cases", "unknown_confirmation".
    """

    def __init__(self, reason: str, criterion: str, value: str = "", member: str = "") -> None:
        super().__init__(reason, criterion, value, member)
        self.reason = reason
        self.criterion = criterion
        self.value = value
        self.member = member


class IncompleteSheet(OcopError):
    """The lines `unscored` are not scored yet by every member: no path can be told."""

    def __init__(self, unscored: tuple[str, ...]) -> None:
        super().__init__(unscored)
        self.unscored = unscored


class BrokenSheet(OcopError):
    """A sheet's data cannot be understood: `at` which place, `value` what stood there.

    Reasons: "not_json", "not_an_object", "unknown_key", "no_members", "not_points", "not_yes_no",
    "name_twice".
    """

    def __init__(self, reason: str, at: str, value: str = "") -> None:
        super().__init__(reason, at, value)
        self.reason = reason
        self.at = at
        self.value = value


@dataclass(frozen=True, slots=True)
class ThemeFault:
    """Something wrong in a theme's file: the key, a reason code, what stood there, the limits.

    Reasons: "too_large", "unreadable", "no_name", "not_yes_no", "unknown_key", "not_a_table",
    "not_a_list", "unknown_block", "block_twice", "not_a_colour", "out_of_range".
    """

    key: str
    reason: str
    value: str = ""
    limits: tuple[float, float] = (0.0, 0.0)


class Cancelled(OcopError):
    """The clerk has stopped the job `title`; nothing half done is kept."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.title = title


class BrokenTheme(OcopError):
    """A theme's file cannot be used; `faults` say what is wrong in it."""

    def __init__(self, faults: tuple[ThemeFault, ...]) -> None:
        super().__init__(faults)
        self.faults = faults


class ThemeShipped(OcopError):
    """The theme `name` belongs to the program: it is neither overwritten nor deleted."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class UnfitLabels(OcopError):
    """A sheet of labels that cannot be: `field` of its geometry, `value` what stood there.

    Reasons: "not_an_object", "missing_key", "unknown_key", "not_a_number", "page_size", "no_labels",
    "too_small", "off_page", "overlap". Lengths in `value` and `limit` are in mm.
    """

    def __init__(self, reason: str, field: str, value: str = "", limit: str = "") -> None:
        super().__init__(reason, field, value, limit)
        self.reason = reason
        self.field = field
        self.value = value
        self.limit = limit
