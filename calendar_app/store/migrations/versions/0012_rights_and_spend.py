"""Whose pictures are, and what a sponsored post may cost."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Nothing is known of the pictures there are; no post is sponsored until somebody says so."""
    op.create_table(
        "rights",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("permission", sa.Text(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["asset.id"], name=op.f("fk_rights_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rights")),
    )
    op.add_column("post", sa.Column("sponsored", sa.Boolean(), nullable=False, server_default="0"))
    op.add_column("post", sa.Column("spend", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("post", sa.Column("currency", sa.String(), nullable=False, server_default="EUR"))
