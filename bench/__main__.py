"""`python -m bench [NAME ...]`: print the figures, all or those named."""

import sys

from bench import catalogue, deadlines, kit, path, profiles, regulations, search, start
from bench.peers import compare

FIGURES = {
    "start": start.run,
    "search": search.run,
    "deadlines": deadlines.run,
    "catalogue": catalogue.run,
    "kit": kit.run,
    "profiles": profiles.run,
    "large": profiles.run_large,
    "peers": compare.run,
    "path": path.run,
    "regulations": regulations.run,
}

if __name__ == "__main__":
    for name in sys.argv[1:] or FIGURES:
        FIGURES[name]()
