"""What leads from the plan to other calendar programs."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from calendar_app.ui.exports import SubscribeGuide
from calendar_app.ui.exports.programs import Program
from calendar_app.ui.screenshots.floating import opened
from calendar_app.ui.screenshots.studio import Studio

FILE = Path("/home/camille/Nextcloud/Calendriers/Calendrier éditorial – Maison Lumen.ics")


def guide(studio: Studio) -> Iterator[QWidget]:
    """A program that only reads the web, before there is an address."""
    yield from opened(SubscribeGuide(studio.context, parent=studio.window))


def guide_with_file(studio: Studio) -> Iterator[QWidget]:
    """A program that reads the file itself."""
    asked = SubscribeGuide(studio.context, file=FILE, parent=studio.window)
    asked.choose(Program.THUNDERBIRD)
    yield from opened(asked)
