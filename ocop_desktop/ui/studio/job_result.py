"""The result of the last job: its file, its findings, its folder."""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.findings import Finding
from ocop_desktop.messages.findings import rule_title
from ocop_desktop.ui import files, theme
from ocop_desktop.ui.widgets.elided_label import ElidedLabel

MAX_RULES = 3


class JobResultPanel(QFrame):
    """Is hidden until a job is finished, and again once the clerk closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.title = ElidedLabel()
        self.words = QLabel(wordWrap=True)
        self.open_file = QPushButton(self.tr("Mở tệp"))
        self.open_folder = QPushButton(self.tr("Mở thư mục"))
        self._lay_out()
        self.open_file.clicked.connect(lambda: self._open_with(files.open_with_system))
        self.open_folder.clicked.connect(lambda: self._open_with(files.show_in_folder))
        self.hide()

    def show_result(self, path: Path, pages: int, findings: Sequence[Finding]) -> None:
        """Show that `path`, a file or a folder of files, is finished."""
        self.path = path
        self.title.show_text(path.name)
        self.words.setText("\n".join((self._result_words(path, pages), *count_rules(findings))))
        self.open_file.setVisible(not path.is_dir())
        self.show()

    def _result_words(self, path: Path, pages: int) -> str:
        if path.is_dir():
            words = self.tr("Đã lưu {files} tệp, {pages} trang")
            return words.format(files=len(list(path.glob("*.pdf"))), pages=pages)
        size = f"{path.stat().st_size / 1_000_000:.1f}".replace(".", ",")
        return self.tr("Đã lưu {pages} trang, {size} MB").format(pages=pages, size=size)

    def _open_with(self, act: Callable[[Path], None]) -> None:
        if self.path is not None:
            act(self.path)

    def _lay_out(self) -> None:
        self.setProperty("role", "result")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.style_heading(self.title, 3)
        close = QToolButton(autoRaise=True)
        close.setToolTip(self.tr("Đóng"))
        close.setAccessibleName(self.tr("Đóng"))
        theme.set_icon(close, "x")
        close.clicked.connect(self.hide)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(close)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID // 2)
        for button in (self.open_file, self.open_folder):
            button.setAutoDefault(False)
            row.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID, theme.GRID // 2, theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID // 2)
        column.addLayout(top)
        column.addWidget(self.words)
        column.addLayout(row)


def count_rules(findings: Sequence[Finding]) -> list[str]:
    """Return the findings by rule with a count, the most frequent first: "Không in sao: 21"."""
    counts = Counter(finding.rule for finding in findings).most_common()
    lines = [
        f"{rule_title(rule, QCoreApplication.translate)}: {count}"
        for rule, count in counts[:MAX_RULES]
    ]
    rest = sum(count for _, count in counts[MAX_RULES:])
    others = QCoreApplication.translate("JobResultPanel", "Điều khác: {count}").format(count=rest)
    return [*lines, others] if rest else lines
