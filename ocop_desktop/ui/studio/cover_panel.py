"""The front matter of a catalogue in the options: title, cover photo, foreword."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.text import Translated
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.widgets.elided_label import ElidedLabel

LANGUAGES = ("vi", "en", "zh")


class CoverPanel(QWidget):
    """Edits the title unless an event gives one; the buttons ask for photo and foreword."""

    title_edited = Signal(str)
    cover_requested = Signal()
    foreword_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TextField()
        self.cover = theme.make_button(self.tr("Ảnh bìa…"), "image")
        self.foreword = theme.make_button(self.tr("Lời nói đầu…"), "pencil")
        self.foreword_line = ElidedLabel()
        self._lay_out()
        self.title.edited.connect(lambda: self.title_edited.emit(self.title.value()))
        self.cover.clicked.connect(self.cover_requested)
        self.foreword.clicked.connect(self.foreword_requested)

    def show_front_matter(
        self, title: str, photo: Photo | None, words: Translated, *, own: bool
    ) -> None:
        """Show what will be printed; the title is editable if it is the order's `own`."""
        for widget in (self._label, self.title):
            widget.setVisible(own)
        if not self.title.hasFocus():
            self.title.set_value(title)
        self._kind.setText(
            self.tr("Bìa: ảnh đã chọn") if photo else self.tr("Bìa: ghép ảnh các sản phẩm")
        )
        translated = [language for language in LANGUAGES if words.is_written_in(language)]
        if translated:
            text = " ".join(words.in_language(translated[0]).split())
            languages = ", ".join(language.upper() for language in translated)
            self.foreword_line.show_text(f"{languages}: {text}")
        else:
            self.foreword_line.show_text(self.tr("Chưa có lời nói đầu"))

    def _lay_out(self) -> None:
        self._label = QLabel(self.tr("Tên trên bìa"))
        self._label.setBuddy(self.title)
        self.title.setAccessibleName(self.tr("Tên trên bìa"))
        self._kind = theme.style_muted(QLabel(wordWrap=True))
        theme.style_muted(self.foreword_line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        for widget in (
            self._label,
            self.title,
            self.cover,
            self._kind,
            self.foreword,
            self.foreword_line,
        ):
            column.addWidget(widget)
