"""The studio's words: pieces, qualities, blocks, chapters, the rules of the guard."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.print.documents import Chapters, DocumentKey, Quality
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.domain.text import Language

translate = QCoreApplication.translate

ICONS = {
    DocumentKey.A4: "file-text",
    DocumentKey.A5: "file-text",
    DocumentKey.LEAFLET: "book-open",
    DocumentKey.BOOTH_CARD: "store",
    DocumentKey.SHELF_CARD: "package",
    DocumentKey.PRICE_TAGS: "layout-grid",
    DocumentKey.QR_LABELS: "qr-code",
    DocumentKey.TABLE_SIGN: "tent",
    DocumentKey.BADGES: "users",
    DocumentKey.CATALOGUE: "book-open",
    DocumentKey.BOOKLET: "book-open",
    DocumentKey.CONTACT_SHEET: "images",
    DocumentKey.PACKING_LIST: "box",
    DocumentKey.CHECK_IN: "clipboard-check",
    DocumentKey.FEEDBACK: "mail",
}


def piece_words(piece: DocumentKey) -> str:
    """What a clerk calls the piece."""
    return {
        DocumentKey.A4: translate("Studio", "Tờ giới thiệu A4"),
        DocumentKey.A5: translate("Studio", "Tờ giới thiệu A5"),
        DocumentKey.LEAFLET: translate("Studio", "Tờ gấp ba"),
        DocumentKey.BOOTH_CARD: translate("Studio", "Bảng gian hàng A5"),
        DocumentKey.SHELF_CARD: translate("Studio", "Thẻ kệ A6"),
        DocumentKey.PRICE_TAGS: translate("Studio", "Tem giá"),
        DocumentKey.QR_LABELS: translate("Studio", "Tem mã QR"),
        DocumentKey.TABLE_SIGN: translate("Studio", "Bảng để bàn"),
        DocumentKey.BADGES: translate("Studio", "Thẻ đeo"),
        DocumentKey.CATALOGUE: translate("Studio", "Catalogue"),
        DocumentKey.BOOKLET: translate("Studio", "Catalogue gập A5"),
        DocumentKey.CONTACT_SHEET: translate("Studio", "Bảng ảnh sản phẩm"),
        DocumentKey.PACKING_LIST: translate("Studio", "Danh sách đóng hàng"),
        DocumentKey.CHECK_IN: translate("Studio", "Danh sách điểm danh"),
        DocumentKey.FEEDBACK: translate("Studio", "Phiếu góp ý"),
    }[piece]


def piece_groups() -> tuple[tuple[str, tuple[DocumentKey, ...]], ...]:
    """The pieces under their headings."""
    return (
        (translate("Studio", "Giới thiệu sản phẩm"), (DocumentKey.A4, DocumentKey.A5, DocumentKey.LEAFLET)),
        (translate("Studio", "Catalogue hội chợ"), (DocumentKey.CATALOGUE, DocumentKey.BOOKLET)),
        (
            translate("Studio", "Tại gian hàng"),
            (
                DocumentKey.BOOTH_CARD, DocumentKey.SHELF_CARD, DocumentKey.TABLE_SIGN,
                DocumentKey.PRICE_TAGS,
                DocumentKey.QR_LABELS, DocumentKey.BADGES,
            ),
        ),
        (
            translate("Studio", "Cho ban tổ chức"),
            (DocumentKey.CONTACT_SHEET, DocumentKey.PACKING_LIST, DocumentKey.CHECK_IN, DocumentKey.FEEDBACK),
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
