"""What is written to producers whose certificates end: one text for each producer."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop import resources
from ocop_desktop.domain.deadlines.board import DeadlineRow
from ocop_desktop.domain.deadlines.renewal import DeadlineState
from ocop_desktop.domain.text import sort_key
from ocop_desktop.ui.words.values import day_words


@dataclass(frozen=True, slots=True)
class ProducerNotice:
    """A text to one producer about some of its products."""

    producer: str
    product_ids: tuple[int, ...]
    text: str


def notice_channels() -> tuple[str, ...]:
    """Return the usual channels of notices; others may be typed."""
    return tuple(resources.labels("vi")["notice.channels"].split("; "))


def propose_notices(rows: Sequence[DeadlineRow]) -> tuple[ProducerNotice, ...]:
    """Return the usual text for each producer of `rows`, the producers by name."""
    by_producer: dict[int, list[DeadlineRow]] = {}
    for row in rows:
        by_producer.setdefault(row.producer_id, []).append(row)
    named = Counter(held[0].producer for held in by_producer.values())
    notices = (
        ProducerNotice(
            _name_producer(held[0], is_alone=named[held[0].producer] == 1),
            tuple(row.id for row in held),
            propose_text(held),
        )
        for held in by_producer.values()
    )
    return tuple(sorted(notices, key=lambda notice: sort_key(notice.producer)))


def _name_producer(row: DeadlineRow, *, is_alone: bool) -> str:
    """The name of the row's producer, with the commune where another is called the same."""
    return row.producer if is_alone else " · ".join(filter(None, (row.producer, row.commune)))


def propose_text(rows: Sequence[DeadlineRow]) -> str:
    """Return the usual text of such a notice, in Vietnamese because producers read it."""
    if len(rows) == 1:
        return _write_about(rows[0], f"notice.{_case_of(rows[0])}")
    names = "\n".join(_write_about(row, f"notice.many_{_case_of(row)}") for row in rows)
    return resources.labels("vi")["notice.many"].format(names=names)


def _write_about(row: DeadlineRow, label: str) -> str:
    """What one product's state asks for, in the words of `label`."""
    return resources.labels("vi")[label].format(
        product=row.name,
        expires=day_words(row.expires_on) or "…",
        opens=day_words(row.window_opens),
        closes=day_words(row.window_closes),
    )


def _case_of(row: DeadlineRow) -> str:
    if row.state is DeadlineState.EXPIRED:
        return "expired"
    if row.window_opens is None:
        return "plain"
    return "late" if row.state is DeadlineState.LATE else "window"
