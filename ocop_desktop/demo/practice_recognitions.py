"""The recognitions of practice data: every state there is, around the day that counts as today."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from ocop_desktop.domain.dates import add_months
from ocop_desktop.domain.register.recognition import (
    Recognition,
    RecognitionKind,
    Revocation,
)

MARK = "(dữ liệu mẫu)"
Words = Mapping[str, Any]
MONTHS = 36
FIRST_DISTRICTLESS_DAY = date(2025, 7, 1)
_AGES = (40, 155, 320, 510, 700, 880, 905, 940, 1000, 1060)  # the last four near their renewal
_HISTORIES = ("valid",) * 13 + (
    "upgraded",
    "expired",
    "revoked",
    "extended",
    "not_yet",
    "unknown",
    "none",
)
_FIRST_HISTORIES = ("valid", "upgraded", "valid", "expired", "valid", "revoked", "valid", "extended",
                "valid", "valid", "none", "valid", "unknown", "valid", "not_yet")  # fmt: skip


def choose_history(number: int, chance: random.Random) -> str:
    """The history of recognitions of product `number`: the first show every state, others are random."""
    return _FIRST_HISTORIES[number] if number < len(_FIRST_HISTORIES) else chance.choice(_HISTORIES)


def make_recognitions(
    history: str, chance: random.Random, on: date, words: Words
) -> Iterator[Recognition]:
    """The recognitions of a product with that history, without its id."""
    stars = chance.choices((3, 4, 5), (67, 31, 2))[0]
    district = chance.choice(list(words["districts"]))
    issued = on - timedelta(chance.choice(_AGES))
    old = on - timedelta(chance.choice((1130, 1200, 1240)))
    if history == "valid":
        yield _make_recognition(stars, issued, district)
    elif history == "upgraded":
        yield _make_recognition(3, old, district)
        upgrade = _make_recognition(chance.choice((4, 4, 4, 5)), issued, district)
        yield replace(upgrade, kind=RecognitionKind.UPGRADE)
    elif history == "revoked":
        revocation = Revocation(on - timedelta(20), "Ngừng sản xuất", "0009/QĐ-MẪU")
        yield replace(_make_recognition(stars, issued, district), revocation=revocation)
    elif history == "extended":
        late = _make_recognition(stars, old, district)
        yield replace(late, extended_until=on + timedelta(30))
    elif history == "expired":
        yield _make_recognition(stars, old, district)
    elif history == "not_yet":
        yield _make_recognition(stars, on + timedelta(21), district)
    elif history == "unknown":
        yield Recognition(0, stars, year=on.year - 2)


def _make_recognition(stars: int, issued_on: date, district: str) -> Recognition:
    """A recognition by a decision whose number says that it is made up."""
    by_district = stars == 3 and issued_on < FIRST_DISTRICTLESS_DAY
    body = f"UBND huyện {district}" if by_district else "UBND Thành phố"
    number = (issued_on.toordinal() * 7 + stars) % 900 + 100
    return Recognition(
        product_id=0,
        stars=stars,
        decision_number=f"{number:04d}/QĐ-MẪU",
        decision_on=issued_on,
        issuer=f"{body} {MARK}",
        certificate_number=f"{number}/GCN-MẪU",
        issued_on=issued_on,
        expires_on=add_months(issued_on, MONTHS),
        kind=RecognitionKind.FIRST,
        signer="Nguyễn Văn Mẫu",
    )
