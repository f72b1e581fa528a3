"""The last step: what the import has done, and where to go from there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.importing.result import ImportResult
from ocop_desktop.domain.importing.table import ReadTable
from ocop_desktop.ui import theme
from ocop_desktop.ui.importing.rejected_button import RejectedButton
from ocop_desktop.ui.importing.result_page import count_words, heading_words
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.widgets.flow_layout import FlowLayout

_NAMED = 12


class DonePage(QWidget):
    """Shows the counts, how the import is taken back, and three ways to go on."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result: ImportResult | None = None
        self.heading = theme.style_heading(QLabel(wordWrap=True))
        self.counts = QLabel(wordWrap=True)
        self.left = QLabel(wordWrap=True)
        self.photos = QLabel(wordWrap=True)
        theme.set_role(self.left, "warning")
        self.show_button = theme.make_button(self.tr("Xem &sản phẩm vừa nhập"), "package")
        self.save_button = RejectedButton(context)
        self.again_button = theme.make_button(self.tr("Nhập &tệp khác…"), "upload")
        self._lay_out()

    def show_result(self, table: ReadTable | None, result: ImportResult) -> None:
        """Show what was done."""
        self.result = result
        changed = result.added + result.changed
        words = self.tr("Đã nhập xong.") if changed else self.tr("Sổ đã có mọi thứ trong tệp này.")
        self.heading.setText(words)
        self.counts.setText("\n".join(filter(None, (heading_words(result), count_words(result)))))
        left = result.read - result.added - result.changed - result.unchanged
        self.left.setText(self._left_words(left, sum(one.row_taken for one in result.rejected)))
        self.left.setVisible(bool(result.rejected))
        names = ", ".join(result.photos_unmatched[:_NAMED])
        more = "…" if len(result.photos_unmatched) > _NAMED else ""
        self.photos.setText(self.tr("Ảnh không khớp: {names}").format(names=names + more))
        self.photos.setVisible(bool(names))
        self.save_button.show_result(table, result)
        self.show_button.setVisible(changed > 0)

    def _left_words(self, rows: int, cells: int) -> str:
        """What is not in the register, and what to do about it."""
        if rows and cells:
            words = self.tr("{rows} dòng và {cells} ô chưa vào sổ.")
        else:
            words = (
                self.tr("{rows} dòng chưa vào sổ.") if rows else self.tr("{cells} ô chưa vào sổ.")
            )
        todo = self.tr("Lưu ra Excel, sửa, rồi nhập lại tệp ấy.")
        return f"{words.format(rows=rows, cells=cells)} {todo}"

    def _lay_out(self) -> None:
        hint = self.tr("Bấm Ctrl+Z (Hoàn tác) ở trang chính để lấy lại tất cả như trước khi nhập.")
        buttons = FlowLayout(theme.GRID)
        for button in (self.show_button, self.save_button, self.again_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        column.addStretch(1)
        for label in (
            self.heading,
            self.counts,
            self.left,
            self.photos,
            theme.style_muted(QLabel(hint)),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addLayout(buttons)
        column.addStretch(3)
