"""The cell of a table that is being typed: its text is in no model yet."""

from PySide6.QtWidgets import QAbstractItemView, QLineEdit

OpenCell = tuple[int, int, str]


def read_open_cell(view: QAbstractItemView) -> OpenCell | None:
    """The row, the column and the text of the cell that is being typed; None if none is."""
    index = view.currentIndex()
    editor = view.indexWidget(index) if index.isValid() else None
    return (index.row(), index.column(), editor.text()) if isinstance(editor, QLineEdit) else None
