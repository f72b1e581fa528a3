"""JSON files that somebody sent, and the objects that they list."""

from pathlib import Path

import pytest

from ocop_desktop.domain.codes import FieldReason
from ocop_desktop.domain.errors import FieldFault, FieldsRefused, FileMissing
from ocop_desktop.domain.json_files import list_objects, load_json


def test_a_file_is_one_value_or_refused(tmp_path: Path) -> None:
    file = tmp_path / "vao.json"
    with pytest.raises(FileMissing):
        load_json(file)
    file.write_text('{"a": 1}', encoding="utf-8")
    assert load_json(file) == {"a": 1}
    file.write_text("{a", encoding="utf-8")
    with pytest.raises(FieldsRefused) as refused:
        load_json(file)
    assert refused.value.faults == (FieldFault("", FieldReason.BROKEN_JSON, "1"),)
    file.write_bytes("{}".encode("utf-16"))
    with pytest.raises(FieldsRefused) as refused:
        load_json(file)
    assert refused.value.faults == (FieldFault("", FieldReason.NOT_JSON),)


def test_one_object_or_a_list_is_read_with_the_place_of_each() -> None:
    faults: list[FieldFault] = []
    assert [one.read_text("a") for one in list_objects({"a": "x"}, faults)] == ["x"]
    assert [one.read_text("a") for one in list_objects([{"a": "x"}, {"b": 1}], faults)] == ["x", ""]
    assert [(fault.place, fault.reason) for fault in faults] == [("[1].b", FieldReason.UNKNOWN_KEY)]
