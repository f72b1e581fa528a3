"""The few primitives that an age header needs, as its specification names them (age-encryption.org/v1).

They handle the sixteen bytes of a file key only; everything a copy holds is encrypted by pyrage.
"""

import hashlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NO_NONCE = bytes(12)  # each key seals one text only


def derive_key(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    """HKDF-SHA256 of 32 bytes (RFC 5869)."""
    return HKDF(SHA256(), 32, salt or None, purpose).derive(secret)


def seal(key: bytes, text: bytes) -> bytes:
    """ChaCha20-Poly1305 with a nonce of zeros (RFC 8439), under a key that is used once."""
    return ChaCha20Poly1305(key).encrypt(_NO_NONCE, text, None)


def unseal(key: bytes, sealed: bytes) -> bytes | None:
    """The text that `seal` got; None where the key is another one."""
    try:
        return ChaCha20Poly1305(key).decrypt(_NO_NONCE, sealed, None)
    except InvalidTag:
        return None


def find_public_key(secret: bytes) -> bytes:
    """The public key of an X25519 secret (RFC 7748)."""
    return X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def share_secret(secret: bytes, public: bytes) -> bytes:
    """What the owner of `secret` and the owner of `public` both know by X25519 (RFC 7748)."""
    public_key = X25519PublicKey.from_public_bytes(public)
    return X25519PrivateKey.from_private_bytes(secret).exchange(public_key)


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
