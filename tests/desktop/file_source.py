"""Another program, with a file to be dragged out of it: `python -m tests.desktop.file_source FILE X Y`."""

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

SIZE = 60


class FileLabel(QLabel):
    """Gives its file away as soon as it is pulled."""

    def __init__(self, file: str) -> None:
        super().__init__("file", alignment=Qt.AlignmentFlag.AlignCenter)
        self._file = file
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        """Begins to drag."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(self._file)])
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> None:
    """Shows the file, says so, and stays until it is ended."""
    app = QApplication([])
    label = FileLabel(sys.argv[1])
    label.setGeometry(int(sys.argv[2]), int(sys.argv[3]), SIZE, SIZE)
    label.show()
    QTimer.singleShot(300, lambda: print("ready", flush=True))
    app.exec()


if __name__ == "__main__":
    main()
