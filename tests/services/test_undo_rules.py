"""What undoing must not break: locked sheets, given codes, records that others name."""

from dataclasses import replace
from datetime import date

import pytest

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import NothingToUndo, RecordMissing, UndoConflict
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.history.history_page import HistoryFilter
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.selection import Selection
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import (
    evaluations,
    events,
    history,
    offices,
    producers,
    product_codes,
    products,
    selections,
    trash,
)
from ocop_desktop.store.database import Register
from tests.builders import TODAY
from tests.services.test_evaluations import full
from tests.services.test_history import contents

NOW = date.today()  # noqa: DTZ011 - the day on which the tests delete
Stocked = tuple[Register, Product]


def newest(register: Register) -> int:
    return history.recent(register, 1)[0].id


def test_scores_of_locked_sheets_are_not_undone(stocked: Stocked) -> None:
    register, product = stocked
    wanted = full(register, product)
    begun = evaluations.save(register, replace(wanted, sheets=()))
    scored = evaluations.save(register, replace(begun, sheets=wanted.sheets))
    scoring = newest(register)
    evaluations.save(register, scored, lock=True)
    locking = history.recent(register, 1)[0]
    before = contents(register)
    with pytest.raises(UndoConflict) as refused:
        history.undo(register, scoring)
    assert refused.value.name == product.name.vi
    assert refused.value.newer == locking
    with pytest.raises(UndoConflict):
        history.revert_field(register, scoring, "evaluation", scored.id, "sheets")
    assert contents(register) == before
    history.undo(register, locking.id)
    history.undo(register, scoring)
    assert evaluations.view(register, scored.id).evaluation.sheets == ()


def test_a_lock_does_not_come_back_over_other_scores(stocked: Stocked) -> None:
    register, product = stocked
    locked = evaluations.save(register, full(register, product), lock=True)
    evaluations.unlock(register, locked.id, "nhập sai")
    unlocking = newest(register)
    history.undo(register, unlocking)
    assert evaluations.view(register, locked.id).evaluation.is_locked
    history.redo(register, unlocking)
    opened = evaluations.view(register, locked.id).evaluation
    evaluations.save(register, replace(opened, sheets=()))
    with pytest.raises(UndoConflict):
        history.undo(register, unlocking)


def test_an_undoing_that_others_had_done_by_hand_is_recorded(stocked: Stocked) -> None:
    register, product = stocked
    first = products.save(register, replace(product, notes="sai"))
    action = newest(register)
    products.save(register, replace(first, notes=product.notes))
    history.undo(register, action)
    undoing = history.list_undoings(register, [action])[action]
    assert undoing.sentence.startswith("Hoàn tác: ")
    assert undoing.reverts == action
    with pytest.raises(NothingToUndo):
        history.undo(register, action)
    history.redo(register)
    assert products.details(register, product.id, TODAY).product.notes == product.notes


def test_a_code_given_by_an_undone_action_is_free_again(stocked: Stocked) -> None:
    register, product = stocked
    before = product_codes.serials(register, "27664").taken
    product_codes.issue(register, product.id, "79-27664-57-2028", TODAY)
    history.undo(register)
    assert product_codes.serials(register, "27664").taken == before


def test_one_old_action_of_a_thousand_is_undone_alone(stocked: Stocked) -> None:
    register, product = stocked
    products.save(register, replace(product, storage="Nơi khô ráo"))
    old = newest(register)
    kept = products.details(register, product.id, TODAY).product
    for number in range(60):
        kept = products.save(register, replace(kept, notes=f"ghi {number}"))
    history.undo(register, old)
    kept = products.details(register, product.id, TODAY).product
    assert (kept.storage, kept.notes) == (product.storage, "ghi 59")


def test_a_record_is_found_by_code_number_and_name_also_a_deleted_one(stocked: Stocked) -> None:
    register, product = stocked
    coded = product_codes.issue(register, product.id, "79-27664-3-2028", TODAY)
    event = events.save(register, Event("Hội chợ Xuân"))
    offices.save(register, Office("UBND xã tập"))

    def find(words: str) -> tuple[str, int]:
        return history.find_record(register, words)

    assert find(coded.codes[-1].code) == ("product", product.id)
    assert find(f"product:{product.id}") == find(str(product.id)) == ("product", product.id)
    assert find("hội chợ xuân") == find("fair: 1") == ("fair", event.id)
    assert find("MẬT DỪA NƯỚC CÔ ĐẶC") == ("product", product.id)
    assert find("HTX Rừng Sác (dữ liệu mẫu)")[0] == "producer"
    products.delete(register, [product.id])
    assert find("Mật dừa nước cô đặc") == find("79-27664-3-2028") == ("product", product.id)
    for words in ("fair:9", "nhà:1", "product:9", "9" * 30, "Không có", ""):
        with pytest.raises(RecordMissing):
            find(words)


def test_every_record_an_action_touched_has_a_name(stocked: Stocked) -> None:
    register, product = stocked
    offices.save(register, Office("UBND xã tập"))
    assert history.name_records(register, newest(register)) == {("office", 1): ""}
    evaluations.save(register, full(register, product))
    named = history.name_records(register, newest(register))
    assert list(named.values()) == [product.name.vi]
    producers.save(register, replace(producers.get(register, product.producer_id or 0), notes="x"))
    action = history.find(register, HistoryFilter("producer", product.producer_id or 0)).actions[0]
    assert "HTX" in next(iter(history.name_records(register, action.id).values()))
    other = products.save(register, replace(product, id=0, codes=(), name=Translated("Khác")))
    creation = newest(register)
    history.undo(register)
    assert history.name_records(register, creation) == {("product", other.id): "Khác"}


def test_a_fair_comes_back_without_products_that_were_deleted_since(stocked: Stocked) -> None:
    register, product = stocked
    other = products.save(register, replace(product, id=0, codes=(), name=Translated("Khác")))
    entries = (EventEntry(product.id, "A1"), EventEntry(other.id, "A2"))
    event = events.save(register, Event("Hội chợ Xuân", entries=entries))
    chosen = selections.save(register, Selection("Chọn", (product.id, other.id)))
    events.delete(register, event.id)
    deletion = newest(register)
    selections.delete(register, chosen.id)
    products.delete(register, [other.id])
    with pytest.raises(UndoConflict) as refused:
        history.undo(register, deletion)
    assert refused.value.name == "Hội chợ Xuân"
    assert refused.value.newer == history.recent(register, 1)[0]
    listed = trash.list_records(register, NOW)
    trash.restore(register, [one.id for one in listed if one.kind is not RecordKind.PRODUCT])
    assert events.get(register, event.id).entries == entries[:1]
    assert selections.all_selections(register)[0].product_ids == (product.id,)


def test_a_product_taken_out_of_a_fair_and_deleted_is_not_put_back(stocked: Stocked) -> None:
    register, product = stocked
    event = events.save(register, Event("Hội chợ", entries=(EventEntry(product.id),)))
    events.save(register, replace(event, entries=()))
    removal = newest(register)
    products.delete(register, [product.id])
    with pytest.raises(UndoConflict):
        history.undo(register, removal)
    history.undo(register)
    history.undo(register, removal)
    assert events.get(register, event.id).entries == event.entries
