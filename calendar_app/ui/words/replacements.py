"""Who replaces whom, and whether that is over."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from calendar_app.domain.person import Replacement
from calendar_app.ui.dates import format_date


def replacement_words(found: Replacement, people: Mapping[str, str], today: date) -> str:
    """« remplace Samir Benali jusqu’au 15 déc. », or that it is over."""
    if found.until < today:
        text = QCoreApplication.translate("Replacements", "replaced {absent} until {day}: it is over")
    else:
        text = QCoreApplication.translate("Replacements", "replaces {absent} until {day}")
    return text.format(absent=people.get(found.absent, "…"), day=format_date(QLocale(), found.until))


def over_words(found: Replacement, people: Mapping[str, str]) -> str:
    """« Le remplacement de Samir Benali par Inès Tran est terminé : retirer le rôle ? »."""
    text = QCoreApplication.translate(
        "Replacements", "{person} no longer replaces {absent}: take the role away?"
    )
    return text.format(absent=people.get(found.absent, "…"), person=people.get(found.person, "…"))
