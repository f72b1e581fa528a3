"""Drafts lie in the user's data folder until their record is saved, and a kill takes none away."""

import multiprocessing
import os
import stat
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.deadlines.filing import Filing, Notice
from ocop_desktop.domain.drafts.comparison import DraftState
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.rating.evaluation import Evaluation
from ocop_desktop.domain.rating.score_sheet import MemberSheet
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Photo, Product
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import drafts, products, recognitions
from ocop_desktop.store.database import Register
from ocop_desktop.store.drafts.draft_files import DraftFiles
from tests.builders import a_producer, a_product

AT = datetime(2026, 3, 5, 8, tzinfo=UTC)
RECORDS = (
    (RecordKind.PRODUCT, replace(a_product(3), id=7, version=2, price=Decimal("52000.5"))),
    (RecordKind.PRODUCER, replace(a_producer(), id=7, version=2)),
    (RecordKind.RECOGNITION, Recognition(3, 4, decision_on=date(2025, 1, 2), id=7, version=2)),
    (
        RecordKind.EVALUATION,
        Evaluation(
            3, "qd148-2023", 13, id=7, version=2, sheets=(MemberSheet("An", {"1": Decimal(5)}),)
        ),
    ),
    (RecordKind.EVENT, Event("Hội chợ", entries=(EventEntry(3, "A1"),), id=7, version=2)),
    (RecordKind.FILING, Filing(3, filed_on=date(2026, 1, 2), id=7, version=2)),
    (
        RecordKind.NOTICE,
        Notice(product_id=3, sent_on=date(2026, 1, 2), text="Kính gửi", id=7, version=2),
    ),
    (RecordKind.OFFICE, Office("UBND xã Cần Giờ", version=2)),
)


def a_draft(record: object = None, kind: RecordKind = RecordKind.PRODUCT, **facts: object) -> Draft:
    held = Draft("nhap1", "product", kind, 7, 2, "Mật dừa", AT, {"fields": {"price": "5.2x"}})
    return replace(held, record=record, **facts)  # type: ignore[arg-type]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "dữ liệu"


@pytest.fixture
def files(register: Register, data: Path) -> Iterator[DraftFiles]:
    opened = drafts.open_files(register, data)
    yield opened
    opened.close()


@pytest.fixture
def later(register: Register, data: Path) -> Iterator[DraftFiles]:
    """The files as the next window sees them."""
    opened = drafts.open_files(register, data)
    yield opened
    opened.close()


@pytest.mark.parametrize(("kind", "record"), RECORDS)
def test_a_draft_comes_back_whole(
    files: DraftFiles, later: DraftFiles, kind: RecordKind, record: object
) -> None:
    draft = a_draft(record, kind)
    drafts.write(files, draft)
    files.close()
    assert drafts.list_left(later) == (draft,)


def test_texts_of_a_draft_are_in_nfc(files: DraftFiles, later: DraftFiles) -> None:
    drafts.write(files, a_draft(content={"fields": {"name": "Ma\u0323\u0302t"}}))
    files.close()
    assert drafts.list_left(later)[0].content == {"fields": {"name": "Mật"}}


def test_drafts_of_a_living_window_are_not_offered(files: DraftFiles, later: DraftFiles) -> None:
    drafts.write(files, a_draft())
    assert drafts.list_left(later) == ()
    assert not drafts.take(later, "nhap1")


def _write_and_die(folder: Path) -> None:
    DraftFiles(folder).write(a_draft())
    os.kill(os.getpid(), 9)


@pytest.mark.skipif(os.name != "posix", reason="a kill as POSIX knows it")
def test_a_killed_window_leaves_its_drafts(data: Path) -> None:
    child = multiprocessing.get_context("spawn").Process(target=_write_and_die, args=(data,))
    child.start()
    child.join()
    found = DraftFiles(data).list_left()
    assert [draft.id for draft in found] == ["nhap1"]


def test_a_draft_that_was_taken_is_offered_to_nobody_else(
    register: Register, data: Path, files: DraftFiles, later: DraftFiles
) -> None:
    drafts.write(files, a_draft())
    files.close()
    third = drafts.open_files(register, data)
    assert drafts.take(later, "nhap1")
    assert not drafts.take(third, "nhap1")
    assert drafts.list_left(third) == ()
    drafts.remove(later, "nhap1")
    later.close()
    assert drafts.list_left(third) == ()
    third.close()
    assert not any((data / "drafts").glob("*/*"))


