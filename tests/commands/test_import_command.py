"""`import` and `diff`, run as a clerk's script would run them."""

import json
from pathlib import Path
from typing import Any

import openpyxl

from ocop_desktop.services import producers, products, registers
from tests.builders import TODAY
from tests.commands.test_commands import Shell, run
from tests.imports.corpus import office_workbook
from tests.imports.corpus.writing import HEADING, LIST, ROWS, make_csv, make_xlsx

CASES = Path(__file__).parent.parent / "data" / "cases"


def answer_of(shell: Shell, *arguments: str | Path) -> Any:
    """The JSON object of a command that ends well."""
    code, out, err = run(shell, *arguments, "--json")
    assert (code, err) == (0, ""), err
    return json.loads(out)


def write(folder: Path, content: bytes, name: str = "bảng.csv") -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def test_the_workbook_of_an_office_comes_in_whole_in_one_pass(
    tmp_path: Path, capsys: Shell
) -> None:
    file = write(tmp_path, office_workbook.build(), "Danh sách.xlsx")
    folder = tmp_path / "so"
    answer = answer_of(capsys, "import", file, "--register", folder)
    assert (answer["sheet"], answer["header_row"], answer["hidden_sheets"]) == (
        "Danh sách", 4, ["Năm 2020"],
    )  # fmt: skip
    assert [answer[key] for key in ("read", "added", "changed", "unchanged")] == [6, 5, 0, 1]
    assert [(one["row"], one["reason"]) for one in answer["skipped"]] == [
        (5, "group"), (9, "total"), (10, "group"), (14, "total"), (16, "signature"),
        (17, "signature"),
    ]  # fmt: skip
    assert [(one["row"], one["column"], one["value"]) for one in answer["rejected"]] == [
        (12, "Giá bán", "#REF!")
    ]
    kinds = {one["kind"] for one in answer["repairs"]}
    assert kinds >= {"filled_down", "stars", "day", "lost_zero", "encoding"}
    assert read_products(folder) == office_workbook.PRODUCTS
    again = answer_of(capsys, "import", file, "--register", folder)
    assert [again[key] for key in ("read", "added", "changed", "unchanged")] == [6, 0, 0, 6]
    assert run(capsys, "undo", "--register", folder)[0] == 0
    assert read_products(folder) == {}


def read_products(folder: Path) -> dict[str, tuple[str, str, int, str, str]]:
    """Each product's producer, phone, stars, day or year and decision, as the register holds them."""
    register = registers.open_register(folder)
    found = {}
    for row in products.all_rows(register, TODAY):
        details = products.details(register, row.id, TODAY)
        ((recognition, _state),) = details.recognitions
        day = recognition.issued_on or recognition.decision_on
        found[row.name] = (
            row.producer,
            details.producer.phone,
            recognition.stars,
            day.isoformat() if day else str(recognition.year),
            recognition.decision_number,
        )
    register.close()
    return found


def test_a_dry_run_writes_nothing_and_makes_no_folder(tmp_path: Path, capsys: Shell) -> None:
    file, folder = write(tmp_path, make_csv(LIST)), tmp_path / "so"
    tried = answer_of(capsys, "import", file, "--register", folder, "--dry-run")
    assert (tried["added"], folder.exists()) == (3, False)
    done = answer_of(capsys, "import", file, "--register", folder)
    assert done == tried
    before = (folder / "register.sqlite").read_bytes()
    again = answer_of(capsys, "import", file, "--register", folder, "--dry-run")
    assert (again["unchanged"], (folder / "register.sqlite").read_bytes()) == (3, before)


def test_a_file_that_gives_nothing_makes_no_folder(tmp_path: Path, capsys: Shell) -> None:
    file, folder = write(tmp_path, make_csv([HEADING])), tmp_path / "so"
    answer = answer_of(capsys, "import", file, "--register", folder)
    assert (answer["read"], folder.exists()) == (0, False)


def test_rows_not_taken_come_back_as_a_workbook_that_can_be_corrected(
    tmp_path: Path, capsys: Shell
) -> None:
    rows = [
        ("DANH SÁCH", "", "", "", ""),
        HEADING,
        ROWS[0],
        ("2", "", "HTX Một", "3", "2024"),
        ("3", "Trà", "HTX Một", "9", "2024"),
    ]
    file, folder, faults = write(tmp_path, make_csv(rows)), tmp_path / "so", tmp_path / "lỗi.xlsx"
    answer = answer_of(capsys, "import", file, "--register", folder, "--rejected", faults)
    assert [answer[key] for key in ("read", "added", "rejected_count")] == [3, 2, 2]
    workbook = openpyxl.load_workbook(faults)
    sheet = workbook.active
    assert sheet is not None
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert cells[0][0] == "DANH SÁCH"
    assert cells[1] == [*HEADING, "Lỗi"]
    assert [row[1] for row in cells[2:]] == [None, "Trà"]
    assert "Hạng sao" in str(cells[3][5])
    sheet["B3"], sheet["D4"] = "Mật ong", "4"
    workbook.save(faults)
    corrected = answer_of(capsys, "import", faults, "--register", folder)
    assert [corrected[key] for key in ("added", "changed", "rejected_count")] == [1, 1, 0]


def test_a_place_that_cannot_be_written_is_refused_before_anything_is_imported(
    tmp_path: Path, capsys: Shell
) -> None:
    file, folder = write(tmp_path, make_csv(LIST)), tmp_path / "so"
    code, _, err = run(
        capsys, "import", file, "--register", folder, "--rejected", tmp_path / "không có" / "a.xlsx"
    )
    assert (code, "Không ghi được" in err, folder.exists()) == (1, True, False)


