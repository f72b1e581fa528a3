"""Values kept as JSON, read whichever program wrote them."""

import json
from typing import Any

import pytest

from ocop_desktop.domain.events.parts import EventHost, EventSession
from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.store.json_values import read_facts, read_topic, read_value, write_facts
from tests.events import FULL_EVENT


def test_a_value_of_today_is_read_as_it_was_written() -> None:
    facts = {"large": "a.jpg", "small": "b.jpg", "width": 3, "height": 2, "cover": True}
    assert read_value(Photo, facts) == Photo("a.jpg", "b.jpg", 3, 2, cover=True)


def test_what_an_older_program_did_not_know_takes_its_default() -> None:
    facts = {"large": "a.jpg", "small": "b.jpg", "width": 3, "height": 2}
    assert read_value(Photo, facts).focus_x == 0.5


def test_a_key_that_no_field_of_today_has_is_left_out() -> None:
    facts = {"large": "a.jpg", "small": "b.jpg", "width": 3, "height": 2, "turned": 90}
    assert read_value(Photo, facts) == Photo("a.jpg", "b.jpg", 3, 2)


@pytest.mark.parametrize("keys", [("topic", "met"), ("name", "holds")])
def test_a_topic_is_read_under_both_names_it_has_had(keys: tuple[str, str]) -> None:
    topic, met = keys
    assert read_topic({topic: "lao động", met: True, "note": "đủ"}) == TopicCheck(
        "lao động", True, "đủ"
    )


def test_a_nested_value_is_kept_without_its_defaults_and_read_back() -> None:
    for part in (FULL_EVENT.stated, *FULL_EVENT.sessions, *FULL_EVENT.costs, *FULL_EVENT.deals):
        facts = write_facts(part)
        assert json.loads(json.dumps(facts)) == facts
        assert read_facts(type(part), facts) == part
    assert write_facts(FULL_EVENT.sessions[0])["starts_at"] == "19:30:00"
    assert write_facts(EventSession()) == {}
    assert read_facts(EventSession, {"title": "Tối", "of_a_newer_program": 1}) == EventSession(
        "Tối"
    )


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        (EventSession, []),
        (EventSession, {"title": 3}),
        (EventSession, {"net": "900"}),
        (EventSession, {"net": {"value": 900}}),
        (EventSession, {"net": {"value": "9e5"}}),
        (EventSession, {"net": {"value": "9", "qualifier": "x"}}),
        (EventSession, {"on": "hôm nay"}),
        (EventSession, {"starts_at": 19}),
        (EventSession, {"pages": {}}),
        (EventSession, {"product_ids": ["1"]}),
        (EventHost, {"name": "a", "printable": 1}),
    ],
)
def test_what_is_no_such_value_is_refused(kind: type, facts: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whichever part is wrong
        read_facts(kind, facts)
