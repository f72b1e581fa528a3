"""Messages about the folder of a register: not one, damaged, busy, too new."""

from ocop_desktop.domain.errors import (
    NotARegister,
    RegisterAltered,
    RegisterDamaged,
    RegisterExchanged,
    RegisterLocked,
    RegisterMissing,
    RegisterNewer,
    RegisterPlace,
)
from ocop_desktop.domain.failures import RegisterFailure
from ocop_desktop.domain.opening.schema_faults import SchemaDifference, SchemaFault
from ocop_desktop.messages.message import MAX_FACTS, Message, Translate


def register_message(error: RegisterFailure, translate: Translate) -> Message:
    """What to tell of a register that cannot be opened or written."""
    match error:
        case RegisterMissing():
            return _missing(error, translate)
        case NotARegister():
            return _not_a_register(error, translate)
        case RegisterDamaged():
            return _damaged(error, translate)
        case RegisterLocked():
            return _locked(error, translate)
        case RegisterNewer():
            return _newer(error, translate)
        case RegisterAltered():
            return _altered(error, translate)
        case RegisterExchanged():
            return _exchanged(error, translate)
        case RegisterPlace():
            return _place(error, translate)


def _missing(error: RegisterMissing, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Không thấy sổ"),
        translate("Errors", "Không thấy sổ ở “{path}”.").format(path=error.path),
        translate("Errors", "Thư mục đã được dời, đổi tên, hoặc USB chứa sổ chưa cắm vào máy."),
        translate("Errors", "Hãy cắm USB rồi mở lại, hoặc bấm “Mở sổ…” và chỉ nơi để sổ bây giờ."),
    )


def _not_a_register(error: NotARegister, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Thư mục này không phải là sổ OCOP"),
        translate("Errors", "Thư mục “{path}” không phải là sổ OCOP.").format(path=error.path),
        translate("Errors", "Có thể đã chọn nhầm thư mục bên trong hoặc bên ngoài sổ."),
        translate("Errors", "Hãy chọn thư mục có tệp register.sqlite do chương trình này tạo."),
    )


def _damaged(error: RegisterDamaged, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Sổ bị hỏng"),
        translate("Errors", "Không đọc được sổ trong “{path}”.").format(path=error.path),
        translate("Errors", "Tệp dữ liệu bị hỏng, thường do đĩa hoặc do chép dở dang."),
        translate("Errors", "Đừng ghi thêm. Hãy chép thư mục sổ ra nơi khác và dùng bản sao lưu."),
    )


def _locked(error: RegisterLocked, translate: Translate) -> Message:
    not_written = translate("Errors", "Việc vừa rồi chưa được ghi.")
    if error.is_own:
        return Message(
            translate("Errors", "Sổ đang ghi việc khác"),
            translate(
                "Errors", "Chính cửa sổ này đang ghi một việc dài vào sổ, ví dụ nhập danh sách."
            ),
            not_written,
            translate("Errors", "Hãy chờ việc ấy xong rồi làm lại; không cần đóng gì cả."),
        )
    return Message(
        translate("Errors", "Sổ đang bận"),
        translate("Errors", "Một chương trình khác đang ghi vào sổ “{path}”.").format(
            path=error.path
        ),
        not_written,
        translate("Errors", "Hãy chờ một lát rồi làm lại; nếu vẫn thế, hãy xem ai đang mở sổ này."),
    )


def _newer(error: RegisterNewer, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Sổ của phiên bản mới hơn"),
        translate(
            "Errors",
            "Sổ “{path}” được ghi bằng phiên bản mới hơn: bản dữ liệu {version}, "
            "còn chương trình này đọc đến bản {known}.",
        ).format(path=error.path, version=error.detail, known=error.known),
        translate("Errors", "Mở bằng phiên bản cũ có thể làm mất dữ liệu, nên sổ không được mở."),
        translate("Errors", "Hãy cập nhật chương trình rồi mở lại."),
    )


def _place(error: RegisterPlace, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Không được ghi vào thư mục dữ liệu của sổ"),
        translate("Errors", "“{path}” là nơi chứa dữ liệu của sổ.").format(path=error.path),
        translate("Errors", "Ghi đè ở đó sẽ làm hỏng sổ, nên chưa có gì được ghi."),
        translate("Errors", "Hãy lưu vào nơi khác."),
    )


def _altered(error: RegisterAltered, translate: Translate) -> Message:
    told = error.faults[:MAX_FACTS]
    return Message(
        translate("Errors", "Cấu trúc của sổ đã bị thay đổi"),
        translate("Errors", "Sổ “{path}” khác với cấu trúc do chương trình này tạo.").format(
            path=error.path
        ),
        translate(
            "Errors",
            "Một chương trình khác đã sửa tệp, hoặc tệp bị hỏng. Mở để ghi có thể làm sai dữ liệu, "
            "nên sổ không được mở; chưa có gì bị thay đổi.",
        ),
        translate(
            "Errors",
            "Hãy hỏi người gửi sổ này; dùng bản sao lưu gần nhất, hoặc mở chỉ để đọc.",
        ),
        tuple(schema_fault(fault, translate) for fault in told),
    )


def schema_fault(fault: SchemaFault, translate: Translate) -> str:
    """One object of the database that is not as this program makes it."""
    name = f"{fault.kind} {fault.name}"
    match fault.difference:
        case SchemaDifference.FOREIGN:
            return translate("Errors", "Thừa “{name}”, chương trình này không tạo ra.").format(
                name=name
            )
        case SchemaDifference.MISSING:
            return translate("Errors", "Thiếu “{name}”.").format(name=name)
        case SchemaDifference.CHANGED:
            return translate("Errors", "“{name}” đã bị sửa khác đi.").format(name=name)


def _exchanged(error: RegisterExchanged, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Tệp của sổ đã bị thay bằng tệp khác"),
        translate(
            "Errors",
            "Tệp dữ liệu trong “{path}” không còn là sổ đang mở: "
            "nó đã bị thay bằng sổ khác hoặc một bản cũ hơn.",
        ).format(path=error.path),
        translate("Errors", "Việc vừa rồi chưa được ghi, và tệp mới ở đó không bị thay đổi."),
        translate(
            "Errors",
            "Hãy hỏi người đã chép tệp vào đó. Đóng sổ rồi mở lại để làm việc với tệp đang có.",
        ),
    )
