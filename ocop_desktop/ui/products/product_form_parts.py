"""The pages of the product form: their rows, labels and hints."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.register.product import Certificate, ProductCode, StatedText
from ocop_desktop.messages.stated_texts import column_name, stated_words
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import FreeChoice
from ocop_desktop.ui.fields.commune import CommuneChooser
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.link import LinkField
from ocop_desktop.ui.fields.number import MoneyField
from ocop_desktop.ui.fields.text import LongTextField, TextField
from ocop_desktop.ui.finding.producer_chooser import ProducerChooser
from ocop_desktop.ui.finding.set_chooser import SetChooser
from ocop_desktop.ui.forms.document_editor import DocumentEditor
from ocop_desktop.ui.forms.paged_form import PagedForm
from ocop_desktop.ui.forms.photo_editor import PhotoEditor
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.listing_editor import make_listing_editor
from ocop_desktop.ui.widgets.counted_text import CountedText
from ocop_desktop.ui.words.values import group_words, subgroup_name

translate = QCoreApplication.translate
STORY_WORDS = {"story_short": 30, "story_middle": 80, "story_long": 200}
PRICE_UNITS = ("chai", "hộp", "gói", "túi", "hũ", "lọ", "kg", "lít", "cái", "bộ", "lượt")
LETTERS_IN_WORD = 1.6  # Chinese is counted by its characters


def add_identity(form: PagedForm, context: PageContext) -> None:
    """Add the page with names, producer, set, commune and codes."""
    form.add_page(translate("ProductForm", "Chung"), "package")
    form.add("name", translate("ProductForm", "Tên sản phẩm"), TextField(), required=True)
    form.add("name.en", translate("ProductForm", "Tên tiếng Anh"), TextField())
    form.add("name.zh", translate("ProductForm", "Tên tiếng Trung"), TextField())
    form.add(
        "producer_id", translate("ProductForm", "Chủ thể"), ProducerChooser(context), required=True
    )
    form.add("set_number", translate("ProductForm", "Bộ sản phẩm"), SetChooser(context))
    form.add("group", translate("ProductForm", "Nhóm, phân nhóm"), QLabel(wordWrap=True))
    form.add(
        "commune_code",
        translate("ProductForm", "Xã, phường hiện nay"),
        CommuneChooser(context),
        hint=translate("ProductForm", "Để trống thì lấy xã, phường của chủ thể."),
    )
    label = translate("ProductForm", "Mã sản phẩm")
    form.add_full_width_field(
        "codes",
        label,
        _make_code_editor(label),
        hint=translate("ProductForm", "Mã cũ đứng trên, mã mới nhất đứng cuối và là mã được in."),
    )


def _make_code_editor(label: str) -> ListEditor[ProductCode]:
    columns = (
        ListColumn(translate("ProductForm", "Mã sản phẩm")),
        ListColumn(translate("ProductForm", "Ngày cấp"), 16, "date"),
    )
    return ListEditor(columns, ProductCode, lambda code: (code.code, code.given_on), label)


def show_group(form: PagedForm, context: PageContext) -> None:
    """Show which group and subgroup the chosen set belongs to."""
    label = form.field("group")
    chosen = context.criteria_sets.get(form.value("set_number") or 0)
    words = translate("ProductForm", "theo bộ sản phẩm")
    if chosen:
        words = " · ".join(dict.fromkeys((group_words(chosen), subgroup_name(chosen))))
    if isinstance(label, QLabel):
        label.setText(words)
        theme.set_role(label, "" if chosen else "muted")


def add_stories(form: PagedForm) -> None:
    """Add the page with the story in three lengths and three languages."""
    form.add_page(translate("ProductForm", "Câu chuyện"), "book-open")
    lengths = {
        "story_short": (translate("ProductForm", "Câu chuyện ngắn"), 2),
        "story_middle": (translate("ProductForm", "Câu chuyện vừa"), 3),
        "story_long": (translate("ProductForm", "Câu chuyện dài"), 6),
    }
    for code, language in (
        ("", translate("ProductForm", "Tiếng Việt")),
        (".en", translate("ProductForm", "Tiếng Anh")),
        (".zh", translate("ProductForm", "Tiếng Trung")),
    ):
        form.add_section(language)
        for name, (label, lines) in lengths.items():
            is_chinese = code == ".zh"
            fits = round(STORY_WORDS[name] * (LETTERS_IN_WORD if is_chinese else 1), -1)
            spoken = f"{label}, {language}" if code else label
            field = CountedText(lines, spoken, fits=int(fits), by_letter=is_chinese)
            form.add(f"{name}{code}", label, field)


def add_print_facts(form: PagedForm) -> None:
    """Add the page with the facts a printed profile shows."""
    form.add_page(translate("ProductForm", "Thông tin in"), "printer")
    form.add(
        "specification",
        translate("ProductForm", "Quy cách"),
        TextField(),
        hint=translate("ProductForm", "Ví dụ: chai thủy tinh 250 ml"),
    )
    form.add("ingredients", translate("ProductForm", "Thành phần"), LongTextField(3))
    form.add("standards", translate("ProductForm", "Tiêu chuẩn"), LongTextField(2))
    _add_price(form)
    form.add(
        "shelf_life",
        translate("ProductForm", "Hạn sử dụng"),
        TextField(),
        hint=translate("ProductForm", "Ví dụ: 12 tháng"),
    )
    form.add("storage", translate("ProductForm", "Bảo quản"), LongTextField(2))
    form.add(
        "yearly_output",
        translate("ProductForm", "Sản lượng năm"),
        TextField(),
        hint=translate("ProductForm", "Ví dụ: 20.000 chai/năm"),
    )


def _add_price(form: PagedForm) -> None:
    form.add("price", translate("ProductForm", "Giá bán"), MoneyField())
    form.add("price_unit", translate("ProductForm", "Giá tính theo"), FreeChoice(PRICE_UNITS))
    form.add(
        "price_on",
        translate("ProductForm", "Giá đúng vào ngày"),
        DateField(),
        hint=translate("ProductForm", "Giá đã lâu chưa xác nhận thì được nhắc trước khi in."),
    )


def add_links(form: PagedForm) -> None:
    """Add the page with barcode, traceability address and listings."""
    form.add_page(translate("ProductForm", "Mã vạch, liên kết"), "qr-code")
    form.add(
        "barcode",
        translate("ProductForm", "Mã vạch EAN-13"),
        TextField(),
        hint=translate("ProductForm", "13 chữ số dưới vạch trên bao bì."),
    )
    form.add(
        "traceability_url",
        translate("ProductForm", "Địa chỉ truy xuất"),
        LinkField(),
        hint=translate(
            "ProductForm", "Địa chỉ trong mã QR truy xuất nguồn gốc, bắt đầu bằng https://"
        ),
    )
    label = translate("ProductForm", "Nơi bán")
    form.add_full_width_field(
        "listings",
        label,
        make_listing_editor(label),
        hint=translate(
            "ProductForm",
            "Tờ in chỉ ghi nơi có địa chỉ còn bán. Tệp hợp đồng: xem trang “Kênh bán & sự kiện”.",
        ),
    )


def add_certificates(form: PagedForm) -> None:
    """Add the page with certificates and export markets."""
    form.add_page(translate("ProductForm", "Chứng nhận, xuất khẩu"), "award")
    label = translate("ProductForm", "Giấy chứng nhận")
    form.add_full_width_field(
        "certificates",
        label,
        make_certificate_editor(label),
        hint=translate(
            "ProductForm",
            "Không ghi giấy chứng nhận OCOP ở đây: mục ấy ở phần công nhận của sản phẩm.",
        ),
    )
    label = translate("ProductForm", "Thị trường xuất khẩu")
    form.add_full_width_field("export_markets", label, make_market_editor(label))


def make_market_editor(label: str) -> ListEditor[str]:
    """Make the editor of export markets, named `label`."""
    columns = (ListColumn(translate("ProductForm", "Nước, vùng lãnh thổ")),)
    return ListEditor(columns, str, lambda market: (market,), label)


def make_certificate_editor(label: str) -> ListEditor[Certificate]:
    """Make the editor of certificates, named `label`."""
    return ListEditor(
        (
            ListColumn(translate("ProductForm", "Loại (VietGAP, HACCP…)")),
            ListColumn(translate("ProductForm", "Số"), 18),
            ListColumn(translate("ProductForm", "Ngày cấp"), 14, "date"),
            ListColumn(translate("ProductForm", "Hết hạn"), 14, "date", meaning=DayMeaning.EXPIRY),
        ),
        Certificate,
        lambda certificate: (
            certificate.kind,
            certificate.number,
            certificate.issued_on,
            certificate.expires_on,
        ),
        label,
    )


def add_files(form: PagedForm, context: PageContext) -> None:
    """Add the pages with photos and with documents."""
    form.add_page(translate("ProductForm", "Ảnh"), "images", fills=True)
    form.add_full_width_field(
        "photos", translate("ProductForm", "Ảnh sản phẩm"), PhotoEditor(context)
    )
    form.add_page(translate("ProductForm", "Tài liệu"), "file-text")
    label = translate("ProductForm", "Tài liệu kèm theo")
    form.add_full_width_field(
        "documents",
        label,
        DocumentEditor(context, label),
        hint=translate(
            "ProductForm", "Hồ sơ, phiếu kiểm nghiệm, hợp đồng… giữ cùng sản phẩm, không in ra."
        ),
    )


def add_notes(form: PagedForm) -> None:
    """Add the page with the clerk's notes, which are never printed."""
    form.add_page(translate("ProductForm", "Ghi chú"), "pencil")
    form.add(
        "notes",
        translate("ProductForm", "Ghi chú"),
        LongTextField(8),
        hint=translate("ProductForm", "Chỉ để nhớ việc, không được in."),
    )


def stated_title() -> str:
    """The title of the page with the texts of the imported file."""
    return translate("ProductForm", "Theo tệp đã nhập")


def add_stated(form: PagedForm, stated: Sequence[StatedText]) -> None:
    """Add a read-only page with the texts of the imported file that fit no field."""
    form.add_page(stated_title(), "file-spreadsheet")
    note = translate(
        "ProductForm", "Nguyên văn trong tệp đã nhập, giữ để đối chiếu, không sửa ở đây."
    )
    form.add_full_width(theme.style_muted(QLabel(note, wordWrap=True)))
    for place, text in enumerate(stated):
        words = QLabel(stated_words(text.text), wordWrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        form.add(f"stated.{place}", column_name(text.field, translate), words)
