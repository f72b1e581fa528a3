"""The columns of the list of fairs."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.register.fair import TradeFair
from ocop_desktop.ui.lists.row_model import RowColumn

translate = QCoreApplication.translate


def fair_columns() -> tuple[RowColumn, ...]:
    """Return the columns: name, first day, number of products."""
    return (
        RowColumn("name", translate("FairsPage", "Tên hội chợ"), lambda fair: fair.name, 20,
                  is_name=True),
        RowColumn("day", translate("FairsPage", "Từ ngày"), lambda fair: fair.starts_on, 11,
                  kind="day"),
        RowColumn("count", translate("FairsPage", "SP"), lambda fair: len(fair.entries), 6, "right",
                  sort=lambda fair: len(fair.entries), hint=_count_words),
    )  # fmt: skip


def _count_words(fair: TradeFair) -> str:
    return translate("FairsPage", "{count} sản phẩm").format(count=len(fair.entries))
