"""Column maps as they are kept: with the imports that were done, and under a name."""

from collections.abc import Mapping
from typing import Any

from ocop_desktop.domain.importing.columns import (
    Column,
    ColumnMap,
    ColumnUse,
    ImportField,
    Layout,
)


def column_map_to_json(column_map: ColumnMap) -> dict[str, Any]:
    """A column map as JSON values."""
    return {
        "layout": column_map.layout.value,
        "columns": [
            [
                one.place,
                one.heading,
                one.use.value,
                one.field,
                one.turn,
                one.factor,
                one.tick,
                one.year,
            ]
            for one in column_map.columns
        ],
        "unknown": list(column_map.unknown),
        "doubled": list(column_map.doubled),
    }


def column_map_from_json(facts: Mapping[str, Any]) -> ColumnMap:
    """The column map of such values."""
    columns = (
        Column(place, heading, ColumnUse(use), ImportField(field) if field else None, *numbers)
        for place, heading, use, field, *numbers in facts["columns"]
    )
    return ColumnMap(
        Layout(facts["layout"]), tuple(columns), tuple(facts["unknown"]), tuple(facts["doubled"])
    )
