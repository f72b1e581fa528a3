"""A number as it was published: its value, how exact it is, who said so and for which day."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Qualifier(StrEnum):
    """How exact a figure is: "hơn 900 triệu", "gần 16 tỷ", "khoảng 220 gian"."""

    EXACT = "chinh-xac"
    OVER = "hon"
    UNDER = "gan"
    ABOUT = "khoang"


class FigureSource(StrEnum):
    """Who states a figure."""

    HOLDER = "chu-the"
    PLATFORM = "nen-tang"
    ORGANISER = "ban-to-chuc"
    PRESS = "bao-chi"
    ESTIMATE = "uoc-tinh"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that somebody stated; a number that nobody stated is None, never 0.

    Money is in whole đồng. `as_of` is the day up to which it counts.
    """

    value: Decimal
    qualifier: Qualifier = Qualifier.EXACT
    source: FigureSource | None = None
    as_of: date | None = None
