"""What stands beside the text: title, first comment, link, campaign, pillar, tags, internal notes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from calendar_app.domain.campaign import Campaign, Pillar, Tag
from calendar_app.domain.post import SharedField
from calendar_app.domain.problem import Part
from calendar_app.store import queries
from calendar_app.ui.composer.campaign_links import CampaignLinks
from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.composer.fields import LineField, TextField
from calendar_app.ui.composer.heading import Heading
from calendar_app.ui.composer.insertion import Insertion
from calendar_app.ui.composer.mentions import Mentions
from calendar_app.ui.composer.notices import Notices, notices_about
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.composer.spending import Spending
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.tag_form import TagForm
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.choice_box import ChoiceBox
from calendar_app.ui.widgets.elided_button import ElidedButton

PARTS: dict[SharedField, Part] = {"headline": "title", "first_comment": "first_comment", "link": "link"}
TAGS_ROOM = 40
"""The pixels of a field's padding and arrow."""

RULES = {
    "headline": ("title.max", "title.required"),
    "first_comment": ("first_comment.supported",),
    "link": (),
}
"""Where one of the networks has one of these rules, the field is offered; everywhere where none is named."""


class SharedLine(QWidget):
    """A field that a channel can have of its own: heading, field, problems."""

    def __init__(
        self,
        context: Context,
        saver: Saver,
        *,
        field: SharedField,
        title: str,
        back: str,
        reset: SignalInstance,
    ) -> None:
        super().__init__()
        self._context, self._saver = context, saver
        self.field = field
        self._place = SHARED
        self.edit: LineField | TextField = TextField(lines=2) if field == "first_comment" else LineField()
        self.edit.setAccessibleName(title)
        self.mentions = (
            Mentions(context, Insertion(saver, self.edit)) if isinstance(self.edit, TextField) else None
        )
        self.notices = Notices(context)
        self._heading = Heading(title, back=back, reset=lambda: reset.emit(field))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._heading, self.edit, self.notices):
            column.addWidget(widget)
        self.edit.typed.connect(lambda text: saver.note(self._place, field, text))
        self.edit.settled.connect(saver.settle)

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """Show what is in force; hidden where no network of this place knows such a thing."""
        moved = place != self._place
        self._place = place
        text: str = getattr(draft.content(place), self.field)
        if moved or not self._saver.is_pending(place, self.field):
            self.edit.show_text(text)
        self.edit.setReadOnly(not draft.can_write)
        self._heading.show_draft(draft, place=place, field=self.field)
        self.notices.show_notices(notices_about(self._context, draft, place, [PARTS[self.field]]))
        self.setVisible(bool(text) or self._is_known(draft, place))

    def _is_known(self, draft: Draft, place: str) -> bool:
        rules = RULES[self.field]
        variant = draft.variant(place)
        formats = [draft.format(each) for each in ([variant] if variant else draft.variants)]
        return not rules or any(each.value(rule) for each in formats for rule in rules)


