"""Which painter draws which network."""

from collections.abc import Callable

from calendar_app.ui.preview import bluesky, card, facebook, instagram, linkedin, story, tiktok, x
from calendar_app.ui.preview.drawing import Drawing
from calendar_app.ui.preview.post import PublicPost

Painter = Callable[[PublicPost], Drawing]

PAINTERS: dict[str, Painter] = {
    "bluesky": bluesky.draw,
    "facebook": facebook.draw,
    "instagram": instagram.draw,
    "linkedin": linkedin.draw,
    "tiktok": tiktok.draw,
    "x": x.draw,
}


def draw(post: PublicPost) -> Drawing:
    """The post as its network shows it; a plain card where no painter knows the network."""
    if post.format == "story":
        return story.draw(post)
    return PAINTERS.get(post.network, card.draw)(post)
