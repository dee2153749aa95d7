"""The day's copies, kept without being asked once the brand is seen; only a failure is worth a word."""

from datetime import date
from pathlib import Path

from calendar_app.commands.backup import back_up_today, copy_to_place, days_to_come
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.ui import tasks
from calendar_app.ui.context import Context


def keep_copies(context: Context, day: date) -> None:
    """One beside the brand, and one in the second place where there is one."""

    def tell(error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        context.messages.refuse(error)

    workspace, place = context.workspace, context.habits.preferences.backup_place
    tasks.run(_keep_here, workspace, day, failed=tell)
    if place:
        tasks.run(copy_to_place, workspace, Path(place), day, failed=tell)


def _keep_here(workspace: Workspace, day: date) -> None:
    """Raises Refusal: clock_set_back too, after the copy was made."""
    folder = workspace.folder
    back_up_today(workspace.database, day)
    last = days_to_come(folder, day)
    if last is not None:
        raise Refusal("clock_set_back", day=last)
