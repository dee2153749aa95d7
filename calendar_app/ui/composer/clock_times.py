"""Times of day as people type them: « 18h30 », « 18 h », "18:30", "6:30 pm", "1830"."""

import re
from datetime import time

PATTERN = re.compile(
    r"(?P<hour>\d{1,2})(?:\s*(?:[h:.]|(?=\d\d\b))\s*(?P<minute>\d{2})?)?\s*(?P<half>[ap])?\.?m?\.?",
    re.IGNORECASE,
)


def read_time(text: str) -> time | None:
    """The time, or None for an empty field; ValueError where it cannot be understood."""
    typed = re.sub(r"\s+", " ", text).strip()
    if not typed:
        return None
    match = PATTERN.fullmatch(typed)
    if match is None:
        raise ValueError("not a time of day")
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or "").lower()
    if half and not 1 <= hour <= 12:
        raise ValueError("not a time of day")
    return time(hour % 12 + 12 * (half == "p") if half else hour, minute)
