"""Asks where a post can be seen, for those who note it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from calendar_app.ui.dialogs.form import Form


class LinkForm(Form):
    """Hands the link over, also an empty one."""

    def __init__(self, *, title: str, save: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent, save=lambda: save(self.link.text().strip()))
        self.setWindowTitle(self.tr("Mark as published"))
        label = self.tr("Link to “{title}”").format(title=title) if title else self.tr("Link to the post")
        self.link = self.add_line(label, hint="https://")
        self.add_note(self.tr("Where the public sees it. You may leave it empty."))
