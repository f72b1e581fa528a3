"""Twenty kills of each form in the middle of typing. Run by `make fault-drafts`.

DRAFT_KILLS says how many of each form. A control without drafts must lose more.
"""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.faults.typing_loss import FORMS, MOST_S, kill_typing, make_register, summarise

KILLS = int(os.environ.get("DRAFT_KILLS", "20"))
AT_ONCE = 3


def test_typing_of_two_seconds_at_most_is_lost_by_a_kill(tmp_path: Path) -> None:
    base = make_register(tmp_path / "so")
    runs = [(form, seed) for seed in range(KILLS) for form in FORMS]
    with ThreadPoolExecutor(AT_ONCE) as threads:
        found = threads.map(
            lambda run: kill_typing(base, tmp_path / f"{run[0]}-{run[1]}", [run[0]], run[1]), runs
        )
        losses = [loss for several in found for loss in several]
    control = kill_typing(base, tmp_path / "control", FORMS[:6], 1, keeps=False)
    print(f"\n{summarise(losses)}\nwithout drafts:\n{summarise(control)}")  # noqa: T201 - the figures of the proof
    assert [loss for loss in losses if loss.seconds > MOST_S] == []
    assert [loss for loss in control if loss.seconds > MOST_S] != []
