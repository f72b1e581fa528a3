"""Controls that write to the register: greyed out in a register that can only be read."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

_PROPERTY = "needs_writing"


class _WritingGuard(QObject):
    """Disables again what a page enables while nothing can be written; `words` tell why."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self.words
            and event.type() is QEvent.Type.EnabledChange
            and isinstance(watched, QWidget)
            and not watched.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled)
        ):
            watched.setEnabled(False)
        return False


class _State:
    """The guard, made with the first control."""

    guard: _WritingGuard | None = None


def needs_writing(*controls: QWidget | QAction) -> None:
    """Mark controls that would write; they are disabled while nothing can be written."""
    for control in controls:
        control.setProperty(_PROPERTY, True)
        if _guard().words:
            _disable(control)


def forbid_writing(words: str) -> None:
    """Disable every marked control, now and later; `words` tell why where the mouse rests."""
    _guard().words = words
    for widget in QApplication.allWidgets():
        controls: tuple[QWidget | QAction, ...] = (widget, *widget.actions())
        for control in controls:
            if control.property(_PROPERTY):
                _disable(control)


def allow_writing() -> None:
    """Let controls that are made from now on write; those already disabled stay so."""
    _guard().words = ""


def is_writing_allowed() -> bool:
    """Whether the open register can be written."""
    return not _guard().words


def _disable(control: QWidget | QAction) -> None:
    words = _guard().words
    control.setEnabled(False)
    control.setToolTip(words)
    if isinstance(control, QAction):
        control.enabledChanged.connect(lambda _on: _disable_again(control))
    else:
        control.installEventFilter(_guard())


def _disable_again(action: QAction) -> None:
    if _guard().words and action.isEnabled():
        action.setEnabled(False)


def _guard() -> _WritingGuard:
    if _State.guard is None:
        _State.guard = _WritingGuard()
    return _State.guard
