"""Names of files in a register's media: the file's own SHA-256, in the folder of its first two letters."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from ocop_desktop.domain.errors import MediaRefused

_NAME = re.compile(r'([0-9a-f]{2})/\1[0-9a-f]{62}(\.[^./\\:*?"<>|\x00-\x1f\x7f]{1,40})?')

_DIGEST = re.compile("[0-9a-f]{64}")


def choose_suffix(file_name: str) -> str:
    """The suffix under which a file of that name is kept: its own in small letters, if it may be one."""
    suffix = Path(file_name).suffix.lower()
    return suffix if is_media_name(f"00/{'0' * 64}{suffix}") else ""


def is_media_name(name: str) -> bool:
    """Whether `name` is one that this program gives: "ab/ab12….jpg"; nothing else leads into media."""
    return _NAME.fullmatch(name) is not None


def digest_of(name: str) -> str:
    """The SHA-256 in a media name: "ab12…" of "ab/ab12….jpg"."""
    return name.rpartition("/")[2].partition(".")[0]


def find_digests(text: str) -> Iterator[str]:
    """Whatever may be a file's SHA-256 in a text, such as a recorded change."""
    return (found[0] for found in _DIGEST.finditer(text))


def list_media_names(value: object) -> Iterator[str]:
    """The media names among the texts in a value, as JSON nests them."""
    if isinstance(value, str):
        if is_media_name(value):
            yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from list_media_names(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from list_media_names(inner)


def find_media_file(media: Path, name: str) -> Path:
    """The path of `name` in the folder `media`; the file need not be there.

    Raises `MediaRefused` for a name that this program does not give, and for a link out of the folder.
    """
    path = media / name
    if not is_media_name(name) or not _is_inside(media, path):
        raise MediaRefused(name)
    return path


def _is_inside(media: Path, path: Path) -> bool:
    """Whether the path leads to itself within `media`, which may be a link as a whole."""
    return os.path.realpath(path) == os.path.join(os.path.realpath(media), *path.parts[-2:])  # noqa: PTH118 - realpath is text
