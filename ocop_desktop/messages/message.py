"""What is told of a failure: what happened, the facts, what it means, what to do next."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

MAX_FACTS = 20

Translate: TypeAlias = Callable[[str, str], str]
"""Gives the text of a context in the reader's language: `translate("Errors", "Đã hủy")`."""


def in_vietnamese(context: str, text: str) -> str:
    """The text itself: Vietnamese is what all sentences are written in."""
    del context
    return text


@dataclass(frozen=True, slots=True)
class Message:
    """One failure in words. `facts` are whole sentences, one for each thing that is wrong."""

    title: str
    what: str
    meaning: str = ""
    next_step: str = ""
    facts: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """What happened and the facts, in one line."""
        return " ".join((self.what, *self.facts))

    @property
    def explanation(self) -> str:
        """What follows what happened, in paragraphs: the facts, what it means, what to do next."""
        parts = ("\n".join(self.facts), self.meaning, self.next_step)
        return "\n\n".join(filter(None, parts))

    @property
    def text(self) -> str:
        """All but the title, in paragraphs."""
        return "\n\n".join(filter(None, (self.what, self.explanation)))

    @property
    def plain(self) -> str:
        """All but the title for a terminal: one line, and with facts one line for each."""
        end = " ".join(filter(None, (self.meaning, self.next_step)))
        if not self.facts:
            return f"{self.what} {end}".strip()
        return "\n".join((self.what, *(f"  {fact}" for fact in self.facts), end))


def first_facts(facts: Iterable[str], translate: Translate) -> tuple[str, ...]:
    """The first `MAX_FACTS` of them; the rest are counted in one more."""
    every = tuple(facts)
    more = len(every) - MAX_FACTS
    if more <= 0:
        return every
    rest = translate("Errors", "… và {count} chỗ khác.").format(count=more)
    return (*every[:MAX_FACTS], rest)
