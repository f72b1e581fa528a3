"""Filings (hồ sơ nộp) that the commune checks and forwards, and the notices sent to producers."""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from string import Formatter

from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.domain.register.recognition import RecognitionKind


class FilingResult(StrEnum):
    """How a filing ended; all but `PENDING` and `RECOGNISED` end it without a recognition."""

    PENDING = "cho"
    RECOGNISED = "dat"
    NOT_RECOGNISED = "khong-dat"
    RETURNED = "tra-lai"
    WITHDRAWN = "rut"


@dataclass(frozen=True, slots=True)
class Filing:
    """A dossier handed in for one product. `id` 0 means not yet in the register.

    `stars` is the rank asked for, None when not said. `topics` are the commune's local topics
    (article 7.2), `forwarded_on` the day the commune asked the province. `contested` renewals go
    through a round instead of the paper consultation. `scan` is a media name. When the commune's
    check is due follows from `filed_on` and is not kept (`domain/deadlines`).
    """

    product_id: int
    kind: RecognitionKind = RecognitionKind.RENEWAL
    id: int = 0
    stars: int | None = None
    filed_on: date | None = None
    receipt_number: str = ""
    topics: tuple[TopicCheck, ...] = ()
    forwarded_on: date | None = None
    contested: bool = False
    result: FilingResult = FilingResult.PENDING
    result_on: date | None = None
    result_notes: str = ""
    scan: str = ""
    notes: str = ""
    version: int = field(default=0, compare=False)

    def result_by_day(self, day: date) -> FilingResult:
        """What was known of its end on `day`; a result without a day was always known."""
        unknown = self.result_on is not None and day < self.result_on
        return FilingResult.PENDING if unknown else self.result

    def is_in_hand(self, day: date) -> bool:
        """Whether it has been filed and waits for its result on `day`."""
        filed = self.filed_on is not None and self.filed_on <= day
        return filed and self.result_by_day(day) is FilingResult.PENDING

    def is_effective(self, day: date) -> bool:
        """Whether it has been filed and did not end without a recognition by `day`."""
        filed = self.filed_on is not None and self.filed_on <= day
        return filed and self.result_by_day(day) in {
            FilingResult.PENDING,
            FilingResult.RECOGNISED,
        }


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice (thông báo) sent to a product's producer: when, how, and what it said."""

    product_id: int
    id: int = 0
    sent_on: date | None = None
    channel: str = ""
    text: str = ""
    version: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a receipt number says: 12/PĐK-79-27664-2026 is the 12th of that commune and year."""

    serial: int
    province_code: str
    commune_code: str
    year: int


_FIELD_PATTERNS = {"so": r"\d+", "ma_tinh": r"\d{2}", "ma_xa": r"\d{5}", "nam": r"20\d{2}"}


def format_receipt(form: str, receipt: Receipt) -> str:
    """Write a receipt number in the regulation's form (form 01: …/PĐK-(tỉnh)-(xã)-(năm))."""
    return form.format(
        so=receipt.serial,
        ma_tinh=receipt.province_code,
        ma_xa=receipt.commune_code,
        nam=receipt.year,
    )


def parse_receipt(form: str, text: str) -> Receipt | None:
    """The parts of a receipt number written in the regulation's form; None for any other text."""
    documents = (
        re.escape(words) + (f"(?P<{name}>{_FIELD_PATTERNS[name]})" if name else "")
        for words, name, _, _ in Formatter().parse(form)
    )
    found = re.fullmatch("".join(documents), text) if form else None
    if found is None:
        return None
    return Receipt(int(found["so"]), found["ma_tinh"], found["ma_xa"], int(found["nam"]))
