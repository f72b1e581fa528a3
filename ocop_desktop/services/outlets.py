"""Which parts of the page of outlets a register uses: listings, points of sale, sales, exports, codes."""

from ocop_desktop.store import outlet_parts
from ocop_desktop.store.database import Register


def list_used(register: Register) -> frozenset[str]:
    """The parts with at least one record: "listings", "sale_points", "sales", "exports", "registrations"."""
    with register.reading() as connection:
        return outlet_parts.list_used(connection)
