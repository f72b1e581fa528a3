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


def test_the_sheets_sold_in_shops_lie_in_the_middle_of_a4() -> None:
    assert [sheet.name for sheet in PRESETS] == [
        "3x7-70x42.4", "3x7-63.5x38.1", "2x7-99.1x38.1", "3x8-63.5x33.9", "3x8-70x36",
        "3x8-70x37", "2x4-99.1x67.7", "2x5-105x57", "4x10-48.5x25.4", "5x13-38.1x21.2",
    ]  # fmt: skip
    assert BADGES.name == "2x5-90x55"
    for sheet in (*PRESETS, BADGES):
        assert (sheet.page_width, sheet.page_height) == (210, 297)
        assert sheet.count == sheet.columns * sheet.rows
        across = sheet.left + (sheet.columns - 1) * sheet.step_x + sheet.width
        upright = sheet.top + (sheet.rows - 1) * sheet.step_y + sheet.height
        assert sheet.page_width - across == pytest.approx(sheet.left, abs=0.02)
        assert sheet.page_height - upright == pytest.approx(sheet.top, abs=0.02)
        assert sheet.step_y == sheet.height
    gaps = [round(sheet.step_x - sheet.width, 2) for sheet in PRESETS]
    assert gaps == [0, 2.54, 2.54, 2.54, 0, 0, 2.54, 0, 0, 2.54]
    assert (BADGES.step_x, BADGES.cut) == (90, True)


@pytest.mark.parametrize(
    ("changes", "limit", "value"),
    [
        ({"page_width": 49.9}, "50-1200", "49.9"),
        ({"page_height": 1200.1}, "50-1200", "1200.1"),
        ({"columns": 0}, "1000", "0"),
        ({"rows": 1001}, "1000", "1001"),
        ({"width": 14.99}, "15", "14.99"),
        ({"step_x": 63.44}, "63.5", "63.44"),
        ({"left": -0.06}, "210", "-0.06"),
        ({"left": 14.46}, "210", "210.06"),
    ],
)
def test_a_refusal_says_what_stood_there_and_what_may(
    changes: dict[str, float], limit: str, value: str
) -> None:
    wide = replace(OWN, step_x=66.05)
    with pytest.raises(UnfitLabels) as refused:
        check_label_sheet(replace(wide, **changes))  # type: ignore[arg-type]
    assert (refused.value.limit, refused.value.value) == (limit, value)


@pytest.mark.parametrize(
    "changes",
    [
        {"page_width": 50, "columns": 1, "left": 0, "width": 50},
        {"page_height": 1200},
        {"width": 15},
        {"height": 15},
        {"step_x": 63.46},
        {"left": -0.04},
        {"rows": 1, "step_y": 0},
    ],
)
def test_what_just_fits_is_taken(changes: dict[str, float]) -> None:
    sheet = replace(OWN, **changes)  # type: ignore[arg-type]
    assert check_label_sheet(sheet) is sheet


def test_print_keeps_clear_of_the_edges_but_leaves_half_of_a_label() -> None:
    sheet = replace(OWN, left=1, top=2, columns=1, rows=1)
    assert find_margins(sheet) == (4, 3)
    far_right = replace(sheet, left=210 - 63.5 - 0.5, top=297 - 38.1 - 1)
    assert find_margins(far_right) == pytest.approx((4.5, 4))
    small = replace(sheet, left=0, top=0, width=16, height=18)
    assert find_margins(small) == (4, 4.5)


def test_a_name_is_one_line_of_at_most_eighty_letters_and_cut_means_true() -> None:
    data = label_sheet_to_data(OWN)
    assert parse_label_sheet({**data, "name": "  Nhãn   A4 "}).name == "Nhãn A4"
    assert len(parse_label_sheet({**data, "name": "x" * 81}).name) == 80
    assert parse_label_sheet({**data, "cut": True}).cut
    assert not parse_label_sheet({**data, "cut": 1}).cut
    assert not parse_label_sheet({key: one for key, one in data.items() if key != "cut"}).cut


@pytest.mark.parametrize(
    ("data", "field", "value"),
    [
        ("x" * 41, "", "x" * 40),
        ({**label_sheet_to_data(OWN), "y" * 41: 1}, "y" * 40, ""),
        ({key: 1 for key in label_sheet_to_data(OWN) if key != "wide"}, "width", ""),
        ({**label_sheet_to_data(OWN), "wide": True}, "width", "True"),
        ({**label_sheet_to_data(OWN), "rows": "z" * 41}, "rows", "z" * 40),
        ({**label_sheet_to_data(OWN), "left": "z" * 41}, "left", "z" * 40),
    ],
)
def test_a_refusal_of_data_names_the_field_and_shortens_what_stood_there(
    data: object, field: str, value: str
) -> None:
    with pytest.raises(UnfitLabels) as refused:
        parse_label_sheet(data)
    assert (refused.value.field, refused.value.value) == (field, value)
