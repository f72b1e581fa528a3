"""Themes, saved selections and label sheets of an office; a fair's foreword and cover."""

from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.errors import (
    BrokenTheme,
    InvalidValue,
    RecordMissing,
    RegisterPlace,
    ThemeShipped,
)
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.print.documents import LabelSheet
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.register.selection import Selection
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import (
    events,
    history,
    label_sheets,
    producers,
    products,
    selections,
    themes,
)
from ocop_desktop.store.database import Register
from tests.builders import a_producer, a_product

OWN = Theme(name="Hội chợ Tết", deep="#8A1C1C", light="#FFF4E5", text_size=1.1)
SHEET = LabelSheet("Nhãn 3 x 7", 210, 297, 3, 7, 63.5, 38.1, 7.2, 15.1, 66, 38.1)


def test_a_saved_theme_stands_behind_the_shipped_ones(register: Register) -> None:
    themes.save(register, OWN)
    assert themes.all_themes(register) == (*resources.themes(), OWN)
    assert themes.named(register, "hoi cho tet") == OWN


def test_saving_again_under_a_name_replaces_and_deleting_removes(register: Register) -> None:
    themes.save(register, OWN)
    changed = themes.save(register, replace(OWN, ornaments=False))
    assert themes.all_themes(register)[2:] == (changed,)
    themes.delete(register, OWN.name)
    assert themes.all_themes(register) == resources.themes()


def test_shipped_themes_are_neither_overwritten_nor_deleted(register: Register) -> None:
    shipped = resources.themes()[1]
    with pytest.raises(ThemeShipped):
        themes.save(register, replace(OWN, name=shipped.name.upper()))
    with pytest.raises(ThemeShipped):
        themes.delete(register, shipped.name)


def test_a_theme_travels_as_a_file_and_a_taken_name_gets_a_number(
    register: Register, tmp_path: Path
) -> None:
    file = tmp_path / "tet.toml"
    themes.export(register, OWN, file)
    assert themes.take_over(register, file) == OWN
    assert themes.take_over(register, file).name == "Hội chợ Tết (2)"
    assert themes.named(register, str(file)) == OWN


def test_a_broken_file_is_refused_and_a_saved_one_that_broke_is_left_out(
    register: Register, tmp_path: Path
) -> None:
    file = tmp_path / "sai.toml"
    file.write_text("name = 3", encoding="utf-8")
    with pytest.raises(BrokenTheme):
        themes.take_over(register, file)
    themes.save(register, OWN)
    for broken in ("[", 'name = "A"\nblocks = [[]]', "a = " + "[" * 30_000):
        next(register.themes.iterdir()).write_text(broken, encoding="utf-8")
        assert themes.all_themes(register) == resources.themes()
    with pytest.raises(RecordMissing):
        themes.named(register, OWN.name)


def test_a_theme_is_never_exported_over_the_register(register: Register) -> None:
    database = register.folder / "register.sqlite"
    before = database.read_bytes()
    with pytest.raises(RegisterPlace):
        themes.export(register, OWN, database)
    assert database.read_bytes() == before


def test_a_theme_without_a_name_is_not_saved(register: Register) -> None:
    with pytest.raises(InvalidValue):
        themes.save(register, replace(OWN, name="  "))


def test_a_selection_is_kept_undone_and_loses_deleted_products(register: Register) -> None:
    kept_producer = producers.save(register, a_producer())
    ids = [products.save(register, a_product(kept_producer.id, f"Mắm {n}")).id for n in range(3)]
    kept = selections.save(register, Selection(" Quà Tết ", tuple(ids)))
    assert selections.all_selections(register) == (Selection("Quà Tết", tuple(ids), kept.id),)
    products.delete(register, ids[1:2])
    assert selections.all_selections(register)[0].product_ids == (ids[0], ids[2])
    history.undo(register)
    assert selections.all_selections(register)[0].product_ids == tuple(ids)
    selections.delete(register, kept.id)
    assert selections.all_selections(register) == ()


@pytest.mark.parametrize("selection", [Selection("", (1,)), Selection("Quà")])
def test_a_selection_needs_a_name_and_products(register: Register, selection: Selection) -> None:
    with pytest.raises(InvalidValue):
        selections.save(register, selection)


def test_own_label_sheets_are_kept_by_name(register: Register) -> None:
    label_sheets.save(register, SHEET)
    label_sheets.save(register, replace(SHEET, rows=6))
    assert label_sheets.all_sheets(register) == (replace(SHEET, rows=6),)
    label_sheets.delete(register, SHEET.name)
    assert label_sheets.all_sheets(register) == ()
    with pytest.raises(RecordMissing):
        label_sheets.delete(register, SHEET.name)


def test_a_fair_keeps_its_foreword_and_cover(register: Register) -> None:
    cover = Photo("ab/1.jpg", "cd/2.jpg", 1200, 800, focus_x=0.3)
    words = Translated("Lời nói đầu", "Foreword", "前言")
    event = events.save(register, Event("Hội chợ", foreword=words, cover=cover))
    assert events.get(register, event.id) == event
    assert (event.foreword, event.cover) == (words, cover)
