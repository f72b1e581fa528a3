"""Sentences for everything that can fail: what happened, what it means, what to do next."""

import logging
import traceback
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from ocop_desktop.domain import errors
from ocop_desktop.ui.problems import reason_sentence

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)


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


class Bridge(QObject):
    """The one way messages leave; the window shows them, tests listen."""

    raised = Signal(object, str)


bridge = Bridge()


def report(error: BaseException) -> None:
    """Log the failure without the clerk's data and hand its sentence to the bridge."""
    details = "".join(traceback.format_exception(error))
    _log.error("%s\n%s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
    bridge.raised.emit(sentence(error), details)


def show(message: Message, details: str, parent: QWidget | None) -> QMessageBox:
    """Open the dialog of a message, with a button that copies the details."""
    box = QMessageBox(QMessageBox.Icon.Warning, message.title, message.what, parent=parent)
    box.setInformativeText("\n\n".join(filter(None, (message.meaning, message.next_step))))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    copy = box.addButton(translate("Errors", "Chép chi tiết"), QMessageBox.ButtonRole.HelpRole)
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: QApplication.clipboard().setText(f"{message.text}\n\n{details}"))
    close = box.addButton(translate("Errors", "Đóng"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    box.open()
    return box


def sentence(error: BaseException) -> Message:
    """The message of a failure; whatever is not foreseen is a fault of the program."""
    match error:
        case errors.WrongHeaders():
            return _wrong_headers(error)
        case errors.PathError():
            return _path_message(error)
        case errors.RecordMissing():
            return Message(
                translate("Errors", "Không còn bản ghi này"),
                translate("Errors", "Không tìm thấy {kind} “{key}” trong sổ.").format(
                    kind=kind_words(error.kind), key=error.key
                ),
                translate("Errors", "Có thể bản ghi vừa bị xóa ở cửa sổ khác."),
                translate(
                    "Errors", "Bấm F5 để tải lại danh sách, hoặc Ctrl+Z để hoàn tác việc xóa."
                ),
            )
        case errors.RecordInUse():
            return Message(
                translate("Errors", "Chưa xóa được"),
                translate("Errors", "“{name}” đang có {count} {used_by}.").format(
                    name=error.name, count=error.count, used_by=kind_words(error.used_by)
                ),
                translate("Errors", "Xóa đi thì các bản ghi ấy không còn nơi thuộc về."),
                translate("Errors", "Hãy chuyển hoặc xóa chúng trước, rồi xóa lại."),
            )
        case errors.InvalidValue():
            return Message(
                translate("Errors", "Chưa lưu được"),
                reason_sentence(error.field, error.reason, error.value),
                translate("Errors", "Những gì đã nhập vẫn còn nguyên trong biểu mẫu."),
                translate("Errors", "Hãy sửa ô được đánh dấu đỏ rồi lưu lại."),
            )
        case errors.NothingToUndo():
            return _nothing_to_undo(error)
        case errors.UndoConflict():
            return Message(
                translate("Errors", "Không hoàn tác được"),
                translate("Errors", "“{name}” đã được sửa sau việc “{sentence}”.").format(
                    name=error.name, sentence=error.sentence
                ),
                translate("Errors", "Hoàn tác bây giờ sẽ ghi đè lên phần sửa sau."),
                translate("Errors", "Hãy mở bản ghi ấy và sửa bằng tay."),
            )
        case errors.NothingToPrint():
            return Message(
                translate("Errors", "Chưa có gì để in"),
                translate("Errors", "Chưa chọn sản phẩm nào."),
                "",
                translate("Errors", "Hãy chọn ít nhất một sản phẩm trong danh sách rồi in lại."),
            )
        case errors.CannotPrint():
            return Message(
                translate("Errors", "Chưa in được"),
                translate("Errors", "Bản in sẽ sai ở: {problems}.").format(
                    problems="; ".join(error.problems)
                ),
                translate(
                    "Errors", "Chương trình không đưa ra một bản in thiếu chữ hay thiếu ảnh."
                ),
                translate("Errors", "Hãy sửa các chỗ ấy rồi in lại."),
            )
    return unforeseen()


def unforeseen() -> Message:
    """The message of a fault of the program itself."""
    return Message(
        translate("Errors", "Chương trình gặp lỗi"),
        translate("Errors", "Có một lỗi ngoài dự kiến trong chương trình."),
        translate("Errors", "Dữ liệu đã lưu trong sổ không bị ảnh hưởng."),
        translate(
            "Errors", "Hãy bấm “Chép chi tiết” và gửi cho người hỗ trợ, rồi làm lại thao tác."
        ),
    )


def kind_words(kind: str) -> str:
    """The clerk's word for a kind of record."""
    return {
        "product": translate("Errors", "sản phẩm"),
        "producer": translate("Errors", "chủ thể"),
        "fair": translate("Errors", "hội chợ"),
        "recognition": translate("Errors", "lần công nhận"),
    }.get(kind, kind)


def _nothing_to_undo(error: errors.NothingToUndo) -> Message:
    if error.redo:
        return Message(
            translate("Errors", "Không có gì để làm lại"),
            translate("Errors", "Chưa có việc nào vừa được hoàn tác."),
        )
    return Message(
        translate("Errors", "Không có gì để hoàn tác"),
        translate("Errors", "Trong sổ chưa có việc nào có thể hoàn tác."),
    )


def _wrong_headers(error: errors.WrongHeaders) -> Message:
    return Message(
        translate("Errors", "Bảng thiếu cột"),
        translate("Errors", "Tệp “{name}” thiếu cột: {missing}.").format(
            name=error.path.name, missing=", ".join(error.missing)
        ),
        translate("Errors", "Các cột đang có: {found}.").format(found=", ".join(error.found)),
        translate("Errors", "Hãy sửa tên cột ở dòng đầu của bảng rồi nhập lại."),
    )


def _path_message(error: errors.PathError) -> Message:
    title, what, meaning, next_step = _path_words(error)
    name = error.path.name or str(error.path)
    said = {"name": name, "path": error.path, "detail": error.detail}
    return Message(title, what.format(**said), meaning.format(**said), next_step)


def _path_words(error: errors.PathError) -> tuple[str, str, str, str]:
    match error:
        case errors.FileMissing():
            return (
                translate("Errors", "Không thấy tệp"),
                translate("Errors", "Không có “{name}” ở {path}."),
                translate("Errors", "Tệp có thể đã được dời, đổi tên, hoặc USB đã rút ra."),
                translate("Errors", "Hãy kiểm tra lại nơi để tệp rồi chọn lại."),
            )
        case errors.NotARegister():
            return (
                translate("Errors", "Thư mục này không phải là sổ OCOP"),
                translate("Errors", "Trong {path} không có sổ của chương trình."),
                translate("Errors", "Có thể đã chọn nhầm thư mục bên trong hoặc bên ngoài sổ."),
                translate("Errors", "Hãy chọn thư mục có tệp register.sqlite."),
            )
        case errors.RegisterDamaged():
            return (
                translate("Errors", "Sổ bị hỏng"),
                translate("Errors", "Không đọc được sổ trong {path}."),
                translate("Errors", "Tệp dữ liệu bị hỏng, thường do đĩa hoặc do chép dở dang."),
                translate(
                    "Errors", "Đừng ghi thêm. Hãy chép thư mục sổ ra nơi khác và dùng bản sao lưu."
                ),
            )
        case errors.RegisterLocked():
            return (
                translate("Errors", "Sổ đang bận"),
                translate("Errors", "Một chương trình khác đang giữ sổ {name}."),
                translate("Errors", "Việc vừa rồi chưa được ghi."),
                translate("Errors", "Hãy đóng cửa sổ khác đang mở sổ này rồi thử lại."),
            )
        case errors.RegisterNewer():
            return (
                translate("Errors", "Sổ của phiên bản mới hơn"),
                translate("Errors", "Sổ {name} được ghi bằng phiên bản mới hơn ({detail})."),
                translate(
                    "Errors", "Mở bằng phiên bản cũ có thể làm mất dữ liệu, nên sổ không được mở."
                ),
                translate("Errors", "Hãy cập nhật chương trình rồi mở lại."),
            )
        case errors.FolderNotEmpty():
            return (
                translate("Errors", "Thư mục không trống"),
                translate("Errors", "Trong {path} đã có tệp khác."),
                translate("Errors", "Sổ mới cần một thư mục trống, để không lẫn với tệp khác."),
                translate("Errors", "Hãy chọn hoặc tạo một thư mục trống."),
            )
        case errors.BrokenImage():
            return (
                translate("Errors", "Không đọc được ảnh"),
                translate("Errors", "“{name}” không phải là ảnh đọc được."),
                translate("Errors", "Tệp có thể bị hỏng hoặc không phải JPG, PNG, WEBP."),
                translate(
                    "Errors", "Hãy mở ảnh bằng chương trình khác, lưu lại thành JPG rồi thêm lại."
                ),
            )
        case errors.BrokenTable():
            return (
                translate("Errors", "Không đọc được bảng"),
                translate("Errors", "“{name}” không phải là bảng Excel (.xlsx) hay CSV đọc được."),
                translate("Errors", "Chưa có dòng nào được nhập."),
                translate("Errors", "Hãy mở tệp bằng Excel, chọn Lưu thành .xlsx rồi nhập lại."),
            )
        case errors.CannotWrite():
            return (
                translate("Errors", "Không ghi được tệp"),
                translate("Errors", "Không ghi được “{name}”: {detail}."),
                translate(
                    "Errors", "Tệp có thể đang mở ở chương trình khác, hoặc đĩa đầy hay chỉ đọc."
                ),
                translate("Errors", "Hãy đóng tệp đang mở rồi làm lại, hoặc lưu vào nơi khác."),
            )
    return (translate("Errors", "Không mở được"), "{path}", "{detail}", "")
