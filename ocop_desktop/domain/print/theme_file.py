"""Themes as files (TOML): read with every fault named, written so that reading gives the same."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ocop_desktop.domain.codes import ThemeReason
from ocop_desktop.domain.data_files import parse_toml
from ocop_desktop.domain.errors import BrokenTheme, FileMissing, ThemeFault
from ocop_desktop.domain.paths import open_regular
from ocop_desktop.domain.print.theme import PHOTO_SHARES, SIZES, PageSection, Theme
from ocop_desktop.domain.text import clean_line

LARGEST = 64_000  # bytes; a theme has a few hundred
LONGEST_NAME = 60
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_KNOWN = {
    "": ("name", "blocks", "ornaments", "colours", "sizes"),
    "colours": ("deep", "light"),
    "sizes": ("text", "name", "photo"),
}
_LIMITS = {"text": SIZES, "name": SIZES, "photo": PHOTO_SHARES}


def read_theme(file: Path) -> Theme:
    """The theme in `file`. Raises FileMissing, BrokenTheme with every fault."""
    try:
        with open_regular(file) as opened:
            data = opened.read(LARGEST + 1)
    except OSError as error:
        raise FileMissing(file) from error
    if len(data) > LARGEST:
        raise BrokenTheme((ThemeFault("", ThemeReason.TOO_LARGE),))
    try:
        return parse_theme(parse_toml(data.decode("utf-8-sig")))
    except ValueError as error:  # bad UTF-8, bad TOML, absurd numbers or depth
        raise BrokenTheme((ThemeFault("", ThemeReason.UNREADABLE, str(error)),)) from error


def parse_theme(table: Mapping[str, Any]) -> Theme:
    """The theme a TOML table holds; what it leaves out is as usual. Raises BrokenTheme."""
    faults = tuple(_find_faults(table))
    if faults:
        raise BrokenTheme(faults)
    colours, sizes = table.get("colours", {}), table.get("sizes", {})
    return Theme(
        name=clean_line(table["name"]),
        deep=colours.get("deep", "").upper(),
        light=colours.get("light", "").upper(),
        sections=tuple(map(PageSection, table.get("blocks", PageSection))),
        text_size=float(sizes.get("text", 1)),
        name_size=float(sizes.get("name", 1)),
        photo_share=float(sizes.get("photo", 1)),
        ornaments=table.get("ornaments", True),
    )


def format_theme(theme: Theme) -> str:
    """`theme` as TOML."""
    name = theme.name.replace("\\", "\\\\").replace('"', '\\"')
    sections = ", ".join(f'"{section}"' for section in theme.sections)
    lines = [f'name = "{name}"', f"blocks = [{sections}]"]
    lines.append(f"ornaments = {str(theme.ornaments).lower()}")
    if theme.deep:
        lines += ["", "[colours]", f'deep = "{theme.deep}"', f'light = "{theme.light}"']
    lines += ["", "[sizes]", f"text = {theme.text_size:g}", f"name = {theme.name_size:g}"]
    return "\n".join([*lines, f"photo = {theme.photo_share:g}", ""])


def _find_faults(table: Mapping[str, Any]) -> Iterator[ThemeFault]:
    name = table.get("name")
    if not isinstance(name, str) or not 0 < len(clean_line(name)) <= LONGEST_NAME:
        yield ThemeFault("name", ThemeReason.NO_NAME, _shorten(name))
    if not isinstance(table.get("ornaments", True), bool):
        yield ThemeFault("ornaments", ThemeReason.NOT_YES_NO, _shorten(table["ornaments"]))
    yield from _find_unknown_keys(table)
    yield from _find_section_faults(table.get("blocks", []))
    for part, check in (("colours", _find_colour_faults), ("sizes", _find_size_faults)):
        values = table.get(part, {})
        if isinstance(values, Mapping):
            yield from check(values)
        else:
            yield ThemeFault(part, ThemeReason.NOT_A_TABLE, _shorten(values))


def _find_unknown_keys(table: Mapping[str, Any]) -> Iterator[ThemeFault]:
    for part, known in _KNOWN.items():
        values = table.get(part, {}) if part else table
        if isinstance(values, Mapping):
            for key in values:
                if key not in known:
                    yield ThemeFault(f"{part}.{key}" if part else key, ThemeReason.UNKNOWN_KEY)


def _find_section_faults(sections: object) -> Iterator[ThemeFault]:
    if not isinstance(sections, list):
        yield ThemeFault("blocks", ThemeReason.NOT_A_LIST, _shorten(sections))
        return
    for place, section in enumerate(sections):
        if not isinstance(section, str) or section not in set(PageSection):
            yield ThemeFault("blocks", ThemeReason.UNKNOWN_BLOCK, _shorten(section))
        elif section in sections[:place]:
            yield ThemeFault("blocks", ThemeReason.BLOCK_TWICE, _shorten(section))


def _find_colour_faults(colours: Mapping[str, Any]) -> Iterator[ThemeFault]:
    for key in ("deep", "light"):
        colour = colours.get(key)
        if colour is None and not colours:
            continue
        if not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
            yield ThemeFault(f"colours.{key}", ThemeReason.NOT_A_COLOUR, _shorten(colour))


def _find_size_faults(sizes: Mapping[str, Any]) -> Iterator[ThemeFault]:
    for key, (minimum, maximum) in _LIMITS.items():
        size = sizes.get(key, 1)
        known = isinstance(size, (int, float)) and not isinstance(size, bool)
        if not known or not minimum <= size <= maximum:
            yield ThemeFault(
                f"sizes.{key}", ThemeReason.OUT_OF_RANGE, _shorten(size), (minimum, maximum)
            )


def _shorten(value: object) -> str:
    return "" if value is None else str(value)[:60]
