"""The hash chain over the recorded actions: which links do not fit."""

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, LargeBinary, cast, select

from ocop_desktop.domain.history.chain import ActionDigest, make_link
from ocop_desktop.store import tables
from ocop_desktop.store.engines.choice import engine_of

_c, _change = tables.change_set.c, tables.change.c
_ACTION = (_c.at, _c.clerk, _c.sentence, _c.kind, _c.reverts)
_CHANGE = (_change.table_name, _change.row_id, _change.version, _change.before, _change.after)
_ROWS_AT_ONCE = 1_000
_SAMPLED_CHANGES = 5_000


def find_broken_links(
    connection: Connection, on_checked: Callable[[int], None] = lambda _: None, after: int = 0
) -> Iterator[int]:
    """The ids of the actions whose link does not follow from what is recorded of them.

    Of those that came `after` an action, if one is given.

    Each is told alone: the next action is checked upon the link that stands there. Where the newest
    actions are gone, the id of the first of them is given. `on_checked` gets the id of every action
    that was looked at. The rows are read one after another, bytes as they are, so that neither their
    number nor a damaged text matters.
    """
    columns = [cast(column, LargeBinary) for column in (_c.chain, *_ACTION, *_CHANGE)]
    query = (
        select(_c.id, _change.id, *columns)
        .join_from(tables.change_set, tables.change, isouter=True)
        .where(_c.id > after)
        .order_by(_c.id, _change.id)
        .execution_options(yield_per=_ROWS_AT_ONCE)
    )
    chain = select(cast(_c.chain, LargeBinary)).where(_c.id == after)
    previous, last = _read(connection.scalar(chain)) or "", after
    for change_set_id, rows in groupby(connection.execute(query), lambda row: int(row[0])):
        stored, expected = _compute_link(previous, rows)
        if stored != expected:
            yield change_set_id
        on_checked(change_set_id)
        previous, last = stored, change_set_id
    if engine_of(connection).read_next_ids(connection).get(tables.change_set.name, 1) > last + 1:
        yield last + 1


def find_sample_start(connection: Connection) -> int:
    """The action after which a sample of the newest ones begins; 0 where all are few enough."""
    newest = select(_change.change_set_id).order_by(_change.id.desc())
    return connection.scalar(newest.limit(1).offset(_SAMPLED_CHANGES)) or 0


def _compute_link(previous: str, rows: Iterator[Any]) -> tuple[str, str]:
    """The link that is stored, and the one that follows from the rows of an action and its changes."""
    digest: ActionDigest | None = None
    stored = ""
    for _, change_id, chain, *parts in rows:
        texts = [_read(part) for part in parts]
        if digest is None:
            stored = _read(chain) or ""
            digest = ActionDigest(texts[: len(_ACTION)])
        if change_id is not None:
            digest.add(texts[len(_ACTION) :])
    return stored, make_link(previous, digest.write()) if digest else ""


def _read(part: bytes | None) -> str | None:
    return None if part is None else part.decode(errors="surrogateescape")
