"""What columns hold, by their headings: real lists, lists as offices write them, and lists to refuse."""

import csv
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.errors import LayoutUnsure, UnknownList
from ocop_desktop.domain.exporting.product_columns import product_columns
from ocop_desktop.domain.importing.columns import (
    FIELDS_OF_MANY_COLUMNS,
    Column,
    ColumnMap,
    ColumnUse,
    ImportField,
    Layout,
)
from ocop_desktop.domain.importing.table import Cell, TableRow
from ocop_desktop.domain.register.stated_fields import StatedField
from ocop_desktop.spreadsheets.columns.column_mapping import map_columns
from ocop_desktop.spreadsheets.columns.heading_names import read_heading

DATA = Path(__file__).parent.parent / "data"
NOT_PLACED = {"unknown", "row_number", "personal"}
REFUSED = {"negative", "ocop-scoring"}
LAYOUTS = {"producers": {Layout.PRODUCERS}, "council": {Layout.COUNCIL}}
PRODUCT_LAYOUTS = {Layout.FREE, Layout.REGISTRY, Layout.PUBLISHED}


class Named(NamedTuple):
    """A heading of a list, and what it names."""

    heading: str
    field: str
    turn: str


class HeadingList(NamedTuple):
    """The headings of one list in their order."""

    name: str
    kind: str
    columns: tuple[Named, ...]

    @property
    def headings(self) -> tuple[str, ...]:
        return tuple(one.heading for one in self.columns)


def read_lists(file: str) -> list[HeadingList]:
    found: dict[str, dict[int, Named]] = {}
    kinds: dict[str, str] = {}
    lines = (DATA / file).read_text(encoding="utf-8").splitlines()
    for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
        columns = found.setdefault(row["list_id"], {})
        kinds[row["list_id"]] = row["kind"]
        heading = " ".join(row["heading"].replace("\\n", " ").split())
        place = int(row.get("position") or len(columns) + 1) - 1
        columns[place] = Named(heading, row["field"], row.get("turn", ""))
    blank = Named("", "unknown", "")
    return [
        HeadingList(
            name, kinds[name], tuple(by_place.get(at, blank) for at in range(max(by_place) + 1))
        )
        for name, by_place in found.items()
    ]


REAL, OFFICE = read_lists("real-headings.tsv"), read_lists("office-headings.tsv")


def taken(lists: Iterable[HeadingList]) -> list[HeadingList]:
    return [one for one in lists if one.kind not in REFUSED]


def field_of(column: Column) -> str:
    return column.field.value if column.field else ""


def rows(*columns: Iterable[Cell]) -> list[TableRow]:
    return [TableRow(number, cells) for number, cells in enumerate(zip(*columns, strict=True), 2)]


def fields_of(*headings: str, **choices: object) -> list[str]:
    return [field_of(column) for column in map_columns(headings, **choices).columns]  # type: ignore[arg-type]


@pytest.mark.parametrize("listed", taken([*REAL, *OFFICE]), ids=lambda one: one.name)
def test_no_heading_is_placed_where_it_does_not_belong(listed: HeadingList) -> None:
    column_map = map_columns(listed.headings)
    for column, named in zip(column_map.columns, listed.columns, strict=True):
        if column.field is not None:
            assert (column.heading, field_of(column)) == named[:2]
            assert named.turn in {"", str(column.turn)}


@pytest.mark.parametrize("lists", [REAL, OFFICE], ids=["real", "office"])
def test_at_least_95_of_100_known_headings_are_placed_and_the_others_are_told(
    lists: list[HeadingList],
) -> None:
    known, lost = 0, []
    for listed in taken(lists):
        column_map = map_columns(listed.headings)
        for column, named in zip(column_map.columns, listed.columns, strict=True):
            known += named.field not in NOT_PLACED
            if named.field not in NOT_PLACED and not column.field:
                lost.append(named.heading)
                assert named.heading in column_map.unknown
    assert known > 150
    assert len(lost) <= 0.05 * known, lost


@pytest.mark.parametrize("listed", taken([*REAL, *OFFICE]), ids=lambda one: one.name)
def test_a_list_that_can_be_taken_has_its_layout(listed: HeadingList) -> None:
    names_product = any(one.field == "product.name" for one in listed.columns)
    usual = PRODUCT_LAYOUTS if names_product else {Layout.PRODUCERS}
    assert map_columns(listed.headings).layout in LAYOUTS.get(listed.kind, usual)


@pytest.mark.parametrize(
    "listed", [one for one in (*REAL, *OFFICE) if one.kind in REFUSED], ids=lambda one: one.name
)
def test_a_list_of_anything_else_is_refused_or_asked_about(listed: HeadingList) -> None:
    with pytest.raises((UnknownList, LayoutUnsure)) as refused:
        map_columns(listed.headings)
    assert isinstance(refused.value, UnknownList | LayoutUnsure)
    assert [heading for heading, _field in refused.value.columns] == list(listed.headings)


