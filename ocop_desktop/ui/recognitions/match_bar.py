"""The buttons that settle many open lines of a decision at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.recognitions.decision_lines import DecisionRow, ProductMatch
from ocop_desktop.ui.widgets.flow_layout import FlowLayout

_WIDEST = 888


class MatchBar(QWidget):
    """`namesakes_accepted`: take the only product of the very name; `all_added`: add what is unknown.

    The buttons keep their places; where they have nothing to do they are disabled.
    """

    namesakes_accepted = Signal()
    all_added = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accept_button = QPushButton(autoDefault=False)
        self.accept_button.setToolTip(
            self.tr("Trong sổ chỉ có một sản phẩm mang đúng tên ấy, chủ thể không ghi hoặc ghi tắt")
        )
        self.add_button = QPushButton(autoDefault=False)
        self.add_button.setToolTip(self.tr("Sản phẩm và chủ thể mới được ghi cùng với quyết định"))
        self.accept_button.clicked.connect(self.namesakes_accepted)
        self.add_button.clicked.connect(self.all_added)
        row = FlowLayout(theme.GRID, self)
        for button in (self.accept_button, self.add_button):
            row.addWidget(button)
        theme.notifier.changed.connect(self._reserve_widths)
        self._reserve_widths()

    def show_lines(self, lines: Sequence[DecisionRow]) -> None:
        """Count the lines that each button would settle."""
        self._show_counts(len(namesake_places(lines)), len(unknown_places(lines)))

    def _show_counts(self, namesakes: int, unknown: int) -> None:
        self.accept_button.setText(self.tr("&Nhận {count} dòng cùng tên").format(count=namesakes))
        self.accept_button.setEnabled(namesakes > 0)
        self.add_button.setText(self.tr("Thê&m {count} sản phẩm chưa có").format(count=unknown))
        self.add_button.setEnabled(unknown > 0)

    def _reserve_widths(self) -> None:
        """Keep room for large counts, so that no button moves when the counts change."""
        shown = self.accept_button.text(), self.add_button.text()
        self._show_counts(_WIDEST, _WIDEST)
        for button in (self.accept_button, self.add_button):
            button.setMinimumWidth(0)
            button.setMinimumWidth(button.sizeHint().width())
        if all(shown):
            self.accept_button.setText(shown[0])
            self.add_button.setText(shown[1])
        else:
            self._show_counts(0, 0)


def namesake_places(lines: Sequence[DecisionRow]) -> tuple[int, ...]:
    """The places of the lines for which the register has exactly one product of their very name."""
    return tuple(
        place
        for place, line in enumerate(lines)
        if line.state is ProductMatch.NEAR and line.namesake is not None
    )


def unknown_places(lines: Sequence[DecisionRow]) -> tuple[int, ...]:
    """The places of the lines for which the register has nothing."""
    return tuple(place for place, line in enumerate(lines) if line.state is ProductMatch.UNKNOWN)
