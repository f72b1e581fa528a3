"""Locks of the operating system on open files: they end with the process that holds them."""

import os
import sys
from typing import IO

if sys.platform == "win32":
    import msvcrt

    _LOCKED_BYTE = 1 << 20  # Windows keeps others from reading what is locked: none of the content

    def lock_file(file: IO[bytes], *, shared: bool = False) -> bool:
        """Whether the file could be locked now; Windows knows no shared lock."""
        del shared
        os.lseek(file.fileno(), _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def lock_file(file: IO[bytes], *, shared: bool = False) -> bool:
        """Whether the file could be locked now, by a lock that ends when the file is closed."""
        wanted = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
        try:
            fcntl.flock(file.fileno(), wanted | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
