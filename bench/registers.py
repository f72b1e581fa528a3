"""Practice registers of the sizes that are measured, made once and kept in build/bench."""

from datetime import date
from pathlib import Path

from ocop_desktop.services import demo, registers
from ocop_desktop.store.database import Register

DAY = date(2026, 11, 22)
FOLDER = Path("build/bench")


def practice(products: int, name: str = "register") -> Register:
    """The practice register of that many products; `name` keeps those apart that differ."""
    folder = FOLDER / f"{name}-{products}"
    if registers.is_register(folder):
        return registers.open_register(folder)
    return demo.build(folder, products=products, seed=1, on=DAY)
