"""Start OCOP Desktop: the window, or a command such as `demo`."""

import sys
from multiprocessing import freeze_support

from ocop_desktop.commands.main import main

if __name__ == "__main__":
    freeze_support()  # in a packaged program the processes that draw start here
    sys.exit(main())
