"""The dialog before an event's paper is printed: its number, day, addressees and who signs."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.papers.paper_head import PaperHead, check_head
from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.ui import files, theme
from ocop_desktop.ui.fields.check import CheckField
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.number import NumberField
from ocop_desktop.ui.fields.text import LongTextField, TextField
from ocop_desktop.ui.forms.field_grid import FieldGrid
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.pdf_preview import make_temporary_path, show_preview
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.toast import show_toast
from ocop_desktop.ui.widgets.dialog_buttons import connect_buttons
from ocop_desktop.ui.widgets.screen_fit import resize_bounded
from ocop_desktop.ui.words.event_papers import (
    authority_words,
    event_paper_words,
    signing_mode_words,
)

_SIGNER = ("authority", "mode", "chief", "post", "name")


class EventPaperDialog(QDialog):
    """Starts with the office's own head; what is typed holds for this printing."""

    def __init__(
        self, context: PageContext, event: Event, paper: EventPaper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._event, self._paper = context, event, paper
        self._head = PaperHead()
        self.fields = FieldGrid()
        self.fields.headings = (
            self.tr("In được, nhưng nên xem lại:"),
            self.tr("Chưa in được:"),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(event_paper_words()[paper])
        self._add_fields()
        self._make_buttons()
        self._lay_out()
        resize_bounded(self, 760, 480)
        context.runner.call(
            self._show_head, services.event_papers.make_head, event.id, paper, context.on
        )

    def head(self) -> PaperHead:
        """Return the head as typed."""
        value = self.fields.value
        number = value("number")
        signer = replace(self._head.signer, **{key: value(key) for key in _SIGNER})
        return replace(
            self._head,
            number=None if number is None else int(number),
            symbol=value("symbol"),
            day=value("day"),
            addressees=_split_lines(value("addressees")),
            receivers=_split_lines(value("receivers")),
            electronic=value("electronic"),
            signer=signer,
        )

    def preview(self) -> None:
        """Print the paper and show it."""
        if self._is_sound():
            self._write(make_temporary_path(self.file_name), self._on_printed)

    def save_word(self) -> None:
        """Ask where to write the Word document, and write it."""
        if self._is_sound():
            files.choose_target(
                self,
                self._context.preferences,
                self.tr("Lưu tệp Word"),
                f"{self.file_name}.docx",
                files.WORD,
                self.write_word,
            )

    def write_word(self, target: Path) -> None:
        """Write the Word document to `target`."""
        self._write(target, self._on_written)

    @property
    def file_name(self) -> str:
        """The name of the file without its ending."""
        return make_file_name(f"{event_paper_words()[self._paper]} - {self._event.name}")

    def _write(self, target: Path, on_done: Callable[[Printed], None]) -> None:
        self._remember()
        self._context.runner.call_slow(
            on_done,
            services.event_papers.write,
            self._event.id,
            self._paper,
            target,
            on=self._context.on,
            head=self.head(),
        )

    def _is_sound(self) -> bool:
        """Whether the paper may be printed so; what Decree 30 does not allow is shown."""
        self.setFocus()
        if self.fields.show_problems(check_head(self.head())):
            return True
        self.fields.jump_to_first_error()
        return False

    def _on_printed(self, printed: Printed) -> None:
        show_preview(self, self._context.preferences, printed)

    def _on_written(self, printed: Printed) -> None:
        show_toast(
            self,
            self.tr("Đã lưu {name}.").format(name=printed.file.name),
            (self.tr("Mở tệp"), partial(files.open_with_system, printed.file)),
        )

    def _show_head(self, head: PaperHead) -> None:
        self._head = head
        kept = self._context.preferences.text(self._key)
        facts: dict[str, object] = {
            "number": head.number,
            "symbol": head.symbol,
            "day": head.day,
            "addressees": "\n".join(head.addressees),
            "electronic": head.electronic,
            "receivers": kept or "\n".join(head.receivers),
            **{key: getattr(head.signer, key) for key in _SIGNER},
        }
        for name, value in facts.items():
            self.fields.set_value(name, value)
        for button in (self.preview_button, self.word_button):
            button.setEnabled(True)

    def _remember(self) -> None:
        """Keep the receivers for the next paper of this kind."""
        self._context.preferences.save_text(self._key, self.fields.value("receivers"))

    @property
    def _key(self) -> str:
        return f"events/papers/{self._paper}/receivers"

    def _add_fields(self) -> None:
        add = self.fields.add
        add("number", self.tr("&Số"), NumberField(whole=True), 0, 0)
        add("symbol", self.tr("&Ký hiệu"), TextField(), 0, 1)
        add("day", self.tr("&Ngày ký"), DateField(), 0, 2)
        add("addressees", self.tr("Kính gử&i (mỗi nơi một dòng)"), LongTextField(3), 1, 0, span=2)
        add("receivers", self.tr("Nơi n&hận (mỗi nơi một dòng)"), LongTextField(3), 1, 2)
        add("authority", self.tr("Thay &mặt"), PlainChoice(authority_words()), 2, 0)
        add("mode", self.tr("&Cách ký"), PlainChoice(signing_mode_words()), 2, 1)
        add("chief", self.tr("Ký thay, thừa lệnh củ&a"), TextField(), 2, 2)
        add("post", self.tr("Chức &vụ người ký"), TextField(), 3, 0, span=2)
        add("name", self.tr("Họ &tên người ký"), TextField(), 3, 2)
        electronic = CheckField(self.tr("Điện tử: phụ lục để trống số và ngày của văn bản"))
        add("electronic", self.tr("Văn &bản"), electronic, 4, 0, span=3)
        self.fields.set_stretch(1, 1, 1)

    def _make_buttons(self) -> None:
        self.preview_button = theme.style_primary(QPushButton(self.tr("&Xem bản in")))
        self.word_button = QPushButton(self.tr("Lưu tệp &Word…"))
        self.close_button = QPushButton(self.tr("Đón&g"))
        theme.set_icon(self.preview_button, "printer", "on_green")
        theme.set_icon(self.word_button, "file-text")
        connect_buttons(
            (
                (self.preview_button, self.preview),
                (self.word_button, self.save_word),
                (self.close_button, self.close),
            )
        )
        for button in (self.preview_button, self.word_button):
            button.setEnabled(False)

    def _lay_out(self) -> None:
        hint = self.tr("Để trống số và ngày nếu văn thư ghi sau khi ký.")
        row = QHBoxLayout()
        row.addWidget(self.close_button)
        row.addStretch(1)
        row.addWidget(self.word_button)
        row.addWidget(self.preview_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(theme.style_muted(QLabel(hint, wordWrap=True)))
        column.addWidget(self.fields)
        column.addStretch(1)
        column.addLayout(row)


def _split_lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip().lstrip("-").strip() for line in text.splitlines() if line.strip())


def make_file_name(title: str) -> str:
    """The title without the characters that Windows forbids in names of files."""
    return "".join(" " if char in '\\/:*?"<>|' else char for char in title).strip()
