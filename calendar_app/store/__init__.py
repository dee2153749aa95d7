"""The workspace on disk: rows, transactions, queries, migrations.
May import journal, domain, SQLAlchemy and Alembic; they are used nowhere else.
Must not know Qt, pictures or file formats of other programs.
"""
