"""What rows of one producer say differently, and what they only write otherwise."""

import pytest

from tests.domain.importing.plans import plan, row


@pytest.mark.parametrize(
    ("field", "first", "again"),
    [
        ("phone", "0907 000 003", "0907000003"),
        ("phone", "0907.000.003", "0907-000-003"),
        ("certified_address", "Ấp 1, xã Thử", "ấp 1, Xã Thử"),
    ],
)
def test_a_value_that_is_only_written_otherwise_is_not_told(
    field: str, first: str, again: str
) -> None:
    rows = [
        row(2, "Gạo", "HTX Ba", producer_facts={field: first}),
        row(3, "Muối", "HTX Ba", producer_facts={field: again}),
    ]
    planner = plan(rows)
    assert planner.plan.told == []
    (htx,) = planner.plan.producers.values()
    assert getattr(htx.after, field) == first


def test_another_value_is_told_also_where_it_is_no_text() -> None:
    rows = [
        row(2, "Gạo", "HTX Ba", producer_facts={"phone": "0907000003", "workers_total": 3}),
        row(3, "Muối", "HTX Ba", producer_facts={"phone": "0907000004", "workers_total": 4}),
    ]
    assert {one.value for one in plan(rows).plan.told} == {"0907000004", "4"}
