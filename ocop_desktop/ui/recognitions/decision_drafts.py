"""The draft of a decision: its header, its lines and the cell that is being typed, as JSON."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.register.recognition import RecognitionKind
from ocop_desktop.ui.drafts.form_state import FormState, content_part
from ocop_desktop.ui.finding.product_finder import ProductFinder
from ocop_desktop.ui.lists.open_cell import read_open_cell
from ocop_desktop.ui.recognitions.decision_header import DecisionHeader
from ocop_desktop.ui.recognitions.decision_lines import DecisionRow
from ocop_desktop.ui.recognitions.decision_table import DecisionTable

_TEXTS = (
    "certificate_number", "product_code", "issued", "expires", "stars_text", "is_added",
    "set_number", "is_rated", "is_filled_down", "stars", "kind",
)  # fmt: skip


def read_decision(
    name: str, header: DecisionHeader, table: DecisionTable, finder: ProductFinder
) -> FormState:
    """The decision as it is typed; `name` is what it is called without a number."""
    number = header.decision().number
    more = {
        "lines": list(map(_write_line, table.lines.lines)),
        "open": read_open_cell(table),
        "finder": finder.text(),
    }
    return FormState(
        RecordKind.RECOGNITION, 0, 0, f"{name} {number}".strip(), None, header.draft_fields(),
        header.labels, more, header.media_names(),
    )  # fmt: skip


def fill_decision(
    content: Mapping[str, Any],
    rows: Iterable[ProductRow],
    header: DecisionHeader,
    table: DecisionTable,
    finder: ProductFinder,
) -> None:
    """Show the decision that a draft keeps; `rows` are the register's products of today."""
    header.fill_from_draft(content)
    more = content_part(content, "more")
    table.lines.paste(read_lines(more.get("lines", ()), {row.id: row for row in rows}))
    finder.setText(str(more.get("finder", "")))
    if isinstance(cell := more.get("open"), list) and len(cell) == 3:
        row, column, text = cell
        table.lines.setData(table.lines.index(int(row), int(column)), str(text))


def read_lines(lines: Sequence[Any], rows: Mapping[int, ProductRow]) -> list[DecisionRow]:
    """The lines that a draft keeps; one whose product was deleted is open again."""
    return [_read_line(line, rows) for line in lines]


def _write_line(line: DecisionRow) -> dict[str, object]:
    return {
        **{name: getattr(line, name) for name in _TEXTS},
        "row": line.row.id if line.row else 0,
        "name": line.product_name,
        "producer": line.producer_name,
        "near": [row.id for row in line.near],
        "namesake": line.namesake.id if line.namesake else 0,
        "points": None if line.points is None else str(line.points),
    }


def _read_line(line: Mapping[str, Any], rows: Mapping[int, ProductRow]) -> DecisionRow:
    points = line.get("points")
    held = DecisionRow(
        row=rows.get(line["row"]),
        name=line["name"],
        producer=line["producer"],
        near=tuple(rows[known] for known in line["near"] if known in rows),
        namesake=rows.get(line["namesake"]),
        points=None if points is None else Decimal(points),
        **{name: line[name] for name in _TEXTS},
    )
    kind = None if held.kind is None else RecognitionKind(held.kind)
    return replace(held, kind=kind)
