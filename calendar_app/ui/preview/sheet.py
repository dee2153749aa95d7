"""The parts that previews share: headers, pictures with their counts, rows of actions."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF

from calendar_app.ui.preview.drawing import Avatar, Drawing, Fill, Icon, Photo, Shape, Words
from calendar_app.ui.preview.grids import Grid, height_of
from calendar_app.ui.preview.palettes import Palette
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.text import Block, Span, Style, lay_out, natural_width, plain

CHIP = Style(size=12, leading=16, color="#FFFFFF", weight=500)
SMALL_CHIP = Style(size=8, leading=11, color="#FFFFFF", weight=700)


def clock(milliseconds: int) -> str:
    """« 1:30 », « 1:02:03 »."""
    minutes, seconds = divmod(round(milliseconds / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


class Sheet:
    """Shapes being put together from top to bottom; ``y`` is how far it has come."""

    def __init__(self, post: PublicPost, *, palette: Palette, width: float) -> None:
        self.post = post
        self.palette = palette
        self.width = width
        self.y = 0.0
        self.slide = 0
        self._slides = 1
        self._shapes: list[Shape] = []

    def finished(self, *, below: float = 0) -> Drawing:
        """All of it on the network's card."""
        height = self.y + below
        card = Fill(rect=QRectF(0, 0, self.width, height), color=self.palette.card)
        return Drawing(
            width=self.width,
            height=height,
            shapes=(card, *self._shapes),
            slides=self._slides,
            slide=self.slide,
        )

    def turns(self, slides: int) -> int:
        """Say that so many pictures are turned like pages; answers which one is looked at."""
        self._slides = max(slides, 1)
        self.slide = min(self.post.slide, self._slides - 1)
        return self.slide

    def style(self, size: int, leading: float, *, weight: int = 400, color: str = "") -> Style:
        """A text style in the network's own text colour unless another is given."""
        return Style(size=size, leading=leading, weight=weight, color=color or self.palette.text)

    def skip(self, height: float) -> None:
        """Leave room."""
        self.y += height

    def put(self, *shapes: Shape) -> None:
        """Add shapes that stand at their own places."""
        self._shapes += shapes

    def words(self, block: Block, *, x: float, y: float | None = None) -> Block:
        """Put text at the current height and go below it; at ``y`` without going anywhere."""
        self.put(Words(at=QPointF(x, self.y if y is None else y), block=block))
        if y is None:
            self.y += block.height
        return block

    def icon(self, name: str, *, x: float, y: float, size: float, color: str = "") -> None:
        """Put an icon at its place."""
        self.put(Icon(rect=QRectF(x, y, size, size), name=name, color=color or self.palette.text))

    def avatar(self, *, x: float, y: float, size: float, radius: float | None = None) -> None:
        """The account's picture or initial, round unless a radius is given."""
        letter = (self.post.name or self.post.handle).lstrip("@")[:1].upper()
        rect = QRectF(x, y, size, size)
        round_or_not = size / 2 if radius is None else radius
        self.put(Avatar(rect=rect, letter=letter, radius=round_or_not, asset=self.post.avatar))

    def line(self, *, inset: float = 0) -> None:
        """A thin line across."""
        self.put(Fill(rect=QRectF(inset, self.y, self.width - 2 * inset, 1), color=self.palette.line))
        self.y += 1

    def named_line(
        self, style: Style, *, x: float, y: float, width: float, handle: str = "", date: str = ""
    ) -> None:
        """A name in bold, its handle as far as there is room, and the date, on one line."""
        grey = self.style(style.size, style.leading, color=self.palette.secondary)
        end = f" · {date}" if date else ""
        room = width - natural_width(end, style=grey)
        name = plain(self.post.name, style=style, width=room).text
        room -= natural_width(name, style=style)
        middle = plain(f" {handle}", style=grey, width=room).text if handle and room > 30 else ""
        rest = Span(text=middle + end, color=grey.color, weight=grey.weight)
        self.words(lay_out([Span(text=name), rest], style=style, width=width + 8), x=x, y=y)

    def dated_line(self, date: str, style: Style, *, x: float, y: float) -> None:
        """The post's label if it bears one, the planned date, and the globe that everybody can see it."""
        text = f"{date} · " if date else ""
        if self.post.label:
            room = self.width - x - 60 - natural_width(f" · {text}", style=style)
            text = f"{plain(self.post.label, style=style, width=room).text} · {text}"
        self.words(plain(text, style=style, width=self.width - x), x=x, y=y)
        width = natural_width(text, style=style)
        size = style.size - 1.0
        self.icon("globe", x=x + width, y=y + (style.leading - size) / 2, size=size, color=style.color)

    def pictures(
        self, grid: Grid, *, x: float = 0, radius: float = 0, alt: Literal["", "left", "right"] = ""
    ) -> None:
        """Pictures in their grid; what does not fit is counted on the last one, as the network does.

        ``alt`` is the lower corner in which a picture bears the sign that it has an alternative text.
        """
        top, frame = self.y, QRectF(x, self.y, self._grid_width(grid), height_of(grid))
        for number, (rect, item) in enumerate(zip(grid, self.post.media, strict=False)):
            place = rect.translated(x, top)
            faint = self.palette.faint
            self.put(Photo(rect=place, item=item, faint=faint, clip=frame, radius=radius))
            self.play_sign(place, place=number)
            self.length_chip(place, place=number)
            if alt == "left" and item.alt:
                self.chip("ALT", x=place.left() + 8, y=place.bottom() - 28)
            elif alt == "right" and item.alt:
                self._small_chip("ALT", place)
        hidden = len(self.post.media) - len(grid)
        if hidden > 0:
            self._count(hidden, grid[-1].translated(x, top))
        self.y += frame.height()

    def separate_pictures(self, grid: Grid, *, x: float, radius: float, first: int = 0) -> None:
        """Pictures side by side from one of them on, each with corners of its own."""
        for place, rect in enumerate(grid, start=first):
            self.post_picture(rect.translated(x, self.y), place=place, radius=radius)
            self.play_sign(rect.translated(x, self.y), place=place)
            self.length_chip(rect.translated(x, self.y), place=place)
        self.y += height_of(grid)

    def post_picture(self, rect: QRectF, *, place: int, page: int = 0, radius: float = 0) -> None:
        """One picture of the post in a frame, or a page of its document."""
        item = self.post.media[place]
        self.put(Photo(rect=rect, item=item, page=page, faint=self.palette.faint, radius=radius))

    def length_chip(self, rect: QRectF, *, place: int) -> None:
        """How long it lasts, in the lower right corner, if it moves."""
        if length := self.post.duration(self.post.media[place]):
            self.chip(clock(length), x=rect.right() - 8, y=rect.bottom() - 30, from_right=True, radius=4)

    def play_sign(self, rect: QRectF, *, place: int) -> None:
        """The sign in the middle of a picture that it moves, if it does."""
        if not self.post.is_video(self.post.media[place]):
            return
        size = min(56.0, rect.width() / 3, rect.height() / 3)
        disc = QRectF(0, 0, size, size)
        disc.moveCenter(rect.center())
        self.put(Fill(rect=disc, color="#99000000", radius=size / 2))
        inner = size / 2
        # A triangle looks centred a little further right.
        left = disc.center().x() - inner / 2 + size / 24
        self.icon("play-fill", x=left, y=disc.center().y() - inner / 2, size=inner, color="#FFFFFF")

    def no_picture(
        self, height: float, *, words: str, x: float = 0, width: float = 0, radius: float = 0
    ) -> None:
        """A quiet place where a picture will be; over the whole sheet unless a width is given."""
        place = QRectF(x, self.y, width or self.width, height)
        self.put(Fill(rect=place, color=self.palette.faint, radius=radius))
        middle = place.center()
        self.icon("image", x=middle.x() - 16, y=middle.y() - 34, size=32, color=self.palette.secondary)
        style = self.style(13, 18, color=self.palette.secondary)
        left = middle.x() - min(natural_width(words, style=style), place.width() - 16) / 2
        self.words(plain(words, style=style, width=place.width() - 16), x=left, y=middle.y() + 8)
        self.y += height

    def chip(
        self, text: str, *, x: float, y: float, from_right: bool = False, radius: float | None = None
    ) -> None:
        """White words on a dark pill."""
        left = x - natural_width(text, style=CHIP) - 16 if from_right else x
        self.pill(text, x=left, y=y, height=22, style=CHIP, fill="#A6000000", side=8, radius=radius)

    def _small_chip(self, text: str, rect: QRectF) -> None:
        """Bold words of 8 pixels in the lower right corner."""
        left = rect.right() - 8 - natural_width(text, style=SMALL_CHIP) - 8
        top = rect.bottom() - 22
        self.pill(text, x=left, y=top, height=14, style=SMALL_CHIP, fill="#BF000000", side=4, radius=4)

    def pill(
        self,
        text: str,
        *,
        x: float,
        y: float,
        height: float,
        style: Style,
        fill: str = "",
        outline: str = "",
        icon: str = "",
        side: float = 14,
        radius: float | None = None,
    ) -> float:
        """Words in a filled or outlined shape with round ends, after their icon; answers how wide it is."""
        size = style.size + 2 if icon else 0
        before = size + 6 if icon else 0
        width = side + before + natural_width(text, style=style) + side
        rect = QRectF(x, y, width, height)
        round_or_not = height / 2 if radius is None else radius
        self.put(Fill(rect=rect, color=fill, outline=outline, radius=round_or_not))
        if icon:
            self.icon(icon, x=x + side, y=y + (height - size) / 2, size=size, color=style.color)
        block = lay_out([Span(text=text)], style=style, width=width)
        self.words(block, x=x + side + before, y=y + (height - style.leading) / 2)
        return width

    def actions(self, rows: Sequence[tuple[str, str]], *, height: float, style: Style, icon: float) -> None:
        """Icon and word of each action, in equal columns."""
        column = self.width / len(rows)
        for place, (name, label) in enumerate(rows):
            width = icon + 6 + natural_width(label, style=style)
            left = place * column + (column - width) / 2
            self.icon(name, x=left, y=self.y + (height - icon) / 2, size=icon, color=style.color)
            words = lay_out([Span(text=label)], style=style, width=width)
            self.words(words, x=left + icon + 6, y=self.y + (height - style.leading) / 2)
        self.y += height

    def icons(self, names: Sequence[str], *, x: float, width: float, size: float, color: str) -> None:
        """Icons alone, spread over a width."""
        step = (width - size) / max(len(names) - 1, 1)
        for place, name in enumerate(names):
            self.icon(name, x=x + place * step, y=self.y, size=size, color=color)
        self.y += size

    def dots(self, count: int, *, y: float, centre: float = 0, color: str = "#0095F6") -> None:
        """Which of several pictures is shown; in the middle of the sheet unless told."""
        left = (centre or self.width / 2) - (count * 10 - 4) / 2
        for place in range(count):
            shown = color if place == self.slide else self.palette.line
            self.put(Fill(rect=QRectF(left + place * 10, y, 6, 6), color=shown, radius=3))

    def _count(self, hidden: int, rect: QRectF) -> None:
        style = Style(size=28, leading=34, color="#FFFFFF", weight=500)
        text = f"+{hidden}"
        width = natural_width(text, style=style)
        self.put(Fill(rect=rect, color="#99000000"))
        at = rect.center() - QPointF(width / 2, style.leading / 2)
        self.put(Words(at=at, block=lay_out([Span(text=text)], style=style, width=width + 2)))

    @staticmethod
    def _grid_width(grid: Grid) -> float:
        return max((rect.right() for rect in grid), default=0)
