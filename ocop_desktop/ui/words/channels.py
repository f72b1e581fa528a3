"""Vietnamese words for channels, listings and points of sale."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.channels.channel import ChannelKind, ListingStatus

translate = QCoreApplication.translate


def listing_status_words(status: ListingStatus) -> str:
    """Whether a product is sold somewhere: "đang bán"."""
    return {
        ListingStatus.ACTIVE: translate("Words", "đang bán"),
        ListingStatus.PAUSED: translate("Words", "tạm ngừng"),
        ListingStatus.CLOSED: translate("Words", "đã đóng"),
        ListingStatus.UNCHECKED: translate("Words", "chưa kiểm tra"),
    }[status]


def channel_kind_words(kind: ChannelKind) -> str:
    """A kind of channel: "Sàn thương mại điện tử"."""
    return {
        ChannelKind.MARKETPLACE: translate("Words", "Sàn thương mại điện tử"),
        ChannelKind.SOCIAL: translate("Words", "Mạng xã hội"),
        ChannelKind.WEBSITE: translate("Words", "Trang web riêng"),
        ChannelKind.SUPERMARKET: translate("Words", "Siêu thị"),
        ChannelKind.CONVENIENCE: translate("Words", "Cửa hàng tiện lợi"),
        ChannelKind.OCOP_POINT: translate("Words", "Điểm bán OCOP"),
        ChannelKind.AGENT: translate("Words", "Đại lý"),
        ChannelKind.MARKET: translate("Words", "Chợ"),
        ChannelKind.OWN_SHOP: translate("Words", "Cửa hàng của chủ thể"),
        ChannelKind.TOURISM: translate("Words", "Du lịch"),
        ChannelKind.OTHER: translate("Words", "Kênh khác"),
    }[kind]
