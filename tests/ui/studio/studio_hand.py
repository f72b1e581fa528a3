"""The studio in the main window, over a fair of three products, and what its tests do with it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.ui.studio.studio_page import StudioPage
from tests.ui.keys import Wait

NAMES = ("Mật dừa nước", "Kẹo dừa nước", "Muối ớt")


def text_on(studio: StudioPage) -> str:
    """What is written on the page shown."""
    document = studio.preview.view.document
    return "" if document is None else document.getAllText(0).text()


def changed(studio: StudioPage, wait_for: Wait, order: PrintOrder) -> None:
    """Make it the order, and wait for its page."""
    before = studio.preview.view.document
    studio.edit(order)
    wait_for(lambda: studio.preview.view.document is not before)


def point_at(studio: StudioPage, place: int) -> None:
    """Make the finding at `place` of the first rule the current one."""
    heading = studio.findings.tree.topLevelItem(0)
    assert heading is not None
    heading.setExpanded(True)
    finding = heading.child(place)
    assert finding is not None
    studio.findings.tree.setCurrentItem(finding)


@contextmanager
def lost(media: Path, *names: str) -> Iterator[None]:
    """The register without some of its photos."""
    kept = {name: (media / name).read_bytes() for name in names}
    for name in names:
        (media / name).unlink()
    yield
    for name, data in kept.items():
        (media / name).write_bytes(data)
