"""The two colours of a theme, or each product group its own."""

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

from ocop_desktop.domain.print.colours import INK, READABLE, WHITE, contrast
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice

USUAL = ("#1B7A43", "#EAF3E4")


class ColourPair(QWidget):
    """Its value is the deep and the light colour, both empty for the groups' own ones."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = USUAL
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
        self.kind.edited.connect(self._chosen)
        self.deep.clicked.connect(lambda: self._ask(0))
        self.light.clicked.connect(lambda: self._ask(1))
        self._tell()

    def value(self) -> tuple[str, str]:
        """The pair as "#RRGGBB"."""
        return self._pair if self.kind.value() else ("", "")

    def set_value(self, pair: tuple[str, str]) -> None:
        """Show `pair`."""
        if pair[0]:
            self._pair = pair
        self.kind.set_value(bool(pair[0]))
        self._tell()

    def put(self, place: int, colour: QColor) -> None:
        """Take `colour` as the deep (0) or the light (1) one."""
        deep, light = self._pair
        name = colour.name().upper()
        self._pair = (deep, name) if place else (name, light)
        self._chosen()

    def _ask(self, place: int) -> None:
        dialog = QColorDialog(QColor(self._pair[place]), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Màu nhạt") if place else self.tr("Màu đậm"))
        dialog.colorSelected.connect(lambda colour: self.put(place, colour))
        dialog.open()

    def _chosen(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        own = bool(self.kind.value())
        for button, colour in zip((self.deep, self.light), self._pair, strict=True):
            button.setVisible(own)
            button.setIcon(_swatch(colour))
            button.setIconSize(theme.icon_size())
            button.setAccessibleDescription(colour)
        said = self._doubts() if own else []
        self.warning.setText("\n".join(said))
        self.warning.setVisible(bool(said))

    def _doubts(self) -> list[str]:
        deep, light = self._pair
        on_deep, on_light = contrast(WHITE, deep), contrast(INK, light)
        said = []
        if on_deep < READABLE:
            words = self.tr("Chữ trắng trên màu đậm khó đọc ({ratio} : 1, nên từ 4,5).")
            said.append(words.format(ratio=_ratio(on_deep)))
        if on_light < READABLE:
            words = self.tr("Chữ đen trên màu nhạt khó đọc ({ratio} : 1, nên từ 4,5).")
            said.append(words.format(ratio=_ratio(on_light)))
        return said


def _ratio(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def _swatch(colour: str) -> QIcon:
    picture = QPixmap(32, 32)
    picture.fill(QColor(colour))
    painter = QPainter(picture)
    painter.setPen(QPen(theme.colour("control"), 2))
    painter.drawRect(1, 1, 30, 30)
    painter.end()
    return QIcon(picture)
