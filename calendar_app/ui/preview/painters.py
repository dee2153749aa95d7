"""Which painter draws which network."""

from collections.abc import Callable

from calendar_app.ui.preview import (
    bluesky,
    card,
    event,
    facebook,
    google_business,
    instagram,
    linkedin,
    mastodon,
    pinterest,
    profile,
    reel,
    short,
    story,
    thread,
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
"""By network: what it draws in its feed."""
APART: dict[tuple[str, str], Painter] = {
    ("facebook", "event"): event.draw,
    ("facebook", "reel"): reel.draw,
    ("facebook", "story"): story.draw,
    ("instagram", "live"): story.draw,
    ("instagram", "reel"): reel.draw,
    ("instagram", "story"): story.draw,
    ("youtube", "short"): short.draw,
}
"""By network and format: what is shown apart from the feed."""


def draw(post: PublicPost) -> Drawing:
    """The post as its network shows it; a plain card where no painter knows the network."""
    if post.in_profile and profile.has_profile(post):
        return profile.draw(post)
    own = APART.get((post.network, post.format))
    painter = own or PAINTERS.get(post.network, card.draw)
    return thread.draw(post, painter) if post.format == "thread" else painter(post)
