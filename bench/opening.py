"""What keeps a clerk waiting when a register opens, and what is checked of it afterwards, at rest."""

import resource
from pathlib import Path
from statistics import median
from time import process_time

from bench import history
from bench.registers import FOLDER, practice
from ocop_desktop.services import health, registers

PRODUCTS = 20_000
_TIMES = 15


def run() -> None:
    """Print the CPU of opening the largest register that is measured, and of checking a usual one."""
    practice(PRODUCTS).close()
    history.prepare().close()
    for folder in sorted(FOLDER.glob("*-*")):
        if registers.is_register(folder):
            _print_opening(folder)
    folder = FOLDER / f"register-{PRODUCTS}"
    for full, aim in ((False, 3), (True, 6)):
        began = process_time()
        report = health.check(folder, full=full)
        seconds = process_time() - began
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        words = "whole" if full else "sampled"
        print(
            f"check, {words}, of {folder.name}: {seconds:.2f} s of CPU (aim {aim} s), peak {peak} MB,"
            f" {dict(report.checked)}, {len(report.problems)} problems"
        )


def _print_opening(folder: Path) -> None:
    times = []
    for _ in range(_TIMES):
        began = process_time()
        registers.open_register(folder, announced=True).close()
        times.append((process_time() - began) * 1000)
    size = sum(file.stat().st_size for file in folder.glob("register.sqlite")) / 1e6
    print(
        f"opening {folder.name}, {size:,.0f} MB: median {median(times):.1f} ms of CPU,"
        f" slowest {max(times):.1f} ms (aim 200 ms)"
    )
