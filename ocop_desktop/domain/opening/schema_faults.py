"""Where the tables of a register differ from those that this program makes."""

from dataclasses import dataclass
from enum import StrEnum


class SchemaDifference(StrEnum):
    """How one object differs. The values are printed in JSON answers: a value never changes."""

    FOREIGN = "foreign"
    MISSING = "missing"
    CHANGED = "changed"


class SchemaObject(StrEnum):
    """What the object is."""

    TABLE = "table"
    COLUMN = "column"
    INDEX = "index"
    TRIGGER = "trigger"
    VIEW = "view"


@dataclass(frozen=True, slots=True)
class SchemaFault:
    """One object that differs; a column's `name` is "table.column"."""

    difference: SchemaDifference
    kind: SchemaObject
    name: str
