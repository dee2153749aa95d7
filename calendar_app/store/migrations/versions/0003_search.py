"""Full-text search, and the fingerprints of texts."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables; they are filled when the brand is opened."""
    op.create_table(
        "indexed",
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("post", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_indexed")),
        sa.UniqueConstraint("post", name=op.f("uq_indexed_post")),
    )
    op.create_table(
        "wording",
        sa.Column("post", sa.String(), nullable=False),
        sa.Column("variant", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("post", "variant", name=op.f("pk_wording")),
    )
    op.create_index("ix_wording_fingerprint", "wording", ["channel", "fingerprint"], unique=False)
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5("
        "title, words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
    )
