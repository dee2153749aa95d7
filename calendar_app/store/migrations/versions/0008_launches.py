"""Launches with the posts planned back from them, and the templates of a brand's own."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Nothing is launched until somebody says so."""
    op.create_table(
        "launch",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_launch")),
    )
    op.create_table(
        "launch_template",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("milestones", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_launch_template")),
    )
    # Written out, as in 0007: a foreign key with a new column.
    op.execute("ALTER TABLE post ADD COLUMN launch VARCHAR CONSTRAINT fk_post_launch REFERENCES launch (id)")
    op.add_column("post", sa.Column("launch_offset", sa.Integer(), nullable=True))
    op.create_index(op.f("ix_post_launch"), "post", ["launch"])
