"""A story of middle length, and the day a price was confirmed."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Give products both."""
    op.add_column("product", sa.Column("story_middle", sa.JSON(), nullable=True))
    op.add_column("product", sa.Column("price_on", sa.Date(), nullable=True))
