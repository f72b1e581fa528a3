"""The stories of papers read back: their lines and tables."""

from collections.abc import Iterator

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.papers.event_composing import EVENT_COMPOSERS
from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.papers.paper_frame import NO_BREAK
from ocop_desktop.domain.papers.paper_story import (
    PaperHeading,
    PaperSection,
    PaperStory,
    PaperTable,
    PaperText,
)
from tests.event_paper_samples import WORDS, make_content


def compose(event: Event, paper: EventPaper = EventPaper.REPORT) -> PaperStory:
    """A paper of the event."""
    return EVENT_COMPOSERS[paper](make_content(event, paper), WORDS)


def read_lines(section: PaperSection) -> list[str]:
    """Headings and paragraphs, each in one line, with plain blanks."""
    lines = []
    for block in section.blocks:
        if isinstance(block, PaperHeading):
            lines.append(block.text)
        if isinstance(block, PaperText):
            lines.append(" ".join(filter(None, (block.lead, block.text))))
    return [line.replace(NO_BREAK, " ") for line in lines]


def list_tables(story: PaperStory) -> Iterator[PaperTable]:
    """Every table of the paper and its annexes."""
    for section in story.sections:
        yield from (block for block in section.blocks if isinstance(block, PaperTable))
