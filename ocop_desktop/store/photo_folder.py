"""Pictures beside a list: a folder, or a zip file, of which only what is asked for is unpacked."""

import shutil
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.errors import BrokenImage, FileMissing

MAX_FILES = 20_000
MAX_FILE_BYTES = 200_000_000
MAX_BYTES = 4_000_000_000
_ENDINGS = frozenset(
    (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".avif", ".gif", ".bmp", ".tif", ".tiff")
)  # those that cannot be printed are told as unmatched, not passed over


def list_pictures(source: Path) -> list[str]:
    """The pictures in a folder or zip file, as paths with "/". Raises FileMissing, BrokenImage."""
    if source.is_dir():
        files = (path for path in sorted(source.rglob("*")) if path.is_file())
        names = [path.relative_to(source).as_posix() for path in files]
    else:
        with _open(source) as archive:
            names = [entry.filename for entry in archive.infolist() if not entry.is_dir()]
    pictures = [name for name in names if _is_picture(PurePosixPath(name))]
    if len(pictures) > MAX_FILES:
        raise BrokenImage(source, FileReason.TOO_LARGE, str(len(pictures)))
    return pictures


@contextmanager
def unpacked(source: Path, names: Sequence[str]) -> Iterator[dict[str, Path]]:
    """Those pictures as files, by name; what was unpacked of a zip file is removed afterwards.

    Raises BrokenImage where they are too large, or the zip file is damaged.
    """
    if source.is_dir():
        yield {name: source / name for name in names}
        return
    with TemporaryDirectory() as folder, _open(source) as archive:
        yield _unpack(source, archive, names, Path(folder))


def _unpack(
    source: Path, archive: zipfile.ZipFile, names: Sequence[str], folder: Path
) -> dict[str, Path]:
    entries = [archive.getinfo(name) for name in names]
    sizes = [entry.file_size for entry in entries]
    if sum(sizes) > MAX_BYTES or max(sizes, default=0) > MAX_FILE_BYTES:
        raise BrokenImage(source, FileReason.TOO_LARGE, f"{sum(sizes)} bytes")
    files: dict[str, Path] = {}
    try:
        for number, entry in enumerate(entries):
            ending = PurePosixPath(entry.filename).suffix.lower()
            files[entry.filename] = folder / f"{number}{ending}"
            with archive.open(entry) as packed, files[entry.filename].open("wb") as target:
                shutil.copyfileobj(packed, target)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as error:
        raise BrokenImage(source, detail=str(error)) from error
    return files


@contextmanager
def _open(source: Path) -> Iterator[zipfile.ZipFile]:
    if not source.is_file():
        raise FileMissing(source)
    try:
        archive = zipfile.ZipFile(source)
    except zipfile.BadZipFile as error:
        raise BrokenImage(source, detail=str(error)) from error
    with archive:
        yield archive


def _is_picture(path: PurePosixPath) -> bool:
    is_hidden = any(part.startswith((".", "__MACOSX")) for part in path.parts)
    return path.suffix.lower() in _ENDINGS and not is_hidden
