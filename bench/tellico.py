"""Our window beside Debian's Tellico 3.4.6, started in turns over the same records on one X server.

Tellico is a collection manager in C++ with Qt and KDE. It needs `apt-get install tellico xvfb
dbus-daemon xdotool` (`xdotool` to look by hand). Both are judged from outside: a window is there when
it is mapped, a program is at rest when its process tree uses less than two ticks of CPU in 0.3 s.
Our rows and details are told by the window itself; Tellico's are taken to stand when it is at rest.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import sleep, time

from bench.process_tree import cpu_seconds, proportional_megabytes, resident_megabytes
from bench.registers import DAY, FOLDER, practice
from bench.start import SIZE, child_command, child_environment
from bench.tellico_file import write_collection
from bench.x_windows import Screen
from ocop_desktop.services import products

PAIRS = 15
DISPLAY = ":96"
QUIET_S = 0.3
QUIET_CPU_S = 0.015
POLL_S = 0.005
LIMIT_S = 60.0
LEAST_SIZE = (600, 400)  # pixels: a smaller window is a dialog
NEEDED = ("tellico", "Xvfb", "dbus-daemon")
_QUIET_TELLICO = "[TipOfDay]\nRunOnStart=false\n"


@dataclass(frozen=True)
class Start:
    """One start: seconds from its command to each moment, and MB of the process tree at rest."""

    window: float
    first: float
    details: float
    rest: float
    proportional: float
    resident: float


# what of ours is divided by what of Tellico's, and the most it may be
RATIOS = (
    ("window", "window", "window", 0.8),
    ("rows of the first screen by Tellico's rest", "first", "rest", 0.6),
    ("first record's details by Tellico's rest", "details", "rest", 1.0),
    ("at rest", "rest", "rest", 1.0),
    ("memory of the process tree (PSS)", "proportional", "proportional", 0.65),
    ("memory of the process tree (RSS)", "resident", "resident", 0.65),
)


def run() -> None:
    """Print both programs' medians and ours divided by Tellico's, pair by pair."""
    missing = [program for program in NEEDED if shutil.which(program) is None]
    if missing:
        print(f"tellico: {', '.join(missing)} not found; see bench/tellico.py")
        return
    file = _write_records()
    with TemporaryDirectory() as home, _servers(Path(home)) as environment:
        screen = Screen(DISPLAY)
        pairs = [
            (_start_ours(screen, environment), _start_tellico(screen, environment, file))
            for _ in range(PAIRS + 1)
        ][1:]
    for name, starts in zip(("ours", "Tellico"), zip(*pairs, strict=True), strict=True):
        print(f"{name}, {SIZE:,} records, median of {PAIRS}: {_describe(starts)}")
    for title, ours, theirs, aim in RATIOS:
        ratios = sorted(getattr(a, ours) / getattr(b, theirs) for a, b in pairs)
        print(
            f"  {title}: {median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f}), aim {aim:.2f}"
        )


def _describe(starts: tuple[Start, ...]) -> str:
    names = ("window", "first", "details", "rest")
    seconds = [f"{name} {median(getattr(start, name) for start in starts):.2f} s" for name in names]
    memory = median(start.proportional for start in starts)
    resident = median(start.resident for start in starts)
    return ", ".join([*seconds, f"{memory:.0f} MB PSS, {resident:.0f} MB RSS"])


def _write_records() -> Path:
    """Tellico's file of the practice register's rows."""
    register = practice(SIZE)
    file = FOLDER / f"tellico-{SIZE}.tc"
    write_collection(file, products.all_rows(register, DAY))
    register.close()
    return file.resolve()


@contextmanager
def _servers(home: Path) -> Iterator[dict[str, str]]:
    """Run an X server and a session bus; yields the environment that both programs start in."""
    config = home / "config"
    runtime = home / "runtime"
    config.mkdir()
    runtime.mkdir(mode=0o700)
    (config / "tellicorc").write_text(_QUIET_TELLICO, encoding="ascii")
    bus_address = f"unix:path={home / 'bus'}"
    bus = ["dbus-daemon", "--session", "--nofork", f"--address={bus_address}"]
    screen = ["Xvfb", DISPLAY, "-screen", "0", "1366x900x24", "-nolisten", "tcp"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(bus, **quiet) as a, subprocess.Popen(screen, **quiet) as b:  # type: ignore[call-overload]
        try:
            sleep(1)
            yield {
                **child_environment(str(home)),
                "DISPLAY": DISPLAY,
                "QT_QPA_PLATFORM": "xcb",
                "DBUS_SESSION_BUS_ADDRESS": bus_address,
                "HOME": str(home),
                "XDG_CONFIG_HOME": str(config),
                "XDG_CACHE_HOME": str(home / "cache"),
                "XDG_DATA_HOME": str(home / "data"),
                "XDG_RUNTIME_DIR": str(runtime),
                "QTWEBENGINE_DISABLE_SANDBOX": "1" if os.geteuid() == 0 else "0",
            }
        finally:
            a.terminate()
            b.terminate()


def _start_ours(screen: Screen, environment: dict[str, str]) -> Start:
    started = time()
    with subprocess.Popen(
        child_command(SIZE, "stay"), env=environment, stdout=subprocess.PIPE, text=True
    ) as child:
        window, rest, proportional, resident = _watch(child, started, screen)
        assert child.stdout is not None  # noqa: S101 - a pipe was asked for
        told = json.loads(child.stdout.readline())
        _end(child, screen)
    return Start(
        window, told["first"], told["details"], max(rest, told["rows"]), proportional, resident
    )


def _start_tellico(screen: Screen, environment: dict[str, str], file: Path) -> Start:
    started = time()
    with subprocess.Popen(
        [str(shutil.which("tellico")), str(file)],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as child:
        window, rest, proportional, resident = _watch(child, started, screen)
        _end(child, screen)
    return Start(window, rest, rest, rest, proportional, resident)


def _watch(
    child: subprocess.Popen[str] | subprocess.Popen[bytes], started: float, screen: Screen
) -> tuple[float, float, float, float]:
    """When its window was mapped and when its tree came to rest, and its memory then."""
    while not screen.has_window(*LEAST_SIZE):
        _refuse_late(child, started)
        sleep(POLL_S)
    window = time() - started
    quiet_since, used = time(), cpu_seconds(child.pid)
    while time() - quiet_since < QUIET_S:
        _refuse_late(child, started)
        sleep(4 * POLL_S)
        now = cpu_seconds(child.pid)
        if now - used > QUIET_CPU_S:
            quiet_since, used = time(), now
    memory = proportional_megabytes(child.pid), resident_megabytes(child.pid)
    return window, quiet_since - started, *memory


def _refuse_late(child: subprocess.Popen[str] | subprocess.Popen[bytes], started: float) -> None:
    if child.poll() is not None:
        raise RuntimeError(f"{child.args!r} ended with {child.returncode}")
    if time() - started > LIMIT_S:
        child.kill()
        raise TimeoutError(f"{child.args!r}")


def _end(child: subprocess.Popen[str] | subprocess.Popen[bytes], screen: Screen) -> None:
    """End the program and wait until its window is gone."""
    child.terminate()
    child.wait()
    while screen.has_window(*LEAST_SIZE):
        sleep(POLL_S)
    sleep(QUIET_S)
