"""A register of 20,000 products copied, copied again, listed, verified, restored and encrypted."""

import shutil
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.registers import FOLDER, practice
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.services import backups, products, registers

PRODUCTS = 20_000
WORDS = "mat khau"


def run() -> None:
    """Print the seconds of each step, and the longest that a writer waits for a copy."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (
        closing(practice(PRODUCTS)) as register,
        TemporaryDirectory(dir=FOLDER) as place,
    ):
        shutil.rmtree(register.backups, ignore_errors=True)
        register.backups.mkdir()
        folder = Path(place)
        began = _print("begin", time.perf_counter())
        made = backups.back_up(register)
        began = _print(f"copy of {made.bytes / 1e6:.0f} MB", began)
        backups.back_up(register)
        began = _print("copy again, media linked", began)
        backups.back_up_if_changed(register)
        began = _print("nothing has changed", began)
        backups.list_backups(register.backups)
        began = _print("list", began)
        backups.verify(made.folder)
        began = _print("verify", began)
        restored = backups.restore(made.folder, folder / "restored")
        began = _print("restore", began)
        with closing(registers.open_register(restored)) as again:
            first = products.get_many(again, [1])[0]
            began = _print("open it and read a product", began)
        backups.find_records(made.folder, first.name.vi, register)
        began = _print("find a record in it", began)
        products.delete(register, [1])
        backups.restore_record(register, made.folder, RecordKind.PRODUCT, 1)
        began = _print("delete a product and bring it back", began)
        file = backups.encrypt(made.folder, folder / "a.age", WORDS)
        began = _print("encrypt", began)
        backups.decrypt(file, folder / "decrypted", WORDS)
        _print("decrypt", began)


def _print(step: str, began: float) -> float:
    now = time.perf_counter()
    if now - began > 0.0005:
        print(f"{step:40} {now - began:7.2f} s")
    return time.perf_counter()
