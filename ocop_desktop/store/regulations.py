"""Regulation folders an office has imported: kept beside its register, never changed."""

import shutil
from pathlib import Path

from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store.database import Register


def copy_folder(register: Register, folder: Path, old_id: str, new_id: str) -> None:
    """Copy `folder` into the register, whole or not at all, under `new_id`. Raises CannotWrite."""
    register.check_writable()
    target = register.regulations / new_id
    waiting = target.with_name(f".{new_id}.part")
    try:
        shutil.rmtree(waiting, ignore_errors=True)
        shutil.copytree(folder, waiting)
        head = waiting / "regulation.toml"
        text = head.read_text(encoding="utf-8")
        head.write_text(text.replace(f'"{old_id}"', f'"{new_id}"', 1), encoding="utf-8")
        waiting.rename(target)
    except OSError as error:
        raise refuse_writing(target, error) from error
