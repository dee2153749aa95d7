"""What a free slot says beside the sign of its network, or in a sentence to a screen reader."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from calendar_app.domain.channel import Channel
from calendar_app.domain.slot import FreeSlot
from calendar_app.ui.dates import format_day_long, format_time

HEIGHT = 20


def slot_words(place: FreeSlot) -> str:
    """« 18 h 30 »."""
    return format_time(QLocale(), place.slot.time)


def named_slot_words(place: FreeSlot) -> str:
    """« 18 h 30 · Créneau libre », where there is room for it."""
    return f"{slot_words(place)} · {_name()}"


def slot_sentence(place: FreeSlot, channels: Mapping[str, Channel]) -> str:
    """« Créneau libre, lundi 16 novembre, 18 h 30, Maison Lumen »."""
    channel = channels.get(place.slot.channel)
    name = channel.name if channel else ""
    day = format_day_long(QLocale(), place.plan.day)
    return ", ".join(filter(None, (_name(), day, slot_words(place), name)))


def _name() -> str:
    return QCoreApplication.translate("SlotFace", "Free slot")
