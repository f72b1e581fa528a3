"""The commands about what was done: undo, redo and the list of actions."""

from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.options import (
    Commands,
    Options,
    add_command,
    parse_not_negative,
)
from ocop_desktop.services import history


def add_commands(commands: Commands) -> None:
    """Add `undo`, `redo` and `history`."""
    add_command(commands, "undo", _run_undo, "hoàn tác việc vừa làm")
    add_command(commands, "redo", _run_redo, "làm lại việc vừa hoàn tác")
    parser = add_command(commands, "history", _run_history, "xem các việc đã làm")
    parser.add_argument(
        "--limit", type=parse_not_negative, default=50, help="nhiều nhất bao nhiêu việc"
    )


def _run_undo(options: Options) -> None:
    with open_register(options) as register:
        action = history.undo(register)
    print_answer(
        options, {"id": action.id, "sentence": action.sentence}, f"Đã hoàn tác: {action.sentence}"
    )


def _run_redo(options: Options) -> None:
    with open_register(options) as register:
        action = history.redo(register)
    print_answer(
        options, {"id": action.id, "sentence": action.sentence}, f"Đã làm lại: {action.sentence}"
    )


def _run_history(options: Options) -> None:
    with open_register(options) as register:
        actions = history.recent(register, options.limit)
    lines = [
        f"{action.at:%d/%m/%Y %H:%M}  {action.clerk}  {action.sentence}"
        f"{' (đã hoàn tác)' if action.undone else ''}"
        for action in actions
    ]
    rows = [
        {
            "id": action.id,
            "at": action.at,
            "clerk": action.clerk,
            "sentence": action.sentence,
            "undone": action.undone,
        }
        for action in actions
    ]
    print_answer(options, {"changes": rows}, "\n".join(lines))
