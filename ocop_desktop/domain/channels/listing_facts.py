"""A listing as facts that JSON holds, and back; facts that say nothing are left out."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from ocop_desktop.domain.channels.channel import Listing, ListingStatus, SalesContract

_DAYS = ("since", "until", "checked_on")
_NO_CONTRACT = SalesContract()


def list_facts(listing: Listing) -> dict[str, Any]:
    """The facts of a listing: its channel and its address always, of the others what is known."""
    facts: dict[str, Any] = {"channel": listing.channel, "url": listing.url}
    if listing.place:
        facts["place"] = listing.place
    facts |= {name: day.isoformat() for name in _DAYS if (day := getattr(listing, name))}
    if listing.contract != _NO_CONTRACT:
        facts["contract"] = list_contract_facts(listing.contract)
    if listing.price is not None:
        facts["price"] = format(listing.price, "f")
    if listing.status is not ListingStatus.UNCHECKED:
        facts["status"] = listing.status.value
    if listing.checked_by:
        facts["checked_by"] = listing.checked_by
    return facts


def list_contract_facts(contract: SalesContract) -> dict[str, Any]:
    """The facts of a contract that are known."""
    signed = contract.signed_on.isoformat() if contract.signed_on else ""
    facts = {"number": contract.number, "signed_on": signed, "file": contract.file}
    return {name: value for name, value in facts.items() if value}


def read_listing(facts: Mapping[str, Any]) -> Listing:
    """The listing of `list_facts`, also of programs that knew its channel and address only.

    Raises ValueError, TypeError, KeyError, AttributeError and ArithmeticError of damaged facts.
    """
    if facts.keys() == {"channel", "url"}:
        return Listing(facts["channel"], facts["url"])
    get = facts.get
    price = get("price")
    return Listing(
        facts["channel"],
        facts["url"],
        get("place", ""),
        _read_day(get("since")),
        _read_day(get("until")),
        read_contract(facts["contract"]) if "contract" in facts else _NO_CONTRACT,
        None if price is None else Decimal(price),
        ListingStatus(facts["status"]) if "status" in facts else ListingStatus.UNCHECKED,
        _read_day(get("checked_on")),
        get("checked_by", ""),
    )


def read_contract(facts: Mapping[str, Any]) -> SalesContract:
    """The contract of `list_contract_facts`."""
    signed_on = _read_day(facts.get("signed_on"))
    return SalesContract(facts.get("number", ""), signed_on, facts.get("file", ""))


def _read_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
