"""Pictures beside a list find their products by code or name, and what fits none is told."""

import zipfile
from pathlib import Path

import pytest
from PIL import Image

from ocop_desktop.domain.errors import BrokenImage, FileMissing
from ocop_desktop.services import history, imports, products
from ocop_desktop.store.database import Register
from tests.builders import TODAY
from tests.services.imports.lists import read
from tests.services.test_history import contents

ROWS = (
    ("Tên sản phẩm", "Chủ thể", "Mã sản phẩm"),
    ("Gạo Đảo", "HTX Một", "79-27664-9-2026"),
    ("Mắm tôm", "HTX Một", ""),
    ("Muối", "HTX Một", ""),
    ("Muối", "HTX Hai", ""),
)


def draw(file: Path, shade: int) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (60, 40), (shade, 90, 90)).save(file)


def make_folder(folder: Path) -> Path:
    for shade, name in enumerate(
        ("79-27664-9-2026.png", "gao-dao (2).png", "Mắm tôm/1.png", "Mắm tôm_02.png", "Muối.png")
    ):
        draw(folder / name, 40 * shade)
    (folder / "Mắm tôm 3.png").write_bytes(b"no picture")
    (folder / "lạ.heic").write_bytes(b"x")
    (folder / "ghi chú.txt").write_text("không phải ảnh", encoding="utf-8")
    return folder


def photos_by_name(register: Register) -> dict[str, int]:
    rows = products.all_rows(register, TODAY)
    return {row.name: len(products.details(register, row.id, TODAY).product.photos) for row in rows}


def test_a_folder_and_its_zip_give_the_same_pictures_in_the_same_action(
    register: Register, tmp_path: Path
) -> None:
    folder = make_folder(tmp_path / "ảnh")
    before = contents(register)
    table = read(tmp_path, *ROWS)
    result = imports.import_table(register, table, "sổ.csv", photos=folder)
    assert (result.added, result.photos_added) == (4, 4)
    assert set(result.photos_unmatched) == {"lạ.heic", "Muối.png", "Mắm tôm 3.png"}
    assert photos_by_name(register) == {"Gạo Đảo": 2, "Mắm tôm": 2, "Muối": 0}
    packed = tmp_path / "ảnh.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for file in folder.rglob("*.*"):
            archive.write(file, file.relative_to(folder).as_posix())
    again = imports.import_table(register, table, "sổ.csv", photos=packed)
    assert (again.unchanged, again.photos_added) == (4, 0)
    history.undo(register)
    assert contents(register) == before


def test_a_missing_folder_or_a_file_that_is_no_zip_is_refused_and_nothing_is_written(
    register: Register, tmp_path: Path
) -> None:
    table = read(tmp_path, *ROWS)
    (tmp_path / "ảnh.zip").write_bytes(b"PK no zip")
    for name, error in (("ảnh.zip", BrokenImage), ("không có", FileMissing)):
        with pytest.raises(error):
            imports.import_table(register, table, "sổ.csv", photos=tmp_path / name)
    assert imports.list_imports(register) == ()
