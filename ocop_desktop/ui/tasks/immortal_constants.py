"""Raises the reference counts of `None`, `True` and `False`, which PySide 6.12 does not count.

Its binaries are built for Pythons in which these three are immortal (3.12 and later). Before that,
every `emit()` takes one reference from `True` and every call without a result one from `None`,
until Python aborts with "deallocating None". One large count, added once, lasts any session.
"""

import ctypes
import sys

_LARGE_COUNT = 1 << 40


def immortalise_constants() -> None:
    """Raise the reference counts of the three constants on Pythons before 3.12."""
    if sys.version_info >= (3, 12):
        return
    for value in (None, True, False):
        if sys.getrefcount(value) < _LARGE_COUNT:
            ctypes.c_ssize_t.from_address(id(value)).value += _LARGE_COUNT


immortalise_constants()
