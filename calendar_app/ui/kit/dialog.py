"""Everything of one validated version, in a window beside the browser it is pasted into."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from calendar_app.commands.kit import Kit, kit_of
from calendar_app.domain.change import Step
from calendar_app.domain.channel import Channel
from calendar_app.domain.errors import Refusal
from calendar_app.domain.plan import Plan
from calendar_app.journal.status import VariantState
from calendar_app.store import queries
from calendar_app.ui import tasks
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_day_long, format_time
from calendar_app.ui.kit.files import KitFiles, Taken
from calendar_app.ui.kit.noting import Noting
from calendar_app.ui.kit.pieces import pieces_of
from calendar_app.ui.kit.taking import taken
from calendar_app.ui.kit.text_row import TextRow
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.banner import Banner, Kind
from calendar_app.ui.widgets.chip import StatusChip
from calendar_app.ui.widgets.choice_box import ChoiceBox
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.following_area import FollowingArea
from calendar_app.ui.words import say

SIZE = (560, 680)
REFUSED_HEIGHT = 190
LETTERS = 24
"""Of a channel's name are seen; more than that ends in an ellipsis."""


class KitDialog(QDialog):
    """Shows nothing until every file was read again and is the one that was validated."""

    def __init__(self, context: Context, post: str, *, channel: str = "", parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._post = context, post
        self._kit: Kit | None = None
        self._about = queries.post(context.workspace.reader, post)
        self.setWindowTitle(self.tr("Publish"))
        self.channels = ChoiceBox()
        self.banner = Banner(context.themes)
        self.rows: list[TextRow] = []
        self.files = KitFiles(context)
        self.noting = Noting(context)
        self._title, self._when = ElidedLabel(), ElidedLabel()
        self._chip = StatusChip(context.themes, status="approved", text="")
        self._texts, self._files, self._said = QWidget(), QFrame(), QLabel()
        self._foot = QFrame()
        self._alt = self._button(self.tr("Copy the alternative text"), self._copy_alternative_text)
        self._folder: Path | None = None
        self._arrange()
        self._offer_channels(channel)
        self.channels.activated.connect(self._show_anew)
        self.noting.noted.connect(self.accept)
        context.changed.connect(self._follow)
        self.refresh()

    @property
    def channel(self) -> str:
        """The channel it is about, by id."""
        return str(self.channels.currentData() or "")

    def refresh(self) -> None:
        """Judge it anew; what is refused is said, and nothing of it is shown."""
        self._show_head()
        try:
            kit = kit_of(self._context.workspace, self._post, self.channel)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        if self._kit is not None and self._kit.copy_id == kit.copy_id:
            self._show_state(kit)
            return
        self._kit = None
        self._hide_all()
        self.banner.show_message(self.tr("The files are being checked…"))
        self.banner.show()
        tasks.run(
            taken,
            kit,
            self._context.workspace.media,
            done=partial(self._show, kit),
            failed=partial(self._fail, kit),
        )

    # What is shown

    def _show(self, kit: Kit, files: list[Taken]) -> None:
        if kit.channel != self.channel:
            return
        self._kit = kit
        self.resize(self.width(), max(self.height(), SIZE[1]))
        self._show_texts(kit)
        self.files.show_files(files)
        self._files.setVisible(bool(files))
        self._alt.setVisible(any(file.alt for file, _ in files))
        self._folder = files[0][1].parent if files else None
        self._show_state(kit)

    def _show_state(self, kit: Kit) -> None:
        """What may change while the bytes stay the same."""
        state, channel = self._state(), self._channel()
        self._when.setText(self._when_words(kit.plan))
        self.banner.setVisible(kit.change_pending)
        if kit.change_pending:
            self.banner.show_message(
                self.tr("Change pending: this is the last validated version."), kind=Kind.WARNING
            )
        if state and channel:
            title = self._about.title if self._about else ""
            self.noting.show_kit(kit, channel=channel, title=title, state=state)
            self.noting.show()

    def _show_texts(self, kit: Kit) -> None:
        network = self._context.workspace.networks.get(kit.copy.network)
        rules = network.formats.get(kit.copy.format) if network else None
        for row in self.rows:
            row.deleteLater()
            row.hide()
        pieces = pieces_of(kit.copy, rules, language=self._context.language.code)
        self.rows = [
            TextRow(self._context.themes, name, text, copied=self._tell_copied) for name, text in pieces
        ]
        for row in self.rows:
            self._column.addWidget(row)
        self._texts.setVisible(bool(self.rows))
        if self.rows:
            self.rows[0].button.setFocus()

    def _show_head(self) -> None:
        self._about = queries.post(self._context.workspace.reader, self._post)
        state = self._state()
        self._title.setText(self._about.title if self._about else "")
        self._chip.setVisible(state is not None)
        if state:
            status = "held" if state.held else state.status.value
            self._chip.set_status(status, text=say("held") if state.held else say(state.status))
        self._when.setText("")

    def _when_words(self, plan: Plan | None) -> str:
        """When it was validated to go out."""
        if plan is None:
            return ""
        locale = self._context.language.locale
        day = format_day_long(locale, plan.day)
        return f"{day}, {format_time(locale, plan.time)}" if plan.time else day

    def _fail(self, kit: Kit, failure: Exception) -> None:
        if not isinstance(failure, Refusal):
            raise failure
        if kit.channel == self.channel:
            self._refuse(failure)

    def _refuse(self, refusal: Refusal) -> None:
        self._kit = None
        self._hide_all()
        self.banner.show_message(say(refusal), kind=Kind.PROBLEM)
        self.banner.show()
        self._foot.show()
        self.resize(self.width(), REFUSED_HEIGHT)

    def _hide_all(self) -> None:
        for part in (self._texts, self._files, self.noting, self._said, self._foot):
            part.hide()

    def _tell_copied(self, name: str) -> None:
        self._said.setText(self.tr("{what}: copied. Paste it where you publish.").format(what=name))
        self._said.show()

    # What it is about

    def _offer_channels(self, wanted: str) -> None:
        """Those of the post; first the one asked for, else one that is to be published."""
        reader = self._context.workspace.reader
        on = {variant.channel: variant.id for variant in queries.variants(reader, self._post)}
        for channel in queries.channels(reader, archived=True):
            if channel.id in on:
                icon = self._context.themes.badge_icon(channel.network)
                self.channels.addItem(icon, channel.handle or channel.name, channel.id)
        states = self._states()
        ready = (c for c, v in on.items() if v in states and states[v].status.value in ("due", "overdue"))
        place = self.channels.findData(wanted or next(ready, ""))
        self.channels.setCurrentIndex(max(place, 0))

    def _states(self) -> dict[str, VariantState]:
        workspace = self._context.workspace
        return queries.variant_states(workspace.reader, self._post, now=workspace.clock())

    def _state(self) -> VariantState | None:
        variants = queries.variants(self._context.workspace.reader, self._post)
        variant = next((v for v in variants if v.channel == self.channel), None)
        return self._states().get(variant.id) if variant else None

    def _channel(self) -> Channel | None:
        found = queries.channels(self._context.workspace.reader, archived=True)
        return next((each for each in found if each.id == self.channel), None)

    def _show_anew(self) -> None:
        self._kit = None
        self.refresh()

    def _follow(self, step: Step) -> None:
        if not step.posts or self._post in step.posts:
            self.refresh()

    # What it is made of

    def _copy_alternative_text(self) -> None:
        QGuiApplication.clipboard().setText(self.files.alternative_text())
        self._tell_copied(self.tr("Alternative text"))

    def _copy_files(self) -> None:
        self.files.copy()
        self._tell_copied(self.tr("Files"))

    def _open_folder(self) -> None:
        if self._folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _arrange(self) -> None:
        set_role(self._said, "caption")
        set_role(self._when, "caption")
        set_role(self._title, "heading")
        self.channels.setAccessibleName(self.tr("Channel"))
        self.channels.setMinimumContentsLength(LETTERS)
        self._said.hide()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 4, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._texts)
        column.addWidget(self._files)
        column.addStretch(1)
        self._column = QVBoxLayout(self._texts)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._arrange_files()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head())
        whole.addWidget(FollowingArea(inside), 1)
        whole.addWidget(self.noting)
        whole.addWidget(self._foot)
        set_role(self._foot, "footer")
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(20, 12, 20, 14)
        foot.addStretch(1)
        foot.addWidget(self._button(self.tr("Close"), self.reject))
        self.resize(*SIZE)

    def _head(self) -> QVBoxLayout:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._title, 1)
        first.addWidget(self._chip)
        second.setSpacing(8)
        second.addWidget(self.channels)
        second.addWidget(self._when, 1)
        head = QVBoxLayout()
        head.setContentsMargins(20, 16, 20, 10)
        head.setSpacing(8)
        head.addLayout(first)
        head.addLayout(second)
        head.addWidget(self.banner)
        head.addWidget(self._said)
        return head

    def _arrange_files(self) -> None:
        set_role(self._files, "panel")
        title = QLabel(self.tr("Files: drag them where you publish"))
        set_role(title, "strong-caption")
        buttons = QHBoxLayout()
        buttons.addWidget(self._button(self.tr("Copy the files"), self._copy_files))
        buttons.addWidget(self._alt)
        buttons.addWidget(self._button(self.tr("Show folder"), self._open_folder))
        buttons.addStretch(1)
        column = QVBoxLayout(self._files)
        column.setContentsMargins(12, 8, 8, 10)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(self.files)
        column.addLayout(buttons)

    def _button(self, text: str, do: object) -> QPushButton:
        button = QPushButton(text, autoDefault=False)
        button.clicked.connect(do)
        return button
