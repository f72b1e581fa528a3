"""Sentences for everything that can fail: what happened, what it means, what to do next."""

from dataclasses import astuple, dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain import errors
from ocop_desktop.domain.errors import (
    BrokenRegulation,
    EvaluationLocked,
    IncompleteSheet,
    NotReady,
    UnfitAnswer,
)
from ocop_desktop.domain.findings import Finding
from ocop_desktop.ui.words.labels import unfit_labels
from ocop_desktop.ui.words.problems import reason_sentence
from ocop_desktop.ui.words.scoring import what_happened
from ocop_desktop.ui.words.studio import rule_words
from ocop_desktop.ui.words.themes import theme_faults

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Message:
    """What the clerk reads: a title, what happened, what it means, what to do next."""

    title: str
    what: str
    meaning: str = ""
    next_step: str = ""

    @property
    def text(self) -> str:
        """The three sentences under each other."""
        return "\n\n".join(part for part in (self.what, self.meaning, self.next_step) if part)


def sentence(error: BaseException) -> Message:
    """The message of a failure; whatever is not foreseen is a fault of the program."""
    if isinstance(error, errors.NothingToUndo) and error.redo:
        return _nothing_to_redo()
    known = _known().get(type(error))
    if known is None:
        return _unforeseen()
    facts = _facts(error)
    said = Message(*(part.format(**facts) for part in astuple(known)))
    if isinstance(error, errors.InvalidValue):
        return replace(said, what=reason_sentence(error.field, error.reason, error.value))
    if isinstance(error, errors.BrokenTheme):
        return replace(said, what=theme_faults(error))
    if isinstance(error, errors.UnfitLabels):
        return replace(said, what=unfit_labels(error))
    return replace(said, what=what_happened(error) or said.what)


def kind_words(kind: str) -> str:
    """The clerk's word for a kind of record."""
    return {
        "product": translate("Errors", "sản phẩm"),
        "producer": translate("Errors", "chủ thể"),
        "fair": translate("Errors", "hội chợ"),
        "evaluation": translate("Errors", "lần đánh giá"),
        "regulation": translate("Errors", "quyết định"),
        "recognition": translate("Errors", "lần công nhận"),
        "filing": translate("Errors", "hồ sơ nộp"),
        "notice": translate("Errors", "thông báo"),
        "theme": translate("Errors", "mẫu trình bày"),
        "selection": translate("Errors", "danh sách đã lưu"),
        "label_sheet": translate("Errors", "khuôn tem"),
    }.get(kind, kind)


def _known() -> dict[type[BaseException], Message]:
    return {
        **_of_registers(),
        **_of_files(),
        **_of_records(),
        **_of_history(),
        **_of_printing(),
        **_of_evaluations(),
    }


def _facts(error: BaseException) -> dict[str, Any]:
    """What the error carries, lists as words and kinds in the clerk's language."""
    facts = {
        name: ", ".join(map(str, value)) if isinstance(value, tuple) else value
        for name, value in vars(error).items()
    }
    if isinstance(error, errors.CannotPrint) and error.findings:
        facts["problems"] = "; ".join(map(_problem, error.findings))
    if isinstance(error, errors.PathError):
        facts["name"] = error.path.name or str(error.path)
    for name in ("kind", "used_by"):
        if name in facts:
            facts[name] = kind_words(facts[name])
    return facts


def _problem(found: Finding) -> str:
    return f"{found.product} ({rule_words(found.rule)}: {found.detail})"


def _unforeseen() -> Message:
    return Message(
        translate("Errors", "Chương trình gặp lỗi"),
        translate("Errors", "Có một lỗi ngoài dự kiến trong chương trình."),
        translate("Errors", "Dữ liệu đã lưu trong sổ không bị ảnh hưởng."),
        translate(
            "Errors", "Hãy bấm “Chép chi tiết” và gửi cho người hỗ trợ, rồi làm lại thao tác."
        ),
    )


def _nothing_to_redo() -> Message:
    return Message(
        translate("Errors", "Không có gì để làm lại"),
        translate("Errors", "Chưa có việc nào vừa được hoàn tác."),
    )


