"""What kind of place a folder lies in: SQLite must not be written on shares or while it is synced."""

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from ocop_desktop.domain.backups.backup import BACKUP_SUFFIX
from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.opening.places import PlaceKind

_CLOUD_NAMES = re.compile(
    r"onedrive( ?-.*)?|dropbox( \(.*\))?|google ?drive( ?-.*)?|googledrive-.*|drivefs|my drive"
    r"|drive của tôi|icloud ?drive|mobile documents|cloudstorage|icloud~.*|com~apple~clouddocs"
    r"|nextcloud\d*|owncloud\d*|box sync|pcloud ?drive|mega(sync)?( ?-.*)?|yandex\.disk"
)
_CLOUD_MARKS = (
    ".dropbox",
    ".dropbox.cache",
    ".stfolder",
    ".owncloudsync.log",
    ".nextcloudsync.log",
)
_CLOUD_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_NETWORK_SYSTEMS = {
    "9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "davfs2", "fuse.ceph", "fuse.davfs2",
    "fuse.gdfs", "fuse.glusterfs", "fuse.google-drive-ocamlfuse", "fuse.gvfsd-fuse", "fuse.onedriver",
    "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4",
    "ocfs2", "prl_fs", "smb2", "smb3", "smbfs", "vboxsf", "fuse.vmhgfs-fuse", "vmhgfs", "webdav",
}  # fmt: skip
_REMOVABLE_ROOTS = ("/media/", "/run/media/", "/Volumes/")
_DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4
_READ_ONLY_PLACES = {
    PlaceKind.NETWORK: WriteReason.NETWORK,
    PlaceKind.CLOUD_SYNC: WriteReason.CLOUD_SYNC,
    PlaceKind.BACKUP: WriteReason.BACKUP,
}
_MOUNTS = Path("/proc/self/mountinfo")


def find_place(folder: Path) -> PlaceKind:
    """What kind of place `folder` lies in, whether it exists or not."""
    given = Path(os.path.abspath(folder))  # noqa: PTH100 - a link counts by its name too
    real = Path(os.path.realpath(folder))
    named = [*_list_names(given), *_list_names(real)]
    if any(name.endswith(BACKUP_SUFFIX) for name in named):
        return PlaceKind.BACKUP
    if any(_CLOUD_NAMES.fullmatch(name) for name in named) or _is_marked_as_synced((given, real)):
        return PlaceKind.CLOUD_SYNC
    return _find_disk(real)


def find_forced_reading(folder: Path) -> WriteReason | None:
    """Why a register there must not be written; None where it may be."""
    return _READ_ONLY_PLACES.get(find_place(folder))


def _list_names(folder: Path) -> list[str]:
    return [part.casefold() for part in folder.parts]


def _is_marked_as_synced(folders: Iterable[Path]) -> bool:
    """Whether a program that syncs has marked a folder above, or the system names it."""
    synced = {
        os.path.realpath(place) for name in _CLOUD_VARIABLES if (place := os.environ.get(name))
    }
    return any(
        str(above) in synced or any(os.path.lexists(above / mark) for mark in _CLOUD_MARKS)
        for folder in folders
        for above in (folder, *folder.parents)
    )


if sys.platform == "win32":

    def _find_disk(folder: Path) -> PlaceKind:
        import ctypes  # noqa: PLC0415 - only Windows asks by it

        if folder.drive.startswith("\\\\"):
            return PlaceKind.NETWORK
        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\")
        if kind == _DRIVE_REMOTE:
            return PlaceKind.NETWORK
        return PlaceKind.REMOVABLE if kind == _DRIVE_REMOVABLE else PlaceKind.LOCAL

else:

    def _find_disk(folder: Path) -> PlaceKind:
        mount, system = _find_mount(folder, _list_mounts())
        if system in _NETWORK_SYSTEMS:
            return PlaceKind.NETWORK
        is_removable = f"{mount}/".startswith(_REMOVABLE_ROOTS)
        return PlaceKind.REMOVABLE if is_removable else PlaceKind.LOCAL


def _find_mount(folder: Path, mounts: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """The mount point that `folder` lies below, and its file system; the later of two covers the first."""
    above = {str(place) for place in (folder, *folder.parents)}
    return max(
        (mount for mount in mounts if mount[0] in above),
        key=lambda mount: len(mount[0]),
        default=("/", ""),
    )


def _list_mounts() -> list[tuple[str, str]]:
    """Mount points and their file systems, the last mounted first."""
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return _list_mounts_by_program() if sys.platform == "darwin" else []
    return [mount for line in reversed(lines) if (mount := _read_mount(line))]


def _read_mount(line: str) -> tuple[str, str] | None:
    """One line of Linux's mountinfo: "... root mount options - system source ..."."""
    before, _, after = line.partition(" - ")
    fields, system = before.split(" "), after.split(" ")[0]
    if len(fields) < 5 or not system:
        return None
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4]), system


def _list_mounts_by_program() -> list[tuple[str, str]]:
    """What macOS tells of its mounts by a program only: "source on /Volumes/X (smbfs, nodev)"."""
    import subprocess  # noqa: PLC0415 - only macOS needs it

    try:
        told = subprocess.run(
            ["/sbin/mount"], capture_output=True, text=True, timeout=2, check=False
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return []
    return re.findall(r" on (/.*?) \(([a-z0-9_]+)", told)[::-1]
