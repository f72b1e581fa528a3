"""How the folder of one register's copies is called where several registers share a disk."""

import re

from ocop_desktop.domain.text import remove_marks

_MAX_LETTERS = 40
_MAX_ID = 12


def make_place_name(office: str, register_id: str) -> str:
    """A plain name from the office's, with the beginning of the register's id: "xa-can-gio-1f0c2b"."""
    words = re.sub(r"[^a-z0-9]+", "-", remove_marks(office)).strip("-")[:_MAX_LETTERS].strip("-")
    plain_id = re.sub(r"[^a-z0-9]", "", register_id.casefold())[:_MAX_ID]
    return "-".join(filter(None, (words or "so-ocop", plain_id)))


def is_place_name(name: str, register_id: str) -> bool:
    """Whether a folder of that name is one of this register's, whatever its office was called then."""
    ending = make_place_name("", register_id).removeprefix("so-ocop")
    return bool(ending) and name.endswith(ending)
