"""Where each network is written to in a browser."""

from calendar_app.domain.agenda import Publication

COMPOSERS = {
    "bluesky": "https://bsky.app/intent/compose",
    "facebook": "https://www.facebook.com/",
    "google_business": "https://business.google.com/posts",
    "instagram": "https://www.instagram.com/",
    "linkedin": "https://www.linkedin.com/feed/?shareActive=true",
    "pinterest": "https://www.pinterest.com/pin-creation-tool/",
    "threads": "https://www.threads.com/intent/post",
    "tiktok": "https://www.tiktok.com/tiktokstudio/upload",
    "twitch": "https://dashboard.twitch.tv/",
    "x": "https://x.com/intent/post",
    "youtube": "https://studio.youtube.com/",
}
"""Public pages, without the text in the address: it would stay in the browser's history."""


def composer_address(publication: Publication) -> str:
    """The page on which a network takes a post; "" where there is none to be known, as for Mastodon."""
    return COMPOSERS.get(publication.network, "")
