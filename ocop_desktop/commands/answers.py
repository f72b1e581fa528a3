"""What every command does: open the register, print the answer in words or as JSON."""

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from ocop_desktop.commands.options import Options
from ocop_desktop.messages.health import health_sentence
from ocop_desktop.messages.message import first_facts, in_vietnamese
from ocop_desktop.services import registers
from ocop_desktop.store.database import Register


@contextmanager
def open_register(options: Options) -> Iterator[Register]:
    """The register the command names, closed again at the end."""
    register = registers.open_register(
        options.register, getattr(options, "acting_clerk", None) or ""
    )
    try:
        with register.naming_damage():
            yield register
        _warn_of_damage(register)
    finally:
        register.close()


def _warn_of_damage(register: Register) -> None:
    """Name on stderr what could not be read."""
    for problem in first_facts(
        (health_sentence(problem, in_vietnamese) for problem in register.damaged), in_vietnamese
    ):
        print(problem, file=sys.stderr)


@contextmanager
def open_register_if_named(options: Options) -> Iterator[Register | None]:
    """The register the command names, closed again at the end; None where it names none."""
    if options.register is None:
        yield None
        return
    with open_register(options) as register:
        yield register


def print_answer(options: Options, data: Mapping[str, Any], words: str) -> None:
    """Print one JSON object, or the words for a person."""
    print(json.dumps(data, ensure_ascii=False, default=_to_json_value) if options.json else words)


def _to_json_value(value: object) -> object:
    if isinstance(value, date | datetime):
        return value.isoformat()
    return sorted(value) if isinstance(value, frozenset) else str(value)


def make_number(number: Decimal | None) -> int | float | str | None:
    """A number of JSON with the same digits: whole where it is whole.

    One with more digits than a number of JSON surely keeps in other programs is a text.
    """
    if number is None:
        return None
    if number == number.to_integral_value():
        return int(number)
    shortest = float(number)
    return shortest if Decimal(repr(shortest)) == number else format(number, "f")
