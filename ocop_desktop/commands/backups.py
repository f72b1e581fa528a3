"""The commands about copies of a register: make one, list them, make a register of one."""

from getpass import getpass
from pathlib import Path

from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.options import Commands, Options, add_command, add_free_command
from ocop_desktop.domain.backups.backup import Backup
from ocop_desktop.domain.errors import FileMissing, RegisterMissing
from ocop_desktop.services import backups

_WARNING = (
    "Hãy cất mật khẩu ở nơi chắc chắn: mất mật khẩu thì không ai mở được bản sao này, "
    "kể cả người viết chương trình."
)


def add_commands(commands: Commands) -> None:
    """Add `backup`, `backups` and `restore`."""
    parser = add_command(commands, "backup", _run_backup, "sao lưu sổ và đọc lại bản sao")
    parser.add_argument("--to", type=Path, help="nơi thứ hai: USB hoặc một thư mục khác")
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE",
        help="mã hóa bản sao bằng mật khẩu ở dòng đầu của tệp này",
    )  # fmt: skip
    parser = add_command(commands, "backups", _run_backups, "xem các bản sao")
    parser.add_argument("--in", dest="place", type=Path, help="các bản sao ở nơi thứ hai này")
    parser = add_free_command(
        commands, "restore", _run_restore, "khôi phục một bản sao vào thư mục mới", register=False
    )
    parser.add_argument("backup", type=Path, metavar="BACKUP", help="thư mục của bản sao")
    parser.add_argument(
        "--to", type=Path, required=True, help="thư mục mới của sổ, chưa có gì bên trong"
    )
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE",
        help="mật khẩu của bản sao đã mã hóa, ở dòng đầu của tệp này; không có thì hỏi",
    )  # fmt: skip


def _run_backup(options: Options) -> None:
    with open_register(options) as register:
        if options.passphrase_file:
            made = backups.back_up_encrypted(register, _read_passphrase(options), options.to)
        else:
            made = backups.back_up(register, options.to)
    words = f"Đã sao lưu và đọc lại: {made.folder}\n{_make_words(made)}"
    if made.encrypted:
        words += f"\n{_WARNING}"
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
    made = backups.list_backups(options.place or options.register / "backups", with_encrypted=True)
    rows = [
        {
            "file": one.folder,
            "at": one.at,
            "verified": one.verified,
            "encrypted": one.encrypted,
            "products": None if one.encrypted else one.products,
            "changes": None if one.encrypted else one.changes,
            "office": one.office,
        }
        for one in made
    ]
    lines = [f"{one.folder}\n    {_make_words(one)}" for one in made]
    print_answer(options, {"backups": rows}, "\n".join(lines) or "Chưa có bản sao nào.")


def _run_restore(options: Options) -> None:
    if options.backup.is_file():
        folder = backups.restore_encrypted(options.backup, options.to, _read_passphrase(options))
    else:
        folder = backups.restore(options.backup, options.to)
    print_answer(options, {"register": folder}, f"Đã khôi phục vào: {folder}")


def _read_passphrase(options: Options) -> str:
    """The first line of the named file, else what is typed. Raises FileMissing."""
    if options.passphrase_file is None:
        return _ask_passphrase()
    try:
        lines = options.passphrase_file.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise FileMissing(options.passphrase_file) from error
    return lines[0] if lines else ""


def _ask_passphrase() -> str:
    """What is typed; nothing where there is nobody to type."""
    try:
        return getpass("Mật khẩu của bản sao: ")
    except EOFError:
        return ""


def _make_words(made: Backup) -> str:
    """What a copy holds, in one line."""
    if made.encrypted and not made.register_id:
        return f"{made.at.astimezone():%d/%m/%Y %H:%M}: đã mã hóa, {made.bytes / 1_000_000:.1f} MB"
    return (
        f"{made.at.astimezone():%d/%m/%Y %H:%M}: {made.products} sản phẩm, "
        f"{made.changes} việc đã ghi, {made.bytes / 1_000_000:.1f} MB"
    )
