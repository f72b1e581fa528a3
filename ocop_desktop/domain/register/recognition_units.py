"""The unit (xã, phường, huyện cũ) in which a product was recognised, which later merges do not change."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from ocop_desktop.domain.register.area import COMMUNES_SINCE, Area
from ocop_desktop.domain.register.product import StatedText, find_place
from ocop_desktop.domain.register.recognition import Recognition, effective_date

FormerName = Callable[[str, date], str]
"""The name of the unit that lay in the commune of a code on a day; empty where nobody knows."""


def find_recognition_unit(
    recognition: Recognition,
    commune: Area | None,
    stated: Iterable[StatedText],
    find_former: FormerName,
) -> str:
    """The unit at the time of recognition: as recorded, else what follows from the day; or empty.

    From 01/07/2025 it is the product's commune. Before, it is the place that a list stated with its
    district, else the office's former unit of that commune. Today's name never stands for an older
    unit.
    """
    if recognition.unit:
        return recognition.unit
    day = recognition.decision_on or effective_date(recognition)
    if day is None:
        return ""
    if day >= COMMUNES_SINCE:
        return commune.full_name if commune else ""
    return find_stated_unit(stated) or (find_former(commune.code, day) if commune else "")


def name_stated_unit(recognition: Recognition, stated: Iterable[StatedText]) -> Recognition:
    """The recognition with the unit that a list stated beside it, if it is older than today's units."""
    unit = find_recognition_unit(recognition, None, stated, lambda _code, _day: "")
    return replace(recognition, unit=unit)


def find_stated_unit(stated: Iterable[StatedText]) -> str:
    """The commune and the district that a list stated; empty where it named no district.

    Without a district the place may be one of today.
    """
    place = find_place(stated)
    if "district" not in place:
        return ""
    return ", ".join(place[field] for field in ("commune", "district") if field in place)
