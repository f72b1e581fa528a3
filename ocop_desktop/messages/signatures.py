"""What is wrong in who signs a paper (Decree 30/2020/NĐ-CP, article 13)."""

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.messages.message import Translate


def signature_reason(reason: ValueReason, translate: Translate) -> str:
    """The sentence of a reason that is about the signature."""
    match reason:
        case ValueReason.ORDER_FOR_COLLECTIVE:
            return translate(
                "Problems",
                "Ký TL. hoặc TUQ. thì không ghi TM. Hãy bỏ TM. hoặc đổi cách ký.",
            )
        case ValueReason.NO_DEPUTY:
            return translate(
                "Problems",
                "Chỉ cấp phó ký KT.; “{value}” không phải cấp phó. Hãy ghi “Phó …”.",
            )
        case ValueReason.DEPUTY_ALONE:
            return translate("Problems", "{value} ký văn bản thì ký thay cấp trưởng. Hãy chọn KT.")
        case _:
            return translate(
                "Problems",
                "Trước họ tên không ghi học vị, danh hiệu, “Ông”, “Bà”. Hãy sửa “{value}”.",
            )
