"""Where shipped files lie, and the ones everybody reads: regulations, areas, printed words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what a reader needs is imported when it reads: the window starts sooner
    from ocop_desktop.domain.channels.channel import Channel
    from ocop_desktop.domain.deadlines.working_days import WorkingCalendar
    from ocop_desktop.domain.law.regulation import Regulation
    from ocop_desktop.domain.law.regulation_library import RegulationLibrary
    from ocop_desktop.domain.outlets.markets import Country
    from ocop_desktop.domain.print.theme import Theme
    from ocop_desktop.domain.register.area import Area


def folder(*parts: str) -> Path:
    """The shipped file or folder `parts`: beside the package, or inside it once installed."""
    package = Path(__file__).parent
    beside = package.parent / "resources"
    return (beside if beside.is_dir() else package / "resources").joinpath(*parts)


@cache
def regulations() -> tuple[Regulation, ...]:
    """Every shipped regulation, oldest first."""
    from ocop_desktop.domain.law.regulation import load_regulation  # noqa: PLC0415 - see above

    folders = (path.parent for path in folder("regulations").glob("*/regulation.toml"))
    return tuple(sorted(map(load_regulation, folders), key=lambda law: law.in_force_from))


@cache
def themes() -> tuple[Theme, ...]:
    """The shipped themes, the usual one first."""
    from ocop_desktop.domain.print.theme_file import read_theme  # noqa: PLC0415 - see above

    return tuple(read_theme(folder("themes", f"{name}.toml")) for name in ("sac-mau-nhom", "moc"))


def regulation_library(*imported: Path) -> RegulationLibrary:
    """The shipped regulations' folders, and the folders of imported ones behind them."""
    from ocop_desktop.domain.law.regulation_library import RegulationLibrary  # noqa: PLC0415 - see above

    return RegulationLibrary((folder("regulations"), *imported))


@cache
def provinces() -> tuple[Area, ...]:
    """The 34 provinces in force since 01/07/2025."""
    from ocop_desktop.domain.register.area import Area, AreaLevel  # noqa: PLC0415 - see above

    return tuple(
        Area(row["code"], row["name"], AreaLevel.PROVINCE)
        for row in _table(folder("areas", "provinces.csv"))
    )


@cache
def communes() -> tuple[Area, ...]:
    """The 3,321 communes, wards and special zones in force since 01/07/2025."""
    from ocop_desktop.domain.register.area import Area, AreaLevel  # noqa: PLC0415 - see above

    province_names = {area.code: area.name for area in provinces()}
    return tuple(
        Area(
            row["code"],
            row["name"],
            AreaLevel(row["level"]),
            row["province_code"],
            province_names[row["province_code"]],
        )
        for row in _table(folder("areas", "communes.csv"))
    )


@cache
def communes_by_code() -> Mapping[str, Area]:
    """The communes in force, found by their 5-digit code."""
    return {area.code: area for area in communes()}


def commune(code: str) -> Area | None:
    """The commune of that 5-digit code, if it is one of today's."""
    return communes_by_code().get(code)


@cache
def countries() -> tuple[Country, ...]:
    """The countries of ISO 3166 by their codes, with Vietnamese and English names."""
    from ocop_desktop.domain.outlets.markets import Country  # noqa: PLC0415 - see above

    rows = _table(folder("areas", "countries.csv"))
    return tuple(Country(row["code"], row["vi"], row["en"]) for row in rows)


@cache
def channels() -> tuple[Channel, ...]:
    """The shipped channels: platforms, networks, and the general kinds of places."""
    from ocop_desktop.domain.channels.channel import Channel, ChannelKind  # noqa: PLC0415 - see above

    return tuple(
        Channel(
            row["name"],
            ChannelKind(row["kind"]),
            tuple(filter(None, row["hosts"].split(";"))),
            tuple(filter(None, row["aliases"].split(";"))),
            notes=row["source"],
        )
        for row in _table(folder("channels", "channels.csv"))
    )


@cache
def holidays() -> WorkingCalendar:
    """Vietnam's days off and the days worked instead of some, 2018 to 2040."""
    from ocop_desktop.domain.deadlines.working_days import WorkingCalendar  # noqa: PLC0415 - see above

    rows = _table(folder("holidays", "vietnam.csv"))
    off, worked = (
        frozenset(date.fromisoformat(row["day"]) for row in rows if row["kind"] == kind)
        for kind in ("off", "work")
    )
    return WorkingCalendar(off, worked)


@cache
def labels(language: str) -> Mapping[str, str]:
    """The printed words in `language` ("vi", "en", "zh"), by key ("profile.ingredients")."""
    import tomllib  # noqa: PLC0415 - see above

    return tomllib.loads(folder("labels", f"{language}.toml").read_text(encoding="utf-8"))


@cache
def everyday_words() -> Mapping[str, tuple[str, ...]]:
    """What the products of a criteria set are called in everyday words, by the name of the set."""
    import tomllib  # noqa: PLC0415 - see above

    file = folder("finding", "everyday-words.toml")
    named = tomllib.loads(file.read_text(encoding="utf-8"))
    return {name: tuple(words) for name, words in named.items()}


@cache
def words(kind: str) -> tuple[Mapping[str, str], ...]:
    """What clerks type in Vietnamese and its words in other languages: "vi", "en" and "zh" of each.

    `kind` is "unit", "market", "storage" ... A text may be a pattern: "{span} kể từ ngày sản xuất".
    """
    return tuple(_table(folder("words", f"{kind}.csv")))


def _table(path: Path) -> list[dict[str, str]]:
    import csv  # noqa: PLC0415 - see above

    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
