"""Keeps `None`, `True` and `False` alive: PySide 6.12 hands them out without counting.

Its binaries are built for Pythons in which these three are immortal (3.12 and later). Before that,
every `emit()` takes one reference from `True` and every call without a result one from `None`,
until Python stops with "deallocating None". One large count, given once, outlasts any session.
"""

import ctypes
import sys

_LARGE_COUNT = 1 << 40


def immortalise_constants() -> None:
    """Raise the reference counts of the three values where they can run out."""
    if sys.version_info >= (3, 12):
        return
    for value in (None, True, False):
        if sys.getrefcount(value) < _LARGE_COUNT:
            ctypes.c_ssize_t.from_address(id(value)).value += _LARGE_COUNT


immortalise_constants()
