"""The child process of `images`: decode with limits, rotate, convert colours, write."""

import io
import struct
import sys
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import BinaryIO

from PIL import Image, ImageCms, ImageOps

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.media_files import add_content
from ocop_desktop.domain.paths import open_regular
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.write_refusal import find_write_reason

if sys.platform != "win32":
    import resource

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
_OF_PHONES = ("HEIF",)
_BRAND = slice(4, 8)  # where files of HEIF and AVIF say "ftyp"
MAX_PIXELS = 100_000_000
MAX_FILE_BYTES = 200_000_000
MEMORY_BYTES = 1_000_000_000
CPU_SECONDS = 60
LARGE_EDGE, LARGE_QUALITY = 2400, 85
SMALL_EDGE, SMALL_BYTES = 1200, 150_000
_BROKEN = (
    OSError, ValueError, SyntaxError, MemoryError, ArithmeticError, LookupError, EOFError,
    struct.error, RuntimeError, Warning, Image.DecompressionBombError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ImageRefusal:
    """Why a picture was not prepared; `writing` when the target folder is at fault."""

    detail: str
    writing: bool = False
    reason: WriteReason = WriteReason.OTHER


def prepare_in_child(answers: Connection, sources: Sequence[Path], into: Path) -> None:
    """Send a `Photo` for each of `sources`, or an `ImageRefusal` for the first that fails, and stop."""
    _limit_resources(CPU_SECONDS * len(sources))
    for source in sources:
        answer = _prepare_one(source, into)
        answers.send(answer)
        if isinstance(answer, ImageRefusal):
            break
    answers.close()


def _limit_resources(cpu_seconds: int) -> None:
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _prepare_one(source: Path, into: Path) -> Photo | ImageRefusal:
    try:
        image = _decode(source)
        large, small = _encode_large(image), _encode_small(image)
    except _BROKEN as error:
        return ImageRefusal(type(error).__name__)
    try:
        return Photo(
            add_content(into, [large], ".jpg"),
            add_content(into, [small], ".jpg"),
            image.width,
            image.height,
        )
    except OSError as error:
        return ImageRefusal(
            error.strerror or str(error), writing=True, reason=find_write_reason(error)
        )


def _decode(source: Path) -> Image.Image:
    """Decode the picture upright, in sRGB, on white, at most `LARGE_EDGE` long, without metadata.

    Of a moving picture it is the first one.
    """
    if source.stat().st_size > MAX_FILE_BYTES:
        raise ValueError(source.name)
    with open_regular(source) as file, Image.open(file, formats=_find_formats(file)) as opened:
        if opened.width * opened.height > MAX_PIXELS:
            raise Image.DecompressionBombError
        opened.draft("RGB", (LARGE_EDGE, LARGE_EDGE))
        opened.load()
        image = _flatten_on_white(_convert_to_srgb(ImageOps.exif_transpose(opened)))
    image.thumbnail((LARGE_EDGE, LARGE_EDGE), Image.Resampling.LANCZOS)
    image.info.clear()
    return image


def _find_formats(file: BinaryIO) -> tuple[str, ...]:
    """The formats that the file may have; that of phones is known to Pillow once it is asked for."""
    head = file.read(_BRAND.stop)
    file.seek(0)
    if head[_BRAND] != b"ftyp":
        return FORMATS
    import pillow_heif  # noqa: PLC0415 - large, and needed for pictures of phones only

    pillow_heif.register_heif_opener(decode_threads=1)
    return (*_OF_PHONES, *FORMATS)


def _convert_to_srgb(image: Image.Image) -> Image.Image:
    icc = image.info.get("icc_profile")
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if not icc or image.mode not in {"RGB", "RGBA", "CMYK", "L"}:
        return image
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    try:
        theirs = ImageCms.ImageCmsProfile(io.BytesIO(icc))
        ours = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(image, theirs, ours, outputMode=mode) or image
    except (ImageCms.PyCMSError, OSError):
        return image  # a damaged colour profile is no reason to refuse the picture


def _flatten_on_white(image: Image.Image) -> Image.Image:
    if not image.has_transparency_data:
        return image.convert("RGB")
    drawn = image.convert("RGBA")
    white = Image.new("RGB", drawn.size, "white")
    white.paste(drawn, mask=drawn.getchannel("A"))
    return white


def _encode_large(image: Image.Image) -> bytes:
    return _encode_jpeg(image, LARGE_QUALITY)


def _encode_small(image: Image.Image) -> bytes:
    small = image.copy()
    small.thumbnail((SMALL_EDGE, SMALL_EDGE), Image.Resampling.LANCZOS)
    while True:
        for quality in range(84, 39, -6):
            data = _encode_jpeg(small, quality)
            if len(data) <= SMALL_BYTES:
                return data
        small.thumbnail((small.width * 4 // 5, small.height * 4 // 5), Image.Resampling.LANCZOS)


def _encode_jpeg(image: Image.Image, quality: int) -> bytes:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality, optimize=True)
    return file.getvalue()
