"""Start OCOP Desktop: the window, or a command such as `demo`."""

import sys

from ocop_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
