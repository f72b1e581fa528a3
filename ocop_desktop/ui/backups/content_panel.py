"""What is inside of a copy, as facts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.backups.backup import Backup
from ocop_desktop.domain.text import format_number
from ocop_desktop.ui import theme
from ocop_desktop.ui.backups.words import (
    content_counts,
    count_words,
    moment_words,
    now,
    size_words,
    verified_words,
)
from ocop_desktop.ui.widgets.fact_list import FactList
from ocop_desktop.ui.widgets.scroll_area import make_scroll_area


class ContentPanel(QFrame):
    """The office, the counts, the newest change and the folder of one copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "panel")
        self.facts = FactList()
        inner = QWidget()
        inner.setLayout(self.facts)
        area = make_scroll_area(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.addWidget(theme.style_heading(QLabel(self.tr("Trong bản sao này")), 3))
        column.addWidget(area, 1)

    def show_backup(self, backup: Backup | None) -> None:
        """Show the facts of `backup`, or none."""
        self.facts.show_facts(() if backup is None else self._facts_of(backup))

    def _facts_of(self, backup: Backup) -> tuple[tuple[str, str], ...]:
        seen_at = now()
        newest = backup.newest_change_at
        return (
            (self.tr("Cơ quan"), backup.office),
            (self.tr("Bên trong"), count_words(content_counts(backup))),
            (self.tr("Số lần ghi"), format_number(backup.changes)),
            (self.tr("Lần ghi cuối"), moment_words(newest, seen_at) if newest else ""),
            (self.tr("Sao lưu lúc"), moment_words(backup.at, seen_at)),
            (self.tr("Kiểm chứng"), verified_words(backup)),
            (self.tr("Cỡ"), size_words(backup.bytes)),
            (self.tr("Thư mục"), str(backup.folder)),
        )
