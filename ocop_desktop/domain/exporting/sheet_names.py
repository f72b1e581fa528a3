"""Names of sheets that Excel takes."""

import re

from ocop_desktop.domain.text import clean_line

_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_MAX_UNITS = 31
_RESERVED = {"history"}  # Excel keeps this name for itself
_USUAL = "Danh sách"


def make_sheet_name(title: str) -> str:
    """A legal name made of `title`: at most 31 letters, none of the seven signs that Excel refuses."""
    name = clean_line(_FORBIDDEN.sub(" ", title))
    while len(name.encode("utf-16-le")) > 2 * _MAX_UNITS:
        name = name[:-1]
    name = name.strip("' ")
    return _USUAL if not name or name.casefold() in _RESERVED else name
