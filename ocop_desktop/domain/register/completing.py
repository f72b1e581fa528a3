"""Completing a recognition: by what tells it again, and by the regulation of its day."""

from collections.abc import Iterable
from dataclasses import fields, replace

from ocop_desktop.domain.dates import add_months
from ocop_desktop.domain.law.regulation import Regulation, find_in_force
from ocop_desktop.domain.register.recognition import Recognition

_OWN = {"product_id", "id", "version", "year"}
_FACTS = tuple(field.name for field in fields(Recognition) if field.name not in _OWN)


def complete_days(recognition: Recognition, regulations: tuple[Regulation, ...]) -> Recognition:
    """`recognition` with the regulation of its day and the expiry that regulation gives, if none is known.

    36 months from issue under every decision so far.
    """
    day = recognition.issued_on or recognition.decision_on
    if day is None:
        return recognition
    named = (known for known in regulations if known.id == recognition.regulation_id)
    regulation = next(named, None) or find_in_force(regulations, day)
    expires_on = recognition.expires_on
    if expires_on is None and recognition.issued_on:
        expires_on = add_months(recognition.issued_on, regulation.certificate_months)
    return replace(recognition, regulation_id=regulation.id, expires_on=expires_on)


def is_dated(recognition: Recognition) -> bool:
    """Whether its day or that of its decision is known, not only the year."""
    return recognition.issued_on is not None or recognition.decision_on is not None


def find_year(recognition: Recognition) -> int | None:
    """The year it was issued or decided in; None where nothing tells."""
    day = recognition.issued_on or recognition.decision_on
    return day.year if day else recognition.year


def find_years(recognition: Recognition) -> frozenset[int]:
    """The years a list may give it: that of its decision in December, of its issue in January."""
    days = (recognition.issued_on, recognition.decision_on)
    dated = frozenset(day.year for day in days if day)
    return dated or frozenset({recognition.year} if recognition.year else ())


def complete_known(held: Iterable[Recognition], new: Recognition) -> Recognition | None:
    """The one of the product's recognitions `held` that `new` tells again, with what both know.

    It has the stars and the year of `new`, and one of the two knows the year only; the dated one's
    facts count, and what it leaves open is taken from the other. None where `new` is another one.
    """
    for known in held:
        told_again = (
            known.stars == new.stars
            and known.revocation is None
            and find_years(known) & find_years(new)
            and not (is_dated(known) and is_dated(new))
        )
        if told_again:
            return _complete(known, new)
    return None


def _complete(known: Recognition, new: Recognition) -> Recognition:
    leading, other = (new, known) if is_dated(new) else (known, new)
    facts = {name: getattr(leading, name) or getattr(other, name) for name in _FACTS}
    year = None if facts["issued_on"] else find_year(known)
    return replace(known, year=year, **facts)
