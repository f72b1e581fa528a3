"""The draft of a fair: its facts, its products in order, and the booth that is being typed."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.register.fair import TradeFair
from ocop_desktop.ui.drafts.form_state import FormState, content_part
from ocop_desktop.ui.fairs.fair_form import FairForm
from ocop_desktop.ui.fairs.fair_model import BOOTH
from ocop_desktop.ui.fairs.fair_table import FairTable
from ocop_desktop.ui.lists.open_cell import read_open_cell

translate = QCoreApplication.translate


def read_fair_state(fair: TradeFair, form: FairForm, table: FairTable) -> FormState:
    """The `fair` as it is typed in `form` and `table`."""
    return FormState(
        RecordKind.FAIR,
        fair.id,
        fair.version,
        fair.name or translate("FairEditor", "Hội chợ mới"),
        fair,
        form.draft_fields(),
        form.labels,
        {"open": read_open_cell(table)},
    )


def fill_fair(draft: Draft, form: FairForm, table: FairTable) -> None:
    """Show what a draft keeps beside the fair itself."""
    form.fill_from_draft(draft.content)
    cell = content_part(draft.content, "more").get("open")
    if isinstance(cell, list) and len(cell) == 3:
        table.fair_model.setData(table.fair_model.index(int(cell[0]), BOOTH), str(cell[2]))
