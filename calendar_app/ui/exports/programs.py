"""What each calendar program asks for when it subscribes, how often it looks, and what it leaves out.

Facts: reference/ical.md of the design, measured for Thunderbird, KOrganizer and GNOME, from the makers'
own documentation for Outlook, Google and Apple (November 2026).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Program(StrEnum):
    """In the order in which teams use them."""

    GOOGLE = "google"
    OUTLOOK = "outlook"
    OUTLOOK_WEB = "outlook_web"
    APPLE = "apple"
    THUNDERBIRD = "thunderbird"
    GNOME = "gnome"
    KORGANIZER = "korganizer"


@dataclass(frozen=True, kw_only=True)
class Advice:
    """Texts as Qt marks them for translation; ``reads_files`` is whether a file of this computer will do."""

    name: object
    steps: tuple[object, ...]
    pace: object
    limits: object
    reads_files: bool = False


ADVICE: Mapping[Program, Advice] = MappingProxyType(
    {
        Program.GOOGLE: Advice(
            name=QT_TRANSLATE_NOOP("Programs", "Google Calendar"),
            steps=(
                QT_TRANSLATE_NOOP(
                    "Programs", "On a computer, press + beside “Other calendars”, then “From URL”."
                ),
                QT_TRANSLATE_NOOP(
                    "Programs", "Paste the address and add the calendar. Phones show it afterwards."
                ),
            ),
            pace=QT_TRANSLATE_NOOP("Programs", "Every 8 to 24 hours. Nothing makes it look sooner."),
            limits=QT_TRANSLATE_NOOP(
                "Programs",
                "It reads about 1 MB, some 1,200 posts, and gives the whole calendar one colour: "
                "for a colour per channel, export one file per channel.",
            ),
        ),
        Program.OUTLOOK: Advice(
            name=QT_TRANSLATE_NOOP("Programs", "Outlook (classic, on Windows)"),
            steps=(
                QT_TRANSLATE_NOOP(
                    "Programs", "Open File › Account Settings, then the tab “Internet Calendars”."
                ),
                QT_TRANSLATE_NOOP("Programs", "Press New, paste the address and add it."),
            ),
            pace=QT_TRANSLATE_NOOP(
                "Programs", "About every three hours, sometimes later, or with Send/Receive."
            ),
            limits=QT_TRANSLATE_NOOP(
                "Programs",
                "It gives the whole calendar one colour. Opening the file instead of subscribing "
                "makes a second calendar, which stays as it is.",
            ),
        ),
        Program.OUTLOOK_WEB: Advice(
            name=QT_TRANSLATE_NOOP("Programs", "Outlook (new, and on the web)"),
            steps=(
                QT_TRANSLATE_NOOP(
                    "Programs", "In the calendar, press “Add calendar”, then “Subscribe from web”."
                ),
                QT_TRANSLATE_NOOP(
                    "Programs", "Paste the address, which has to begin with https://, and import it."
                ),
            ),
            pace=QT_TRANSLATE_NOOP(
                "Programs", "About every three hours, sometimes later. Nothing makes it look sooner."
            ),
            limits=QT_TRANSLATE_NOOP("Programs", "It gives the whole calendar one colour."),
        ),
        Program.APPLE: Advice(
            name=QT_TRANSLATE_NOOP("Programs", "Apple Calendar"),
            steps=(
                QT_TRANSLATE_NOOP("Programs", "Open File › New Calendar Subscription and paste the address."),
                QT_TRANSLATE_NOOP(
                    "Programs", "Beside “Auto-refresh”, choose how often, for example every hour."
                ),
            ),
            pace=QT_TRANSLATE_NOOP(
                "Programs", "As often as chosen there; once a week where nothing is chosen."
            ),
            limits=QT_TRANSLATE_NOOP(
                "Programs",
                "A file of this computer is copied once and does not follow. Categories are not shown.",
            ),
        ),
        Program.THUNDERBIRD: Advice(
            name=QT_TRANSLATE_NOOP("Programs", "Thunderbird"),
            steps=(
                QT_TRANSLATE_NOOP(
                    "Programs", "Press “New Calendar”, then “On the Network”, and paste the address."
                ),
                QT_TRANSLATE_NOOP(
                    "Programs",
                    "Tick “Read only”: otherwise Thunderbird may write into the file all others read.",
                ),
            ),
            pace=QT_TRANSLATE_NOOP("Programs", "Every 30 minutes; what moved or went follows."),
            limits=QT_TRANSLATE_NOOP(
                "Programs", "It names the calendar after the file and chooses its own colour."
            ),
            reads_files=True,
        ),
        Program.GNOME: Advice(
            name=QT_TRANSLATE_NOOP("Programs", "GNOME Calendar"),
            steps=(
                QT_TRANSLATE_NOOP("Programs", "Open the menu › “Manage Calendars”, then “Add Calendar”."),
                QT_TRANSLATE_NOOP("Programs", "Paste the address. Opening the file there works too."),
            ),
            pace=QT_TRANSLATE_NOOP("Programs", "About every 30 minutes."),
            limits=QT_TRANSLATE_NOOP(
                "Programs",
                "A file imported a second time is refused as a whole, new posts included: subscribe instead.",
            ),
            reads_files=True,
        ),
        Program.KORGANIZER: Advice(
            name=QT_TRANSLATE_NOOP("Programs", "KOrganizer"),
            steps=(
                QT_TRANSLATE_NOOP(
                    "Programs", "Add a calendar of the kind “iCal Calendar File” and choose the file."
                ),
                QT_TRANSLATE_NOOP("Programs", "Tick “Read only”, so that nothing is written into it."),
            ),
            pace=QT_TRANSLATE_NOOP("Programs", "When the file changes."),
            limits=QT_TRANSLATE_NOOP(
                "Programs",
                "A file imported a second time skips what it knows: what moved stays where it was.",
            ),
            reads_files=True,
        ),
    }
)
"""What to say of each."""


def say_program(text: object) -> str:
    """A text of the table in the language in use."""
    return QCoreApplication.translate("Programs", str(text))
