"""What the history kept of a change, as the clerk reads it."""

from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QApplication

from ocop_desktop.ui.words.change_words import list_changed_fields
from ocop_desktop.ui.words.recorded_values import ChangeNames, RecordedWords

NAMES = ChangeNames({("product", 3): "Trà sen", ("producer", 2): "HTX Tập"})


def said(table: str, column: str, before: object, after: object) -> list[tuple[str, str, str]]:
    fields = list_changed_fields(table, column, before, after, NAMES)
    return [(one.label, one.before, one.after) for one in fields]


def test_plain_values_are_said_as_the_forms_say_them(qapp: QApplication) -> None:
    assert said("product", "name_vi", "", "Trà sen") == [("Tên sản phẩm", "(trống)", "Trà sen")]
    assert said("product", "price", None, Decimal(50000)) == [("Giá bán", "(trống)", "50.000")]
    assert said("product", "price_on", date(2026, 3, 5), None) == [
        ("Giá đúng vào ngày", "05/03/2026", "(trống)")
    ]
    assert said("product", "producer_id", 2, 9) == [("Chủ thể", "HTX Tập", "số 9")]
    assert said("producer", "kind", "hop-tac-xa", "odd") == [("Loại hình", "Hợp tác xã", "odd")]
    assert said("producer", "phone_printable", False, True) == [
        ("Được in số điện thoại", "Không", "Có")
    ]
    assert said("recognition", "stars", 3, 4) == [("Hạng sao", "3 sao", "4 sao")]


def test_a_text_in_three_languages_is_taken_apart(qapp: QApplication) -> None:
    before = {"vi": "Ngon", "en": "", "zh": ""}
    after = {"vi": "Ngon", "en": "Tasty", "zh": ""}
    assert said("product", "story_short", before, after) == [
        ("Câu chuyện ngắn · tiếng Anh", "(trống)", "Tasty")
    ]


def test_an_element_of_a_list_is_named(qapp: QApplication) -> None:
    photo = {"large": "a" * 64, "small": "b" * 64, "width": 9, "height": 9, "caption": "Gói"}
    other = {**photo, "large": "c" * 64, "caption": ""}
    assert said("product", "photos", [photo], [{**photo, "caption": "Hộp"}]) == [
        ("Ảnh sản phẩm · ảnh “Gói” · chú thích", "Gói", "Hộp")
    ]
    assert said("product", "photos", [photo, other], [photo])[0][0] == (
        "Ảnh sản phẩm · ảnh “không chú thích”"
    )
    assert said("product", "photos", [photo, other], [photo])[0][2] == "đã bỏ"
    assert (
        said("product", "photos", [photo, other], [other, photo])[0][0] == "Ảnh sản phẩm · thứ tự"
    )
    assert said("fair", "entries", [{"product_id": 3, "booth": "A1"}], [])[0][0] == (
        "Sản phẩm, chủ thể tham gia · Trà sen"
    )


def test_figures_of_an_event_are_said_whole(qapp: QApplication) -> None:
    figure = {"value": "900000000", "qualifier": "hon"}
    sold = {"quantity": "60", "unit": "hộp"}
    before = [{"product_id": 3, "booth": "", "net": figure}]
    after = [{"product_id": 3, "booth": "", "net": {**figure, "value": "1000000000"}, "sold": sold}]
    assert said("fair", "entries", before, after) == [
        ("Sản phẩm, chủ thể tham gia · Trà sen · doanh thu thực", "hơn 900 triệu đồng",
         "hơn 1 tỷ đồng"),
        ("Sản phẩm, chủ thể tham gia · Trà sen · bán", "(trống)", "60 hộp"),
    ]  # fmt: skip
    assert said("fair", "stated", None, {"visitors": {"value": "5"}})[0][2] == "5 lượt khách"
    assert said("fair", "stated", {"visitors": {"value": "x"}}, None)[0][1] == "x"


def test_parts_of_an_event_are_named_as_clerks_name_them(qapp: QApplication) -> None:
    session = {"title": "Tối", "source": "bao-chi", "product_ids": [3]}
    assert said("fair", "sessions", [session], [{**session, "source": "uoc-tinh"}]) == [
        ("Các phiên · Tối · nguồn số liệu", "Báo chí", "Ước tính của cơ quan")
    ]
    deal = {"kind": "ghi-nho", "buyer": "Siêu thị"}
    assert said("fair", "deals", [], [deal]) == [
        ("Hợp đồng, ghi nhớ · Siêu thị", "đã bỏ", "Biên bản ghi nhớ, Siêu thị")
    ]
    own = {"product_id": 0, "booth": "A1", "producer_id": 9}
    assert said("fair", "entries", [own], [])[0][0].startswith("Sản phẩm, chủ thể tham gia · ")
    assert said("fair", "kind", "hoi-cho", "livestream") == [
        ("Loại sự kiện", "Hội chợ", "Livestream, ngày hội số")
    ]


def test_two_elements_alike_are_both_kept_apart(qapp: QApplication) -> None:
    one = {"kind": "VietGAP", "number": "", "issued_on": None, "expires_on": None}
    two = {**one, "expires_on": "2027-01-02"}
    assert said("product", "certificates", [one, one], [one, two]) == [
        ("Giấy chứng nhận · VietGAP · ngày hết hạn", "(trống)", "02/01/2027")
    ]


def test_scores_are_said_by_criterion(qapp: QApplication) -> None:
    before = [{"name": "An", "options": {"1.1": "2", "8:1": "no"}}]
    after = [{"name": "An", "options": {"1.1": "3", "8:1": "no", "2": "1"}}]
    assert said("evaluation", "sheets", before, after) == [
        ("Phiếu chấm · An · điểm · tiêu chí 1.1", "2", "3"),
        ("Phiếu chấm · An · điểm · tiêu chí 2", "đã bỏ", "1"),
    ]
    assert said("evaluation", "agreed", {"8:1": "no"}, {"8:1": "?"}) == [
        ("Mức thống nhất · tiêu chí 8", "không đạt", "?")
    ]


def test_sensitive_facts_are_not_shown(qapp: QApplication) -> None:
    fields = said("producer", "sensitive", {"gender": "", "disability": None}, {"gender": "Nữ"})
    assert fields == [
        ("Thông tin cá nhân nhạy cảm", "(trống)", "có ghi, chỉ xem trong phiếu chủ thể")
    ]


def test_facts_of_the_office_are_said_by_their_words(qapp: QApplication) -> None:
    before = {"name": "UBND", "kind": "xa", "deadlines": {"days_off": []}, "commune_codes": []}
    after = {**before, "kind": "tinh", "deadlines": {"days_off": ["2026-04-30"]}}
    assert said("office", "facts", before, after) == [
        ("Thiết lập của cơ quan · loại", "UBND xã, phường, đặc khu",
         "Sở, văn phòng điều phối cấp tỉnh"),
        ("Thiết lập của cơ quan · thời hạn · ngày nghỉ riêng", "(trống)", "30/04/2026"),
    ]  # fmt: skip


def test_codes_of_exports_and_registrations_are_said_by_their_words(qapp: QApplication) -> None:
    for table, column, code, words in (
        ("registration", "kind", "gacc", "GACC (Trung Quốc)"),
        ("exported_product", "route", "chinh-ngach", "chính ngạch"),
    ):
        said = RecordedWords(table, ChangeNames()).words(column, code)
        assert said.lower() == words.lower()
