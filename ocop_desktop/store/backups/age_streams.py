"""Streams through age: encrypted and decrypted with a passphrase without holding the whole in memory."""

from collections.abc import Callable, Iterator
from typing import BinaryIO, Protocol

import pyrage

from ocop_desktop.store.backups import age_headers
from ocop_desktop.store.backups.age_headers import MAX_HEADER_BYTES, KeyPair


class Sink(Protocol):
    """Where bytes go."""

    def write(self, content: bytes, /) -> int:
        """Take the bytes; returns how many."""


class PassphraseUnknown(Exception):
    """The passphrase does not open the file."""


class StreamDamaged(Exception):
    """The file is no age file made for a passphrase, or its bytes were changed."""


def encrypt_chunks(chunks: Iterator[bytes], target: Sink, passphrase: str) -> None:
    """Write the chunks to `target` as an age file. Raises what reading them and writing raise."""
    identity = pyrage.x25519.Identity.generate()
    pair = KeyPair(age_headers.read_secret(str(identity)))
    reader = _ChunkReader(chunks)
    writer = _HeaderReplacer(
        target,
        lambda header: age_headers.make_passphrase_header(
            age_headers.open_key_header(header, pair), passphrase
        ),
    )
    try:
        pyrage.encrypt_io(reader, writer, [identity.to_public()])
    except (OSError, pyrage.EncryptError) as error:
        raise reader.raised or writer.raised or error from error


def decrypt_stream(source: BinaryIO, target: Sink, passphrase: str) -> None:
    """Write what the age file `source` holds to `target`.

    Raises PassphraseUnknown, StreamDamaged, and what reading and writing raise.
    """
    start = source.read(MAX_HEADER_BYTES)
    end = age_headers.find_end(start)
    if not end:
        raise StreamDamaged
    try:
        file_key = age_headers.open_passphrase_header(start[:end], passphrase)
    except ValueError as error:
        raise StreamDamaged from error
    if file_key is None:
        raise PassphraseUnknown
    identity = pyrage.x25519.Identity.generate()
    pair = KeyPair(age_headers.read_secret(str(identity)))
    reader = _ChunkReader(_join(age_headers.make_key_header(file_key, pair) + start[end:], source))
    writer = _GuardedWriter(target)
    try:
        pyrage.decrypt_io(reader, writer, [identity])
    except (OSError, pyrage.DecryptError) as error:
        raised = reader.raised or writer.raised
        if raised is not None:
            raise raised from error
        raise StreamDamaged from error


def _join(start: bytes, rest: BinaryIO) -> Iterator[bytes]:
    yield start
    while chunk := rest.read(1 << 20):
        yield chunk


class _ChunkReader:
    """Chunks read as a file; pyrage replaces what is raised, so it is remembered."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self.raised: Exception | None = None
        self._chunks = chunks
        self._held = b""

    def read(self, size: int = -1, /) -> bytes:
        """At most `size` bytes; none at the end."""
        try:
            while not self._held:
                self._held = next(self._chunks)
        except StopIteration:
            return b""
        except Exception as error:
            self.raised = error
            raise
        amount = len(self._held) if size < 0 else size
        given, self._held = self._held[:amount], self._held[amount:]
        return given


class _GuardedWriter:
    """Writes on; what is raised is remembered."""

    def __init__(self, target: Sink) -> None:
        self.raised: Exception | None = None
        self._target = target

    def write(self, content: bytes, /) -> int:
        """Write all of it."""
        try:
            self._target.write(content)
        except Exception as error:
            self.raised = error
            raise
        return len(content)

    def flush(self) -> None:
        """Nothing is held back."""


class _HeaderReplacer(_GuardedWriter):
    """Writes on, with another header in the place of the one that comes first."""

    def __init__(self, target: Sink, replace: Callable[[bytes], bytes]) -> None:
        super().__init__(target)
        self._replace = replace
        self._start: bytes | None = b""

    def write(self, content: bytes, /) -> int:
        """Hold back what comes until the header is whole."""
        if self._start is None:
            return super().write(content)
        self._start += content
        end = age_headers.find_end(self._start)
        if end:
            super().write(self._replace(self._start[:end]) + self._start[end:])
            self._start = None
        return len(content)
