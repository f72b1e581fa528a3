"""The editor of a product's photos: their order, captions, cover and focus points."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.register.product import Photo
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.files import choose_files
from ocop_desktop.ui.forms.photo_strip import PhotoStrip
from ocop_desktop.ui.lists.list_editor import make_tool_button
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.widgets.crop_previews import CropPreviews
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.focus_point_editor import FocusPointEditor
from ocop_desktop.ui.widgets.picture_sources import (
    PICTURES,
    holds_picture,
    picture_files,
    read_media_picture,
    save_picture,
)
from ocop_desktop.ui.words.photos import photo_size_words

MAX_SIDE = 1000


class PhotoEditor(QWidget):
    """A field whose value is a tuple of photos. New pictures are prepared on a worker thread."""

    edited = Signal()
    editing_finished = Signal()
    ready = Signal()
    preparing_failed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._preparing = 0
        self._removed: list[tuple[Photo, ...]] = []
        self._paste_folder: QTemporaryDir | None = None
        self.setAcceptDrops(True)
        self.strip = PhotoStrip()
        self.picture = FocusPointEditor()
        self.picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.picture.setMinimumHeight(150)
        self.crops = CropPreviews()
        self.caption = TextField()
        self.state = theme.style_muted(QLabel(wordWrap=True))
        self.state.setFixedHeight(3 * self.fontMetrics().lineSpacing())
        self.state.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.strip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a label leads to no other field
        self.media_names = self.strip.media_names
        self._lay_out()
        self.caption.installEventFilter(self)
        self.strip.currentRowChanged.connect(self._show_current)
        self.strip.reordered.connect(self._on_reordered)
        self.strip.command_requested.connect(self._on_command)
        self.picture.point_moved.connect(self._on_point_moved)
        self.picture.point_moved.connect(self.crops.move_point)
        self.caption.edited.connect(self._on_caption_edited)
        self._show_current()

    @property
    def is_busy(self) -> bool:
        """Whether pictures are being prepared; `ready` is emitted when some are done."""
        return self._preparing > 0

    def value(self) -> tuple[Photo, ...]:
        """The photos in order."""
        return self.strip.photos()

    def set_value(self, photos: Sequence[Photo]) -> None:
        """Show `photos`."""
        self.strip.show_photos(photos, self._context.runner.media)
        self.strip.setCurrentRow(0 if photos else -1)
        self._show_current()

    def add_files(self, files: Sequence[Path]) -> None:
        """Prepare picture files and append them."""
        if files:
            self._preparing += 1
            self._show_hint()
            reply = Reply(self._on_prepared, self._on_preparing_failed)
            self._context.runner.call_slow(reply, services.products.prepare_photos, tuple(files))

    def choose_files_to_add(self) -> None:
        """Open a dialog to choose picture files."""
        title = self.tr("Chọn ảnh sản phẩm")
        choose_files(self, self._context.preferences, title, PICTURES, self.add_files)

    def paste(self) -> None:
        """Add picture files or a picture from the clipboard."""
        self._add_from_mime_data(QApplication.clipboard().mimeData())

    def remove(self) -> None:
        """Remove the current photo."""
        row = self.strip.currentRow()
        if row >= 0:
            self._removed.append(self.value())
            self.strip.remove_photo(row)
            self._emit_changed()

    def undo(self) -> None:
        """Restore the photo removed last."""
        if self._removed:
            before = self._removed.pop()
            present = {photo.large: photo for photo in self.value()}
            restored = [photo for photo in before if photo.large not in present]
            row = before.index(restored[0]) if restored else 0
            self.set_value([*self.value()[:row], *restored, *self.value()[row:]])
            self.strip.setCurrentRow(row)
            self._emit_changed()

    def make_cover(self) -> None:
        """Make the current photo the cover of the product."""
        current = self.strip.currentRow()
        for row, photo in enumerate(self.value()):
            self.strip.replace_photo(row, replace(photo, cover=row == current))
        self._emit_changed()

    def move_up(self) -> None:
        """Move the current photo up."""
        if self.strip.move_photo(self.strip.currentRow(), -1):
            self._emit_changed()

    def move_down(self) -> None:
        """Move the current photo down."""
        if self.strip.currentRow() >= 0 and self.strip.move_photo(self.strip.currentRow(), 1):
            self._emit_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V on any button or label of the editor pastes a picture."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+V in the caption pastes a picture where the clipboard holds one and no text."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.matches(QKeySequence.StandardKey.Paste):  # type: ignore[attr-defined]
            data = QApplication.clipboard().mimeData()
            if holds_picture(data):
                self.paste()
                return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._add_from_mime_data(event.mimeData())
        event.acceptProposedAction()

    def _add_from_mime_data(self, data: QMimeData) -> None:
        files = picture_files(data)
        if not files and data.hasImage():
            self._paste_folder = self._paste_folder or QTemporaryDir()
            saved = save_picture(data, self._paste_folder)
            files = (saved,) if saved else ()
        self.add_files(files)
        if not files:
            self._warn(self.tr("Trong bộ nhớ tạm không có ảnh."))

    def _on_prepared(self, photos: tuple[Photo, ...]) -> None:
        self._preparing -= 1
        present = {photo.large for photo in self.value()}
        new = [photo for photo in dict.fromkeys(photos) if photo.large not in present]
        self.strip.append(new, self._context.runner.media)
        if new:
            self.strip.setCurrentRow(self.strip.count() - 1)
            self._emit_changed()
        self._show_hint()
        if len(new) < len(photos):
            self._warn(self.tr("Ảnh này đã có trong sản phẩm, không thêm lần nữa."))
        self.ready.emit()

    def _on_preparing_failed(self, error: Exception) -> None:
        self._preparing -= 1
        self._show_hint()
        self.preparing_failed.emit()
        errors.report(error)

    def _show_current(self) -> None:
        photo = self.strip.current_photo()
        self.caption.setEnabled(photo is not None)
        self.caption.set_value(photo.caption if photo else "")
        for button in self._photo_buttons:
            button.setEnabled(photo is not None)
        name, x, y = (photo.large, photo.focus_x, photo.focus_y) if photo else ("", 0.5, 0.5)
        media = self._context.runner.media if photo else None
        picture = read_media_picture(media, name, MAX_SIDE)
        self.picture.show_picture(picture, x, y)
        self.crops.show_picture(picture, x, y)
        self._show_hint()

    def _on_point_moved(self, x: float, y: float) -> None:
        self._change_current(focus_x=round(x, 3), focus_y=round(y, 3))

    def _on_caption_edited(self) -> None:
        self._change_current(caption=self.caption.value())

    def _change_current(self, **facts: object) -> None:
        photo = self.strip.current_photo()
        if photo is not None:
            self.strip.replace_photo(self.strip.currentRow(), replace(photo, **facts))  # type: ignore[arg-type]
            self.edited.emit()

    def _on_reordered(self) -> None:
        self.strip.update_labels()
        self._emit_changed()

    def _emit_changed(self) -> None:
        self._show_hint()
        self.edited.emit()
        self.editing_finished.emit()

    def _show_hint(self) -> None:
        photo, role = self.strip.current_photo(), "muted"
        if self._preparing:
            words = self.tr("Đang chuẩn bị ảnh…")
        elif photo is not None:
            words, role = photo_size_words(photo)
            words += "\n" + self.tr(
                "Bấm vào chỗ quan trọng nhất của ảnh (hoặc dùng phím mũi tên): "
                "khi cắt ảnh để in, chỗ ấy luôn được giữ lại."
            )
        else:
            words = self.tr(
                "Chưa có ảnh nào. Ảnh đầu tiên sẽ là ảnh bìa trên tờ giới thiệu và catalogue. "
                "Bấm Thêm ảnh, kéo tệp ảnh thả vào đây, hoặc chép ảnh rồi bấm Ctrl+V."
            )
        theme.set_role(self.state, role)
        self.state.setText(words)

    def _warn(self, words: str) -> None:
        theme.set_role(self.state, "warning")
        self.state.setText(words)

    def _on_command(self, key: str) -> None:
        {
            "paste": self.paste,
            "remove": self.remove,
            "add": self.choose_files_to_add,
            "undo": self.undo,
            "up": self.move_up,
            "down": self.move_down,
        }[key]()

    def _lay_out(self) -> None:
        adding = (
            make_tool_button(self.tr("Thêm ảnh…"), "images", self.choose_files_to_add, "Insert"),
            make_tool_button(self.tr("Dán ảnh"), "copy", self.paste, "Ctrl+V"),
        )
        self._photo_buttons = (
            make_tool_button(self.tr("Làm ảnh bìa"), "star", self.make_cover),
            make_tool_button(self.tr("Lên"), "arrow-up", self.move_up, "Alt+↑"),
            make_tool_button(self.tr("Xuống"), "arrow-down", self.move_down, "Alt+↓"),
            make_tool_button(self.tr("Bỏ ảnh"), "trash-2", self.remove, "Delete"),
        )
        buttons = FlowLayout(theme.GRID // 2)
        for button in (*adding, *self._photo_buttons):
            buttons.addWidget(button)
        words = QLabel(self.tr("Chú thích ảnh"))
        words.setBuddy(self.caption)
        self.caption.setAccessibleName(words.text())
        right = QVBoxLayout()
        right.addWidget(self.picture, 1)
        right.addWidget(words)
        right.addWidget(self.caption)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.GRID)
        grid.addLayout(buttons, 0, 0, 1, 2)
        grid.addWidget(self.state, 1, 0, 1, 2)
        grid.addWidget(self.strip, 2, 0)
        grid.addLayout(right, 2, 1)
        grid.addWidget(self.crops, 3, 0, 1, 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        self.setMinimumHeight(420)
