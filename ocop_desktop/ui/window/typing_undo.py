"""Undo and redo of the typing in the field that has the focus."""

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit


def undo_typing() -> bool:
    """Undo typing in the focused field; returns False if it has nothing to undo."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit) and field.isUndoAvailable():
        field.undo()
        return True
    if isinstance(field, QPlainTextEdit) and field.document().isUndoAvailable():
        field.undo()
        return True
    return False


def redo_typing() -> bool:
    """Redo typing in the focused field; returns False if it has nothing to redo."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit) and field.isRedoAvailable():
        field.redo()
        return True
    if isinstance(field, QPlainTextEdit) and field.document().isRedoAvailable():
        field.redo()
        return True
    return False
