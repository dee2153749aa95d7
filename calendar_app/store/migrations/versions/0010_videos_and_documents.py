"""How long, fast and large videos and documents are."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Pictures have none of these."""
    op.add_column("asset", sa.Column("duration_ms", sa.Integer()))
    op.add_column("asset", sa.Column("frame_rate", sa.Float()))
    op.add_column("asset", sa.Column("codec", sa.String(), nullable=False, server_default=""))
    op.add_column("asset", sa.Column("pages", sa.Integer()))
