"""Run the walks through the program that `make walk` promises, one process each."""

import subprocess
import sys
import tempfile

WALKS = (
    ("none", "1366x768", "1", "100", "light"),
    ("none", "1024x700", "1", "160", "dark"),
    ("empty", "1366x768", "1", "100", "light"),
    ("empty", "1024x700", "1", "150", "dark"),
    ("66", "1366x768", "1", "100", "light"),
    ("66", "1366x768", "1.5", "100", "light"),
    ("66", "1024x700", "1", "100", "dark"),
    ("66", "1024x700", "1", "160", "light"),
    ("66", "1920x1080", "1.25", "125", "dark"),
    ("10323", "1366x768", "1", "100", "light"),
    ("10323", "1920x1080", "1", "160", "dark"),
)


def main() -> int:
    """Run them one after the other; returns 1 when one of them found anything."""
    codes = []
    with tempfile.TemporaryDirectory() as kept:
        for register, screen, scale, text, scheme in WALKS:
            words = ["--register", register, "--screen", screen, "--scale", scale]
            words += ["--text", text, "--scheme", scheme, "--kept", kept]
            command = [sys.executable, "-m", "tools.walk_window", *words]
            codes.append(subprocess.run(command, check=False).returncode)
    return 1 if any(codes) else 0


if __name__ == "__main__":
    sys.exit(main())
