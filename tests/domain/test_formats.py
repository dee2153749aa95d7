"""The format of a variant follows the number of its pictures."""

import pytest

from calendar_app.domain.formats import fitting_format
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
    fitting = fitting_format(NETWORKS[network], pictures=pictures, by_tool=True, current=current)
    assert fitting == expected


@pytest.mark.parametrize(("by_tool", "expected"), [(False, "carousel"), (True, "feed_single")])
def test_a_format_takes_what_it_takes_by_hand_or_by_tool(*, by_tool: bool, expected: str) -> None:
    instagram = NETWORKS["instagram"]
    assert fitting_format(instagram, pictures=12, by_tool=by_tool, current="feed_single") == expected
