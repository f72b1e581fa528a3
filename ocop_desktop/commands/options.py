"""Options that the commands share: the register, the day, JSON, whole numbers."""

import argparse
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias, TypeVar

from ocop_desktop.domain.text import (
    clean_line,
    clean_text,
    format_date,
    parse_date,
    possible_days,
)

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - its only name
Options = argparse.Namespace
_MAX_DIGITS = 9
_MAX_CLERK = 200
Choice = TypeVar("Choice", bound=StrEnum)


def add_command(
    commands: Commands, name: str, run: Callable[[Options], int | None], words: str
) -> argparse.ArgumentParser:
    """Add the command `name`, which works on a register; `words` say what it does."""
    parser = add_free_command(commands, name, run, words, register=False)
    parser.add_argument("--register", type=Path, required=True, help="thư mục của sổ")
    return parser


def add_free_command(
    commands: Commands,
    name: str,
    run: Callable[[Options], int | None],
    words: str,
    *,
    register: bool = True,
) -> argparse.ArgumentParser:
    """Add the command `name`, which needs no register; with `register` it may be given one."""
    parser = commands.add_parser(name, help=words)
    parser.set_defaults(run=run)
    if register:
        add_register(parser)
    add_day(parser)
    parser.add_argument("--json", action="store_true", help="in một đối tượng JSON")
    return parser


def add_register(parser: argparse.ArgumentParser) -> None:
    """Add the folder of the register, which may be left out."""
    parser.add_argument("--register", type=Path, help="thư mục của sổ")


def add_day(parser: argparse.ArgumentParser) -> None:
    """Add the day that counts as today."""
    parser.add_argument(
        "--on", type=_parse_day, default=_get_today(), help="coi ngày này là hôm nay"
    )


def add_span(parser: argparse.ArgumentParser, words: str) -> None:
    """Add the days asked for: `since` and `until`, or the `quarter` of today; `words` say of what."""
    add_days(parser, words)
    parser.add_argument("--quarter", action="store_true", help=f"{words} trong quý này")


def add_days(parser: argparse.ArgumentParser, words: str) -> None:
    """Add the first and the last day asked for, `since` and `until`; `words` say of what."""
    parser.add_argument(
        "--from", dest="since", type=_parse_day, metavar="DAY", help=f"{words} từ ngày này"
    )
    parser.add_argument(
        "--to", dest="until", type=_parse_day, metavar="DAY", help=f"{words} đến hết ngày này"
    )


def add_clerk(parser: argparse.ArgumentParser) -> None:
    """Add who works: the name that stands in the history."""
    parser.add_argument(
        "--clerk",
        dest="acting_clerk",
        type=_parse_clerk,
        metavar="TÊN",
        help="tên người làm, ghi vào lịch sử",
    )


def add_product(parser: argparse.ArgumentParser) -> None:
    """Add the product that is meant, by its code or its number."""
    parser.add_argument("--product", required=True, help="mã sản phẩm hoặc số")


def make_choice(kind: type[Choice]) -> Callable[[str], Choice]:
    """What reads one of the words of `kind`, and refuses any other with the words there are."""

    def parse(text: str) -> Choice:
        try:
            return kind(text)
        except ValueError as error:
            words = f"không có “{text}”; hãy chọn một trong: {', '.join(kind)}"
            raise argparse.ArgumentTypeError(words) from error

    return parse


def add_choice(parser: argparse.ArgumentParser, name: str, default: StrEnum, words: str) -> None:
    """Add the option `name`, which takes a word of the kind that `default` is of."""
    kind = type(default)
    metavar = f"{{{','.join(kind)}}}"
    parser.add_argument(name, type=make_choice(kind), default=default, metavar=metavar, help=words)


def parse_not_negative(text: str) -> int:
    """A whole number from 0."""
    return _parse_whole(text, 0)


def parse_positive(text: str) -> int:
    """A whole number from 1."""
    return _parse_whole(text, 1)


def _parse_whole(text: str, minimum: int) -> int:
    if not text.isdecimal() or len(text) > _MAX_DIGITS or int(text) < minimum:
        words = f"“{text}” không phải số nguyên từ {minimum} đến {'9' * _MAX_DIGITS}"
        raise argparse.ArgumentTypeError(words)
    return int(text)


def _get_today() -> date:
    return date.today()  # noqa: DTZ011 - the clerk's own day is meant


def _parse_clerk(text: str) -> str:
    name = clean_line(clean_text(text))
    if not name:
        raise argparse.ArgumentTypeError("tên người làm còn trống")
    return name[:_MAX_CLERK]


def _parse_day(text: str) -> date:
    found = parse_date(text)
    offers = possible_days(text)
    if len(offers) > 1:
        words = " hay ".join(map(format_date, offers))
        raise argparse.ArgumentTypeError(f"chưa rõ năm của “{text}”: {words}?")
    if found is None:
        raise argparse.ArgumentTypeError(f"“{text}” không phải một ngày; ví dụ 30/11/2026")
    return found
