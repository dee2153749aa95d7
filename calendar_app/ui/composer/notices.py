"""Problems beside what they are about, in words, with the way to the channel they concern."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from calendar_app.domain.problem import Part, Problem
from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.composer.layouts import empty
from calendar_app.ui.composer.remedies import Remedy, remedies_of
from calendar_app.ui.context import Context
from calendar_app.ui.widgets.banner import Banner, Kind


@dataclass(frozen=True, kw_only=True)
class Notice:
    """A sentence; ``place`` is where its link leads, "" for none; each remedy is one more link."""

    text: str
    kind: Kind = Kind.PROBLEM
    link: str = ""
    place: str = ""
    remedies: tuple[Remedy, ...] = ()


class Notices(QWidget):
    """A column of banners; a link that is used tells where it leads, or what it is to mend."""

    followed = Signal(str)
    remedied = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = context.themes
        self._notices: tuple[Notice, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def show_notices(self, notices: Iterable[Notice]) -> None:
        """Show these and no others."""
        wanted = tuple(notices)
        if wanted == self._notices:
            return
        self._notices = wanted
        empty(self._column)
        before: QWidget = self
        for notice in wanted:
            banner = self._banner(notice)
            self._column.addWidget(banner)
            banner.show()
            for link in banner.findChildren(QPushButton):
                # What is made later would be reached last; here Tab finds it in its place on the page.
                QWidget.setTabOrder(before, link)
                before = link
        self.setVisible(bool(wanted))

    def texts(self) -> list[str]:
        """What they say."""
        return [notice.text for notice in self._notices]

    def _banner(self, notice: Notice) -> Banner:
        banner = Banner(self._themes, kind=notice.kind, text=notice.text, link=notice.link)
        banner.followed.connect(lambda: self.followed.emit(notice.place))
        for remedy in notice.remedies:
            banner.add_link(remedy.words).clicked.connect(partial(self._tell, remedy))
        return banner

    def _tell(self, remedy: Remedy) -> None:
        self.remedied.emit(remedy)


def notices_about(context: Context, draft: Draft, place: str, parts: Iterable[Part]) -> list[Notice]:
    """The problems of the channel on show with these parts of it."""
    wanted, variant = set(parts), draft.variant(place)
    return [
        Notice(
            text=context.language.say(problem),
            kind=_kind(problem),
            remedies=remedies_of(draft, variant, problem) if variant else (),
        )
        for problem in draft.problems.get(place, ())
        if problem.field in wanted
    ]


def notices_elsewhere(context: Context, draft: Draft, place: str) -> list[Notice]:
    """What stands in the way on the channels that are not on show, each with the way there."""
    on = QCoreApplication.translate("Composer", "{channel}: {problem}")
    go = QCoreApplication.translate("Composer", "Go to {channel}")
    return [
        Notice(
            text=on.format(channel=draft.name(variant), problem=context.language.say(problem)),
            kind=_kind(problem),
            # Before it stands the whole name, which may be as long as a line.
            link=go.format(channel=draft.network(variant).name),
            place=variant.id,
        )
        for variant in draft.variants
        if variant.id != place
        for problem in draft.problems.get(variant.id, ())
        if problem.severity == "hard"
    ]


def _kind(problem: Problem) -> Kind:
    return Kind.PROBLEM if problem.severity == "hard" else Kind.WARNING
