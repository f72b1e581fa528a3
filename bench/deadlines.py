"""How long the deadline board of every product takes, asked for the first time and again."""

import gc
from statistics import median
from time import perf_counter, process_time

from bench.registers import DAY, practice
from ocop_desktop.services import deadlines
from ocop_desktop.store.database import Register

SIZE = 10_323
RUNS = 15


def run() -> None:
    """Print the median and the slowest board worked out anew, and one that is still known."""
    register = practice(SIZE)
    deadlines.board(register, DAY)
    gc.disable()  # as on the window's worker thread
    walls, cpus = zip(*(_anew(register) for _ in range(RUNS)), strict=True)
    again, _ = _milliseconds(register)
    gc.enable()
    register.close()
    print(
        f"deadlines {SIZE:,} products: median {median(walls):.0f} ms, slowest {max(walls):.0f} ms "
        f"(aim 150 ms), {median(cpus):.0f} ms of CPU; asked again {again:.1f} ms"
    )


def _anew(register: Register) -> tuple[float, float]:
    gc.collect()
    register._shared.cached.clear()  # noqa: SLF001 - the board is to be worked out anew
    return _milliseconds(register)


def _milliseconds(register: Register) -> tuple[float, float]:
    """Wall and CPU time of one board."""
    wall, cpu = perf_counter(), process_time()
    deadlines.board(register, DAY)
    return (perf_counter() - wall) * 1000, (process_time() - cpu) * 1000
