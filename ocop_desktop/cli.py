"""The command line: read the words, open the register, hand over to the command, answer its errors."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TypeAlias

from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.score_sheet import Level
from ocop_desktop.domain.text import Language, parse_date

DONE, FAILED, USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the window; 0 done, 1 a clear message on stderr, 2 wrong usage."""
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
        COMMANDS[options.command](options)
    except OcopError as error:
        print(sentences.sentence_of(error), file=sys.stderr)
        return FAILED
    return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ocop-desktop", description="Sổ sản phẩm OCOP")
    parser.add_argument("--register", type=Path, help="thư mục của sổ")
    _day(parser)
    commands = parser.add_subparsers(dest="command", title="lệnh")
    _demo_and_import(commands)
    _list_and_show(commands)
    _json(_command(commands, "deadlines", "thời hạn của mọi sản phẩm"))
    _printing(commands)
    _history(commands)
    _rating(commands)
    commands.add_parser("self-test", help="tự kiểm tra chương trình")
    return parser


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - its only name


def _command(commands: Commands, name: str, words: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=words)
    parser.add_argument("--register", type=Path, required=True, help="thư mục của sổ")
    _day(parser)
    return parser


def _day(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--on", type=_date, default=_today(), help="coi ngày này là hôm nay")


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the clerk's own day is meant


def _date(text: str) -> date:
    day = parse_date(text)
    if day is None:
        raise argparse.ArgumentTypeError(text)
    return day


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="in một đối tượng JSON")


def _whole(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError(text)
    return number


def _demo_and_import(commands: Commands) -> None:
    demo = _command(commands, "demo", "tạo sổ tập với dữ liệu hư cấu")
    demo.add_argument("--products", type=_whole, default=66, help="số sản phẩm")
    demo.add_argument("--seed", type=int, default=1, help="số gieo: cùng số thì cùng dữ liệu")
    taking = _command(commands, "import", "nhập một bảng CSV hoặc Excel")
    taking.add_argument("file", type=Path)
    _json(taking)


def _list_and_show(commands: Commands) -> None:
    listing = _command(commands, "list", "liệt kê sản phẩm")
    listing.add_argument("--search", default="", help="các chữ cần tìm, không cần dấu")
    listing.add_argument("--stars", type=int, choices=(3, 4, 5), help="hạng sao hôm nay")
    listing.add_argument("--group", help="nhóm: I..VI hoặc tên")
    listing.add_argument("--limit", type=_whole, help="nhiều nhất bao nhiêu dòng")
    _json(listing)
    show = _command(commands, "show", "xem một sản phẩm")
    show.add_argument("--product", required=True, help="mã sản phẩm hoặc số")
    _json(show)


def _printing(commands: Commands) -> None:
    profile = _command(commands, "profile", "in tờ giới thiệu một sản phẩm")
    profile.add_argument("--product", required=True, help="mã sản phẩm hoặc số")
    profile.add_argument("--template", choices=("a4", "a5"), default="a4")
    catalogue = _command(commands, "catalogue", "in catalogue")
    which = catalogue.add_mutually_exclusive_group(required=True)
    which.add_argument("--fair", help="tên hội chợ")
    which.add_argument("--all", action="store_true", help="mọi sản phẩm")
    which.add_argument("--search", help="các sản phẩm tìm thấy")
    for parser in (profile, catalogue):
        parser.add_argument("--output", type=Path, required=True, help="tệp PDF sẽ ghi")
        parser.add_argument("--language", type=Language, choices=tuple(Language), default="vi")
        _json(parser)


def _history(commands: Commands) -> None:
    for name, words in (("undo", "hoàn tác việc vừa làm"), ("redo", "làm lại việc vừa hoàn tác")):
        _json(_command(commands, name, words))
    history = _command(commands, "history", "xem các việc đã làm")
    history.add_argument("--limit", type=_whole, default=50)
    _json(history)


def _rating(commands: Commands) -> None:
    regulation = commands.add_parser("regulation", help="các quyết định về bộ tiêu chí")
    actions = regulation.add_subparsers(dest="action", required=True)
    _json(actions.add_parser("list", help="liệt kê các quyết định có sẵn"))
    check = actions.add_parser("check", help="kiểm tra một thư mục bộ tiêu chí")
    check.add_argument("folder", type=Path)
    _json(check)
    for name, words in (
        ("verdict", "tính kết quả một phiếu chấm"),
        ("path", "cách ngắn nhất để đạt hạng sao"),
    ):
        parser = commands.add_parser(name, help=words)
        parser.add_argument("--set", type=_whole, required=True, help="số bộ tiêu chí, 1 đến 26")
        parser.add_argument("--regulation", default="", help="mã quyết định, vd qd-26-2026")
        _day(parser)
        _scored(parser)
        if name == "path":
            parser.add_argument("--stars", type=int, choices=(3, 4, 5), required=True)
    evaluate = _command(commands, "evaluate", "ghi một lần đánh giá vào sổ")
    evaluate.add_argument("--product", required=True, help="mã sản phẩm hoặc số")
    evaluate.add_argument("--record", action="store_true", help="khóa phiếu sau khi ghi")
    _scored(evaluate)


def _scored(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sheet", type=Path, required=True, help="tệp JSON của phiếu chấm")
    parser.add_argument("--level", type=Level, choices=tuple(Level), default=Level.PROVINCE)
    _json(parser)
