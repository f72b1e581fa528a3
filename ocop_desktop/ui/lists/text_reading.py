"""How the texts of an editable cell are read: days, numbers, figures; a text that is no value stays."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.text import format_date, format_number, parse_date, parse_number
from ocop_desktop.domain.web_links import complete_link
from ocop_desktop.ui.fields.unclear import day_sentence, number_sentence


@dataclass(frozen=True)
class TextReading:
    """`read` gives None for a text that is no value; `explain` says why, "" where nothing is wrong."""

    read: Callable[[str], Any]
    write: Callable[[Any], str]
    explain: Callable[[str], str]

    def normalise(self, text: str) -> str:
        """`text` as its value is written; as typed if it is no value."""
        value = self.read(text) if text else None
        return text if value is None else self.write(value)

    def find_problem(self, text: str) -> str:
        """Why `text` is no value; empty for a value or an empty text."""
        return self.explain(text) if text and self.read(text) is None else ""


def make_day_reading(meaning: DayMeaning) -> TextReading:
    """Days; `meaning` says which century a year of two digits lies in."""
    explain = partial(day_sentence, meaning=meaning)
    return TextReading(partial(parse_date, meaning=meaning), format_date, explain)


def _find_no_fault(_: str) -> str:
    return ""


LINKS = TextReading(str, complete_link, _find_no_fault)
NUMBERS = TextReading(parse_number, format_number, number_sentence)
