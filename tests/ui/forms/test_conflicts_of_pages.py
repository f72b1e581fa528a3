"""Editors that stay open after a save: fairs, evaluations, settings, the foreword in the studio."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.office.office import DeadlineSettings, Office
from ocop_desktop.domain.rating import scoring
from ocop_desktop.domain.rating.evaluation import CouncilMember, Evaluation
from ocop_desktop.domain.rating.score_sheet import MemberSheet
from ocop_desktop.domain.text import Translated
from ocop_desktop.messages.message import Message
from ocop_desktop.services import evaluations, events, offices, producers, products
from ocop_desktop.ui.errors import bridge
from ocop_desktop.ui.evaluations.evaluations_page import EvaluationsPage
from ocop_desktop.ui.events.events_page import EventsPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.settings.settings_page import SettingsPage
from ocop_desktop.ui.studio.cover_dialog import CoverDialog
from ocop_desktop.ui.studio.foreword_dialog import ForewordDialog
from ocop_desktop.ui.studio.studio_page import StudioPage
from ocop_desktop.ui.window.new_register import FirstRunAnswers, make_register
from tests.builders import TODAY, a_producer, a_product
from tests.ui.forms.conflict_hand import (
    OtherWindow,
    closed,
    conflict_dialog,
    folder_of,
    open_conflicts,
    words,
)
from tests.ui.keys import CONTROL, Wait, ask_service, hit, type_text
from tests.ui.scoring.scoring_hand import (
    a_kept_product,
    begun,
    best,
    confirmed,
    criteria_of,
    full,
    opened,
    press_digits,
)

NAMES = ("Mật dừa nước", "Kẹo dừa nước", "Muối ớt")


@pytest.fixture
def event(context: PageContext, wait_for: Wait) -> Event:
    ask = partial(ask_service, context, wait_for)
    producer = ask(producers.save, a_producer())
    ids = [ask(products.save, a_product(producer.id, name)).id for name in NAMES]
    return ask(events.save, Event("Hội chợ tập", entries=tuple(map(EventEntry, ids))))


@pytest.fixture
def page(qtbot: QtBot, context: PageContext, event: Event, wait_for: Wait) -> Iterator[EventsPage]:
    shown = EventsPage(context)
    qtbot.addWidget(shown)
    shown.resize(1180, 700)
    shown.show()
    shown.activateWindow()
    wait_for(lambda: shown.editor.event_id == event.id and len(shown.editor.product_names) == 3)
    yield shown
    shown.editor.is_dirty = False


def type_booth(page: EventsPage, place: int, booth: str) -> None:
    """Type a booth into the table of the fair, letter by letter."""
    table = page.editor.table
    table.setFocus()
    table.go_to([place], column=0)
    type_text(table, booth[0])
    editor = page.window().focusWidget()
    assert editor is not None
    type_text(editor, booth[1:])
    hit(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def with_booths(event: Event, *booths: str) -> Event:
    pairs = zip(event.entries, booths, strict=True)
    return replace(
        event, entries=tuple(replace(entry, booth=booth or entry.booth) for entry, booth in pairs)
    )


def booths(event: Event) -> list[str]:
    return [entry.booth for entry in event.entries]


def test_booths_of_one_fair_typed_by_two_clerks_are_all_kept(
    page: EventsPage, event: Event, other: OtherWindow, wait_for: Wait
) -> None:
    type_booth(page, 0, "A1")
    other.ask(events.save, with_booths(event, "", "B2", ""))
    type_booth(page, 2, "C3")
    page.save()
    wait_for(lambda: not page.editor.is_dirty)
    assert booths(other.ask(events.get, event.id)) == ["A1", "B2", "C3"]
    assert booths(page.editor.edited_event()) == ["A1", "B2", "C3"]


def test_the_fair_stays_open_and_its_next_save_is_no_conflict_with_itself(
    page: EventsPage, event: Event, other: OtherWindow, wait_for: Wait
) -> None:
    for booth in ("A1", "A2"):
        type_booth(page, 0, booth)
        page.save()
        wait_for(lambda: not page.editor.is_dirty)
    theirs = other.ask(events.get, event.id)
    other.ask(events.save, with_booths(theirs, "", "B2", ""))
    type_booth(page, 0, "A3")
    page.save()
    wait_for(lambda: not page.editor.is_dirty)
    assert open_conflicts() == []
    assert booths(other.ask(events.get, event.id)) == ["A3", "B2", ""]


def test_one_booth_typed_by_both_is_asked_by_the_products_name(
    page: EventsPage, event: Event, other: OtherWindow, wait_for: Wait
) -> None:
    type_booth(page, 1, "A7")
    other.ask(events.save, with_booths(event, "", "B2", ""))
    page.save()
    dialog = conflict_dialog(wait_for)
    assert words(dialog) == [("Sản phẩm, chủ thể tham gia · Kẹo dừa nước · gian hàng", "A7", "B2")]
    hit(dialog, Qt.Key.Key_Escape)
    wait_for(lambda: not open_conflicts())
    assert page.editor.is_dirty
    assert booths(page.editor.edited_event()) == ["", "A7", ""]
    page.save()
    again = conflict_dialog(wait_for)
    again.choose_all(theirs=True)
    again.save()
    wait_for(lambda: not page.editor.is_dirty)
    assert booths(page.editor.edited_event()) == ["", "B2", ""]
    assert booths(other.ask(events.get, event.id)) == ["", "B2", ""]


def test_two_orders_of_one_fair_are_told_by_the_names_of_the_products(
    page: EventsPage, event: Event, other: OtherWindow, wait_for: Wait
) -> None:
    first, second, third = event.entries
    page.editor.event_model.move([2], 0)
    other.ask(events.save, replace(event, entries=(second, first, third)))
    page.save()
    dialog = conflict_dialog(wait_for)
    assert words(dialog) == [
        (
            "Sản phẩm, chủ thể tham gia · thứ tự",
            "Muối ớt, Mật dừa nước, Kẹo dừa nước",
            "Kẹo dừa nước, Mật dừa nước, Muối ớt",
        )
    ]
    dialog.save()
    wait_for(lambda: not page.editor.is_dirty)
    assert other.ask(events.get, event.id).entries == (third, first, second)


def test_after_the_question_the_clerk_goes_where_it_was_meant(
    page: EventsPage, event: Event, other: OtherWindow, wait_for: Wait
) -> None:
    gone: list[str] = []
    type_booth(page, 1, "A7")
    other.ask(events.save, with_booths(event, "", "B2", ""))
    page.saving.save_then(lambda: gone.append("đi"))
    conflict_dialog(wait_for).save()
    wait_for(lambda: gone == ["đi"])
    assert booths(other.ask(events.get, event.id)) == ["", "A7", ""]


def test_a_fair_deleted_meanwhile_is_said_and_what_was_typed_stays(
    page: EventsPage, event: Event, other: OtherWindow, wait_for: Wait
) -> None:
    heard: list[Message] = []
    bridge.raised.connect(lambda message, _details: heard.append(message))
    type_booth(page, 0, "A1")
    other.ask(events.delete, event.id)
    page.save()
    wait_for(lambda: bool(heard))
    assert "những gì đã nhập vẫn còn" in heard[0].text
    assert page.editor.is_dirty
    assert booths(page.editor.edited_event()) == ["A1", "", ""]


def council(*names: str) -> dict[str, object]:
    """A council whose members have sheets and no answers yet."""
    return {
        "council": tuple(map(CouncilMember, names)),
        "sheets": tuple(map(MemberSheet, names)),
    }


def score(other: OtherWindow, evaluation: Evaluation, name: str, number: str) -> Evaluation:
    """Bình scores the highest option of a criterion on a member's sheet, and saves."""
    slot = next(slot for slot in criteria_of(17).slots if slot.number == number)
    criterion = slot.criteria[0]
    answered = scoring.set_answer(
        evaluation, name, slot, criterion.number, criterion.options[-1].points
    )
    return other.ask(evaluations.save, answered)


