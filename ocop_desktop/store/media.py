"""Photos, documents and scans, named by content: `media/ab/abcd....ext`, never changed."""

from collections.abc import Iterable
from pathlib import Path

from ocop_desktop.domain.errors import FileMissing
from ocop_desktop.domain.media_files import add_content, read_chunks
from ocop_desktop.domain.media_names import choose_suffix, is_media_name
from ocop_desktop.domain.paths import is_file
from ocop_desktop.domain.write_refusal import refuse_writing


def take_files(media: Path, folder: Path, names: Iterable[str]) -> dict[str, str]:
    """Copy the files that a file in `folder` names; the name in `media` of each.

    A name of media stays. Nothing is copied unless all of them are there.

    Raises FileMissing, CannotWrite.
    """
    sources = {
        name: media / name if is_media_name(name) else folder / name
        for name in dict.fromkeys(names)
        if name
    }
    for source in sources.values():
        if not is_file(source):
            raise FileMissing(source)
    taken = {
        name: name if is_media_name(name) else add_file(media, source)
        for name, source in sources.items()
    }
    return {"": "", **taken}


def add_file(media: Path, source: Path) -> str:
    """Copy `source` into `media` under its SHA-256; returns its name there ("ab/abcd....pdf").

    A file that is there already and was emptied or damaged is replaced.

    Raises FileMissing, CannotWrite.
    """
    if not is_file(source):
        raise FileMissing(source)
    try:
        return add_content(media, read_chunks(source), choose_suffix(source.name))
    except OSError as error:
        raise refuse_writing(media, error) from error
