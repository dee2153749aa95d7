"""What a calendar file says to those who read it in another program, and why it could not be written."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

EXPORT = {
    "export_calendar_name": QT_TRANSLATE_NOOP("Words", "Editorial calendar – {brand}"),
    "export_calendar_note": QT_TRANSLATE_NOOP(
        "Words",
        "What {brand} plans to publish. What is changed here does not reach the plan.",
    ),
    "export_untitled": QT_TRANSLATE_NOOP("Words", "Untitled"),
    "export_prefix_draft": QT_TRANSLATE_NOOP("Words", "DRAFT – {title}"),
    "export_prefix_in_review": QT_TRANSLATE_NOOP("Words", "TO VALIDATE – {title}"),
    "export_prefix_changes_requested": QT_TRANSLATE_NOOP("Words", "TO CORRECT – {title}"),
    "export_status": QT_TRANSLATE_NOOP("Words", "Status: {status}"),
    "export_change_pending": QT_TRANSLATE_NOOP(
        "Words",
        "Change pending: this is the last validated version.",
    ),
    "export_person": QT_TRANSLATE_NOOP("Words", "Owner: {person}"),
    "export_reference": QT_TRANSLATE_NOOP("Words", "Ref: EDITO-{id}"),
    "export_folder_missing": QT_TRANSLATE_NOOP("Words", "{folder} is not there. Choose another folder."),
    "export_not_writable": QT_TRANSLATE_NOOP(
        "Words",
        "{name} cannot be written there: another program holds it, or {folder} takes no files.",
    ),
    "export_damaged": QT_TRANSLATE_NOOP(
        "Words",
        "The file did not read back as it was written. The earlier one is still there; try another disk.",
    ),
}
