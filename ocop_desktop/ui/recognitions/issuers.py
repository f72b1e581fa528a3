"""Suggestions of both recognition dialogs: who issues decisions, by which regulations."""

from collections.abc import Sequence
from functools import cache

from ocop_desktop import resources
from ocop_desktop.domain.law.regulation import Regulation

_MINISTRIES = ("Bộ Nông nghiệp và Môi trường", "Bộ Nông nghiệp và Phát triển nông thôn")


@cache
def issuer_suggestions() -> tuple[str, ...]:
    """Return the committees of today's provinces, then the ministries."""
    return (*(_committee_name(area.name) for area in resources.provinces()), *_MINISTRIES)


def regulation_choices(regulations: Sequence[Regulation]) -> tuple[tuple[str, str], ...]:
    """The regulations a decision may rest on, newest first: (id, number and year)."""
    return tuple(
        (regulation.id, regulation_words(regulation)) for regulation in reversed(regulations)
    )


def regulation_words(regulation: Regulation) -> str:
    """A regulation as clerks tell them apart: "148/QĐ-TTg (2023)"."""
    year = str(regulation.in_force_from.year)
    return regulation.number if year in regulation.number else f"{regulation.number} ({year})"


def _committee_name(province: str) -> str:
    if province.startswith("TP. "):
        return f"UBND thành phố {province.removeprefix('TP. ')}"
    return f"UBND tỉnh {province}"
