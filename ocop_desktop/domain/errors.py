"""The ways things fail. They carry data; the room `messages` has the sentences."""

from dataclasses import dataclass
from pathlib import Path

from ocop_desktop.domain.change import ChangeSet, EditDifference
from ocop_desktop.domain.codes import (
    AnswerReason,
    BackupReason,
    FaultReason,
    FieldReason,
    FileReason,
    LabelReason,
    RecordKind,
    SheetFileReason,
    ThemeReason,
    ValueReason,
    WriteReason,
)
from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.health.report import HealthProblem, RecordName
from ocop_desktop.domain.opening.schema_faults import SchemaFault

_RECORD_KINDS = frozenset(RecordKind)


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


class RegisterMissing(PathError):
    """There is no such folder: it was moved, or its disk is not plugged in."""


class RegisterDamaged(PathError):
    """The register's database cannot be read."""


class RegisterLocked(PathError):
    """The register is held by another program, or by this window's own long work (`is_own`)."""

    def __init__(self, path: Path, detail: str = "", *, is_own: bool = False) -> None:
        super().__init__(path, detail)
        self.is_own = is_own


class RegisterNewer(PathError):
    """The register was written by a newer program.

    `detail` is its schema version, `known` the newest that this program reads.
    """

    def __init__(self, path: Path, detail: str, known: str = "") -> None:
        super().__init__(path, detail)
        self.known = known


class RegisterAltered(PathError):
    """The register's tables are not those that this program makes: `faults` names what differs."""

    def __init__(self, path: Path, faults: tuple[SchemaFault, ...]) -> None:
        super().__init__(path, ", ".join(fault.name for fault in faults))
        self.faults = faults


class RegisterExchanged(PathError):
    """Another register, or an older copy of it, stands where the open one was; it is left as it is."""


class FolderNotEmpty(PathError):
    """A new register needs an empty folder, a fair's document set one that holds nothing else."""


class CannotWrite(PathError):
    """The file or folder cannot be written; `reason` says why, `detail` what the system said."""

    def __init__(
        self, path: Path, detail: str = "", reason: WriteReason = WriteReason.OTHER
    ) -> None:
        super().__init__(path, detail)
        self.reason = reason


class SpaceMissing(PathError):
    """The disk of `path` has too little room: `missing` bytes more are needed."""

    def __init__(self, path: Path, missing: int) -> None:
        super().__init__(path, str(missing))
        self.missing = missing


class BackupDamaged(PathError):
    """A copy of a register is not what was copied; `reason` says what, `detail` where."""

    def __init__(self, path: Path, reason: BackupReason, detail: str = "") -> None:
        super().__init__(path, detail)
        self.reason = reason


class WrongPassphrase(PathError):
    """The encrypted copy does not open with that passphrase."""


class BackupOfOther(PathError):
    """The copy is of another register than the open one, so no single record is taken from it."""


class NothingToRestore(OcopError):
    """The register holds the record of `kind` called `name` just as the copy does."""

    def __init__(self, kind: RecordKind, name: str) -> None:
        super().__init__(kind, name)
        self.kind = kind
        self.name = name


class RegisterPlace(PathError):
    """The register keeps its own data there; nothing is printed or exported over it."""


class DrawingDied(PathError):
    """A process that drew pages of the file ended by itself (no memory, killed); nothing is written."""


class UnreadableFile(PathError):
    """The file is not of its kind, or cannot be read safely; `detail` is what the reader raised."""

    def __init__(
        self, path: Path, reason: FileReason = FileReason.UNREADABLE, detail: str = ""
    ) -> None:
        super().__init__(path, detail)
        self.reason = reason


