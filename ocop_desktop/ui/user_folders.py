"""The folders that the system keeps for this program, one set for each user."""

import os
from pathlib import Path

NAME = "ocop-desktop"


def config_folder() -> Path:
    """The folder of preferences and the log."""
    return _find_folder("OCOP_CONFIG", "user_config_dir")


def cache_folder() -> Path:
    """The folder of what can be made again."""
    return _find_folder("OCOP_CACHE", "user_cache_dir")


def _find_folder(variable: str, kind: str) -> Path:
    """The folder that the environment's `variable` names, else the user's of that kind."""
    if given := os.environ.get(variable):
        return Path(given)
    import platformdirs  # noqa: PLC0415 - not needed where the folder is given

    folder: str = getattr(platformdirs, kind)(NAME)
    return Path(folder)
