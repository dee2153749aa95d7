"""What stands below a post’s text: its pictures, else its poll, else the card of its link."""

from collections.abc import Callable

from calendar_app.ui.preview.link_card import link_card
from calendar_app.ui.preview.poll import has_poll, poll
from calendar_app.ui.preview.sheet import Sheet


def attached(
    sheet: Sheet, pictures: Callable[[], None], *, x: float, width: float, above: float, radius: float
) -> None:
    """The first of them a post has, so many pixels below; ``radius`` is of the card’s corners."""
    link = sheet.post.content.link
    if not (sheet.post.media or has_poll(sheet) or link):
        return
    sheet.skip(above)
    if sheet.post.media:
        pictures()
    elif has_poll(sheet):
        poll(sheet, x=x, width=width)
    else:
        link_card(sheet, x=x, width=width, radius=radius)
