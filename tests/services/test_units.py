"""Products counted by today's communes and by the unit at the time of their recognition."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import update

from ocop_desktop.domain.office.communes import FormerLevel, FormerUnit, OfficeCommune
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.office.unit_counts import UnitBasis, UnitCounts
from ocop_desktop.domain.register.product import Product, StatedText
from ocop_desktop.domain.register.recognition import Decision, DecisionLine
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import history, offices, products, recognitions, units
from ocop_desktop.store import offices as stored_offices
from ocop_desktop.store import tables
from ocop_desktop.store.database import Register
from tests.builders import TODAY, a_recognition

Stocked = tuple[Register, Product]
MERGED = date(2025, 7, 1)
OWN = ("27664", "27667", "27673", "27676")
DISTRICT = FormerUnit("Cần Giờ", FormerLevel.DISTRICT, MERGED, OWN)
OFFICE = Office(
    "Phòng Kinh tế",
    communes=tuple(OfficeCommune(code, MERGED) for code in OWN),
    former_units=(DISTRICT,),
)


def totals(counts: UnitCounts) -> list[tuple[str, int]]:
    return [(unit.name, unit.total) for unit in counts.units]


def test_the_unit_is_filled_when_a_recognition_is_recorded(stocked: Stocked) -> None:
    register, product = stocked
    offices.save(register, replace(OFFICE, version=offices.get(register).version))
    later = recognitions.save(register, a_recognition(product.id, issued_on=date(2026, 3, 1)))
    assert later.unit == "xã Cần Giờ"
    typed = replace(
        a_recognition(product.id, issued_on=date(2020, 3, 1)), unit="thị trấn Cần Thạnh"
    )
    assert recognitions.save(register, typed).unit == "thị trấn Cần Thạnh"
    lines = [DecisionLine(product.id, 3, issued_on=date(2022, 1, 5))]
    (told,) = recognitions.record_decision(register, Decision("1/QĐ", date(2022, 1, 4)), lines)
    assert told.unit == "huyện Cần Giờ"


def test_what_a_list_stated_with_its_district_names_the_unit(stocked: Stocked) -> None:
    register, product = stocked
    stated = (StatedText("commune", "xã Phú Cần"), StatedText("district", "huyện Tiểu Cần"))
    other = products.save(
        register,
        replace(product, id=0, codes=(), name=Translated("Mứt gừng"), stated=stated,
                producer_id=0, commune_code=""),
    )  # fmt: skip
    early = recognitions.save(register, a_recognition(other.id, issued_on=date(2023, 1, 1)))
    assert early.unit == "xã Phú Cần, huyện Tiểu Cần"


def test_both_counts_are_named_and_come_to_the_same_total(stocked: Stocked) -> None:
    register, product = stocked
    offices.save(register, replace(OFFICE, version=offices.get(register).version))
    for place, code in enumerate(OWN[1:]):
        more = products.save(
            register,
            replace(product, id=0, codes=(), name=Translated(f"Mứt {place}"), commune_code=code),
        )
        recognitions.save(register, a_recognition(more.id, 3))
    unmarked = products.save(
        register, replace(product, id=0, codes=(), name=Translated("Không sao"))
    )
    assert unmarked.id
    today = units.list_units(register, TODAY)
    assert totals(today) == [
        ("xã Cần Giờ", 1), ("xã Bình Khánh", 1), ("xã An Thới Đông", 1), ("xã Thạnh An", 1),
    ]  # fmt: skip
    then = units.list_units(register, TODAY, UnitBasis.RECOGNITION)
    assert totals(then) == [("huyện Cần Giờ", 4)]
    assert today.total == then.total == 4
    assert units.list_units(register, date(2040, 1, 1)).total == 0


def test_an_office_of_an_older_program_keeps_its_communes_and_its_history(
    register: Register,
) -> None:
    first = offices.save(register, Office("UBND", communes=(OfficeCommune("27664"),)))
    offices.save(register, replace(first, name="UBND mới"))
    with register._engine.begin() as connection:  # a row as an older program kept it
        row = connection.execute(tables.office.select()).mappings().one()
        facts = {
            name: value
            for name, value in row["facts"].items()
            if name not in {"communes", "former_units"}
        }
        older = {**facts, "commune_codes": ["27664", "27667"]}
        connection.execute(update(tables.office).values(facts=older))
    kept = offices.get(register)
    assert kept.commune_codes == ("27664", "27667")
    assert kept.former_units == ()
    offices.save(register, replace(kept, former_units=(DISTRICT,)))
    assert offices.get(register).former_units == (DISTRICT,)
    history.undo(register)
    assert offices.get(register) == replace(kept, version=offices.get(register).version)


def test_what_an_older_program_did_to_the_communes_is_undone_alone(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_row = stored_offices.make_row

    def make_older_row(office: Office) -> dict[str, Any]:
        facts = dict(make_row(office)["facts"])
        del facts["communes"], facts["former_units"]
        return {"facts": {**facts, "commune_codes": list(office.commune_codes)}}

    with monkeypatch.context() as older:
        older.setattr(stored_offices, "make_row", make_older_row)
        first = offices.save(register, Office("UBND"))
        offices.save(register, replace(first, communes=(OfficeCommune("27664"),)))
    offices.save(register, replace(offices.get(register), head_name="Bà Lan"))
    assert offices.get(register).commune_codes == ("27664",)
    history.undo(register, 2)
    undone = offices.get(register)
    assert (undone.commune_codes, undone.head_name) == ((), "Bà Lan")
    history.redo(register, 2)
    assert offices.get(register).commune_codes == ("27664",)
