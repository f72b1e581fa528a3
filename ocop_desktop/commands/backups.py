"""The commands about copies of a register: make one, list them, make a register of one."""

from pathlib import Path

from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.options import Commands, Options, add_command, add_free_command
from ocop_desktop.domain.backups.backup import Backup
from ocop_desktop.domain.errors import RegisterMissing
from ocop_desktop.services import backups


def add_commands(commands: Commands) -> None:
    """Add `backup`, `backups` and `restore`."""
    parser = add_command(commands, "backup", _run_backup, "sao lưu sổ và đọc lại bản sao")
    parser.add_argument("--to", type=Path, help="nơi thứ hai: USB hoặc một thư mục khác")
    parser = add_command(commands, "backups", _run_backups, "xem các bản sao")
    parser.add_argument("--in", dest="place", type=Path, help="các bản sao ở nơi thứ hai này")
    parser = add_free_command(
        commands, "restore", _run_restore, "khôi phục một bản sao vào thư mục mới", register=False
    )
    parser.add_argument("backup", type=Path, metavar="BACKUP", help="thư mục của bản sao")
    parser.add_argument(
        "--to", type=Path, required=True, help="thư mục mới của sổ, chưa có gì bên trong"
    )


def _run_backup(options: Options) -> None:
    with open_register(options) as register:
        made = backups.back_up(register, options.to)
    words = f"Đã sao lưu và đọc lại: {made.folder}\n{_make_words(made)}"
    print_answer(
        options,
        {
            "file": made.folder,
            "verified": made.verified,
            "products": made.products,
            "changes": made.changes,
        },
        words,
    )


def _run_backups(options: Options) -> None:
    if not options.register.is_dir():
        raise RegisterMissing(options.register)
    made = backups.list_backups(options.place or options.register / "backups")
    rows = [
        {
            "file": one.folder,
            "at": one.at,
            "verified": one.verified,
            "products": one.products,
            "changes": one.changes,
            "office": one.office,
        }
        for one in made
    ]
    lines = [f"{one.folder}\n    {_make_words(one)}" for one in made]
    print_answer(options, {"backups": rows}, "\n".join(lines) or "Chưa có bản sao nào.")


def _run_restore(options: Options) -> None:
    made = backups.read_backup(options.backup)
    folder = backups.restore(options.backup, options.to)
    print_answer(
        options,
        {"register": folder, "products": made.products, "changes": made.changes},
        f"Đã khôi phục vào: {folder}\n{_make_words(made)}",
    )


def _make_words(made: Backup) -> str:
    """What a copy holds, in one line."""
    return (
        f"{made.at.astimezone():%d/%m/%Y %H:%M}: {made.products} sản phẩm, "
        f"{made.changes} việc đã ghi, {made.bytes / 1_000_000:.1f} MB"
    )
