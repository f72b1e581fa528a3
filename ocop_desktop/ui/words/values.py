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
    from ocop_desktop.domain.office.communes import FormerLevel
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
        RecognitionState.DAMAGED: translate("Words", "Dữ liệu hỏng"),
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


def former_level_words(level: FormerLevel) -> str:
    """The level that a former unit had: "Huyện"."""
    from ocop_desktop.domain.office.communes import FormerLevel  # noqa: PLC0415 - see above

    return {
        FormerLevel.DISTRICT: translate("Words", "Huyện"),
        FormerLevel.URBAN_DISTRICT: translate("Words", "Quận"),
        FormerLevel.CITY: translate("Words", "Thành phố"),
        FormerLevel.TOWN: translate("Words", "Thị xã"),
        FormerLevel.TOWNSHIP: translate("Words", "Thị trấn"),
        FormerLevel.COMMUNE: translate("Words", "Xã"),
        FormerLevel.WARD: translate("Words", "Phường"),
    }[level]


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
    if criteria_set is None:
        return ""
    name = _in_window_language(criteria_set.group_name, f"group.{criteria_set.group}")
    return f"{criteria_set.group} · {name}"


def subgroup_name(criteria_set: CriteriaSet) -> str:
    """The subgroup of a criteria set: "Thực phẩm tươi sống"; one that is unknown as it is."""
    return {
        "Thực phẩm tươi sống": translate("Words", "Thực phẩm tươi sống"),
        "Thực phẩm thô, sơ chế": translate("Words", "Thực phẩm thô, sơ chế"),
        "Thực phẩm chế biến": translate("Words", "Thực phẩm chế biến"),
        "Gia vị": translate("Words", "Gia vị"),
        "Chè": translate("Words", "Chè"),
        "Cà phê, ca cao": translate("Words", "Cà phê, ca cao"),
        "Đồ uống có cồn": translate("Words", "Đồ uống có cồn"),
        "Đồ uống không cồn": translate("Words", "Đồ uống không cồn"),
        "Du lịch cộng đồng, du lịch sinh thái và điểm du lịch": translate(
            "Words", "Du lịch cộng đồng, du lịch sinh thái và điểm du lịch"
        ),
    }.get(criteria_set.subgroup) or _in_window_language(
        criteria_set.subgroup, f"set.{criteria_set.number}"
    )


def set_name(criteria_set: CriteriaSet) -> str:
    """The name of a criteria set: "Sản phẩm cà phê, ca cao"."""
    return _in_window_language(criteria_set.name, f"set.{criteria_set.number}")


def set_words(criteria_set: CriteriaSet | None) -> str:
    """A criteria set: "13 · Sản phẩm cà phê, ca cao"; empty for none."""
    return f"{criteria_set.number} · {set_name(criteria_set)}" if criteria_set else ""


def commune_words(code: str) -> str:
    """A commune with its province and code: "xã Cần Giờ, TP. Hồ Chí Minh (27664)"."""
    area = resources.commune(code)
    if area is None:
        return code
    return f"{area.full_name}, {area.province} ({area.code})"


def day_words(day: date | None) -> str:
    """A day as clerks write it: 05/03/2026; empty for none."""
    return format_date(day) if day else ""


def _in_window_language(name: str, key: str) -> str:
    """`name` in the window's language; a name that the label of `key` does not say stays as it is."""
    language = translate("Words", "vi")
    if language == "vi" or resources.labels("vi").get(key) != name:
        return name
    return resources.labels(language)[key]


def keep_ampersands(words: str) -> str:
    """Typed words for a button, tab or menu, which would take "&" for the mark of a key."""
    return words.replace("&", "&&")
