"""The first screen of the product list before the register is open: shown from the mirror."""

from PySide6.QtCore import QObject, Signal

from ocop_desktop.domain.register.product import ProductList, ProductQuery
from ocop_desktop.ui.list_mirror import ListMirror, MirroredList, State
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply


class FirstScreen(QObject):
    """Shows the mirror until the register's own list is there, and writes the next one.

    `dropped` is emitted when the mirror goes without a list in its place.
    """

    dropped = Signal()

    def __init__(self, context: PageContext, table: RowTable) -> None:
        super().__init__(table)
        self._runner = context.runner
        make_mirror = context.make_mirror
        self._mirror: ListMirror | None = make_mirror() if make_mirror else None
        self._table = table
        self._mirrored: MirroredList | None = None
        self._state: State | None = None
        self._written: State | None = None
        self._register_id: str | None = None

    def show_mirror(self) -> bool:
        """Show the mirror, on which nothing can be done; returns False if there is none."""
        if self._mirror is None:
            return False
        self._runner.call(Reply(self._on_register_id, self._on_failure), services.registers.read_id)
        self._mirrored = self._mirror.read()
        if self._mirrored is None:
            return False
        self._runner.opening_failed.connect(self._on_failure)
        self._runner.failed.connect(self._on_failure)
        self._table.show_unconfirmed(self._mirrored.rows)
        return True

    def expect(self, query: ProductQuery) -> None:
        """Note the register's state before its list is asked for; only the usual list is mirrored."""
        usual = self._mirror is not None and query == ProductQuery()
        self._state = self._mirror.read_state() if self._mirror and usual else None

    def keep(self, found: ProductList) -> None:
        """Write the mirror of the answered list, unless somebody wrote while it was being read."""
        state, self._state = self._state, None
        if self._mirror is None or state is None or self._register_id is None:
            return
        if state != self._written and state == self._mirror.read_state():
            self._mirror.write(state, self._register_id, found)
            self._written = state

    def _on_register_id(self, register_id: str) -> None:
        self._register_id = register_id
        if self._mirrored is not None and self._mirrored.register_id != register_id:
            self._drop()

    def _on_failure(self, error: Exception) -> None:
        del error
        self._drop()

    def _drop(self) -> None:
        if self._table.drop_unconfirmed():
            self.dropped.emit()