def _of_registers() -> dict[type[BaseException], Message]:
    return {
        errors.NotARegister: Message(
            translate("Errors", "Thư mục này không phải là sổ OCOP"),
            translate("Errors", "Trong {path} không có sổ của chương trình."),
            translate("Errors", "Có thể đã chọn nhầm thư mục bên trong hoặc bên ngoài sổ."),
            translate("Errors", "Hãy chọn thư mục có tệp register.sqlite."),
        ),
        errors.RegisterDamaged: Message(
            translate("Errors", "Sổ bị hỏng"),
            translate("Errors", "Không đọc được sổ trong {path}."),
            translate("Errors", "Tệp dữ liệu bị hỏng, thường do đĩa hoặc do chép dở dang."),
            translate(
                "Errors", "Đừng ghi thêm. Hãy chép thư mục sổ ra nơi khác và dùng bản sao lưu."
            ),
        ),
        errors.RegisterLocked: Message(
            translate("Errors", "Sổ đang bận"),
            translate("Errors", "Một chương trình khác đang giữ sổ {name}."),
            translate("Errors", "Việc vừa rồi chưa được ghi."),
            translate("Errors", "Hãy đóng cửa sổ khác đang mở sổ này rồi thử lại."),
        ),
        errors.RegisterNewer: Message(
            translate("Errors", "Sổ của phiên bản mới hơn"),
            translate("Errors", "Sổ {name} được ghi bằng phiên bản mới hơn ({detail})."),
            translate(
                "Errors", "Mở bằng phiên bản cũ có thể làm mất dữ liệu, nên sổ không được mở."
            ),
            translate("Errors", "Hãy cập nhật chương trình rồi mở lại."),
        ),
        errors.FolderNotEmpty: Message(
            translate("Errors", "Thư mục không trống"),
            translate("Errors", "Trong {path} đã có tệp khác."),
            translate("Errors", "Cần một thư mục trống, để không lẫn với tệp khác."),
            translate("Errors", "Hãy chọn hoặc tạo một thư mục trống."),
        ),
    }


def _of_files() -> dict[type[BaseException], Message]:
    return {
        errors.FileMissing: Message(
            translate("Errors", "Không thấy tệp"),
            translate("Errors", "Không có “{name}” ở {path}."),
            translate("Errors", "Tệp có thể đã được dời, đổi tên, hoặc USB đã rút ra."),
            translate("Errors", "Hãy kiểm tra lại nơi để tệp rồi chọn lại."),
        ),
        errors.CannotWrite: Message(
            translate("Errors", "Không ghi được tệp"),
            translate("Errors", "Không ghi được “{name}”."),
            translate(
                "Errors", "Tệp có thể đang mở ở chương trình khác, hoặc đĩa đầy hay chỉ đọc."
            ),
            translate("Errors", "Hãy đóng tệp đang mở rồi làm lại, hoặc lưu vào nơi khác."),
        ),
        errors.RegisterPlace: Message(
            translate("Errors", "Đó là chỗ của sổ"),
            translate("Errors", "“{name}” là nơi sổ giữ dữ liệu của mình."),
            translate("Errors", "Ghi đè ở đó sẽ làm hỏng sổ, nên chưa có gì được ghi."),
            translate("Errors", "Hãy lưu vào nơi khác."),
        ),
        errors.DrawingDied: Message(
            translate("Errors", "Việc in dừng giữa chừng"),
            translate("Errors", "Chưa in được “{name}”."),
            translate(
                "Errors", "Tiến trình vẽ trang bị tắt, có thể vì máy hết bộ nhớ. Chưa ghi gì."
            ),
            translate("Errors", "Hãy đóng bớt chương trình khác rồi in lại."),
        ),
        errors.BrokenImage: Message(
            translate("Errors", "Không đọc được ảnh"),
            translate("Errors", "“{name}” không phải là ảnh đọc được."),
            translate("Errors", "Tệp có thể bị hỏng hoặc không phải JPG, PNG, WEBP."),
            translate(
                "Errors", "Hãy mở ảnh bằng chương trình khác, lưu lại thành JPG rồi thêm lại."
            ),
        ),
        errors.BrokenTable: Message(
            translate("Errors", "Không đọc được bảng"),
            translate("Errors", "“{name}” không phải là bảng Excel (.xlsx) hay CSV đọc được."),
            translate("Errors", "Chưa có dòng nào được nhập."),
            translate("Errors", "Hãy mở tệp bằng Excel, chọn Lưu thành .xlsx rồi nhập lại."),
        ),
        errors.WrongHeaders: Message(
            translate("Errors", "Bảng thiếu cột"),
            translate("Errors", "Tệp “{name}” thiếu cột: {missing}."),
            translate("Errors", "Các cột đang có: {found}."),
            translate("Errors", "Hãy sửa tên cột ở dòng đầu của bảng rồi nhập lại."),
        ),
    }


def _of_records() -> dict[type[BaseException], Message]:
    return {
        errors.RecordMissing: Message(
            translate("Errors", "Không còn bản ghi này"),
            translate("Errors", "Không tìm thấy {kind} “{key}” trong sổ."),
            translate("Errors", "Có thể bản ghi vừa bị xóa ở cửa sổ khác."),
            translate("Errors", "Bấm F5 để tải lại danh sách, hoặc Ctrl+Z để hoàn tác việc xóa."),
        ),
        errors.RecordInUse: Message(
            translate("Errors", "Chưa xóa được"),
            translate("Errors", "“{name}” đang có {count} {used_by}."),
            translate("Errors", "Xóa đi thì những phần ấy không còn nơi thuộc về."),
            translate("Errors", "Hãy chuyển hoặc xóa chúng trước, rồi xóa lại."),
        ),
        errors.InvalidValue: Message(
            translate("Errors", "Chưa lưu được"),
            "",
            translate("Errors", "Những gì đã nhập vẫn còn nguyên trong biểu mẫu."),
            translate("Errors", "Hãy sửa ô được đánh dấu đỏ rồi lưu lại."),
        ),
    }


