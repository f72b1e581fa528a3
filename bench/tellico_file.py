"""Writes rows of the product list as a collection of Tellico (its XML, zipped as Tellico saves it)."""

from collections.abc import Callable, Iterable
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from ocop_desktop.domain.register.product import ProductRow

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tellico PUBLIC "-//Robby Stephenson/DTD Tellico V11.0//EN"
 "http://periapsis.org/tellico/dtd/v11/tellico.dtd">
<tellico xmlns="http://periapsis.org/tellico/" syntaxVersion="11">
 <collection title="OCOP" type="1" entryTitle="Products">
  <fields>
"""
_FIELD = (
    '   <field name="{name}" title="{name}" type="1" flags="{flags}" format="4" '
    'category="General"/>\n'
)
_COLUMNS: dict[str, Callable[[ProductRow], str]] = {
    "title": lambda row: row.name,
    "producer": lambda row: row.producer,
    "commune": lambda row: row.commune,
    "stars": lambda row: str(row.stars or ""),
    "state": lambda row: row.state.name,
    "expires": lambda row: str(row.expires_on or ""),
    "code": lambda row: row.code,
    "group": lambda row: row.group,
    "kind": lambda row: row.producer_kind or "",
}
_GROUPED = {"producer", "commune", "stars", "state", "group"}
_TITLE_FLAGS, _GROUP_FLAGS = 8, 4  # may not be deleted; entries can be grouped by it


def write_collection(file: Path, rows: Iterable[ProductRow]) -> None:
    """Write `rows` to `file` in the columns of the product list."""
    lines = [_HEAD]
    for name in _COLUMNS:
        flags = _TITLE_FLAGS if name == "title" else _GROUP_FLAGS * (name in _GROUPED)
        lines.append(_FIELD.format(name=name, flags=flags))
    lines.append("  </fields>\n")
    for number, row in enumerate(rows, 1):
        cells = "".join(
            f"<{name}>{escape(str(value(row)))}</{name}>" for name, value in _COLUMNS.items()
        )
        lines.append(f'  <entry id="{number}">{cells}</entry>\n')
    lines.append(" </collection>\n</tellico>\n")
    with ZipFile(file, "w", ZIP_DEFLATED) as zipped:
        zipped.writestr("tellico.xml", "".join(lines))
