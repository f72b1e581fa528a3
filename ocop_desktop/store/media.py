"""Photos, documents and scans, named by content: `media/ab/abcd....ext`, never changed."""

import hashlib
import shutil
from pathlib import Path

from ocop_desktop.domain.errors import FileMissing
from ocop_desktop.domain.paths import is_file
from ocop_desktop.domain.write_refusal import refuse_writing


def add_file(media: Path, source: Path) -> str:
    """Copy `source` into `media` under its SHA-256; returns its name there ("ab/abcd....pdf").

    Raises FileMissing, CannotWrite.
    """
    if not is_file(source):
        raise FileMissing(source)
    with source.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    name = f"{digest[:2]}/{digest}{source.suffix.lower()}"
    target = media / name
    if not target.exists():
        _copy_whole(source, target)
    return name


def _copy_whole(source: Path, target: Path) -> None:
    part = target.with_suffix(".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, part)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise refuse_writing(target, error) from error
