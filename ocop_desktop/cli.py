"""The command line: read the words, open the register, hand over to the command, answer its errors."""

import argparse
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from ocop_desktop import cli_printing
from ocop_desktop.cli_options import Commands, as_json, command, day, whole
from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.rating.score_sheet import Level

DONE, FAILED, USAGE, STOPPED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the window.

    0 done, 1 a clear message on stderr, 2 wrong usage, 130 stopped by Ctrl+C or SIGTERM.
    """
    options = _parser().parse_args(sys.argv[1:] if arguments is None else arguments)
    if options.command is None:
        return _open_window(options.register, options.on)
    return _run(options)


def _open_window(folder: Path | None, on: date) -> int:
    from ocop_desktop import app  # noqa: PLC0415 - Qt loads only for the window

    return app.run(folder, on)


def _run(options: argparse.Namespace) -> int:
    from ocop_desktop import sentences  # noqa: PLC0415 - the database loads only here
    from ocop_desktop.commands.table import COMMANDS  # noqa: PLC0415

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    try:
        with _stopping_politely():
            COMMANDS[options.command](options)
            sys.stdout.flush()
    except OcopError as error:
        print(sentences.sentence_of(error), file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print(sentences.STOPPED, file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        _close_pipe()
    return DONE


@contextmanager
def _stopping_politely() -> Iterator[None]:
    """Being asked to end (SIGTERM) is like Ctrl+C: what is half done is put away first."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _close_pipe() -> None:
    """The reader has seen enough (`| head`); what Python still flushes at its end goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ocop-desktop", description="Sổ sản phẩm OCOP")
    parser.add_argument("--register", type=Path, help="thư mục của sổ")
    day(parser)
    commands = parser.add_subparsers(dest="command", title="lệnh")
    _demo_and_import(commands)
    _list_and_show(commands)
    as_json(command(commands, "deadlines", "thời hạn của mọi sản phẩm"))
    cli_printing.add(commands)
    _history(commands)
    _rating(commands)
    commands.add_parser("self-test", help="tự kiểm tra chương trình")
    return parser


def _demo_and_import(commands: Commands) -> None:
    demo = command(commands, "demo", "tạo sổ tập với dữ liệu hư cấu")
    demo.add_argument("--products", type=whole, default=66, help="số sản phẩm")
    demo.add_argument("--seed", type=int, default=1, help="số gieo: cùng số thì cùng dữ liệu")
    taking = command(commands, "import", "nhập một bảng CSV hoặc Excel")
    taking.add_argument("file", type=Path)
    as_json(taking)


def _list_and_show(commands: Commands) -> None:
    listing = command(commands, "list", "liệt kê sản phẩm")
    listing.add_argument("--search", default="", help="các chữ cần tìm, không cần dấu")
    listing.add_argument("--stars", type=int, choices=(3, 4, 5), help="hạng sao hôm nay")
    listing.add_argument("--group", help="nhóm: I..VI hoặc tên")
    listing.add_argument("--limit", type=whole, help="nhiều nhất bao nhiêu dòng")
    as_json(listing)
    show = command(commands, "show", "xem một sản phẩm")
    show.add_argument("--product", required=True, help="mã sản phẩm hoặc số")
    as_json(show)


def _history(commands: Commands) -> None:
    for name, words in (("undo", "hoàn tác việc vừa làm"), ("redo", "làm lại việc vừa hoàn tác")):
        as_json(command(commands, name, words))
    history = command(commands, "history", "xem các việc đã làm")
    history.add_argument("--limit", type=whole, default=50)
    as_json(history)


def _rating(commands: Commands) -> None:
    regulation = commands.add_parser("regulation", help="các quyết định về bộ tiêu chí")
    actions = regulation.add_subparsers(dest="action", required=True)
    as_json(actions.add_parser("list", help="liệt kê các quyết định có sẵn"))
    check = actions.add_parser("check", help="kiểm tra một thư mục bộ tiêu chí")
    check.add_argument("folder", type=Path)
    as_json(check)
    for name, words in (
        ("verdict", "tính kết quả một phiếu chấm"),
        ("path", "cách ngắn nhất để đạt hạng sao"),
    ):
        parser = commands.add_parser(name, help=words)
        parser.add_argument("--set", type=whole, required=True, help="số bộ tiêu chí, 1 đến 26")
        parser.add_argument("--regulation", default="", help="mã quyết định, vd qd-26-2026")
        day(parser)
        _scored(parser)
        if name == "path":
            parser.add_argument("--stars", type=int, choices=(3, 4, 5), required=True)
    evaluate = command(commands, "evaluate", "ghi một lần đánh giá vào sổ")
    evaluate.add_argument("--product", required=True, help="mã sản phẩm hoặc số")
    evaluate.add_argument("--record", action="store_true", help="khóa phiếu sau khi ghi")
    _scored(evaluate)


def _scored(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sheet", type=Path, required=True, help="tệp JSON của phiếu chấm")
    parser.add_argument("--level", type=Level, choices=tuple(Level), default=Level.PROVINCE)
    as_json(parser)