def test_what_is_not_clear_is_refused_with_its_choices(tmp_path: Path, capsys: Shell) -> None:
    def more(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Năm 2019")
        for number, row in enumerate(LIST):
            sheet.write_row(number, 0, row)

    file = write(tmp_path, make_xlsx(LIST, more=more), "hai trang.xlsx")
    code, out, err = run(capsys, "import", file, "--register", tmp_path / "so", "--json")
    told = json.loads(out)["error"]
    assert (code, told["kind"], sorted(told["sheets"])) == (1, "sheet_unsure", ["Năm 2019", "SP"])
    assert "--sheet" in err
    chosen = answer_of(capsys, "import", file, "--register", tmp_path / "so", "--sheet", "SP")
    assert chosen["added"] == 3
    staff = [("STT", "Họ và tên", "Chức vụ"), ("1", "Nguyễn Văn Thử", "Chuyên viên")]
    file = write(tmp_path, make_csv(staff), "cán bộ.csv")
    code, out, err = run(capsys, "import", file, "--register", tmp_path / "so", "--json")
    told = json.loads(out)["error"]
    assert [one["heading"] for one in told["columns"]] == ["STT", "Họ và tên", "Chức vụ"]
    assert (code, "--layout" in err) == (1, True)


def test_values_with_two_meanings_need_consent(tmp_path: Path, capsys: Shell) -> None:
    file = write(
        tmp_path, make_csv([("Tên sản phẩm", "Chủ thể", "Giá bán"), ("Gạo", "HTX", "1,200")])
    )
    folder = tmp_path / "so"
    asked = answer_of(capsys, "import", file, "--register", folder, "--dry-run")
    assert [asked[key] for key in ("added", "rejected_count", "repairs_count")] == [1, 1, 0]
    taken = answer_of(capsys, "import", file, "--register", folder, "--accept-repairs")
    assert [(one["from"], one["kind"]) for one in taken["repairs"]] == [("1,200", "two_faced")]


def test_the_next_version_of_a_list_is_compared_with_the_last_and_with_the_register(
    tmp_path: Path, capsys: Shell
) -> None:
    folder = tmp_path / "so"
    answer_of(capsys, "import", write(tmp_path, make_csv(LIST)), "--register", folder)
    new, edited = ("4", "Mứt", "HTX Ba", "3", "2025"), (*ROWS[0][:3], "5", "2025")
    newer = write(tmp_path, make_csv([HEADING, edited, ROWS[1], new]), "tháng sau.csv")
    found = answer_of(capsys, "diff", newer, "--register", folder)
    assert [one["product"] for one in found["new"]] == ["Mứt"]
    assert [one["product"] for one in found["vanished"]] == ["Trà sen Hồ Mới"]
    assert [
        (one["product"], one["column"], one["last"], one["file"], one["register"])
        for one in found["changed"]
    ] == [("Gạo thơm Đồi Gió", "Hạng sao", "4", "5", "4")]
    code, out, _ = run(capsys, "diff", newer, "--register", folder)
    assert (
        code,
        out.splitlines()[0].endswith("thêm 1 sản phẩm, khác 1 ô, không còn 1 sản phẩm."),
    ) == (0, True)


def test_a_layout_that_nobody_saved_is_refused_with_those_there_are(
    tmp_path: Path, capsys: Shell
) -> None:
    file, folder = write(tmp_path, make_csv(LIST)), tmp_path / "so"
    code, _, err = run(capsys, "import", file, "--register", folder, "--layout", "huyện")
    assert (code, "registry" in err, folder.exists()) == (1, True, False)


def test_producers_that_only_the_register_knows_stay(tmp_path: Path, capsys: Shell) -> None:
    folder = tmp_path / "so"
    answer_of(capsys, "import", write(tmp_path, make_csv(LIST)), "--register", folder)
    register = registers.open_register(folder)
    assert len(producers.find(register, "")) == 3
    register.close()


def test_the_column_of_faults_is_no_column_of_the_list(tmp_path: Path, capsys: Shell) -> None:
    rows = [(*HEADING, "Lỗi"), (*ROWS[0], "Hạng sao: sai")]
    answer = answer_of(
        capsys, "import", write(tmp_path, make_csv(rows)), "--register", tmp_path / "so"
    )
    assert (answer["unknown_columns"], answer["columns"][-1]["field"]) == ([], None)
    shown = answer_of(capsys, "show", "--register", tmp_path / "so", "--product", "1")
    assert shown["product"]["stated"] == []


def test_letters_of_several_encodings_are_asked_about_with_the_columns(
    tmp_path: Path, capsys: Shell
) -> None:
    file = write(tmp_path, b"product,producer\nG\xb9o n\xd5p,HTX\n")
    folder = tmp_path / "so"
    code, out, err = run(capsys, "import", file, "--register", folder, "--json")
    told = json.loads(out)["error"]
    assert (code, told["kind"], "--encoding" in err) == (1, "encoding_unsure", True)
    assert "tcvn3" in told["encodings"]
    assert [one["field"] for one in told["columns"]] == ["product.name", "producer.name"]
    chosen = answer_of(capsys, "import", file, "--register", folder, "--encoding", "tcvn3")
    assert (chosen["added"], chosen["encoding"], chosen["repairs"]) == (1, "tcvn3", [])
