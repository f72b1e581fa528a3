"""`sales import`, `exports put|list`, `registrations put|list`."""

import json
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from ocop_desktop.domain.register.product import Product
from ocop_desktop.store.database import Register
from tests.commands.test_commands import Shell, run
from tests.commands.test_history_command import ask

Stocked = tuple[Register, Product]
HEADINGS = "Tháng;Sản phẩm;Kênh;Số lượng;Đơn hàng;Doanh số;Doanh thu"


@pytest.fixture
def folder(stocked: Stocked) -> Path:
    """A register with one product."""
    return stocked[0].folder


def write_json(folder: Path, value: object) -> Path:
    file = folder.parent / "vao.json"
    file.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    return file


def write_sales(folder: Path, *lines: str) -> Path:
    file = folder.parent / "thang-9.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def refuse(capsys: Shell, *words: str | Path) -> dict[str, Any]:
    """The error that a command answers as JSON, with exit code 1."""
    code, out, _err = run(capsys, *words, "--json")
    assert code == 1
    told: dict[str, Any] = json.loads(out)["error"]
    return told


def test_a_list_of_sales_is_tried_imported_and_imported_again(
    stocked: Stocked, folder: Path, capsys: Shell
) -> None:
    name = stocked[1].name.vi
    row = f"09/2026;{name};Shopee;12;10;1.200.000;1.100.000"
    file = write_sales(folder, HEADINGS, row, "Tổng cộng;;;12;10;1.200.000;1.000.000")
    words = ("sales", "import", file, "--register", folder)
    tried = ask(capsys, *words, "--dry-run")
    assert (tried["new"], tried["changed"], tried["same"], tried["refused"]) == (1, 0, 0, 0)
    (difference,) = tried["total_differences"]
    assert (difference["stated"], difference["summed"]) == (1_000_000, 1_100_000)
    assert ask(capsys, *words)["new"] == 1
    again = ask(capsys, *words)
    assert (again["new"], again["changed"], again["same"]) == (0, 0, 1)


def test_a_text_in_a_number_column_is_named(stocked: Stocked, folder: Path, capsys: Shell) -> None:
    name = stocked[1].name.vi
    file = write_sales(folder, HEADINGS, f"09/2026;{name};Shopee;12;mười;;1.100.000")
    words = ("sales", "import", file, "--register", folder)
    told = refuse(capsys, *words)
    assert told["kind"] == "cells_refused"
    assert told["cells"] == [
        {"row": 2, "column": "Đơn hàng", "value": "mười", "reason": "not_a_number"}
    ]
    assert "Dòng 2, cột “Đơn hàng”: “mười” không phải là số." in told["message"]
    tried = ask(capsys, *words, "--dry-run")
    assert (tried["new"], tried["refused"]) == (0, 1)
    code, out, _err = run(capsys, *words, "--dry-run")
    assert (code, "“mười” không phải là số." in out) == (0, True)


def test_a_unit_that_nothing_says_is_asked(stocked: Stocked, folder: Path, capsys: Shell) -> None:
    name = stocked[1].name.vi
    file = write_sales(folder, HEADINGS, f"09/2026;{name};Shopee;12;10;1,2;1,1")
    words = ("sales", "import", file, "--register", folder)
    told = refuse(capsys, *words)
    assert (told["kind"], told["units"]) == ("money_unit_unsure", ["dong", "trieu-dong"])
    code, _out, err = run(capsys, *words)
    assert (code, "đồng hay triệu đồng?" in err) == (1, True)
    assert ask(capsys, *words, "--unit", "trieu-dong")["new"] == 1


def test_unknown_names_and_missing_columns_are_named(folder: Path, capsys: Shell) -> None:
    file = write_sales(folder, HEADINGS, "09/2026;Gạo;Shoppe;12;10;;1.100.000")
    told = refuse(capsys, "sales", "import", file, "--register", folder)
    assert [(cell["value"], cell["reason"]) for cell in told["cells"]] == [
        ("Gạo", "unknown_product"),
        ("Shoppe", "unknown_channel"),
    ]
    file = write_sales(folder, "Sản phẩm;Chủ thể;Xã", "Mật;HTX;Cần Giờ")
    told = refuse(capsys, "sales", "import", file, "--register", folder)
    assert told["missing"] == ["month", "channel", "net"]


def test_exports_are_put_and_listed(stocked: Stocked, folder: Path, capsys: Shell) -> None:
    code = stocked[1].codes[0].code
    china = {
        "product": code, "country": "CN", "hs_code": "09012110", "route": "chinh-ngach",
        "buyer": "Công ty B", "first_shipment": "2024-03-01",
        "years": [
            {"year": 2023, "quantity": "12", "unit": "tấn", "usd": 9500.1},
            {"year": 2024, "quantity": 2.5, "unit": "tấn", "usd": 9500, "dong": "240 triệu"},
        ],
        "contract": {"number": "01/2024"},
    }  # fmt: skip
    file = write_json(folder, [china, {"product": stocked[1].name.vi, "country": "Nhật Bản"}])
    ask(capsys, "exports", "put", file, "--register", folder)
    again = ask(capsys, "exports", "put", file, "--register", folder)
    listed = ask(capsys, "exports", "list", "--register", folder)
    assert listed == again
    japan, first = listed["exports"]
    assert (first["hs_code"], first["tier"], first["country_name"]) == (
        "0901.21.10",
        "2",
        "Trung Quốc",
    )
    assert [[year[one] for one in ("quantity", "usd", "dong")] for year in first["years"]] == [
        [12, 9500.1, None],
        [2.5, 9500, 240_000_000],
    ]
    whole = first["years"][0]["quantity"], first["years"][1]["usd"], first["years"][1]["dong"]
    assert [type(one) for one in whole] == [int, int, int]
    assert (japan["country"], japan["tier_words"], japan["findings"]) == (
        "JP",
        "tiêu chuẩn cao",
        [],
    )
    _code, out, _err = run(capsys, "exports", "list", "--register", folder)
    assert "Trung Quốc, ngoài ASEAN, HS 0901.21.10" in out


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"country": "ZZ"}, "ZZ"),
        ({"hs_code": "0901"}, "0901"),
        ({"first_shipment": "2024-03-01", "last_shipment": "2024-02-01"}, "01/02/2024"),
        ({"hscode": "09012110"}, "hscode"),
        ({"product": "Gạo không có"}, "Gạo không có"),
        ({"years": [{"quantity": 1}]}, "years[0].year"),
    ],
)
def test_a_wrong_export_is_refused_whole(
    facts: dict[str, Any], words: str, stocked: Stocked, folder: Path, capsys: Shell
) -> None:
    good = {"product": stocked[1].name.vi, "country": "CN"}
    told = refuse(
        capsys,
        "exports",
        "put",
        write_json(folder, [good, {**good, **facts}]),
        "--register",
        folder,
    )
    assert words in told["message"]
    assert ask(capsys, "exports", "list", "--register", folder)["exports"] == []


