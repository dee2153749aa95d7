"""A post with what is no picture."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import create_post
from calendar_app.commands.threads import change_format
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.screenshots.studio import Studio, settle

PAGES = ("Cinq idées reçues\nsur les ampoules", "Plus de watts,\nplus de lumière ?", "À bientôt\nà l’atelier")


def document(studio: Studio) -> Iterator[QWidget]:
    """A document in a post, then shown large; both are taken back afterwards."""
    context = studio.context
    with TemporaryDirectory() as folder:
        file = Path(folder) / "Carnet de l’atelier.pdf"
        _write(file)
        asset = import_picture(context.workspace, file)
    channels = [channel.id for channel in queries.channels(context.workspace.reader)][:2]
    media = (MediaItem(asset=asset.id, alt="Un carnet de trois pages sur les ampoules"),)
    post = context.run(create_post, title="Idées reçues", channels=channels, media=media)
    studio.window.open_post(post)
    settle()
    yield studio.window
    if dialog := studio.window.composer.pictures.edit_picture(0):
        settle()
        yield dialog
        dialog.reject()
    studio.window.show_calendar()
    context.undo()
    context.undo()


def safe_zones(studio: Studio) -> Iterator[QWidget]:
    """A picture of a story, large, with what the network covers of it; taken back afterwards."""
    context = studio.context
    card = studio.card(Status.CHANGES_REQUESTED)
    post = queries.post(context.workspace.reader, card.post) if card else None
    if post is None:
        return
    vertical = {"instagram": "story", "tiktok": "video"}
    channels = {c.id: c.network for c in queries.channels(context.workspace.reader) if c.network in vertical}
    made = context.run(create_post, title="Story", channels=list(channels), media=post.media[:1])
    for variant in queries.variants(context.workspace.reader, made):
        context.run(change_format, variant.id, vertical[channels[variant.channel]])
    studio.window.open_post(made)
    settle()
    if dialog := studio.window.composer.pictures.edit_picture(0):
        dialog.cut_to("9:16")
        settle()
        yield dialog
        dialog.reject()
    studio.window.show_calendar()
    for _ in range(len(channels) + 1):
        context.undo()


def _write(file: Path) -> None:
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QSizeF(108, 135), QPageSize.Unit.Millimeter))
    painter = QPainter(writer)
    room = QRectF(0, 0, writer.width(), writer.height())
    for number, words in enumerate(PAGES):
        if number:
            writer.newPage()
        painter.fillRect(room, QColor("#F6EBDD"))
        painter.setPen(QColor("#3A2A1C"))
        painter.setFont(QFont("Inter", 22))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
