"""Taking in published lists: nothing lost, nothing guessed, one step to take it back."""

from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import BrokenTable, FileMissing, UnknownList
from ocop_desktop.domain.register.product import ProductQuery, StatedText
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.services import history, imports, producers, products
from ocop_desktop.store.database import Register
from tests.builders import TODAY
from tests.services.test_history import contents

REAL = Path(__file__).parent.parent / "data" / "real-products.csv"
HEAD = "product,producer,commune,district,province,group,stars,year,source_url\n"


def table(folder: Path, *lines: str, head: str = HEAD) -> Path:
    """A CSV file with those lines."""
    path = folder / "bảng.csv"
    path.write_text(head + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def test_the_124_published_products_come_in_and_stay_the_same(register: Register) -> None:
    first = imports.import_file(register, REAL)
    assert (first.read, first.added, first.rejected) == (124, 124, ())
    assert products.find(register, ProductQuery(), TODAY).total == 124
    before = contents(register)
    again = imports.import_file(register, REAL)
    assert (again.read, again.added, again.changed, again.unchanged) == (124, 0, 0, 124)
    assert contents(register) == before


def test_one_undo_takes_a_whole_import_back(register: Register) -> None:
    before = contents(register)
    imports.import_file(register, REAL)
    assert len(history.recent(register)) == 1
    history.undo(register)
    assert contents(register) == before


def test_blanks_stay_blank_and_old_places_stay_text(register: Register) -> None:
    imports.import_file(register, REAL)
    row = products.find(register, ProductQuery(text="dừa sáp sợi"), TODAY).rows[0]
    details = products.details(register, row.id, TODAY)
    assert details.product.commune_code == ""
    assert details.product.set_number is None
    stated = {one.field: one.text for one in details.product.stated}
    assert stated["district"] == "huyện Cầu Kè"
    assert not details.producer.certified_address
    assert products.find(register, ProductQuery(text="cau ke"), TODAY).rows


def test_a_known_year_gives_last_stars_but_never_todays(register: Register) -> None:
    imports.import_file(register, REAL)
    row = products.find(register, ProductQuery(text="mít sấy"), date(2025, 6, 1)).rows[0]
    assert (row.stars, row.last_stars, row.state) == (None, 4, RecognitionState.UNKNOWN)


def test_producers_of_different_names_are_never_taken_for_one(register: Register) -> None:
    imports.import_file(register, REAL)
    rows = products.find(register, ProductQuery(text="rượu sâm đinh lăng"), TODAY).rows
    assert len({row.producer for row in rows}) == 2


def test_case_and_accents_of_a_name_do_not_make_a_second_product(
    register: Register, tmp_path: Path
) -> None:
    imports.import_file(register, table(tmp_path, "Mật ong rừng,HTX Tập,,,,,4,2024,"))
    again = imports.import_file(register, table(tmp_path, "MẬT ONG RỪNG,htx tập,,,,,5,2025,"))
    assert (again.added, again.changed) == (0, 1)
    rows = products.find(register, ProductQuery(), TODAY).rows
    assert [row.last_stars for row in rows] == [5]


def test_a_line_that_cannot_be_taken_is_named_and_the_others_come_in(
    register: Register, tmp_path: Path
) -> None:
    lines = (
        "Một,HTX Tập,,,,,3,2025,",
        ",HTX Tập,,,,,3,2025,",
        "Hai,,,,,,3,2025,",
        "Ba,HTX Tập,,,,,2,2025,",
        "Bốn,HTX Tập,,,,,3,năm ngoái,",
        "Một,HTX Tập,,,,,4,2025,",
    )
    result = imports.import_file(register, table(tmp_path, *lines))
    assert (result.read, result.added, result.unchanged) == (6, 4, 1)
    assert [(one.row, one.column, one.reason, one.row_taken) for one in result.rejected] == [
        (3, "product", "required", False),
        (5, "stars", "below_three_stars", True),
        (6, "year", "not_a_year", True),
        (7, "stars", "other_stars_that_year", True),
    ]


def test_columns_nobody_knows_are_kept_as_text(register: Register, tmp_path: Path) -> None:
    path = table(tmp_path, "Một,HTX Tập,màu vàng", head="product,producer,dáng vẻ\n")
    imports.import_file(register, path)
    row = products.find(register, ProductQuery(), TODAY).rows[0]
    kept = products.details(register, row.id, TODAY).product.stated
    assert kept == (StatedText("dáng vẻ", "màu vàng"),)


def test_a_year_without_stars_is_kept_as_text(register: Register, tmp_path: Path) -> None:
    imports.import_file(register, table(tmp_path, "Một,HTX Tập,,,,,,2022,"))
    row = products.find(register, ProductQuery(), TODAY).rows[0]
    assert row.state is RecognitionState.NONE
    assert products.details(register, row.id, TODAY).product.stated == (StatedText("year", "2022"),)


def test_bad_files_are_named_and_change_nothing(register: Register, tmp_path: Path) -> None:
    broken = tmp_path / "hỏng.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    with pytest.raises(FileMissing):
        imports.import_file(register, tmp_path / "khong-co.csv")
    with pytest.raises(BrokenTable):
        imports.import_file(register, broken)
    with pytest.raises(UnknownList) as refused:
        imports.import_file(register, table(tmp_path, "a,b", head="tên,chủ\n"))
    assert refused.value.columns == (("tên", ""), ("chủ", ""))
    assert history.recent(register) == ()
    assert producers.names(register) == ()


def test_columns_may_be_named_as_the_clerk_names_them(register: Register, tmp_path: Path) -> None:
    file = tmp_path / "sổ.csv"
    file.write_text("Tên sản phẩm,Chủ thể,Hạng sao,Năm\nGạo,HTX Một,4,2025\n", encoding="utf-8")
    assert imports.import_file(register, file).added == 1
    file.write_text("Sản phẩm,Tên sản phẩm,Chủ thể\nGạo,Gạo,HTX\n", encoding="utf-8")
    result = imports.import_file(register, file)
    assert (result.added, result.column_map.doubled) == (1, ("Sản phẩm",))


def test_a_trial_tells_what_an_import_would_do_and_changes_nothing(
    register: Register, tmp_path: Path
) -> None:
    file = table(tmp_path, "Gạo A,HTX Một,,,,,4,2025,", "Gạo B,HTX Một,,,,,9,2025,")
    before = contents(register)
    tried = imports.try_file(register, file)
    assert contents(register) == before
    assert imports.import_file(register, file) == tried
