"""A handle of a register whose file is there, by the engine that keeps it."""

import getpass
from pathlib import Path

from ocop_desktop.store.database import Register
from ocop_desktop.store.engines.engine import RegisterEngine


def connect(
    kind: RegisterEngine,
    folder: Path,
    clerk: str,
    busy_timeout_ms: int,
    *,
    reading_only: bool = False,
) -> Register:
    """A handle of the register in `folder`; without a name, the clerk is who is logged in."""
    engine = kind.connect(folder, busy_timeout_ms / 1000, reading_only=reading_only)
    return Register(folder, engine, clerk or _get_login_name())


def _get_login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
