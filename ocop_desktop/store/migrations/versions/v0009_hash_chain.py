"""The hash chain of the recorded actions is filled; they are found by clerk, day and deletion."""

from itertools import groupby

import sqlalchemy as sa
from alembic import op

from ocop_desktop.domain.history.chain import ActionDigest, make_link

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_ACTIONS_AT_ONCE = 2_000
_ROWS = """
SELECT s.id, c.id, s.at, s.clerk, s.sentence, s.kind, s.reverts,
       c.table_name, c.row_id, c.version, c.before, c.after
FROM change_set s LEFT JOIN change c ON c.change_set_id = s.id
WHERE s.id >= :first AND s.id < :first + :count ORDER BY s.id, c.id
"""
_ACTION = slice(2, 7)
_CHANGE = slice(7, 12)


def upgrade() -> None:
    """Add the indexes, then link the actions one after another."""
    op.create_index("ix_change_set_at", "change_set", ["at"])
    op.create_index("ix_change_set_clerk", "change_set", ["clerk", "at"])
    op.create_index("ix_change_set_reverts", "change_set", ["reverts"])
    op.create_index(
        "ix_change_deleted", "change", ["change_set_id"], sqlite_where=sa.text("after IS NULL")
    )
    connection = op.get_bind()
    last = connection.execute(sa.text("SELECT max(id) FROM change_set")).scalar() or 0
    link = ""
    for first in range(1, last + 1, _ACTIONS_AT_ONCE):
        link = _link_actions(connection, first, link)


def _link_actions(connection: sa.Connection, first: int, link: str) -> str:
    """Link some actions from that id on; returns the last link."""
    query = sa.text(_ROWS).bindparams(first=first, count=_ACTIONS_AT_ONCE)
    rows = connection.execute(query.execution_options(yield_per=_ACTIONS_AT_ONCE))
    links = []
    for change_set_id, together in groupby(rows, lambda row: row[0]):
        digest = None
        for row in together:
            texts = [None if part is None else str(part) for part in row]
            digest = digest or ActionDigest(texts[_ACTION])
            if row[1] is not None:
                digest.add(texts[_CHANGE])
        link = make_link(link, digest.write()) if digest else link
        links.append({"action": change_set_id, "chain": link})
    if links:
        statement = sa.text("UPDATE change_set SET chain = :chain WHERE id = :action")
        connection.execute(statement, links)
    return link
