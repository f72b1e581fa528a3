"""A copy as one encrypted file: a tar archive in the age format, opened by a passphrase."""

import hashlib
import os
import shutil
import tarfile
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import IO

from ocop_desktop.domain.codes import BackupReason
from ocop_desktop.domain.errors import (
    BackupDamaged,
    FileMissing,
    OcopError,
    WrongPassphrase,
)
from ocop_desktop.domain.media_files import read_chunks
from ocop_desktop.domain.paths import (
    is_file,
    make_private_folder,
    open_private,
    sync_folder,
)
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store.backups.age_streams import (
    PassphraseUnknown,
    Sink,
    StreamDamaged,
    decrypt_stream,
    encrypt_chunks,
)
from ocop_desktop.store.backups.manifest import MANIFEST_NAME, is_inside, read_manifest
from ocop_desktop.store.backups.meter import Meter, Progress
from ocop_desktop.store.backups.verifying import verify
from ocop_desktop.store.files import (
    check_absent_or_empty,
    check_space,
    make_part_name,
    move_folder,
)

SUFFIX = ".age"
_BLOCK = tarfile.BLOCKSIZE


def encrypt(backup: Path, target: Path, passphrase: str, progress: Progress) -> Path:
    """Write the copy `backup` to the encrypted file `target`, which is read back; returns `target`.

    No plain text is written anywhere. Raises FileMissing, BackupDamaged, SpaceMissing, CannotWrite,
    and what `progress` raises: then nothing is left of it.
    """
    if not backup.is_dir():
        raise FileMissing(backup)
    manifest = read_manifest(backup)
    names = [MANIFEST_NAME, manifest.database.name, *(file.name for file in manifest.files)]
    meter = Meter(progress, 3 * manifest.size)
    target = target.absolute()
    part = make_part_name(target)
    try:
        check_space(target.parent, manifest.size + 2 * _BLOCK * len(names), target)
        verify(backup, meter.add)
        written = _Digest(meter)
        try:
            with open_private(part) as file:
                encrypt_chunks(_hash(_archive(backup, names), written), file, passphrase)
                file.flush()
                os.fsync(file.fileno())
            _read_back(part, passphrase, written, meter)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(target.parent)
    except OSError as error:
        raise refuse_writing(target, error) from error
    return target


def decrypt(file: Path, target: Path, passphrase: str, progress: Progress) -> Path:
    """Unpack the encrypted copy `file` into the absent or empty folder `target`, verified.

    Raises FileMissing, WrongPassphrase, BackupDamaged, FolderNotEmpty, CannotWrite, and what
    `progress` raises: then nothing is left of it.
    """
    if not is_file(file):
        raise FileMissing(file)
    meter = Meter(progress, 2 * file.stat().st_size)
    target = target.absolute()
    part = make_part_name(target)
    try:
        check_absent_or_empty(target)
        make_private_folder(part)
        try:
            _unpack(file, part, passphrase, meter)
            _verify(file, part, meter)
            move_folder(part, target)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except OSError as error:
        raise refuse_writing(target, error) from error
    return target


def _archive(backup: Path, names: list[str]) -> Iterator[bytes]:
    """The bytes of a tar archive of those files, one after the other."""
    for name in names:
        path = backup / name
        entry = tarfile.TarInfo(name)
        entry.size, entry.mode = path.stat().st_size, 0o600
        yield entry.tobuf(tarfile.PAX_FORMAT)
        yield from read_chunks(path)
        yield bytes(-entry.size % _BLOCK)
    yield bytes(2 * _BLOCK)


class _Digest:
    """The SHA-256 of everything that was written."""

    def __init__(self, meter: Meter) -> None:
        self.hash = hashlib.sha256()
        self._meter = meter

    def write(self, content: bytes, /) -> int:
        """Take the bytes; they are counted as done."""
        self.hash.update(content)
        self._meter.add(len(content))
        return len(content)


def _hash(chunks: Iterator[bytes], sink: Sink) -> Iterator[bytes]:
    for chunk in chunks:
        sink.write(chunk)
        yield chunk


def _read_back(part: Path, passphrase: str, written: _Digest, meter: Meter) -> None:
    read = _Digest(meter)
    _decrypt(part, part, read, passphrase)
    if read.hash.digest() != written.hash.digest():
        raise BackupDamaged(part, BackupReason.CONTENT)


def _decrypt(file: Path, named: Path, sink: Sink, passphrase: str) -> None:
    with file.open("rb") as source:
        try:
            decrypt_stream(source, sink, passphrase)
        except PassphraseUnknown as error:
            raise WrongPassphrase(named) from error
        except StreamDamaged as error:
            raise BackupDamaged(named, BackupReason.ENCRYPTED) from error


def _unpack(file: Path, part: Path, passphrase: str, meter: Meter) -> None:
    """Decrypt into a pipe, from whose other end a thread writes the files."""
    reading, writing = os.pipe()
    extractor = _Extractor(os.fdopen(reading, "rb"), part, file)
    extractor.start()
    try:
        with os.fdopen(writing, "wb") as pipe:
            _decrypt(file, file, _CountedPipe(pipe, meter), passphrase)
    except BrokenPipeError:
        pass  # the extractor has stopped, and knows why
    finally:
        extractor.join()
    if extractor.raised is not None:
        raise extractor.raised


class _CountedPipe:
    """Writes on, and counts what is done."""

    def __init__(self, pipe: IO[bytes], meter: Meter) -> None:
        self._pipe = pipe
        self._meter = meter

    def write(self, content: bytes, /) -> int:
        """Write all of it."""
        self._meter.add(len(content))
        return self._pipe.write(content)


class _Extractor(Thread):
    """Writes the files of a tar archive that comes through a pipe."""

    def __init__(self, source: IO[bytes], folder: Path, named: Path) -> None:
        super().__init__(daemon=True)
        self.raised: OSError | OcopError | None = None
        self._source = source
        self._folder = folder
        self._named = named

    def run(self) -> None:
        """Write every plain file whose name stays in the folder."""
        try:
            with self._source, tarfile.open(fileobj=self._source, mode="r|") as archive:
                for entry in archive:
                    self._write(archive, entry)
                while self._source.read(1 << 20):
                    pass  # to its end, where age tells whether the last of it is whole
        except tarfile.TarError as error:
            self.raised = BackupDamaged(self._named, BackupReason.ENCRYPTED, str(error))
        except (OSError, OcopError) as error:
            self.raised = error

    def _write(self, archive: tarfile.TarFile, entry: tarfile.TarInfo) -> None:
        is_plain = entry.isreg() and not entry.issparse()  # holes would fill the disk with zeros
        content = archive.extractfile(entry) if is_plain else None
        if content is None or not is_inside(entry.name):
            raise BackupDamaged(self._named, BackupReason.ENCRYPTED, entry.name)
        target = self._folder / entry.name
        make_private_folder(target.parent)
        with open_private(target) as file:
            shutil.copyfileobj(content, file, 1 << 20)
            file.flush()
            os.fsync(file.fileno())


def _verify(file: Path, part: Path, meter: Meter) -> None:
    try:
        verify(part, meter.add)
    except BackupDamaged as error:
        raise BackupDamaged(file, error.reason, error.detail) from error
