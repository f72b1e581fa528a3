"""The columns of the deadline board and of the certificates that expire."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.deadlines.board import DeadlineRow, ExpiringCertificate
from ocop_desktop.domain.deadlines.renewal import DeadlineState
from ocop_desktop.domain.outlets.registration import RegistrationKind
from ocop_desktop.domain.outlets.registration_days import RegistrationState
from ocop_desktop.messages.outlets import registration_kind_words, registration_state_words
from ocop_desktop.ui.deadlines.deadline_tiles import URGENCY
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.widgets.stars import ShownStars
from ocop_desktop.ui.words.deadlines import (
    in_time_words,
    left_words,
    notice_words,
    round_words,
    window_words,
)

translate = QCoreApplication.translate


@dataclass(frozen=True)
class CertificateRow:
    """A certificate that expires soon, as a row of a list; `id` is its place."""

    id: int
    certificate: ExpiringCertificate

    @property
    def product_id(self) -> int:
        """Return the id of the product that has the certificate."""
        return self.certificate.product_id


def deadline_stars(row: DeadlineRow) -> ShownStars | None:
    """Return the last stars of a product; they hold while its certificate runs."""
    return None if row.stars is None else ShownStars(row.stars, row.state.is_running)


def board_columns(on: date) -> tuple[RowColumn, ...]:
    """Return the columns of the deadline board on the day `on`."""
    return (
        RowColumn("name", translate("DeadlineColumns", "Sản phẩm"), lambda row: row.name, 27,
                  is_name=True),
        RowColumn("state", translate("DeadlineColumns", "Tình trạng"),
                  lambda row: row.state, 18, kind="deadline",
                  sort=_urgency_key),
        RowColumn("left", translate("DeadlineColumns", "Còn lại"),
                  lambda row: left_words(row.deadline, on), 24,
                  sort=lambda row: _next_day(row, on)),
        RowColumn("expires", translate("DeadlineColumns", "Hết hạn"),
                  lambda row: row.expires_on, 11, kind="day"),
        RowColumn("window", translate("DeadlineColumns", "Kỳ nộp hồ sơ"),
                  lambda row: window_words(row.deadline.window), 23,
                  sort=_sort_by_day(lambda row: row.window_opens)),
        RowColumn("stars", translate("DeadlineColumns", "Hạng"), deadline_stars, 11, kind="stars",
                  sort=lambda row: row.stars or 0),
        RowColumn("producer", translate("DeadlineColumns", "Chủ thể"), lambda row: row.producer, 26,
                  is_name=True),
        RowColumn("commune", translate("DeadlineColumns", "Xã, phường"), lambda row: row.commune, 14),
        *_filing_columns(),
        RowColumn("notice", translate("DeadlineColumns", "Thông báo gần nhất"), notice_words, 20,
                  sort=_sort_by_day(lambda row: row.notice.sent_on if row.notice else None)),
    )  # fmt: skip


def _filing_columns() -> tuple[RowColumn, ...]:
    """Return the columns of the filing and of its result."""
    return (
        RowColumn("filed", translate("DeadlineColumns", "Đã nộp ngày"),
                  lambda row: row.filed_on, 12, kind="day"),
        RowColumn("result", translate("DeadlineColumns", "Kết quả chậm nhất"),
                  lambda row: row.result_by, 17, kind="day"),
        RowColumn("in_time", translate("DeadlineColumns", "So với ngày hết hạn"), _in_time_words, 21),
        RowColumn("round", translate("DeadlineColumns", "Đợt đánh giá"),
                  lambda row: round_words(row.outlook), 26,
                  sort=_sort_by_day(lambda row: row.round.by if row.round else None)),
    )  # fmt: skip


def certificate_columns(on: date) -> tuple[RowColumn, ...]:
    """Return the columns of the certificates that expire soon."""
    return (
        RowColumn("expires", translate("DeadlineColumns", "Hết hạn"),
                  lambda row: row.certificate.expires_on, 11, kind="day"),
        RowColumn("left", translate("DeadlineColumns", "Còn lại"),
                  lambda row: _days_words(row.certificate.expires_on, on), 12,
                  sort=_sort_by_day(lambda row: row.certificate.expires_on)),
        RowColumn("kind", translate("DeadlineColumns", "Giấy chứng nhận"), _kind_words, 22),
        RowColumn("state", translate("DeadlineColumns", "Tình trạng"), _state_words, 24),
        RowColumn("number", translate("DeadlineColumns", "Số"), lambda row: row.certificate.number, 16),
        RowColumn("product", translate("DeadlineColumns", "Sản phẩm"),
                  lambda row: row.certificate.product, 26, is_name=True),
        RowColumn("producer", translate("DeadlineColumns", "Chủ thể"),
                  lambda row: row.certificate.producer, 26, is_name=True),
        RowColumn("commune", translate("DeadlineColumns", "Xã, phường"),
                  lambda row: row.certificate.commune, 14),
    )  # fmt: skip


def _in_time_words(row: DeadlineRow) -> str:
    in_time = row.outlook.result_in_time
    return "" if in_time is None else in_time_words(in_time)


def _kind_words(row: CertificateRow) -> str:
    """Return the kind of a certificate as it was typed, of a registration in words."""
    one = row.certificate
    if one.state is None:
        return one.kind
    return registration_kind_words(RegistrationKind(one.kind), translate)


def _state_words(row: CertificateRow) -> str:
    state = row.certificate.state or RegistrationState.EXPIRES_SOON
    return registration_state_words(state, translate)


def _days_words(expires_on: date, on: date) -> str:
    days = (expires_on - on).days
    if days < 0:
        return translate("DeadlineColumns", "quá {count} ngày").format(count=-days)
    return (
        translate("DeadlineColumns", "còn {count} ngày").format(count=days)
        if days
        else translate("DeadlineColumns", "hôm nay")
    )


def _urgency_key(row: DeadlineRow) -> tuple[int, date]:
    """Sort by urgency of the state, then by the day of expiry."""
    return URGENCY[row.state], row.expires_on or date.max


def _next_day(row: DeadlineRow, on: date) -> tuple[date, date]:
    """Return the next day that counts for the product, then its day of expiry."""
    due = {
        DeadlineState.NOT_DUE: row.window_opens,
        DeadlineState.OPENING_SOON: row.window_opens,
        DeadlineState.OPEN: row.window_closes,
    }
    expires_on = row.expires_on or on
    return due.get(row.state) or expires_on, expires_on


def _sort_by_day(of: Callable[[Any], date | None]) -> Callable[[Any], date]:
    return lambda row: of(row) or date.max
