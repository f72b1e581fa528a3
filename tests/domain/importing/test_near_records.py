"""Names near a stated one, communes of today, sets: shown to the clerk, placed only where sure."""

import pytest

from ocop_desktop.domain.importing.choices import SKIP, ImportChoices
from ocop_desktop.domain.importing.planning.near_names import make_producer_names
from ocop_desktop.domain.importing.planning.stated_communes import KnownCommunes, StatedPlace
from ocop_desktop.domain.importing.result import NearRecord, OpenQuestion, OpenQuestionKind
from tests.domain.importing.plans import COMMUNES, PROVINCE, plan, row


def test_names_that_differ_in_the_kind_a_tone_or_one_word_are_near() -> None:
    names = make_producer_names()
    for key, name in enumerate(
        (
            "HTX Bình An",
            "Công ty TNHH Bình An Phát",
            "HTX Bình Minh",
            "Hợp tác xã Binh Ân",
            "HTX Gạo",
        )
    ):
        names.add(str(key), name)
    assert [one.key for one in names.find("Hợp tác xã Bình An")] == ["0", "3", "1"]
    assert names.find("HTX Bình An") == (
        NearRecord("3", "Hợp tác xã Binh Ân"), NearRecord("1", "Công ty TNHH Bình An Phát"),
    )  # fmt: skip
    assert names.find("Cơ sở Hoa Ban") == ()
    assert [one.key for one in names.find("Hộ Bình Minh An Lạc")] == []


def test_names_without_a_word_are_near_none() -> None:
    names = make_producer_names()
    names.add("1", "***")
    assert names.find("…") == ()


@pytest.mark.parametrize(
    ("place", "code"),
    [
        (StatedPlace("xã Mới"), "10001"),
        (StatedPlace("X. Mới", province="tỉnh thử"), "10001"),
        (StatedPlace("phường MỚI", province="Thử"), "10002"),
        (StatedPlace("đặc khu Đảo Xa"), "10003"),
        (StatedPlace("xã Mới", province="TP. Khác"), "20001"),
        (StatedPlace("20001"), "20001"),
        (StatedPlace("99999"), ""),
        (StatedPlace("Mới"), ""),
        (StatedPlace("xã Mới (cũ)"), ""),
        (StatedPlace("thị trấn Mới"), ""),
        (StatedPlace("xã Mới", "huyện Xưa"), ""),
        (StatedPlace("xã Mới", province="Tỉnh Cũ"), ""),
        (StatedPlace("xã Lạ"), ""),
    ],
)
def test_a_commune_is_found_by_its_kind_and_name_in_its_province_and_a_former_one_never(
    place: StatedPlace, code: str
) -> None:
    found = KnownCommunes(COMMUNES, "10").find(place)
    assert (found.code if found else "") == code


def test_communes_of_the_name_are_near_those_of_the_province_alone_where_it_is_known() -> None:
    communes = KnownCommunes(COMMUNES, "10")
    assert communes.find_near(StatedPlace("xã Mới (cũ)", "huyện Xưa")) == (
        NearRecord("10001", f"xã Mới, {PROVINCE}"),
        NearRecord("10002", f"phường Mới, {PROVINCE}"),
    )
    assert communes.find_near(StatedPlace("Đao Xa"))[0].key == "10003"
    assert communes.find_near(StatedPlace("xã Đảo Xa Lạ"))[0].key == "10003"
    everywhere = communes.find_near(StatedPlace("xã Mới", province="Tỉnh Cũ"))
    assert [one.key for one in everywhere] == ["10001", "10002", "20001"]


def test_a_set_that_no_name_tells_is_asked_and_answered() -> None:
    rows = [row(2, "Gạo", stated=[("set", "Ngũ cốc")]), row(3, "Mì", stated=[("set", "Ngũ cốc")]),
            row(4, "Muối", stated=[("set", "Gia vị")], facts={"set_number": 4})]  # fmt: skip
    asked = plan(rows).questions.make_questions({}, {1: "Gạo"})
    assert asked == (
        OpenQuestion(OpenQuestionKind.SET, "Ngũ cốc", (2, 3), (NearRecord("1", "Gạo"),)),
    )
    for answer, number in (("1", 1), (SKIP, None)):
        choices = ImportChoices(answers={(OpenQuestionKind.SET, "Ngũ cốc"): answer})
        answered = plan(rows, None, choices)
        assert answered.questions.make_questions({}, {1: "Gạo"}) == ()
        assert answered.plan.products[-1].after.set_number == number
