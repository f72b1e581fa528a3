"""What the layouts hold, for products that are made up here."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.exporting.council_totals import ScoredProduct, make_council_table
from ocop_desktop.domain.exporting.export_record import ExportNames, ExportRecord, make_record
from ocop_desktop.domain.exporting.export_table import ExportTable
from ocop_desktop.domain.exporting.fair_table import make_fair_table
from ocop_desktop.domain.exporting.listed_products import make_listed_table
from ocop_desktop.domain.exporting.ministry_table import make_ministry_table
from ocop_desktop.domain.exporting.product_columns import product_columns
from ocop_desktop.domain.exporting.product_table import make_product_table
from ocop_desktop.domain.exporting.registry_table import REGISTRY_COLUMNS, make_registry_table
from ocop_desktop.domain.exporting.saved_layout import (
    make_saved_layout,
    make_saved_table,
    read_saved_columns,
)
from ocop_desktop.domain.exporting.shown_export import make_shown_export
from ocop_desktop.domain.exporting.template_table import make_template
from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.importing.table_layout import LayoutPurpose, TableLayout
from ocop_desktop.domain.print.shown_table import ColumnKind, ShownColumn, ShownTable
from ocop_desktop.domain.rating.evaluation import Evaluation
from ocop_desktop.domain.rating.evaluation_views import make_view
from ocop_desktop.domain.rating.evaluations_list import EvaluationSubject
from ocop_desktop.domain.rating.score_sheet import Answer, MemberSheet
from ocop_desktop.domain.register.producer import Producer, ProducerKind, Sensitive
from ocop_desktop.domain.register.product import (
    Certificate,
    Product,
    ProductCode,
    ProductList,
    ProductRow,
    StatedText,
)
from ocop_desktop.domain.register.recognition import (
    Recognition,
    RecognitionKind,
    RecognitionState,
    Revocation,
)
from ocop_desktop.domain.text import Translated
from tests.domain.rating.sheets import best, criteria

ON = date(2026, 11, 30)
LABELS = resources.labels("vi")
NAMES = ExportNames(
    ON,
    "3f2a90c164d64b2b",
    resources.communes_by_code(),
    resources.regulation_library().find_sets(ON),
    resources.regulations(),
    LABELS,
)
PRODUCER = Producer(
    "HTX Rừng Sác",
    1,
    kind=ProducerKind.COOPERATIVE,
    tax_code="0312345678",
    representative="Lê Thị Mẫu",
    sensitive=Sensitive("Nữ", "Kinh", disability=False),
    phone="028 0000 0000",
    phone_printable=True,
    certified_address="Ấp 1, huyện Cần Giờ",
    commune_code="27664",
    latitude=Decimal("10.41"),
    yearly_revenue=Decimal(1_500_000_000),
    notes="Ghi chú chủ thể",
)
PRODUCT = Product(
    Translated("Mật dừa nước", "Nipa nectar", "水椰蜜"),
    1,
    17,
    set_number=17,
    commune_code="27664",
    codes=(ProductCode("79-1-2023", date(2023, 5, 4)), ProductCode("79-2-2026")),
    story_short=Translated("Ngắn", "Short"),
    price=Decimal(120_000),
    price_unit="chai",
    price_on=date(2026, 1, 2),
    listings=(Listing("Tiki", "https://tiki.example/1"),),
    certificates=(Certificate("ATTP", "1/ATTP", None, date(2027, 1, 1)),),
    export_markets=("Nhật Bản", "Hàn Quốc"),
    storage="Nơi khô ráo",
    notes="Ghi chú sản phẩm",
)
FIRST = Recognition(
    17, 3, 1, "qd-1048-2019", "858/QĐ-UBND", None, "UBND huyện Cần Giờ", year=2022,
    kind=RecognitionKind.FIRST,
)  # fmt: skip
SECOND = Recognition(
    17, 4, 2, "qd-26-2026", "12/QĐ-UBND", date(2026, 8, 1), "UBND Thành phố",
    issued_on=date(2026, 8, 3), expires_on=date(2029, 8, 3),
)  # fmt: skip
BARE = Product(Translated("Mắm"), id=5)


def a_record(
    product: Product = PRODUCT,
    producer: Producer | None = PRODUCER,
    held: Iterable[Recognition] = (SECOND, FIRST),
) -> ExportRecord:
    return make_record(product, producer, held, NAMES)


def cells_of(table: ExportTable) -> list[dict[str, Any]]:
    """The rows, by the headings of their columns."""
    headings = [column.full_heading for column in table.columns]
    return [dict(zip(headings, row, strict=True)) for row in table.rows]


def test_a_product_gives_back_every_fact_under_its_heading() -> None:
    (cells,) = cells_of(make_product_table([a_record()], 2, NAMES))
    assert cells["Mã trong sổ"] == "3f2a90c1-17"
    assert (cells["Tên sản phẩm"], cells["Tên sản phẩm (tiếng Trung)"]) == (
        "Mật dừa nước",
        "水椰蜜",
    )
    assert cells["Xã, phường của sản phẩm"] == "xã Cần Giờ, TP. Hồ Chí Minh"
    assert cells["Mã sản phẩm"] == "79-1-2023 | 04/05/2023\n79-2-2026"
    assert cells["Chứng nhận"] == "ATTP | 1/ATTP |  | 01/01/2027"
    assert cells["Nơi bán trên mạng"] == "Tiki | https://tiki.example/1"
    assert cells["Thị trường xuất khẩu"] == "Nhật Bản\nHàn Quốc"
    assert (cells["Loại hình chủ thể"], cells["Đồng ý in số điện thoại"]) == ("Hợp tác xã", "Có")
    assert (cells["Giá bán (đồng)"], cells["Ngày xác nhận giá"]) == (120_000, date(2026, 1, 2))
    assert (cells["Câu chuyện ngắn"], cells["Câu chuyện ngắn (tiếng Anh)"]) == ("Ngắn", "Short")
    assert (cells["Vĩ độ"], cells["Mã số thuế"]) == (Decimal("10.41"), "0312345678")


def test_recognitions_stand_from_the_oldest_to_the_newest() -> None:
    (cells,) = cells_of(make_product_table([a_record()], 3, NAMES))
    assert (cells["Lần 1 / Hạng sao"], cells["Lần 1 / Năm công nhận"]) == (3, 2022)
    assert cells["Lần 1 / Hình thức đánh giá"] == "Lần đầu"
    assert (cells["Lần 2 / Hạng sao"], cells["Lần 2 / Ngày hết hạn"]) == (4, date(2029, 8, 3))
    assert cells["Lần 2 / Quy định áp dụng"] == "26/2026/QĐ-TTg"
    assert cells["Lần 2 / Hình thức đánh giá"] == ""
    assert cells["Lần 2 / Ngày thu hồi"] is None
    assert cells["Lần 3 / Hạng sao"] is None


def test_a_withdrawal_and_an_unknown_regulation_are_told() -> None:
    revoked = replace(
        SECOND, regulation_id="own", revocation=Revocation(date(2026, 9, 1), "Vi phạm", "9/QĐ")
    )
    (cells,) = cells_of(make_product_table([a_record(held=[revoked])], 1, NAMES))
    assert cells["Lần 1 / Ngày thu hồi"] == date(2026, 9, 1)
    assert cells["Lần 1 / Lý do thu hồi"] == "Vi phạm"
    assert cells["Lần 1 / Quyết định thu hồi"] == "9/QĐ"
    assert cells["Lần 1 / Quy định áp dụng"] == "own"


def test_a_product_without_a_producer_leaves_those_cells_blank() -> None:
    (cells,) = cells_of(make_product_table([a_record(BARE, None, ())], 1, NAMES))
    assert {cells["Chủ thể"], cells["Đồng ý in số điện thoại"], cells["Loại hình chủ thể"]} == {""}
    (cells,) = cells_of(make_product_table([a_record(BARE, Producer("A"), ())], 1, NAMES))
    assert cells["Đồng ý in số điện thoại"] == "Không"


def test_a_commune_that_is_no_more_is_written_by_its_code() -> None:
    old = replace(BARE, commune_code="00001x")
    (cells,) = cells_of(make_product_table([a_record(old)], 1, NAMES))
    assert cells["Xã, phường của sản phẩm"] == "00001x"


def test_no_layout_tells_the_sensitive_facts_of_a_person() -> None:
    tables = (
        make_product_table([a_record()], 2, NAMES),
        make_registry_table([a_record()], NAMES),
        make_ministry_table([a_record()], NAMES),
    )
    for table in tables:
        texts = {cell for row in table.rows for cell in row if isinstance(cell, str)}
        assert not texts & {"Nữ", "Kinh"}


def test_the_registry_has_its_22_columns() -> None:
    table = make_registry_table([a_record()], NAMES)
    assert len(REGISTRY_COLUMNS) == 22
    assert [*table.rows] == [
        (
            1,
            "Mật dừa nước",
            "Đồ uống",
            "Hợp tác xã",
            "HTX Rừng Sác",
            "xã Cần Giờ",
            "Ấp 1, huyện Cần Giờ",
            "Lê Thị Mẫu",
            "028 0000 0000",
            4,
            date(2029, 8, 3),
            *(3, None, 2022, "858/QĐ-UBND", "UBND huyện Cần Giờ"),
            *(4, date(2026, 8, 3), 2026, "12/QĐ-UBND", "UBND Thành phố"),
            "Ghi chú sản phẩm",
        )
    ]


def test_the_registry_says_what_a_file_stated_where_nothing_is_known() -> None:
    stated = (StatedText("group", "Nhóm cũ"), StatedText("commune", "xã Cũ"))
    (row,) = make_registry_table([a_record(replace(BARE, stated=stated), None, ())], NAMES).rows
    assert (row[2], row[5]) == ("Nhóm cũ", "xã Cũ")
    assert row[9:21] == (None,) * 12


def test_the_ministry_gets_stars_with_a_sign_and_no_revenue_yet() -> None:
    table = make_ministry_table([a_record(), a_record(BARE, None, ())], NAMES)
    known, bare = cells_of(table)
    assert known == {
        "MA_OCOP": 17,
        "Ma_DonViHanhChinh": "27664",
        "Ma_ThoiGian": "2026",
        "Ma_SanPham": "79-2-2026",
        "TenSanPham": "Mật dừa nước",
        "XepHang": "4*",
        "ChuTheSXKD": "HTX Rừng Sác",
        "DoanhThuNam": None,
        "TrangThai": "Còn hạn",
    }
    assert (bare["XepHang"], bare["TrangThai"]) == ("", "Chưa có")
    assert table.unit == "triệu đồng"


def test_a_fair_lists_its_stalls_and_only_phones_that_may_be_printed() -> None:
    event = Event(
        "Hội chợ OCOP", 1, starts_on=date(2026, 4, 22), ends_on=date(2026, 4, 25),
        place="Cần Giờ", organiser="Sở Công Thương",
        entries=(EventEntry(17, "A1"), EventEntry(5)),
    )  # fmt: skip
    silent = replace(PRODUCER, phone_printable=False)
    records = {17: a_record(), 5: a_record(BARE, silent, ())}
    table = make_fair_table(event, records)
    first, second = cells_of(table)
    assert table.remarks == ("22/04/2026 - 25/04/2026 · Cần Giờ", "Đơn vị tổ chức: Sở Công Thương")
    assert (first["Gian hàng"], first["Tên sản phẩm"], first["Hạng sao"]) == (
        "A1",
        "Mật dừa nước",
        4,
    )
    assert (first["Điện thoại"], second["Điện thoại"]) == ("028 0000 0000", "")
    assert make_fair_table(Event("Hội chợ"), {}).remarks == ()


def a_scored(sheets: Mapping[str, Mapping[str, Answer]]) -> ScoredProduct:
    members = tuple(MemberSheet(name, options) for name, options in sheets.items())
    evaluation = Evaluation(17, "qd-26-2026", 1, 1, sheets=members, round="Đợt 1")
    subject = EvaluationSubject(PRODUCT, "HTX Rừng Sác", None, None)
    return ScoredProduct(
        make_view(resources.regulation_library(), evaluation, subject), "Thực phẩm"
    )


def test_the_council_table_has_a_column_for_each_member() -> None:
    full = best(criteria(1))
    table = make_council_table(
        [a_scored({"Lan": full, "Bình": full | {"1.1": None}}), a_scored({"": full})]
    )
    both, nobody = cells_of(table)
    upper = "Điểm của thành viên hội đồng"
    assert (both[f"{upper} / Lan"], both[f"{upper} / Bình"]) == (100, 97)
    assert (both["Điểm trung bình"], both["Đợt"]) == (Decimal("98.50"), "Đợt 1")
    assert (nobody[f"{upper} / Lan"], nobody[f"{upper} / Hội đồng"]) == (None, 100)


def test_a_list_is_exported_as_it_is_shown() -> None:
    shown = ShownTable(
        "Sản phẩm",
        (
            ShownColumn("Tên", is_name=True),
            ShownColumn("Sao", ColumnKind.STARS),
            ShownColumn("", ColumnKind.DAY),
        ),
        (("Mật dừa nước", 4, date(2026, 1, 2)), ("Mắm", "(3)", None)),
        "Còn  hiệu lực",
        "Tên",
        66,
    )
    table = make_shown_export(shown, LABELS)
    assert [column.width for column in table.columns] == [14, 9, 12]
    assert table.remarks == (
        "2 trên tổng số 66.",
        "Lọc: Còn hiệu lực.",
        "Xếp theo: Tên.",
        LABELS["paper.list.stars"],
    )
    assert (table.name_columns, tuple(table.rows)) == (1, shown.rows)


def test_an_empty_list_and_one_without_a_name_are_exported_too() -> None:
    table = make_shown_export(ShownTable("Trống", (ShownColumn("A"),), ()), LABELS)
    assert (table.remarks, tuple(table.rows)) == (("Tổng số: 0.",), ())
    far = ShownTable("A", (*[ShownColumn("x")] * 2, ShownColumn("Tên", is_name=True)), ())
    assert make_shown_export(far, LABELS).name_columns == 0


def test_the_list_of_products_has_all_its_columns() -> None:
    row = ProductRow(
        1, "Mắm", 1, "HTX", ProducerKind.COOPERATIVE, "27664", "Cần Giờ", "I", 8, 4, 4,
        RecognitionState.VALID, "79-1", date(2027, 1, 1), "", "mam htx",
    )  # fmt: skip
    bare = replace(row, producer_kind=None, group="", stated_group="Nhóm cũ")
    table = make_listed_table(ProductList((row, bare), 2), "mam", LABELS)
    assert table.filters == "“mam”"
    assert table.rows[0][2:8] == ("Hợp tác xã", "Cần Giờ", "Thực phẩm", 8, 4, "Còn hiệu lực")
    assert table.rows[1][2:5] == (None, "Cần Giờ", "Nhóm cũ")
    assert make_listed_table(ProductList((), 0), "", LABELS).filters == ""


def test_the_template_offers_what_can_be_chosen() -> None:
    communes = [resources.communes_by_code()["27664"]]
    table = make_template(NAMES, communes)
    columns = {column.heading: column for column in table.columns}
    assert not [*table.rows]
    assert "Mã trong sổ" not in columns
    assert columns["Lần 1 / Hạng sao"].choices == ("3", "4", "5")
    assert columns["Xã, phường của sản phẩm"].choices == ("xã Cần Giờ, TP. Hồ Chí Minh",)
    assert len(columns["Bộ sản phẩm (số)"].choices) == 26
    assert "Hợp tác xã" in columns["Loại hình chủ thể"].choices
    assert columns["Tên sản phẩm"].hint.startswith("Bắt buộc")


def test_a_saved_layout_comes_back_with_its_order_and_titles() -> None:
    by_field = {column.field: column for column in product_columns(2)}
    chosen = (
        replace(by_field[ImportField.RECOGNITION_STARS], turn=2, heading="Sao mới"),
        replace(by_field[ImportField.PRODUCT_NAME], heading="Sản phẩm"),
    )
    layout = make_saved_layout(" Báo  cáo quý ", chosen)
    assert (layout.name, layout.purpose) == ("Báo cáo quý", LayoutPurpose.EXPORT)
    assert read_saved_columns(layout) == chosen
    table = make_saved_table(layout, [a_record()], NAMES)
    assert cells_of(table) == [{"Sao mới": 4, "Sản phẩm": "Mật dừa nước"}]


def test_a_saved_field_that_is_unknown_is_left_out() -> None:
    facts = {"columns": [{"field": "product.smell", "title": "Mùi"}]}
    assert read_saved_columns(TableLayout("A", LayoutPurpose.EXPORT, facts)) == ()
    assert read_saved_columns(TableLayout("A", LayoutPurpose.EXPORT)) == ()
