"""The commune's check of a dossier: its local topics (article 7.2, form 03)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TopicCheck:
    """One local topic of the commune's check (form 03); `met` None = not yet looked at."""

    topic: str
    met: bool | None = None
    note: str = ""
