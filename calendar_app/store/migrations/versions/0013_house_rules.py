"""What a brand asks of itself beyond what the networks do."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Nothing until somebody says so."""
    op.add_column("brand", sa.Column("house_rules", sa.Text(), nullable=False, server_default="[]"))
