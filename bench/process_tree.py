"""CPU and memory of a process with all its descendants, as Linux counts them."""

import os
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
_USER, _SYSTEM = 11, 12  # fields of /proc/PID/stat, counted after the name


def processes(root: int) -> list[int]:
    """The ids of the process `root` and of its descendants that live."""
    found, waiting = [], [root]
    while waiting:
        process = waiting.pop()
        found.append(process)
        for children in Path(f"/proc/{process}/task").glob("*/children"):
            waiting += map(int, _read(children).split())
    return found


def cpu_seconds(root: int) -> float:
    """The CPU time the tree has used so far, in seconds, in steps of one tick (0.01 s)."""
    ticks = 0
    for process in processes(root):
        fields = _read(Path(f"/proc/{process}/stat")).rpartition(")")[2].split()
        if fields:
            ticks += int(fields[_USER]) + int(fields[_SYSTEM])
    return ticks / _TICKS


def proportional_megabytes(root: int) -> float:
    """The tree's memory in MB: what processes share is counted once (PSS)."""
    return _sum_rollup(root, "Pss:")


def resident_megabytes(root: int) -> float:
    """The tree's memory in MB as the sum of RSS: what processes share is counted for each."""
    return _sum_rollup(root, "Rss:")


def _sum_rollup(root: int, field: str) -> float:
    kilobytes = 0
    for process in processes(root):
        for line in _read(Path(f"/proc/{process}/smaps_rollup")).splitlines():
            if line.startswith(field):
                kilobytes += int(line.split()[1])
    return kilobytes * 1024 / 1e6


def _read(file: Path) -> str:
    """The text of a file of /proc; empty once its process has ended."""
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
