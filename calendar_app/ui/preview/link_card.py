"""What a network shows of a link: only what is known without asking the site, its address."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QRectF

from calendar_app.ui.preview.drawing import Fill
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import plain


def domain_of(link: str) -> str:
    """« lumen.fr » of a link, with or without its scheme."""
    return urlsplit(link if "//" in link else f"//{link}").netloc.removeprefix("www.")


def link_card(
    sheet: Sheet, *, x: float = 0, width: float = 0, radius: float = 0, picture: bool = True
) -> None:
    """The card of a link; its picture and title are the site's, which this program does not visit."""
    width = width or sheet.width
    above = width / 1.91 if picture else 0
    card = QRectF(x, sheet.y, width, above + 56)
    sheet.put(Fill(rect=card, color=sheet.palette.faint, radius=radius, outline=sheet.palette.line))
    if picture:
        middle = sheet.y + above / 2 - 14
        sheet.icon("image", x=card.center().x() - 14, y=middle, size=28, color=sheet.palette.secondary)
    _title(sheet, x=x + 14, y=sheet.y + above + 10, width=width - 28)
    sheet.skip(card.height())


def _title(sheet: Sheet, *, x: float, y: float, width: float) -> None:
    title = sheet.post.content.headline or QCoreApplication.translate("Preview", "Title of the page")
    small = sheet.style(12, 16, color=sheet.palette.secondary)
    sheet.words(plain(domain_of(sheet.post.content.link), style=small, width=width), x=x, y=y)
    sheet.words(plain(title, style=sheet.style(15, 20, weight=600), width=width), x=x, y=y + 17)
