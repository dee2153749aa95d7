"""All previews of a post in columns, with the switches for how they are looked at."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractSlider, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from calendar_app.domain.asset import MediaItem
from calendar_app.ui.preview.canvas import Canvas
from calendar_app.ui.preview.painters import draw
from calendar_app.ui.preview.post import Neighbour, PublicPost
from calendar_app.ui.preview.profile import has_profile
from calendar_app.ui.preview.switches import Switches
from calendar_app.ui.preview.tiles import Tiles
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.thumbnails import Thumbnails
from calendar_app.ui.widgets.banner import Banner, Kind
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.wrapping import WrappingLabel

Around = Callable[[str], tuple[Sequence[Neighbour], Neighbour | None, Sequence[Neighbour]]]
"""What a profile shows before the post of a key, newest first, the post itself, and what after it."""

GAP = 14
NARROWEST = 255
"""A preview is not made smaller than this for the sake of a further column."""
AT_ONCE = 4
"""A document of a hundred pages is read a few at a time: other pictures are waited for too."""


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A post of the board; ``key`` names it again later, ``state`` says whether it fits its network.

    ``format`` is what of the title is left where there is no room: the network's sign stands before it.
    ``problems`` are sentences, each with whether it stands in the way.
    """

    key: str
    title: str
    post: PublicPost
    format: str = ""
    state: str = ""
    problem: bool = False
    problems: tuple[tuple[str, bool], ...] = ()


