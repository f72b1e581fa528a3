"""Words for what kind an event is, what the office does there and how far from home it is."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.events.event import EventKind, EventRole, EventScope

translate = QCoreApplication.translate


def event_kind_words() -> dict[EventKind, str]:
    """Every kind of event."""
    return {
        EventKind.FAIR: translate("EventWords", "Hội chợ"),
        EventKind.WEEK: translate("EventWords", "Tuần hàng, tuần lễ sản phẩm"),
        EventKind.MARKET: translate("EventWords", "Phiên chợ"),
        EventKind.LIVESTREAM: translate("EventWords", "Livestream, ngày hội số"),
        EventKind.MEETING: translate("EventWords", "Hội nghị kết nối cung cầu"),
        EventKind.DISPLAY: translate("EventWords", "Trưng bày, giới thiệu"),
        EventKind.DELEGATION: translate("EventWords", "Đoàn xúc tiến thương mại"),
        EventKind.OTHER: translate("EventWords", "Sự kiện khác"),
    }


def event_kind_icon(kind: EventKind) -> str:
    """The icon of a kind of event."""
    icons = {
        EventKind.LIVESTREAM: "globe",
        EventKind.MEETING: "users",
        EventKind.DISPLAY: "image",
        EventKind.DELEGATION: "map-pin",
        EventKind.MARKET: "store",
    }
    return icons.get(kind, "tent")


def event_role_words() -> dict[EventRole, str]:
    """Everything an office does at an event."""
    return {
        EventRole.PARTICIPANT: translate("EventWords", "Tham gia"),
        EventRole.HOST: translate("EventWords", "Chủ trì tổ chức"),
        EventRole.PARTNER: translate("EventWords", "Phối hợp tổ chức"),
    }


def event_scope_words() -> dict[EventScope, str]:
    """How far from home an event may be."""
    return {
        EventScope.COMMUNE: translate("EventWords", "Trong xã"),
        EventScope.PROVINCE: translate("EventWords", "Trong tỉnh"),
        EventScope.COUNTRY: translate("EventWords", "Ngoài tỉnh"),
        EventScope.ABROAD: translate("EventWords", "Quốc tế"),
    }