def test_row_numbers_buttons_and_personal_facts_are_left_out_and_never_told_as_unknown() -> None:
    for listed in taken([*REAL, *OFFICE]):
        column_map = map_columns(listed.headings)
        for column, named in zip(column_map.columns, listed.columns, strict=True):
            if named.field in {"row_number", "personal"}:
                assert column.use is ColumnUse.LEFT_OUT
                assert named.heading not in column_map.unknown or named.heading in {
                    one.heading for one in listed.columns if one.field == "unknown"
                }


@pytest.mark.parametrize(
    "heading",
    ["Ngày sinh người đại diện", "Người đại diện / Số CCCD", "Giới tính chủ hộ", "Dân tộc", "CMND"],
)
def test_personal_facts_of_the_representative_are_never_taken(heading: str) -> None:
    column = map_columns(("Tên sản phẩm", "Chủ thể", heading)).columns[2]
    assert (column.use, column.field) == (ColumnUse.LEFT_OUT, None)


@given(
    st.sampled_from([one for listed in taken(REAL) for one in listed.columns if one.heading]),
    st.data(),
)
def test_case_blanks_and_line_breaks_in_a_heading_change_nothing(
    named: Named, data: st.DataObject
) -> None:
    written = data.draw(
        st.sampled_from([named.heading.upper(), named.heading.lower(), named.heading.title()])
    )
    blank = data.draw(st.sampled_from(["  ", "\n", " \u00a0", "\t"]))
    names = [one.names for one in read_heading(named.heading).meanings]
    found = [one.names for one in read_heading(f" {blank.join(written.split())} ").meanings]
    assert found == names


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Tên sản phảm", "product.name"),
        ("Tên sản phẩmm", "product.name"),
        ("Chủ thể sãn xuất", "producer.name"),
        ("Số điện thọai", "producer.phone"),
        ("Số quyết địnhh", "recognition.decision_number"),
        ("Nguời đại diện", "producer.representative"),
        ("S Đ T", "producer.phone"),
        ("Ngày hết hạn sử dụng", ""),
        ("Ngày gặp", ""),
        ("Hạng mục", ""),
        ("Sào", ""),
        ("Tên bò", ""),
        ("Hạn sử dụng sau mở hộp", ""),
        ("Số điện thoại cán bộ", ""),
        ("Số lượng sản phẩm OCOP", ""),
        ("Mã chủ thể", ""),
        ("Đơn vị tư vấn", ""),
        ("Nguồn nguyên liệu", ""),
        ("Số giấy chứng nhận ATTP", "product.certificates"),
    ],
)
def test_slips_are_put_right_but_a_longer_or_another_heading_is_none_of_ours(
    heading: str, field: str
) -> None:
    names = {"product.name": "Sản phẩm", "producer.name": "Chủ thể"}
    base = tuple(name for of, name in names.items() if of != field)
    assert fields_of(*base, heading, "Hạng sao")[len(base)] == field


def test_every_english_name_of_our_own_lists_is_placed_or_known() -> None:
    not_placed = {StatedField.POINTS, StatedField.ORIGINAL_ADDRESS}
    for field in StatedField:
        column_map = map_columns(("product", "stars", field.value))
        is_doubled = field.value in column_map.doubled
        assert column_map.columns[2].field or field in not_placed or is_doubled, field


def test_the_published_list_has_its_layout() -> None:
    headings = ("product", "producer", "commune", "district", "province", "group", "stars", "year")
    column_map = map_columns((*headings, "source_url"))
    assert column_map.layout is Layout.PUBLISHED
    assert column_map.unknown == column_map.doubled == ()
    assert column_map.find(ImportField.PRODUCT_COMMUNE)
    assert column_map.find(ImportField.STATED_SOURCE)


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_our_own_export_is_known_by_its_number_and_every_column_is_placed(turns: int) -> None:
    own = product_columns(turns)
    column_map = map_columns(tuple(one.heading for one in own))
    assert column_map.layout is Layout.PRODUCTS
    assert [(one.field, one.turn) for one in column_map.columns] == [
        (one.field, one.turn) for one in own
    ]
    assert column_map.unknown == column_map.doubled == ()


def test_the_same_headings_again_are_the_second_recognition() -> None:
    column_map = map_columns(("product", "producer", "stars", "year", "stars", "year"))
    assert [one.turn for one in column_map.columns] == [1, 1, 1, 1, 2, 2]
    assert column_map.doubled == ()


