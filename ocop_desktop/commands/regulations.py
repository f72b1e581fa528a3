"""The commands about regulations: list them, check a folder of score sheets."""

from pathlib import Path

from ocop_desktop.commands.answers import open_register_if_named, print_answer
from ocop_desktop.commands.options import Commands, Options, add_free_command
from ocop_desktop.domain.errors import BrokenRegulation
from ocop_desktop.domain.law.regulation import find_in_force
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.messages.regulations import fault_line
from ocop_desktop.services import regulations


def add_commands(commands: Commands) -> None:
    """Add `regulation list` and `regulation check`."""
    parser = commands.add_parser("regulation", help="các quyết định về bộ tiêu chí")
    actions = parser.add_subparsers(dest="action", required=True, metavar="VIỆC")
    add_free_command(actions, "list", _run_list, "liệt kê các quyết định có sẵn")
    check = add_free_command(
        actions, "check", _run_check, "kiểm tra một thư mục bộ tiêu chí", register=False
    )
    check.add_argument("folder", type=Path, help="thư mục bộ tiêu chí")


def _run_list(options: Options) -> None:
    with open_register_if_named(options) as register:
        available = regulations.shelved(register)
    in_force = find_in_force(tuple(item.regulation for item in available), options.on)
    rows = [
        {
            "id": item.regulation.id,
            "number": item.regulation.number,
            "in_force_from": item.regulation.in_force_from,
            "in_force_until": item.regulation.in_force_until,
            "in_force": item.regulation == in_force,
            "sheets": item.sheets,
        }
        for item in available
    ]
    lines = [
        f"{item.regulation.id:<16} {item.regulation.number:<18} từ {item.regulation.in_force_from:%d/%m/%Y}"
        f"  {item.sheets} phiếu"
        for item in available
    ]
    print_answer(options, {"regulations": rows}, "\n".join(lines))


def _run_check(options: Options) -> None:
    faults = regulations.check(options.folder)
    problems = [
        {
            "file": fault.file,
            "set": fault.set,
            "criterion": fault.criterion,
            "message": fault_line(fault, in_vietnamese),
        }
        for fault in faults
    ]
    if faults and not options.json:
        raise BrokenRegulation(faults)
    print_answer(
        options, {"ok": not faults, "problems": problems}, "Bộ tiêu chí đúng, không có lỗi."
    )
    if faults:
        raise SystemExit(1)
