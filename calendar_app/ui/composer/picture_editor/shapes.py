"""The shapes a picture can be cut to, with the channels each of them fits."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from calendar_app.domain.asset import Asset, Crop, number_of
from calendar_app.domain.checks.limits import decimal
from calendar_app.domain.network import Format
from calendar_app.ui.widgets.choice_box import ChoiceBox

AS_IT_IS, FREE = "", "free"
RATIOS = ("1:1", "4:5", "3:4", "2:3", "9:16", "16:9", "1.91:1")
"""What the networks recommend for one format or another."""
CLOSE = 0.012
"""So much a crop may differ from a ratio, in parts of it, and still be meant by it."""


class ShapeChoice(ChoiceBox):
    """``currentData`` is a ratio such as 4:5, or one of AS_IT_IS and FREE."""

    def __init__(self, formats: Iterable[tuple[str, Format]], parent: QWidget | None = None) -> None:
        """``formats`` are those the picture is for, each with its channel's name."""
        super().__init__(parent)
        known = list(formats)
        self.setAccessibleName(self.tr("Shape"))
        self.addItem(self.tr("As it is"), AS_IT_IS)
        self.addItem(self.tr("Free"), FREE)
        for ratio in RATIOS:
            self.addItem(_label(ratio, known), ratio)

    def choose(self, shape: str) -> None:
        """Show this one as chosen."""
        self.setCurrentIndex(self.findData(shape))


def _label(ratio: str, formats: list[tuple[str, Format]]) -> str:
    fitting = [name for name, each in formats if _fits(each, ratio)]
    if formats and len(fitting) == len(formats):
        words = QCoreApplication.translate("ShapeChoice", "{ratio}, fits every channel")
    elif fitting:
        words = QCoreApplication.translate("ShapeChoice", "{ratio}, fits {channels}")
    else:
        return ratio
    return words.format(ratio=ratio, channels=", ".join(dict.fromkeys(fitting)))


def _fits(rules: Format, ratio: str) -> bool:
    """Whether a format takes pictures of a shape."""
    low, high = rules.value("image.ratio_min"), rules.value("image.ratio_max")
    return decimal(low or ratio) <= decimal(ratio) <= decimal(high or ratio)


def shape_of(crop: Crop | None, asset: Asset) -> str:
    """The shape a crop was most likely made for."""
    if crop is None or crop == Crop(turn=crop.turn):
        return AS_IT_IS
    width, height = crop.size(asset.width, asset.height)
    meant = (ratio for ratio in RATIOS if abs(width / height / number_of(ratio) - 1) < CLOSE)
    return next(meant, FREE)
