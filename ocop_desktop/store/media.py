"""Photos, documents and scans, named by content: `media/ab/abcd....ext`, never changed."""

from pathlib import Path

from ocop_desktop.domain.errors import FileMissing
from ocop_desktop.domain.media_files import add_content, read_chunks
from ocop_desktop.domain.media_names import choose_suffix
from ocop_desktop.domain.paths import is_file
from ocop_desktop.domain.write_refusal import refuse_writing


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
