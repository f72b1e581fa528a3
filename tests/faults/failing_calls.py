"""The library of `failing_calls.c`: it counts calls that change files, and kills or fails one of them.

The process must have it preloaded, and OCOP_FAULT_ROOT names the folder whose files count.
"""

import ctypes
import os
import shutil
import subprocess
from pathlib import Path

COUNT, KILL, TORN, FAIL = range(4)
SOURCE = Path(__file__).with_suffix(".c")


def build_library(folder: Path) -> Path:
    """The library, compiled into `folder` by the C compiler of the machine."""
    target = folder / "failing_calls.so"
    compiler = shutil.which("cc") or "gcc"
    words = [compiler, "-O1", "-shared", "-fPIC", "-o", str(target), str(SOURCE), "-ldl"]
    subprocess.run(words, check=True)  # noqa: S603 - our own file
    return target


def make_environment(library: Path, root: Path) -> dict[str, str]:
    """The environment of a process that has the library, and counts calls on files below `root`."""
    return {**os.environ, "LD_PRELOAD": str(library), "OCOP_FAULT_ROOT": str(root)}


def arm(call: int, action: int, error: int = 0) -> None:
    """Count from now on; the `call`-th one dies or fails by `action`, with `error` of errno."""
    ctypes.CDLL(None).fault_arm(ctypes.c_long(call), action, error)


def count_calls() -> int:
    """How many calls there were since `arm`."""
    count = ctypes.CDLL(None).fault_count
    count.restype = ctypes.c_long
    return int(count())


def disarm() -> int:
    """Count no more; returns how many calls there were."""
    ctypes.CDLL(None).fault_disarm()
    return count_calls()
