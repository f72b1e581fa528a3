"""An awkward file and what importing it into an empty register must come to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import Any

from ocop_desktop.domain.importing.choices import ImportChoices
from ocop_desktop.domain.importing.columns import Layout
from ocop_desktop.domain.importing.table import Encoding, ReadingOptions


@dataclass(frozen=True)
class Expected:
    """The exact outcome. `products` are "name · producer · 4★ 2025"; None: not compared.

    `rejected` are "row column reason", with " row" at the end where the row is lost; `skipped` are
    "row reason"; `repairs` count the kinds; `refused` is the error's name and its reason, and then
    nothing else counts. `values` are facts of a product by its row and field.
    """

    products: tuple[str, ...] | None = ()
    added: int | None = None
    read: int | None = None
    unchanged: int = 0
    changed: int = 0
    repairs: Mapping[str, int] | None = field(default_factory=lambda: MappingProxyType({}))
    rejected: tuple[str, ...] | None = ()
    skipped: tuple[str, ...] | None = ()
    refused: str = ""
    sheet: str | None = None
    header_row: int | None = None
    encoding: str = "utf-8"
    hidden: tuple[str, ...] = ()
    values: Mapping[tuple[int, str], Any] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class AwkwardFile:
    """A file, what a clerk chose for it, and what must come out; a large one is made when asked for."""

    name: str
    source: bytes | Callable[[], bytes] = field(repr=False)
    expected: Expected
    choices: ImportChoices = ImportChoices()

    @property
    def content(self) -> bytes:
        """The bytes of the file."""
        return self.source if isinstance(self.source, bytes) else self.source()


def refused(
    name: str, content: bytes | Callable[[], bytes], reason: str, **chosen: Any
) -> AwkwardFile:
    """A file that is refused for `reason`."""
    return AwkwardFile(name, content, Expected(refused=reason), choose(**chosen))


@cache
def choose(
    *,
    sheet: str = "",
    encoding: str = "",
    layout: str = "",
    accept: bool = False,
) -> ImportChoices:
    """What a clerk chose."""
    reading = ReadingOptions(sheet, Encoding(encoding) if encoding else None)
    return ImportChoices(reading, Layout(layout) if layout else None, accept_repairs=accept)
