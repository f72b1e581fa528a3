"""Layouts of tables that an office has given a name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any


class LayoutPurpose(StrEnum):
    """What a named layout is for."""

    IMPORT = "import"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class TableLayout:
    """A layout under its name; `facts` are JSON values that say of its columns what its purpose needs."""

    name: str
    purpose: LayoutPurpose
    facts: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    id: int = 0
    version: int = field(default=0, compare=False)