class Details(QWidget):
    """Campaign, pillar, tags and notes belong to the whole post, whichever tab is in front."""

    reset_wanted = Signal(str)

    def __init__(self, context: Context, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._saver = context, saver
        self._draft: Draft | None = None
        self.lines = self._make_lines()
        self.campaign_links = CampaignLinks(context, saver)
        self.campaign = ChoiceBox()
        self.campaign.setAccessibleName(self.tr("Campaign"))
        self.pillar = ChoiceBox()
        self.pillar.setAccessibleName(self.tr("Pillar"))
        self.tags = ElidedButton(room=TAGS_ROOM)
        set_role(self.tags, "choice")
        self._tag_menu = QMenu(self.tags)
        self.tags.setMenu(self._tag_menu)
        self.spending = Spending(self._saver)
        self.notes = TextField(lines=3)
        self.notes.setAccessibleName(self.tr("Internal notes"))
        self.notes.setPlaceholderText(self.tr("For the team only, never published"))
        self._arrange()
        self._connect()

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """Show the fields of a place, and those of the post."""
        self._draft = draft
        for line in self.lines:
            line.show_draft(draft, place=place)
        self.campaign_links.show_draft(draft, place=place)
        reader = self._context.workspace.reader
        campaigns, pillars = queries.campaigns(reader, archived=True), queries.pillars(reader, archived=True)
        _offer(self.campaign, campaigns, none=self.tr("No campaign"), chosen=draft.post.campaign)
        _offer(self.pillar, pillars, none=self.tr("No pillar"), chosen=draft.post.pillar)
        for box in (self.campaign, self.pillar):
            box.setEnabled(draft.can_write)
        self._show_tags(draft)
        self.spending.show_draft(draft)
        if not self._saver.is_pending(SHARED, "notes"):
            self.notes.show_text(draft.post.notes)
        self.notes.setReadOnly(not draft.can_write)

    def _make_lines(self) -> list[SharedLine]:
        back = self.tr("Back to the shared one")
        titles: list[tuple[SharedField, str]] = [
            ("headline", self.tr("Title the public sees")),
            ("first_comment", self.tr("First comment")),
            ("link", self.tr("Link")),
        ]
        return [
            SharedLine(
                self._context, self._saver, field=field, title=title, back=back, reset=self.reset_wanted
            )
            for field, title in titles
        ]

    def _show_tags(self, draft: Draft) -> None:
        tags = queries.tags(self._context.workspace.reader, archived=True)
        offered = [tag for tag in tags if not tag.archived or tag.id in draft.post.tags]
        worn = [tag.name for tag in offered if tag.id in draft.post.tags]
        words = ", ".join(worn) or self.tr("No tags")
        # Qt drops the left padding of a button that has a menu.
        self.tags.show_words(f"\u2002{words}")
        self.tags.setAccessibleName(self.tr("Tags: {tags}").format(tags=words))
        self.tags.setEnabled(draft.can_write)
        self._fill_tag_menu(offered, draft.post.tags)

    def _fill_tag_menu(self, offered: Sequence[Tag], worn: Sequence[str]) -> None:
        self._tag_menu.clear()
        for tag in offered:
            action = self._tag_menu.addAction(tag.name)
            action.setCheckable(True)
            action.setChecked(tag.id in worn)
            action.triggered.connect(lambda on, tag_id=tag.id: self._wear(tag_id, on=on))
        self._tag_menu.addSeparator()
        self._tag_menu.addAction(self.tr("New tag…")).triggered.connect(self._make_tag)

    def _make_tag(self) -> None:
        """One more for the brand, which the post bears at once."""
        before = self._known_tags()
        form = TagForm(self._context, parent=self.window())
        form.accepted.connect(lambda: self._wear_all(self._known_tags() - before))
        form.open()

    def _wear_all(self, tags: set[str]) -> None:
        for tag in tags:
            self._wear(tag, on=True)

    def _known_tags(self) -> set[str]:
        return {tag.id for tag in queries.tags(self._context.workspace.reader)}

    def _wear(self, tag: str, *, on: bool) -> None:
        if self._draft:
            others = tuple(each for each in self._draft.post.tags if each != tag)
            self._saver.write(SHARED, "tags", (*others, tag) if on else others)

    def _connect(self) -> None:
        self.campaign.activated.connect(
            lambda _: self._saver.write(SHARED, "campaign", self.campaign.currentData())
        )
        self.pillar.activated.connect(
            lambda _: self._saver.write(SHARED, "pillar", self.pillar.currentData())
        )
        self.notes.typed.connect(lambda text: self._saver.note(SHARED, "notes", text))
        self.notes.settled.connect(self._saver.settle)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for line in self.lines:
            column.addWidget(line)
        column.addWidget(self.campaign_links)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(_labelled(self.tr("Campaign"), self.campaign), 1)
        row.addLayout(_labelled(self.tr("Pillar"), self.pillar), 1)
        row.addLayout(_labelled(self.tr("Tags"), self.tags), 1)
        column.addLayout(row)
        column.addLayout(_labelled(self.tr("Promotion"), self.spending))
        column.addLayout(_labelled(self.tr("Internal notes"), self.notes))


def _offer(box: QComboBox, values: Sequence[Campaign | Pillar], *, none: str, chosen: str | None) -> None:
    """Lists what can be chosen, and what is chosen although it is archived."""
    box.blockSignals(True)
    box.clear()
    box.addItem(none, None)
    for value in values:
        if not value.archived or value.id == chosen:
            box.addItem(value.name, value.id)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)


def _labelled(title: str, widget: QWidget) -> QVBoxLayout:
    label = QLabel(title)
    label.setBuddy(widget)
    set_role(label, "strong")
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addWidget(label)
    column.addWidget(widget)
    return column
