"""The check before a document is drawn: everything that would print wrong, found at once."""

from collections.abc import Iterator, Sequence

from ocop_desktop.domain.errors import CannotPrint, NothingToPrint
from ocop_desktop.domain.printing import ProductProfile
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports import photos, qr
from ocop_desktop.reports.content import every_text
from ocop_desktop.reports.text import missing_signs
from ocop_desktop.reports.wording import Wording

MOST_PHOTOS = 4


def check(profiles: Sequence[ProductProfile], wording: Wording, *more_texts: str) -> None:
    """Raise `CannotPrint` naming every missing sign, lost photo and unreadable QR code.

    `more_texts` are those of the document itself (title, place). Raises `NothingToPrint` when
    there are no profiles.
    """
    if not profiles:
        raise NothingToPrint
    problems = [_signs(more_texts[0], unknown) for unknown in _missing(more_texts)]
    for profile in profiles:
        problems += _problems(profile, wording)
    if problems:
        raise CannotPrint(tuple(problems))


def _problems(profile: ProductProfile, wording: Wording) -> Iterator[str]:
    name = clean_line(wording.lead(profile.name)) or profile.key
    for unknown in _missing(every_text(profile, wording)):
        yield _signs(name, unknown)
    shown = (profile.photo, *profile.more_photos)[:MOST_PHOTOS]
    for photo in filter(None, shown):
        if not photos.is_whole(photo):
            yield f"{name}: {photo.path.name}"
    if profile.qr and qr.modules(profile.qr) is None:
        yield f"{name}: QR"


def _missing(texts: Sequence[str]) -> Iterator[str]:
    unknown = missing_signs("\n".join(texts))
    if unknown:
        yield unknown


def _signs(name: str, unknown: str) -> str:
    signs = ", ".join(f"{sign} (U+{ord(sign):04X})" for sign in unknown)
    return f"{name}: {signs}"
