"""The registrations that end soon or are to be renewed, beside the certificates that expire."""

from collections.abc import Iterable, Mapping
from datetime import date

from ocop_desktop.domain.deadlines.board import DeadlineRow, ExpiringCertificate
from ocop_desktop.domain.outlets.registration import Registration
from ocop_desktop.domain.outlets.registration_days import RegistrationState, find_status
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.register.producer import Producer

LISTED = frozenset(
    {
        RegistrationState.EXPIRES_SOON,
        RegistrationState.RENEWAL_OPEN,
        RegistrationState.RENEWAL_PASSED,
        RegistrationState.TO_BE_CONFIRMED,
    }
)


def name_registrations(
    registrations: Iterable[Registration],
    holders: Mapping[int, Producer],
    communes: Mapping[str, Area],
    all_rows: Iterable[DeadlineRow],
    on: date,
    soon_days: int,
) -> tuple[ExpiringCertificate, ...]:
    """Those of the registrations that ask for something on that day, as papers of the board."""
    by_id = {row.id: row for row in all_rows}
    found = []
    for one in registrations:
        status = find_status(one, on, soon_days)
        if status.state not in LISTED or status.ends_on is None:
            continue
        row, holder = by_id.get(one.product_id), holders.get(one.producer_id)
        area = communes.get(holder.commune_code) if holder else None
        found.append(
            ExpiringCertificate(
                one.product_id,
                row.name if row else "",
                holder.name if holder else row.producer if row else "",
                area.name if area else row.commune if row else "",
                one.kind,
                one.number,
                status.ends_on,
                one.producer_id or (row.producer_id if row else 0),
                one.id,
                status.state,
            )
        )
    return tuple(found)
