"""When a second copy is asked for, and how its folder is called."""

from datetime import UTC, datetime, timedelta

import pytest

from ocop_desktop.domain.backups.place_names import is_place_name, make_place_name
from ocop_desktop.domain.backups.reminders import is_reminder_due

NOW = datetime(2026, 11, 30, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("last", "first_seen", "due"),
    [
        (None, None, True),
        (None, NOW - timedelta(days=8), True),
        (None, NOW - timedelta(days=6), False),
        (NOW - timedelta(days=7), None, False),
        (NOW - timedelta(days=7, seconds=1), None, True),
        (NOW, None, False),
        (NOW + timedelta(days=1), None, True),
        (NOW + timedelta(days=1), NOW, False),
    ],
)
def test_a_reminder_is_due_after_seven_days(
    last: datetime | None, first_seen: datetime | None, *, due: bool
) -> None:
    assert is_reminder_due(last, NOW, first_seen=first_seen) is due


def test_a_folder_is_named_by_the_office_and_the_register() -> None:
    name = make_place_name("UBND xã Cần Giờ / Đông", "85C87413-610c4fde")
    assert name == "ubnd-xa-can-gio-dong-85c87413610c"
    assert is_place_name(name, "85C87413-610c4fde")
    assert is_place_name(make_place_name("Tên khác", "85c87413610c4fde"), "85c87413610c4fde")
    assert not is_place_name(name, "95c87413610c4fde")
    assert not is_place_name(name, "")
    assert make_place_name("", "") == "so-ocop"
