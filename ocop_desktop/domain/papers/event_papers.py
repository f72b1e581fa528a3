"""The four papers of an event."""

from enum import StrEnum


class EventPaper(StrEnum):
    """A paper about an event: before it the plan, the list and the collection sheet, after it the report."""

    PLAN = "plan"
    LIST = "list"
    REPORT = "report"
    SHEET = "sheet"
