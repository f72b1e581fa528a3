"""Reduced copies of prepared photos, for documents that are sent by phone."""

import io
import secrets
from pathlib import Path

from PIL import Image

from ocop_desktop.domain.errors import CannotPrint

MAX_EDGE = 900  # pixels, over the width of A4 about 110 dpi
MAX_BYTES = 60_000
MAX_PIXELS = 50_000_000
QUALITIES = (68, 50, 36)


def reduce_photo(photo: Path, folder: Path) -> Path:
    """Return the reduced copy of `photo` in `folder`, made once whichever process asks.

    Raises `CannotPrint` when the photo cannot be read, OSError when the copy cannot be written.
    """
    copy = folder / f"{photo.parent.name}-{photo.stem}.jpg"
    if not copy.exists():
        data = _encode_reduced(photo)
        folder.mkdir(exist_ok=True)
        part = folder / f"{secrets.token_hex(8)}.part"
        part.write_bytes(data)
        part.replace(copy)
    return copy


def _encode_reduced(photo: Path) -> bytes:
    """Encode `photo` within `MAX_EDGE` and `MAX_BYTES`, without its metadata."""
    try:
        image = _decode(photo)
    except (OSError, SyntaxError, ValueError) as error:
        raise CannotPrint((photo.name,)) from error
    while True:
        for quality in QUALITIES:
            file = io.BytesIO()
            image.save(file, "JPEG", quality=quality)
            if file.tell() <= MAX_BYTES:
                return file.getvalue()
        image.thumbnail((image.width * 4 // 5, image.height * 4 // 5), Image.Resampling.LANCZOS)


def _decode(photo: Path) -> Image.Image:
    with Image.open(photo, formats=("JPEG",)) as opened:
        if opened.width * opened.height > MAX_PIXELS:
            raise ValueError(photo.name)
        opened.draft("RGB", (MAX_EDGE, MAX_EDGE))
        image = opened.convert("RGB")
    image.thumbnail((MAX_EDGE, MAX_EDGE), Image.Resampling.LANCZOS)
    image.info.clear()
    return image
