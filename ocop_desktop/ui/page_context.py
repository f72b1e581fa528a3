"""What every page and dialog is handed."""

from dataclasses import dataclass
from datetime import date

from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.tasks import immortal_constants  # noqa: F401 - importing it is enough
from ocop_desktop.ui.tasks.runner import ServiceRunner


@dataclass(frozen=True)
class PageContext:
    """The door to the services, what the clerk prefers, and the day that counts as today."""

    runner: ServiceRunner
    preferences: Preferences
    on: date
