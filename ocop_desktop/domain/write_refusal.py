"""What the system's code of an error says of a place that cannot be written."""

import errno
from pathlib import Path

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.errors import CannotWrite

_BY_ERRNO = {
    errno.EROFS: WriteReason.READ_ONLY,
    errno.ENOSPC: WriteReason.FULL,
    errno.EDQUOT: WriteReason.FULL,
    errno.EFBIG: WriteReason.FULL,
    errno.EACCES: WriteReason.NO_RIGHTS,
    errno.EPERM: WriteReason.NO_RIGHTS,
    errno.ENOENT: WriteReason.GONE,
    errno.ENOTDIR: WriteReason.GONE,
    errno.ENODEV: WriteReason.GONE,
    errno.ENXIO: WriteReason.GONE,
    errno.ESTALE: WriteReason.GONE,
    errno.EIO: WriteReason.GONE,
    errno.EBUSY: WriteReason.IN_USE,
    errno.ETXTBSY: WriteReason.IN_USE,
}
_BY_WINDOWS_CODE = {  # where they say more than the errno that Python gives them
    19: WriteReason.READ_ONLY,  # ERROR_WRITE_PROTECT
    21: WriteReason.GONE,  # ERROR_NOT_READY
    32: WriteReason.IN_USE,  # ERROR_SHARING_VIOLATION
    33: WriteReason.IN_USE,  # ERROR_LOCK_VIOLATION
    39: WriteReason.FULL,  # ERROR_HANDLE_DISK_FULL
    53: WriteReason.GONE,  # ERROR_BAD_NETPATH
    55: WriteReason.GONE,  # ERROR_DEV_NOT_EXIST
    64: WriteReason.GONE,  # ERROR_NETNAME_DELETED
    67: WriteReason.GONE,  # ERROR_BAD_NET_NAME
    112: WriteReason.FULL,  # ERROR_DISK_FULL
}


def find_write_reason(error: OSError) -> WriteReason:
    """What the code of `error` means, whatever its words are."""
    windows_code = getattr(error, "winerror", None)
    if windows_code in _BY_WINDOWS_CODE:
        return _BY_WINDOWS_CODE[windows_code]
    return _BY_ERRNO.get(error.errno or 0, WriteReason.OTHER)


def refuse_writing(path: Path, error: OSError) -> CannotWrite:
    """The error that tells of `path`, which the system refused to write."""
    return CannotWrite(path, error.strerror or str(error), find_write_reason(error))
