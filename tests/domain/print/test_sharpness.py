"""The size at which a photo prints sharply."""

from ocop_desktop.domain.print.documents import Quality
from ocop_desktop.domain.print.sharpness import sharp_size


def test_a_finer_print_allows_a_smaller_picture() -> None:
    assert sharp_size(1200, 600, Quality.OFFICE) == (254, 127)
    assert sharp_size(1200, 600, Quality.SHOP) == (152, 76)
    assert sharp_size(90, 60, Quality.OFFICE) == (19, 12)
