"""One recognition told twice: by a list that knows its year only, and by the decision with its days."""

from collections.abc import Iterable
from dataclasses import fields, replace

from ocop_desktop.domain.register.recognition import Recognition

_OWN = {"product_id", "id", "version", "year"}
_FACTS = tuple(field.name for field in fields(Recognition) if field.name not in _OWN)


def is_dated(recognition: Recognition) -> bool:
    """Whether its day or that of its decision is known, not only the year."""
    return recognition.issued_on is not None or recognition.decision_on is not None


def find_year(recognition: Recognition) -> int | None:
    """The year it was issued or decided in; None where nothing tells."""
    day = recognition.issued_on or recognition.decision_on
    return day.year if day else recognition.year


def complete_known(held: Iterable[Recognition], new: Recognition) -> Recognition | None:
    """The one of the product's recognitions `held` that `new` tells again, with what both know.

    It has the stars and the year of `new`, and one of the two knows the year only; the dated one's
    facts count, and what it leaves open is taken from the other. None where `new` is another one.
    """
    for known in held:
        told_again = (
            known.stars == new.stars
            and known.revocation is None
            and find_year(known) is not None
            and find_year(known) == find_year(new)
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
