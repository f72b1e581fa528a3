"""`python -m bench [NAME ...]`: print the figures, all or those named."""

import sys

from bench import catalogue, deadlines, profiles, search, start

FIGURES = {
    "start": start.run,
    "search": search.run,
    "deadlines": deadlines.run,
    "catalogue": catalogue.run,
    "profiles": profiles.run,
}

if __name__ == "__main__":
    for name in sys.argv[1:] or FIGURES:
        FIGURES[name]()
