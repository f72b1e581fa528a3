"""The commands about what was done: undo, redo and the list of actions."""

import argparse
from collections.abc import Mapping
from typing import Any

from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.options import (
    Commands,
    Options,
    add_clerk,
    add_command,
    add_days,
    parse_not_negative,
    parse_positive,
)
from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.history.history_page import HistoryFilter
from ocop_desktop.services import history
from ocop_desktop.store.database import Register


def add_commands(commands: Commands) -> None:
    """Add `undo`, `redo` and `history`."""
    _add_id(add_command(commands, "undo", _run_undo, "hoàn tác việc vừa làm"), "hoàn tác")
    _add_id(add_command(commands, "redo", _run_redo, "làm lại việc vừa hoàn tác"), "làm lại")
    parser = add_command(commands, "history", _run_history, "xem các việc đã làm")
    parser.add_argument(
        "--limit", type=parse_not_negative, default=50, help="nhiều nhất bao nhiêu việc"
    )
    parser.add_argument(
        "--record", help="chỉ việc của bản ghi này: mã sản phẩm, loại:số (fair:3) hoặc tên"
    )
    parser.add_argument("--clerk", default="", help="chỉ việc của người này")
    add_days(parser, "việc làm")
    parser.add_argument(
        "--details", action="store_true", help="kèm từng bản ghi: trước và sau mỗi việc"
    )


def _add_id(parser: argparse.ArgumentParser, verb: str) -> None:
    add_clerk(parser)
    parser.add_argument(
        "--id", type=parse_positive, help=f"{verb} riêng việc có số này (xem lệnh history)"
    )


def _run_undo(options: Options) -> None:
    with open_register(options) as register:
        action = history.undo(register, options.id)
    print_answer(
        options, {"id": action.id, "sentence": action.sentence}, f"Đã hoàn tác: {action.sentence}"
    )


def _run_redo(options: Options) -> None:
    with open_register(options) as register:
        action = history.redo(register, options.id)
    print_answer(
        options, {"id": action.id, "sentence": action.sentence}, f"Đã làm lại: {action.sentence}"
    )


def _run_history(options: Options) -> None:
    with open_register(options) as register:
        kind, row_id = history.find_record(register, options.record) if options.record else ("", 0)
        wanted = HistoryFilter(
            str(kind), row_id, options.clerk, options.since, options.until, new_only=True
        )
        actions = history.find(register, wanted, limit=options.limit).actions
        rows = [_make_facts(register, action, details=options.details) for action in actions]
    lines = [
        f"{action.id:>6}  {action.at.astimezone():%d/%m/%Y %H:%M}  {action.clerk}  {action.sentence}"
        f"{' (đã hoàn tác)' if action.undone else ''}"
        for action in actions
    ]
    print_answer(options, {"changes": rows}, "\n".join(lines))


def _make_facts(register: Register, action: ChangeSet, *, details: bool) -> Mapping[str, Any]:
    facts = {
        "id": action.id,
        "at": action.at,
        "clerk": action.clerk,
        "sentence": action.sentence,
        "undone": action.undone,
    }
    if not details:
        return facts
    names = history.name_records(register, action.id)
    undoing = history.list_undoings(register, [action.id]).get(action.id)
    return {
        **facts,
        "undone_by": undoing.clerk if undoing and action.undone else None,
        "undone_at": undoing.at if undoing and action.undone else None,
        "records": [
            {
                "table": change.table,
                "id": change.row_id,
                "name": names[change.table, change.row_id],
                "before": change.before,
                "after": change.after,
            }
            for change in history.read_action(register, action.id).changes
        ],
    }
