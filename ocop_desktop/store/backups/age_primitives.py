"""The few primitives that an age header needs: ChaCha20-Poly1305 of a short text, X25519, HKDF.

They handle the sixteen bytes of a file key only; everything a copy holds is encrypted by pyrage. They
take no care of timing: nobody measures the machine of a clerk who types a passphrase.
"""

import hashlib
import hmac
import struct

_MASK = 0xFFFFFFFF
_FIELD = 2**255 - 19
_POLY = 2**130 - 5
_TAG_BYTES = 16
_BASE_POINT = (9).to_bytes(32, "little")
_ROUNDS = (
    (0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
    (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14),
)  # fmt: skip


def derive_key(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    """HKDF-SHA256 of 32 bytes (RFC 5869)."""
    extracted = hmac.digest(salt or bytes(32), secret, "sha256")
    return hmac.digest(extracted, purpose + b"\x01", "sha256")


def seal(key: bytes, text: bytes) -> bytes:
    """ChaCha20-Poly1305 with a nonce of zeros (RFC 8439), for at most 64 bytes under a key used once."""
    sealed = bytes(a ^ b for a, b in zip(text, _make_block(key, 1), strict=False))
    return sealed + _make_tag(key, sealed)


def unseal(key: bytes, sealed: bytes) -> bytes | None:
    """The text that `seal` got; None where the key is another one."""
    text, tag = sealed[:-_TAG_BYTES], sealed[-_TAG_BYTES:]
    if not hmac.compare_digest(tag, _make_tag(key, text)):
        return None
    return bytes(a ^ b for a, b in zip(text, _make_block(key, 1), strict=False))


def multiply(scalar: bytes, point: bytes = _BASE_POINT) -> bytes:
    """X25519 (RFC 7748): the shared secret, or the public key of `scalar`."""
    bits = bytearray(scalar)
    bits[0] &= 248
    bits[31] = (bits[31] & 127) | 64
    number = int.from_bytes(bits, "little")
    x = int.from_bytes(point, "little") & (2**255 - 1)
    near, far = (1, 0), (x, 1)
    for place in reversed(range(255)):
        if number >> place & 1:
            far, near = _step(far, near, x)
        else:
            near, far = _step(near, far, x)
    return (near[0] * pow(near[1], _FIELD - 2, _FIELD) % _FIELD).to_bytes(32, "little")


def _step(
    near: tuple[int, int], far: tuple[int, int], x: int
) -> tuple[tuple[int, int], tuple[int, int]]:
    """`near` doubled, and the sum of both, on the ladder of X25519."""
    plus, minus = near[0] + near[1], near[0] - near[1]
    square, other = plus * plus % _FIELD, minus * minus % _FIELD
    difference = square - other
    crossed, parallel = (far[0] - far[1]) * plus % _FIELD, (far[0] + far[1]) * minus % _FIELD
    added = ((crossed + parallel) ** 2 % _FIELD, x * (crossed - parallel) ** 2 % _FIELD)
    doubled = (square * other % _FIELD, difference * (square + 121665 * difference) % _FIELD)
    return doubled, added


def _make_block(key: bytes, counter: int) -> bytes:
    """The block of ChaCha20 with that counter and a nonce of zeros."""
    start = [
        *struct.unpack("<4I", b"expand 32-byte k"),
        *struct.unpack("<8I", key),
        counter,
        0,
        0,
        0,
    ]
    state = list(start)
    for _ in range(10):
        for a, b, c, d in _ROUNDS:
            for to, by, mixed, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                state[to] = (state[to] + state[by]) & _MASK
                word = state[mixed] ^ state[to]
                state[mixed] = (word << turn | word >> (32 - turn)) & _MASK
    return struct.pack("<16I", *((a + b) & _MASK for a, b in zip(state, start, strict=True)))


def _make_tag(key: bytes, sealed: bytes) -> bytes:
    """Poly1305 of the sealed text, without associated data."""
    block = _make_block(key, 0)
    factor = int.from_bytes(block[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    padded = sealed + bytes(-len(sealed) % 16) + struct.pack("<2Q", 0, len(sealed))
    total = 0
    for at in range(0, len(padded), 16):
        total = (total + int.from_bytes(padded[at : at + 16] + b"\x01", "little")) * factor % _POLY
    last = int.from_bytes(block[16:32], "little")
    return ((total + last) & (2**128 - 1)).to_bytes(16, "little")


def stretch(passphrase: bytes, salt: bytes, work: int) -> bytes:
    """The key that age makes with scrypt: `work` is the logarithm of its cost."""
    return hashlib.scrypt(
        passphrase,
        salt=b"age-encryption.org/v1/scrypt" + salt,
        n=1 << work,
        r=8,
        p=1,
        maxmem=(1 << work) * 1024 + (1 << 24),
        dklen=32,
    )
