"""The studio's words: pieces, qualities, blocks, chapters, the rules of the guard."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.print.documents import Chapters, Piece, Quality
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.domain.text import Language

translate = QCoreApplication.translate

ICONS = {
    Piece.A4: "file-text",
    Piece.A5: "file-text",
    Piece.LEAFLET: "book-open",
    Piece.BOOTH_CARD: "store",
    Piece.SHELF_CARD: "package",
    Piece.PRICE_TAGS: "layout-grid",
    Piece.QR_LABELS: "qr-code",
    Piece.TABLE_SIGN: "tent",
    Piece.BADGES: "users",
    Piece.CATALOGUE: "book-open",
    Piece.BOOKLET: "book-open",
    Piece.CONTACT_SHEET: "images",
    Piece.PACKING_LIST: "box",
    Piece.CHECK_IN: "clipboard-check",
    Piece.FEEDBACK: "mail",
}


def piece_words(piece: Piece) -> str:
    """What a clerk calls the piece."""
    return {
        Piece.A4: translate("Studio", "Tờ giới thiệu A4"),
        Piece.A5: translate("Studio", "Tờ giới thiệu A5"),
        Piece.LEAFLET: translate("Studio", "Tờ gấp ba"),
        Piece.BOOTH_CARD: translate("Studio", "Bảng gian hàng A5"),
        Piece.SHELF_CARD: translate("Studio", "Thẻ kệ A6"),
        Piece.PRICE_TAGS: translate("Studio", "Tem giá"),
        Piece.QR_LABELS: translate("Studio", "Tem mã QR"),
        Piece.TABLE_SIGN: translate("Studio", "Bảng để bàn"),
        Piece.BADGES: translate("Studio", "Thẻ đeo"),
        Piece.CATALOGUE: translate("Studio", "Catalogue"),
        Piece.BOOKLET: translate("Studio", "Catalogue gập A5"),
        Piece.CONTACT_SHEET: translate("Studio", "Bảng ảnh sản phẩm"),
        Piece.PACKING_LIST: translate("Studio", "Danh sách đóng hàng"),
        Piece.CHECK_IN: translate("Studio", "Danh sách điểm danh"),
        Piece.FEEDBACK: translate("Studio", "Phiếu góp ý"),
    }[piece]


def piece_groups() -> tuple[tuple[str, tuple[Piece, ...]], ...]:
    """The pieces under their headings."""
    return (
        (translate("Studio", "Giới thiệu sản phẩm"), (Piece.A4, Piece.A5, Piece.LEAFLET)),
        (translate("Studio", "Catalogue hội chợ"), (Piece.CATALOGUE, Piece.BOOKLET)),
        (
            translate("Studio", "Tại gian hàng"),
            (
                Piece.BOOTH_CARD, Piece.SHELF_CARD, Piece.TABLE_SIGN, Piece.PRICE_TAGS,
                Piece.QR_LABELS, Piece.BADGES,
            ),
        ),
        (
            translate("Studio", "Cho ban tổ chức"),
            (Piece.CONTACT_SHEET, Piece.PACKING_LIST, Piece.CHECK_IN, Piece.FEEDBACK),
        ),
    )  # fmt: skip


def language_choices() -> list[tuple[Language, str]]:
    """The languages a document may be printed in."""
    words = {
        "vi": translate("Studio", "Tiếng Việt"),
        "en": translate("Studio", "Tiếng Anh"),
        "zh": translate("Studio", "Tiếng Trung"),
        "vi-en": translate("Studio", "Việt và Anh"),
    }
    return [(language, words[language]) for language in Language]


def quality_choices() -> list[tuple[Quality, str]]:
    """For whom a document is made."""
    return [
        (Quality.OFFICE, translate("Studio", "Máy in văn phòng")),
        (Quality.SHOP, translate("Studio", "Nhà in (chừa xén, dấu cắt)")),
        (Quality.SMALL, translate("Studio", "Gửi Zalo, email (tệp nhỏ)")),
    ]


def chapter_choices() -> list[tuple[Chapters, str]]:
    """What a catalogue's chapters are made by."""
    return [
        (Chapters.GROUP, translate("Studio", "Theo nhóm sản phẩm")),
        (Chapters.COMMUNE, translate("Studio", "Theo xã, phường")),
        (Chapters.STARS, translate("Studio", "Theo hạng sao")),
    ]


def per_page_choices() -> list[tuple[int, str]]:
    """How many products stand on a page."""
    return [
        (1, translate("Studio", "1 sản phẩm một trang")),
        (2, translate("Studio", "2 sản phẩm một trang")),
        (4, translate("Studio", "4 sản phẩm một trang")),
    ]


def block_words(block: PageSection) -> str:
    """A part of a product's page."""
    return {
        PageSection.STORY: translate("Studio", "Câu chuyện"),
        PageSection.FACTS: translate("Studio", "Bảng thông tin"),
        PageSection.GALLERY: translate("Studio", "Ảnh kèm"),
        PageSection.PRICE: translate("Studio", "Giá bán"),
        PageSection.RECOGNITION: translate("Studio", "Dòng quyết định công nhận"),
        PageSection.CONTACT: translate("Studio", "Liên hệ"),
        PageSection.QR: translate("Studio", "Mã QR"),
    }[block]


def theme_words(name: str) -> str:
    """A theme's name; those that ship are translated."""
    return {
        "Sắc màu nhóm": translate("Studio", "Sắc màu nhóm"),
        "Mộc": translate("Studio", "Mộc"),
    }.get(name, name)


def rule_words(rule: str) -> str:
    """A rule of the guard, as the heading of its findings."""
    return {
        "missing_signs": translate("Studio", "Chữ không in được"),
        "qr_unreadable": translate("Studio", "Mã QR không đọc được"),
        "photo_missing": translate("Studio", "Mất tệp ảnh"),
        "photo_changed": translate("Studio", "Tệp ảnh bị thay đổi"),
        "no_stars": translate("Studio", "Không in sao"),
        "cut": translate("Studio", "Chữ dài bị cắt"),
        "no_room": translate("Studio", "Không đủ chỗ"),
        "low_resolution": translate("Studio", "Ảnh không đủ nét"),
        "no_translation": translate("Studio", "Chưa có bản dịch"),
        "stale_price": translate("Studio", "Giá đã cũ"),
        "phone_withheld": translate("Studio", "Không in điện thoại"),
    }.get(rule, rule)
