"""Options that many commands share: the register, the day, JSON, whole numbers."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

from ocop_desktop.domain.text import parse_date

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - its only name
Options = argparse.Namespace


def add_command(
    commands: Commands, name: str, run: Callable[[Options], None], words: str
) -> argparse.ArgumentParser:
    """Add the command `name`, which works on a register; `words` say what it does."""
    parser = commands.add_parser(name, help=words)
    parser.set_defaults(run=run)
    parser.add_argument("--register", type=Path, required=True, help="thư mục của sổ")
    add_day(parser)
    return parser


def add_register(parser: argparse.ArgumentParser) -> None:
    """Add the folder of the register, which may be left out."""
    parser.add_argument("--register", type=Path, help="thư mục của sổ")


def add_day(parser: argparse.ArgumentParser) -> None:
    """Add the day that counts as today."""
    parser.add_argument(
        "--on", type=_parse_day, default=_get_today(), help="coi ngày này là hôm nay"
    )


def add_product(parser: argparse.ArgumentParser) -> None:
    """Add the product that is meant, by its code or its number."""
    parser.add_argument("--product", required=True, help="mã sản phẩm hoặc số")


def add_json(parser: argparse.ArgumentParser) -> None:
    """Let the command answer with JSON."""
    parser.add_argument("--json", action="store_true", help="in một đối tượng JSON")


def parse_not_negative(text: str) -> int:
    """A whole number from 0."""
    return _parse_whole(text, 0)


def parse_positive(text: str) -> int:
    """A whole number from 1."""
    return _parse_whole(text, 1)


def _parse_whole(text: str, minimum: int) -> int:
    number = int(text)
    if number < minimum:
        raise argparse.ArgumentTypeError(text)
    return number


def _get_today() -> date:
    return date.today()  # noqa: DTZ011 - the clerk's own day is meant


def _parse_day(text: str) -> date:
    found = parse_date(text)
    if found is None:
        raise argparse.ArgumentTypeError(text)
    return found
