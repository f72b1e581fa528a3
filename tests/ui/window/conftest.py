"""The program's session, as `run` makes one, closed with every window that a test leaves."""

from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtWidgets import QApplication

from ocop_desktop.app import Session
from ocop_desktop.ui import errors
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.writing import allow_writing
from tests.builders import TODAY


@pytest.fixture
def session(
    qapp: QApplication, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Session]:
    monkeypatch.setattr(platformdirs, "user_documents_dir", lambda: str(tmp_path / "tl"))
    made = Session(qapp, preferences, TODAY)
    yield made
    made.end()
    errors.bridge.raised.disconnect(made._show_error)
    allow_writing()
    for widget in QApplication.topLevelWidgets():
        widget.close()
    QApplication.processEvents()
