"""The format of a variant follows its files."""

import pytest

from calendar_app.domain.formats import Files, fitting_format
from tests.builders import NETWORKS


@pytest.mark.parametrize(
    ("network", "current", "pictures", "expected"),
    [
        ("instagram", "", 0, "feed_single"),
        ("instagram", "feed_single", 2, "carousel"),
        ("instagram", "carousel", 1, "feed_single"),
        ("instagram", "story", 3, "story"),
        ("linkedin", "", 3, "multi_image"),
        ("x", "post", 5, "post"),
        ("x", "article", 3, "post"),
        ("x", "thread", 3, "thread"),
        ("tiktok", "", 1, "photo"),
    ],
)
def test_format(network: str, current: str, pictures: int, expected: str) -> None:
    fitting = fitting_format(NETWORKS[network], files=Files(pictures=pictures), by_tool=True, current=current)
    assert fitting == expected


@pytest.mark.parametrize(("by_tool", "expected"), [(False, "carousel"), (True, "feed_single")])
def test_a_format_takes_what_it_takes_by_hand_or_by_tool(*, by_tool: bool, expected: str) -> None:
    instagram = NETWORKS["instagram"]
    assert (
        fitting_format(instagram, files=Files(pictures=12), by_tool=by_tool, current="feed_single")
        == expected
    )


@pytest.mark.parametrize(
    ("network", "current", "files", "expected"),
    [
        ("instagram", "feed_single", Files(videos=1), "reel"),
        ("instagram", "", Files(pictures=1, videos=1), "carousel"),
        ("instagram", "reel", Files(), "reel"),
        ("instagram", "reel", Files(pictures=1), "feed_single"),
        ("instagram", "story", Files(videos=1), "story"),
        ("tiktok", "photo", Files(videos=1), "video"),
        ("youtube", "community_post", Files(videos=1), "video"),
        ("pinterest", "image_pin", Files(videos=1), "video_pin"),
        ("linkedin", "post", Files(videos=1), "post"),
        ("linkedin", "post", Files(documents=1), "document"),
        ("linkedin", "document", Files(pictures=2), "multi_image"),
        ("bluesky", "post", Files(videos=1), "post"),
        ("threads", "", Files(videos=1), "post"),
        ("x", "post", Files(pictures=1, videos=1), "post"),
        ("facebook", "page_post", Files(documents=1), "page_post"),
    ],
)
def test_videos_and_documents_have_formats_of_their_own(
    network: str, current: str, files: Files, expected: str
) -> None:
    assert fitting_format(NETWORKS[network], files=files, by_tool=False, current=current) == expected
