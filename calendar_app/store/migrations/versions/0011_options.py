"""What only some formats have: the answers of a poll, the hours of an event, tags, a board."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Nothing of it until somebody says so."""
    for table in ("post", "variant"):
        op.add_column(table, sa.Column("options", sa.Text(), nullable=False, server_default="{}"))
