"""What was stated for the whole event: by its organiser, by the press, by the producers together."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import RevenuePart, StatedFigures
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.ui.events.figure_cells import MONEY_FIGURES, keep_source
from ocop_desktop.ui.events.form_part import FormPart
from ocop_desktop.ui.events.record_form import RecordForm
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.figure import FigureField, MoneyFigureField
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.words.event_parts import reach_unit_words

COLUMNS = 3
_MONEY = frozenset({"gross", "revenue", "revenue_ocop", "contracts_value"})

translate = QCoreApplication.translate


class StatedForm(RecordForm):
    """Three columns of figures, then the parts that a stated revenue is made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        labels = stated_words()
        for place, (name, label) in enumerate(labels.items()):
            self.add(name, label, _make_field(name), place // COLUMNS, place % COLUMNS)
        row = len(labels) // COLUMNS + 1
        self.add(
            "revenue_parts", self.tr("Trong đó doanh thu của"), RevenuePartsField(), row, 0, span=3
        )
        self.set_stretch(1, 1, 1)


def stated_words() -> dict[str, str]:
    """The stated figures by the names of their fields, in the order of the form."""
    return {
        "revenue": translate("StatedForm", "Doanh thu (đồng)"),
        "revenue_ocop": translate("StatedForm", "Doanh thu sản phẩm OCOP (đồng)"),
        "gross": translate("StatedForm", "Doanh số, cả đơn hủy (đồng)"),
        "orders": translate("StatedForm", "Đơn hàng"),
        "visitors": translate("StatedForm", "Lượt khách"),
        "viewers": translate("StatedForm", "Người xem"),
        "reach": translate("StatedForm", "Tiếp cận"),
        "reach_unit": translate("StatedForm", "Đơn vị của tiếp cận"),
        "views": translate("StatedForm", "Lượt xem"),
        "products": translate("StatedForm", "Sản phẩm"),
        "units": translate("StatedForm", "Đơn vị, chủ thể"),
        "hosts": translate("StatedForm", "Người dẫn (KOC, KOL…)"),
        "booths_total": translate("StatedForm", "Gian hàng"),
        "booths_ocop": translate("StatedForm", "Gian hàng OCOP"),
        "booths_province": translate("StatedForm", "Gian hàng của tỉnh"),
        "booths_other": translate("StatedForm", "Gian hàng khác"),
        "provinces": translate("StatedForm", "Tỉnh, thành"),
        "countries": translate("StatedForm", "Nước"),
        "contracts": translate("StatedForm", "Hợp đồng"),
        "contracts_value": translate("StatedForm", "Trị giá hợp đồng (đồng)"),
        "memoranda": translate("StatedForm", "Biên bản ghi nhớ"),
        "days": translate("StatedForm", "Số ngày"),
    }


def make_stated_part() -> FormPart:
    """The part of the stated figures of an event."""
    part = FormPart(StatedForm(), lambda event: event.stated, _put_stated)
    part.part_name = "stated"
    return part


def _put_stated(event: Event, stated: StatedFigures) -> Event:
    return replace(event, stated=stated)


def _make_field(name: str) -> QWidget:
    if name == "reach_unit":
        return PlainChoice(list(reach_unit_words().items()))
    return MoneyFigureField() if name in _MONEY else FigureField()


class RevenuePartsField(ListEditor[Any]):
    """The parts of a stated revenue; a revenue that is not changed keeps its source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._shown: dict[str, Figure] = {}
        columns = (
            ListColumn(translate("StatedForm", "Nơi, gian, đơn vị")),
            ListColumn(
                translate("StatedForm", "Doanh thu (đồng)"), 24, reading=MONEY_FIGURES,
                right_aligned=True,
            ),
            ListColumn(translate("StatedForm", "Thuộc về"), 24),
        )  # fmt: skip
        name = translate("StatedForm", "Trong đó doanh thu của")
        super().__init__(columns, self._make_part, _split_part, name, parent=parent)

    def set_value(self, records: Sequence[RevenuePart]) -> None:
        """Show the parts."""
        self._shown = {part.name: part.revenue for part in records}
        super().set_value(records)

    def value(self) -> tuple[RevenuePart, ...]:
        """The parts with a name and a revenue."""
        return tuple(filter(None, super().value()))

    def problem(self) -> str:
        """Why a cell is no value, or which line lacks its name or its revenue."""
        for place, (name, revenue, _) in enumerate(self.model.lines()):
            if bool(name) is not bool(revenue):
                words = translate("StatedForm", "Dòng {row}: ghi cả tên và doanh thu.")
                return words.format(row=place + 1)
        return super().problem()

    def _make_part(self, name: str, revenue: Figure | None, part_of: str) -> RevenuePart | None:
        kept = keep_source(revenue, self._shown.get(name))
        return RevenuePart(name, kept, part_of) if name and kept else None


def _split_part(part: RevenuePart) -> tuple[object, ...]:
    return part.name, part.revenue, part.part_of
