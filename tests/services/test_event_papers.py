"""The papers of an event come from the register: stars of its day, consent, the event before it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import InvalidValue, RecordMissing, RegisterPlace
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry, StatedFigures
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.papers.paper_head import Authority, PaperSigner, SigningMode
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import event_papers, events, offices
from ocop_desktop.store.database import Register
from tests.event_paper_samples import FESTIVAL, exact
from tests.reports.reading import squeezed, text_of

ON = date(2026, 11, 30)
Stocked = tuple[Register, Product]


def _save(register: Register, product: Product, **facts: object) -> Event:
    entries = (EventEntry(product.id, "A01"), EventEntry(0, producer_id=product.producer_id or 0))
    event = replace(FESTIVAL, id=0, entries=entries)
    return events.save(register, replace(event, **facts))  # type: ignore[arg-type]


def test_stars_are_those_of_the_day_of_the_event(stocked: Stocked) -> None:
    register, product = stocked
    shown = []
    for day in (date(2023, 10, 19), date(2026, 1, 1)):
        event = _save(register, product, name=f"Ngày hội {day}", starts_on=day, ends_on=day)
        head = event_papers.make_head(register, event.id, EventPaper.LIST, ON)
        (one,) = event_papers.gather(register, event.id, head, ON).participants
        shown.append((one.stars, one.held_until))
    assert shown == [(None, None), (4, date(2028, 6, 19))]


def test_the_event_before_is_the_latest_of_its_name_whatever_the_year_in_it(
    stocked: Stocked,
) -> None:
    register, product = stocked
    for year in (2023, 2024, 2025):
        _save(
            register,
            product,
            name=f"Hội chợ Xuân {year}",
            starts_on=date(year, 2, 1),
            ends_on=date(year, 2, 3),
            stated=StatedFigures(visitors=exact(year)),
        )
    _save(register, product, name="Hội chợ Thu", starts_on=date(2025, 1, 1), ends_on=None)
    event = next(one for one in events.all_events(register) if one.name == "Hội chợ Xuân 2025")
    head = event_papers.make_head(register, event.id, EventPaper.REPORT, ON)
    former = event_papers.gather(register, event.id, head, ON).previous
    assert former is not None
    assert former.event.name == "Hội chợ Xuân 2024"
    undated = _save(register, product, name="Hội chợ Xuân", starts_on=None, ends_on=None)
    assert event_papers.gather(register, undated.id, head, ON).previous is None


def test_the_office_is_the_head_of_its_papers(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    office = Office("Ủy ban nhân dân xã Mẫu", head_title="Chủ tịch", head_name="Trần Văn Thử")
    offices.save(register, office)
    event = _save(register, product)
    printed = event_papers.write(register, event.id, EventPaper.REPORT, tmp_path / "a.pdf", on=ON)
    said = squeezed(text_of(printed.file))
    for words in ("/BC-UBND", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Văn Thử", "năm 2026"):
        assert squeezed(words) in said


def test_the_name_of_the_file_decides_what_is_written(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    event = _save(register, product)
    for name, beginning in (("a.pdf", b"%PDF"), ("a.DOCX", b"PK")):
        file = tmp_path / name
        event_papers.write(register, event.id, EventPaper.LIST, file, on=ON)
        assert file.read_bytes().startswith(beginning)


def test_a_signature_that_decree_30_does_not_allow_is_refused(
    stocked: Stocked, tmp_path: Path
) -> None:
    register, product = stocked
    event = _save(register, product)
    head = event_papers.make_head(register, event.id, EventPaper.REPORT, ON)
    signer = PaperSigner("Trưởng phòng", "", Authority.COLLECTIVE, SigningMode.BY_ORDER)
    file = tmp_path / "a.pdf"
    with pytest.raises(InvalidValue):
        event_papers.write(
            register, event.id, EventPaper.REPORT, file, on=ON, head=replace(head, signer=signer)
        )
    assert not file.exists()
    alone = replace(head, signer=PaperSigner("Phó Trưởng phòng", "ThS. Lê Văn A"))
    event_papers.write(register, event.id, EventPaper.REPORT, file, on=ON, head=alone)
    assert file.exists()


def test_no_paper_lies_in_the_register_and_none_is_made_of_nothing(
    stocked: Stocked, tmp_path: Path
) -> None:
    register, product = stocked
    event = _save(register, product)
    inside = register.folder / "media" / "a.pdf"
    for write in (event_papers.export_list, event_papers.export_sheet):
        with pytest.raises(RegisterPlace):
            write(register, inside, event.id, on=ON)
    with pytest.raises(RegisterPlace):
        event_papers.write(register, event.id, EventPaper.LIST, inside, on=ON)
    with pytest.raises(RecordMissing):
        event_papers.write(register, 99, EventPaper.LIST, tmp_path / "a.pdf", on=ON)


def test_the_tables_have_a_row_for_each_who_takes_part(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    event = _save(register, product)
    listed = event_papers.export_list(register, tmp_path / "a.xlsx", event.id, on=ON)
    sheet = event_papers.export_sheet(register, tmp_path / "b.csv", event.id, on=ON)
    assert (listed.rows, sheet.rows) == (1, 3)
    head = (tmp_path / "b.csv").read_text(encoding="utf-8-sig").splitlines()[0]
    assert head.startswith("Chủ thể")
