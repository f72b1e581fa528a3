"""What every command does: open the register, print the answer in words or as JSON."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from ocop_desktop.commands.options import Options
from ocop_desktop.services import registers
from ocop_desktop.store.database import Register


@contextmanager
def open_register(options: Options) -> Iterator[Register]:
    """The register the command names, closed again at the end."""
    register = registers.open_register(options.register)
    try:
        yield register
    finally:
        register.close()


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
