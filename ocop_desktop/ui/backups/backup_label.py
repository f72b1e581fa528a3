"""The last copy in the status bar; a click shows all copies."""

from PySide6.QtWidgets import QPushButton, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.backups.backup_state import BackupState
from ocop_desktop.ui.backups.words import now


class BackupLabel(QPushButton):
    """Says when the last copy was made, in yellow where something is to be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self.show_state(BackupState())

    def show_state(self, state: BackupState) -> None:
        """Show what is known of the copies."""
        seen_at = now()
        self.setText(state.words(seen_at))
        self.setToolTip(state.hint(seen_at))
        self.setAccessibleName(state.words(seen_at))
        self.setAccessibleDescription(state.hint(seen_at))
        theme.set_role(self, "reminder" if state.is_warning(seen_at) else "quiet")
