"""What is said of a save whose COMMIT fails is what a new connection reads."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.builders import new_register
from tests.faults.failing_calls import build_library, make_environment
from tests.faults.kills import ROOT
from tests.faults.test_kills import needs_a_compiler

SAVES = """
import errno, json, sqlite3, sys
from pathlib import Path
from ocop_desktop.domain.errors import OcopError
from ocop_desktop.services import producers, registers
from ocop_desktop.store.database import Register
from tests.builders import a_producer
from tests.faults.failing_calls import COUNT, FAIL, arm, disarm

folder, is_believed = Path(sys.argv[1]), sys.argv[2] == "believed"
if is_believed:
    Register._is_kept = lambda *_: False

def save(call):
    name = f"HTX {call}"
    register = registers.open_register(folder, "Lan")
    arm(call, FAIL if call else COUNT, errno.EIO)
    try:
        said = producers.save(register, a_producer(name)).id > 0
        is_known = len(register.changes) == 1
    except OcopError as error:
        said, is_known = False, getattr(error, "reason", "") == "unsure"
    calls = disarm()
    register.close()
    with sqlite3.connect(folder / "register.sqlite") as plain:
        kept = plain.execute("SELECT count(*) FROM producer WHERE name = ?", [name]).fetchone()[0]
    return {"said": said, "kept": bool(kept), "known": is_known, "calls": calls}

counted = save(0)
print(json.dumps([save(call) for call in range(1, counted["calls"] + 1)]))
"""


def fail_each_call(folder: Path, *, believed: bool) -> list[dict[str, Any]]:
    """A save for each call that changes files, that call failing as a disk would.

    `believed` = what SQLite says of COMMIT is not looked into, as the control.
    """
    library = build_library(folder)
    register = new_register(folder)
    register.close()
    child = subprocess.run(  # noqa: S603 - the test's own program
        [
            sys.executable,
            "-c",
            SAVES,
            str(register.folder),
            "believed" if believed else "looked into",
        ],
        env=make_environment(library, register.folder),
        capture_output=True,
        check=True,
        cwd=ROOT,
    )
    outcomes: list[dict[str, Any]] = json.loads(child.stdout)
    assert len(outcomes) > 4
    return outcomes


@needs_a_compiler
def test_a_save_is_told_as_done_where_it_is_there_and_only_there(tmp_path: Path) -> None:
    outcomes = fail_each_call(tmp_path, believed=False)
    assert [one for one in outcomes if one["said"] != one["kept"] and not one["known"]] == []
    assert [one for one in outcomes if one["said"] and not one["known"]] == []
    assert any(one["said"] for one in outcomes)


@needs_a_compiler
def test_without_reading_again_a_save_that_is_there_would_be_told_as_failed(tmp_path: Path) -> None:
    outcomes = fail_each_call(tmp_path, believed=True)
    assert any(one["kept"] and not one["said"] for one in outcomes)
