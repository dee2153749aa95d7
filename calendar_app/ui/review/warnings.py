"""What somebody should know before they decide: the time has passed, a network would refuse it."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from calendar_app.ui.composer.notices import Notice, notices_elsewhere
from calendar_app.ui.context import Context
from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.widgets.banner import Kind


def warnings_of(context: Context, brief: Brief) -> Iterator[Notice]:
    """The time first, then every problem of the channels that are decided on."""
    if brief.is_late:
        text = QCoreApplication.translate(
            "Review", "The time it was planned for has passed: it needs another one, or goes out late."
        )
        yield Notice(text=text, kind=Kind.WARNING)
    concerned = {each.variant for each in brief.comparison.channels}
    for notice in notices_elsewhere(context, brief.draft, ""):
        if notice.place in concerned:
            yield replace(notice, link="", place="")
