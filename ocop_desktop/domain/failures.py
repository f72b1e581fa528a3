"""All errors as one closed union, in groups: mypy finds the error that has no sentence."""

from typing import TypeAlias

from ocop_desktop.domain.errors import (
    BackupDamaged,
    BackupOfOther,
    BrokenImage,
    BrokenRegulation,
    BrokenSheet,
    BrokenTable,
    BrokenTheme,
    Cancelled,
    CannotPrint,
    CannotWrite,
    CellsRefused,
    CellTooLong,
    ColumnsMissing,
    DrawingDied,
    EditConflict,
    EncodingUnsure,
    EvaluationLocked,
    FieldsRefused,
    FileMissing,
    FolderNotEmpty,
    IncompleteSheet,
    InvalidValue,
    LayoutUnsure,
    MediaRefused,
    MoneyUnitUnsure,
    NameAmbiguous,
    NotARegister,
    NothingToPrint,
    NothingToRestore,
    NothingToUndo,
    NotReady,
    RecordDamaged,
    RecordInUse,
    RecordMissing,
    RegisterAltered,
    RegisterDamaged,
    RegisterExchanged,
    RegisterLocked,
    RegisterMissing,
    RegisterNewer,
    RegisterPlace,
    SelfTestFailed,
    SheetMissing,
    SheetUnsure,
    SpaceMissing,
    TableMissing,
    ThemeShipped,
    UndoConflict,
    UnfitAnswer,
    UnfitLabels,
    UnknownDocument,
    UnknownList,
    WrongPassphrase,
)

RegisterFailure: TypeAlias = (
    NotARegister
    | RegisterMissing
    | RegisterDamaged
    | RegisterLocked
    | RegisterNewer
    | RegisterAltered
    | RegisterExchanged
    | RegisterPlace
)
BackupFailure: TypeAlias = (
    SpaceMissing | BackupDamaged | WrongPassphrase | BackupOfOther | NothingToRestore
)
FileFailure: TypeAlias = (
    FileMissing
    | FolderNotEmpty
    | CannotWrite
    | MediaRefused
    | BrokenImage
    | BrokenTable
    | FieldsRefused
)
ListFailure: TypeAlias = (
    TableMissing | SheetMissing | SheetUnsure | EncodingUnsure | UnknownList | LayoutUnsure
    | ColumnsMissing | MoneyUnitUnsure | CellsRefused
)  # fmt: skip
RecordFailure: TypeAlias = (
    RecordMissing | RecordInUse | InvalidValue | NothingToUndo | UndoConflict | EditConflict
    | NameAmbiguous
)  # fmt: skip
PrintFailure: TypeAlias = (
    NothingToPrint | UnknownDocument | CannotPrint | DrawingDied | BrokenTheme | ThemeShipped
    | UnfitLabels | CellTooLong
)  # fmt: skip
RatingFailure: TypeAlias = (
    UnfitAnswer | BrokenSheet | EvaluationLocked | NotReady | IncompleteSheet | BrokenRegulation
)
Failure: TypeAlias = (
    RegisterFailure | FileFailure | ListFailure | RecordFailure | PrintFailure | RatingFailure | Cancelled
    | SelfTestFailed | BackupFailure | RecordDamaged
)  # fmt: skip
