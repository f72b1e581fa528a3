"""The values of the history: what a filter asks for, and how long a deletion is kept."""

from datetime import UTC, datetime

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.history.history_page import HistoryFilter, HistoryPage
from ocop_desktop.domain.history.record_state import RecordState
from ocop_desktop.domain.history.trash import TRASH_DAYS, TrashedRecord


def test_a_filter_that_says_nothing_asks_for_every_action() -> None:
    assert HistoryFilter() == HistoryFilter("", 0, "", None, None, new_only=False)
    assert HistoryPage(()).next_before is None


def test_a_record_that_was_not_there_has_no_values() -> None:
    state = RecordState(RecordKind.EVENT, 3, "Hội chợ", None)
    assert (state.at, state.clerk) == (None, "")


def test_a_deleted_record_is_kept_for_90_days() -> None:
    at = datetime(2026, 11, 30, tzinfo=UTC)
    assert TRASH_DAYS == 90
    assert TrashedRecord(7, RecordKind.PRODUCT, 1, "Mứt", at, "Lan").attached == ()
