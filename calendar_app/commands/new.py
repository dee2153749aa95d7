"""Ids for what is new."""

from uuid import UUID

from uuid_utils.compat import uuid7


def new_id() -> str:
    """A UUIDv7: ids of one kind sort by when they were made."""
    return str(UUID(int=uuid7().int))
