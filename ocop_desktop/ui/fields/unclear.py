"""Sentences for typed numbers and days that are unclear, with what they may mean."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.text import format_date, format_number, possible_days, possible_numbers

translate = QCoreApplication.translate


def number_offers(text: str) -> tuple[str, ...]:
    """What an unclear number may mean, as it would be written; empty for any other text."""
    return tuple(map(format_number, possible_numbers(text)))


def day_offers(text: str, meaning: DayMeaning, on: date | None = None) -> tuple[str, ...]:
    """What a day of an unclear century may mean, as it would be written; empty for any other text."""
    found = possible_days(text, meaning, on)
    return tuple(map(format_date, found)) if len(found) > 1 else ()


def number_sentence(text: str) -> str:
    """Why `text` is no number: it is unclear and may mean this or that, or it is none."""
    offers = number_offers(text)
    if len(offers) > 1:
        return translate(
            "NumberField", "Chưa rõ “{text}” là {offers}. Phần lẻ ghi sau dấu phẩy: 1.234,5."
        ).format(text=text, offers=_join(offers))
    if offers:
        return translate(
            "NumberField",
            "Chưa rõ “{text}”: có phải {offer}? Hàng nghìn ghi dấu chấm, phần lẻ ghi sau dấu phẩy: 1.234,5.",
        ).format(text=text, offer=offers[0])
    return translate("NumberField", "“{text}” không phải là số. Ví dụ: 1.234.567,5.").format(
        text=text
    )


def day_sentence(text: str, meaning: DayMeaning, on: date | None = None) -> str:
    """Why `text` is no day: its century is unclear, or it is none."""
    offers = day_offers(text, meaning, on)
    if offers:
        return translate(
            "DateField", "Chưa rõ năm của “{text}”: {offers}. Hãy ghi đủ bốn chữ số của năm."
        ).format(text=text, offers=_join(offers))
    return translate(
        "DateField", "“{text}” không phải là ngày. Hãy ghi đủ ngày/tháng/năm, ví dụ 07/03/2025."
    ).format(text=text)


def _join(offers: Iterable[str]) -> str:
    return translate("NumberField", " hay ").join(offers)
