"""An hour that the changing of the clocks makes odd, in a sentence."""

from PySide6.QtCore import QCoreApplication, QLocale

from calendar_app.domain.plan import OddHour, Plan, plan_at
from calendar_app.ui.dates import format_time


def odd_hour_words(plan: Plan | None, *, locale: QLocale) -> str:
    """What the changing of the clocks makes of a plan, or nothing."""
    odd = plan.odd_hour if plan else None
    if plan is None or odd is None or plan.time is None or plan.utc is None:
        return ""
    if odd is OddHour.SKIPPED:
        text = QCoreApplication.translate(
            "Clocks", "{hour} does not exist that night, the clocks go forward: it will be {real}"
        )
    elif odd is OddHour.FIRST:
        text = QCoreApplication.translate(
            "Clocks", "{hour} comes twice that night, the clocks go back: this is the first one"
        )
    else:
        text = QCoreApplication.translate(
            "Clocks", "{hour} comes twice that night, the clocks go back: this is the second one"
        )
    real = plan_at(plan.utc, zone=plan.zone).time or plan.time
    return text.format(hour=format_time(locale, plan.time), real=format_time(locale, real))
