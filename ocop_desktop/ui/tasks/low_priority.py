"""A thread that gives way to all others, where the system has priorities of threads."""

import os
import sys
import threading

_NICENESS = 10


def lower_priority() -> None:
    """Let the thread that calls this run only when no other wants to."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
    elif sys.platform == "win32":
        _lower_on_windows()


def _lower_on_windows() -> None:
    import ctypes  # noqa: PLC0415 - of Windows only

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined, unused-ignore]
    kernel.SetThreadPriority(kernel.GetCurrentThread(), -1)  # THREAD_PRIORITY_BELOW_NORMAL
