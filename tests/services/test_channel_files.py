"""A file of channels, listings and points of sale is put as one action, or not at all."""

import json
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.domain.channels.channel import ChannelKind
from ocop_desktop.domain.codes import FieldReason, ValueReason
from ocop_desktop.domain.errors import FieldsRefused, FileMissing, InvalidValue
from ocop_desktop.domain.outlets.channel_file import PutAnswer
from ocop_desktop.services import channel_files, channels, history, sale_points
from ocop_desktop.store.database import Register
from tests.builders import register_with_product

ON = date(2026, 11, 30)
LISTING = {"product": "1", "kind": "sieu-thi", "channel": "Co.opmart", "place": "quầy 3"}
POINT = {"sale_point": "Điểm OCOP", "place_kind": "buu-dien", "products": ["1"]}


def write(tmp_path: Path, data: object) -> Path:
    file = tmp_path / "kenh.json"
    file.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return file


def put_file(register: Register, path: Path, on: date) -> PutAnswer:
    file = channel_files.read_file(register, path)
    return channel_files.put(register, file, on, path.parent)


def test_listings_channels_and_points_are_put_and_put_again(tmp_path: Path) -> None:
    register, product = register_with_product(tmp_path)
    (tmp_path / "hd.pdf").write_bytes(b"%PDF-1.4 mau")
    contract = {"contract": {"file": "hd.pdf"}}
    answer = put_file(
        register, write(tmp_path, [{**LISTING, **contract}, POINT, {"name": "Sàn xã"}]), ON
    )
    kept = answer.listings[0].listing.contract.file
    assert (register.media / kept).read_bytes() == b"%PDF-1.4 mau"
    assert [one.name for one in answer.channels] == ["Sàn xã", "Co.opmart"]
    assert answer.points[0].product_ids == (product.id,)
    assert {one.problem.reason for one in answer.findings} == {ValueReason.NEVER_CHECKED}
    again = put_file(
        register,
        write(tmp_path, [{**LISTING, "contract": {"file": kept}}, POINT, {"name": "Sàn xã"}]),
        ON,
    )
    assert again.listings == (answer.listings[0],)
    assert len(sale_points.all_points(register)) == 1
    (row,) = channels.list_listings(register, ON)
    assert row.kind is ChannelKind.SUPERMARKET
    history.undo(register)
    history.undo(register)
    assert channels.list_listings(register, ON)[0].listing is None


def test_a_file_that_cannot_be_read_or_kept_changes_nothing(tmp_path: Path) -> None:
    register, _ = register_with_product(tmp_path)
    with pytest.raises(FileMissing):
        put_file(register, tmp_path / "khong-co.json", ON)
    broken = tmp_path / "hong.json"
    broken.write_text("{", encoding="utf-8")
    with pytest.raises(FieldsRefused) as refused:
        put_file(register, broken, ON)
    assert refused.value.faults[0].reason is FieldReason.BROKEN_JSON
    with pytest.raises(FieldsRefused):
        put_file(register, write(tmp_path, [LISTING, {"name": "x", "la": 1}]), ON)
    early = {**LISTING, "since": "2026-02-01", "until": "2026-01-01"}
    for wrong in (early, {**POINT, "latitude": 91}, {"name": "Mới", "hosts": ["x"]}):
        with pytest.raises(InvalidValue):
            put_file(register, write(tmp_path, [LISTING, POINT, wrong]), ON)
    assert channels.list_listings(register, ON)[0].listing is None
