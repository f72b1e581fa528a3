"""A JSON file that somebody sent, as one value, and the objects that it lists."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ocop_desktop.domain.codes import FieldReason
from ocop_desktop.domain.data_files import JsonFault, parse_json, read_small_file
from ocop_desktop.domain.errors import FieldFault, FieldsRefused, FileMissing
from ocop_desktop.domain.json_fields import JsonFields


def load_json(file: Path) -> Any:
    """The value of a JSON file. Raises FileMissing, and FieldsRefused that says where it is no JSON."""
    try:
        return parse_json(read_small_file(file))
    except OSError as error:
        raise FileMissing(file) from error
    except JsonFault as error:
        raise FieldsRefused(file, (FieldFault("", error.reason, error.value),)) from error
    except ValueError as error:
        raise FieldsRefused(file, (FieldFault("", FieldReason.NOT_JSON),)) from error


def list_objects(facts: Any, faults: list[FieldFault]) -> Iterator[JsonFields]:
    """The one object that `facts` are, or each object of the list; unread keys of each are named."""
    values = facts if isinstance(facts, list) else [facts]
    for number, value in enumerate(values):
        place = f"[{number}]" if isinstance(facts, list) else ""
        one = JsonFields(value, place, faults)
        yield one
        one.refuse_unread()
