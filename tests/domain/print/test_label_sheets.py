import json
from dataclasses import replace

import pytest

from ocop_desktop.domain.errors import UnfitLabels
from ocop_desktop.domain.print.label_sheets import (
    BADGES,
    PRESETS,
    check_label_sheet,
    find_margins,
    find_preset,
    label_sheet_to_data,
    parse_label_sheet,
)

OWN = PRESETS[1]


@pytest.mark.parametrize("sheet", [*PRESETS, BADGES], ids=lambda sheet: sheet.name)
def test_every_sheet_that_ships_can_be_printed(sheet: object) -> None:
    assert check_label_sheet(sheet) is sheet  # type: ignore[arg-type]


def test_sheets_are_found_by_their_geometry() -> None:
    assert len({sheet.name for sheet in PRESETS}) == len(PRESETS) == 10
    found = find_preset("5x13-38.1x21.2")
    assert found is not None
    assert (found.count, found.width, found.height) == (65, 38.1, 21.2)
    assert find_preset("9x9-1x1") is None


def test_only_plain_paper_is_cut_along_lines() -> None:
    assert [sheet.name for sheet in PRESETS if sheet.cut] == ["3x7-70x42.4"]


def test_labels_at_the_edge_of_the_page_keep_clear_of_what_printers_cannot_reach() -> None:
    assert find_margins(OWN) == (2, 2)
    across, upright = find_margins(PRESETS[0])
    assert across == 5
    assert upright == pytest.approx(4.9)


@pytest.mark.parametrize("sheet", PRESETS, ids=lambda sheet: sheet.name)
def test_a_sheet_comes_back_from_its_file(sheet: object) -> None:
    assert parse_label_sheet(json.loads(json.dumps(label_sheet_to_data(sheet)))) == sheet  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "reason", "field"),
    [
        ({"width": 14.9}, "too_small", "width"),
        ({"height": 3}, "too_small", "height"),
        ({"columns": 0}, "no_labels", "columns"),
        ({"rows": 10**9}, "no_labels", "rows"),
        ({"page_width": 3}, "page_size", "page_width"),
        ({"left": 30}, "off_page", "left"),
        ({"top": -2}, "off_page", "top"),
        ({"rows": 8}, "off_page", "top"),
        ({"step_x": 60}, "overlap", "step_x"),
        ({"step_y": 20}, "overlap", "step_y"),
        ({"left": float("nan")}, "not_a_number", "left"),
    ],
)
def test_a_sheet_that_cannot_be_is_refused(
    changes: dict[str, float], reason: str, field: str
) -> None:
    with pytest.raises(UnfitLabels) as refused:
        check_label_sheet(replace(OWN, **changes))  # type: ignore[arg-type]
    assert (refused.value.reason, refused.value.field) == (reason, field)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ([1, 2], "not_an_object"),
        ({"name": "x"}, "missing_key"),
        ({**label_sheet_to_data(OWN), "colour": "red"}, "unknown_key"),
        ({**label_sheet_to_data(OWN), "wide": "63,5"}, "not_a_number"),
        ({**label_sheet_to_data(OWN), "rows": 7.5}, "not_a_number"),
        ({**label_sheet_to_data(OWN), "columns": True}, "not_a_number"),
    ],
)
def test_data_that_are_no_sheet_are_refused(data: object, reason: str) -> None:
    with pytest.raises(UnfitLabels) as refused:
        parse_label_sheet(data)
    assert refused.value.reason == reason


def test_a_single_label_needs_no_step() -> None:
    alone = replace(OWN, columns=1, rows=1, step_x=0, step_y=0)
    assert check_label_sheet(alone) is alone
