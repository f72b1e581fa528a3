"""The published events of offices, put as files and read back: totals, ratios, findings, parts."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.domain.register.product import Product
from ocop_desktop.store.database import Register
from tests.commands.test_commands import Shell
from tests.commands.test_history_command import ask

Stocked = tuple[Register, Product]
Facts = dict[str, Any]
DOCUMENT = Path(__file__).parents[2] / "docs" / "event-file.md"
DIGITAL: Facts = {
    "kind": "Livestream", "starts_on": "2023-10-19", "ends_on": "21/10/2023", "products_stated": 66,
    "hosts_stated": "hơn 80",
    "sessions": [{"reach": "16 triệu", "viewers": "hơn 350.000", "net": "hơn 900 triệu"}],
}  # fmt: skip
HAI_PHONG = {"reach": "hơn 20,7 triệu lượt", "viewers": "hơn 578 nghìn", "net": "hơn 750 triệu"}
THANH_HOA = {"views": "hơn 375.000", "orders": "1.000", "net": "205 triệu"}
SUMMER_2019 = {"A": 760, "B": 429, "C": 422, "D": 385, "Thái Lan": 420}
VECTORS: dict[str, tuple[Facts, Facts]] = {
    "V1": (
        DIGITAL,
        {
            "days": 3, "viewers_per_reach": 2.19, "revenue_per_viewer": 2571, "revenue_per_order": None,
            "revenue_per_day": 300_000_000, "revenue_per_product": 13_636_363, "net": (900_000_000, "hon"),
            "viewers": (350_000, "hon"), "hosts": (80, "hon"), "rules": set(),
        },
    ),
    "V2": (
        {"kind": "chợ phiên", "sessions": [HAI_PHONG]},
        {"viewers_per_reach": 2.79, "revenue_per_viewer": 1298, "reach": (20_700_000, "hon")},
    ),
    "V3": (
        {"sessions": [THANH_HOA]},
        {"revenue_per_order": 205_000, "orders_per_view": 0.27, "revenue_per_view": 547, "viewers": None},
    ),
    "V4": (
        {"sessions": [{"reach": "hơn 3 triệu", "viewers": 496_000, "orders": "gần 300"}]},
        {"viewers_per_reach": 16.53, "orders_per_viewer": 0.06, "net": None},
    ),
    "V5": (
        {"sessions": [DIGITAL["sessions"][0], HAI_PHONG, THANH_HOA]},
        {"net": (1_855_000_000, "hon"), "reach": None, "rules": {"reach_not_added"}},
    ),
    "V6": (
        {
            "revenue_stated": "gần 16 tỷ",
            "revenue_parts": [
                {"name": "OCOP", "revenue": "8,7 tỷ"}, {"name": "Tỉnh khác", "revenue": "7,5 tỷ"},
            ],
        },
        {"net": (16_000_000_000, "gan"), "shares": [53.7, 46.3], "rules": {"parts_over_total"}},
    ),
    "V7": (
        {
            "starts_on": "2023-04-28", "ends_on": "2023-05-03", "visitors": "trên 55 nghìn lượt",
            "revenue_stated": "17,4 tỷ",
        },
        {"days": 6, "revenue_per_visitor": 316_364},
    ),
    "V8": (
        {
            "starts_on": "2019-04-26", "ends_on": "2019-04-30", "days_stated": 6, "revenue_stated": "10,2 tỷ",
            "revenue_ocop_stated": "trên 7 tỷ",
            "revenue_parts": [
                {"name": name, "revenue": f"{value} triệu"} for name, value in SUMMER_2019.items()
            ],
        },
        {"days": 5, "ocop_share": 68.6, "rules": {"days_differ", "revenue_without_entry"}},
    ),
    "V9": (
        {
            "starts_on": "2017-05-01", "revenue_stated": "gần 7 tỷ",
            "revenue_parts": [
                {"name": "Đông Triều", "revenue": "6.442,5 triệu", "part_of": "tinh"},
                {"name": "Tỉnh", "revenue": 3_900_000_000},
            ],
        },
        {"rules": {"part_over_total"}},
    ),
    "V10": (
        {"revenue_stated": "gần 2,1 tỷ", "contracts_stated": 30, "contracts_value_stated": "485 triệu"},
        {
            "net": (2_100_000_000, "gan"), "contracts": (30, "chinh-xac"), "rules": set(),
            "contracts_value": (485_000_000, "chinh-xac"),
        },
    ),
    "V11": (
        {
            "starts_on": "2023-10-07", "ends_on": "2023-10-11", "booths_total": 260, "booths_ocop": 60,
            "booths_province": 80, "booths_other": 120,
        },
        {"days": 5, "rules": set()},
    ),
    "V12": (
        {
            "starts_on": "2026-02-06", "ends_on": "2026-02-11", "booths_total": "khoảng 220",
            "booths_ocop": 100, "booths_province": 110,
        },
        {"days": 6, "rules": set(), "booths_total": (220, "khoang")},
    ),
    "V14": (
        {
            "sessions": [{"quantity": "60 tấn", "pages": [{"platform": "Facebook"}]}],
            "gifts": [{"amount": "3,8 tỷ"}, {"amount": "20 triệu"}],
        },
        {"net": None, "gifts": 3_820_000_000, "rules": set()},
    ),
    "V15": ({"entries": [{"product": 1, "orders": 0}]}, {"orders": (0, "chinh-xac"), "net": None}),
}  # fmt: skip


def put(folder: Path, capsys: Shell, facts: Facts) -> Facts:
    file = folder.parent / "su-kien.json"
    file.write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")
    told = ask(capsys, "events", "put", file, "--register", folder)
    shown: Facts = ask(capsys, "events", "show", "--register", folder, "--event", str(told["id"]))
    return shown


def flatten(shown: Facts) -> Facts:
    """What a vector states, by its name."""
    ratios = {name: one and one["value"] for name, one in shown["ratios"].items()}
    figures = {
        name: one and (one["value"], one["qualifier"])
        for name, one in (shown["stated"] | shown["totals"]).items()
    }
    shares = [one["share"]["value"] for one in shown["revenue_parts"]]
    rules = {one["rule"] for one in shown["findings"]}
    return {**figures, **shown, **ratios, "shares": shares, "rules": rules}


@pytest.mark.parametrize("vector", VECTORS)
def test_a_published_event_is_read_back_value_for_value(
    vector: str, stocked: Stocked, capsys: Shell
) -> None:
    facts, wanted = VECTORS[vector]
    shown = flatten(put(stocked[0].folder, capsys, {"name": "Ngày hội", **facts}))
    assert {name: shown[name] for name in wanted} == wanted


def test_the_example_of_the_documents_is_put_whole(stocked: Stocked, capsys: Shell) -> None:
    blocks = re.findall(r"```json\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    event, outlets = map(json.loads, blocks)
    folder = stocked[0].folder
    shown = put(folder, capsys, event)
    assert shown["stated"]["revenue_ocop"] == {
        "value": 700_000_000, "qualifier": "hon", "unit": "đồng",
    }  # fmt: skip
    assert shown["by_session"][0]["quantity"] == [{"quantity": 1.5, "unit": "tấn"}]
    assert shown["by_session"][0]["ends_at"] == "00:15"
    assert (shown["gifts"], shown["role"]) == (20_000_000, "chu-tri")
    file = folder.parent / "kenh.json"
    file.write_text(json.dumps(outlets), encoding="utf-8")
    told = ask(capsys, "channels", "put", file, "--register", folder)
    assert [len(told[name]) for name in ("listings", "channels", "sale_points")] == [1, 1, 1]
