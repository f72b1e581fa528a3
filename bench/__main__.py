"""`python -m bench [NAME ...]`: print the figures, all or those named."""

import sys

from bench import (
    backups,
    catalogue,
    codes,
    deadlines,
    events,
    history,
    imports,
    kit,
    lists,
    opening,
    outlets,
    path,
    profiles,
    regulations,
    sales,
    search,
    start,
    tellico,
)
from bench.peers import compare

FIGURES = {
    "codes": codes.run,
    "start": start.run,
    "screens": start.run_screens,
    "tellico": tellico.run,
    "imports": imports.run,
    "lists": lists.run,
    "search": search.run,
    "deadlines": deadlines.run,
    "events": events.run,
    "sales": sales.run,
    "outlets": outlets.run,
    "catalogue": catalogue.run,
    "history": history.run,
    "backups": backups.run,
    "opening": opening.run,
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
