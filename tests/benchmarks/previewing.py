"""What a letter costs in the previews: five channels with four pictures each, laid out and painted anew."""

from collections.abc import Iterator, Sequence
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, Qt, QThreadPool
from PySide6.QtGui import QImage, QPainter

from calendar_app.app import Desktop
from calendar_app.domain.asset import Asset, MediaItem
from calendar_app.domain.post import Content
from calendar_app.store import queries
from calendar_app.ui.preview.board import Board, Shown
from calendar_app.ui.preview.post import PublicPost
from tests.benchmarks.brands import opened
from tests.benchmarks.figures import Figure, compared

NETWORKS = ("facebook", "instagram", "linkedin", "x", "bluesky")
TEXT = "La collection Solstice arrive mardi ☀️ Huit matières, huit lumières, un seul atelier : le nôtre. " * 3
SIZE = (1440, 900)
PICTURE = QRect(0, 0, 130, 130)


def measure(folder: Path, posts: int, desktop: Desktop) -> Iterator[Figure]:
    """As in the page that shows all channels before they are sent."""
    workspace = opened(folder)
    context = desktop.context_of(workspace)
    board = Board(themes=context.themes, thumbnails=context.thumbnails)
    board.resize(*SIZE)
    board.show()
    try:
        yield typed(board, queries.all_assets(workspace.reader)[:4], posts)
    finally:
        board.close()
        board.deleteLater()
        context.deleteLater()
        workspace.close()


def typed(board: Board, assets: Sequence[Asset], posts: int) -> Figure:
    """From the changed text until all of them are painted."""
    texts = cycle([TEXT, f"{TEXT}a"])
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    plain = QImage(PICTURE.size(), QImage.Format.Format_ARGB32_Premultiplied)
    plain.fill(Qt.GlobalColor.gray)

    def type_one() -> None:
        board.show_posts(shown(assets, next(texts)))
        board.render(image)

    board.show_posts(shown(assets, TEXT))
    while not board.is_all_loaded():
        QThreadPool.globalInstance().waitForDone()
        QCoreApplication.processEvents()
    value, p95, floor = compared(type_one, lambda: draw_plainly(image, plain), times=41, warm=5)
    return Figure(
        name="letter typed and five previews painted",
        posts=posts,
        value=value,
        p95=p95,
        unit="ms",
        floor=floor,
        floor_name="twenty pictures and five texts",
    )


def shown(assets: Sequence[Asset], text: str) -> list[Shown]:
    """The same text and pictures for each network."""
    content = Content(text=text, media=tuple(MediaItem(asset=asset.id, alt="A") for asset in assets))
    known = {asset.id: asset for asset in assets}
    return [
        Shown(
            key=network,
            title=network,
            post=PublicPost(
                network=network,
                format="post",
                name="Maison Lumen",
                handle="@maison.lumen",
                content=content,
                assets=known,
            ),
        )
        for network in NETWORKS
    ]


def draw_plainly(image: QImage, picture: QImage) -> None:
    """As many pictures in the size in which they are seen, and the same text as many times."""
    painter = QPainter(image)
    painter.fillRect(image.rect(), Qt.GlobalColor.white)
    for column in range(len(NETWORKS)):
        left = column * 280
        for row in range(4):
            painter.drawImage(left + row % 2 * 132, 200 + row // 2 * 132, picture)
        painter.drawText(QRect(left, 0, 270, 190), Qt.TextFlag.TextWordWrap, TEXT)
    painter.end()
