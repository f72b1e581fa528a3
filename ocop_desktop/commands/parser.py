"""The parser of the command line, put together from what each noun adds to it."""

import argparse

from ocop_desktop.commands import (
    deadlines,
    demo,
    document_sets,
    documents,
    evaluations,
    history,
    products,
    regulations,
    self_test,
    verdicts,
)
from ocop_desktop.commands.options import add_day, add_register


def make_parser() -> argparse.ArgumentParser:
    """A parser whose options carry the chosen command's function as `run`."""
    parser = argparse.ArgumentParser(prog="ocop-desktop", description="Sổ sản phẩm OCOP")
    add_register(parser)
    add_day(parser)
    commands = parser.add_subparsers(dest="command", title="lệnh")
    demo.add_commands(commands)
    products.add_commands(commands)
    deadlines.add_commands(commands)
    documents.add_commands(commands)
    document_sets.add_commands(commands)
    history.add_commands(commands)
    regulations.add_commands(commands)
    verdicts.add_commands(commands)
    evaluations.add_commands(commands)
    self_test.add_commands(commands)
    return parser