class _Card(QWidget):
    """The network's name over its preview, and always the word Preview; below it what is to be mended."""

    HEADER = 28
    followed = Signal()
    swapped = Signal(str, str)

    def __init__(self, *, themes: Themes, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._shown: Shown | None = None
        self.slide = 0
        self.canvas = Canvas(themes=themes, thumbnails=thumbnails, parent=self)
        self.canvas.turned.connect(self._turn)
        self.tiles = Tiles(themes, self.canvas)
        self.tiles.swapped.connect(self.swapped)
        self._banners: list[Banner] = []
        self._badge, self._title, self._state = QLabel(self), ElidedLabel(parent=self), QLabel(self)
        self._word = QLabel(self.tr("Preview"), self)
        set_role(self._title, "strong")
        set_role(self._word, "caption")
        self._header = QWidget(self)
        row = QHBoxLayout(self._header)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(6)
        row.addWidget(self._badge)
        row.addWidget(self._title, 1)
        ending = QHBoxLayout()
        ending.setSpacing(3)
        ending.addWidget(self._state)
        ending.addWidget(self._word)
        row.addLayout(ending)

    def show_post(self, shown: Shown) -> None:
        """Lays it out again only where something of it changed."""
        before, self._shown = self._shown, shown
        if before is None or shown.post != before.post:
            self._draw(shown)
        if before is None or replace(shown, post=before.post) != before:
            self._show_words(shown)

    def show_problems(self, problems: Sequence[tuple[str, bool]]) -> None:
        """Sentences under the preview, each with the way to where it is mended."""
        if [(banner.text(), banner.kind is Kind.PROBLEM) for banner in self._banners] == list(problems):
            return
        for banner in self._banners:
            banner.hide()
            banner.deleteLater()
        self._banners = [self._banner(text, is_hard=is_hard) for text, is_hard in problems]

    def _banner(self, text: str, *, is_hard: bool) -> Banner:
        kind = Kind.PROBLEM if is_hard else Kind.WARNING
        banner = Banner(self._themes, kind=kind, text=text, link=self.tr("Correct"), parent=self)
        banner.followed.connect(self.followed)
        banner.show()
        return banner

    def _show_words(self, shown: Shown) -> None:
        self._badge.setPixmap(self._themes.badge(shown.post.network, ratio=self.devicePixelRatioF()))
        self._title.setText(shown.title)
        # « Publication de Page (texte, photo, lien) »: what is in brackets goes first.
        self._title.set_short(shown.format.partition(" (")[0])
        self._state.setText(f"{shown.state} ·" if shown.state else "")
        set_role(self._state, "problem" if shown.problem else "fits")
        self.canvas.setAccessibleName(self.tr("Preview: {title}").format(title=shown.title))

    def place(self, x: int, y: int, width: int) -> int:
        """Stand here and say how high it is."""
        height = round(self.canvas.height_at(width))
        below = self.HEADER + height
        across = min(width, round(self.canvas.natural_width()))
        self._header.setGeometry(0, 0, across, self.HEADER)
        self.canvas.setGeometry(QRect(0, self.HEADER, across, height))
        self.tiles.place()
        for banner in self._banners:
            high = banner.heightForWidth(across)
            banner.setGeometry(QRect(0, below + 8, across, high))
            below += 8 + high
        self.setGeometry(x, y, width, below)
        return below

    def _turn(self, slide: int) -> None:
        self.slide = slide
        if self._shown:
            self._draw(self._shown)

    def _draw(self, shown: Shown) -> None:
        drawing = draw(replace(shown.post, slide=self.slide))
        self.canvas.show_drawing(drawing, can_turn=True)
        self.tiles.show_drawing(drawing)


class Board(QFrame):
    """Previews in as many columns as fit; what is scrolled out of sight is neither painted nor loaded."""

    followed = Signal(str)
    """The key of a post whose problem somebody wants to mend."""
    swapped = Signal(str, str)
    """The keys of two posts of a profile that are to have each other's date."""

    def __init__(
        self,
        *,
        themes: Themes,
        thumbnails: Thumbnails,
        around: Around | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Without ``around`` no profile can be looked at."""
        super().__init__(parent)
        set_role(self, "page")
        self._around = around
        self._shows_problems = False
        self._themes = themes
        self._thumbnails = thumbnails
        self._shown: tuple[Shown, ...] = ()
        self._cards: dict[str, _Card] = {}
        self.switches = Switches(themes)
        self._empty = WrappingLabel(self.tr("Add a channel with + to see how the public will see this post."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._empty, "caption")
        self._page = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._page)
        self._scroll.viewport().installEventFilter(self)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(self._scroll, "reading")
        self._scroll.setAccessibleName(self.tr("Previews"))
        self._arrange()
        self.switches.changed.connect(self._look_again)

    def sizeHint(self) -> QSize:
        """Two columns."""
        return QSize(2 * NARROWEST + 3 * GAP, 600)

    def show_posts(self, posts: Sequence[Shown]) -> None:
        """Show these, in this order."""
        self._shown = tuple(posts)
        self._look_again()

    def as_looked_at(self) -> list[Shown]:
        """The posts on show as the switches stand."""
        return [self._as_looked_at(shown) for shown in self._shown]

    def turned(self, shown: Shown) -> PublicPost:
        """The post of one of these, at the picture that is looked at."""
        card = self._cards.get(shown.key)
        return replace(shown.post, slide=card.slide if card else 0)

    def is_all_loaded(self) -> bool:
        """Whether every picture could be shown; asks for those that are still out of sight."""
        return are_loaded(self._thumbnails, self._shown)

    def show_problems(self, shown: bool) -> None:  # noqa: FBT001 - a setter
        """Whether what is to be mended stands under each preview."""
        self._shows_problems = shown
        self._look_again()

    def follow_plans(self) -> None:
        """Other posts have been moved: profiles are drawn anew."""
        if self._around and self.switches.shows_profile:
            self._look_again()

    def reveal(self, key: str) -> None:
        """Scroll to one of them."""
        if key in self._cards:
            self._scroll.ensureWidgetVisible(self._cards[key], 0, GAP)

    def scroll_by(self, action: QAbstractSlider.SliderAction) -> None:
        """As a key for it does that was pressed elsewhere."""
        self._scroll.verticalScrollBar().triggerAction(action)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Columns follow the width."""
        if event.type() is QEvent.Type.Resize:
            self._lay_out()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 10, 0, 0)
        column.setSpacing(10)
        above = QHBoxLayout()
        above.setContentsMargins(0, 0, GAP, 0)
        above.addWidget(self.switches)
        column.addLayout(above)
        column.addWidget(self._empty, 1)
        column.addWidget(self._scroll, 1)

    def _look_again(self) -> None:
        keys = {shown.key for shown in self._shown}
        for key in self._cards.keys() - keys:
            self._cards.pop(key).deleteLater()
        for shown in self.as_looked_at():
            card = self._card(shown.key)
            card.show_post(shown)
            card.show_problems(shown.problems if self._shows_problems else ())
        self.switches.fit((shown.post for shown in self._shown), knows_profiles=self._around is not None)
        self._empty.setVisible(not self._shown)
        self._scroll.setVisible(bool(self._shown))
        self._lay_out()

    def _as_looked_at(self, shown: Shown) -> Shown:
        post = self.switches.looked_at(shown.post)
        if self._around and self.switches.shows_profile and has_profile(post):
            newer, own, older = self._around(shown.key)
            post = replace(post, in_profile=True, newer=tuple(newer), own=own, older=tuple(older))
        return replace(shown, post=post)

    def _card(self, key: str) -> _Card:
        if key not in self._cards:
            card = _Card(themes=self._themes, thumbnails=self._thumbnails, parent=self._page)
            card.followed.connect(partial(self.followed.emit, key))
            card.swapped.connect(self.swapped)
            card.tiles.reached.connect(self._scroll.ensureWidgetVisible)
            card.show()
            self._cards[key] = card
        return self._cards[key]

    def _lay_out(self) -> None:
        cards = [self._cards[shown.key] for shown in self._shown if shown.key in self._cards]
        # The scroll bar stands in the gap, so that its coming and going changes nothing.
        room = self._scroll.maximumViewportSize().width() - GAP
        columns, width = _columns(room, count=len(cards), natural=_widest(cards))
        bottoms = [0] * columns
        for card in cards:
            column = bottoms.index(min(bottoms))
            bottoms[column] += card.place(column * (width + GAP), bottoms[column], width) + GAP
        self._page.resize(room, max([*bottoms, 0]))


def are_loaded(thumbnails: Thumbnails, posts: Iterable[Shown]) -> bool:
    """Whether every picture and page of these could be shown; asks for the next that nobody looked at yet."""
    unseen = [(item, page) for item, page in _leaves(posts) if not thumbnails.is_loaded(item.asset, page)]
    wanted = (leaf for leaf in unseen if not thumbnails.is_missing(leaf[0].asset, leaf[1]))
    for item, page in islice(wanted, AT_ONCE):
        thumbnails.pixmap(item.asset, QSize(NARROWEST, NARROWEST), crop=item.crop, page=page)
    return not unseen


def pages_of(posts: Iterable[Shown]) -> list[tuple[str, int]]:
    """The files of these by their ids, each as often as it has pages, counted from 0."""
    return [(item.asset, page) for item, page in _leaves(posts)]


def _leaves(posts: Iterable[Shown]) -> Iterator[tuple[MediaItem, int]]:
    for post in (shown.post for shown in posts):
        for item in post.media:
            asset = post.assets.get(item.asset)
            yield from ((item, page) for page in range((asset.pages if asset else None) or 1))


def _widest(cards: Sequence[_Card]) -> float:
    return max((card.canvas.natural_width() for card in cards), default=0)


def _columns(room: int, *, count: int, natural: float) -> tuple[int, int]:
    smallest = max(NARROWEST, round(natural * 0.68))
    columns = max(1, min(count, (room + GAP) // (smallest + GAP)))
    return columns, min((room - GAP * (columns - 1)) // columns, max(round(natural), 1))
