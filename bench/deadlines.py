"""How long the deadline board of every product takes, asked for the first time and again."""

from statistics import median
from time import perf_counter

from bench.registers import DAY, practice
from ocop_desktop.services import deadlines
from ocop_desktop.store.database import Register

SIZE = 10_323
RUNS = 9


def run() -> None:
    """Print the median and the slowest board worked out anew, and one that is still known."""
    register = practice(SIZE)
    deadlines.board(register, DAY)
    times = []
    for _ in range(RUNS):
        register._remembered.clear()  # noqa: SLF001 - the board is to be worked out anew
        times.append(_milliseconds(register))
    again = _milliseconds(register)
    register.close()
    print(
        f"deadlines {SIZE:,} products: median {median(times):.0f} ms, slowest {max(times):.0f} ms "
        f"(aim 150 ms); asked again {again:.1f} ms"
    )


def _milliseconds(register: Register) -> float:
    started = perf_counter()
    deadlines.board(register, DAY)
    return (perf_counter() - started) * 1000
