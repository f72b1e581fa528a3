"""The second clerk of the register."""

from collections.abc import Iterator

import pytest

from ocop_desktop.ui.page_context import PageContext
from tests.ui.forms.conflict_hand import OtherWindow, folder_of


@pytest.fixture
def other(context: PageContext) -> Iterator[OtherWindow]:
    """Bình's window, on the folder that the context has open."""
    window = OtherWindow(folder_of(context))
    yield window
    window.register.close()