def test_registrations_are_put_and_listed_with_their_state(
    stocked: Stocked, folder: Path, capsys: Shell
) -> None:
    gacc = {
        "kind": "gacc", "number": "CVNM0001", "producer": "HTX Rừng Sác (dữ liệu mẫu)",
        "issued_on": "2022-01-10", "rule": "248", "registered_address": "xã Long Hòa, huyện Cần Giờ",
    }  # fmt: skip
    fda = {"kind": "fda-ffr", "product": stocked[1].name.vi, "number": "123"}
    file = write_json(folder, [gacc, fda])
    ask(capsys, "registrations", "put", file, "--register", folder)
    ask(capsys, "registrations", "put", write_json(folder, gacc), "--register", folder)
    words = ("registrations", "list", "--register", folder)
    by_kind = {
        one["kind"]: one for one in ask(capsys, *words, "--on", "2026-11-30")["registrations"]
    }
    assert len(by_kind) == 2
    assert by_kind["gacc"]["state_words"] == "quá kỳ theo 248, kiểm tra Lệnh 280"
    assert by_kind["gacc"]["ends_on"] == "2027-01-10"
    assert by_kind["gacc"]["window"] == ["2026-07-10", "2026-10-10"]
    assert by_kind["gacc"]["findings"][-1]["message"].endswith(
        "thay đổi có thể làm đình chỉ mã (Lệnh 280)."
    )
    assert (by_kind["fda-ffr"]["state_words"], by_kind["fda-ffr"]["days_left"]) == (
        "đang kỳ gia hạn",
        31,
    )
    later = ask(capsys, *words, "--on", "2027-01-01")["registrations"]
    assert "phải xác nhận đã gia hạn" in {one["state_words"] for one in later}
    _code, out, _err = run(capsys, *words, "--on", "2026-11-30")
    assert "quá kỳ theo 248, kiểm tra Lệnh 280" in out


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"rule": "249"}, "249"),
        ({"expires_on": "2021-01-01"}, "01/01/2021"),
        ({"kind": "visa"}, "visa"),
        ({"producer": "HTX không có"}, "HTX không có"),
        ({"kind": None}, "kind"),
        ({"nummer": "1"}, "nummer"),
    ],
)
def test_a_wrong_registration_is_refused_whole(
    facts: dict[str, Any], words: str, stocked: Stocked, folder: Path, capsys: Shell
) -> None:
    good = {"kind": "gacc", "number": "1", "producer": 1, "issued_on": "2022-01-10"}
    file = write_json(folder, [good, {**good, **facts}])
    told = refuse(capsys, "registrations", "put", file, "--register", folder)
    assert words in told["message"]
    assert ask(capsys, "registrations", "list", "--register", folder)["registrations"] == []


def test_a_file_that_is_not_there_or_no_json_is_named(folder: Path, capsys: Shell) -> None:
    for noun in ("exports", "registrations"):
        told = refuse(capsys, noun, "put", folder.parent / "khong.json", "--register", folder)
        assert told["kind"] == "file_missing"
        file = write_sales(folder, "không phải JSON")
        assert refuse(capsys, noun, "put", file, "--register", folder)["kind"] == "fields_refused"


def test_a_net_over_its_gross_is_told_with_its_amount(
    stocked: Stocked, folder: Path, capsys: Shell
) -> None:
    name = stocked[1].name.vi
    file = write_sales(folder, HEADINGS, f"09/2026;{name};Shopee;1;1;1.200.000;1.300.000")
    told = refuse(capsys, "sales", "import", file, "--register", folder)
    assert "doanh thu thực (1.300.000 đồng) lớn hơn doanh số của dòng." in told["message"]


def test_of_several_sheets_one_is_named(stocked: Stocked, folder: Path, capsys: Shell) -> None:
    name, file = stocked[1].name.vi, folder.parent / "hai-trang.xlsx"
    with xlsxwriter.Workbook(file) as book:
        for month in ("09/2026", "10/2026"):
            sheet = book.add_worksheet(month.replace("/", "-"))
            sheet.write_row(0, 0, ["Tháng", "Sản phẩm", "Kênh", "Doanh thu"])
            sheet.write_row(1, 0, [month, name, "Shopee", 1_200_000])
    words = ("sales", "import", file, "--register", folder)
    assert "--sheet" in refuse(capsys, *words)["message"]
    assert ask(capsys, *words, "--sheet", "10-2026")["new"] == 1
