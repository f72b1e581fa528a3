"""Write a PDF file from its first byte to its last; only the offsets of its objects are kept.

PDF 32000-1, 7.5. Objects may be written in any order; a number may be reserved before its object.
"""

import hashlib
from collections.abc import Iterable, Mapping
from typing import BinaryIO

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_STREAM_END = b"\nendstream\nendobj\n"
_BUFFER = 1 << 20  # bytes; one buffer for all copies, for new ones cost more than the copying


class PdfFile:
    """Appends objects to `file`, which is empty; the caller closes it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._starts: list[int] = []
        self._digest = hashlib.sha256()
        self._buffer = memoryview(bytearray(_BUFFER))
        file.write(_HEADER)

    def reserve_numbers(self, count: int = 1) -> int:
        """Reserve `count` object numbers; return the first."""
        first = len(self._starts) + 1
        self._starts += [0] * count
        return first

    def write_object(self, number: int, body: str | bytes) -> None:
        """Write a whole object."""
        body = body.encode("ascii") if isinstance(body, str) else body
        self._digest.update(body)
        self._begin_object(number)
        self._file.write(b"%s\nendobj\n" % body)

    def write_stream(self, number: int, data: bytes, **entries: object) -> None:
        """Write a stream object; `entries` are those of its dictionary."""
        self._digest.update(data)
        self._begin_stream(number, len(data), entries)
        self._file.write(data)
        self._file.write(_STREAM_END)

    def copy_stream(
        self, number: int, source: BinaryIO, size: int, name: str, **entries: object
    ) -> int:
        """Write a stream object of `size` bytes copied from `source`; return the number of bytes copied.

        `name` stands for the bytes in the digest that becomes the file identifier.
        """
        self._digest.update(name.encode())
        self._begin_stream(number, size, entries)
        copied = 0
        while found := source.readinto(self._buffer):  # type: ignore[attr-defined]
            copied += found
            self._file.write(self._buffer[:found])
        self._file.write(_STREAM_END)
        return copied

    def _begin_stream(self, number: int, size: int, entries: Mapping[str, object]) -> None:
        head = dictionary(**entries, Length=str(size)).encode("ascii")
        self._digest.update(head)
        self._begin_object(number)
        self._file.write(b"%s\nstream\n" % head)

    def _begin_object(self, number: int) -> None:
        self._starts[number - 1] = self._file.tell()
        self._file.write(b"%d 0 obj\n" % number)

    def finish(self, root: int, info: int) -> None:
        """Write the cross-reference table and the trailer; the identifier is a digest of the content."""
        start, size = self._file.tell(), len(self._starts) + 1
        self._file.write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
        self._file.write(b"".join([b"%010d 00000 n \n" % place for place in self._starts]))
        identifier = f"<{self._digest.hexdigest()[:32]}>"
        trailer = dictionary(
            Size=size, Root=reference(root), Info=reference(info), ID=array([identifier] * 2)
        )
        self._file.write(b"trailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (trailer.encode(), start))


def dictionary(**entries: object) -> str:
    """Return a dictionary of numbers and PDF values; empty values and 0 are left out."""
    return f"<< {' '.join([f'/{key} {value}' for key, value in entries.items() if value])} >>"


def array(values: Iterable[object]) -> str:
    """Return an array of numbers and PDF values."""
    return f"[ {' '.join(map(str, values))} ]"


def reference(number: int) -> str:
    """Return a reference to the object `number`."""
    return f"{number} 0 R"


def text(words: str) -> str:
    """Return a text string (7.9.2.2): UTF-16 with its byte order mark."""
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"
