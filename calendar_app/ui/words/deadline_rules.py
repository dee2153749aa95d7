"""A rule about deadlines in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from calendar_app.domain.deadline import DeadlineRule
from calendar_app.ui.dates import format_time

BEFORE = QT_TRANSLATE_NOOP("DeadlineRules", "%n working day(s) before, by {time}")
LEAD = QT_TRANSLATE_NOOP("DeadlineRules", "sent %n working day(s) earlier")


def rule_words(rule: DeadlineRule | None, *, of_brand: bool) -> str:
    """« 2 jours ouvrés avant, jusqu’à 18 h · envoyé 1 jour ouvré plus tôt »."""
    if rule is None:
        return "" if of_brand else QCoreApplication.translate("DeadlineRules", "As all channels")
    if rule.before is None:
        return QCoreApplication.translate("DeadlineRules", "No deadline")
    if rule.days:
        text = QCoreApplication.translate("DeadlineRules", str(BEFORE), "", rule.days)
    else:
        text = QCoreApplication.translate("DeadlineRules", "the same day, by {time}")
    lead = QCoreApplication.translate("DeadlineRules", str(LEAD), "", rule.lead) if rule.lead else ""
    return " · ".join(filter(None, (text.format(time=format_time(QLocale(), rule.before)), lead)))
