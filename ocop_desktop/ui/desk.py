"""What every page and dialog is handed."""

from dataclasses import dataclass
from datetime import date

from ocop_desktop.ui import lasting_truth  # noqa: F401 - importing it is enough
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.runner import ServiceRunner


@dataclass(frozen=True)
class Desk:
    """The door to the services, what the clerk prefers, and the day that counts as today."""

    runner: ServiceRunner
    preferences: Preferences
    on: date
