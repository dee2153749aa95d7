"""Media go out with a post of a thread, stay with it while the text changes, and are counted there."""

from dataclasses import replace

import pytest

from calendar_app import paths
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.checks import problems
from calendar_app.domain.thread import as_text
from calendar_app.domain.thread_media import follow, pass_on, post_of
from calendar_app.integrations.catalogue import load_networks
from tests.domain.drafts import LINK, PICTURE, VIDEO, Draft

SQUARE = replace(VIDEO, width=720, height=720)
THREAD = "Un\n---\nDeux"


@pytest.mark.parametrize(("number", "posts", "found"), [(0, 3, 0), (2, 3, 2), (9, 3, 2), (1, 0, 0)])
def test_beyond_the_last_post_is_the_last_one(number, posts, found):
    assert post_of(number, posts) == found


@pytest.mark.parametrize(
    ("before", "after", "stand"),
    [
        ("ABC", "ABC", "012"),
        ("ABC", "AXC", "012"),
        ("ABC", "AC", "001"),
        ("ABC", "BC", "001"),
        ("ABC", "AB", "011"),
        ("ABC", "A", "000"),
        ("ABC", "AXYC", "013"),
        ("ABC", "XABC", "123"),
        ("ABC", "ABCX", "012"),
        ("AAB", "AB", "001"),
        ("ABC", "", "012"),
        ("", "ABC", "012"),
    ],
)
def test_media_stay_with_their_post_and_those_of_one_that_is_gone_go_to_the_one_before(before, after, stand):
    media = tuple(MediaItem(asset=str(number), thread_post=number) for number in range(3))
    found = follow(media, before=as_text(before), after=as_text(after))
    assert [item.asset for item in found] == ["0", "1", "2"]
    assert "".join(str(item.thread_post) for item in found) == stand


def test_the_last_ones_of_a_post_go_to_the_next_one():
    media = tuple(MediaItem(asset=str(place), thread_post=post) for place, post in enumerate((1, 0, 1, 2, 1)))
    found = pass_on(media, 1, posts=3, number=2)
    assert [item.thread_post for item in found] == [1, 0, 2, 2, 2]


@pytest.fixture(scope="module")
def networks():
    return load_networks(paths.resources() / "networks")


def said(draft, rules):
    return [(each.key, each.params.get("post")) for each in problems(draft, rules) if each.field == "media"]


def described(*posts, file=PICTURE):
    return tuple(replace(file, thread_post=post) for post in posts)


def test_each_post_of_a_thread_takes_as_many_pictures_as_a_post(networks):
    x = networks["x"].format("thread", by_tool=False)
    assert said(Draft(text=THREAD, media=described(0, 0, 0, 0, 1, 1, 1, 1)), x) == []
    assert said(Draft(text=THREAD, media=described(0, 1, 1, 1, 1, 7)), x) == [("too_many_pictures", 2)]
    post = networks["x"].format("post", by_tool=False)
    assert said(Draft(text="Un", media=described(0, 1, 1, 1, 1)), post) == [("too_many_pictures", None)]


def test_a_picture_and_a_video_go_together_in_a_thread_where_each_has_its_post(networks):
    x = networks["x"].format("thread", by_tool=False)
    apart = (*described(0), *described(1, file=SQUARE))
    assert said(Draft(text=THREAD, media=apart), x) == []
    together = (*described(1), *described(1, file=SQUARE))
    assert ("pictures_with_videos", 2) in said(Draft(text=THREAD, media=together), x)


def test_a_picture_of_a_later_post_does_not_hide_the_card_of_the_link(networks):
    bluesky = networks["bluesky"].format("thread", by_tool=False)
    hidden = [
        any(each.key == "link_hidden_by_media" for each in problems(draft, bluesky))
        for draft in (
            Draft(text=THREAD, link=LINK, media=described(0)),
            Draft(text=THREAD, link=LINK, media=described(1)),
        )
    ]
    assert hidden == [True, False]
