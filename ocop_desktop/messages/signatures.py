"""What is wrong in who signs a paper (Decree 30/2020/NĐ-CP, article 13)."""

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.messages.message import Translate


def signature_reason(reason: ValueReason, translate: Translate) -> str:
    """The sentence of a reason that is about the signature."""
    match reason:
        case ValueReason.ORDER_FOR_COLLECTIVE:
            return translate(
                "Problems",
                "Người ký thừa lệnh (TL.) hoặc thừa ủy quyền (TUQ.) không ký thay mặt tập thể (TM.)."
                " Hãy bỏ TM. hoặc đổi cách ký.",
            )
        case ValueReason.NO_DEPUTY:
            return translate(
                "Problems",
                "Ký thay (KT.) là việc của cấp phó, chức vụ “{value}” không phải cấp phó."
                " Hãy ghi chức vụ bắt đầu bằng “Phó”.",
            )
        case ValueReason.DEPUTY_ALONE:
            return translate(
                "Problems", "Cấp phó ({value}) ký văn bản thì ký thay cấp trưởng: hãy chọn KT."
            )
        case _:
            return translate(
                "Problems",
                "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu, “Ông”, “Bà”: “{value}”.",
            )