@pytest.mark.parametrize(
    ("headings", "turns"),
    [
        (("Hạng sao", "Năm công nhận lần đầu", "Năm công nhận lại"), [0, 1, 2]),
        (("Hạng sao", "Ngày công nhận", "Ngày công nhận lại", "Ngày hết hạn"), [0, 1, 2, 0]),
        (("Hạng sao", "Năm", "Hạng sao nâng hạng", "Năm nâng hạng"), [1, 1, 2, 2]),
        (
            ("Lần 1 / Hạng sao", "Ngày công nhận", "Lần 2 / Hạng sao", "Ngày công nhận"),
            [1, 1, 2, 2],
        ),
        (("Hạng sao hiện tại", "Ngày hết hạn", "Số QĐ"), [1, 1, 1]),
        (("Hạng sao lần đầu", "Hạng sao hiện tại", "Ngày hết hạn"), [1, 0, 0]),
        (("Hạng sao", "Lần 1 / Ghi chú", "Lần 2 / Ghi chú"), [0, 1, 2]),
        (("stars", "year", "stars", "year", "stars", "year"), [1, 1, 2, 2, 3, 3]),
    ],
)
def test_each_fact_of_a_recognition_has_its_turn(
    headings: tuple[str, ...], turns: list[int]
) -> None:
    column_map = map_columns(("Tên sản phẩm", "Chủ thể", *headings))
    assert [one.turn for one in column_map.columns[2:]] == turns
    assert column_map.doubled == ()


def test_two_columns_of_one_field_are_told_and_the_better_one_fills_it() -> None:
    column_map = map_columns(("Tên sản phẩm", "Chủ thể", "Xã/phường", "Xã/phường mới", "Chủ thể"))
    assert column_map.doubled == ("Xã/phường", "Chủ thể")
    assert set(column_map.doubled) <= set(column_map.unknown)
    found = column_map.find(ImportField.PRODUCER_COMMUNE)
    assert found is not None
    assert found.heading == "Xã/phường mới"


@pytest.mark.parametrize(
    ("heading", "factor"),
    [
        ("Doanh thu (triệu đồng)", 1_000_000),
        ("Doanh thu năm 2024 (tr.đ)", 1_000_000),
        ("Doanh thu/năm, ngàn đồng", 1_000),
        ("Doanh thu (1.000đ)", 1_000),
        ("Doanh thu (tỷ đồng)", 1_000_000_000),
        ("Doanh thu (đồng)", 1),
        ("Doanh thu (ĐVT: triệu đồng/năm)", 1_000_000),
    ],
)
def test_the_unit_in_a_heading_is_the_factor_of_its_amounts(heading: str, factor: int) -> None:
    column_map = map_columns(("Tên HTX", "Địa chỉ", heading))
    column = column_map.find(ImportField.PRODUCER_YEARLY_REVENUE)
    assert column is not None
    assert column.factor == factor


def test_the_unit_may_stand_in_the_title_and_without_any_a_revenue_is_not_placed() -> None:
    headings = ("Tên HTX", "Địa chỉ", "Doanh thu")
    titled = map_columns(headings, title=("Đơn vị tính: triệu đồng",))
    assert titled.columns[2].factor == 1_000_000
    assert map_columns(headings).columns[2].field is None
    great = rows(("A", "B"), ("x", "y"), (120_000_000, 80_000_000))
    assert field_of(map_columns(headings, great).columns[2]) == "producer.yearly_revenue"


def test_values_take_a_field_away_that_they_speak_against() -> None:
    headings = ("Tên sản phẩm", "Chủ thể", "Xếp hạng", "Số điện thoại")
    names, producers = ("Gạo", "Mắm", "Trà"), ("HTX A", "HTX B", "HTX C")
    sample = rows(names, producers, ("Tốt", "Khá", "Khá"), ("có", "có", "không rõ"))
    assert [field_of(one) for one in map_columns(headings, sample).columns] == [
        "product.name", "producer.name", "", "",
    ]  # fmt: skip


def test_the_numbers_of_another_program_are_no_product_codes() -> None:
    headings = ("Mã sản phẩm", "Tên sản phẩm", "Chủ thể")
    names, producers = ("Gạo", "Mắm", "Trà"), ("HTX A", "HTX B", "HTX C")
    for codes, field in (
        (("SP01", "SP02", "SP03"), ""),
        ((1, 2, 3), ""),
        (("79-26506-1-2025", "79-26506-2-2025", "79-26506-3-2025"), "product.codes"),
    ):
        found = map_columns(headings, rows(codes, names, producers))
        assert field_of(found.columns[0]) == field


def test_an_unclear_heading_is_placed_only_where_its_values_prove_it() -> None:
    headings = ("Tên sản phẩm", "Chủ thể", "Kết quả", "Ngày", "Mã số")
    names, producers = ("Gạo", "Mắm"), ("HTX A", "HTX B")
    stated = rows(
        names, producers, ("4 sao", "3 sao"), (date(2024, 5, 1), "02/06/2024"), ("79-1-2-24", "79-1-3-24")
    )  # fmt: skip
    other = rows(names, producers, ("Đạt", "Đạt"), ("thứ hai", "thứ ba"), ("A1", "A2"))
    placed = ["recognition.stars", "recognition.issued_on", "product.codes"]
    assert [field_of(one) for one in map_columns(headings, stated).columns[2:]] == placed
    assert [field_of(one) for one in map_columns(headings, other).columns[2:]] == ["", "", ""]
    assert fields_of(*headings)[2:] == ["", "", ""]


