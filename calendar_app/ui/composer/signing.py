"""What you see is what you sign: the files that validating would cover, and who would be alone with it."""

from collections.abc import Mapping
from typing import Any

from calendar_app.commands.desk import Desk
from calendar_app.commands.workspace import Workspace
from calendar_app.store import queries

Files = Mapping[tuple[str, str], str]
"""By variant and picture chosen: the file that was made of it for the variant's channel."""


def rendered_files(workspace: Workspace, post_id: str) -> Files:
    """The files that were made when the post was sent and are still what would be published."""
    return workspace.look(_files, post_id)


def _files(tx: Any, post_id: str) -> Files:
    return {
        (variant.variant.id, item.source): item.rendered
        for variant in Desk(tx, post_id).variants
        for item in variant.sealed.copy.media
        if item.rendered
    }


def validates_alone(workspace: Workspace) -> bool:
    """Whether what this person sends is validated by sending, since nobody else could."""
    reader, me = workspace.reader, workspace.me.id
    steps = queries.policy(reader).steps
    if len(steps) != 1:
        return False
    people = [person.id for person in queries.people(reader)]
    return {p for p in people if steps[0].is_for(p, queries.roles_of(reader, p))} == {me}
