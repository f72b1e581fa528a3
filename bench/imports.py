"""What importing long lists costs: CPU and memory of the command with the process that reads.

CPU is user and system time of the whole tree; memory is the highest PSS of the tree, looked at every
20 ms. Each import goes into a register of its own.
"""

import resource
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from time import perf_counter, process_time, sleep

from sqlalchemy import Connection, event

from bench.import_files import plain_csv, plain_workbook, registry_file
from bench.process_tree import proportional_megabytes
from bench.registers import FOLDER
from ocop_desktop.services import imports, registers

_LOOK_SECONDS = 0.02
_REGISTER = FOLDER / "imported"


def run() -> None:
    """Print the figures of every list."""
    registry = registry_file(10_323)
    _print("registry  10,323, dry run", registry, "--dry-run", aim="4 s, 300 MB")
    _print("registry  10,323, import", registry, aim="6 s, 300 MB", keep=True)
    _print("registry  10,323, the same again", registry, keep=True)
    _print("registry  10,323, diff", registry, command="diff", keep=True)
    _print("csv      100,000, dry run", plain_csv(100_000), "--dry-run", aim="15 s, 300 MB")
    _print("xlsx      50,000, dry run", plain_workbook(50_000), "--dry-run", aim="20 s")
    measure_lock(plain_csv(20_000), aim="1.2 s")
    measure_lock(registry_file(20_000), aim="2 s")
    for products in (12_500, 25_000, 50_000):
        _print(f"csv      {products:>7,}, dry run", plain_csv(products), "--dry-run", aim="linear")
    million = plain_csv(1_000_000)
    _print("csv    1,000,000", million, "--dry-run", aim="refused or done, 300 MB")
    for name, file in (("csv 1,000,000", million), ("xlsx 50,000", plain_workbook(50_000))):
        print(f"{name}: stopped {_measure_stop(file):.2f} s after Ctrl+C (aim 1 s)")


def _print(
    name: str, file: Path, *options: str, command: str = "import", aim: str = "", keep: bool = False
) -> None:
    if not keep:
        shutil.rmtree(_REGISTER, ignore_errors=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = perf_counter()
    process = _start(command, file, *options)
    peak = 0.0
    while process.poll() is None:
        peak = max(peak, proportional_megabytes(process.pid))
        sleep(_LOOK_SECONDS)
    seconds = perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    aimed = f" (aim {aim})" if aim else ""
    print(
        f"{name}: {cpu:.2f} s of CPU, {seconds:.2f} s, {peak:.0f} MB, exit {process.returncode}{aimed}"
    )


def measure_lock(file: Path, aim: str) -> None:
    """Print how long the register is locked while the list is imported: its last write."""
    shutil.rmtree(_REGISTER, ignore_errors=True)
    register = registers.create_register(_REGISTER)
    table = imports.read_list(file)
    locked: dict[str, float] = {}

    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get("immediate"):
            locked.update(cpu=process_time(), wall=perf_counter())

    def end(*_: object) -> None:
        if "cpu" in locked:
            cpu, wall = process_time() - locked.pop("cpu"), perf_counter() - locked.pop("wall")
            print(f"{file.name}: lock held {cpu:.2f} s of CPU, {wall:.2f} s (aim {aim} of CPU)")

    event.listen(register.engine, "begin", begin)
    event.listen(register.engine, "checkin", end)
    imports.import_table(register, table, file.name)
    register.close()


def _measure_stop(file: Path) -> float:
    """How long the command lives after Ctrl+C, pressed after two seconds."""
    shutil.rmtree(_REGISTER, ignore_errors=True)
    process = _start("import", file, "--dry-run")
    sleep(2)
    process.send_signal(signal.SIGINT)
    started = perf_counter()
    process.wait()
    return perf_counter() - started


def _start(command: str, file: Path, *options: str) -> subprocess.Popen[bytes]:
    words = [sys.executable, "main.py", command, str(file), "--register", str(_REGISTER), "--json"]
    return subprocess.Popen(
        [*words, *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
