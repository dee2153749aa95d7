"""What a free slot says: its hour beside the sign of its network, or a sentence to a screen reader."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from calendar_app.domain.channel import Channel
from calendar_app.domain.slot import FreeSlot
from calendar_app.ui.dates import format_day_long, format_time

HEIGHT = 20


def slot_words(place: FreeSlot) -> str:
    """« 18 h 30 »."""
    return format_time(QLocale(), place.slot.time)


def slot_sentence(place: FreeSlot, channels: Mapping[str, Channel]) -> str:
    """« lundi 16 novembre, 18 h 30, place libre, Maison Lumen »."""
    free = QCoreApplication.translate("SlotFace", "free slot")
    channel = channels.get(place.slot.channel)
    name = channel.name if channel else ""
    day = format_day_long(QLocale(), place.plan.day)
    return ", ".join(filter(None, (day, slot_words(place), free, name)))
