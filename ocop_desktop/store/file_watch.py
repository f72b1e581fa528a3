"""Noticing that another file, or an older copy, was put in the place of an open register."""

from pathlib import Path

from ocop_desktop.domain.errors import RegisterExchanged
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store.engines.database_identity import DatabaseIdentity, RegisterIdentity


class FileWatch:
    """What the file was when it was last looked at.

    Looking costs one question to the system; only when the file has changed since, by whoever, its
    content is asked whether it goes on from what was known.
    """

    def __init__(self, folder: Path, identity: RegisterIdentity) -> None:
        self._folder = folder
        self._identity = identity
        self._state: tuple[int, ...] = ()
        self._known: DatabaseIdentity | None = None

    def check(self) -> None:
        """Raise RegisterExchanged where the register is not the one that was opened, or an older copy.

        Raises CannotWrite where its file is gone, and the database's errors of reading.
        """
        try:
            state = self._identity.read_state()
        except OSError as error:
            raise refuse_writing(self._folder, error) from error
        if state == self._state:
            return
        if self._known is not None and not self._goes_on(state, self._known):
            raise RegisterExchanged(self._folder)
        self._known = self._identity.read()
        self._state = state

    def _goes_on(self, state: tuple[int, ...], known: DatabaseIdentity) -> bool:
        return self._identity.is_same_place(self._state, state) and self._identity.continues(known)
