"""Fields for figures as people write them: "hơn 350.000", "0,9 tỷ"; read back, and asked if unclear."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.reading import UnclearFigure, parse_figure
from ocop_desktop.domain.figures.writing import DONG, write_figure
from ocop_desktop.domain.text import clean_line
from ocop_desktop.messages.figures import figure_in_full, figure_words, unclear_figure_sentence
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.text import LineField

translate = QCoreApplication.translate
MAX_OFFERS = 2


class FigureLine(LineField):
    """The line that a figure is typed in; a figure that stays the same keeps its source and day."""

    def __init__(self, *, money: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._money = money
        self._shown: Figure | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def read(self) -> Figure | UnclearFigure | None:
        """The figure that stands there, or why it is none; None if the line is empty."""
        return parse_figure(self.text(), money=self._money)

    def value(self) -> Figure | None:
        """The figure; None if the line is empty or its text is unclear."""
        found, shown = self.read(), self._shown
        if not isinstance(found, Figure):
            return None
        is_same = shown is not None and replace(shown, source=None, as_of=None) == found
        return shown if is_same else found

    def set_value(self, value: Figure | None) -> None:
        """Show `value`; None empties the line."""
        self._shown = value
        self.show_text("" if value is None else write_figure(value, money=self._money))

    def problem(self) -> str:
        """Why the text is no figure; empty for a figure or an empty line."""
        found = self.read()
        if not isinstance(found, UnclearFigure):
            return ""
        return unclear_figure_sentence(found, DONG if self._money else "", translate)

    def _normalise(self) -> None:
        found = self.read()
        if isinstance(found, Figure):
            self.setText(write_figure(found, money=self._money))
        else:
            super()._normalise()


class FigureField(QWidget):
    """A figure or nothing, read back in full below its line.

    Where a text may mean two figures, a button for each stands there. What is wrong is told when the
    line is left. The height is always the same.
    """

    edited = Signal()
    editing_finished = Signal()

    def __init__(
        self, unit: str = "", *, money: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._unit = unit
        self.line = FigureLine(money=money)
        self._note = theme.style_muted(QLabel())
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.buttons = tuple(_OfferButton() for _ in range(MAX_OFFERS))
        self._readings: tuple[Figure, ...] = ()
        self._arrange()
        self.line.textChanged.connect(self._show)
        self.line.edited.connect(self.edited)
        self.line.editing_finished.connect(self._finish)
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, number=number: self._take(number))
        self._show()

    def value(self) -> Figure | None:
        """The figure; None if the field is empty or its text is unclear."""
        return self.line.value()

    def set_value(self, value: Figure | None) -> None:
        """Show `value`; None empties the field."""
        self.line.set_value(value)
        self.check()

    def problem(self) -> str:
        """Why the text is no figure; empty for a figure or an empty field."""
        return self.line.problem()

    def text(self) -> str:
        """The text as typed."""
        return self.line.text()

    def check(self) -> None:
        """Mark the field if its text is no figure."""
        self.mark(self.problem(), hard=True)

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Frame the line with `sentence` as its tooltip; "" removes the frame."""
        self.line.mark(sentence, hard=hard)
        self.setProperty("problem", self.line.property("problem"))

    def draft_value(self) -> str:
        """The text as typed, whether it is a figure or not."""
        return self.line.draft_value()

    def set_draft_value(self, text: object) -> None:
        """Show the text that a draft keeps."""
        self.line.set_draft_value(text)
        self.check()
        self._show()

    def setAccessibleName(self, name: str) -> None:
        """Name the line and its buttons, which have the focus in place of the field."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        self._show()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self._note, 1)
        for button in self.buttons:
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self.line)
        box.addLayout(row)
        self._keep_height()
        self.setFocusProxy(self.line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a label leads to no other field
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._keep_height()

    def _keep_height(self) -> None:
        """Give the note the height of the buttons, which stand beside it only at times."""
        button = self.buttons[0]
        button.ensurePolished()
        self._note.setMinimumHeight(button.sizeHint().height())

    def _finish(self) -> None:
        self.check()
        self._show()
        self.editing_finished.emit()

    def _show(self) -> None:
        """Read the figure back, or ask which one is meant."""
        found = self.line.read()
        readings = found.readings[:MAX_OFFERS] if isinstance(found, UnclearFigure) else ()
        self._readings = readings
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(readings))
            if number < len(readings):
                self._name_button(button, figure_words(readings[number], self._unit, translate))
        words = figure_in_full(found, self._unit, translate) if isinstance(found, Figure) else ""
        words = "" if words == clean_line(self.line.text()) else words
        wrong = "" if self.line.hasFocus() else self.line.problem()
        ask = self.tr("Ý là:") if readings else wrong
        theme.set_role(self._note, "error" if ask else "muted")
        self._note.setText(ask or words)
        self._note.setToolTip(wrong or ask or words)

    def _name_button(self, button: QPushButton, words: str) -> None:
        button.setText(words)
        name = self.tr("{field}: ý là {figure}")
        button.setAccessibleName(name.format(field=self.accessibleName(), figure=words))

    def _take(self, number: int) -> None:
        """Put the figure that is meant in place of what was typed; the line has the focus again."""
        figure = self._readings[number]
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.set_value(figure)
        self.edited.emit()
        self._finish()


class MoneyFigureField(FigureField):
    """Money in đồng that may be inexact: "hơn 900 triệu"; of a bare "900" it is asked what is meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(DONG, money=True, parent=parent)


class _OfferButton(QPushButton):
    """A small button that Enter presses too; Enter elsewhere never does."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setProperty("role", "chip")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)
