"""Pictures before and after, as the channel would publish them."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from calendar_app.journal.changes import OrderChange, PictureChange, PictureFate
from calendar_app.journal.seal import SealedMedia
from calendar_app.ui.review.words import alt_words
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.thumbnails import Thumbnails
from calendar_app.ui.widgets.painting import rounded
from calendar_app.ui.widgets.wrapping import WrappingLabel

BOX = QSize(132, 116)
SMALL_BOX = QSize(72, 72)
ARROW = 16
RADIUS = 6


class Picture(QWidget):
    """The whole picture in a frame whose colour is that of the word below it; comes once it is read.

    It takes all of its box until then, and no more than its proportions ask for afterwards. ``clicked``
    carries the file it was made from.
    """

    clicked = Signal(str)

    def __init__(
        self, themes: Themes, thumbnails: Thumbnails, item: SealedMedia, *, role: str, box: QSize
    ) -> None:
        super().__init__()
        self._themes, self._thumbnails, self._role = themes, thumbnails, role
        self._file, self._source = item.rendered or item.source, item.source
        self._crop = None if item.rendered else item.crop
        self._box = box
        self.setFixedSize(box)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(QCoreApplication.translate("Review", "Make a remark on this file"))
        self.setAccessibleName(item.alt)
        self._fit()
        thumbnails.loaded.connect(self._look_again)

    def paintEvent(self, event: QPaintEvent) -> None:
        """With its own proportions."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        pixmap, rect = self._pixmap(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setClipPath(rounded(rect, RADIUS))
        painter.fillRect(rect, self._themes.theme.colors.pressed)
        if pixmap:
            painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
        painter.restore()
        painter.setPen(QPen(self._themes.theme.color(self._role), 2))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A remark on it; the keyboard has it in the list of what a remark can be about."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit(self._source)

    def _pixmap(self) -> QPixmap | None:
        return self._thumbnails.pixmap(self._file, self._box * self.devicePixelRatioF(), crop=self._crop)

    def _fit(self) -> None:
        pixmap = self._pixmap()
        if pixmap and not pixmap.isNull():
            self.setFixedSize(pixmap.size().scaled(self._box, Qt.AspectRatioMode.KeepAspectRatio))

    def _look_again(self, asset: str) -> None:
        if asset == self._file:
            self._fit()
            self.update()


class PictureRow(QWidget):
    """Before, an arrow, after; the first alone where it was taken away."""

    def __init__(self, themes: Themes, thumbnails: Thumbnails, change: PictureChange) -> None:
        super().__init__()
        before = QCoreApplication.translate("Review", "before")
        after = QCoreApplication.translate("Review", "after")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        said = []
        if change.before:
            row.addWidget(_captioned(themes, thumbnails, change.before, word=before, role="removed"))
            said.append(f"{before}: {change.before.alt}")
        if change.fate is not PictureFate.REMOVED:
            arrow = QLabel()
            arrow.setPixmap(themes.pixmap("arrow-right", size=ARROW, ratio=self.devicePixelRatioF()))
            row.addWidget(arrow)
        if change.after:
            row.addWidget(_captioned(themes, thumbnails, change.after, word=after, role="inserted"))
            said.append(f"{after}: {change.after.alt}")
        row.addStretch(1)
        self.setAccessibleName(", ".join(said))


class AddedRow(QWidget):
    """A picture that is new, with its alternative text beside it; ``role`` is the colour of its frame."""

    def __init__(self, themes: Themes, thumbnails: Thumbnails, item: SealedMedia, *, role: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(12)
        row.addWidget(Picture(themes, thumbnails, item, role=role, box=SMALL_BOX))
        alt = WrappingLabel(alt_words(item))
        set_role(alt, "" if item.alt else "caption")
        row.addWidget(alt, 1)
        self.setAccessibleName(alt_words(item))


class OrderRow(QWidget):
    """The pictures as they stand now, each with the number it had."""

    def __init__(self, themes: Themes, thumbnails: Thumbnails, change: OrderChange) -> None:
        super().__init__()
        was = QCoreApplication.translate("Review", "was {number}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        words = [was.format(number=number) for number in change.numbers]
        for item, word in zip(change.pictures, words, strict=True):
            row.addWidget(_captioned(themes, thumbnails, item, word=word, role="inserted", box=SMALL_BOX))
        row.addStretch(1)
        self.setAccessibleName(", ".join(words))


def _captioned(
    themes: Themes, thumbnails: Thumbnails, item: SealedMedia, *, word: str, role: str, box: QSize = BOX
) -> QWidget:
    holder, caption = QWidget(), QLabel(word)
    set_role(caption, role)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Picture(themes, thumbnails, item, role=role, box=box))
    column.addWidget(caption)
    column.addStretch(1)
    return holder
