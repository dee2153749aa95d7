"""What is in a backup, compared with now, before going back to it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from calendar_app.commands.restoring import Inside
from calendar_app.ui.dates import format_moment
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.wrapping import WrappingLabel

FEW = 4
"""So many titles are named of each kind."""
WIDTH = 520


class BackupDialog(QDialog):
    """Accepted by whoever wants to go back; it can be undone, so nothing is asked twice."""

    def __init__(self, inside: Inside, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self.setWindowTitle(self.tr("Look inside a backup"))
        self.go_back = QPushButton(self.tr("Go back to it"))
        self.go_back.setEnabled(not inside.restoration.changes_nothing)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 20, 20, 16)
        self._column.setSpacing(12)
        self._lay_out()
        self.setMinimumWidth(WIDTH)
        self.finished.connect(self.deleteLater)

    def showEvent(self, event: QShowEvent) -> None:
        """As tall as its sentences are once their letters have their size."""
        self.resize(self.width(), max(self.height(), self._column.totalHeightForWidth(self.width())))
        super().showEvent(event)

    def _lay_out(self) -> None:
        inside = self._inside
        moment = format_moment(QLocale(), inside.taken_at.astimezone())
        title = WrappingLabel(self.tr("Backup of {moment}").format(moment=moment))
        set_role(title, "title")
        self._column.addWidget(title)
        self._column.addLayout(self._counts())
        self._add_titles(self.tr("Coming back"), inside.back)
        self._add_titles(self.tr("Going to the bin"), inside.away)
        self._add_titles(self.tr("Going back to their earlier text"), inside.changed)
        if inside.lost_pictures:
            self._say(self.tr("%n picture(s) are neither here nor in the backup.", "", inside.lost_pictures))
        self._say(self._about())
        self._column.addStretch(1)
        self._column.addWidget(self._buttons())

    def _about(self) -> str:
        if self._inside.restoration.changes_nothing:
            return self.tr("Everything here is as in this backup.")
        return self.tr(
            "What was sent, validated or published since stays recorded. The present state is backed up "
            "first, and going back can be undone."
        )

    def _counts(self) -> QGridLayout:
        """Posts, what is signed of them, and pictures: then and now."""
        grid, then, now = QGridLayout(), self._inside.then, self._inside.now
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(3, 1)
        rows = (
            ("", self.tr("In the backup"), self.tr("Now")),
            (self.tr("Posts"), _figure(then.posts), _figure(now.posts)),
            (self.tr("Decisions and versions"), _figure(then.records), _figure(now.records)),
            (self.tr("Pictures"), _figure(then.pictures), _figure(now.pictures)),
        )
        for line, texts in enumerate(rows):
            for place, text in enumerate(texts):
                label = QLabel(text)
                set_role(label, "caption" if line == 0 else "secondary" if place == 0 else "")
                grid.addWidget(label, line, place)
        return grid

    def _add_titles(self, name: str, titles: Sequence[str]) -> None:
        if not titles:
            return
        heading = QLabel(f"{name} · {_figure(len(titles))}")
        set_role(heading, "strong")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(heading)
        for title in titles[:FEW]:
            line = ElidedLabel(" ".join(title.split()) or QCoreApplication.translate("Card", "Untitled"))
            set_role(line, "secondary")
            texts.addWidget(line)
        if len(titles) > FEW:
            more = QLabel(self.tr("and %n more", "", len(titles) - FEW))
            set_role(more, "caption")
            texts.addWidget(more)
        self._column.addLayout(texts)

    def _say(self, text: str) -> None:
        label = WrappingLabel(text)
        set_role(label, "secondary")
        self._column.addWidget(label)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        set_role(self.go_back, "primary")
        buttons.addButton(self.go_back, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(
            QCoreApplication.translate("Form", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _figure(number: int) -> str:
    return QLocale().toString(number)