@pytest.mark.skipif(os.name != "posix", reason="modes as POSIX knows them")
def test_only_this_user_may_read_drafts(files: DraftFiles, data: Path) -> None:
    drafts.write(files, a_draft())
    (file,) = data.rglob("*.draft")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "text", [b"", b"{", b"[]", b'{"format": 2}', b'{"format": 1}', b"[" * 99_999]
)
def test_a_damaged_draft_costs_itself(files: DraftFiles, later: DraftFiles, text: bytes) -> None:
    drafts.write(files, a_draft())
    folder = next(files._folder.rglob("*.draft")).parent
    (folder / "hong.draft").write_bytes(text)
    files.close()
    assert [draft.id for draft in drafts.list_left(later)] == ["nhap1"]


def test_a_draft_is_compared_with_the_record_of_today(register: Register) -> None:
    saved = products.save(register, a_product(0))
    typed = replace(saved, price=Decimal(9))
    draft = a_draft(typed, row_id=saved.id, version=saved.version)
    (same,) = drafts.compare(register, [draft])
    assert (same.state, same.current) == (DraftState.SAME, saved)
    assert [one.path for one in same.differences] == [("price",)]
    products.save(register, replace(saved, notes="của người khác"))
    assert drafts.compare(register, [draft])[0].state is DraftState.CHANGED
    products.delete(register, [saved.id])
    assert drafts.compare(register, [draft])[0].state is DraftState.DELETED
    assert drafts.compare(register, [a_draft(row_id=0)])[0].state is DraftState.NEW


def _take_document(register: Register, folder: Path, words: str, *, old: bool = True) -> str:
    file = folder / f"{words}.pdf"
    file.write_text(words)
    name = recognitions.add_scan(register, file)
    if old:
        minutes_ago = time.time() - 600
        os.utime(register.media / name, (minutes_ago, minutes_ago))
    return name


def test_media_of_a_form_never_saved_are_swept(
    register: Register, files: DraftFiles, tmp_path: Path
) -> None:
    unsaved = _take_document(register, tmp_path, "bỏ")
    saved = _take_document(register, tmp_path, "giữ")
    product = products.save(
        register, Product(Translated("Mật"), photos=(Photo(saved, saved, 8, 8),))
    )
    deleted = _take_document(register, tmp_path, "đã xóa")
    gone = products.save(
        register, Product(Translated("Tôm"), photos=(Photo(deleted, deleted, 8, 8),))
    )
    products.delete(register, [gone.id])
    drafted = _take_document(register, tmp_path, "nháp khác")
    drafts.write(files, a_draft(media=(drafted,)))
    held = _take_document(register, tmp_path, "đang mở")
    names = [unsaved, saved, deleted, drafted, held]
    drafts.remove(files, "nhap2", names)
    assert drafts.sweep_media(register, files, held=[held]) == (unsaved,)
    assert not (register.media / unsaved).exists()
    assert all((register.media / name).is_file() for name in names[1:])
    assert product.photos[0].large == saved


def test_media_taken_a_moment_ago_are_swept_at_a_later_opening(
    register: Register, files: DraftFiles, later: DraftFiles, tmp_path: Path
) -> None:
    name = _take_document(register, tmp_path, "mới", old=False)
    drafts.remove(files, "nhap1", [name])
    assert drafts.sweep_media(register, files) == ()
    files.close()
    minutes_ago = time.time() - 600
    os.utime(register.media / name, (minutes_ago, minutes_ago))
    assert drafts.sweep_media(register, later) == (name,)


@pytest.mark.parametrize("name", ["../register.sqlite", "/etc/passwd", "", "ab/abc.pdf"])
def test_nothing_outside_the_media_is_swept(
    register: Register, files: DraftFiles, name: str
) -> None:
    drafts.remove(files, "nhap1", [name])
    assert drafts.sweep_media(register, files) == ()


def test_producers_are_read_by_their_row(files: DraftFiles, later: DraftFiles) -> None:
    drafts.write(files, a_draft(Producer("HTX"), RecordKind.PRODUCER, row_id=0, version=0))
    files.close()
    assert drafts.list_left(later)[0].record == Producer("HTX")