def test_a_number_of_products_is_no_product() -> None:
    headings = ("Chủ thể", "Sản phẩm", "3 sao", "4 sao")
    counts = rows(("HTX A", "HTX B", "HTX C"), (3, 4, 5), (1, 2, 3), (2, 2, 2))
    with pytest.raises((UnknownList, LayoutUnsure)):
        map_columns(headings, counts)


def test_members_of_a_council_may_stand_by_their_names() -> None:
    headings = ("STT", "Sản phẩm", "Chủ thể", "Nguyễn Văn An", "Trần Thị Bình", "Điểm TB")
    points = rows((1, 2), ("Gạo", "Mắm"), ("HTX A", "HTX B"), (75, 82.5), ("80", "79,5"), (77, 81))
    column_map = map_columns(headings, points)
    assert column_map.layout is Layout.COUNCIL
    assert [field_of(one) for one in column_map.columns[3:]] == [
        "council.member", "council.member", "council.mean",
    ]  # fmt: skip


def test_a_list_of_cooperatives_with_all_their_products_is_asked_about() -> None:
    headings = ("Tên HTX", "Địa chỉ", "Sản phẩm")
    many = rows(("A", "B"), ("x", "y"), ("Gạo; nếp; bún", "Mắm, muối, khô cá"))
    with pytest.raises(LayoutUnsure) as unsure:
        map_columns(headings, many)
    assert unsure.value.layouts == ("producers", "free")
    entity = rows(("A",), ("x",), ("Mắm &amp; Muối",))
    assert map_columns(headings, entity).layout is Layout.FREE


def test_a_clerk_may_say_what_the_list_is_but_its_rows_must_have_a_name() -> None:
    headings = ("STT", "Tên đơn vị", "Điện thoại")
    with pytest.raises(LayoutUnsure):
        map_columns(headings)
    assert map_columns(headings, layout=Layout.PRODUCERS).find(ImportField.PRODUCER_NAME)
    with pytest.raises(UnknownList):
        map_columns(headings, layout=Layout.FREE)


def test_an_earlier_map_is_taken_word_for_word_wherever_its_columns_now_stand() -> None:
    earlier = ColumnMap(
        Layout.FREE,
        (
            Column(0, "Tên gọi", ColumnUse.FIELD, ImportField.PRODUCT_NAME),
            Column(1, "Nơi làm", ColumnUse.NOTE),
            Column(2, "Hạng sao", ColumnUse.LEFT_OUT),
        ),
    )
    column_map = map_columns(("Hạng sao", "Tên gọi", "Nơi làm", "Chủ thể"), known=earlier)
    assert [(one.place, one.use, field_of(one)) for one in column_map.columns] == [
        (0, ColumnUse.LEFT_OUT, ""),
        (1, ColumnUse.FIELD, "product.name"),
        (2, ColumnUse.NOTE, ""),
        (3, ColumnUse.FIELD, "producer.name"),
    ]
    assert column_map.unknown == ()


@pytest.mark.parametrize("listed", taken(OFFICE)[:12], ids=lambda one: one.name)
def test_the_same_list_again_is_mapped_the_same(listed: HeadingList) -> None:
    first = map_columns(listed.headings)
    assert map_columns(listed.headings, known=first) == first


@given(
    st.lists(
        st.sampled_from([one for listed in REAL for one in listed.headings] + ["", "?", "Xyz"]),
        min_size=1,
        max_size=30,
    )
)
def test_any_row_of_headings_has_one_column_for_each_and_no_field_twice(
    headings: list[str],
) -> None:
    try:
        column_map = map_columns(tuple(headings), layout=Layout.FREE)
    except UnknownList:
        return
    assert [one.heading for one in column_map.columns] == headings
    assert [one.place for one in column_map.columns] == list(range(len(headings)))
    facts = [(one.field, one.turn) for one in column_map.columns if one.field]
    once = [fact for fact in facts if fact[0] not in FIELDS_OF_MANY_COLUMNS]
    assert len(once) == len(set(once))


def test_no_heading_is_kept_twice_as_data() -> None:
    kept = DATA.parent.parent / "resources" / "finding" / "headings.csv"
    lines = csv.DictReader(kept.read_text(encoding="utf-8").splitlines())
    seen = [(row["heading"].casefold(), row["field"], row["lists"]) for row in lines]
    assert len(seen) == len(set(seen)) > 1_000
