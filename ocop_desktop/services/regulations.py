"""What a clerk does with regulations: list, check a folder, see what it changes, take it over."""

from datetime import date
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import BrokenRegulation, Fault, FileMissing, RecordMissing
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.law.criteria_file import load_criteria
from ocop_desktop.domain.law.regulation import find_in_force, find_sheet_regulation, load_regulation
from ocop_desktop.domain.law.regulation_check import check_folder
from ocop_desktop.domain.law.regulation_diff import RegulationPreview, compare_heads, compare_sets
from ocop_desktop.domain.law.regulation_library import (
    AvailableRegulation,
    RegulationLibrary,
    hash_folder,
)
from ocop_desktop.store import regulations
from ocop_desktop.store.database import Register


def check(folder: Path) -> tuple[Fault, ...]:
    """Every fault of the regulation folder. Raises FileMissing when it is no folder."""
    if not folder.is_dir():
        raise FileMissing(folder)
    return check_folder(folder)


def shelved(register: Register | None = None) -> tuple[AvailableRegulation, ...]:
    """The regulations at hand, the newest first; with a register also those its office imported."""
    library = _get_library(register)
    shipped = {regulation.id for regulation in resources.regulations()}
    return tuple(
        AvailableRegulation(
            regulation,
            regulation.id not in shipped,
            len(_set_numbers(library.folder_of(regulation.id))),
        )
        for regulation in reversed(library.all())
    )


def sheet_in_force(register: Register, set_number: int, on: date) -> Criteria:
    """The score sheet of a set by the decision whose sheets rate products on that day.

    Raises RecordMissing, BrokenRegulation.
    """
    library = _get_library(register)
    current = find_sheet_regulation(library.all(), on)
    if current is None:
        raise RecordMissing(RecordKind.SET, str(set_number))
    return library.criteria(current.id, set_number)


def examine(register: Register, folder: Path, on: date) -> RegulationPreview:
    """What taking over `folder` would change. Raises FileMissing, BrokenRegulation."""
    faults = check(folder)
    if faults:
        raise BrokenRegulation(faults)
    library = _get_library(register)
    new, old = load_regulation(folder), find_in_force(library.all(), on)
    changes = list(compare_heads(old, new))
    numbers = _set_numbers(folder) | _set_numbers(library.folder_of(old.id))
    for number in sorted(numbers):
        former = _load_criteria(library.folder_of(old.id), number)
        changes += compare_sets(former, _load_criteria(folder, number))
    hashes = {hash_folder(library.folder_of(regulation.id)) for regulation in library.all()}
    return RegulationPreview(folder, new, old, tuple(changes), hash_folder(folder) in hashes)


def take_over(register: Register, folder: Path) -> str:
    """Save a sound folder beside the register; returns the id it has from now on.

    What is published never changes: another content under a known id gets an id of its own
    ("qd-26-2026-1f3a90bc"). Raises FileMissing, BrokenRegulation, CannotWrite.
    """
    faults = check(folder)
    if faults:
        raise BrokenRegulation(faults)
    library, content = _get_library(register), hash_folder(folder)
    known = {
        regulation.id: hash_folder(library.folder_of(regulation.id)) for regulation in library.all()
    }
    old_id = load_regulation(folder).id
    if known.get(old_id) == content:
        return old_id
    new_id = f"{old_id}-{content[:8]}" if old_id in known else old_id
    if new_id not in known:
        regulations.copy_folder(register, folder, old_id, new_id)
    return new_id


def _get_library(register: Register | None) -> RegulationLibrary:
    imported = (register.regulations,) if register else ()
    return resources.regulation_library(*imported)


def _set_numbers(folder: Path) -> set[int]:
    return {int(path.name[:2]) for path in (folder / "sets").glob("[0-9][0-9]-*.toml")}


def _load_criteria(folder: Path, number: int) -> Criteria | None:
    return load_criteria(folder, number) if number in _set_numbers(folder) else None
