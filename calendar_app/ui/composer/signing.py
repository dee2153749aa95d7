"""What you see is what you sign: the files that validating would cover, and who would be alone with it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

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


def about_validators(workspace: Workspace, allowed: frozenset[str]) -> str:
    """What is unusual about who will validate it; "" where nothing is."""
    if "send_for_validation" in allowed and validates_alone(workspace):
        return QCoreApplication.translate(
            "Composer", "You are the only validator: it will read “auto-validated”."
        )
    if allowed & {"send_for_validation", "withdraw"} and lacks_validator(workspace):
        return QCoreApplication.translate(
            "Composer", "Nobody can validate it yet: add a validator in the settings, under People."
        )
    return ""


def validates_alone(workspace: Workspace) -> bool:
    """Whether what this person sends is validated by sending, since nobody else could."""
    return _validators(workspace) == [{workspace.me.id}]


def lacks_validator(workspace: Workspace) -> bool:
    """Whether what this person sends would wait for ever: nobody else can take one of the steps."""
    others = [people - {workspace.me.id} for people in _validators(workspace)]
    return not all(others) and not validates_alone(workspace)


def _validators(workspace: Workspace) -> list[set[str]]:
    """Who can take each of the steps."""
    reader = workspace.reader
    roles = {person.id: queries.roles_of(reader, person.id) for person in queries.people(reader)}
    steps = queries.policy(reader).steps
    return [{person for person, its in roles.items() if step.is_for(person, its)} for step in steps]
