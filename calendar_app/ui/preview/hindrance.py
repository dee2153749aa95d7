"""What you see is what you sign: what stands in the way of deciding on what previews show."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from calendar_app.ui.context import Context
from calendar_app.ui.file_checks import Check
from calendar_app.ui.preview.board import Shown, are_loaded, pages_of


def hindrance(context: Context, posts: Sequence[Shown]) -> str:
    """In words; "" where every file is the one that was sent and each page of it could be shown.

    Asks for what nobody has looked at yet: ``thumbnails.loaded`` and ``files.checked`` tell when it is known.
    """
    files = {item.asset for shown in posts for item in shown.post.media}
    checks = {context.files.of(file) for file in files}
    is_loaded = are_loaded(context.thumbnails, posts)
    if Check.MISSING in checks:
        return QCoreApplication.translate(
            "Showing", "A file is missing on this computer, and nothing is validated unseen."
        )
    if Check.DAMAGED in checks:
        return QCoreApplication.translate(
            "Showing", "A file is not the one that was sent: it was damaged or exchanged on the disk."
        )
    if any(context.thumbnails.is_missing(asset, page) for asset, page in pages_of(posts)):
        return QCoreApplication.translate(
            "Showing", "A file cannot be shown, and nothing is validated unseen."
        )
    if not is_loaded or Check.PENDING in checks:
        return QCoreApplication.translate("Showing", "Wait until every file is shown.")
    return ""
