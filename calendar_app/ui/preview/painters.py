"""Which painter draws which network."""

from collections.abc import Callable

from calendar_app.ui.preview import (
    bluesky,
    card,
    facebook,
    google_business,
    instagram,
    linkedin,
    mastodon,
    pinterest,
    story,
    threads,
    tiktok,
    twitch,
    x,
    youtube,
)
from calendar_app.ui.preview.drawing import Drawing
from calendar_app.ui.preview.post import PublicPost

Painter = Callable[[PublicPost], Drawing]

PAINTERS: dict[str, Painter] = {
    "bluesky": bluesky.draw,
    "facebook": facebook.draw,
    "google_business": google_business.draw,
    "instagram": instagram.draw,
    "linkedin": linkedin.draw,
    "mastodon": mastodon.draw,
    "pinterest": pinterest.draw,
    "threads": threads.draw,
    "tiktok": tiktok.draw,
    "twitch": twitch.draw,
    "x": x.draw,
    "youtube": youtube.draw,
}


def draw(post: PublicPost) -> Drawing:
    """The post as its network shows it; a plain card where no painter knows the network."""
    if post.format == "story":
        return story.draw(post)
    return PAINTERS.get(post.network, card.draw)(post)
