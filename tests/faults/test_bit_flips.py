"""A bit that turned over is told on reading or found by the check; 400 of them by `make fault-flips`."""

from pathlib import Path

import pytest

from tests.faults.bit_flips import (
    HISTORY,
    PEOPLE,
    check_file_only,
    flip_bits,
    make_source,
)

pytestmark = pytest.mark.sqlite


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_source(tmp_path_factory.mktemp("flips") / "so", 6)


def test_flips_in_peoples_pages_are_told_or_found(source: Path) -> None:
    counts = flip_bits(source, PEOPLE, 16, seed=3)
    assert counts.changed > 3
    assert (counts.missed, counts.tracebacks) == ([], [])


def test_flips_in_the_history_are_found(source: Path) -> None:
    counts = flip_bits(source, HISTORY, 8, seed=4)
    assert counts.changed > 3
    assert (counts.missed, counts.tracebacks) == ([], [])


def test_without_the_comparison_with_the_history_some_are_missed(source: Path) -> None:
    counts = flip_bits(source, PEOPLE, 16, seed=3, check=check_file_only)
    assert counts.missed