def _of_history() -> dict[type[BaseException], Message]:
    return {
        errors.NothingToUndo: Message(
            translate("Errors", "Không có gì để hoàn tác"),
            translate("Errors", "Trong sổ chưa có việc nào có thể hoàn tác."),
        ),
        errors.UndoConflict: Message(
            translate("Errors", "Không hoàn tác được"),
            translate("Errors", "“{name}” đã được sửa sau việc: {sentence}."),
            translate("Errors", "Hoàn tác bây giờ sẽ ghi đè lên phần sửa sau."),
            translate("Errors", "Hãy mở bản ghi ấy và sửa bằng tay."),
        ),
    }


def _of_printing() -> dict[type[BaseException], Message]:
    return {
        errors.NothingToPrint: Message(
            translate("Errors", "Chưa có gì để in"),
            translate("Errors", "Chưa chọn sản phẩm nào."),
            "",
            translate("Errors", "Hãy chọn ít nhất một sản phẩm trong danh sách rồi in lại."),
        ),
        errors.UnknownDocument: Message(
            translate("Errors", "Không có tài liệu này"),
            translate("Errors", "Không có tài liệu nào tên “{name}”."),
            "",
            translate("Errors", "Các tài liệu in được: {known}."),
        ),
        errors.CannotPrint: Message(
            translate("Errors", "Chưa in được"),
            translate("Errors", "Bản in sẽ sai ở: {problems}."),
            translate("Errors", "Chương trình không đưa ra một bản in thiếu chữ hay thiếu ảnh."),
            translate("Errors", "Hãy sửa các chỗ ấy rồi in lại."),
        ),
        errors.Cancelled: Message(
            translate("Errors", "Đã hủy"),
            translate("Errors", "Đã hủy: {title}."),
            translate("Errors", "Không có phần dở dang nào được giữ lại."),
        ),
        errors.BrokenTheme: Message(
            translate("Errors", "Không dùng được mẫu trình bày"),
            "",
            translate("Errors", "Chưa có mẫu nào được thêm hay thay."),
            translate("Errors", "Hãy xin lại tệp mẫu, hoặc sửa các chỗ ấy rồi nhập lại."),
        ),
        errors.ThemeShipped: Message(
            translate("Errors", "Chưa lưu được mẫu trình bày"),
            translate("Errors", "“{name}” là mẫu có sẵn của chương trình."),
            translate("Errors", "Mẫu có sẵn không bị ghi đè hay xóa."),
            translate("Errors", "Hãy lưu bằng một tên khác."),
        ),
        errors.UnfitLabels: Message(
            translate("Errors", "Khuôn giấy tem không dùng được"),
            "",
            translate("Errors", "In theo khuôn này, chữ sẽ nằm sai chỗ trên tờ tem."),
            translate("Errors", "Hãy đo lại tờ giấy, sửa khuôn rồi thử lại."),
        ),
    }


def _of_evaluations() -> dict[type[BaseException], Message]:
    """What happened is said by `what_happened`, where it depends on what the error carries."""
    return {
        UnfitAnswer: Message(
            translate("Errors", "Phiếu chấm không nhận câu trả lời này"),
            "",
            translate("Errors", "Điểm phải là một mức có trong phiếu, nên chưa có gì được lưu."),
            translate("Errors", "Hãy chấm lại tiêu chí ấy theo các mức của phiếu rồi lưu lại."),
        ),
        EvaluationLocked: Message(
            translate("Errors", "Phiếu chấm đã khóa"),
            translate("Errors", "Điểm và các xác nhận của lần đánh giá này đã được khóa."),
            translate("Errors", "Thay đổi vừa rồi chưa được lưu."),
            translate("Errors", "Bấm “Mở khóa…”, ghi lý do, rồi sửa và lưu lại."),
        ),
        NotReady: Message(
            translate("Errors", "Chưa ghi nhận được"),
            "",
            translate("Errors", "Phiếu chỉ được khóa khi mọi chỗ đã có câu trả lời."),
            translate("Errors", "Hãy bổ sung các chỗ ấy rồi bấm “Ghi nhận và khóa” lần nữa."),
        ),
        IncompleteSheet: Message(
            translate("Errors", "Chưa tính được cách nâng hạng"),
            "",
            translate("Errors", "Cách nâng hạng được tính từ phiếu đã chấm xong."),
            translate("Errors", "Hãy chấm hết phiếu rồi xem lại."),
        ),
        errors.BrokenSheet: Message(
            translate("Errors", "Không đọc được phiếu chấm"),
            translate("Errors", "Tệp phiếu chấm có chỗ không hiểu được: {at} “{value}”."),
            translate("Errors", "Chưa có điểm nào được ghi."),
            translate("Errors", "Hãy sửa chỗ ấy trong tệp rồi thử lại."),
        ),
        BrokenRegulation: Message(
            translate("Errors", "Không dùng được bộ tiêu chí"),
            "",
            translate("Errors", "Phiếu chấm không mở được theo một bộ tiêu chí sai."),
            translate("Errors", "Hãy nhập lại bộ tiêu chí đúng ở trang Cài đặt."),
        ),
    }
