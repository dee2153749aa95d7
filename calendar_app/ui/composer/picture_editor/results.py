"""What each channel will get of a picture: made in the pool, told in pixels and bytes."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calendar_app.commands.media import RenderJob, job_for, render
from calendar_app.domain.asset import WHOLE, Asset, Crop
from calendar_app.domain.errors import Refusal
from calendar_app.domain.network import Network
from calendar_app.integrations.media_store import MediaStore
from calendar_app.journal.seal import SealedMedia
from calendar_app.ui import tasks
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.wrapping import WrappingLabel
from calendar_app.ui.words import say
from calendar_app.ui.words.media import facts_of

Target = tuple[Network, str, bool]
"""A network, one of its formats, and whether a tool publishes it."""
DELAY_MS = 400
"""A file is made once the frame has been still for so long."""


class Results(QWidget):
    """« Instagram : 1 080 × 1 350, 412 ko », a line for each channel, under what the original is."""

    def __init__(self, asset: Asset, store: MediaStore, targets: Mapping[str, Target]) -> None:
        """``targets`` are what the picture is for, by the names of the channels."""
        super().__init__()
        self._asset, self._store, self._targets = asset, store, dict(targets)
        self._crop: Crop | None = None
        self._asked = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        original = self.tr("Original: {size}").format(size=facts_of(asset))
        self._lines = {name: WrappingLabel() for name in targets}
        for label in (WrappingLabel(original), *self._lines.values()):
            set_role(label, "caption")
            column.addWidget(label)
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._make)

    def show_crop(self, crop: Crop | None) -> None:
        """Say what this part becomes, as soon as it is known."""
        self._crop = crop
        for name in self._targets:
            self._say(name, "…" if self._asset.is_picture else self.tr("as it is"))
        if self._asset.is_picture:
            self._timer.start()

    def texts(self) -> list[str]:
        """What it says of each channel."""
        return [line.text() for line in self._lines.values()]

    def _make(self) -> None:
        self._asked += 1
        asked = self._asked
        for name, (network, format_id, by_tool) in self._targets.items():
            media = SealedMedia(source=self._asset.id, crop=self._crop)
            job = job_for(media, network=network, format=format_id, by_tool=by_tool, store=self._store)
            tasks.run(_made, name, job, asked, done=self._keep, failed=partial(self._fail, name))

    def _keep(self, made: tuple[str, RenderJob, int, int]) -> None:
        name, job, size, asked = made
        if asked == self._asked:
            self._say(name, _sized(self._pixels(job), size))

    def _fail(self, name: str, failure: Exception) -> None:
        if not isinstance(failure, Refusal):
            raise failure
        self._say(name, say(failure))

    def _say(self, name: str, words: str) -> None:
        self._lines[name].setText(self.tr("{channel}: {size}").format(channel=name, size=words))

    def _pixels(self, job: RenderJob) -> tuple[int, int]:
        """Never enlarged."""
        width, height = (self._crop or WHOLE).size(self._asset.width, self._asset.height)
        scale = min(1.0, job.width / width, job.height / height)
        return max(round(width * scale), 1), max(round(height * scale), 1)


def _made(name: str, job: RenderJob, asked: int) -> tuple[str, RenderJob, int, int]:
    return name, job, len(render(job)[1]), asked


def _sized(pixels: tuple[int, int], size: int) -> str:
    locale = QLocale()
    weight = locale.formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    return f"{locale.toString(pixels[0])} × {locale.toString(pixels[1])}, {weight}"
