"""A score sheet's questions (bộ tiêu chí): sections, criteria, options and the rules beside them."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from ocop_desktop.domain.law.regulation import CriteriaSet

SET_PLACE = "set"


class RuleKind(StrEnum):
    """What a condition beside a criterion, a section or the set does (resources/regulations/FORMAT.md)."""

    DISQUALIFY_IF = "disqualify_if"
    NOT_ELIGIBLE_IF = "not_eligible_if"
    REQUIRES = "requires"
    STOP_IF = "stop_if"
    STOP_IF_ZERO = "stop_if_zero"
    APPLIES_ONLY_IF = "applies_only_if"
    EVIDENCE_REQUIRED = "evidence_required"

    @property
    def is_asked(self) -> bool:
        """Whether a person confirms it; only `STOP_IF_ZERO` follows from the points."""
        return self is not RuleKind.STOP_IF_ZERO

    @property
    def is_precondition(self) -> bool:
        """Whether its criterion gives points only while the condition holds.

        While nobody has answered, the condition counts as holding.
        """
        return self in {
            RuleKind.REQUIRES,
            RuleKind.APPLIES_ONLY_IF,
            RuleKind.EVIDENCE_REQUIRED,
        }


@dataclass(frozen=True, slots=True)
class Rule:
    """One condition: where it stands ("set", "1.1", "7"), what it does, its number there from 1."""

    place: str
    kind: RuleKind
    number: int
    text: str

    @property
    def name(self) -> str:
        """The key of its confirmation in a sheet: "1.1:requires:1"."""
        return f"{self.place}:{self.kind}:{self.number}"


@dataclass(frozen=True, slots=True)
class Option:
    """One level (mức) of a criterion; `minimum_for` = the stars that demand this level at least."""

    points: Decimal
    label: str
    minimum_for: int | None = None


@dataclass(frozen=True, slots=True)
class Criterion:
    """A criterion (tiêu chí): scored by one of its options, or the sum of its `part_criteria`.

    `number` is the sheet's ("1.1", "6.1.1", "7" for a section that is itself scored, "8:1" for a case).
    `is_yes_no` criteria have two options of our own making: no (0) and yes.
    """

    number: str
    name: str
    max: Decimal
    options: tuple[Option, ...] = ()
    rules: tuple[Rule, ...] = ()
    hints: tuple[str, ...] = ()
    part_criteria: tuple["Criterion", ...] = ()
    is_yes_no: bool = False

    def option(self, points: Decimal) -> Option | None:
        """The option worth exactly `points`."""
        return next((option for option in self.options if option.points == points), None)

    def minimum(self, stars: int) -> Option | None:
        """The option that exactly `stars` demand at least; None where nothing is demanded for them."""
        return next((option for option in self.options if option.minimum_for == stars), None)


@dataclass(frozen=True, slots=True)
class Section:
    """A section (mục) of a part. Where `choose_one`, its criteria are cases and exactly one counts."""

    part: str
    number: str
    name: str
    max: Decimal
    criteria: tuple[Criterion, ...]
    rules: tuple[Rule, ...] = ()
    hints: tuple[str, ...] = ()
    choose_one: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """One line to score: a criterion, or the cases of which one is chosen.

    `rules` are all that govern it: its own, its parent criterion's and its section's.
    """

    number: str
    part: str
    section: str
    criteria: tuple[Criterion, ...]
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Criteria:
    """The whole score sheet of one criteria set under one regulation.

    `content_hash` is the SHA-256 of the files it was read from; evaluations keep it.
    """

    criteria_set: CriteriaSet
    sections: tuple[Section, ...]
    slots: tuple[Slot, ...]
    rules: tuple[Rule, ...] = ()
    agencies: tuple[str, ...] = ()
    samples: int = 0
    regulation_id: str = ""
    content_hash: str = ""

    def all_rules(self) -> tuple[Rule, ...]:
        """Every rule once: the rules of the whole dossier first, then those of the lines in their order."""
        found = {rule.name: rule for rule in self.rules}
        for slot in self.slots:
            found |= {rule.name: rule for rule in slot.rules}
        return tuple(found.values())

    def criteria_by_number(self) -> dict[str, Criterion]:
        """Everything that is scored, by its number, in the order of the sheet."""
        return {criterion.number: criterion for slot in self.slots for criterion in slot.criteria}


def make_slots(sections: tuple[Section, ...]) -> tuple[Slot, ...]:
    """The lines to score, in the order of the sheet."""
    return tuple(slot for section in sections for slot in _make_section_slots(section))


def _make_section_slots(section: Section) -> list[Slot]:
    if section.choose_one:
        rules = (*section.rules, *(rule for case in section.criteria for rule in case.rules))
        return [Slot(section.number, section.part, section.number, section.criteria, rules)]
    found = []
    for criterion in section.criteria:
        above = (*section.rules, *criterion.rules)
        for part_criterion in criterion.part_criteria or (criterion,):
            own = part_criterion.rules if criterion.part_criteria else ()
            found.append(
                Slot(
                    part_criterion.number,
                    section.part,
                    section.number,
                    (part_criterion,),
                    (*above, *own),
                )
            )
    return found
