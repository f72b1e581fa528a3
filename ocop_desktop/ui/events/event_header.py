"""The name of the event shown, and beside it what prints it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from ocop_desktop.domain.text import Language
from ocop_desktop.ui import theme
from ocop_desktop.ui.events.event_buttons import make_icon_button
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.widgets.elided_label import ElidedLabel
from ocop_desktop.ui.words.languages import language_choices

_LANGUAGE = "fairs/language"
_MAX_WIDTH = 16_777_215  # Qt's own: no limit
_LANGUAGE_LETTERS = 15
_NARROW = 110  # letters: a narrower header shows its buttons as icons


class EventHeader(QWidget):
    """Shows icons alone and a short field of languages where it is narrow: the name needs the room."""

    print_requested = Signal()
    studio_requested = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._words: dict[QAbstractButton, str] = {}
        self.title = ElidedLabel()
        theme.style_heading(self.title)
        self.language: PlainChoice[Language] = PlainChoice(language_choices())
        self.language.setAccessibleName(self.tr("Ngôn ngữ catalogue in"))
        self.language.setToolTip(self.tr("Ngôn ngữ catalogue in"))
        saved = preferences.text(_LANGUAGE)
        self.language.set_value(Language(saved) if saved in set(Language) else Language.VI)
        self.language.edited.connect(self._save_language)
        self.language.view().setMinimumWidth(self.language.sizeHint().width())
        self.print_button = make_icon_button(self.tr("In catalogue"), "printer")
        self.studio_button = make_icon_button(self.tr("Tài liệu khác"), "layout-grid")
        self.studio_button.setToolTip(self.tr("Mở trong trang In ấn"))
        self.print_button.clicked.connect(self.print_requested)
        self.studio_button.clicked.connect(self.studio_requested)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GRID)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.language)
        for button in (self.print_button, self.studio_button):
            self.add_button(button)

    def add_button(self, button: QAbstractButton) -> None:
        """Add a button at the end."""
        words = button.text()
        self._words[button] = words
        button.setAccessibleName(words.replace("&", ""))
        button.setToolTip(button.toolTip() or words.replace("&", ""))
        self._row.addWidget(button)
        self._fit()

    def add_first(self, button: QAbstractButton) -> None:
        """Put a button before the name."""
        self._row.insertWidget(0, button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        is_narrow = self.width() < _NARROW * letter
        self.language.setMaximumWidth(_LANGUAGE_LETTERS * letter if is_narrow else _MAX_WIDTH)
        for button, words in self._words.items():
            shown = "" if is_narrow else words
            if button.text() != shown:
                button.setText(shown)

    def _save_language(self) -> None:
        self._preferences.save_text(_LANGUAGE, self.language.value() or Language.VI)
