"""Council summary, gap list, improvement plan, deadlines: what they say, on which pages."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from ocop_desktop.domain.print.papers import GapList, PaperHeader, list_star_gaps
from ocop_desktop.domain.rating.score_sheet import Level, MemberSheet, ScoreSheet
from ocop_desktop.domain.rating.stars import judge
from ocop_desktop.domain.rating.verdict import Outcome
from ocop_desktop.reports.papers import council_summary, deadline_plan, gap_list, improvement_plan
from tests.reports import paper_samples as samples
from tests.reports.reading import fonts_of, pages_of, squeezed, text_of


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "paper.pdf"


def _said(file: Path) -> str:
    return " ".join(text_of(file).split())


@pytest.mark.parametrize("count", [2, 7, 15])
@pytest.mark.parametrize("number", [13, 26])
def test_all_members_and_criteria_fit_the_summary(output: Path, count: int, number: int) -> None:
    content = samples.summary(number, count)
    council_summary.write(content, output)
    said = squeezed(text_of(output))
    for member in content.members:
        assert squeezed(member.name) in said
    for slot in content.criteria.slots:
        assert squeezed(slot.criteria[0].name) in said or len(slot.criteria) > 1
    assert "None" not in said
    assert f"Có mặt {count} trên {count + 1} thành viên" in _said(output)


def test_the_summary_shows_means_cut_and_absent_members(output: Path) -> None:
    council_summary.write(samples.summary(13, 7), output)
    said = _said(output)
    assert "Điểm trung bình 36 22,85 31,28 90,14" in said
    assert "Người vắng 0 Ủy viên – – – – Vắng mặt" in said
    assert "90,14 điểm; tiềm năng 5 sao." in said


def test_outliers_are_marked_only_above_the_limit(output: Path) -> None:
    council_summary.write(samples.summary(13, 7), output)
    assert "Cao nhất" not in _said(output)
    council_summary.write(samples.summary(13, 7, spread_limit=Decimal(2)), output)
    said = _said(output)
    assert "92 Cao nhất" in said
    assert "89 Thấp nhất" in said
    assert "3 điểm, vượt mức 2 điểm." in said


@pytest.mark.parametrize(
    ("stars", "words"),
    [
        (5, "Kết quả của Hội đồng: tiềm năng 5 sao (trùng với kết quả tính từ phiếu)"),
        (4, "Kết quả của Hội đồng: 4 sao (thấp hơn kết quả tính từ phiếu 1 sao; lấy theo"),
    ],
)
def test_the_decision_stands_beside_the_computed_result(
    output: Path, stars: int, words: str
) -> None:
    content = samples.summary(13, 7, decision_stars=stars, note="Đã trao đổi.")
    council_summary.write(content, output)
    assert words in _said(output)
    assert "Ý kiến thảo luận: Đã trao đổi." in _said(output)


def test_an_unfinished_council_prints_without_stars(output: Path) -> None:
    content = samples.summary(1, 3)
    sheet = ScoreSheet((MemberSheet(samples.NAMES[0]),))
    verdict = judge(content.criteria, sheet, samples.regulation())
    assert verdict.outcome is Outcome.INCOMPLETE
    council_summary.write(replace(content, sheet=sheet, verdict=verdict, decision_stars=3), output)
    said = _said(output)
    assert "chưa chấm xong" in said
    assert "phiếu đánh giá không có hạng sao" in said
    assert "Chưa có phiếu" in said


def test_the_gap_list_names_level_needed_and_level_met(output: Path) -> None:
    content = samples.gap_list(1, 1)
    gap_list.write(content, output)
    said = squeezed(text_of(output))
    rows = [row for gaps in content.gaps for row in gaps.rows]
    assert rows
    for row in rows:
        for words in (row.name, row.needs, row.has):
            assert squeezed(words) in said
    assert "3 sao; đủ điểm 4 sao, thiếu 2 yêu cầu tối thiểu" in _said(output)
    assert "Còn thiếu 1 điểm (cần từ 90 điểm)" in _said(output)


def _empty_handed() -> GapList:
    criteria = samples.criteria_of(1)
    answers = dict.fromkeys(slot.number for slot in criteria.slots)
    verdict = judge(
        criteria, ScoreSheet((MemberSheet("A", answers),)), samples.regulation(), Level.SELF
    )
    gaps = list_star_gaps(criteria, verdict, samples.regulation())
    return GapList(samples.a_header(criteria), verdict, gaps)


def test_a_long_gap_list_repeats_its_header(output: Path) -> None:
    content = _empty_handed()
    gap_list.write(content, output)
    assert len(pages_of(output)) > 2
    assert "Tiêu chí (tiếp theo)" in _said(output)
    assert "Không đạt mức nào" in _said(output)
    assert sum(len(gaps.rows) for gaps in content.gaps) == len(content.verdict.missing)


def test_a_product_with_all_it_needs_lacks_nothing(output: Path) -> None:
    criteria = samples.criteria_of(1)
    best = {one.criteria[0].number: one.criteria[0].options[-1].points for one in criteria.slots}
    sheet = ScoreSheet((MemberSheet("A", best),), samples.confirmed(criteria))
    verdict = judge(criteria, sheet, samples.regulation())
    gaps = list_star_gaps(criteria, verdict, samples.regulation())
    gap_list.write(GapList(samples.a_header(criteria), verdict, gaps), output)
    assert _said(output).count("Đủ điểm, đủ yêu cầu tối thiểu.") == 3


@pytest.mark.parametrize("steps", [1, 4, 6])
def test_a_usual_plan_is_one_page(output: Path, steps: int) -> None:
    printed = improvement_plan.write(samples.plan(1, steps), output)
    assert printed.pages == 1
    said = _said(output)
    assert "66,5 điểm, 3 sao → 74,66 điểm, 4 sao khi hoàn thành" in said
    assert f"Cộng {steps} việc" in said
    assert "Người làm Hạn" in said


def test_a_plan_too_long_for_a_page_goes_on_with_its_header(output: Path) -> None:
    printed = improvement_plan.write(samples.plan(13, 30), output)
    assert printed.pages > 1
    assert "Việc cần làm (tiếp theo)" in _said(output)


def test_a_plan_without_steps_says_that_nothing_is_needed(output: Path) -> None:
    improvement_plan.write(samples.plan(1, 0, potential=True, target_stars=5), output)
    assert "không cần thêm việc nào" in _said(output)
    assert "Mục tiêu: tiềm năng 5 sao" in _said(output)


@pytest.mark.parametrize("count", [0, 1, 40])
def test_every_renewal_of_the_year_is_listed(output: Path, count: int) -> None:
    content = samples.deadlines(count)
    deadline_plan.write(content, output)
    said = _said(output)
    for row in content.rows:
        assert row.product.split(" với")[0] in said
    assert said.count("19/02/2027") == count
    assert said.count("(tiếp theo)") == len(pages_of(output)) - 1
    assert "NĂM" not in said
    assert "Năm 2027" in said


def test_absurdly_long_names_are_cut_over_pages_not_lost(output: Path) -> None:
    content = samples.deadlines(2)
    row = replace(content.rows[0], product=" ".join(["nghiêng"] * 1500))
    deadline_plan.write(replace(content, rows=(row, content.rows[1])), output)
    assert text_of(output).count("nghiêng") == 1500


@pytest.mark.parametrize("kind", ["summary", "gaps", "plan", "deadlines"])
def test_papers_without_a_head_have_no_none(output: Path, kind: str) -> None:
    _write_bare(kind, output)
    assert "None" not in text_of(output)
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in text_of(output)
    assert "Sản phẩm:" not in text_of(output)
    for name, *_, embedded, subset, _to_unicode, _object, _generation in fonts_of(output):
        assert "+LiberationSerif" in name
        assert (embedded, subset) == ("yes", "yes")


def _write_bare(kind: str, output: Path) -> None:
    header = PaperHeader()
    match kind:
        case "summary":
            content = samples.summary(1, 3, secretary="", chair="", members=())
            council_summary.write(replace(content, header=header), output)
        case "gaps":
            gap_list.write(replace(samples.gap_list(1), header=header), output)
        case "plan":
            bare = replace(samples.plan(1, stars_now=None), header=header)
            improvement_plan.write(bare, output)
        case _:
            deadline_plan.write(replace(samples.deadlines(3), header=header, signer=""), output)
