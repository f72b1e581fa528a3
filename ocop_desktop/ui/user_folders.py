"""Where the program keeps the user's own files: preferences, what is typed, what can be made anew."""

import os
from pathlib import Path

NAME = "ocop-desktop"


def config_folder() -> Path:
    """The folder of the preferences and the log; the variable OCOP_CONFIG may name another."""
    return _user_folder("OCOP_CONFIG", "user_config_dir")


def cache_folder() -> Path:
    """The folder of what can be made anew; the variable OCOP_CACHE may name another."""
    return _user_folder("OCOP_CACHE", "user_cache_dir")


def data_folder() -> Path:
    """The folder of drafts; the variable OCOP_DATA may name another."""
    return _user_folder("OCOP_DATA", "user_data_dir")


def _user_folder(variable: str, kind: str) -> Path:
    """The folder that the environment's `variable` names, else the user's of that kind."""
    if given := os.environ.get(variable):
        return Path(given)
    import platformdirs  # noqa: PLC0415 - not needed where the folder is given

    folder: str = getattr(platformdirs, kind)(NAME)
    return Path(folder)
