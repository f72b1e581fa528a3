"""Keeps Python's `True` alive: PySide 6.12 gives away one reference to it at every `emit()`.

Until Python 3.12 made it immortal, some thousand signals would end the program with
"deallocating True or False". One large count, given once, outlasts any session.
"""

import ctypes
import sys

_ENOUGH = 1 << 40


def keep_true() -> None:
    """Raise the reference count of `True` where it can run out."""
    if sys.version_info < (3, 12) and sys.getrefcount(True) < _ENOUGH:
        ctypes.c_ssize_t.from_address(id(True)).value += _ENOUGH


keep_true()
