"""What `import` and `diff` answer, as facts for a program and as words for a clerk."""

import json

from ocop_desktop.commands.import_answers import (
    MAX_LISTED,
    format_difference,
    format_import,
    list_reasons,
    make_difference_facts,
    make_import_facts,
)
from ocop_desktop.commands.refusals import print_refusal
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import EncodingUnsure, LayoutUnsure, SheetUnsure, UnknownList
from ocop_desktop.domain.importing.columns import Column, ColumnMap, ColumnUse, ImportField, Layout
from ocop_desktop.domain.importing.differences import (
    CellDifference,
    ImportDifference,
    ListedProduct,
)
from ocop_desktop.domain.importing.result import (
    ImportResult,
    NearRecord,
    OpenQuestion,
    OpenQuestionKind,
    Told,
)
from ocop_desktop.domain.importing.rows import RejectedCell
from ocop_desktop.domain.importing.table import (
    CellRepair,
    Encoding,
    RepairKind,
    SkippedRow,
    SkipReason,
)
from tests.commands.test_commands import Shell

COLUMNS = (
    Column(0, "STT", ColumnUse.LEFT_OUT),
    Column(1, "Tên sản phẩm", ColumnUse.FIELD, ImportField.PRODUCT_NAME),
    Column(2, "Sao", ColumnUse.FIELD, ImportField.RECOGNITION_STARS),
    Column(3, "Diện tích", ColumnUse.STATED),
)
RESULT = ImportResult(
    "SP", 3, Encoding.TCVN3, ColumnMap(Layout.FREE, COLUMNS, unknown=("Diện tích",)),
    read=5, added=3, changed=1, unchanged=0,
    skipped=(SkippedRow(4, SkipReason.GROUP, "I. Thực phẩm"),),
    rejected=(
        RejectedCell(5, "Sao", "6", ValueReason.OUT_OF_RANGE),
        RejectedCell(6, "Tên sản phẩm", "", ValueReason.REQUIRED, row_taken=False),
        RejectedCell(7, "Giá", "1,200", ValueReason.NOT_A_NUMBER, choices=("1,2", "1.200")),
    ),
    repairs=tuple(
        CellRepair(row, "Sao", "***", "3", RepairKind.STARS) for row in range(7, 7 + MAX_LISTED + 5)
    ),
    questions=(
        OpenQuestion(OpenQuestionKind.COMMUNE, "xã Cũ", (5, 6), (NearRecord("1", "xã Mới"),)),
    ),
    told=(Told(8, "Điện thoại", "0281", "0282"),),
    hidden_sheets=("Năm cũ",),
    recognitions_added=4, recognitions_completed=1, producers_added=2, producers_changed=1,
)  # fmt: skip


def test_the_facts_of_an_import_have_the_promised_keys() -> None:
    facts = json.loads(json.dumps(make_import_facts(RESULT)))
    assert facts.items() >= {
        "layout": "free", "sheet": "SP", "header_row": 3, "encoding": "tcvn3",
        "read": 5, "added": 3, "changed": 1, "unchanged": 0,
        "skipped": [{"row": 4, "reason": "group"}], "unknown_columns": ["Diện tích"],
        "recognitions": {"added": 4, "completed": 1}, "producers": {"added": 2, "changed": 1},
    }.items()  # fmt: skip
    assert facts["columns"][1:3] == [
        {"heading": "Tên sản phẩm", "field": "product.name"},
        {"heading": "Sao", "field": "recognition.stars"},
    ]
    assert [one["field"] for one in facts["columns"]][::3] == [None, None]
    assert facts["rejected"][1] == {
        "row": 6, "column": "Tên sản phẩm", "value": "", "reason": "required", "row_taken": False,
    }  # fmt: skip
    assert facts["repairs"][0] == {
        "row": 7, "column": "Sao", "from": "***", "to": "3", "kind": "stars",
    }  # fmt: skip


def test_long_lists_are_cut_and_counted() -> None:
    facts = make_import_facts(RESULT)
    assert (len(facts["repairs"]), facts["repairs_count"]) == (MAX_LISTED, MAX_LISTED + 5)
    assert (len(facts["rejected"]), facts["rejected_count"]) == (3, 3)
    words = format_import(RESULT, dry_run=True)
    assert f"  … và {MAX_LISTED + 5 - 20} nữa." in words
    assert len(words.splitlines()) < 60


def test_the_words_of_an_import_begin_with_its_counts() -> None:
    lines = format_import(RESULT, dry_run=True).splitlines()
    assert lines[:4] == [
        "Thử, chưa ghi gì: đọc 5 dòng: thêm 3, sửa 1, giữ nguyên 0, không nhận 1.",
        "Công nhận: thêm 4, bổ sung 1.",
        "Chủ thể: thêm 2, sửa 1.",
        "Bảng: trang “SP”, hàng tiêu đề ở dòng 3.",
    ]
    words = "\n".join(lines)
    assert "Trang ẩn, không đọc (1): “Năm cũ”." in words
    assert "Dòng 5, cột “Sao”: “6” – Hạng sao phải là 3, 4 hoặc 5." in words
    assert "Dòng 6, cột “Tên sản phẩm”: Chưa có tên. Dòng này không nhận." in words
    assert "Có thể là “1,2” hay “1.200”." in words
    assert "“xã Cũ” (dòng 5, 6); gần giống: “xã Mới”." in words
    assert lines[-1].endswith("dòng 4.")


def test_a_row_with_a_fault_has_its_reasons_in_one_text() -> None:
    assert list_reasons(RESULT)[6] == "Tên sản phẩm: Chưa có tên."


def test_a_comparison_is_told_in_facts_and_words() -> None:
    found = ImportDifference(
        3,
        (ListedProduct(5, "Gạo B", "HTX Một"),),
        (CellDifference(2, "Gạo A", "Giá", "10.000", "12.000", "11.000"),),
        (ListedProduct(9, "Gạo C", "HTX Một"),),
    )
    facts = make_difference_facts(found)
    assert facts["changed"][0].items() >= {
        "product": "Gạo A", "column": "Giá", "last": "10.000", "file": "12.000",
        "register": "11.000",
    }.items()  # fmt: skip
    assert [facts[key] for key in ("new_count", "changed_count", "vanished_count")] == [1, 1, 1]
    assert format_difference(found).splitlines()[0] == (
        "So với lần nhập số 3: thêm 1 sản phẩm, khác 1 ô, không còn 1 sản phẩm."
    )


def test_a_list_that_is_not_clear_names_what_may_be_chosen(capsys: Shell) -> None:
    columns = (("Tên", "product.name"), ("Diện tích", ""))
    for error, key, option in (
        (LayoutUnsure(columns, ("registry", "free")), "layouts", "--layout"),
        (UnknownList(columns), "columns", "--layout"),
        (SheetUnsure((("SP", 3), ("Cũ", 4))), "sheets", "--sheet"),
        (EncodingUnsure((("vni", "Gạo"), ("vps", "Gaĩo"))), "encodings", "--encoding"),
    ):
        print_refusal(error, as_json=True)
        out, err = capsys.readouterr()
        told = json.loads(out)["error"]
        assert told[key]
        assert option in err
        if key not in {"sheets", "encodings"}:
            assert told["columns"] == [
                {"heading": "Tên", "field": "product.name"},
                {"heading": "Diện tích", "field": None},
            ]
