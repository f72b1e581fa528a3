"""The studio's words: documents, qualities, sections, chapters."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop import resources
from ocop_desktop.domain.print.document_kind import DocumentGroup
from ocop_desktop.domain.print.document_table import DOCUMENT_KINDS, DocumentKey, kind_of
from ocop_desktop.domain.print.documents import Chapters, Quality
from ocop_desktop.domain.print.theme import PageSection

translate = QCoreApplication.translate


def document_name(document: DocumentKey) -> str:
    """What a clerk calls the document: the same name in the window and on paper."""
    return resources.labels(translate("Studio", "vi"))[kind_of(document).label]


def document_groups() -> tuple[tuple[str, tuple[DocumentKey, ...]], ...]:
    """The documents under their headings."""
    headings = {
        DocumentGroup.PROFILES: translate("Studio", "Giới thiệu sản phẩm"),
        DocumentGroup.CATALOGUES: translate("Studio", "Catalogue sự kiện"),
        DocumentGroup.BOOTH: translate("Studio", "Tại gian hàng"),
        DocumentGroup.ORGANISERS: translate("Studio", "Cho ban tổ chức"),
    }
    return tuple(
        (headings[group], tuple(kind.key for kind in DOCUMENT_KINDS if kind.group is group))
        for group in DocumentGroup
    )


def quality_choices() -> list[tuple[Quality, str]]:
    """For whom a document is made."""
    return [
        (Quality.OFFICE, translate("Studio", "Máy in văn phòng")),
        (Quality.SHOP, translate("Studio", "Nhà in (tràn lề 3 mm, dấu cắt)")),
        (Quality.SMALL, translate("Studio", "Gửi Zalo, thư điện tử (tệp nhỏ)")),
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


def section_words(section: PageSection) -> str:
    """A part of a product's page."""
    return {
        PageSection.STORY: translate("Studio", "Câu chuyện"),
        PageSection.FACTS: translate("Studio", "Bảng thông tin"),
        PageSection.GALLERY: translate("Studio", "Ảnh kèm"),
        PageSection.PRICE: translate("Studio", "Giá bán"),
        PageSection.RECOGNITION: translate("Studio", "Dòng quyết định công nhận"),
        PageSection.CONTACT: translate("Studio", "Liên hệ"),
        PageSection.QR: translate("Studio", "Mã QR"),
    }[section]


def theme_words(name: str) -> str:
    """A theme's name; those that ship are translated."""
    return {
        "Sắc màu nhóm": translate("Studio", "Sắc màu nhóm"),
        "Mộc": translate("Studio", "Mộc"),
    }.get(name, name)
