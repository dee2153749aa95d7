"""What happened to a post, by kind of record, as its log tells it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

LOG = {
    "revision": QT_TRANSLATE_NOOP("Words", "new version by {person}"),
    "submit": QT_TRANSLATE_NOOP("Words", "sent for validation by {person}"),
    "approve": QT_TRANSLATE_NOOP("Words", "validated by {person}"),
    "request_changes": QT_TRANSLATE_NOOP("Words", "sent back by {person}"),
    "withdraw": QT_TRANSLATE_NOOP("Words", "taken back by {person}"),
    "resolve": QT_TRANSLATE_NOOP("Words", "remark settled by {person}"),
    "reopen": QT_TRANSLATE_NOOP("Words", "remark opened again by {person}"),
    "remark": QT_TRANSLATE_NOOP("Words", "remark by {person}"),
    "schedule": QT_TRANSLATE_NOOP("Words", "scheduled by {person}"),
    "published": QT_TRANSLATE_NOOP("Words", "marked as published by {person}"),
    "hold": QT_TRANSLATE_NOOP("Words", "paused by {person}"),
    "resume": QT_TRANSLATE_NOOP("Words", "resumed by {person}"),
    "archive": QT_TRANSLATE_NOOP("Words", "put in the bin by {person}"),
    "restore": QT_TRANSLATE_NOOP("Words", "taken out of the bin by {person}"),
}
