"""Evaluations: score sheets, councils and their decisions."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_TEXTS = (
    "regulation_id", "content_hash", "level", "kind", "round", "discussion", "locked_hash", "notes",
)  # fmt: skip
_JSON = ("council", "sheets", "confirm", "agreed", "means", "topics", "decision", "carried")


def upgrade() -> None:
    """Make the table of evaluations."""
    op.create_table(
        "evaluation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("set_number", sa.Integer(), nullable=True),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("cloned_from", sa.Integer(), nullable=True),
        *(sa.Column(name, sa.Text(), server_default="", nullable=False) for name in _TEXTS),
        *(sa.Column(name, sa.JSON(), nullable=False) for name in _JSON),
        sa.ForeignKeyConstraint(
            ["product_id"], ["product.id"], name=op.f("fk_evaluation_product_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_evaluation_product_id"), "evaluation", ["product_id"], unique=False)
