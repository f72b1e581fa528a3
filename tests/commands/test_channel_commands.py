"""`channels put|list|check`: JSON in, JSON out; a hard check refuses the whole."""

import json
from pathlib import Path

import pytest

from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import channels, history, sale_points
from ocop_desktop.store.database import Register
from tests.builders import TODAY
from tests.commands.test_commands import Shell, run
from tests.commands.test_history_command import ask

Stocked = tuple[Register, Product]
LISTING = {
    "product": "79-27664-3-2025",
    "platform": "shopee",
    "url": "https://tiki.vn/mat",
    "contract": {"number": "1/HĐ", "file": "hop-dong.pdf"},
}
POINT = {"sale_point": "Điểm OCOP", "place_kind": "buu-dien", "products": ["Mật dừa nước cô đặc"]}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the JSON file lies, with the contract beside it."""
    (tmp_path / "hop-dong.pdf").write_bytes(b"%PDF-1.4 mau")
    return tmp_path / "kenh.json"


def write(file: Path, data: object) -> Path:
    file.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return file


def test_a_file_is_put_listed_and_checked(stocked: Stocked, file: Path, capsys: Shell) -> None:
    register, product = stocked
    write(file, [LISTING, {"name": "Sàn xã", "kind": "san-tmdt", "hosts": ["san.xa.vn"]}, POINT])
    told = ask(capsys, "channels", "put", file, "--register", register.folder, "--on", "30/11/2026")
    assert told["listings"][0]["product_id"] == product.id
    assert [one["rule"] for one in told["findings"]] == [
        "other_host",
        "never_checked",
        "never_checked",
    ]
    assert "tiki.vn" in told["findings"][0]["message"]
    listed = ask(capsys, "channels", "list", "--register", register.folder)
    (listing,) = listed["listings"]
    assert (listing["channel"], listing["kind"], listing["active"]) == ("Shopee", "san-tmdt", False)
    assert (register.media / listing["contract"]["file"]).read_bytes() == b"%PDF-1.4 mau"
    assert listed["sale_points"][0]["products"] == [product.id]
    assert "Sàn xã" in [one["name"] for one in listed["channels"]]
    found = ask(capsys, "channels", "check", "--register", register.folder)
    assert (found["count"], found["unlisted"]) == (3, [])
    only = ask(
        capsys, "channels", "check", "--register", register.folder, "--product", product.code
    )
    assert only["count"] == 2
    history.undo(register)
    assert channels.list_listings(register, TODAY)[0].listing is None
    assert sale_points.all_points(register) == ()


def test_putting_again_replaces(stocked: Stocked, file: Path, capsys: Shell) -> None:
    register, _ = stocked
    for address in ("", "Rừng Sác"):
        write(file, [LISTING, {**POINT, "address": address}, {"name": "Sàn xã", "notes": address}])
        ask(capsys, "channels", "put", file, "--register", register.folder)
    assert len(channels.list_listings(register, TODAY)) == 1
    (point,) = sale_points.all_points(register)
    assert point.address == "Rừng Sác"
    assert [one.notes for one in channels.all_channels(register) if one.id] == ["Rừng Sác"]


def test_one_object_alone_and_words_for_a_person(
    stocked: Stocked, file: Path, capsys: Shell
) -> None:
    register, _ = stocked
    write(file, {"product": "1", "kind": "sieu-thi", "channel": "Co.opmart", "place": "quầy 3"})
    code, out, _ = run(capsys, "channels", "put", file, "--register", register.folder)
    assert (code, out.splitlines()[0]) == (0, "Đã ghi 1 nơi bán, 1 kênh, 0 điểm bán.")
    _, out, _ = run(capsys, "channels", "list", "--register", register.folder)
    assert "Mật dừa nước cô đặc · Co.opmart · quầy 3" in out
    _, out, _ = run(capsys, "channels", "check", "--register", register.folder)
    assert "Chưa ai xem" in out


@pytest.mark.parametrize(
    "wrong",
    [
        {**LISTING, "since": "2026-02-01", "until": "2026-01-01"},
        {**LISTING, "price": -5000000},
        {**LISTING, "chanel": "x"},
        {**LISTING, "product": "không có"},
        {**LISTING, "contract": {"file": "khong-co.pdf"}},
        {"name": "Mới", "aliases": ["Shopee"], "hosts": ["https://moi.vn"]},
        {**POINT, "latitude": 91, "longitude": 0},
        {**POINT, "sale_point": ""},
    ],
    ids=str,
)
def test_a_hard_check_refuses_the_whole_file(
    stocked: Stocked, file: Path, capsys: Shell, wrong: object
) -> None:
    register, _ = stocked
    write(file, [LISTING, POINT, wrong])
    code, out, error = run(capsys, "channels", "put", file, "--register", register.folder)
    assert (code, out) == (1, "")
    assert error
    assert channels.list_listings(register, TODAY)[0].listing is None
    assert sale_points.all_points(register) == ()


def test_what_is_no_json_and_a_file_that_is_not_there_are_refused(
    stocked: Stocked, file: Path, capsys: Shell
) -> None:
    register, _ = stocked
    assert run(capsys, "channels", "put", file, "--register", register.folder)[0] == 1
    file.write_text("{", encoding="utf-8")
    assert run(capsys, "channels", "put", file, "--register", register.folder)[0] == 1
