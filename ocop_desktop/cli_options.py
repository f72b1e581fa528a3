"""Words that many commands share: the register, the day, JSON, whole numbers."""

import argparse
from datetime import date
from pathlib import Path
from typing import TypeAlias

from ocop_desktop.domain.print.label_sheets import MOST_COPIES
from ocop_desktop.domain.text import parse_date

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - its only name


def command(commands: Commands, name: str, words: str) -> argparse.ArgumentParser:
    """A new command `name` on a register."""
    parser = commands.add_parser(name, help=words)
    parser.add_argument("--register", type=Path, required=True, help="thư mục của sổ")
    day(parser)
    return parser


def day(parser: argparse.ArgumentParser) -> None:
    """Let the command take another day for today."""
    parser.add_argument("--on", type=_date, default=_today(), help="coi ngày này là hôm nay")


def as_json(parser: argparse.ArgumentParser) -> None:
    """Let the command answer with JSON."""
    parser.add_argument("--json", action="store_true", help="in một đối tượng JSON")


def whole(text: str) -> int:
    """A number from 0."""
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError(text)
    return number


def counted(text: str) -> int:
    """A number from 1."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(text)
    return number


def copies(text: str) -> int:
    """Labels of each product: from 1 to what a job of labels may hold."""
    number = counted(text)
    if number > MOST_COPIES:
        raise argparse.ArgumentTypeError(text)
    return number


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the clerk's own day is meant


def _date(text: str) -> date:
    found = parse_date(text)
    if found is None:
        raise argparse.ArgumentTypeError(text)
    return found
