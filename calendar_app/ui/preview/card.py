"""A plain card for networks whose page is not drawn here: what will be published, and nothing else."""

from calendar_app.ui.preview import grids
from calendar_app.ui.preview.drawing import Drawing
from calendar_app.ui.preview.link_card import link_card
from calendar_app.ui.preview.palettes import palette_of
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import lay_out, linked

MOBILE, DESKTOP = 375, 500


def draw(post: PublicPost) -> Drawing:
    """Name, title, the whole text, pictures or link; it folds nothing, since it imitates nobody."""
    sheet = Sheet(
        post, palette=palette_of(post.network, dark=post.dark), width=DESKTOP if post.desktop else MOBILE
    )
    _header(sheet)
    _text(sheet)
    if post.media:
        sheet.pictures(grids.stacked(post.ratios, width=sheet.width, gap=2, tallest=2 / 3))
    elif post.content.link:
        link_card(sheet, picture=False)
    return sheet.finished(below=0 if post.media or post.content.link else 6)


def _header(sheet: Sheet) -> None:
    sheet.avatar(x=14, y=12, size=40)
    sheet.named_line(
        sheet.style(15, 20, weight=600), x=64, y=13, width=sheet.width - 78, handle=sheet.post.handle
    )
    sheet.dated_line(sheet.post.when, sheet.style(13, 17, color=sheet.palette.secondary), x=64, y=33)
    sheet.skip(62)


def _text(sheet: Sheet) -> None:
    width = sheet.width - 28
    content = sheet.post.content
    if content.headline.strip():
        spans = linked(content.headline.strip(), color=sheet.palette.text)
        sheet.words(lay_out(spans, style=sheet.style(17, 22, weight=600), width=width), x=14)
        sheet.skip(4)
    if content.text.strip():
        spans = linked(content.text.strip(), color=sheet.palette.link)
        sheet.words(lay_out(spans, style=sheet.style(15, 21), width=width), x=14)
    sheet.skip(12)
