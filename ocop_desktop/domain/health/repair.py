"""What a repair or a salvage of a register did."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ocop_desktop.domain.health.report import HealthProblem


@dataclass(frozen=True, slots=True)
class RepairReport:
    """What a repair set back, and what it could not mend.

    `copy` is the folder or file of the copy that was made first, None where nothing was written.
    """

    repaired: tuple[HealthProblem, ...] = ()
    remaining: tuple[HealthProblem, ...] = ()
    copy: Path | None = None

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong any more."""
        return not self.remaining


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What could be read of a broken register: `folder` is the new one, `counts` its rows by table.

    `restored` counts rows, by table, that were taken from the history; `lost` names what is neither
    in the tables nor in the history.
    """

    folder: Path
    counts: Mapping[str, int] = field(default_factory=dict)
    restored: Mapping[str, int] = field(default_factory=dict)
    lost: tuple[HealthProblem, ...] = ()
