"""What the print studio keeps: saved selections, own label sheets, a fair's foreword and cover."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of selections and label sheets; give fairs a foreword and a cover."""
    op.create_table(
        "selection",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("product_ids", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_selection")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "label_sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("geometry", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_label_sheet")),
        sqlite_autoincrement=True,
    )
    for language in ("vi", "en", "zh"):
        column = sa.Column(f"foreword_{language}", sa.Text(), server_default="", nullable=False)
        op.add_column("fair", column)
    op.add_column("fair", sa.Column("cover", sa.JSON(), nullable=True))
