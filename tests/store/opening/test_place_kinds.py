"""A folder's place: disks may be written, shares, synced folders and copies are only read."""

from pathlib import Path

import pytest

from ocop_desktop.domain.opening.places import PlaceKind
from ocop_desktop.services.registers import find_place
from ocop_desktop.store.opening import place_kinds


@pytest.mark.parametrize(
    "name",
    [
        "OneDrive", "OneDrive - UBND xã Thạnh An", "Dropbox", "Dropbox (UBND)", "Google Drive",
        "GoogleDrive-lan@example.vn", "My Drive", "Drive của tôi", "iCloudDrive", "iCloud Drive",
        "Mobile Documents", "Nextcloud", "MEGAsync",
    ],
)  # fmt: skip
def test_a_folder_that_a_program_syncs_is_known_by_its_name(tmp_path: Path, name: str) -> None:
    assert find_place(tmp_path / name / "so-ocop") is PlaceKind.CLOUD_SYNC


@pytest.mark.parametrize("name", ["so-ocop", "Drive", "Hộp", "dropbox cũ", "OCOP One Drive"])
def test_other_names_mean_nothing(tmp_path: Path, name: str) -> None:
    assert find_place(tmp_path / name) is PlaceKind.LOCAL


def test_a_synced_folder_is_known_by_the_mark_in_it_and_by_what_the_system_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "chung" / "so"
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "khác"))
    assert find_place(folder) is PlaceKind.LOCAL
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "chung"))
    assert find_place(folder) is PlaceKind.CLOUD_SYNC
    monkeypatch.delenv("OneDriveCommercial")
    (tmp_path / "chung").mkdir()
    (tmp_path / "chung" / ".stfolder").touch()
    assert find_place(folder) is PlaceKind.CLOUD_SYNC


def test_a_link_into_a_synced_folder_lies_there(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "so").mkdir(parents=True)
    (tmp_path / "so").symlink_to(tmp_path / "Dropbox" / "so", target_is_directory=True)
    assert find_place(tmp_path / "so") is PlaceKind.CLOUD_SYNC


def test_a_copy_is_known_even_in_a_synced_folder(tmp_path: Path) -> None:
    assert find_place(tmp_path / "Dropbox" / "2026-11-30-1.ocop-backup") is PlaceKind.BACKUP
    assert find_place(tmp_path / "2026-11-30-1.ocop-backup" / "so") is PlaceKind.BACKUP


@pytest.mark.skipif(not place_kinds._MOUNTS.exists(), reason="mounts are told so by Linux only")
@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (r"40 1 0:40 / {place} rw - cifs //may-chu/chung rw", PlaceKind.NETWORK),
        (r"40 1 0:40 / {place} rw shared:2 - nfs4 may-chu:/chung rw", PlaceKind.NETWORK),
        (r"40 1 0:40 / {place} rw - fuse.sshfs lan@may-chu: rw", PlaceKind.NETWORK),
        (r"40 1 8:17 / {place} rw - vfat /dev/sdb1 rw", PlaceKind.LOCAL),
        (r"40 1 0:40 / {place}/khác rw - cifs //may-chu/chung rw", PlaceKind.LOCAL),
    ],
)
def test_the_file_system_of_the_nearest_mount_decides(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str, kind: PlaceKind
) -> None:
    place = tmp_path / "ổ chung"
    told = tmp_path / "mountinfo"
    escaped = str(place).replace(" ", r"\040")
    told.write_text("20 1 8:1 / / rw - ext4 /dev/sda1 rw\n" + line.format(place=escaped) + "\nlạ\n")
    monkeypatch.setattr(place_kinds, "_MOUNTS", told)
    assert find_place(place / "so-ocop") is kind


@pytest.mark.skipif(not place_kinds._MOUNTS.exists(), reason="mounts are told so by Linux only")
def test_a_disk_below_the_place_for_plugged_in_disks_is_removable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "mountinfo"
    told.write_text("40 1 8:17 / /media/lan/USB rw - vfat /dev/sdb1 rw\n")
    monkeypatch.setattr(place_kinds, "_MOUNTS", told)
    assert find_place(Path("/media/lan/USB/so-ocop")) is PlaceKind.REMOVABLE
