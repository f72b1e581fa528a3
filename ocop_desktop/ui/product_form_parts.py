"""The pages of a product's form: which rows stand where, under which words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from ocop_desktop import resources
from ocop_desktop.domain.product import Certificate, ProductCode, ShopLink, StatedText
from ocop_desktop.ui import theme
from ocop_desktop.ui.counted_text import CountedText
from ocop_desktop.ui.desk import Desk
from ocop_desktop.ui.document_editor import DocumentEditor
from ocop_desktop.ui.fields.choice import FreeChoice, SearchChoice
from ocop_desktop.ui.fields.commune import CommuneChooser
from ocop_desktop.ui.fields.number import MoneyField
from ocop_desktop.ui.fields.text import LongTextField, TextField
from ocop_desktop.ui.list_editor import ListEditor
from ocop_desktop.ui.list_model import ListColumn
from ocop_desktop.ui.paged_form import PagedForm
from ocop_desktop.ui.photo_editor import PhotoEditor
from ocop_desktop.ui.producer_chooser import ProducerChooser
from ocop_desktop.ui.words import group_words, set_words

SHORT_WORDS, LONG_WORDS = 80, 200


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProductForm", text)


def add_identity(form: PagedForm, desk: Desk) -> None:
    """Names, producer, set, commune, codes."""
    form.page(_tr("Chung"), "package")
    form.add("name", _tr("Tên sản phẩm"), TextField(), required=True)
    form.add("name.en", _tr("Tên tiếng Anh"), TextField())
    form.add("name.zh", _tr("Tên tiếng Trung"), TextField())
    form.add("producer_id", _tr("Chủ thể"), ProducerChooser(desk), required=True)
    sets = [(one.number, set_words(one.number)) for one in resources.criteria_sets()]
    chooser = form.add("set_number", _tr("Bộ sản phẩm"), SearchChoice(sets))
    chooser.setPlaceholderText(_tr("gõ số hoặc tên bộ, ví dụ 17 hoặc đồ uống"))
    form.add("group", _tr("Nhóm, phân nhóm"), QLabel(wordWrap=True))
    form.add(
        "commune_code", _tr("Xã, phường hiện nay"), CommuneChooser(),
        hint=_tr("Để trống thì lấy xã, phường của chủ thể."),
    )  # fmt: skip
    label = _tr("Mã sản phẩm")
    form.add_whole(
        "codes", label,
        ListEditor(
            (ListColumn(_tr("Mã sản phẩm")), ListColumn(_tr("Ngày cấp"), 16, "date")),
            ProductCode, lambda code: (code.code, code.given_on), label,
        ),
        hint=_tr("Mã cũ đứng trên, mã mới nhất đứng cuối và là mã được in."),
    )  # fmt: skip


def show_group(form: PagedForm) -> None:
    """Say which group follows from the chosen set."""
    label = form.field("group")
    chosen = resources.criteria_sets_by_number().get(form.value("set_number") or 0)
    words = _tr("theo bộ sản phẩm")
    if chosen:
        words = " · ".join(dict.fromkeys((group_words(chosen.group), chosen.subgroup)))
    if isinstance(label, QLabel):
        label.setText(words)
        theme.set_role(label, "" if chosen else "muted")


def add_stories(form: PagedForm) -> None:
    """The short and the long story in three languages."""
    form.page(_tr("Câu chuyện"), "book-open")
    short, long = _tr("Câu chuyện ngắn"), _tr("Câu chuyện dài")
    form.section(_tr("Tiếng Việt"))
    form.add("story_short", short, CountedText(3, short, fits=SHORT_WORDS))
    form.add("story_long", long, CountedText(7, long, fits=LONG_WORDS))
    for code, language in (("en", _tr("Tiếng Anh")), ("zh", _tr("Tiếng Trung"))):
        form.section(language)
        for name, label, lines in (("story_short", short, 3), ("story_long", long, 5)):
            field = CountedText(lines, f"{label}, {language}", by_letter=code == "zh")
            form.add(f"{name}.{code}", label, field)


def add_print_facts(form: PagedForm) -> None:
    """What stands in the facts of a printed profile."""
    form.page(_tr("Thông tin in"), "printer")
    form.add(
        "specification", _tr("Quy cách"), TextField(), hint=_tr("Ví dụ: chai thủy tinh 250 ml")
    )
    form.add("ingredients", _tr("Thành phần"), LongTextField(3))
    form.add("standards", _tr("Tiêu chuẩn"), LongTextField(2))
    form.add("price", _tr("Giá bán"), MoneyField())
    units = ("chai", "hộp", "gói", "túi", "hũ", "lọ", "kg", "lít", "cái", "bộ", "lượt")
    form.add("price_unit", _tr("Giá tính theo"), FreeChoice(units))
    form.add("shelf_life", _tr("Hạn dùng"), TextField(), hint=_tr("Ví dụ: 12 tháng"))
    form.add("storage", _tr("Bảo quản"), LongTextField(2))
    form.add("yearly_output", _tr("Sản lượng năm"), TextField(), hint=_tr("Ví dụ: 20.000 chai/năm"))


def add_links(form: PagedForm) -> None:
    """Barcode, traceability, shops."""
    form.page(_tr("Mã vạch, liên kết"), "qr-code")
    form.add(
        "barcode", _tr("Mã vạch EAN-13"), TextField(), hint=_tr("13 chữ số dưới vạch trên bao bì.")
    )
    form.add(
        "traceability_url", _tr("Địa chỉ truy xuất"), TextField(),
        hint=_tr("Địa chỉ trong mã QR truy xuất nguồn gốc, bắt đầu bằng https://"),
    )  # fmt: skip
    label = _tr("Nơi bán trên mạng")
    form.add_whole(
        "shop_links", label,
        ListEditor(
            (ListColumn(_tr("Kênh bán"), 22), ListColumn(_tr("Địa chỉ (https://…)"))),
            ShopLink, lambda link: (link.channel, link.url), label,
        ),
    )  # fmt: skip


def add_certificates(form: PagedForm) -> None:
    """Certificates held, markets sold to."""
    form.page(_tr("Chứng nhận, xuất khẩu"), "award")
    label = _tr("Giấy chứng nhận")
    form.add_whole(
        "certificates", label,
        ListEditor(
            (
                ListColumn(_tr("Loại (VietGAP, HACCP…)")), ListColumn(_tr("Số"), 18),
                ListColumn(_tr("Ngày cấp"), 14, "date"), ListColumn(_tr("Hết hạn"), 14, "date"),
            ),
            Certificate, lambda one: (one.kind, one.number, one.issued_on, one.expires_on), label,
        ),
        hint=_tr("Không ghi giấy chứng nhận OCOP ở đây: mục ấy ở phần công nhận của sản phẩm."),
    )  # fmt: skip
    label = _tr("Thị trường xuất khẩu")
    form.add_whole(
        "export_markets",
        label,
        ListEditor((ListColumn(_tr("Nước, vùng lãnh thổ")),), str, lambda market: (market,), label),
    )


def add_files(form: PagedForm, desk: Desk) -> None:
    """Photos and documents."""
    form.page(_tr("Ảnh"), "images", fills=True)
    form.add_whole("photos", _tr("Ảnh sản phẩm"), PhotoEditor(desk))
    form.page(_tr("Tài liệu"), "file-text")
    label = _tr("Tài liệu kèm theo")
    form.add_whole(
        "documents", label, DocumentEditor(desk, label),
        hint=_tr("Hồ sơ, phiếu kiểm nghiệm, hợp đồng… giữ cùng sản phẩm, không in ra."),
    )  # fmt: skip


def add_notes(form: PagedForm) -> None:
    """The clerk's own notes."""
    form.page(_tr("Ghi chú"), "pencil")
    form.add("notes", _tr("Ghi chú"), LongTextField(8), hint=_tr("Chỉ để nhớ việc, không được in."))


def add_stated(form: PagedForm, stated: Sequence[StatedText]) -> None:
    """What the imported file said and no field could take; read only."""
    form.page(_tr("Theo tệp đã nhập"), "file-spreadsheet")
    note = _tr("Nguyên văn trong tệp đã nhập, giữ để đối chiếu, không sửa ở đây.")
    form.add_wide(theme.muted(QLabel(note, wordWrap=True)))
    for place, one in enumerate(stated):
        words = QLabel(one.text, wordWrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        form.add(f"stated.{place}", one.field, words)
