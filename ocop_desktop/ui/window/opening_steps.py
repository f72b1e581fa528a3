"""What can be done next where a register does not open: the buttons of the start page."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.errors import (
    NotARegister,
    RegisterAltered,
    RegisterDamaged,
    RegisterExchanged,
    RegisterLocked,
    RegisterMissing,
)

translate = QCoreApplication.translate


class OpeningStep(Enum):
    """A way on from the start page."""

    RETRY = auto()
    REOPEN = auto()
    RESTORE = auto()
    VIEW = auto()
    SALVAGE = auto()
    CHOOSE = auto()


_STEPS: dict[type[Exception], tuple[OpeningStep, ...]] = {
    RegisterMissing: (OpeningStep.RETRY, OpeningStep.CHOOSE, OpeningStep.RESTORE),
    NotARegister: (OpeningStep.CHOOSE,),
    RegisterDamaged: (OpeningStep.RESTORE, OpeningStep.SALVAGE),
    RegisterAltered: (OpeningStep.RESTORE, OpeningStep.VIEW, OpeningStep.SALVAGE),
    RegisterExchanged: (OpeningStep.REOPEN, OpeningStep.RESTORE),
    RegisterLocked: (OpeningStep.RETRY, OpeningStep.VIEW),
}


def find_steps(error: Exception) -> tuple[OpeningStep, ...]:
    """The ways on after `error`, the one to be tried first in front."""
    return _STEPS.get(type(error), (OpeningStep.RETRY,))


def step_words(step: OpeningStep) -> str:
    """The words of a step's button."""
    return {
        OpeningStep.RETRY: translate("StartPage", "Thử &lại"),
        OpeningStep.REOPEN: translate("StartPage", "Mở sổ đan&g có ở đó"),
        OpeningStep.RESTORE: translate("StartPage", "&Khôi phục từ bản sao…"),
        OpeningStep.VIEW: translate("StartPage", "Mở chỉ để &xem"),
        OpeningStep.SALVAGE: translate("StartPage", "&Cứu dữ liệu sang sổ mới…"),
        OpeningStep.CHOOSE: translate("StartPage", "&Mở sổ khác…"),
    }[step]


def step_icon(step: OpeningStep) -> str:
    """The icon of a step's button."""
    return {
        OpeningStep.RETRY: "rotate-ccw",
        OpeningStep.REOPEN: "book-open",
        OpeningStep.RESTORE: "history",
        OpeningStep.VIEW: "eye",
        OpeningStep.SALVAGE: "download",
        OpeningStep.CHOOSE: "folder-open",
    }[step]
