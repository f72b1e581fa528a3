"""Values kept as JSON in a row, read whichever program wrote them."""

from collections.abc import Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Any, TypeVar

from ocop_desktop.domain.register.commune_check import TopicCheck

Value = TypeVar("Value")
_UNCHANGED: Mapping[str, str] = MappingProxyType({})
_FORMER_TOPIC_KEYS = MappingProxyType({"name": "topic", "holds": "met"})  # schema 0002


def read_value(
    kind: type[Value], facts: Mapping[str, Any], former: Mapping[str, str] = _UNCHANGED
) -> Value:
    """The dataclass `kind` kept as `facts`.

    `former` maps keys of older programs to the fields they are today. A field that an older program
    did not know takes its default; a key that no field of today has is left out.
    """
    known = _fields(kind)
    if facts.keys() <= known:
        return kind(**facts)
    today = {former.get(key, key): value for key, value in facts.items()}
    return kind(**{key: value for key, value in today.items() if key in known})


def read_topic(facts: Mapping[str, Any]) -> TopicCheck:
    """One topic of the commune's check; schema 0002 kept it as name and holds."""
    return read_value(TopicCheck, facts, _FORMER_TOPIC_KEYS)


def _fields(kind: Any) -> frozenset[str]:
    return frozenset(field.name for field in fields(kind))
