"""The parser of the command line, put together from what each noun adds to it."""

import argparse
from typing import Any, NoReturn

from ocop_desktop.commands import (
    backups,
    channels,
    deadlines,
    demo,
    document_sets,
    documents,
    evaluations,
    events,
    evidence,
    exported_products,
    exports,
    health,
    history,
    imports,
    products,
    registrations,
    regulations,
    sales,
    self_test,
    trash,
    units,
    verdicts,
)
from ocop_desktop.commands.argparse_words import use_vietnamese_words
from ocop_desktop.commands.options import add_day, add_register


class WrongUsage(Exception):
    """The words of the command line make no command: the words it takes, and what is wrong."""

    def __init__(self, usage: str, message: str) -> None:
        super().__init__(usage, message)
        self.usage = usage
        self.message = message


class Parser(argparse.ArgumentParser):
    """A parser that raises WrongUsage instead of ending the program, and takes whole options only.

    An option cut short ("--js") would be read as another one as soon as a new one begins alike.
    """

    def __init__(self, **named: Any) -> None:
        super().__init__(allow_abbrev=False, **named)

    def error(self, message: str) -> NoReturn:
        """Raise what argparse would print. `add_subparsers` makes parsers of this class too."""
        raise WrongUsage(self.format_usage(), message)


def make_parser() -> argparse.ArgumentParser:
    """A parser whose options carry the chosen command's function as `run`."""
    use_vietnamese_words()
    parser: argparse.ArgumentParser = Parser(prog="ocop-desktop", description="Sổ sản phẩm OCOP")
    add_register(parser)
    add_day(parser)
    commands = parser.add_subparsers(dest="command", title="lệnh", metavar="LỆNH")
    demo.add_commands(commands)
    imports.add_commands(commands)
    exports.add_commands(commands)
    products.add_commands(commands)
    deadlines.add_commands(commands)
    documents.add_commands(commands)
    document_sets.add_commands(commands)
    history.add_commands(commands)
    trash.add_commands(commands)
    backups.add_commands(commands)
    health.add_commands(commands)
    regulations.add_commands(commands)
    verdicts.add_commands(commands)
    evaluations.add_commands(commands)
    events.add_commands(commands)
    evidence.add_commands(commands)
    channels.add_commands(commands)
    units.add_commands(commands)
    sales.add_commands(commands)
    exported_products.add_commands(commands)
    registrations.add_commands(commands)
    self_test.add_commands(commands)
    return parser
