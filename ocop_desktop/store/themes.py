"""Files of saved themes, one each, beside the register."""

import hashlib
import os
import secrets
from pathlib import Path

from ocop_desktop.domain.text import remove_marks
from ocop_desktop.domain.write_refusal import refuse_writing


def list_files(folder: Path) -> tuple[Path, ...]:
    """The files of the saved themes."""
    return tuple(sorted(folder.glob("*.toml")))


def theme_file(folder: Path, name: str) -> Path:
    """The file that the theme `name` is saved in."""
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in remove_marks(name))
    return folder / f"{plain[:40].strip('-')}-{digest}.toml"


def write(file: Path, text: str) -> None:
    """Write `file` whole or not at all. Raises CannotWrite."""
    part = file.with_name(f".{secrets.token_hex(4)}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8", newline="\n") as writing:
            writing.write(text)
            writing.flush()
            os.fsync(writing.fileno())
        part.replace(file)
    except OSError as error:
        raise refuse_writing(file, error) from error
    finally:
        part.unlink(missing_ok=True)


def delete(file: Path) -> None:
    """Remove `file`. Raises CannotWrite."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise refuse_writing(file, error) from error
