"""A draft beside the record of today."""

from dataclasses import replace
from datetime import UTC, datetime

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.drafts.comparison import (
    DraftState,
    compare_draft,
    find_differences,
    resumed_record,
)
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.register.producer import Producer

AT = datetime(2026, 3, 5, 8, tzinfo=UTC)
SAVED = Producer("HTX Rừng Sác", id=7, version=2)
TYPED = replace(SAVED, phone="0900 000 001")
DRAFT = Draft("a", "producer", RecordKind.PRODUCER, 7, 2, "HTX Rừng Sác", AT, {}, record=TYPED)


def test_a_draft_differs_from_its_record_in_what_was_typed() -> None:
    found = compare_draft(DRAFT, SAVED)
    assert found.state is DraftState.SAME
    assert [(one.path, one.mine, one.theirs) for one in found.differences] == [
        (("phone",), "0900 000 001", "")
    ]


def test_a_record_that_was_changed_meanwhile_is_told() -> None:
    found = compare_draft(DRAFT, replace(SAVED, version=3, notes="của người khác"))
    assert found.state is DraftState.CHANGED
    assert {one.path for one in found.differences} == {("phone",), ("notes",)}


def test_a_record_that_was_deleted_is_told() -> None:
    assert compare_draft(DRAFT, None).state is DraftState.DELETED


def test_a_deleted_record_is_gone_on_with_as_a_new_one() -> None:
    assert resumed_record(compare_draft(DRAFT, SAVED)) == TYPED
    again = resumed_record(compare_draft(DRAFT, None))
    assert again == replace(TYPED, id=0, version=0)


def test_the_office_has_no_id_to_lose() -> None:
    office = replace(DRAFT, form="settings", kind=RecordKind.OFFICE, record=Office("UBND"))
    assert resumed_record(compare_draft(office, None)) == Office("UBND")


def test_a_new_record_differs_from_nothing() -> None:
    found = compare_draft(replace(DRAFT, row_id=0), None)
    assert (found.state, found.differences) == (DraftState.NEW, ())


def test_a_form_of_several_records_has_no_differences() -> None:
    assert find_differences(None, SAVED) == ()
    assert find_differences(SAVED, None) == ()
