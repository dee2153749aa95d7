"""Distances from the day of a launch in words: "D−14", "D", "D+1"; « J−14 », « J », « J+1 »."""

from PySide6.QtCore import QCoreApplication


def say_offset(offset: int) -> str:
    """So many days from a launch."""
    days = f"{offset:+d}".replace("-", "\N{MINUS SIGN}") if offset else ""
    return QCoreApplication.translate("Launches", "D{days}").format(days=days)
