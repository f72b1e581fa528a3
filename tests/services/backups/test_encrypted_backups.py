"""An encrypted copy is an age file: other programs open it, and only with the passphrase."""

import io
import tarfile
import unicodedata
from pathlib import Path

import pyrage
import pytest

from ocop_desktop.domain.errors import (
    BackupDamaged,
    Cancelled,
    CannotWrite,
    FileMissing,
    FolderNotEmpty,
    InvalidValue,
    WrongPassphrase,
)
from ocop_desktop.services import backups, products, registers
from ocop_desktop.store.backups import age_headers
from ocop_desktop.store.backups.age_streams import encrypt_chunks
from tests.builders import TODAY, register_with_product

WORDS = "mật khẩu của xã"


@pytest.fixture(scope="module")
def backup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy with a document of several age chunks."""
    folder = tmp_path_factory.mktemp("encrypted")
    register, product = register_with_product(folder)
    document = folder / "a.pdf"
    document.write_bytes(bytes(range(256)) * 1000)
    products.add_document(register, product.id, document, "Giấy")
    made = backups.back_up(register).folder
    register.close()
    return made


@pytest.fixture(scope="module")
def encrypted(backup: Path) -> Path:
    """That copy as an encrypted file."""
    return backups.encrypt(backup, backup.parent / f"{backup.name}.age", WORDS)


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys that are found in a moment."""
    monkeypatch.setattr(age_headers, "_WORK", 10)


def encrypt_bytes(plain: bytes) -> bytearray:
    packed = io.BytesIO()
    encrypt_chunks(iter([plain]), packed, WORDS)
    return bytearray(packed.getvalue())


def test_age_itself_opens_the_file_and_finds_the_copy_in_it(encrypted: Path, backup: Path) -> None:
    plain = pyrage.passphrase.decrypt(encrypted.read_bytes(), WORDS)
    with tarfile.open(fileobj=io.BytesIO(plain)) as archive:
        held = {entry.name: archive.extractfile(entry) for entry in archive}
        files = [path for path in backup.rglob("*") if path.is_file()]
        for path in files:
            content = held[path.relative_to(backup).as_posix()]
            assert content is not None
            assert content.read() == path.read_bytes()
    assert len(held) == len(files)


def test_a_register_is_restored_from_it(encrypted: Path, tmp_path: Path) -> None:
    decomposed = unicodedata.normalize("NFD", WORDS)  # another input method
    restored = registers.open_register(
        backups.restore_encrypted(encrypted, tmp_path / "new", decomposed)
    )
    assert len(products.all_rows(restored, TODAY)) == 1
    restored.close()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
    with pytest.raises(FolderNotEmpty):
        backups.restore_encrypted(encrypted, tmp_path / "new", WORDS)


@pytest.mark.parametrize("damage", ["last byte", "middle", "cut", "header", "not age", "no tar"])
def test_a_damaged_file_is_told(encrypted: Path, tmp_path: Path, damage: str) -> None:
    held = bytearray(encrypted.read_bytes())
    match damage:
        case "last byte":
            held[-1] ^= 1
        case "middle":
            held[len(held) // 2] ^= 1
        case "cut":
            del held[-70_000:]
        case "header":
            held[held.index(b"---") + 6] ^= 1
        case "not age":
            held[:5] = b"zip!!"
        case _:
            held = encrypt_bytes(b"x" * 2000)
    file = tmp_path / "a.age"
    file.write_bytes(held)
    with pytest.raises(BackupDamaged):
        backups.decrypt(file, tmp_path / "copy", WORDS)
    assert [path.name for path in tmp_path.iterdir()] == ["a.age"]


def test_a_wrong_passphrase_is_told(encrypted: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongPassphrase):
        backups.restore_encrypted(encrypted, tmp_path / "new", "sai")
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_encrypted_is_told_and_leaves_nothing(backup: Path, tmp_path: Path) -> None:
    def cancel(done: int, total: int) -> None:
        if done * 2 > total:
            raise Cancelled("Sao lưu")

    with pytest.raises(InvalidValue):
        backups.encrypt(backup, tmp_path / "a.age", "")
    with pytest.raises(Cancelled):
        backups.encrypt(backup, tmp_path / "a.age", WORDS, progress=cancel)
    with pytest.raises(FileMissing):
        backups.encrypt(tmp_path / "absent", tmp_path / "a.age", WORDS)
    with pytest.raises(FileMissing):
        backups.decrypt(tmp_path / "absent", tmp_path / "copy", WORDS)
    with pytest.raises(CannotWrite):
        backups.encrypt(backup, tmp_path / "absent" / "a.age", WORDS)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_leads_out_of_its_folder_is_refused(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("../outside"))
    file = tmp_path / "a.age"
    file.write_bytes(encrypt_bytes(packed.getvalue()))
    with pytest.raises(BackupDamaged):
        backups.decrypt(file, tmp_path / "copy", WORDS)
    assert [path.name for path in tmp_path.iterdir()] == ["a.age"]


def test_a_file_of_holes_is_refused_before_it_fills_the_disk(tmp_path: Path) -> None:
    holes = tarfile.TarInfo("manifest.json")
    holes.pax_headers = {"GNU.sparse.map": "0,0", "GNU.sparse.size": str(10**12)}
    file = tmp_path / "a.age"
    file.write_bytes(encrypt_bytes(holes.tobuf(tarfile.PAX_FORMAT) + bytes(1024)))
    with pytest.raises(BackupDamaged) as told:
        backups.decrypt(file, tmp_path / "moi", WORDS)
    assert told.value.args[0] == str(file)
    assert not (tmp_path / "moi").exists()


def test_the_second_place_gets_the_encrypted_copy_only(tmp_path: Path) -> None:
    register, _ = register_with_product(tmp_path)
    usb = tmp_path / "usb"
    made = backups.back_up_encrypted(register, WORDS, usb)
    (listed,) = backups.list_backups(usb, with_encrypted=True)
    assert (listed.encrypted, listed.folder, listed.bytes) == (True, made.folder, made.bytes)
    assert [path for path in usb.rglob("*") if path.is_file()] == [made.folder]
    assert backups.list_backups(usb) == ()
    assert backups.find_last_copy(usb, registers.read_id(register)) == listed.at
    assert backups.find_last_copy(usb, "another") is None
    assert backups.find_last_copy(tmp_path / "absent") is None
    assert len(backups.list_backups(register.backups)) == 1
    with pytest.raises(InvalidValue):
        backups.back_up_encrypted(register, "", usb)
    register.close()
