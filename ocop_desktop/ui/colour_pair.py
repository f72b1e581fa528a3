"""The two colours of a theme, or each product group its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.studio import is_readable
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
        self.deep = QPushButton(self.tr("Màu đậm"))
        self.light = QPushButton(self.tr("Màu nhạt"))
        self.warning = QLabel(wordWrap=True)
        self.warning.setProperty("role", "warning")
        row = QHBoxLayout()
        row.addWidget(self.deep)
        row.addWidget(self.light)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
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
        own = bool(pair[0])
        if own:
            self._pair = pair
        self.kind.set_value(own)
        self._tell()

    def put(self, place: int, colour: QColor) -> None:
        """Take `colour` as the deep (0) or the light (1) one."""
        deep, light = self._pair
        name = colour.name().upper()
        self._pair = (name, light) if place == 0 else (deep, name)
        self._chosen()

    def _ask(self, place: int) -> None:
        dialog = QColorDialog(QColor(self._pair[place]), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Chọn màu"))
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
        readable = not own or is_readable(*self._pair)
        self.warning.setText(self.tr("Hai màu này khó đọc: hãy chọn màu đậm hơn hoặc nhạt hơn."))
        self.warning.setVisible(not readable)


def _swatch(colour: str) -> QIcon:
    side = theme.icon_side()
    picture = QPixmap(side)
    picture.fill(QColor(colour))
    return QIcon(picture)
