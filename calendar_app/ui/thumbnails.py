"""Pictures of the media store in the size a screen needs, loaded in the pool and kept within a budget."""

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QBuffer, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap, QTransform

from calendar_app.domain.asset import FULL, Crop
from calendar_app.integrations.stills import still_of
from calendar_app.ui import tasks

CACHE_BYTES = 96 * 1024 * 1024
STEPS = (64, 128, 256, 512, 1024, 2048)
"""Edges in device pixels: a picture shown a little larger or smaller is not decoded again."""

Key = tuple[str, int, Crop | None, int]
"""The asset, the edge, the part that is shown and, of a document, the page from 0."""

_ALONE = Lock()
"""Two threads that use a class of Qt for the first time at once can end the program."""


class Thumbnails(QObject):
    """Asked for a picture it answers at once with what it has; ``loaded`` tells which one came since."""

    loaded = Signal(str)

    def __init__(self, path_of: Callable[[str], Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path_of = path_of
        self._pixmaps: OrderedDict[Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._on_their_way: set[Key] = set()
        self._missing: set[tuple[str, int]] = set()
        self._loaded: set[tuple[str, int]] = set()
        self._is_over = False

    def pixmap(self, asset: str, size: QSize, *, crop: Crop | None = None, page: int = 0) -> QPixmap | None:
        """The picture, covering ``size`` device pixels where it is large enough; ``page`` is from 0.

        Until it is ``loaded`` so, the same in another size, or None.
        """
        key = (asset, _step(size), crop, page)
        if key in self._pixmaps:
            self._pixmaps.move_to_end(key)
            return self._pixmaps[key]
        if key not in self._on_their_way and (asset, page) not in self._missing:
            self._load(key)
        return self._in_another_size(key)

    def is_loaded(self, asset: str, page: int = 0) -> bool:
        """Whether it, or this page of it, has been read at least once."""
        return (asset, page) in self._loaded

    def is_missing(self, asset: str, page: int = 0) -> bool:
        """Whether it, or this page of it, was looked for and cannot be shown."""
        return (asset, page) in self._missing

    def try_again(self, asset: str) -> None:
        """Look for a file again that was missing: it may have arrived."""
        self._missing = {(name, page) for name, page in self._missing if name != asset}

    def stop(self) -> None:
        """Tells of no picture any more: whoever would show it reads of a brand that is closed now."""
        self._is_over = True

    def _load(self, key: Key) -> None:
        self._on_their_way.add(key)
        tasks.run(_read, self._path_of(key[0]), key, done=self._keep)

    def _keep(self, answer: tuple[Key, QImage]) -> None:
        if self._is_over:
            return
        key, image = answer
        asset, _, _, page = key
        self._on_their_way.discard(key)
        if image.isNull():
            self._missing.add((asset, page))
        else:
            self._loaded.add((asset, page))
            self._pixmaps[key] = QPixmap.fromImage(image)
            self._bytes += _bytes(self._pixmaps[key])
            self._forget()
        self.loaded.emit(asset)

    def _in_another_size(self, key: Key) -> QPixmap | None:
        asset, _, crop, page = key
        known = (self._pixmaps.get((asset, step, crop, page)) for step in reversed(STEPS))
        return next((pixmap for pixmap in known if pixmap is not None), None)

    def _forget(self) -> None:
        while self._bytes > CACHE_BYTES and len(self._pixmaps) > 1:
            _, oldest = self._pixmaps.popitem(last=False)
            self._bytes -= _bytes(oldest)


def _step(size: QSize) -> int:
    edge = max(size.width(), size.height(), 1)
    return next((step for step in STEPS if step >= edge), STEPS[-1])


def _read(path: Path, key: Key) -> tuple[Key, QImage]:
    """The picture with what it was asked as."""
    _, edge, crop, page = key
    return key, read_picture(path, edge=edge, crop=crop, page=page)


def read_picture(path: Path, *, edge: int, crop: Crop | None, page: int = 0) -> QImage:
    """A picture that covers a square of so many pixels; a null image says that it cannot be shown."""
    still = still_of(path, page=page)
    with _ALONE:
        # The reader does not keep what it reads from alive.
        source = QBuffer()
        source.setData(still or b"")
        reader = QImageReader(str(path)) if still is None else QImageReader(source)
        _prepare(reader, edge, crop)
    return _covering(_cropped(reader.read(), crop), edge)


def _prepare(reader: QImageReader, edge: int, crop: Crop | None) -> None:
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    full = reader.size()
    if full.isValid() and crop is None and min(full.width(), full.height()) > edge:
        # Decoding a JPEG straight to a smaller size is several times faster than scaling it afterwards.
        reader.setScaledSize(full.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatioByExpanding))


def _cropped(image: QImage, crop: Crop | None) -> QImage:
    if crop is None or image.isNull():
        return image
    turned = image.transformed(QTransform().rotate(90 * crop.turn)) if crop.turn else image
    left, top = crop.left * turned.width() / FULL, crop.top * turned.height() / FULL
    return turned.copy(
        QRect(QPoint(round(left), round(top)), QSize(*crop.size(image.width(), image.height())))
    )


def _covering(image: QImage, edge: int) -> QImage:
    if image.isNull() or min(image.width(), image.height()) <= edge:
        return image
    return image.scaled(
        QSize(edge, edge),
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
