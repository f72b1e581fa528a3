"""Vietnamese words for channels, listings and points of sale."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.channels.channel import ChannelKind, ListingStatus
from ocop_desktop.domain.outlets.sale_point import SalePlace

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


def sale_place_words(place: SalePlace) -> str:
    """A kind of place (decisions 920/QĐ-BCT and 950/QĐ-BCT): "Trạm dừng nghỉ"."""
    return {
        SalePlace.STATION: translate("Words", "Nhà ga, sân bay, bến xe, bến tàu"),
        SalePlace.REST_STOP: translate("Words", "Trạm dừng nghỉ"),
        SalePlace.SHOPPING_CENTRE: translate("Words", "Trung tâm thương mại, siêu thị, chợ"),
        SalePlace.RESORT: translate("Words", "Khu du lịch, nhà hàng, khách sạn"),
        SalePlace.CRAFT_VILLAGE: translate("Words", "Làng nghề"),
        SalePlace.INDUSTRIAL_ZONE: translate("Words", "Trung tâm dịch vụ, khu, cụm công nghiệp"),
        SalePlace.EXHIBITION_CENTRE: translate("Words", "Trung tâm hội chợ, triển lãm"),
        SalePlace.POST_OFFICE: translate("Words", "Bưu cục, bưu điện văn hóa xã"),
        SalePlace.OTHER: translate("Words", "Nơi khác"),
    }[place]


def point_status_words(status: ListingStatus) -> str:
    """Whether a point of sale is open: "đang mở"."""
    return {
        ListingStatus.ACTIVE: translate("Words", "đang mở"),
        ListingStatus.PAUSED: translate("Words", "tạm nghỉ"),
        ListingStatus.CLOSED: translate("Words", "đã đóng"),
        ListingStatus.UNCHECKED: translate("Words", "chưa kiểm tra"),
    }[status]
