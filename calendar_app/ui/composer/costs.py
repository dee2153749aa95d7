"""What a change of the text costs on each channel, as each network counts."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.composer.limits import length_of
from calendar_app.ui.context import Context


def cost_words(context: Context, draft: Draft, *, place: str, before: str, after: str) -> Iterator[str]:
    """« X +3 (218 / 280) », for each channel that shows the text and counts another length."""
    locale = context.language.locale
    words = QCoreApplication.translate("Composer", "{channel} {more} ({count})")
    for variant in draft.places_about(place, "text"):
        rules = draft.format(variant)
        old, new = length_of(before, rules), length_of(after, rules)
        if new.limit == 0 or new.count == old.count:
            continue
        more = f"{'+' if new.count > old.count else '−'}{locale.toString(abs(new.count - old.count))}"
        count = locale.toString(new.count)
        shown = f"{count} / {locale.toString(new.limit)}" if new.limit else count
        # Colour alone would not tell everybody that it is too much.
        too_much = "! " if new.over else ""
        yield too_much + words.format(channel=draft.name(variant), more=more, count=shown)
