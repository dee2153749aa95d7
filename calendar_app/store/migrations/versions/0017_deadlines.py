"""Until when posts are validated."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Nothing is asked until somebody says so."""
    op.add_column("brand", sa.Column("deadlines", sa.Text(), nullable=False, server_default="[]"))
