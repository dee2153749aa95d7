"""What the command line says."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

JOBS = {
    "wrong_use": QT_TRANSLATE_NOOP(
        "Words", "This is not how it is used: {text}. See editorial-calendar --help."
    ),
    "no_such_channel": QT_TRANSLATE_NOOP("Words", "This brand has no channel called {name}."),
    "no_answer": QT_TRANSLATE_NOOP(
        "Words",
        "The window that has this brand open did not answer in time. Try again in a moment.",
    ),
    "folder_taken": QT_TRANSLATE_NOOP(
        "Words", "There is something in {folder} already. Choose an empty folder."
    ),
    "brand_made": QT_TRANSLATE_NOOP("Words", "The brand lives in {folder}."),
    "all_is_well": QT_TRANSLATE_NOOP("Words", "All is well: database, records and files."),
    "backed_up": QT_TRANSLATE_NOOP("Words", "Backed up to {file}."),
    "backup_failed": QT_TRANSLATE_NOOP(
        "Words", "Today’s backup could not be written in {folder}. Is there room on the disk?"
    ),
    "pictures_taken": QT_TRANSLATE_NOOP("Words", "The pictures lie in {folder}."),
    "not_written": QT_TRANSLATE_NOOP("Words", "{file} could not be written. Choose another folder."),
    "database_problem": QT_TRANSLATE_NOOP("Words", "The database is damaged: {text}"),
    "record_unreadable": QT_TRANSLATE_NOOP("Words", "The record {id} cannot be read: {text}"),
    "record_altered": QT_TRANSLATE_NOOP("Words", "The record {id} is not what its author signed."),
    "chain_broken": QT_TRANSLATE_NOOP("Words", "The record {id} does not follow the one before it."),
    "copy_altered": QT_TRANSLATE_NOOP("Words", "The content {id} is not what was sent."),
    "file_missing": QT_TRANSLATE_NOOP("Words", "The file {name} is missing."),
    "file_altered": QT_TRANSLATE_NOOP("Words", "The file {name} has changed on the disk."),
    "proof_holds": QT_TRANSLATE_NOOP(
        "Words", "The proof holds: every record is signed, and every text is the one that was validated."
    ),
    "proof_unreadable": QT_TRANSLATE_NOOP("Words", "{file} is not a proof, or it was damaged."),
    "proof_without_founding": QT_TRANSLATE_NOOP(
        "Words", "The record that founded the brand is missing, so that no signature can be judged."
    ),
    "proof_other_text": QT_TRANSLATE_NOOP(
        "Words", "“{title}” ({channel}): the text shown is not the one that was validated."
    ),
    "proof_not_signed": QT_TRANSLATE_NOOP(
        "Words", "“{title}” ({channel}): no signed record says that {person} validated it."
    ),
    "no_screen": QT_TRANSLATE_NOOP(
        "Words",
        "There is no screen here, so the program does its work unseen: open, draft, send, validate, export.",
    ),
    "tour_title": QT_TRANSLATE_NOOP("Words", "A first post, from draft to validation"),
    "tour_done": QT_TRANSLATE_NOOP("Words", "Pictures of the screens: {pictures}\nThe calendar file: {file}"),
}

COUNTED_JOBS: dict[str, tuple[str, object]] = {
    "exported": ("n", QT_TRANSLATE_NOOP("Words", "%n event(s) written to {file}.")),
    "proof_written": ("n", QT_TRANSLATE_NOOP("Words", "The proof of %n post(s) lies in {file}.")),
}
