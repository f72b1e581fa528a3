"""Events to choose from: read without their parts; the front of a catalogue saved beside other edits."""

from dataclasses import replace

import pytest

from ocop_desktop.domain.errors import EditConflict
from ocop_desktop.domain.events.event import Event, EventChoice
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.register.product import Photo, Product
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import event_choices, events
from ocop_desktop.store.database import Register
from tests.builders import TODAY
from tests.events import FULL_EVENT

Stocked = tuple[Register, Product]
WORDS = Translated("Lời ngỏ", "Foreword", "前言")
COVER = Photo("a.jpg", "b.jpg", 800, 600)


def test_events_to_choose_from_hold_their_products_once(stocked: Stocked) -> None:
    register, product = stocked
    entries = (EventEntry(product.id, "A01"), EventEntry(0, producer_id=product.producer_id))
    event = Event("Chợ", starts_on=TODAY, place="Cần Giờ", entries=entries, foreword=WORDS)
    saved = events.save(register, replace(event, cover=COVER))
    events.save(register, Event("Không ngày"))
    first, last = event_choices.list_choices(register)
    assert first == EventChoice("Chợ", saved.id, TODAY, "Cần Giờ", (product.id,), WORDS, COVER)
    assert first.version == saved.version
    assert (last.name, last.product_ids) == ("Không ngày", ())


def test_the_front_is_saved_and_the_parts_stay(stocked: Stocked) -> None:
    register, _ = stocked
    saved = events.save(register, FULL_EVENT)
    (choice,) = event_choices.list_choices(register)
    event_choices.save_front(register, replace(choice, foreword=WORDS, cover=COVER))
    assert events.get(register, saved.id) == replace(saved, foreword=WORDS, cover=COVER)


def test_what_another_saved_meanwhile_stays(stocked: Stocked) -> None:
    register, _ = stocked
    saved = events.save(register, FULL_EVENT)
    (choice,) = event_choices.list_choices(register)
    events.save(register, replace(saved, place="Chợ Bến Thành", cover=COVER))
    event_choices.save_front(register, replace(choice, foreword=WORDS))
    kept = events.get(register, saved.id)
    assert (kept.place, kept.cover, kept.foreword) == ("Chợ Bến Thành", COVER, WORDS)


def test_two_forewords_are_asked_about(stocked: Stocked) -> None:
    register, _ = stocked
    saved = events.save(register, FULL_EVENT)
    (choice,) = event_choices.list_choices(register)
    events.save(register, replace(saved, foreword=Translated("Khác")))
    with pytest.raises(EditConflict):
        event_choices.save_front(register, replace(choice, foreword=WORDS))
    assert events.get(register, saved.id).foreword == Translated("Khác")
