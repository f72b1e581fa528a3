"""Score sheets on paper: every word of all 26 sets, totals derived, groups kept together."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pikepdf
import pytest

from ocop_desktop.domain.errors import CannotPrint, CannotWrite, NothingToPrint
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.print.papers import FilledSheet, PaperHeader, count_sheet_points
from ocop_desktop.domain.rating.score_sheet import MemberSheet, ScoreSheet
from ocop_desktop.domain.rating.stars import judge
from ocop_desktop.domain.text import format_missing_points, format_points
from ocop_desktop.reports.papers import score_sheet
from tests.reports.paper_samples import (
    NAMES,
    a_header,
    answers,
    blank,
    confirmed,
    criteria_of,
    filled,
    regulation,
)
from tests.reports.reading import fonts_of, pages_of, squeezed, text_of

SETS = range(1, 27)


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "sheet.pdf"


def _words(criteria: Criteria) -> Iterator[str]:
    """Every name, level, rule and hint of a set."""
    for section in criteria.sections:
        yield section.name
        for criterion in section.criteria:
            for one in (criterion, *criterion.part_criteria):
                yield from (one.name, *one.hints, *(option.label for option in one.options))
    yield from (rule.text[1:] for rule in criteria.all_rules())


@pytest.mark.parametrize("number", SETS)
def test_every_word_of_every_set_stands_on_the_blank_sheet(output: Path, number: int) -> None:
    sheet = blank(number)
    score_sheet.write_blank([sheet], output)
    said = squeezed(text_of(output))
    for words in _words(sheet.criteria):
        assert squeezed(words) in said


@pytest.mark.parametrize("number", SETS)
def test_the_filled_sheet_gives_the_points_of_the_verdict(output: Path, number: int) -> None:
    sheet = filled(number)
    assert sheet.verdict is not None
    points, total = count_sheet_points(sheet), sheet.verdict.members[0]
    assert points.total == total.total
    assert points.parts == total.parts
    assert sum(points.sections.values()) == total.total
    score_sheet.write_filled([sheet], output)
    last = text_of(output)
    assert f"TỔNG ĐIỂM 100 {format_points(total.total)}" in last
    for part in sheet.parts:
        assert (
            f"Cộng phần {part.letter} {part.max} {format_points(total.parts[part.letter])}" in last
        )


@pytest.mark.parametrize("number", [1, 13, 16, 26])
def test_the_header_repeats_and_pages_are_numbered_from_the_second(
    output: Path, number: int
) -> None:
    score_sheet.write_blank([blank(number)], output)
    first, *others = pages_of(output)
    assert "(tiếp theo)" not in first
    assert "Mức điểm" in first
    for place, page in enumerate(others, start=2):
        assert page.count("Tiêu chí và các mức (tiếp theo)") == 1
        assert page.splitlines()[0] == str(place)


@pytest.mark.parametrize("number", SETS)
def test_a_criterion_stands_on_one_page_with_its_levels(output: Path, number: int) -> None:
    sheet = blank(number)
    score_sheet.write_blank([sheet], output)
    pages = [squeezed(page) for page in pages_of(output)]
    for criterion in sheet.criteria.criteria_by_number().values():
        name = squeezed(criterion.name)[:20]
        levels = [squeezed(option.label)[:12] for option in criterion.options]
        assert any(name in page and all(one in page for one in levels) for page in pages)


def test_only_liberation_serif_is_used_embedded_and_subset(output: Path) -> None:
    score_sheet.write_filled([filled(26)], output)
    for name, *_, embedded, subset, to_unicode, _object, _generation in fonts_of(output):
        assert "+LiberationSerif" in name
        assert (embedded, subset, to_unicode) == ("yes", "yes", "yes")


@pytest.mark.parametrize("number", [1, 26])
def test_no_page_shows_a_sign_the_face_lacks(output: Path, number: int) -> None:
    score_sheet.write_blank([blank(number)], output)
    assert "\ufffd" not in text_of(output)
    assert "None" not in text_of(output)


def test_each_member_gets_a_sheet_that_counts_its_own_pages(output: Path) -> None:
    printed = score_sheet.write_blank([blank(16, name) for name in NAMES[:3]], output)
    pages = pages_of(output)
    assert (printed.products, printed.pages) == (3, len(pages))
    assert sum("PHIẾU ĐÁNH GIÁ, PHÂN HẠNG" in page for page in pages) == 3
    assert [page.splitlines()[0] for page in pages].count("2") == 3
    with pikepdf.open(output) as pdf, pdf.open_outline() as outline:
        assert [str(item.title).rsplit(" - ", 1)[1] for item in outline.root] == list(NAMES[:3])


def test_the_file_says_its_title_office_and_language(output: Path) -> None:
    score_sheet.write_blank([blank(1)], output)
    with pikepdf.open(output) as pdf:
        assert str(pdf.docinfo["/Title"]).startswith(
            "Phiếu đánh giá, phân hạng sản phẩm OCOP - Mật dừa"
        )
        assert str(pdf.docinfo["/Author"]).startswith("Hội đồng đánh giá")
        assert str(pdf.Root.Lang) == "vi"


def test_the_same_sheet_gives_the_same_bytes(output: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.pdf"
    score_sheet.write_filled([filled(13)], output)
    score_sheet.write_filled([filled(13)], again)
    assert output.read_bytes() == again.read_bytes()


def test_a_sheet_without_a_head_has_lines_to_write_on_and_no_none(output: Path) -> None:
    sheet = replace(blank(1), header=PaperHeader())
    score_sheet.write_blank([sheet], output)
    said = text_of(output)
    assert "None" not in said
    assert "Sản phẩm:" in said
    assert "ngày ...... tháng ...... năm ......" in said
    assert "Bộ sản phẩm 1: Rau, củ, quả, hạt tươi" in said


def test_the_date_has_zeros_before_small_days_and_months_one_and_two(output: Path) -> None:
    score_sheet.write_filled([filled(1)], output)
    assert "Cần Giờ, ngày 05 tháng 02 năm 2026" in text_of(output)


@pytest.mark.parametrize(
    ("points", "words"),
    [("89.996", "89,99"), ("90", "90"), ("89.5", "89,5"), ("29.999999", "29,99"), ("0", "0")],
)
def test_points_are_cut_and_never_rounded_up(points: str, words: str) -> None:
    assert format_points(Decimal(points)) == words


@pytest.mark.parametrize(("points", "words"), [("0.004", "0,01"), ("1", "1"), ("0.5", "0,5")])
def test_missing_points_are_never_understated(points: str, words: str) -> None:
    assert format_missing_points(Decimal(points)) == words


def _judged(number: int, confirm: dict[str, bool], left_out: int = 0) -> FilledSheet:
    criteria = criteria_of(number)
    given = dict(list(answers(criteria).items())[left_out:])
    member = MemberSheet(NAMES[0], given)
    verdict = judge(criteria, ScoreSheet((member,), confirm), regulation())
    return filled(number, member=member, confirm=confirm, verdict=verdict)


def test_a_disqualified_dossier_says_so_and_why(output: Path) -> None:
    sheet = _judged(1, confirmed(criteria_of(1)) | {"set:disqualify_if:1": True})
    score_sheet.write_filled([sheet], output)
    said = text_of(output).replace("\n", " ")
    assert "hồ sơ bị loại, không có hạng sao" in said
    assert "Lý do (hồ sơ): Hồ sơ giả mạo" in said


def test_a_stopped_sheet_is_no_rating_and_scores_nothing_after_the_stop(output: Path) -> None:
    sheet = _judged(1, confirmed(criteria_of(1)) | {"6.1:stop_if:1": True})
    points = count_sheet_points(sheet)
    assert sheet.verdict is not None
    assert points.lines["6.2"] is None
    assert points.total == sheet.verdict.members[0].total
    score_sheet.write_filled([sheet], output)
    said = text_of(output).replace("\n", " ")
    assert "dừng chấm; số điểm đã chấm không phải là kết quả phân hạng" in said
    assert "TỔNG ĐIỂM ĐÃ CHẤM" in said


def test_a_closed_criterion_gives_no_points(output: Path) -> None:
    sheet = _judged(1, confirmed(criteria_of(1)) | {"7:evidence_required:1": False})
    assert count_sheet_points(sheet).lines["7"] == 0
    score_sheet.write_filled([sheet], output)


def test_an_unfinished_sheet_names_what_is_open(output: Path) -> None:
    score_sheet.write_filled([_judged(1, {}, left_out=2)], output)
    said = text_of(output).replace("\n", " ")
    assert "chưa chấm xong" in said
    assert "Còn 2 tiêu chí chưa chấm: 1.1, 1.2." in said
    assert "nội dung chưa xác nhận ở: hồ sơ, 1.1" in said


def test_stars_held_back_are_said_with_the_list(output: Path) -> None:
    score_sheet.write_filled([filled(16)], output)
    said = text_of(output).replace("\n", " ")
    assert "3 sao; đủ điểm 4 sao, thiếu 1 yêu cầu tối thiểu." in said
    assert "4 sao – 2.3 Phong cách, ghi nhãn hàng hóa: cần mức 3 điểm, hiện 2 điểm" in said


def test_ninety_points_at_the_province_are_potential_five_stars(output: Path) -> None:
    criteria = criteria_of(1)
    best = {slot.criteria[0].number: slot.criteria[0].options[-1].points for slot in criteria.slots}
    member = MemberSheet(NAMES[0], best)
    confirm = confirmed(criteria)
    verdict = judge(criteria, ScoreSheet((member,), confirm), regulation())
    score_sheet.write_filled([filled(1, member=member, verdict=verdict)], output)
    assert "Kết quả theo phiếu này: tiềm năng 5 sao." in text_of(output)


def test_no_option_met_is_ticked_as_such(output: Path) -> None:
    criteria = criteria_of(1)
    member = MemberSheet(NAMES[0], {**answers(criteria), "1.2": None})
    with_none = filled(1, member=member)
    assert count_sheet_points(with_none).lines["1.2"] == 0
    score_sheet.write_filled([with_none], output)
    score_sheet.write_filled([filled(1)], output.with_name("other.pdf"))
    counts = [text_of(file).count("Không đạt mức nào") for file in sorted(output.parent.iterdir())]
    assert counts[1] == counts[0] + 1


@pytest.mark.parametrize("words", [12, 60, 900])
def test_names_of_any_length_print(output: Path, words: int) -> None:
    name = " ".join(["nghiêng"] * words)
    sheet = replace(
        blank(1), header=a_header(criteria_of(1), product=name, producer="Ư" * words * 5)
    )
    score_sheet.write_blank([sheet], output)
    assert text_of(output).count("nghiêng") == words


def test_a_sign_the_face_lacks_is_named_and_nothing_is_written(output: Path) -> None:
    with pytest.raises(CannotPrint) as refused:
        score_sheet.write_blank([replace(blank(1), member="水 🍯")], output)
    assert refused.value.problems[0].endswith("水 (U+6C34), 🍯 (U+1F36F)")
    assert not output.exists()


def test_markup_in_a_name_is_only_text(output: Path) -> None:
    name = "<b>Mắm</b> & <img src='x'/> Muối"
    score_sheet.write_blank([replace(blank(1), member=name)], output)
    assert squeezed(name) in squeezed(text_of(output))


def test_nothing_to_print_is_refused(output: Path) -> None:
    with pytest.raises(NothingToPrint):
        score_sheet.write_blank([], output)


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        score_sheet.write_blank([blank(1)], tmp_path / "nowhere" / "sheet.pdf")
