"""The editor of the places that sell a product: one line for each, the channel and the link first."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.channels.channel import Listing, ListingStatus, SalesContract
from ocop_desktop.domain.channels.listing_facts import list_facts, read_listing
from ocop_desktop.domain.text import format_money
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.lists.text_reading import LINKS
from ocop_desktop.ui.words.channels import listing_status_words

translate = QCoreApplication.translate
_STATUSES = (
    ListingStatus.UNCHECKED,
    ListingStatus.ACTIVE,
    ListingStatus.PAUSED,
    ListingStatus.CLOSED,
)


def make_listing_editor(label: str) -> ListEditor[Listing]:
    """Make the editor of a product's listings, named `label`."""
    statuses = [(_code_of(one), listing_status_words(one)) for one in _STATUSES]
    columns = (
        ListColumn(translate("ProductForm", "Kênh bán"), 15),
        ListColumn(translate("ProductForm", "Địa chỉ (https://…) hoặc nơi bán"), 32, reading=LINKS),
        ListColumn(translate("ProductForm", "Tình trạng"), 14, choices=statuses),
        ListColumn(translate("ProductForm", "Hợp đồng số"), 12),
        ListColumn(translate("ProductForm", "Từ ngày"), 11, "date"),
        ListColumn(translate("ProductForm", "Đến ngày"), 11, "date"),
        ListColumn(translate("ProductForm", "Đã xem ngày"), 11, "date"),
        ListColumn(translate("ProductForm", "Thêm"), 9, "fixed", _more_words),
    )
    return ListEditor(columns, _make_listing, _split_listing, label)


def is_web_text(text: str) -> bool:
    """Whether a typed text is meant as a web address: one word with a dot or with a scheme."""
    return " " not in text and (":" in text or "." in text.strip("."))


def _make_listing(*cells: Any) -> Listing:
    """The listing of a line; the last cell holds it as it was shown, with what the line does not show."""
    channel, where, status, contract, since, until, checked_on, more = cells
    shown = read_listing(json.loads(more)) if more else Listing("")
    url, place = (where, "") if is_web_text(where) else ("", where)
    if where == _where_words(shown):
        url, place = shown.url, shown.place
    return replace(
        shown,
        channel=channel,
        url=url,
        place=place,
        status=ListingStatus(status or ListingStatus.UNCHECKED),
        contract=_rename_contract(shown.contract, contract),
        since=since,
        until=until,
        checked_on=checked_on,
    )


def _rename_contract(contract: SalesContract, number: str) -> SalesContract:
    return contract if contract.number == number else replace(contract, number=number)


def _code_of(status: ListingStatus) -> str:
    """The text of a status in a cell; of an unchecked listing none, so that an empty line stays one."""
    return "" if status is ListingStatus.UNCHECKED else status.value


def _split_listing(listing: Listing) -> tuple[str | date | None, ...]:
    return (
        listing.channel,
        _where_words(listing),
        _code_of(listing.status),
        listing.contract.number,
        listing.since,
        listing.until,
        listing.checked_on,
        json.dumps(list_facts(listing), ensure_ascii=False),
    )


def _where_words(listing: Listing) -> str:
    return listing.url or listing.place


def _more_words(facts: str) -> str:
    """What a line does not show of its listing: the price, that a contract's file is kept."""
    if not facts:
        return ""
    listing = read_listing(json.loads(facts))
    price = "" if listing.price is None else format_money(listing.price)
    file = translate("ProductForm", "có tệp") if listing.contract.file else ""
    place = listing.place if listing.url else ""
    return ", ".join(filter(None, (price, file, place)))
