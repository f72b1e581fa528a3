"""Prepare pictures from elsewhere as photos to print; a child process decodes them.

A picture that crashes the decoder ends only the child.
"""

import multiprocessing
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.errors import BrokenImage, CannotWrite, FileMissing
from ocop_desktop.domain.paths import is_file
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.reports.image_process import ImageRefusal, prepare_in_child

SECONDS_PER_IMAGE = 60


def prepare_photo(source: Path, into: Path) -> Photo:
    """Write the two renditions of the picture `source` into the folder `into`.

    They are named by content ("ab/abcd...jpg"). Raises `FileMissing`, `BrokenImage` (no picture
    of a known format, damaged, over 100 megapixels, too slow) and `CannotWrite`.
    """
    return prepare_photos((source,), into)[0]


def prepare_photos(sources: Sequence[Path], into: Path) -> tuple[Photo, ...]:
    """Prepare many pictures in one child process; the first that fails ends the work."""
    for source in sources:
        if not is_file(source):
            raise FileMissing(source)
    return tuple(_receive_photos(sources, into)) if sources else ()


def _receive_photos(sources: Sequence[Path], into: Path) -> Iterator[Photo]:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(
        target=prepare_in_child, args=(theirs, tuple(sources), into), daemon=True
    )
    child.start()
    theirs.close()
    try:
        for source in sources:
            yield _receive_photo(ours, source, into)
    finally:
        child.kill()
        child.join()
        child.close()
        ours.close()


def _receive_photo(child: Connection, source: Path, into: Path) -> Photo:
    if not child.poll(SECONDS_PER_IMAGE):
        raise BrokenImage(source, FileReason.TOO_SLOW)
    try:
        answer: Photo | ImageRefusal = child.recv()
    except (EOFError, OSError) as error:
        raise BrokenImage(source, FileReason.CRASHED) from error
    if isinstance(answer, Photo):
        return answer
    if answer.writing:
        raise CannotWrite(into, answer.detail, answer.reason)
    raise BrokenImage(source, detail=answer.detail)
