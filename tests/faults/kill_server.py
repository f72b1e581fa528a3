"""A process that forks a child for each trial: the program is loaded once, a child dies alone.

Run with the library of `failing_calls.c` preloaded. Each line of its input is a trial as JSON, each
line of its output the outcome of one.
"""

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import event

from ocop_desktop.domain.errors import OcopError
from ocop_desktop.services import registers
from ocop_desktop.store.database import Register
from tests.faults.failing_calls import arm, disarm
from tests.faults.operations import Operation, make_operations, read_imported_list, use


def main() -> None:
    """Answer trials until the input ends."""
    operations = make_operations(read_imported_list())
    for line in sys.stdin:
        sys.stdout.write(f"{json.dumps(_run_forked(json.loads(line), operations))}\n")
        sys.stdout.flush()


def _run_forked(trial: dict[str, Any], operations: Any) -> dict[str, Any]:
    """The outcome of one trial: whether it was acknowledged, how many calls it made, what it raised."""
    ours, theirs = os.pipe()
    child = os.fork()
    if not child:
        os.close(ours)
        answer = _run(trial, operations.get(trial["operation"]))
        os.write(theirs, json.dumps(answer).encode())
        os._exit(0)
    os.close(theirs)
    with os.fdopen(ours) as pipe:
        answered = pipe.read()
    _, status = os.waitpid(child, 0)
    is_killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    return {"killed": is_killed, **(json.loads(answered) if answered else {"acknowledged": False})}


def _run(trial: dict[str, Any], operation: Operation | None) -> dict[str, Any]:
    folder = Path(trial["folder"])
    try:
        if operation is None:
            use(folder)
            return {"acknowledged": True}
        return _run_armed(trial, operation, registers.open_register(folder / "so", "Lan"), folder)
    except Exception as error:  # noqa: BLE001 - whatever is raised is the outcome of the trial
        told = isinstance(error, OcopError)
        return {"acknowledged": False, "told": told, "error": f"{type(error).__name__}: {error}"}


def _run_armed(
    trial: dict[str, Any], operation: Operation, register: Register, folder: Path
) -> dict[str, Any]:
    if not trial["journal"]:
        _drop_journal(register)
    arm(trial["call"], trial["action"], trial["error"])
    operation.run(register, folder)
    return {"acknowledged": True, "calls": disarm()}


def _drop_journal(register: Register) -> None:
    """The sabotage of the control: no journal, and nothing waits for the disk."""
    engine = register._engine  # the program has no setting for it
    engine.dispose()

    def set_up(connection: Any, _: object) -> None:
        connection.execute("PRAGMA journal_mode=OFF")

    event.listen(engine, "connect", set_up)


if __name__ == "__main__":
    main()
