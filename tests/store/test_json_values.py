"""Values kept as JSON, read whichever program wrote them."""

import pytest

from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.store.json_values import read_topic, read_value


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
