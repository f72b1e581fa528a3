"""What a clerk does with themes: choose, save under a name, share as a file."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.errors import (
    BrokenTheme,
    EditConflict,
    FileMissing,
    InvalidValue,
    RecordMissing,
    ThemeShipped,
)
from ocop_desktop.domain.merging import merge
from ocop_desktop.domain.named import find_named, is_same_name
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.print.theme_file import LONGEST_NAME, format_theme, read_theme
from ocop_desktop.domain.text import clean_line, clean_text, identity_key, sort_key
from ocop_desktop.store import targets, themes
from ocop_desktop.store.database import Register


def all_themes(register: Register) -> tuple[Theme, ...]:
    """The shipped themes, then the saved ones by name; a saved file that is broken is left out."""
    saved = sorted(_read_saved(register), key=lambda theme: sort_key(theme.name))
    return (*resources.themes(), *saved)


def named(register: Register, name_or_file: str) -> Theme:
    """The theme of that name, marks left out where it is clear, or the one in that file.

    Raises RecordMissing, NameAmbiguous, BrokenTheme.
    """
    known = all_themes(register)
    theme = find_named(known, name_or_file, lambda one: one.name, RecordKind.THEME)
    if theme is not None:
        return theme
    if name_or_file.lower().endswith(".toml"):
        return read_theme(Path(name_or_file))
    raise RecordMissing(RecordKind.THEME, name_or_file, tuple(one.name for one in known))


def is_shipped(name: str) -> bool:
    """Whether the theme belongs to the program."""
    return any(identity_key(theme.name) == identity_key(name) for theme in resources.themes())


def save(register: Register, theme: Theme, *, opened: Theme | None = None) -> Theme:
    """Keep `theme` under its name, in place of a saved one of that name.

    With the theme as it was `opened`, what others saved since is kept. Raises InvalidValue without a
    name, ThemeShipped, CannotWrite; RecordMissing where the opened one is gone, EditConflict.
    """
    theme = replace(theme, name=clean_line(clean_text(theme.name))[:LONGEST_NAME])
    if not theme.name:
        raise InvalidValue("name", "", ValueReason.REQUIRED)
    if is_shipped(theme.name):
        raise ThemeShipped(theme.name)
    if opened and is_same_name(opened.name, theme.name):
        theme = _merge(register, opened, theme)
    register.check_writable()
    themes.write(_find_file(register, theme.name), format_theme(theme))
    return theme


def _merge(register: Register, opened: Theme, mine: Theme) -> Theme:
    saved = (one for one in _read_saved(register) if is_same_name(one.name, opened.name))
    theirs = next(saved, None)
    if theirs is None:
        raise RecordMissing(RecordKind.THEME, opened.name)
    merged = merge(opened, mine, theirs)
    if merged.differences:
        raise EditConflict(RecordKind.THEME, (opened, mine, theirs), merged.differences)
    return merged.record


def delete(register: Register, name: str) -> None:
    """Remove a saved theme. Raises ThemeShipped, CannotWrite."""
    if is_shipped(name):
        raise ThemeShipped(name)
    register.check_writable()
    themes.delete(_find_file(register, name))


def export(register: Register, theme: Theme, target: Path) -> None:
    """Write `theme` to a file for another office. Raises CannotWrite, RegisterPlace."""
    targets.check_file(register, target)
    themes.write(target, format_theme(theme))


def take_over(register: Register, file: Path) -> Theme:
    """Save the theme of a file; a name that is taken gets a number ("Mộc (2)").

    Raises FileMissing, BrokenTheme, CannotWrite.
    """
    theme = read_theme(file)
    taken = {identity_key(known.name) for known in all_themes(register)}
    name, number = theme.name, 1
    while identity_key(name) in taken:
        number += 1
        name = f"{theme.name[: LONGEST_NAME - 6]} ({number})"
    return save(register, replace(theme, name=name))


def _find_file(register: Register, name: str) -> Path:
    """The file of the saved theme of that name, whatever its case or dashes; else a new one."""
    for file in themes.list_files(register.themes):
        with suppress(BrokenTheme, FileMissing):
            if identity_key(read_theme(file).name) == identity_key(name):
                return file
    return themes.theme_file(register.themes, name)


def _read_saved(register: Register) -> Iterator[Theme]:
    for file in themes.list_files(register.themes):
        try:
            yield read_theme(file)
        except (BrokenTheme, FileMissing):
            continue
