"""What can be done next where a register does not open: the buttons of the start page."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.errors import (
    NotARegister,
    RegisterDamaged,
    RegisterMissing,
    RegisterNewer,
)

translate = QCoreApplication.translate


class OpeningStep(Enum):
    """A way on from the start page."""

    RETRY = auto()
    RESTORE = auto()
    VIEW = auto()
    SALVAGE = auto()
    CHOOSE = auto()


def find_steps(error: BaseException) -> tuple[OpeningStep, ...]:
    """The ways on after `error`, the one to be tried first in front."""
    match error:
        case RegisterMissing():
            return (OpeningStep.RETRY, OpeningStep.CHOOSE, OpeningStep.RESTORE)
        case NotARegister():
            return (OpeningStep.CHOOSE,)
        case RegisterDamaged():
            return (OpeningStep.RESTORE, OpeningStep.SALVAGE)
        case RegisterNewer():
            return (OpeningStep.RETRY,)
        case _:
            return (OpeningStep.RETRY,)


def step_words(step: OpeningStep) -> str:
    """The words of a step's button."""
    return {
        OpeningStep.RETRY: translate("StartPage", "Thử &lại"),
        OpeningStep.RESTORE: translate("StartPage", "&Khôi phục từ bản sao…"),
        OpeningStep.VIEW: translate("StartPage", "Mở chỉ để &xem"),
        OpeningStep.SALVAGE: translate("StartPage", "&Cứu dữ liệu sang sổ mới…"),
        OpeningStep.CHOOSE: translate("StartPage", "&Mở sổ khác…"),
    }[step]


def step_icon(step: OpeningStep) -> str:
    """The icon of a step's button."""
    return {
        OpeningStep.RETRY: "rotate-ccw",
        OpeningStep.RESTORE: "history",
        OpeningStep.VIEW: "eye",
        OpeningStep.SALVAGE: "download",
        OpeningStep.CHOOSE: "folder-open",
    }[step]
