"""Words by which files of the library are found again."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """No file has any until somebody gives it some."""
    op.create_table(
        "labels",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["asset.id"], name=op.f("fk_labels_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_labels")),
    )
