"""What a person can do, one function each, and the workspace that runs them.
May import store, integrations, journal and domain.
Must not know Qt or SQLAlchemy.
"""
