"""Product profiles (tờ giới thiệu sản phẩm): one page a product, on A4 or A5."""

from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path

from ocop_desktop.domain.printing import Printed, ProductProfile
from ocop_desktop.domain.text import Language, clean_line
from ocop_desktop.reports.document import drawing
from ocop_desktop.reports.layout import LAYOUTS
from ocop_desktop.reports.page import draw_page
from ocop_desktop.reports.preflight import check
from ocop_desktop.reports.wording import Wording


def write(
    profiles: Sequence[ProductProfile],
    output: Path,
    *,
    template: str = "a4",
    language: Language = Language.VI,
    author: str = "",
    progress: Callable[[int, int], None] | None = None,
) -> Printed:
    """Write one page for each of `profiles` to the PDF `output`, whole or not at all.

    `template` is "a4" or "a5"; `progress` is told pages done and pages in all. Raises
    `NothingToPrint`, `CannotPrint` (missing signs, lost photos, unreadable QR) and `CannotWrite`.
    """
    wording, layout = Wording(language), LAYOUTS[template]
    check(profiles, wording)
    warnings = []
    with drawing(
        output, (layout.wide, layout.high), _title(profiles, wording), author, wording.first
    ) as document:
        for done, profile in enumerate(profiles, start=1):
            document.bookmark(clean_line(wording.lead(profile.name)))
            warnings.append(draw_page(document, profile, layout, wording))
            document.end_page()
            if progress:
                progress(done, len(profiles))
    return Printed(output, len(profiles), len(profiles), tuple(chain.from_iterable(warnings)))


def _title(profiles: Sequence[ProductProfile], wording: Wording) -> str:
    if len(profiles) == 1:
        return clean_line(wording.lead(profiles[0].name))
    return wording.words["profile.title"]
