"""Kills a window in the middle of typing, and measures what of it no draft holds."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.events.event import Event
from ocop_desktop.services import evaluations, events, producers, products, registers
from ocop_desktop.store.drafts.draft_files import DraftFiles
from tests.builders import a_producer, a_product

FORMS = (
    "product", "producer", "recognition", "filing", "notice", "decision", "fair", "evaluation",
    "settings", "sales",
)  # fmt: skip
MOST_S = 2.0
PARTS: dict[str, tuple[str | int, ...]] = {
    "results": ("results", 0, 2),
    "shows.hosts": ("shows", "hosts", 0, 0),
    "shows.sessions": ("shows", "sessions", "typed", "0", "title"),
    "money.deals": ("money", "deals", "typed", "0", "value"),
    "money.costs": ("money", "costs", 0, 1),
    "money.gifts": ("money", "gifts", 0, 0),
}
"""Where a draft of an event keeps what is typed in its parts."""


@dataclass(frozen=True)
class Loss:
    """One form at the kill: how many letters were typed, and how old the oldest lost one was."""

    form: str
    place: str
    typed: int
    kept: int
    seconds: float


def make_register(folder: Path) -> Path:
    """A register with one product, a fair and an evaluation."""
    register = registers.create_register(folder)
    producer = producers.save(register, a_producer())
    product = products.save(register, replace(a_product(producer.id), notes=""))
    events.save(register, Event("Hội chợ tập"))
    begun = evaluations.begin(register, product.id, on=date(2026, 3, 5))
    evaluations.save(register, begun)
    register.close()
    return folder


def kill_typing(
    base: Path, place: Path, forms: Sequence[str], seed: int, *, keeps: bool = True
) -> tuple[Loss, ...]:
    """Type into `forms`, one after the other, and kill the window while the last is typed in."""
    register, data = place / "so", place / "data"
    shutil.copytree(base, register)
    child = subprocess.Popen(  # noqa: S603 - our own file
        [sys.executable, "-m", "tests.faults.typing_child", str(register),
         str(data) if keeps else "-", ",".join(forms), str(seed)],
        stdout=subprocess.PIPE, text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert child.stdout is not None
    lines = []
    for line in child.stdout:
        lines.append(line)
        if line == "READY\n":
            break
    time.sleep(random.Random(seed).uniform(0.3, 5))  # noqa: S311 - a kill that can be repeated
    killed_at = time.monotonic()
    child.send_signal(signal.SIGKILL)
    rest, _ = child.communicate()
    return _measure([*lines, *rest.splitlines()], read_left(data), killed_at)


def read_left(data: Path) -> list[Draft]:
    """What a next window is offered."""
    return [draft for folder in data.glob("drafts/*") for draft in DraftFiles(folder).list_left()]


def summarise(losses: Sequence[Loss]) -> str:
    """The figures by form: runs, letters typed, the oldest lost letter."""
    by_form: dict[str, list[Loss]] = defaultdict(list)
    for loss in losses:
        by_form[loss.form].append(loss)
    return "\n".join(
        f"{form:12} {len(found):3} kills, {sum(one.typed for one in found):5} letters typed, "
        f"{sum(one.typed - one.kept for one in found):5} lost, "
        f"the oldest lost was typed {max(one.seconds for one in found):.2f} s before"
        for form, found in by_form.items()
    )


def _measure(lines: Sequence[str], drafts: Sequence[Draft], killed_at: float) -> tuple[Loss, ...]:
    typed: dict[tuple[str, str], list[float]] = defaultdict(list)
    for line in lines:
        if line.strip() != "READY":
            form, place, _, at = line.split()
            typed[form, place].append(float(at))
    held = {draft.form: draft.content for draft in drafts}
    return tuple(
        _measure_form(form, place, times, held.get(form), killed_at)
        for (form, place), times in typed.items()
    )


def _measure_form(
    form: str, place: str, times: Sequence[float], content: Any, killed_at: float
) -> Loss:
    kept = 0 if content is None else len(_read_text(place, content))
    lost = times[kept:]
    return Loss(form, place, len(times), kept, killed_at - lost[0] if lost else 0)


def _read_text(place: str, content: Any) -> str:
    if place == "certificates":
        return str(content["fields"]["certificates"][-1][0])
    if place == "open":
        return str((content["more"]["open"] or [0, 0, ""])[2])
    if place in PARTS:
        return _read_part(PARTS[place], content["more"]["parts"])
    return str(content["fields"][place.removeprefix("fields.")])


def _read_part(path: Sequence[str | int], parts: Any) -> str:
    """The text at the end of a path through what the parts hand over; "" before the first letter."""
    for step in path:
        known = range(len(parts)) if isinstance(parts, list) else parts
        if step not in known:
            return ""
        parts = parts[step]
    return str(parts)
