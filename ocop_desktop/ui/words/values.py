"""Vietnamese words for the domain's values, from the same labels the documents print."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ocop_desktop import resources
from ocop_desktop.domain.register.producer import ProducerKind
from ocop_desktop.domain.register.recognition import RecognitionKind, RecognitionState
from ocop_desktop.domain.text import format_date

if TYPE_CHECKING:  # the window starts sooner without them
    from ocop_desktop.domain.law.regulation import CriteriaSet
    from ocop_desktop.domain.office.office import OfficeKind

translate = QCoreApplication.translate


def state_words(state: RecognitionState) -> str:
    """A recognition's state: "Còn hiệu lực"."""
    return {
        RecognitionState.VALID: translate("Words", "Còn hiệu lực"),
        RecognitionState.EXTENDED: translate("Words", "Kéo dài hiệu lực"),
        RecognitionState.NOT_YET: translate("Words", "Chưa có hiệu lực"),
        RecognitionState.EXPIRED: translate("Words", "Hết hiệu lực"),
        RecognitionState.REVOKED: translate("Words", "Đã bị thu hồi"),
        RecognitionState.REPLACED: translate("Words", "Đã thay thế"),
        RecognitionState.UNKNOWN: translate("Words", "Chưa rõ thời hạn"),
        RecognitionState.NONE: translate("Words", "Chưa công nhận"),
    }[state]


def producer_kind_words(kind: ProducerKind | None) -> str:
    """A kind of producer: "Hợp tác xã"; empty for none."""
    if kind is None:
        return ""
    return {
        ProducerKind.COOPERATIVE: translate("Words", "Hợp tác xã"),
        ProducerKind.COOPERATIVE_GROUP: translate("Words", "Tổ hợp tác"),
        ProducerKind.SMALL_ENTERPRISE: translate("Words", "Doanh nghiệp nhỏ và vừa"),
        ProducerKind.FARM: translate("Words", "Trang trại"),
        ProducerKind.HOUSEHOLD: translate("Words", "Hộ kinh doanh"),
        ProducerKind.ASSOCIATION: translate("Words", "Hội, hiệp hội"),
        ProducerKind.OPERATION_CENTRE: translate("Words", "Trung tâm điều hành"),
    }[kind]


def office_kind_words(kind: OfficeKind) -> str:
    """A kind of office: "Ủy ban nhân dân xã, phường, đặc khu"."""
    from ocop_desktop.domain.office.office import OfficeKind  # noqa: PLC0415 - see above

    return {
        OfficeKind.COMMUNE: translate("Words", "UBND xã, phường, đặc khu"),
        OfficeKind.INTER_COMMUNE: translate("Words", "Cơ quan phụ trách nhiều xã (huyện cũ)"),
        OfficeKind.PROVINCE: translate("Words", "Sở, văn phòng điều phối cấp tỉnh"),
        OfficeKind.OTHER: translate("Words", "Đơn vị khác"),
    }[kind]


def recognition_kind_words(kind: RecognitionKind | None) -> str:
    """Why a product was rated: "Lần đầu"; empty for none."""
    if kind is None:
        return ""
    return {
        RecognitionKind.FIRST: translate("Words", "Lần đầu"),
        RecognitionKind.UPGRADE: translate("Words", "Nâng hạng"),
        RecognitionKind.RENEWAL: translate("Words", "Phân hạng lại"),
    }[kind]


def stars_words(stars: int | None) -> str:
    """Stars as read aloud: "4 sao"; empty for none."""
    return "" if stars is None else translate("Words", "{count} sao").format(count=stars)


def group_words(criteria_set: CriteriaSet | None) -> str:
    """The product group of a criteria set: "I · Thực phẩm"; empty for none."""
    return f"{criteria_set.group} · {criteria_set.group_name}" if criteria_set else ""


def set_words(criteria_set: CriteriaSet | None) -> str:
    """A criteria set: "13 · Sản phẩm cà phê, ca cao"; empty for none."""
    return f"{criteria_set.number} · {criteria_set.name}" if criteria_set else ""


def commune_words(code: str) -> str:
    """A commune with its province and code: "xã Cần Giờ, TP. Hồ Chí Minh (27664)"."""
    area = resources.commune(code)
    if area is None:
        return code
    return f"{area.full_name}, {area.province} ({area.code})"


def day_words(day: date | None) -> str:
    """A day as clerks write it: 05/03/2026; empty for none."""
    return format_date(day) if day else ""
