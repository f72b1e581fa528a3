"""Headers of age files, so that a file of any size can be encrypted with a passphrase as a stream.

pyrage encrypts streams for a key pair only, and whole texts only for a passphrase. In both the header
holds the file key, which alone encrypts the rest. So the header for a key pair is replaced by the one
for a passphrase that holds the same file key, and back again (age-encryption.org/v1).
"""

import base64
import hmac
import os
import re
import unicodedata
from dataclasses import dataclass

from ocop_desktop.store.backups.age_primitives import (
    derive_key,
    find_public_key,
    seal,
    share_secret,
    stretch,
    unseal,
)

MAX_HEADER_BYTES = 4096
_VERSION = b"age-encryption.org/v1\n"
_END = re.compile(rb"\n---(?: [^\n]*)?\n")
_X25519 = b"age-encryption.org/v1/X25519"
_WORK = 17  # 128 MB and about half a second
_MAX_WORK = 20
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A key pair for one file: nobody keeps it."""

    secret: bytes

    @property
    def public(self) -> bytes:
        """The public key."""
        return find_public_key(self.secret)


def read_secret(identity: str) -> bytes:
    """The bytes of "AGE-SECRET-KEY-1...", which are Bech32."""
    letters = identity.casefold().rpartition("1")[2][:-6]  # the last six are a checksum
    number = 0
    for letter in letters:
        number = number << 5 | _BECH32.index(letter)
    return (number >> (len(letters) * 5 - 256)).to_bytes(32, "big")


def find_end(start: bytes) -> int:
    """Where the header ends in the first bytes of a file; 0 where it does not end in them."""
    found = _END.search(start)
    return found.end() if found and start.startswith(_VERSION) else 0


def make_passphrase_header(file_key: bytes, passphrase: str) -> bytes:
    """The header from which only the passphrase gives the file key."""
    salt = os.urandom(16)
    key = stretch(_to_bytes(passphrase), salt, _WORK)
    stanza = [b"-> scrypt %s %d" % (_encode(salt), _WORK), _encode(seal(key, file_key))]
    return _finish(file_key, stanza)


def open_passphrase_header(header: bytes, passphrase: str) -> bytes | None:
    """The file key; None where the passphrase is another one. Raises ValueError for another header."""
    lines = header.split(b"\n")
    words = lines[1].split(b" ")
    if words[:2] != [b"->", b"scrypt"] or len(words) != 4 or len(lines) != 5:
        raise ValueError("not encrypted with a passphrase")
    work = int(words[3])
    if not 1 <= work <= _MAX_WORK:
        raise ValueError(work)
    key = stretch(_to_bytes(passphrase), _decode(words[2]), work)
    file_key = unseal(key, _decode(lines[2]))
    if file_key is not None and _finish(file_key, lines[1:3]) != header:
        raise ValueError("the header was changed")
    return file_key


def make_key_header(file_key: bytes, pair: KeyPair) -> bytes:
    """The header from which the key pair gives the file key."""
    once = os.urandom(32)
    share = find_public_key(once)
    key = derive_key(share_secret(once, pair.public), share + pair.public, _X25519)
    return _finish(file_key, [b"-> X25519 " + _encode(share), _encode(seal(key, file_key))])


def open_key_header(header: bytes, pair: KeyPair) -> bytes:
    """The file key in a header made for that key pair. Raises ValueError."""
    lines = header.split(b"\n")
    place = next(at for at, line in enumerate(lines) if line.startswith(b"-> X25519 "))
    share = _decode(lines[place].split(b" ")[2])
    key = derive_key(share_secret(pair.secret, share), share + pair.public, _X25519)
    file_key = unseal(key, _decode(lines[place + 1]))
    if file_key is None:
        raise ValueError("not for this key")
    return file_key


def _finish(file_key: bytes, stanza: list[bytes]) -> bytes:
    """The whole header: version, stanza, and the code that shows any change of them."""
    covered = _VERSION + b"\n".join(stanza) + b"\n---"
    code = hmac.digest(derive_key(file_key, b"", b"header"), covered, "sha256")
    return covered + b" " + _encode(code) + b"\n"


def _to_bytes(passphrase: str) -> bytes:
    """The same letters give the same bytes, whichever input method typed their marks."""
    return unicodedata.normalize("NFC", passphrase).encode()


def _encode(content: bytes) -> bytes:
    return base64.b64encode(content).rstrip(b"=")


def _decode(text: bytes) -> bytes:
    return base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
