"""What kind of place a folder lies in."""

from enum import StrEnum


class PlaceKind(StrEnum):
    """Where a register lies: only local and removable disks may be written (SQLite's own advice)."""

    LOCAL = "local"
    REMOVABLE = "removable"
    NETWORK = "network"
    CLOUD_SYNC = "cloud_sync"
    BACKUP = "backup"
