"""The encoding that the name of an old Vietnamese font tells."""

import re

from ocop_desktop.domain.importing.table import Encoding

_TCVN3 = re.compile(r"\.vn\s*\S.*", re.IGNORECASE)
_CAPITALS = re.compile(r".+H(?i:\s+(?:bold|italic|regular|condensed|\d+))*")
_VNI = re.compile(r"vni[-\s_]\S.*", re.IGNORECASE)
_VPS = re.compile(r"vps[-\s_]\S.*", re.IGNORECASE)


def find_font_encoding(font_name: str) -> tuple[Encoding, bool] | None:
    """The encoding of texts in the font, and whether its small letters are capitals.

    None for every font that is none of `.Vn*`, `VNI-*`, `VPS *`. Fonts `.Vn*` whose name ends in H
    show capitals.
    """
    name = font_name.strip().strip("'\"").strip()
    if _TCVN3.fullmatch(name):
        return Encoding.TCVN3, _shows_capitals(name)
    if _VNI.fullmatch(name):
        return Encoding.VNI, False
    if _VPS.fullmatch(name):
        return Encoding.VPS, False
    return None


def _shows_capitals(name: str) -> bool:
    return bool(_CAPITALS.fullmatch(name.upper() if name.islower() else name))
