"""The settings as a page: sections at the left, the chosen one beside them."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from calendar_app.ui.context import Context
from calendar_app.ui.settings.backups import BackupsSection
from calendar_app.ui.settings.brand import BrandSection
from calendar_app.ui.settings.campaigns import CampaignsSection
from calendar_app.ui.settings.channels import ChannelsSection
from calendar_app.ui.settings.computer import ComputerSection
from calendar_app.ui.settings.hashtag_sets import HashtagSetsSection
from calendar_app.ui.settings.key_dates import KeyDatesSection
from calendar_app.ui.settings.launches import LaunchesSection
from calendar_app.ui.settings.networks import NetworksSection
from calendar_app.ui.settings.people import PeopleSection
from calendar_app.ui.settings.pillars import PillarsSection
from calendar_app.ui.settings.reasons import ReasonsSection
from calendar_app.ui.settings.rules import RulesSection
from calendar_app.ui.settings.saved_views import SavedViewsSection
from calendar_app.ui.settings.section import Section
from calendar_app.ui.settings.slots import SlotsSection
from calendar_app.ui.settings.snippets import SnippetsSection
from calendar_app.ui.settings.tags import TagsSection
from calendar_app.ui.settings.vocabulary import VocabularySection
from calendar_app.ui.theme.style import set_role

SECTIONS: dict[str, tuple[str, type[Section]]] = {
    "channels": ("at", ChannelsSection),
    "networks": ("sliders", NetworksSection),
    "pillars": ("columns-gap", PillarsSection),
    "slots": ("clock", SlotsSection),
    "campaigns": ("flag", CampaignsSection),
    "launches": ("rocket-takeoff", LaunchesSection),
    "tags": ("tag", TagsSection),
    "vocabulary": ("text-left", VocabularySection),
    "hashtag_sets": ("hash", HashtagSetsSection),
    "snippets": ("card-text", SnippetsSection),
    "saved_views": ("bookmark", SavedViewsSection),
    "key_dates": ("stars", KeyDatesSection),
    "people": ("people", PeopleSection),
    "rules": ("patch-check", RulesSection),
    "reasons": ("chat-text", ReasonsSection),
    "backups": ("archive", BackupsSection),
    "brand": ("shop", BrandSection),
    "computer": ("gear", ComputerSection),
}
"""By name: icon and section; a new one is a file and a line here."""

WIDEST = 760


class SettingsPage(QWidget):
    """Remembers the section last looked at while the window is open."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._title = QLabel()
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self.sections = {name: make(context) for name, (_, make) in SECTIONS.items()}
        self._buttons = {name: self._button(name) for name in SECTIONS}
        self._lay_out()
        context.themes.changed.connect(self._draw)
        self._put_words()
        self.show_section("channels")

    def show_section(self, name: str) -> None:
        """Turns to a section."""
        self._stack.setCurrentIndex(list(SECTIONS).index(name))
        self._buttons[name].setChecked(True)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Section names are words."""
        if event.type() is QEvent.Type.LanguageChange:
            self._put_words()
        super().changeEvent(event)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        set_role(button, "nav")
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(lambda: self.show_section(name))
        self._group.addButton(button)
        return button

    def _put_words(self) -> None:
        self._title.setText(self.tr("Settings"))
        for name, section in self.sections.items():
            self._buttons[name].setText(f"  {section.words().title}")

    def _draw(self) -> None:
        for name, (icon, _) in SECTIONS.items():
            role = "accent" if self._buttons[name].isChecked() else "text_2"
            self._buttons[name].setIcon(self._context.icons.icon(icon, role))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list())
        row.addWidget(self._stack, 1)
        for section in self.sections.values():
            self._stack.addWidget(_scrolling(section))

    def _list(self) -> QFrame:
        frame = QFrame()
        set_role(frame, "sidebar")
        set_role(self._title, "title")
        frame.setFixedWidth(212)
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 24, 12, 12)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addSpacing(12)
        for button in self._buttons.values():
            column.addWidget(button)
        column.addStretch(1)
        return frame


def _scrolling(section: Section) -> QScrollArea:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    section.setMaximumWidth(WIDEST)
    row.addWidget(section, 1)
    row.addStretch(0)
    row.setAlignment(Qt.AlignmentFlag.AlignLeft)
    area = QScrollArea(widgetResizable=True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(holder)
    return area
