"""Rows of the office's own channels; the shipped ones lie in a file of the program."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.engine import RowMapping

from ocop_desktop.domain.channels.channel import Channel, ChannelKind
from ocop_desktop.domain.channels.channel_list import join_channels
from ocop_desktop.domain.channels.channel_names import make_channel_key
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.store import outlet_tables
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import merge_edit, save_edit
from ocop_desktop.store.lookup import require_found


def own_channels(connection: Connection) -> tuple[Channel, ...]:
    """The office's own channels, by name."""
    table = outlet_tables.channel
    query = select(table).order_by(table.c.name, table.c.id)
    return tuple(read_channel(row) for row in connection.execute(query).mappings())


def join_own(connection: Connection, shipped: Iterable[Channel]) -> tuple[Channel, ...]:
    """The shipped channels with the office's own in their place, then the rest of its own."""
    return join_channels(shipped, own_channels(connection))


def list_others(
    connection: Connection, shipped: Sequence[Channel], channel: Channel
) -> tuple[Channel, ...]:
    """All channels that there are beside `channel` once it is saved."""
    own = [one for one in own_channels(connection) if one.id != channel.id]
    joined = join_channels(shipped, [*own, channel])
    without = set(join_channels(shipped, own))
    return tuple(one for one in joined if one in without)


def find_own(connection: Connection, name: str) -> Channel | None:
    """The office's own channel of that name; None where there is none."""
    key = make_channel_key(name)
    found = (one for one in own_channels(connection) if make_channel_key(one.name) == key)
    return next(found, None)


def require(connection: Connection, channel_id: int) -> Channel:
    """The office's own channel of that id. Raises RecordMissing."""
    table = outlet_tables.channel
    row = connection.execute(select(table).where(table.c.id == channel_id)).mappings().first()
    found = None if row is None else read_channel(row)
    return require_found(found, RecordKind.CHANNEL, channel_id)


def merge(transaction: WriteTransaction, channel: Channel) -> Channel:
    """A known channel with what others have saved since it was opened.

    Raises RecordMissing, EditConflict.
    """
    return merge_edit(transaction, outlet_tables.channel, channel.id, channel, read_channel)


def save(transaction: WriteTransaction, channel: Channel) -> Channel:
    """Insert a new channel or update a known one; returns it as it is stored."""
    return save_edit(transaction, outlet_tables.channel, channel, read_channel, make_row)


def delete(transaction: WriteTransaction, channel_id: int) -> None:
    """Remove one of the office's own channels."""
    transaction.delete(outlet_tables.channel, channel_id)


def make_row(channel: Channel) -> dict[str, Any]:
    """The columns of a channel."""
    return {
        "name": channel.name,
        "kind": channel.kind.value,
        "hosts": list(channel.hosts),
        "aliases": list(channel.aliases),
        "closed": channel.closed,
        "notes": channel.notes,
    }


def read_channel(row: RowMapping) -> Channel:
    """The channel of a row."""
    return Channel(
        row["name"],
        ChannelKind(row["kind"]),
        tuple(row["hosts"]),
        tuple(row["aliases"]),
        row["closed"],
        row["notes"],
        row["id"],
        row["version"],
    )