def answers(evaluation: Evaluation, name: str) -> dict[str, object]:
    return dict(scoring.find_answers(evaluation, name))


def test_the_sheets_of_two_members_typed_in_two_windows_are_both_kept(
    evaluations_page: EvaluationsPage, context: PageContext, other: OtherWindow, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    kept = begun(context, wait_for, product, **council("An", "Bình"))
    editor = opened(evaluations_page, wait_for, kept.id)
    assert editor.scoring is not None
    press_digits(editor.scoring.sheet, "1")
    typed = answers(editor.draft.evaluation, "An")
    assert list(typed) == ["1.1"]
    score(other, kept, "Bình", "1.2")
    editor.save()
    wait_for(lambda: not editor.draft.is_dirty)
    stored = other.ask(evaluations.view, kept.id).evaluation
    assert answers(stored, "An") == typed
    assert list(answers(stored, "Bình")) == ["1.2"]
    assert answers(editor.draft.evaluation, "Bình") == answers(stored, "Bình")
    press_digits(editor.scoring.sheet, "1")
    editor.save()
    wait_for(lambda: not editor.draft.is_dirty)
    assert open_conflicts() == []


def test_one_criterion_of_one_member_scored_by_both_is_asked(
    evaluations_page: EvaluationsPage, context: PageContext, other: OtherWindow, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    kept = begun(context, wait_for, product, **council("An", "Bình"))
    editor = opened(evaluations_page, wait_for, kept.id)
    assert editor.scoring is not None
    press_digits(editor.scoring.sheet, "0")
    mine = answers(editor.draft.evaluation, "An")
    stored = score(other, kept, "An", "1.1")
    assert mine != answers(stored, "An")
    editor.save()
    dialog = conflict_dialog(wait_for)
    ((field, told, _),) = words(dialog)
    assert (field, told) == ("Phiếu chấm · An · tiêu chí 1.1", "không đạt")
    dialog.reject()
    wait_for(lambda: not open_conflicts())
    assert answers(editor.draft.evaluation, "An") == mine
    editor.save()
    again = conflict_dialog(wait_for)
    again.choose_all(theirs=True)
    again.save()
    wait_for(lambda: not editor.draft.is_dirty)
    assert answers(editor.draft.evaluation, "An") == answers(stored, "An")


def test_two_cases_of_one_line_scored_by_two_clerks_are_one_choice(
    evaluations_page: EvaluationsPage, context: PageContext, other: OtherWindow, wait_for: Wait
) -> None:
    slot = next(slot for slot in criteria_of(26).slots if len(slot.criteria) > 1)
    product = a_kept_product(context, wait_for, 26, "Làng nghề")
    kept = begun(context, wait_for, product, **council("An"))
    editor = opened(evaluations_page, wait_for, kept.id)
    mine, theirs = (
        scoring.set_answer(kept, "An", slot, case.number, case.options[-1].points)
        for case in slot.criteria[:2]
    )
    editor.draft.set_evaluation(mine)
    other.ask(evaluations.save, theirs)
    editor.save()
    dialog = conflict_dialog(wait_for)
    ((field, told, others),) = words(dialog)
    line = slot.criteria[0].number.partition(":")[0]
    assert field == f"Phiếu chấm · An · tiêu chí {line}"
    assert told.endswith("(trường hợp 1)")
    assert others.endswith("(trường hợp 2)")
    dialog.choose_all(theirs=True)
    dialog.save()
    wait_for(lambda: not editor.draft.is_dirty)
    stored = other.ask(evaluations.view, kept.id).evaluation
    assert answers(stored, "An") == answers(theirs, "An")


def test_recording_locks_what_the_clerk_has_decided_on(
    evaluations_page: EvaluationsPage, context: PageContext, other: OtherWindow, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    kept = full(context, wait_for, product, notes="")
    editor = opened(evaluations_page, wait_for, kept.id)
    editor.draft.set_evaluation(replace(kept, notes="của tôi"))
    other.ask(evaluations.save, replace(kept, notes="của Bình"))
    editor.record()
    dialog = conflict_dialog(wait_for)
    assert words(dialog) == [("Ghi chú", "của tôi", "của Bình")]
    dialog.save()
    wait_for(lambda: editor.draft.evaluation.is_locked)
    assert other.ask(evaluations.view, kept.id).evaluation.notes == "của tôi"


def test_sheets_locked_meanwhile_can_be_opened_and_what_was_typed_is_saved(
    evaluations_page: EvaluationsPage, context: PageContext, other: OtherWindow, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    criteria = criteria_of(17)
    sheets = (MemberSheet("", best(criteria)),)
    kept = begun(context, wait_for, product, sheets=sheets, confirm=confirmed(criteria))
    editor = opened(evaluations_page, wait_for, kept.id)
    assert editor.scoring is not None
    press_digits(editor.scoring.sheet, "1")
    typed = answers(editor.draft.evaluation, "")
    other.ask(evaluations.record, kept.id)
    editor.save()
    wait_for(lambda: editor.draft.evaluation.is_locked)
    assert answers(editor.draft.evaluation, "") == typed
    unlocked = ask_service(context, wait_for, evaluations.unlock, kept.id, "nhập nhầm")
    editor._on_unlocked(unlocked)
    assert answers(editor.draft.evaluation, "") == typed
    editor.save()
    wait_for(lambda: not editor.draft.is_dirty)
    assert answers(other.ask(evaluations.view, kept.id).evaluation, "") == typed


@pytest.fixture
def settings(qtbot: QtBot, context: PageContext, wait_for: Wait) -> SettingsPage:
    ask_service(context, wait_for, offices.save, Office(name="UBND xã Mẫu"))
    made = SettingsPage(context)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.activateWindow()
    wait_for(lambda: made.office().name == "UBND xã Mẫu")
    return made


def test_settings_typed_in_two_windows_are_both_kept_and_shown(
    settings: SettingsPage, other: OtherWindow, wait_for: Wait
) -> None:
    theirs = replace(other.ask(offices.get), phone="028 0000 0000")
    other.ask(offices.save, replace(theirs, deadlines=DeadlineSettings(opening_soon_days=45)))
    for letter in "ab":
        type_text(settings._texts["head_name"], letter)
        settings.save()
        wait_for(lambda: not settings.form.is_dirty)
    assert open_conflicts() == []
    kept = other.ask(offices.get)
    assert (kept.head_name, kept.phone, kept.deadlines.opening_soon_days) == (
        "ab", "028 0000 0000", 45,
    )  # fmt: skip
    assert settings.office() == kept


def test_one_setting_typed_by_both_is_asked_and_the_rest_of_the_page_stays(
    settings: SettingsPage, other: OtherWindow, wait_for: Wait
) -> None:
    settings.deadlines.opening_soon_days.set_value(60)
    type_text(settings._texts["email"], "a")
    theirs = other.ask(offices.get)
    other.ask(offices.save, replace(theirs, deadlines=DeadlineSettings(opening_soon_days=45)))
    settings.save()
    dialog = conflict_dialog(wait_for)
    assert words(dialog) == [("Nhắc trước kỳ nộp", "60", "45")]
    dialog.reject()
    wait_for(lambda: not open_conflicts())
    assert settings.form.is_dirty
    assert settings.office().deadlines.opening_soon_days == 60
    settings.save()
    again = conflict_dialog(wait_for)
    QTest.mouseClick(again.rows[0].theirs, Qt.MouseButton.LeftButton)
    hit(again, Qt.Key.Key_S, held=CONTROL)
    wait_for(lambda: not settings.form.is_dirty)
    assert settings.office().deadlines.opening_soon_days == 45
    assert other.ask(offices.get).email == "a"


def test_a_logo_set_while_the_page_is_being_typed_in_undoes_nothing_of_the_other(
    settings: SettingsPage, context: PageContext, other: OtherWindow, wait_for: Wait
) -> None:
    type_text(settings._texts["head_name"], "a")
    theirs = other.ask(offices.save, replace(other.ask(offices.get), phone="028 0000 0000"))
    settings._on_logo_saved(replace(theirs, logo="ab/logo.png"))
    settings.save()
    wait_for(lambda: not settings.form.is_dirty)
    kept = other.ask(offices.get)
    assert (kept.head_name, kept.phone) == ("a", "028 0000 0000")


def test_a_foreword_written_by_two_is_asked_and_going_back_opens_it_as_typed(
    studio: StudioPage, studio_event: Event, other: OtherWindow, wait_for: Wait
) -> None:
    studio.front_matter.ask_foreword()
    dialog = studio.findChild(ForewordDialog)
    assert isinstance(dialog, ForewordDialog)
    dialog.vi.set_value("Kính chào")
    other.ask(events.save, replace(studio_event, foreword=Translated("Xin chào", "Welcome")))
    dialog.save()
    asked = conflict_dialog(wait_for)
    assert words(asked) == [("Lời nói đầu · tiếng Việt", "Kính chào", "Xin chào")]
    asked.reject()
    wait_for(lambda: closed(dialog) and any(one.isVisible() for one in forewords(studio)))
    (again,) = [one for one in forewords(studio) if one.isVisible()]
    assert again.words().vi == "Kính chào"
    assert again.is_dirty
    again.save()
    conflict_dialog(wait_for).save()
    wait_for(lambda: studio.front_matter.foreword() == Translated("Kính chào", "Welcome"))
    assert other.ask(events.get, studio_event.id).foreword == Translated("Kính chào", "Welcome")


def test_two_covers_chosen_for_one_fair_are_told_by_the_products_of_the_photos(
    studio: StudioPage, studio_event: Event, other: OtherWindow, wait_for: Wait
) -> None:
    studio.front_matter.ask_cover()
    wait_for(lambda: studio.findChild(CoverDialog) is not None)
    dialog = studio.findChild(CoverDialog)
    assert isinstance(dialog, CoverDialog)
    dialog.list.setCurrentRow(1)
    mine = dialog.photo()
    assert mine is not None
    theirs = replace(mine, large="khac.jpg", small="khac-nho.jpg", caption="Hội chợ năm trước")
    other.ask(events.save, replace(studio_event, cover=theirs))
    name = dialog.list.item(1).text()
    dialog.accept_photo()
    asked = conflict_dialog(wait_for)
    assert words(asked) == [
        ("Ảnh bìa", f"giữ lại: {name}", "giữ lại: Hội chợ năm trước"),
    ]
    asked.save()
    wait_for(lambda: other.ask(events.get, studio_event.id).cover == mine)


def forewords(studio: StudioPage) -> list[ForewordDialog]:
    return studio.findChildren(ForewordDialog)


def test_a_first_run_over_a_known_register_changes_nothing_of_the_office(
    context: PageContext, other: OtherWindow
) -> None:
    known = other.ask(offices.save, Office(name="UBND xã Mẫu", phone="028 0000 0000"))
    answers = FirstRunAnswers(Office(name="UBND xã Mới"), folder_of(context))
    make_register(answers, TODAY).close()
    assert other.ask(offices.get) == known
