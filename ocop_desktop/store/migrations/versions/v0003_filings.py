"""Filings, the notices sent to producers, and what the deadline board reads of products."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of filings and notices, and two indexes of products."""
    op.create_table(
        "filing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("stars", sa.Integer(), nullable=True),
        sa.Column("filed_on", sa.Date(), nullable=True),
        sa.Column("receipt_number", sa.Text(), server_default="", nullable=False),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("forwarded_on", sa.Date(), nullable=True),
        sa.Column("contested", sa.Boolean(), nullable=False),
        sa.Column("result", sa.Text(), server_default="", nullable=False),
        sa.Column("result_on", sa.Date(), nullable=True),
        sa.Column("result_notes", sa.Text(), server_default="", nullable=False),
        sa.Column("notes", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_filing_product_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_filing")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_filing_product_id"), "filing", ["product_id"], unique=False)
    op.create_table(
        "notice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("channel", sa.Text(), server_default="", nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_notice_product_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_notice_product_id"), "notice", ["product_id"], unique=False)
    board = ["name_vi", "producer_id", "commune_code", "place"]
    op.create_index("ix_product_board", "product", board, unique=False)
    op.create_index("ix_product_certificates", "product", ["certificates"], unique=False)
