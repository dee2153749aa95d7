"""Pillars, budgets, goals, gaps, avatars: what a brand can be set up with."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add to what is there; each channel gets a hue of its own."""
    op.create_table(
        "pillar",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("hue", sa.Integer(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pillar")),
    )
    # Written out: SQLite takes a foreign key with a new column, Alembic's add_column only after it.
    op.execute("ALTER TABLE post ADD COLUMN pillar VARCHAR CONSTRAINT fk_post_pillar REFERENCES pillar (id)")
    for name in ("minimum_gap", "first_weekday"):
        op.add_column("brand", _number(name))
    for name in ("organic_budget", "sponsored_budget"):
        op.add_column("campaign", _number(name))
    op.add_column("campaign", sa.Column("currency", sa.String(), nullable=False, server_default="EUR"))
    op.add_column("channel", sa.Column("avatar", sa.String(), nullable=False, server_default=""))
    op.add_column("channel", _number("hue"))
    op.add_column("channel", sa.Column("by_tool", sa.Boolean(), nullable=False, server_default="0"))
    op.add_column("channel", sa.Column("tool", sa.Text(), nullable=False, server_default=""))
    op.add_column("channel", _number("weekly_goal"))
    op.add_column("channel", sa.Column("minimum_gap", sa.Integer(), nullable=True))
    op.execute("UPDATE channel SET hue = abs(position) % 8")


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False, server_default="0")
