"""One file of the library: large, its facts, its labels, its rights, the posts that use it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from calendar_app.domain.library import Shelved, read_tags
from calendar_app.domain.rights import Rights
from calendar_app.store import queries
from calendar_app.ui.composer.layouts import empty
from calendar_app.ui.composer.picture_editor.rights_fields import RightsFields
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.elided_button import ElidedButton
from calendar_app.ui.widgets.elided_line import ElidedLine
from calendar_app.ui.widgets.wrapping import WrappingLabel
from calendar_app.ui.words.media import facts_of

WIDTH = 300
PICTURE = QSize(264, 190)


class Side(QScrollArea):
    """``labelled`` and ``owned`` carry what was typed about the file on show."""

    labelled = Signal(str, tuple)
    owned = Signal(str, object)
    post_wanted = Signal(str)
    draft_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.file: Shelved | None = None
        self.rights: RightsFields | None = None
        self.picture, self._name, self._facts = QLabel(), ElidedLabel(), WrappingLabel()
        self.tags = ElidedLine()
        self.new_post = QPushButton()
        self._titles = QLabel(), QLabel(), QLabel()
        self._rights_place, self._uses = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self._put_words()
        self.tags.editingFinished.connect(self._tell_tags)
        self.new_post.clicked.connect(lambda: self.draft_wanted.emit(self.file))
        context.thumbnails.loaded.connect(self._picture_loaded)

    def show_file(self, file: Shelved | None) -> None:
        """Show this one; what was typed about another is told first."""
        self.settle()
        self.file = file
        self._inner.setVisible(file is not None)
        self.setVisible(file is not None)
        if file is None:
            return
        self._name.setText(file.asset.name)
        self._facts.setText(facts_of(file.asset))
        self.tags.setText(", ".join(file.tags))
        self._show_rights(queries.rights(self._context.workspace.reader, [file.asset.id]).get(file.asset.id))
        self._show_picture()
        self.show_uses(())

    def show_uses(self, posts: Sequence[tuple[str, str]]) -> None:
        """The posts it is used in, by id and title, once they are known."""
        empty(self._uses)
        self._titles[2].setVisible(bool(posts))
        for post, title in posts:
            link = ElidedButton(room=14)
            link.show_words(" ".join(title.split()) or self.tr("Untitled"))
            set_role(link, "link")
            link.clicked.connect(lambda _=False, post=post: self.post_wanted.emit(post))
            self._uses.addWidget(link)

    def settle(self) -> None:
        """Tell what was typed and not told yet."""
        self._tell_tags()
        self._tell_rights()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._put_words()
            self.show_file(self.file)
        super().changeEvent(event)

    def _tell_tags(self) -> None:
        if self.file and read_tags(self.tags.text()) != self.file.tags:
            self.labelled.emit(self.file.asset.id, read_tags(self.tags.text()))

    def _tell_rights(self) -> None:
        if self.file and self.rights and (changes := self.rights.changes()):
            self.owned.emit(self.file.asset.id, changes)

    def _show_rights(self, noted: Rights | None) -> None:
        empty(self._rights_place)
        self.rights = RightsFields(self._context, noted)
        self._rights_place.addWidget(self.rights)
        for line in (self.rights.holder, self.rights.permission):
            line.editingFinished.connect(self._tell_rights)
        self.rights.origin.activated.connect(self._tell_rights)
        self.rights.ends.toggled.connect(self._tell_rights)
        self.rights.until.dateChanged.connect(self._tell_rights)

    def _show_picture(self) -> None:
        if self.file is None:
            return
        ratio = self.devicePixelRatioF()
        pixmap = self._context.thumbnails.pixmap(self.file.asset.id, PICTURE * ratio)
        shown = QPixmap() if pixmap is None else _fitting(pixmap, PICTURE * ratio, ratio)
        self.picture.setPixmap(shown)
        self.picture.setAccessibleName(self.file.alt or self.file.asset.name)

    def _picture_loaded(self, asset: str) -> None:
        if self.file and asset == self.file.asset.id:
            self._show_picture()

    def _put_words(self) -> None:
        self.new_post.setText(self.tr("New post with it"))
        self.tags.setAccessibleName(self.tr("Labels"))
        self.tags.setPlaceholderText(self.tr("winter, workshop, team …"))
        words = (self.tr("Labels"), self.tr("Rights"), self.tr("Used in"))
        for title, text in zip(self._titles, words, strict=True):
            title.setText(text)

    def _lay_out(self) -> None:
        self._inner = inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        self.picture.setFixedSize(PICTURE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget, role in (
            (self._name, "strong"), (self._facts, "caption"), *((title, "strong") for title in self._titles),
        ):  # fmt: skip
            set_role(widget, role)
        column.addWidget(self.picture)
        column.addWidget(self._name)
        column.addWidget(self._facts)
        column.addWidget(self.new_post)
        column.addWidget(self._titles[0])
        column.addWidget(self.tags)
        column.addWidget(self._titles[1])
        column.addLayout(self._rights_place)
        column.addWidget(self._titles[2])
        column.addLayout(self._uses)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        set_role(self, "canvas")
        self.hide()


def _fitting(pixmap: QPixmap, size: QSize, ratio: float) -> QPixmap:
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    shown = pixmap.scaled(size.boundedTo(pixmap.size()), keep, smooth)
    shown.setDevicePixelRatio(ratio)
    return shown
