"""A window in which somebody types until the system ends the program (SIGTERM).

Started as `python -m tests.faults.term_child REGISTER`; the drafts go to the folder OCOP_DATA.
"""

import os
import signal
import sys
from datetime import date
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ocop_desktop.app import Session
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.producers.producer_form import ProducerForm
from ocop_desktop.ui.tasks.immortal_constants import immortalise_constants
from ocop_desktop.ui.window.session_end import SessionEnd
from tests.faults.typing_child import wait_until


def main(register: Path) -> int:
    """Type a name and end at once, before the second is over in which it would be written."""
    app = QApplication([])
    immortalise_constants()
    session = Session(app, Preferences(register.parent / "settings.ini"), date(2026, 3, 5))
    SessionEnd(app).begun.connect(session.write_drafts)
    session.start(register)
    window = session.window
    assert window is not None
    wait_until(lambda: window.context.runner.is_open and not window.context.runner.is_busy)
    form = ProducerForm(window.context, None, window)
    form.open()
    QTest.keyClicks(form.form.field("name"), "HTX")
    os.kill(os.getpid(), signal.SIGTERM)
    code = app.exec()
    session.end()
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
