"""How many killed copies are listed: none may be. `python -m tests.faults.backup_kills [KILLS]`.

Each kill comes on a call that changes a file, half of them while the database is copied and half of
them after half a write. The control: a list that trusts SQLite's integrity_check, as a naive program
would, must list some of what the kills have left.
"""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from ocop_desktop.domain.errors import BackupDamaged
from ocop_desktop.services import backups, demo, products, registers
from ocop_desktop.store.backups.meter import Progress
from ocop_desktop.store.database import Register
from ocop_desktop.store.engines.sqlite_copies import opened_unchanging
from tests.builders import TODAY, register_with_product
from tests.faults.failing_calls import (
    COUNT,
    KILL,
    TORN,
    arm,
    build_library,
    count_calls,
    make_environment,
)
from tests.faults.kills import ROOT

KILLS = 200
SWEEP_EVERY = 20


@dataclass(slots=True)
class Figures:
    """What the kills have shown."""

    kills: int = 0
    calls: int = 0
    copying_calls: int = 0
    listed: int = 0
    unsound: int = 0
    naively_listed: int = 0
    swept: int = 0
    left: list[str] = field(default_factory=list)


def run_kills(folder: Path, kills: int, seed: int) -> Figures:
    """Kill `kills` copies of the register in `folder`; the process must have the library loaded."""
    chance = random.Random(seed)  # noqa: S311 - a seed repeats a proof
    figures = Figures()
    figures.calls, figures.copying_calls = _count_calls(folder)
    for number in range(kills):
        last = figures.copying_calls if number % 2 else figures.calls
        before = _remove_parts(folder)
        action = chance.choice((KILL, TORN))
        was_killed = _kill_copy(folder, chance.randint(1, last), action)
        figures.kills += was_killed
        _look(folder, before, figures)
        if number % SWEEP_EVERY == SWEEP_EVERY - 1:
            _sweep(folder, figures)
    return figures


def _count_calls(folder: Path) -> tuple[int, int]:
    """How many calls a copy makes before it gets its name, and until its database is written."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        size = (folder / "register.sqlite").stat().st_size
        seen: list[tuple[int, int]] = []

        def count(done: int, _total: int) -> None:
            seen.append((done, count_calls()))

        arm(0, COUNT)
        _copy(folder, count)
        copied = max(calls for done, calls in seen if done <= size)
        os.write(writing, json.dumps([seen[-1][1], copied]).encode())
        os._exit(0)
    os.waitpid(child, 0)
    calls, copied = json.loads(os.read(reading, 100))
    os.close(reading)
    os.close(writing)
    return int(calls), int(copied)


def _kill_copy(folder: Path, call: int, action: int) -> bool:
    child = os.fork()
    if child == 0:
        arm(call, action)
        _copy(folder, lambda _done, _total: None)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def _copy(folder: Path, progress: Progress) -> None:
    register = registers.open_register(folder, "Lan")
    backups.back_up(register, progress=progress)


def _remove_parts(folder: Path) -> set[str]:
    """Begin with whole copies only, so that calls are counted alike; returns the copies' names."""
    for part in (folder / "backups").glob(".*.part"):
        shutil.rmtree(part)
    return {one.folder.name for one in backups.list_backups(folder / "backups")}


def _look(folder: Path, before: set[str], figures: Figures) -> None:
    place = folder / "backups"
    new = [one for one in backups.list_backups(place) if one.folder.name not in before]
    figures.listed += len(new)
    for one in new:
        try:
            backups.verify(one.folder)
        except BackupDamaged:
            figures.unsound += 1
    parts = [path for path in place.glob("*.part") if path.name.startswith(".")]
    figures.left += [path.name for path in parts]
    figures.naively_listed += sum(_is_naively_sound(one / "register.sqlite") for one in parts)


def _is_naively_sound(file: Path) -> bool:
    """Whether SQLite finds nothing wrong with the file: it says so of an empty one."""
    if not file.is_file():
        return False
    with opened_unchanging(file) as connection:
        try:
            return [row[0] for row in connection.execute("PRAGMA integrity_check")] == ["ok"]
        except Exception:  # noqa: BLE001 - any error of SQLite means that it is not sound
            return False


def _sweep(folder: Path, figures: Figures) -> None:
    with closing(registers.open_register(folder, "Lan")) as register:
        made = backups.back_up(register)
    backups.verify(made.folder)
    figures.swept += not list((folder / "backups").glob(".*.part"))


def _make_register(folder: Path, *, small: bool) -> Register:
    """A practice register with photos, or a small one with documents, which is made sooner."""
    if not small:
        return demo.build(folder, products=66, seed=1, on=TODAY)
    register, product = register_with_product(folder.parent)
    for number in range(10):
        file = folder.parent / f"{number}.pdf"
        file.write_text(f"%PDF {number}", encoding="utf-8")
        products.add_document(register, product.id, file, file.name)
    return register


def main(kills: int) -> int:
    """Kill copies in a process that has the library; 1 where the proof fails."""
    if "OCOP_FAULT_ROOT" in os.environ:
        return _prove(Path(os.environ["OCOP_FAULT_ROOT"]), kills)
    words = [sys.executable, "-m", "tests.faults.backup_kills", str(kills)]
    with tempfile.TemporaryDirectory() as built, tempfile.TemporaryDirectory() as root:
        environment = make_environment(build_library(Path(built)), Path(root))
        done = subprocess.run(words, env=environment, check=False, cwd=ROOT)  # noqa: S603 - our own words
    return done.returncode


def _prove(root: Path, kills: int) -> int:
    """Make a practice register in `root`, kill its copies, print the figures."""
    folder = root / "so"
    with closing(_make_register(folder, small=kills < SWEEP_EVERY)) as register:
        backups.back_up(register)
    figures = run_kills(folder, kills, seed=kills)
    print(  # noqa: T201 - a proof prints its figures
        f"{figures.kills} copies killed on one of {figures.calls} file-changing calls "
        f"({figures.copying_calls} of them while the database is copied)\n"
        f"listed: {figures.listed}, unsound among them: {figures.unsound}\n"
        f"left beside: {len(figures.left)}; swept by {figures.swept} of "
        f"{kills // SWEEP_EVERY} later copies\n"
        f"control, listed by integrity_check alone: {figures.naively_listed}"
    )
    holds = figures.listed == 0 and figures.kills == kills and figures.naively_listed > 0
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else KILLS))
