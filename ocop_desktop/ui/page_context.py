"""The context that every page and dialog is created with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ocop_desktop import resources
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.tasks import immortal_constants  # noqa: F401 - importing it is enough
from ocop_desktop.ui.tasks.runner import ServiceRunner

if TYPE_CHECKING:
    from ocop_desktop.domain.law.regulation import CriteriaSet, Regulation
    from ocop_desktop.domain.law.regulation_library import RegulationLibrary
    from ocop_desktop.ui.drafts.draft_keeper import DraftKeeper
    from ocop_desktop.ui.list_mirror import ListMirror


@dataclass(frozen=True)
class PageContext:
    """The runner of services, the preferences, and the day that counts as today.

    `make_mirror` makes the mirror of the product list's first screen, for the start. `drafts` keeps
    what is typed; without it nothing is kept.
    """

    runner: ServiceRunner
    preferences: Preferences
    on: date
    make_mirror: Callable[[], ListMirror] | None = None
    drafts: DraftKeeper | None = None

    @property
    def regulations(self) -> tuple[Regulation, ...]:
        """The regulations of the open register, oldest first; the shipped ones until it is open."""
        return self._library.all()

    @property
    def criteria_sets(self) -> Mapping[int, CriteriaSet]:
        """The sets that products are classified by today, by number (`RegulationLibrary.find_sets`)."""
        return self._library.find_sets(self.on)

    @property
    def _library(self) -> RegulationLibrary:
        imported = self.runner.regulations
        return resources.regulation_library(*([imported] if imported else []))
