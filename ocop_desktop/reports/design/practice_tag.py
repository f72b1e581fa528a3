"""The golden tag that marks practice data."""

from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.pdf.content_stream import ContentStream, rounded_rectangle
from ocop_desktop.reports.text.fonts import SEMIBOLD, text_width
from ocop_desktop.reports.text.palette import GOLD, INK

TAG_HEIGHT = 1.9  # as a factor of the font size


def tag_width(size: float, wording: Wording) -> float:
    """Return the width of the tag at a font size of `size` points."""
    return text_width(wording.words["profile.practice"], SEMIBOLD, size) + size * 1.6


def draw_tag(
    stream: ContentStream, right: float, top: float, size: float, wording: Wording
) -> None:
    """Draw the tag at a font size of `size` points, its upper right corner at `right`, `top`."""
    width = tag_width(size, wording)
    words = wording.words["profile.practice"]
    stream.fill_path(
        rounded_rectangle(
            right - width, top - size * TAG_HEIGHT, width, size * TAG_HEIGHT, size * 0.4
        ),
        GOLD,
    )
    stream.draw_text(right - width + size * 0.8, top - size * 1.3, words, SEMIBOLD, size, INK)
