"""The library of regulation folders a register can use: those shipped, and those its office imported."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.law.criteria_file import load_criteria
from ocop_desktop.domain.law.regulation import (
    CriteriaSet,
    Regulation,
    find_sheet_regulation,
    load_criteria_sets,
    load_regulation,
)
from ocop_desktop.domain.paths import is_file


@dataclass(frozen=True, slots=True)
class RegulationLibrary:
    """Regulation folders lying in `places`; a published folder never changes."""

    places: tuple[Path, ...]

    def all(self) -> tuple[Regulation, ...]:
        """Every regulation, oldest first; of two that begin on one day the imported one comes last."""
        found = [regulation for folder in self._folders() if (regulation := _load_readable(folder))]
        return tuple(sorted(found, key=lambda regulation: regulation.in_force_from))

    def get(self, regulation_id: str) -> Regulation:
        """The regulation of that id. Raises RecordMissing."""
        regulation = _load_readable(self.folder_of(regulation_id))
        if regulation is None:
            raise RecordMissing(RecordKind.REGULATION, regulation_id, self._ids())
        return regulation

    def folder_of(self, regulation_id: str) -> Path:
        """Where the regulation's files lie. Raises RecordMissing."""
        for folder in self._folders():
            if folder.name == regulation_id:
                return folder
        raise RecordMissing(RecordKind.REGULATION, regulation_id, self._ids())

    def criteria(self, regulation_id: str, set_number: int) -> Criteria:
        """The score sheet of a set. Raises RecordMissing, BrokenRegulation."""
        return _load_criteria(self.folder_of(regulation_id), set_number)

    def criteria_sets(self, regulation_id: str) -> tuple[CriteriaSet, ...]:
        """The criteria sets of that regulation, by number; none where it has no score sheets.

        Raises RecordMissing.
        """
        return _criteria_sets(self.folder_of(regulation_id))

    def find_sets(self, day: date) -> Mapping[int, CriteriaSet]:
        """The criteria sets that products are classified by on `day`, by number.

        They are the sets of the regulation that rates products on that day (`find_sheet_regulation`). So
        `Product.set_number` is a number in that regulation's list: once a later decision is in
        force, the same number means that decision's set, and a number it does not have means no
        set until a clerk chooses one. Nothing is moved to another number silently. What was
        evaluated keeps the sets of its own regulation.
        """
        regulation = find_sheet_regulation(self.all(), day)
        sets = self.criteria_sets(regulation.id) if regulation else ()
        return {criteria_set.number: criteria_set for criteria_set in sets}

    def _ids(self) -> tuple[str, ...]:
        return tuple(regulation.id for regulation in self.all())

    def _folders(self) -> list[Path]:
        files = (file for place in self.places for file in place.glob("[!.]*/regulation.toml"))
        return [file.parent for file in files]


@dataclass(frozen=True, slots=True)
class AvailableRegulation:
    """One regulation the register can use: imported or shipped, and how many score sheets it has."""

    regulation: Regulation
    imported: bool
    sheets: int


def hash_folder(folder: Path) -> str:
    """The SHA-256 over the names and bytes of the folder's TOML files."""
    digest = hashlib.sha256()
    for file in filter(is_file, sorted(folder.rglob("*.toml"))):
        digest.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


@lru_cache(maxsize=64)
def _load_readable(folder: Path) -> Regulation | None:
    try:
        return load_regulation(folder)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError):
        return None


@lru_cache(maxsize=64)
def _criteria_sets(folder: Path) -> tuple[CriteriaSet, ...]:
    return load_criteria_sets(folder)


@lru_cache(maxsize=64)
def _load_criteria(folder: Path, set_number: int) -> Criteria:
    return load_criteria(folder, set_number)
