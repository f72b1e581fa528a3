"""What is told of a list of monthly sales: cells that cannot be taken, totals that do not agree."""

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.outlets.sale_rows import RefusedCell, TotalDifference
from ocop_desktop.domain.text import format_number
from ocop_desktop.messages.message import Translate
from ocop_desktop.messages.values import value_sentence


def refused_sentence(cell: RefusedCell, translate: Translate) -> str:
    """Why a cell of a file cannot be taken, with its row and column."""
    row, column, value, reason = cell
    words = _reason_words(reason, value, translate)
    if value and value not in words:
        words = f"“{value}” – {words}"
    if not column:
        return translate("Importing", "Dòng {row}: {sentence}").format(row=row, sentence=words)
    return translate("Importing", "Dòng {row}, cột “{column}”: {sentence}").format(
        row=row, column=column, sentence=words
    )


def _reason_words(reason: ValueReason, value: str, translate: Translate) -> str:
    if reason is ValueReason.NET_OVER_GROSS:
        return translate(
            "Importing",
            "doanh thu thực ({value} đồng) lớn hơn doanh số của dòng. Hãy sửa một trong hai số.",
        ).format(value=value)
    return value_sentence("", reason, value, translate)


def difference_sentence(one: TotalDifference, translate: Translate) -> str:
    """A total that is not the sum of its rows."""
    return translate(
        "Importing",
        "Dòng {row}, cột “{column}”: dòng cộng ghi {stated}, cộng các dòng được {summed}.",
    ).format(
        row=one.row,
        column=one.column,
        stated=format_number(one.stated),
        summed=format_number(one.summed),
    )
