"""That a channel has had the text being written, a short time before or after."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from calendar_app.domain.post import Variant
from calendar_app.domain.repetition import fingerprint
from calendar_app.store import queries
from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.composer.notices import Notice
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_day_short
from calendar_app.ui.widgets.banner import Kind


def notices_of_repeats(context: Context, draft: Draft, place: str) -> Iterator[Notice]:
    """One for each channel on show that says the same twice."""
    for variant in draft.places_about(place, "text"):
        if text := _words(context, draft, variant):
            yield Notice(text=text, kind=Kind.WARNING)


def _words(context: Context, draft: Draft, variant: Variant) -> str:
    content = draft.content(variant.id)
    day = queries.nearest_same_text(
        context.workspace.reader,
        channel=variant.channel,
        fingerprint=fingerprint(content.text),
        post=draft.post.id,
        day=content.plan.day if content.plan else None,
    )
    if day is None:
        return ""
    text = QCoreApplication.translate("Composer", "{channel} has the same text on {day}.")
    return text.format(channel=draft.name(variant), day=format_day_short(context.language.locale, day))
