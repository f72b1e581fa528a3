"""Figures in words of the reader's language, and what to tell of a text that is no clear figure."""

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.figures.number_words import write_money_words
from ocop_desktop.domain.figures.reading import UnclearFigure
from ocop_desktop.domain.figures.writing import DONG, round_money, scale_number
from ocop_desktop.domain.text import format_number
from ocop_desktop.messages.message import Translate


def figure_words(figure: Figure | None, unit: str, translate: Translate) -> str:
    """A figure with its qualifier and unit: "hơn 900 triệu đồng"; nobody's is "—".

    In Vietnamese it reads as `format_figure` prints it.
    """
    if figure is None:
        return "—"
    amount = _scale_words(*scale_number(figure.value), translate)
    words = " ".join(filter(None, (amount, _unit_words(unit, translate))))
    return _qualify(figure.qualifier, translate).format(amount=words)


def ratio_in_words(figure: Figure, unit: str, translate: Translate) -> str:
    """A ratio; money of many digits is rounded beside it: "khoảng 13.636.363 đồng (13,64 triệu)"."""
    words = figure_words(figure, unit, translate)
    number, scale = round_money(figure.value)
    if unit != DONG or not scale or (number, scale) == scale_number(figure.value):
        return words
    return f"{words} ({_scale_words(number, scale, translate)})"


def figure_in_full(figure: Figure, unit: str, translate: Translate) -> str:
    """A figure with all its digits: "hơn 350.000 người xem", "900.000.000 đồng (chín trăm triệu đồng)"."""
    amount = f"{format_number(figure.value)} {_unit_words(unit, translate)}".strip()
    words = f" ({write_money_words(figure.value)})" if unit == DONG else ""
    return _qualify(figure.qualifier, translate).format(amount=amount) + words


def unclear_figure_sentence(unclear: UnclearFigure, unit: str, translate: Translate) -> str:
    """Why a text is no figure, what it may mean, and how to write it clearly."""
    meant = [figure_words(figure, unit, translate) for figure in unclear.readings]
    text = " ".join(unclear.text.split())
    if len(meant) > 1 and unclear.reason is not ValueReason.NUMBER_RANGE:
        words = translate("Figures", "Chưa rõ “{text}” là {meant}. Hãy ghi rõ đơn vị.")
        return words.format(text=text, meant=translate("Figures", " hay ").join(meant))
    if meant and unclear.reason is not ValueReason.NUMBER_RANGE:
        words = translate("Figures", "Chưa rõ “{text}”: có phải {meant}? Hãy ghi rõ số.")
        return words.format(text=text, meant=meant[0])
    return _reason_words(unclear.reason, unit, translate).format(text=text)


def _reason_words(reason: ValueReason, unit: str, translate: Translate) -> str:
    match reason:
        case ValueReason.NUMBER_RANGE:
            return translate(
                "Figures", "“{text}” là một khoảng. Hãy ghi một số, ví dụ “khoảng 250 triệu”."
            )
        case ValueReason.NUMBER_UNIT:
            return translate(
                "Figures", "“{text}” mang đơn vị không hợp với ô này. Hãy ghi lại số và đơn vị."
            )
        case ValueReason.TOO_MANY_DECIMALS if unit == DONG:
            return translate("Figures", "“{text}” không phải là số đồng tròn. Hãy ghi lại số tiền.")
        case ValueReason.TOO_MANY_DECIMALS:
            return translate("Figures", "“{text}” có phần lẻ; ô này nhận số nguyên.")
        case ValueReason.OUT_OF_RANGE:
            return translate("Figures", "“{text}” nhỏ hơn 0 hoặc quá lớn. Hãy xem lại số này.")
        case _:
            return translate(
                "Figures", "“{text}” không phải là số. Ví dụ: 350.000; hơn 16 triệu; gần 0,9 tỷ."
            )


def _scale_words(number: str, scale: str, translate: Translate) -> str:
    scales = {
        "": "{number}",
        "triệu": translate("Figures", "{number} triệu"),
        "tỷ": translate("Figures", "{number} tỷ"),
    }
    return scales[scale].format(number=number)


def _qualify(qualifier: Qualifier, translate: Translate) -> str:
    match qualifier:
        case Qualifier.OVER:
            return translate("Figures", "hơn {amount}")
        case Qualifier.UNDER:
            return translate("Figures", "gần {amount}")
        case Qualifier.ABOUT:
            return translate("Figures", "khoảng {amount}")
        case Qualifier.EXACT:
            return "{amount}"


def _unit_words(unit: str, translate: Translate) -> str:
    units = {
        "đồng": translate("Figures", "đồng"),
        "người": translate("Figures", "người"),
        "lượt": translate("Figures", "lượt"),
        "người dẫn": translate("Figures", "người dẫn"),
        "ngày": translate("Figures", "ngày"),
        "gian": translate("Figures", "gian"),
        "đơn vị": translate("Figures", "đơn vị"),
        "chủ thể": translate("Figures", "chủ thể"),
        "tỉnh": translate("Figures", "tỉnh"),
        "nước": translate("Figures", "nước"),
        "sản phẩm": translate("Figures", "sản phẩm"),
        "lượt khách": translate("Figures", "lượt khách"),
        "người xem": translate("Figures", "người xem"),
        "lượt xem": translate("Figures", "lượt xem"),
        "lượt thích": translate("Figures", "lượt thích"),
        "bình luận": translate("Figures", "bình luận"),
        "đơn": translate("Figures", "đơn"),
        "hợp đồng": translate("Figures", "hợp đồng"),
        "biên bản": translate("Figures", "biên bản"),
    }
    return units.get(unit, unit)
