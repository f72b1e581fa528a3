"""Members are remembered with their roles, found by their exact name first, and told apart."""

from ocop_desktop.domain.rating.evaluation import CouncilMember, CouncilRole
from ocop_desktop.domain.rating.known_council import (
    KnownCouncil,
    find_member,
    make_known_council,
    shorten_names,
)
from ocop_desktop.domain.rating.score_sheet import Level

AN = CouncilMember("Nguyễn Văn An", CouncilRole.CHAIR, "Phó Chủ tịch UBND")
BINH = CouncilMember("Trần Thị Bình", CouncilRole.SECRETARY, present=False)
CHI = CouncilMember("Lê Chi")


def test_a_council_is_remembered_with_roles_and_positions_and_as_present() -> None:
    known = make_known_council([(Level.PROVINCE, (AN, BINH))], Level.PROVINCE)
    assert known.members == (AN, CouncilMember("Trần Thị Bình", CouncilRole.SECRETARY))
    assert known.last == ("Nguyễn Văn An", "Trần Thị Bình")


def test_the_newest_role_counts_and_the_own_level_comes_first() -> None:
    earlier = CouncilMember("nguyễn văn an", CouncilRole.MEMBER)
    councils = [
        (Level.COMMUNE, (CHI,)), (Level.PROVINCE, ()), (Level.PROVINCE, (AN,)),
        (Level.PROVINCE, (earlier, BINH)),
    ]  # fmt: skip
    known = make_known_council(councils, Level.PROVINCE)
    assert [one.name for one in known.members] == ["Nguyễn Văn An", "Trần Thị Bình", "Lê Chi"]
    assert known.last == ("Nguyễn Văn An",)
    assert make_known_council(councils, Level.SELF).last == ()
    assert make_known_council([], Level.SELF) == KnownCouncil()


def test_a_member_is_found_by_the_exact_name_before_one_without_marks() -> None:
    members = (CouncilMember("Lê Thị Hòa"), CouncilMember("Lê Thị Hoa"), CHI)
    assert find_member(members, "Lê Thị Hoa") == members[1]
    assert find_member(members, "lê thị hoà") == members[0]
    assert find_member(members, "le thi hoa") is None
    assert find_member(members, "le chi") == CHI
    assert find_member(members, "") is None


def test_names_are_whole_and_of_many_only_those_that_stay_apart_are_short() -> None:
    few = ["Nguyễn Văn An", "Trần Thị Bình"]
    assert shorten_names(few) == tuple(few)
    many = ["Nguyễn Văn An", "Lê Văn Ân", "Trần Thị Bình", "Chi", "Đỗ Dũng", "Hồ Thị Giang"]
    assert shorten_names(many) == (
        "Nguyễn Văn An", "Lê Văn Ân", "Thị Bình", "Chi", "Đỗ Dũng", "Thị Giang",
    )  # fmt: skip
