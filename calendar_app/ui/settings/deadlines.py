"""Until when posts are validated: a line for all channels, and one for each."""

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.deadline_form import DeadlineForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.words.deadline_rules import rule_words

ICON = 16


class DeadlineRows(QWidget):
    """Made anew with the page around it."""

    def __init__(self, context: Context, *, parent: QWidget) -> None:
        super().__init__()
        self._context, self._page = context, parent
        self._rules = {rule.channel: rule for rule in context.workspace.brand.deadlines}
        title = QLabel(self.tr("DEADLINES FOR VALIDATING"))
        set_role(title, "section")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(6)
        column.addWidget(title)
        column.addSpacing(2)
        column.addWidget(self._row("", self.tr("All channels"), self._icon()))
        for channel in queries.channels(context.workspace.reader):
            badge = context.themes.badge(channel.network, size=ICON, ratio=self.devicePixelRatioF())
            column.addWidget(self._row(channel.id, channel.handle or channel.name, badge))

    def _row(self, channel: str, name: str, picture: QPixmap) -> Row:
        rule = self._rules.get(channel)
        detail = rule_words(rule, of_brand=not channel) or self.tr("No deadline")
        row = Row(self._context.themes, picture=picture, name=name, detail=detail)
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(channel, name))
        return row

    def _icon(self) -> QPixmap:
        return self._context.themes.pixmap("alarm", "text_2", size=ICON, ratio=self.devicePixelRatioF())

    def _edit(self, channel: str, name: str) -> None:
        rule = self._rules.get(channel)
        DeadlineForm(self._context, rule, channel=channel, name=name, parent=self._page).open()
