"""One record taken out of a copy, with what hung on it."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import (
    BackupDamaged,
    BackupOfOther,
    FileMissing,
    NothingToRestore,
    RecordMissing,
)
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import (
    backups,
    events,
    history,
    producers,
    products,
    recognitions,
    registers,
)
from ocop_desktop.store.database import Register
from tests.builders import TODAY, a_product

Stocked = tuple[Register, Product]
RELEASED = Path(__file__).parent.parent.parent / "data" / "registers"


def the_product(register: Register) -> Product:
    return products.get_many(register, [products.all_rows(register, TODAY)[0].id])[0]


def test_a_deleted_product_comes_back_with_all_that_hung_on_it(
    stocked: Stocked, tmp_path: Path
) -> None:
    register, product = stocked
    file = tmp_path / "a.pdf"
    file.write_bytes(b"%PDF")
    product = products.add_document(register, product.id, file, "Giấy")
    event = events.save(register, Event("Hội chợ", entries=(EventEntry(product.id),)))
    backup = backups.back_up(register).folder
    products.delete(register, [product.id])
    producers.delete(register, product.producer_id or 0)
    shutil.rmtree(register.media)
    found = backups.find_records(backup, "mat dua", register)
    assert {(one.kind, one.exists) for one in found} == {
        (RecordKind.PRODUCT, False),
        (RecordKind.RECOGNITION, False),
    }
    action = backups.restore_record(register, backup, RecordKind.PRODUCT, product.id)
    assert action.sentence.endswith(f"“{product.name.vi}”")
    assert replace(the_product(register), version=product.version) == product
    assert products.all_rows(register, TODAY)[0].stars == 4
    assert events.get(register, event.id).entries == (EventEntry(product.id),)
    assert (register.media / product.documents[0].media).read_bytes() == b"%PDF"
    history.undo(register)
    assert products.all_rows(register, TODAY) == ()


def test_a_record_that_is_there_is_set_back_and_what_hangs_on_it_stays(stocked: Stocked) -> None:
    register, product = stocked
    backup = backups.back_up(register).folder
    products.save(register, replace(the_product(register), notes="Sai"))
    (held,) = recognitions.of_products(register, [product.id])[product.id]
    recognitions.save(register, replace(held, notes="Đã thu hồi"))
    assert [one.exists for one in backups.find_records(backup, "", register)] == [True] * 3
    backups.restore_record(register, backup, RecordKind.PRODUCT, product.id)
    assert the_product(register).notes == product.notes
    assert recognitions.of_products(register, [product.id])[product.id][0].notes == "Đã thu hồi"
    with pytest.raises(NothingToRestore):
        backups.restore_record(register, backup, RecordKind.PRODUCT, product.id)
    history.undo(register)
    assert the_product(register).notes == "Sai"


def test_what_the_copy_does_not_hold_is_told(stocked: Stocked, tmp_path: Path) -> None:
    register, _ = stocked
    backup = backups.back_up(register).folder
    with pytest.raises(RecordMissing):
        backups.restore_record(register, backup, RecordKind.PRODUCT, 99)
    with pytest.raises(RecordMissing):
        backups.restore_record(register, backup, RecordKind.THEME, 1)
    with pytest.raises(FileMissing):
        backups.find_records(tmp_path / "absent", "")
    assert backups.find_records(backup, "khong co") == ()


def test_no_record_is_taken_from_the_copy_of_another_register(
    stocked: Stocked, tmp_path: Path
) -> None:
    register, product = stocked
    other = registers.create_register(tmp_path / "other")
    backup = backups.back_up(other).folder
    other.close()
    with pytest.raises(BackupOfOther):
        backups.restore_record(register, backup, RecordKind.PRODUCT, product.id)


def test_an_id_that_means_another_record_since_is_told(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    early = backups.back_up(register).folder
    products.save(register, a_product(product.producer_id or 0, "Muối hồng"))
    late = backups.back_up(register).folder
    restored = registers.open_register(backups.restore(early, tmp_path / "new"), "Minh")
    added = products.save(restored, a_product(product.producer_id or 0, "Tôm khô"))
    with pytest.raises(BackupOfOther):
        backups.restore_record(restored, late, RecordKind.PRODUCT, added.id)
    restored.close()


def test_a_copy_of_an_older_schema_is_read_and_restored(tmp_path: Path) -> None:
    shutil.copytree(RELEASED / "0003", tmp_path / "so")
    register = registers.open_register(tmp_path / "so")
    (before,) = backups.list_backups(register.backups)
    assert before.schema == "0003"
    found = backups.find_records(before.folder, "", register)
    assert {one.kind for one in found} >= {RecordKind.PRODUCT, RecordKind.PRODUCER}
    restored = registers.open_register(backups.restore(before.folder, tmp_path / "new"))
    rows = [products.all_rows(one, TODAY) for one in (restored, register)]
    assert rows[0] == rows[1]
    restored.close()
    register.close()
    (before.folder / "register.sqlite").unlink()
    with pytest.raises(BackupDamaged):
        backups.find_records(before.folder, "")
