"""A second place of copies (a USB disk, another folder), which several registers may share."""

from pathlib import Path

from sqlalchemy import Connection

from ocop_desktop.domain.backups.place_names import is_place_name, make_place_name
from ocop_desktop.store import offices, register_facts
from ocop_desktop.store.backups.backup_places import make_place


def make_second_place(connection: Connection, place: Path) -> Path:
    """This register's own folder in `place`, made where it is missing. Raises CannotWrite."""
    register_id = register_facts.read_id(connection)
    if is_place_name(place.name, register_id):
        return place
    make_place(place)
    own = find_own_folder(place, register_id)
    return own or place / make_place_name(offices.get(connection).name, register_id)


def find_own_folder(place: Path, register_id: str) -> Path | None:
    """The folder in `place` with copies of that register; the office may have had another name."""
    try:
        found = [one for one in place.iterdir() if is_place_name(one.name, register_id)]
    except OSError:
        return None
    return next((one for one in sorted(found) if one.is_dir()), None)
