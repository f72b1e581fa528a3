"""Practice registers for tests: one is built once in a process, and each test has its own copy."""

import shutil
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from ocop_desktop.services import demo, registers
from ocop_desktop.store.database import Register


def copy_practice(target: Path, *, products: int, on: date, seed: int = 1) -> Path:
    """A practice register in the new folder `target`, closed."""
    return Path(shutil.copytree(Path(_build(products, on, seed).name) / "so", target))


def open_practice(target: Path, *, products: int, on: date, seed: int = 1) -> Register:
    """A practice register in the new folder `target`, open."""
    return registers.open_register(copy_practice(target, products=products, on=on, seed=seed))


@cache
def _build(products: int, on: date, seed: int) -> TemporaryDirectory[str]:
    """The folder of a register that is built once; it is removed when the process ends."""
    folder = TemporaryDirectory(prefix="ocop-practice-")
    demo.build(Path(folder.name) / "so", products=products, seed=seed, on=on).close()
    return folder
