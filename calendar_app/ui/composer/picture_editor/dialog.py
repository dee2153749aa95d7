"""The dialog of one picture: its part and turn at the left; its words, rights and files at the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from calendar_app.domain.asset import FULL, WHOLE, Asset, Crop, MediaItem, crop_to, number_of
from calendar_app.domain.counting import count
from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.composer.fields import TextField
from calendar_app.ui.composer.picture_editor.canvas import CropCanvas
from calendar_app.ui.composer.picture_editor.results import Results
from calendar_app.ui.composer.picture_editor.rights_fields import RightsFields
from calendar_app.ui.composer.picture_editor.shapes import AS_IT_IS, FREE, ShapeChoice, shape_of
from calendar_app.ui.composer.picture_editor.zones import described, zones_of
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.icon_button import IconButton
from calendar_app.ui.words.media import describe

SIDE = 300


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """What somebody has chosen for a picture: the item as it is to be.

    ``rights`` are what ``set_rights`` asks for, None where nothing of them has changed.
    """

    item: MediaItem
    rights: dict[str, Any] | None


class PictureDialog(QDialog):
    """``save`` is called with what was chosen, once; nothing is written before."""

    def __init__(
        self,
        context: Context,
        draft: Draft,
        *,
        place: str,
        media: Sequence[MediaItem],
        number: int,
        save: Callable[[Chosen], object],
        parent: QWidget,
    ) -> None:
        """``number`` is the picture's place in ``media``, counted from 0."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._draft, self._save = context, draft, save
        self._item = media[number]
        self._asset: Asset = draft.assets[self._item.asset]
        self._formats = [
            (draft.name(variant), draft.network(variant), draft.format(variant))
            for variant in draft.places_about(place, "media")
        ]
        self.setWindowTitle(f"{self._title_of(number, len(media))} · {self._asset.name}")
        self._make(place)
        self._arrange()
        self._connect()
        self._show_crop(self._item.crop or WHOLE, focus=self._item.focus)
        (self.canvas if self._asset.is_picture else self.alt).setFocus()
        self._count()

    def _title_of(self, number: int, total: int) -> str:
        if not self._asset.is_picture:
            return describe(self._asset, number + 1)
        return self.tr("Picture {number} of {total}").format(number=number + 1, total=total)

    # What is chosen

    @property
    def item(self) -> MediaItem:
        """As it stands now."""
        crop = self.canvas.crop
        return replace(
            self._item,
            alt=self.alt.toPlainText().strip(),
            crop=None if crop == WHOLE else crop,
            focus=self.canvas.focus,
        )

    def cut_to(self, shape: str) -> None:
        """Cut it to a shape around its focal point; the whole of it for AS_IT_IS."""
        self.shape.choose(shape)
        turn = self.canvas.crop.turn
        if shape == AS_IT_IS:
            self._show_crop(Crop(turn=turn), focus=self.canvas.focus)
        elif shape == FREE:
            self._show_crop(self.canvas.crop, focus=self.canvas.focus)
        else:
            width, height = self._asset.width, self._asset.height
            focus = self.canvas.focus
            crop = crop_to(number_of(shape), width=width, height=height, turn=turn, focus=focus)
            self._show_crop(crop, focus=focus)

    def turn(self) -> None:
        """A quarter turn clockwise; a shape that was chosen is cut anew."""
        x, y = self.canvas.focus or (0, 0)
        focus = (FULL - y, x) if self.canvas.focus else None
        shape = self.shape.currentData()
        self._show_crop(self.canvas.crop.turned(), focus=focus)
        if shape not in {AS_IT_IS, FREE}:
            self.cut_to(shape)

    # Parts

    def _make(self, place: str) -> None:
        context, draft = self._context, self._draft
        self.canvas = CropCanvas(self._asset, themes=context.themes, thumbnails=context.thumbnails)
        self.shape = ShapeChoice((name, each) for name, _, each in self._formats)
        self.shape.choose(shape_of(self._item.crop, self._asset))
        self._turn = IconButton(
            context.themes, icon="arrow-clockwise", text=self.tr("Turn clockwise"), parent=self
        )
        self._turn.setShortcut("Ctrl+R")
        self._point = QPushButton(self.tr("Focal point"))
        self._point.setCheckable(True)
        self._point.setToolTip(self.tr("Click on what must stay in the picture, whatever shape it is cut to"))
        self._hint = QLabel()
        set_role(self._hint, "caption")
        self._zones = zones_of((name, each) for name, _, each in self._formats)
        self.shows_zones = QCheckBox(self.tr("Safe zones"))
        self.shows_zones.setToolTip("\n".join(described(self._zones)))
        self.shows_zones.setChecked(context.habits.preferences.safe_zones)
        self.shows_zones.setVisible(bool(self._zones))
        self.alt = TextField(lines=5, most=8)
        self.alt.setAccessibleName(self.tr("Alternative text"))
        self.alt.setPlaceholderText(self.tr("What is to be seen, for those who do not see it"))
        self.alt.show_text(self._item.alt)
        self._length = QLabel()
        self.rights = RightsFields(context, draft.rights.get(self._asset.id))
        targets = {
            draft.name(each): (draft.network(each), each.format, draft.channels[each.channel].by_tool)
            for each in draft.places_about(place, "media")
        }
        if not self._asset.is_picture:
            # It is published as it is.
            self.canvas.setEnabled(False)
            for tool in (self.shape, self._point, self._turn, self._hint):
                tool.hide()
        self.results = Results(self._asset, context.workspace.media, targets)

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.shape, 1)
        tools.addWidget(self._point)
        tools.addWidget(self._turn)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.canvas, 1)
        left.addLayout(tools)
        below = QHBoxLayout()
        below.addWidget(self._hint, 1)
        below.addWidget(self.shows_zones)
        left.addLayout(below)
        right = QVBoxLayout()
        right.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(_title(self.tr("Alternative text"), self.alt), 1)
        head.addWidget(self._length)
        right.addLayout(head)
        right.addWidget(self.alt)
        right.addSpacing(8)
        right.addWidget(_title(self.tr("Rights"), self.rights.origin))
        right.addWidget(self.rights)
        right.addSpacing(8)
        right.addWidget(_title(self.tr("Files"), None))
        right.addWidget(self.results)
        right.addStretch(1)
        side = QWidget()
        side.setLayout(right)
        side.setFixedWidth(SIDE)
        right.setContentsMargins(0, 0, 0, 0)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(left, 1)
        columns.addWidget(side)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 20, 20, 16)
        page.setSpacing(16)
        page.addLayout(columns, 1)
        page.addWidget(self._buttons())
        # Only inside a dialog does a button take Enter: before, the focal point's took it.
        self.save_button.setDefault(True)
        self._point.setAutoDefault(False)
        self.resize(900, 580)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.save_button = QPushButton(QCoreApplication.translate("Form", "Save"))
        set_role(self.save_button, "primary")
        self.save_button.setEnabled(self._draft.can_write)
        box.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QCoreApplication.translate("Form", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self._accept)
        box.rejected.connect(self.reject)
        return box

    def _connect(self) -> None:
        self.shape.activated.connect(lambda _: self.cut_to(self.shape.currentData()))
        self._turn.clicked.connect(self.turn)
        self._point.toggled.connect(self._point_or_frame)
        self.shows_zones.toggled.connect(self._show_zones)
        self.canvas.changed.connect(self._changed)
        self.alt.typed.connect(lambda _: self._count())
        self._point_or_frame(False)
        self._show_zones(self.shows_zones.isChecked())

    def _accept(self) -> None:
        self._save(Chosen(item=self.item, rights=self.rights.changes()))
        self.accept()

    def _changed(self) -> None:
        if self.shape.currentData() == AS_IT_IS and self.canvas.crop != Crop(turn=self.canvas.crop.turn):
            self.shape.choose(FREE)
        self.results.show_crop(self.item.crop)

    def _show_crop(self, crop: Crop, *, focus: tuple[int, int] | None) -> None:
        shape = self.shape.currentData()
        ratio = None if shape in {AS_IT_IS, FREE} else number_of(shape)
        self.canvas.show_crop(crop, focus=focus, ratio=ratio)
        self.results.show_crop(self.item.crop)

    def _point_or_frame(self, pointing: bool) -> None:  # noqa: FBT001 - a slot
        self.canvas.points = pointing
        self._hint.setText(
            self.tr("Click or use the arrows to set the point")
            if pointing
            else self.tr("Drag the frame, or move it with the arrows; Ctrl+arrows resize it")
        )
        if pointing and self.canvas.focus is None:
            self.canvas.set_focus_point(FULL // 2, FULL // 2)

    def _show_zones(self, shows: bool) -> None:  # noqa: FBT001 - a slot
        self.canvas.show_zones(self._zones if shows else {})
        if shows != self._context.habits.preferences.safe_zones:
            self._context.habits.keep(safe_zones=shows)

    def _count(self) -> None:
        """Against the strictest of the channels it is for."""
        rules = [each.rules["alt.max"] for _, _, each in self._formats if "alt.max" in each.rules]
        limits = [(int(str(rule.value)), rule.unit) for rule in rules]
        text, locale = self.alt.toPlainText(), QLocale()
        if not limits:
            self._length.setText(locale.toString(len(text)) if text else "")
            return
        limit, unit = min(limits)
        length = count(text, unit)
        over = length > limit
        self._length.setText(f"{'! ' if over else ''}{locale.toString(length)} / {locale.toString(limit)}")
        set_role(self._length, "problem" if over else "caption")


def _title(words: str, field: QWidget | None) -> QLabel:
    label = QLabel(words)
    set_role(label, "strong")
    if field:
        label.setBuddy(field)
    return label
