"""An index on the few variants that wait for somebody, among all that were ever planned."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add it."""
    waiting = sa.text("status IN ('in_review', 'changes_requested')")
    op.create_index("ix_placement_waiting", "placement", ["status"], sqlite_where=waiting)
