"""One line of a score sheet as it is shown, and the choices it can be answered with."""

from dataclasses import dataclass
from enum import Enum

from ocop_desktop.domain.law.criteria import Rule, Slot
from ocop_desktop.domain.rating.score_sheet import Answer

NONE_MET = "0"


class LineKind(Enum):
    """What a line is; only criteria and rules can be answered."""

    PART = 1
    SECTION = 2
    CRITERION = 3
    RULE = 4


class LineState(Enum):
    """Whether a line is not answered, answered, or closed by a condition."""

    OPEN = 1
    DONE = 2
    CLOSED = 3


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing a line can be answered with, by its number key.

    For a criterion: of which `criterion` (a case has its own) and how many `points`, None = no
    option met; for a rule whether it `holds`. `heading` names the case before its first option.
    """

    key: str
    label: str
    criterion: str = ""
    points: Answer = None
    holds: bool | None = None
    stars: int | None = None
    heading: str = ""
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line; `minimums` are the stars it carries a minimum for and whether that is met.

    `place` is what a jump names: the slot's number or the rule's name. `detail` is the answer in
    words, `points` what stands at the right edge, `note` why it is closed or what to look at.
    """

    kind: LineKind
    place: str
    number: str
    title: str
    points: str = ""
    detail: str = ""
    state: LineState = LineState.OPEN
    hints: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    minimums: tuple[tuple[int, bool | None], ...] = ()
    note: str = ""
    is_carried: bool = False
    is_against: bool = False
    slot: Slot | None = None
    rule: Rule | None = None

    @property
    def is_answered_here(self) -> bool:
        """Whether the cursor stops on the line."""
        return self.kind in {LineKind.CRITERION, LineKind.RULE}