class MediaRefused(OcopError):
    """A record names a file of media that this program never names so, or that lies elsewhere."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class BrokenImage(UnreadableFile):
    """The file is no picture that can be read."""


@dataclass(frozen=True, slots=True)
class FieldFault:
    """A value of a file that cannot be read: its place, why, what stood there, what it may be."""

    place: str
    reason: FieldReason
    value: str = ""
    choices: tuple[str, ...] = ()


class FieldsRefused(PathError):
    """Values of a file cannot be read, so nothing of it was taken."""

    def __init__(self, path: Path, faults: tuple[FieldFault, ...]) -> None:
        super().__init__(path)
        self.faults = faults


class BrokenTable(UnreadableFile):
    """The file is no CSV or Excel table that can be read."""


class TableMissing(OcopError):
    """No sheet has a row of headings: `sheets` were looked at, `first` is the first text found."""

    def __init__(self, sheets: tuple[str, ...], first: str = "") -> None:
        super().__init__(sheets, first)
        self.sheets = sheets
        self.first = first


class SheetMissing(OcopError):
    """The file has no sheet `name`; `sheets` are those it has."""

    def __init__(self, name: str, sheets: tuple[str, ...]) -> None:
        super().__init__(name, sheets)
        self.name = name
        self.sheets = sheets


class SheetUnsure(OcopError):
    """Several sheets hold such a list: `sheets` are their names and how many rows are filled."""

    def __init__(self, sheets: tuple[tuple[str, int], ...]) -> None:
        super().__init__(sheets)
        self.sheets = sheets


class EncodingUnsure(OcopError):
    """The letters may be of several encodings: `candidates` are their values, and how a few words read.

    `columns` as in UnknownList, where the table was found.
    """

    def __init__(
        self,
        candidates: tuple[tuple[str, str], ...],
        columns: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(candidates, columns)
        self.candidates = candidates
        self.columns = columns


class UnknownList(OcopError):
    """The table is no list of products or producers.

    `columns` are its headings, each with the field that it would fill, "" where it fills none.
    """

    def __init__(self, columns: tuple[tuple[str, str], ...]) -> None:
        super().__init__(columns)
        self.columns = columns


class LayoutUnsure(OcopError):
    """The table may be a list of several `layouts` (`Layout` values); `columns` as in UnknownList."""

    def __init__(self, columns: tuple[tuple[str, str], ...], layouts: tuple[str, ...]) -> None:
        super().__init__(columns, layouts)
        self.columns = columns
        self.layouts = layouts


class ColumnsMissing(OcopError):
    """The table lacks columns that it needs: `missing` are their fields, `headings` those it has."""

    def __init__(self, missing: tuple[str, ...], headings: tuple[str, ...]) -> None:
        super().__init__(missing, headings)
        self.missing = missing
        self.headings = headings


class MoneyUnitUnsure(OcopError):
    """Nothing says whether amounts are in đồng or in triệu đồng; `examples` are some of them."""

    def __init__(self, examples: tuple[str, ...]) -> None:
        super().__init__(examples)
        self.examples = examples


class CellsRefused(OcopError):
    """Cells of a file that cannot be taken: row, heading, value and reason of each; nothing is stored."""

    def __init__(self, cells: tuple[tuple[int, str, str, ValueReason], ...]) -> None:
        super().__init__(cells)
        self.cells = cells


class RecordMissing(OcopError):
    """No record of `kind` answers to `key`, a name, a code or an id.

    `known` are the names there are, None where they are too many or were not looked at.
    """

    def __init__(self, kind: RecordKind, key: str, known: tuple[str, ...] | None = None) -> None:
        super().__init__(kind, key, known)
        self.kind = kind
        self.key = key
        self.known = known


class NameAmbiguous(OcopError):
    """`key`, a name without its marks, fits records of `kind` with several `names`."""

    def __init__(self, kind: RecordKind, key: str, names: tuple[str, ...]) -> None:
        super().__init__(kind, key, names)
        self.kind = kind
        self.key = key
        self.names = names


class RecordInUse(OcopError):
    """The record of `kind` cannot be deleted: `count` others of `used_by` need it."""

    def __init__(self, kind: RecordKind, name: str, used_by: RecordKind, count: int) -> None:
        super().__init__(kind, name, used_by, count)
        self.kind = kind
        self.name = name
        self.used_by = used_by
        self.count = count


class InvalidValue(OcopError):
    """`field` cannot hold `value`; `limit` is the highest it could be, empty where there is none.

    `where` names the part of the record that holds the field, if it has parts.
    """

    def __init__(
        self, field: str, value: str, reason: ValueReason, limit: str = "", where: str = ""
    ) -> None:
        super().__init__(field, value, reason, limit, where)
        self.field = field
        self.value = value
        self.reason = reason
        self.limit = limit
        self.where = where


class NothingToUndo(OcopError):
    """There is no action to undo or redo; `redo` says which was asked."""

    def __init__(self, *, redo: bool = False) -> None:
        super().__init__(redo)
        self.redo = redo


class UndoConflict(OcopError):
    """A record has changed since: undoing `sentence` would overwrite it; `name` may be empty.

    `newer` is the action that stands in the way, None where the history does not tell.
    """

    def __init__(
        self,
        sentence: str,
        kind: RecordKind,
        row_id: int,
        name: str,
        newer: ChangeSet | None = None,
    ) -> None:
        super().__init__(sentence, kind, row_id, name, newer)
        self.sentence = sentence
        self.kind = kind
        self.row_id = row_id
        self.name = name
        self.newer = newer


class RecordDamaged(OcopError):
    """Values of records cannot be read: `problems`, each with its record and field.

    `kind`, `row_id`, `name` and `field` are those of the first; `kind` is None for rows that are no
    record of a clerk's.
    """

    def __init__(self, problems: tuple[HealthProblem, ...]) -> None:
        super().__init__(tuple((one.record, one.field) for one in problems))
        record = problems[0].record or RecordName("", 0)
        self.problems = problems
        self.kind = RecordKind(record.table) if record.table in _RECORD_KINDS else None
        self.row_id, self.name, self.field = record.id, record.name, problems[0].field


class EditConflict(OcopError):
    """Somebody has saved the record since it was opened, and both set the same thing differently.

    `base` is the record as it was opened (None where the history does not tell), `mine` the refused
    edit, `theirs` what the register holds; `differences` name what a clerk must decide.
    """

    def __init__(
        self,
        kind: RecordKind,
        versions: tuple[object, object, object],
        differences: tuple[EditDifference, ...],
    ) -> None:
        super().__init__(kind, tuple(difference.path for difference in differences))
        self.kind = kind
        self.base, self.mine, self.theirs = versions
        self.differences = differences


class NothingToPrint(OcopError):
    """No product was chosen for the document."""


class CellTooLong(OcopError):
    """A cell of Excel cannot hold the text in `column` of the row named `row`: it has `letters`."""

    def __init__(self, row: str, column: str, letters: int) -> None:
        super().__init__(row, column, letters)
        self.row = row
        self.column = column
        self.letters = letters


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
    """Something wrong in a regulation folder: file, what is wrong, set number, place in the set.

    `facts` are what the sentence about it needs, in the reason's order.
    """

    file: str
    reason: FaultReason
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
    """An answer a sheet cannot hold: `member` whose sheet, `value` what the answer was."""

    def __init__(
        self, reason: AnswerReason, criterion: str, value: str = "", member: str = ""
    ) -> None:
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
    """A sheet's data cannot be understood: `at` which place, `value` what stood there."""

    def __init__(self, reason: SheetFileReason, at: str, value: str = "") -> None:
        super().__init__(reason, at, value)
        self.reason = reason
        self.at = at
        self.value = value


@dataclass(frozen=True, slots=True)
class ThemeFault:
    """Something wrong in a theme's file: the key, what is wrong, what stood there, the limits."""

    key: str
    reason: ThemeReason
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

    Lengths in `value` and `limit` are in mm.
    """

    def __init__(self, reason: LabelReason, field: str, value: str = "", limit: str = "") -> None:
        super().__init__(reason, field, value, limit)
        self.reason = reason
        self.field = field
        self.value = value
        self.limit = limit


class SelfTestFailed(OcopError):
    """A step of the program's test of itself gave a wrong answer; `step` names it."""

    def __init__(self, step: str) -> None:
        super().__init__(step)
        self.step = step
