"""What every field can show of itself: that its content is doubtful (yellow) or wrong (red)."""

from PySide6.QtWidgets import QWidget


def mark_field(widget: QWidget, sentence: str, *, hard: bool = False) -> None:
    """Frame the field red (hard) or yellow with `sentence` as its tooltip; "" takes it away."""
    state = ("hard" if hard else "soft") if sentence else ""
    if widget.property("problem") == state:
        widget.setToolTip(sentence)
        return
    widget.setProperty("problem", state)
    widget.setToolTip(sentence)
    widget.setAccessibleDescription(sentence)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
