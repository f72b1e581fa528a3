"""The draft of a month of sales: the cells as typed, and what the register held of their products."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.outlets.sale_checks import format_month
from ocop_desktop.ui.drafts.form_state import FormState, content_part
from ocop_desktop.ui.lists.open_cell import read_open_cell
from ocop_desktop.ui.outlets.sales_model import FIELDS
from ocop_desktop.ui.outlets.sales_table import SalesTable

_COLUMNS = {name: column for column, name in FIELDS.items()}
SalesKey = tuple[date, str]
"""The first day of the month, and the name of the channel."""


@dataclass(frozen=True)
class TypedSales:
    """What a draft keeps: texts by product and column; the id and version of each product's sale."""

    month: date | None
    channel: str
    cells: Mapping[tuple[int, int], str]
    opened: Mapping[int, tuple[int, int]]


def read_sales_state(key: SalesKey, table: SalesTable) -> FormState:
    """The cells of a month and channel as they are typed, also the one whose editor is open."""
    model, (month, channel) = table.sales_model, key
    cells = dict(model.typed)
    if (open_cell := read_open_cell(table)) is not None:
        row, column, text = open_cell
        cells[model.product_at(row), column] = text
    fields, labels = {}, {}
    for (product_id, column), text in cells.items():
        name = f"{product_id}:{FIELDS[column]}"
        fields[name] = text
        labels[name] = f"{model.name_of(product_id)} · {model.titles[column]}"
    opened = {str(one): list(model.opened(one)) for one, _ in cells}
    more = {"month": month.isoformat(), "channel": channel, "opened": opened}
    name = f"{format_month(month)} · {channel}"
    return FormState(RecordKind.SALE, 0, 0, name, None, fields, labels, more)


def read_typed_sales(draft: Draft) -> TypedSales:
    """What the draft keeps; what is damaged in it is left out."""
    more = content_part(draft.content, "more")
    cells = {}
    for name, text in content_part(draft.content, "fields").items():
        product_id, _, field = str(name).partition(":")
        if product_id.isdecimal() and field in _COLUMNS:
            cells[int(product_id), _COLUMNS[field]] = str(text)
    opened = {
        int(product_id): (int(held[0]), int(held[1]))
        for product_id, held in content_part(more, "opened").items()
    }
    return TypedSales(_read_day(more.get("month")), str(more.get("channel", "")), cells, opened)


def _read_day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
