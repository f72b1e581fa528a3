"""What a walk goes through: a screen that nobody sees, and a register of its own."""

import argparse
import json
import os
import shutil
from datetime import date
from pathlib import Path

from ocop_desktop.services import demo, registers

ON = date(2026, 11, 22)


def parse_options(description: str | None) -> argparse.Namespace:
    """The register (none, empty, or the number of practice products), the screen and the look."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--register", default="66")
    parser.add_argument("--screen", default="1366x768")
    parser.add_argument("--scale", default="1")
    parser.add_argument("--text", type=int, default=100)
    parser.add_argument("--scheme", default="light")
    parser.add_argument("--kept", type=Path, help="where practice registers are kept between runs")
    parser.add_argument("--windows", action="store_true", help="name the windows that were walked")
    return parser.parse_args()


def prepare_screen(options: argparse.Namespace, folder: Path) -> None:
    """Let Qt draw on a screen of that size that nobody sees, with preferences of its own."""
    width, height = map(int, options.screen.split("x"))
    screen = {"name": "walk", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    configuration = folder / "screen.json"
    configuration.write_text(json.dumps({"screens": [screen]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={configuration}"
    os.environ["QT_SCALE_FACTOR"] = options.scale
    os.environ["OCOP_CONFIG"] = str(folder / "config")
    os.environ["OCOP_CACHE"] = str(folder / "cache")
    os.environ["OCOP_DATA"] = str(folder / "data")
    os.environ["HOME"] = str(folder)


def make_register(kind: str, folder: Path, kept: Path | None) -> Path | None:
    """A register of that kind in `folder`; None for `none`."""
    target = folder / "so"
    if kind == "none":
        return None
    if kind == "empty":
        registers.create_register(target).close()
        return target
    source = (kept or folder) / f"practice-{kind}"
    if not source.is_dir():
        demo.build(source, products=int(kind), seed=1, on=ON).close()
    shutil.copytree(source, target)
    return target
