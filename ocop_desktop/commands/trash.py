"""The command about deleted records: list them and bring one back."""

from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.options import Commands, Options, add_clerk, add_command, parse_positive
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.messages.records import record_kind
from ocop_desktop.services import trash


def add_commands(commands: Commands) -> None:
    """Add `trash`."""
    parser = add_command(commands, "trash", _run_trash, "xem thùng rác, lấy lại bản ghi đã xóa")
    add_clerk(parser)
    parser.add_argument(
        "--restore",
        type=parse_positive,
        metavar="ID",
        help="lấy lại bản ghi có số này trong thùng rác, với những gì bị xóa cùng",
    )


def _run_trash(options: Options) -> None:
    with open_register(options) as register:
        if options.restore is not None:
            action = trash.restore(register, [options.restore])
            print_answer(options, {"id": action.id, "sentence": action.sentence}, action.sentence)
            return
        records = trash.list_records(register, options.on)
    lines = [
        f"{one.id:>6}  {one.deleted_at.astimezone():%d/%m/%Y %H:%M}  {one.clerk}  "
        f"{record_kind(one.kind, in_vietnamese)} “{one.name}”"
        for one in records
    ]
    rows = [
        {
            "id": one.id,
            "kind": one.kind,
            "name": one.name,
            "deleted_at": one.deleted_at,
            "clerk": one.clerk,
        }
        for one in records
    ]
    print_answer(options, {"records": rows}, "\n".join(lines) or "Thùng rác trống.")
