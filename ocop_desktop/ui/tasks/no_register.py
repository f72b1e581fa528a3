"""A runner of services while no register is open: of those that are told a folder."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.ui.tasks.runner import ServiceRunner

Params = ParamSpec("Params")
Result = TypeVar("Result")


class NoRegister:
    """What a runner hands over in the place of a register."""

    folder = Path()
    media = Path()
    regulations = Path()
    write_refusal: WriteReason | None = None

    def __init__(self) -> None:
        self.changes: list[ChangeSet] = []

    def with_own_changes(self) -> Self:
        """Itself: nothing is written through it."""
        return self

    def naming_damage(self) -> AbstractContextManager[None]:
        """There is nothing that could be damaged."""
        return nullcontext()

    def close(self) -> None:
        """There is nothing to close."""


def make_folder_runner() -> ServiceRunner:
    """A runner for `without_register` services; it must be closed."""
    return ServiceRunner(NoRegister)


def without_register(
    service: Callable[Params, Result],
) -> Callable[Concatenate[Any, Params], Result]:
    """The service as a runner calls it: it does not get the open register."""

    def call(register: object, /, *args: Params.args, **kwargs: Params.kwargs) -> Result:
        del register
        return service(*args, **kwargs)

    return call
