"""Of which day the rules are that a post is held against."""

from PySide6.QtCore import QCoreApplication

from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_day_and_year


def rules_words(context: Context, draft: Draft) -> tuple[str, str]:
    """« Règles du 21 nov. 2026 », the oldest of the networks on show, then those of each network."""
    locale = context.language.locale
    networks = dict.fromkeys(draft.network(variant).id for variant in draft.variants)
    days = {draft.networks[name].name: draft.networks[name].as_of for name in networks}
    if not days:
        return "", ""
    words = QCoreApplication.translate("Composer", "Rules of {day}")
    each = (f"{name}: {format_day_and_year(locale, day)}" for name, day in days.items())
    return words.format(day=format_day_and_year(locale, min(days.values()))), "\n".join(each)
