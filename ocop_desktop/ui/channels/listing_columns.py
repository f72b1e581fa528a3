"""The columns of the list of listings, and its filters in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.channels.channel import ListingStatus
from ocop_desktop.domain.channels.listing_rows import ListingRow
from ocop_desktop.domain.problems import Problem
from ocop_desktop.domain.text import format_money, format_number
from ocop_desktop.messages.values import problem_sentence
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.words.channels import channel_kind_words, listing_status_words

translate = QCoreApplication.translate


class ListingFilter(StrEnum):
    """Which listings are shown, beside those of one status."""

    ALL = "all"
    TO_CHECK = "to_check"
    DOUBTFUL = "doubtful"
    UNLISTED = "unlisted"


Shown = ListingFilter | ListingStatus


def listing_columns() -> tuple[RowColumn, ...]:
    """Product, holder, channel, status, where, last check, findings, kind, days, contract, price."""
    return (
        RowColumn("product", translate("Listings", "Sản phẩm"), lambda row: row.product, 26,
                  is_name=True, sort=lambda row: row.order),
        RowColumn("producer", translate("Listings", "Chủ thể"), lambda row: row.producer, 22),
        RowColumn("channel", translate("Listings", "Kênh bán"), lambda row: row.channel, 14),
        RowColumn("status", translate("Listings", "Tình trạng"), _status_words, 13),
        RowColumn("where", translate("Listings", "Địa chỉ, nơi bán"), _where_words, 26),
        RowColumn("checked", translate("Listings", "Đã xem ngày"),
                  lambda row: _listed(row, "checked_on"), 11, kind="day"),
        RowColumn("findings", translate("Listings", "Cần xem lại"), findings_words, 30,
                  hint=findings_words),
        RowColumn("kind", translate("Listings", "Loại kênh"), _kind_words, 16),
        RowColumn("since", translate("Listings", "Từ ngày"), lambda row: _listed(row, "since"), 11,
                  kind="day"),
        RowColumn("until", translate("Listings", "Đến ngày"), lambda row: _listed(row, "until"), 11,
                  kind="day"),
        RowColumn("contract", translate("Listings", "Hợp đồng"), _contract_words, 12),
        RowColumn("price", translate("Listings", "Giá ở kênh"), _price_words, 12, "right",
                  sort=lambda row: _listed(row, "price") or 0),
    )  # fmt: skip


def findings_words(row: ListingRow) -> str:
    """What is doubtful in the listing; of a product that is listed nowhere, that."""
    if row.listing is None:
        return translate("Listings", "Chưa ghi nơi bán nào")
    return " ".join(map(_sentence, row.problems))


def filter_choices(rows: Sequence[ListingRow]) -> list[tuple[Shown, str]]:
    """The filters by state, each with the number of its rows."""
    statuses = Counter(row.listing.status for row in rows if row.listing is not None)
    counts: dict[Shown, int] = {
        **{one: statuses[one] for one in ListingStatus},
        ListingFilter.ALL: statuses.total(),
        ListingFilter.TO_CHECK: sum(row.needs_check for row in rows),
        ListingFilter.DOUBTFUL: sum(bool(row.problems) for row in rows),
        ListingFilter.UNLISTED: sum(not row.is_sold for row in rows),
    }
    words: dict[Shown, str] = {
        ListingFilter.ALL: translate("Listings", "Mọi tình trạng"),
        **{one: listing_status_words(one) for one in ListingStatus},
        ListingFilter.TO_CHECK: translate("Listings", "cần mở xem lại"),
        ListingFilter.DOUBTFUL: translate("Listings", "có chỗ cần xem lại"),
        ListingFilter.UNLISTED: translate("Listings", "sản phẩm chưa bán ở kênh nào"),
    }
    return [(one, f"{label} ({format_number(counts[one])})") for one, label in words.items()]


def channel_choices(rows: Sequence[ListingRow]) -> list[tuple[str, str]]:
    """The channels of the rows by name, each with the number of its listings; "" is any."""
    counts = Counter(row.channel for row in rows if row.listing is not None)
    every = translate("Listings", "Mọi kênh ({count})").format(count=format_number(counts.total()))
    return [("", every)] + [
        (name, f"{name} ({format_number(counts[name])})") for name in sorted(counts)
    ]


def fits(row: ListingRow, shown: Shown) -> bool:
    """Whether a row is shown under that filter."""
    listing = row.listing
    if shown is ListingFilter.UNLISTED:
        return not row.is_sold
    if listing is None:
        return False
    match shown:
        case ListingFilter.ALL:
            return True
        case ListingFilter.TO_CHECK:
            return row.needs_check
        case ListingFilter.DOUBTFUL:
            return bool(row.problems)
        case _:
            return listing.status is shown


def _sentence(problem: Problem) -> str:
    return problem_sentence(problem, translate)


def _listed(row: ListingRow, name: str) -> object:
    return None if row.listing is None else getattr(row.listing, name)


def _kind_words(row: ListingRow) -> str:
    return "" if row.kind is None else channel_kind_words(row.kind)


def _status_words(row: ListingRow) -> str:
    return "" if row.listing is None else listing_status_words(row.listing.status)


def _where_words(row: ListingRow) -> str:
    return "" if row.listing is None else row.listing.url or row.listing.place


def _contract_words(row: ListingRow) -> str:
    if row.listing is None:
        return ""
    contract = row.listing.contract
    file = translate("Listings", "có tệp") if contract.file else ""
    return ", ".join(filter(None, (contract.number, file)))


def _price_words(row: ListingRow) -> str:
    price = None if row.listing is None else row.listing.price
    return "" if price is None else format_money(price)
