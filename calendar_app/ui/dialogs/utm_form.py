"""A link that says where its visitors come from."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from calendar_app.domain.errors import Refusal
from calendar_app.domain.utm import Utm, read_utm, with_utm
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.dialogs.paragraph import paragraph
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.elided_line import ElidedLine
from calendar_app.ui.widgets.segmented import SegmentedControl

TEXT, LINK = "text", "link"


class UtmForm(Form):
    """Hands the whole address over with where it goes: into the ``text`` or into the ``link`` of the post.

    What the address says already comes before what is ``proposed``.
    """

    def __init__(
        self,
        themes: Themes,
        *,
        address: str,
        proposed: Utm,
        use: Callable[[str, str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, save=lambda: use(self.whole(), self.target.value()))
        self.setWindowTitle(self.tr("Link with its origin (UTM)"))
        begun = read_utm(address)
        said = begun if begun.source else proposed
        self.address = self.add_line(self.tr("Address"), address, hint="https://")
        self.source, self.medium = ElidedLine(said.source), ElidedLine(said.medium)
        self.source.setPlaceholderText("instagram")
        self.medium.setPlaceholderText("social")
        self.add_pair(
            (self.tr("Source: where it stands"), self.source), (self.tr("Medium: what kind"), self.medium)
        )
        self.campaign = self.add_line(self.tr("Campaign"), said.campaign)
        self.term, self.content = ElidedLine(said.term), ElidedLine(said.content)
        self.add_pair((self.tr("Term (optional)"), self.term), (self.tr("Content (optional)"), self.content))
        self.preview = paragraph("", lines=4)
        self.preview.setReadOnly(True)
        self.add(self.tr("The whole address"), self.preview)
        self.target = SegmentedControl(
            themes, options=[(TEXT, self.tr("Into the text")), (LINK, self.tr("Into the link field"))]
        )
        self.target.setAccessibleName(self.tr("Where it goes"))
        self.add_more(self.target)
        self.save_button.setText(self.tr("Insert"))
        for line in (self.address, *self._parts().values()):
            line.textChanged.connect(self._show)
        self._show()

    def whole(self) -> str:
        """The address as it is inserted. Raises Refusal where something is missing or wrong."""
        return with_utm(
            self.address.text(), Utm(**{name: line.text().strip() for name, line in self._parts().items()})
        )

    def _parts(self) -> dict[str, ElidedLine]:
        return {
            "source": self.source,
            "medium": self.medium,
            "campaign": self.campaign,
            "term": self.term,
            "content": self.content,
        }

    def _show(self) -> None:
        """What there is to see so far; what is missing is only said to whoever goes on without it."""
        try:
            self.preview.setPlainText(self.whole())
        except Refusal:
            self.preview.clear()
        self.say_problem("")
