"""The field of a theme's colours: a pair of its own, or the colour of each product group."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.print.colours import INK, READABLE, WHITE, contrast_ratio
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice

DEFAULT_PAIR = ("#1B7A43", "#EAF3E4")


class ColourPairPicker(QWidget):
    """Its value is the deep and the light colour, both empty for the colours of the groups."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = DEFAULT_PAIR
        self.kind: PlainChoice[bool] = PlainChoice(
            [(False, self.tr("Mỗi nhóm một màu")), (True, self.tr("Một cặp màu riêng"))]
        )
        self.kind.setAccessibleName(self.tr("Màu của tài liệu"))
        self.deep = QPushButton(self.tr("Đậm…"))
        self.light = QPushButton(self.tr("Nhạt…"))
        self.warning = QLabel(wordWrap=True)
        self.warning.setProperty("role", "warning")
        row = QHBoxLayout()
        row.setSpacing(theme.GRID // 2)
        row.addWidget(self.deep, 1)
        row.addWidget(self.light, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self.kind)
        column.addLayout(row)
        column.addWidget(self.warning)
        self.kind.edited.connect(self._on_edited)
        self.deep.clicked.connect(lambda: self._ask_colour(0))
        self.light.clicked.connect(lambda: self._ask_colour(1))
        self._update_warnings()

    def value(self) -> tuple[str, str]:
        """Return the pair as "#RRGGBB"."""
        return self._pair if self.kind.value() else ("", "")

    def set_value(self, pair: tuple[str, str]) -> None:
        """Show `pair`."""
        if pair[0]:
            self._pair = pair
        self.kind.set_value(bool(pair[0]))
        self._update_warnings()

    def set_colour(self, place: int, colour: QColor) -> None:
        """Set the deep (`place` 0) or the light (1) colour."""
        deep, light = self._pair
        name = colour.name().upper()
        self._pair = (deep, name) if place else (name, light)
        self._on_edited()

    def _ask_colour(self, place: int) -> None:
        dialog = QColorDialog(QColor(self._pair[place]), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Màu nhạt") if place else self.tr("Màu đậm"))
        dialog.colorSelected.connect(lambda colour: self.set_colour(place, colour))
        dialog.open()

    def _on_edited(self) -> None:
        self._update_warnings()
        self.edited.emit()

    def _update_warnings(self) -> None:
        own = bool(self.kind.value())
        for button, colour in zip((self.deep, self.light), self._pair, strict=True):
            button.setVisible(own)
            button.setIcon(_make_swatch(colour))
            button.setIconSize(theme.icon_size())
            button.setAccessibleDescription(colour)
        warnings = self._warning_sentences() if own else []
        self.warning.setText("\n".join(warnings))
        self.warning.setVisible(bool(warnings))

    def _warning_sentences(self) -> list[str]:
        deep, light = self._pair
        on_deep, on_light = contrast_ratio(WHITE, deep), contrast_ratio(INK, light)
        warnings = []
        if on_deep < READABLE:
            words = self.tr("Chữ trắng trên màu đậm khó đọc ({ratio} : 1, nên từ 4,5).")
            warnings.append(words.format(ratio=_ratio_words(on_deep)))
        if on_light < READABLE:
            words = self.tr("Chữ đen trên màu nhạt khó đọc ({ratio} : 1, nên từ 4,5).")
            warnings.append(words.format(ratio=_ratio_words(on_light)))
        return warnings


def _ratio_words(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def _make_swatch(colour: str) -> QIcon:
    picture = QPixmap(32, 32)
    picture.fill(QColor(colour))
    painter = QPainter(picture)
    painter.setPen(QPen(theme.colour("control"), 2))
    painter.drawRect(1, 1, 30, 30)
    painter.end()
    return QIcon(picture)
