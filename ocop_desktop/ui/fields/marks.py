"""Marks fields whose content is doubtful (yellow frame) or wrong (red frame)."""

from PySide6.QtWidgets import QWidget


def mark_field(widget: QWidget, sentence: str, *, hard: bool = False) -> None:
    """Frame `widget` red (`hard`) or yellow with `sentence` as its tooltip; "" removes the frame."""
    state = ("hard" if hard else "soft") if sentence else ""
    if widget.property("problem") == state:
        widget.setToolTip(sentence)
        return
    widget.setProperty("problem", state)
    widget.setToolTip(sentence)
    widget.setAccessibleDescription(sentence)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
