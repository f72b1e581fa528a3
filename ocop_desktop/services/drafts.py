"""Drafts: what was typed in a form and is not saved yet, kept in the user's data folder."""

import platform
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.media_names import is_media_name
from ocop_desktop.store import register_facts
from ocop_desktop.store.database import Register
from ocop_desktop.store.drafts import unused_media
from ocop_desktop.store.drafts.draft_files import DraftFiles
from ocop_desktop.store.opening import presences

if TYPE_CHECKING:
    from ocop_desktop.domain.drafts.comparison import DraftComparison


def open_files(register: Register, data: Path) -> DraftFiles:
    """The drafts of this register's windows in the user's data folder; the caller closes them."""
    with register.reading() as connection:
        register_id = register_facts.read_id(connection)
    return DraftFiles(data / "drafts" / register_id)


def write(files: DraftFiles, draft: Draft) -> None:
    """Write the draft in place of its earlier state. Raises CannotWrite."""
    files.write(draft)


def remove(files: DraftFiles, draft_id: str, media: Collection[str] = ()) -> None:
    """Remove a draft: its record was saved, or the clerk has discarded it.

    The `media` it named are kept for `sweep_media`.
    """
    files.remove(draft_id)
    files.keep_unused(media)


def list_left(files: DraftFiles) -> tuple[Draft, ...]:
    """The drafts that dead windows left, the newest first."""
    return files.list_left()


def take(files: DraftFiles, draft_id: str) -> bool:
    """Make a draft that was left this window's own; False where another window was sooner."""
    return files.take(draft_id)


def compare(register: Register, drafts: Sequence[Draft]) -> "tuple[DraftComparison, ...]":
    """Each draft beside its record as the register holds it now."""
    # only a draft that is left needs the values and the store of every noun
    from ocop_desktop.domain.drafts.comparison import compare_draft  # noqa: PLC0415
    from ocop_desktop.store.drafts.current_records import (  # noqa: PLC0415
        read_current,
        read_names,
    )

    with register.reading() as connection:
        return tuple(
            replace(
                compare_draft(draft, current := read_current(connection, draft)),
                names=read_names(connection, draft.record, current),
            )
            for draft in drafts
        )


def sweep_media(
    register: Register, files: DraftFiles, held: Collection[str] = ()
) -> tuple[str, ...]:
    """Remove the media that removed drafts named, if nothing names them any more.

    A file stays where a row, the history, a draft of any window or an open form (`held`) names it.
    One that may be needed yet is looked at again later: a file of the last minute, and every file
    while the register is open on another computer, whose drafts nobody here can read. Returns the
    names of the removed files.
    """
    if register.write_refusal is not None or _is_open_elsewhere(register):
        return ()
    names = filter(is_media_name, files.take_unused())
    free = {*names} - files.list_named() - {*held}
    with register.reading() as connection:
        unnamed = unused_media.find_unnamed(connection, sorted(free))
    young = unused_media.remove_files(register.media, unnamed)
    files.keep_unused(young)
    return tuple(sorted(unnamed - {*young}))


def _is_open_elsewhere(register: Register) -> bool:
    """Whether a window on another computer has the register open."""
    here = platform.node()
    found = presences.list_presences(register.folder, None)
    return any(not here.startswith(one.computer) for one in found)
