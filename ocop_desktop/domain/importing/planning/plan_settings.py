"""What the rows of an import are judged by."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from ocop_desktop.domain.importing.choices import ImportChoices
from ocop_desktop.domain.importing.columns import ColumnMap, ImportField, Layout
from ocop_desktop.domain.importing.planning.stated_communes import KnownCommunes
from ocop_desktop.domain.importing.result import OpenQuestionKind
from ocop_desktop.domain.law.regulation import Regulation


@dataclass(frozen=True, slots=True)
class PlanSettings:
    """The columns, the clerk's choices, the communes of today, the regulations.

    `groups` are the names of the product groups by the number of a criteria set.
    """

    column_map: ColumnMap
    choices: ImportChoices
    communes: KnownCommunes
    regulations: tuple[Regulation, ...]
    groups: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def is_own(self) -> bool:
        """Whether this program wrote the list."""
        return self.column_map.layout is Layout.PRODUCTS

    def find_answers(self, kind: OpenQuestionKind) -> Mapping[str, str]:
        """The clerk's answers of one kind, by the text that was asked of."""
        answers = self.choices.answers
        return {text: answer for (asked, text), answer in answers.items() if asked is kind}

    def find_headings(self) -> Mapping[ImportField, str]:
        """The heading of the first column that fills each field."""
        columns = reversed(self.column_map.columns)
        return {column.field: column.heading for column in columns if column.field}
