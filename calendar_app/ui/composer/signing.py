"""What you see is what you sign: the files that validating would cover, and who would be alone with it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from calendar_app.commands.desk import Desk
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.workflow import OWN_STEP
from calendar_app.store import queries
from calendar_app.ui.composer.draft import Draft

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


def about_validators(workspace: Workspace, draft: Draft, allowed: frozenset[str]) -> str:
    """What is unusual about who will validate it; "" where nothing is."""
    me, rosters = workspace.me.id, _validators(workspace, draft)
    is_alone = bool(rosters) and all(of_channel == [{me}] for of_channel in rosters)
    if "send_for_validation" in allowed and is_alone:
        return QCoreApplication.translate(
            "Composer", "You are the only validator: it will read “auto-validated”."
        )
    lacks_somebody = any(not people - {me} for of_channel in rosters for people in of_channel)
    if allowed & {"send_for_validation", "withdraw"} and lacks_somebody and not is_alone:
        return QCoreApplication.translate(
            "Composer", "Nobody can validate it yet: add a validator in the settings, under People."
        )
    return ""


def _validators(workspace: Workspace, draft: Draft) -> list[list[set[str]]]:
    """Per channel on which somebody is asked, who can take each of the steps."""
    team, post = queries.team(workspace.reader), draft.post
    asked = (
        team.rules.steps_for(post.tags, channel=variant.channel, campaign=post.campaign)
        for variant in draft.variants
    )
    return [
        [{person for person, roles in team.members.items() if step.is_for(person, roles)} for step in steps]
        for steps in asked
        if steps != (OWN_STEP,)
    ]
