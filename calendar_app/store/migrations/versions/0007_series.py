"""Posts that come again by a rule."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Nothing comes again until somebody says so."""
    op.create_table(
        "series",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
    )
    # Written out: SQLite takes a foreign key with a new column, Alembic's add_column only after it.
    op.execute("ALTER TABLE post ADD COLUMN series VARCHAR CONSTRAINT fk_post_series REFERENCES series (id)")
    op.add_column("post", sa.Column("occurrence", sa.Date(), nullable=True))
    op.create_index(op.f("ix_post_series"), "post", ["series"])
