"""Words for the size of a photo: its pixels, and up to which size it prints sharply."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.print.documents import Quality
from ocop_desktop.domain.print.sharpness import sharp_size
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.text import format_number

translate = QCoreApplication.translate
PAGE_PHOTO = (210, 120)  # mm: the photo across a profile of A4


def photo_size_words(photo: Photo) -> tuple[str, str]:
    """The sentence of a photo's size, and the role it is shown in: "warning" when it is too small."""
    office, shop = (
        sharp_size(photo.width, photo.height, quality) for quality in (Quality.OFFICE, Quality.SHOP)
    )
    pixels = f"{format_number(photo.width)} × {format_number(photo.height)}"
    if office[0] >= PAGE_PHOTO[0] and office[1] >= PAGE_PHOTO[1]:
        words = translate(
            "PhotoSize", "{pixels} điểm ảnh · in nét đến {office} mm, ở nhà in đến {shop} mm."
        )
        role = "muted"
    else:
        words = translate(
            "PhotoSize",
            "{pixels} điểm ảnh · ảnh nhỏ: chỉ in nét đến {office} mm (nhà in: {shop} mm).",
        )
        role = "warning"
    sizes = {"office": f"{office[0]} × {office[1]}", "shop": f"{shop[0]} × {shop[1]}"}
    return words.format(pixels=pixels, **sizes), role
