"""What a person is told before a network refuses their post: the real rules, small copies."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import get_args

import pytest

from calendar_app.domain.network import Network, Problem, ProblemKey, problems
from calendar_app.integrations.catalogue import load_networks

FOLDER = Path(__file__).parents[2] / "resources" / "networks"


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A picture that suits every network that takes pictures."""

    alt: str = "La place au soleil"
    width: int = 1080
    height: int = 1080
    media_type: str = "image/jpeg"
    size: int = 400_000


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A copy as a composer holds it."""

    text: str = ""
    title: str = ""
    first_comment: str = ""
    link: str = ""
    media: tuple[Picture, ...] = ()


PICTURE = Picture()
VIDEO = Picture(media_type="video/mp4")
PDF = Picture(media_type="application/pdf")
LINK = "https://exemple.fr/a"


@pytest.fixture(scope="module")
def networks() -> Mapping[str, Network]:
    return load_networks(FOLDER)


# Each case: where, the copy, and every problem said about it as (key, severity, field).
CASES = {
    "facebook/page_post": [
        (Draft(text="Bonjour"), []),
        (Draft(), [("text_missing", "hard", "text")]),
        (Draft(text="  \n"), [("text_missing", "hard", "text")]),
        (Draft(link=LINK), []),
        (Draft(media=(PICTURE,)), []),
        (Draft(text="a" * 16_193), [("text_over_advice", "soft", "text")]),
        (Draft(text="a" * 63_207), [("text_too_long", "hard", "text")]),
        (Draft(media=(PICTURE,) * 11), [("too_many_pictures", "soft", "media")]),
        (Draft(media=(VIDEO,) * 2), [("too_many_videos", "hard", "media")]),
        (Draft(media=(PICTURE, VIDEO)), [("pictures_with_videos", "hard", "media")]),
        (Draft(media=(replace(PICTURE, alt=" "),)), [("alt_missing", "soft", "alt")]),
        (Draft(text="a", first_comment="b" * 8001), [("first_comment_too_long", "hard", "first_comment")]),
    ],
    "facebook/story": [
        (Draft(text="Bonjour", media=(PICTURE,)), [("text_not_shown", "soft", "text")]),
        (Draft(), [("too_few_media", "hard", "media")]),
        (Draft(media=(PICTURE, VIDEO)), [("too_many_media", "hard", "media")]),
    ],
    "facebook/reel": [(Draft(text="a"), [("too_few_videos", "hard", "media")])],
    "instagram/feed_single": [
        (Draft(text="#a #b #c #d #e", media=(PICTURE,)), []),
        (Draft(media=(PICTURE,)), []),
        (Draft(text="a"), [("too_few_media", "hard", "media")]),
        (Draft(text="#a #b #c #d #e #f", media=(PICTURE,)), [("too_many_hashtags", "hard", "text")]),
        (Draft(text=f"Voir {LINK}", media=(PICTURE,)), [("link_not_clickable", "soft", "text")]),
        (Draft(link=LINK, media=(PICTURE,)), [("link_not_clickable", "soft", "link")]),
        (Draft(media=(replace(PICTURE, media_type="image/png"),)), [("picture_type", "hard", "media")]),
        (Draft(media=(replace(PICTURE, size=8_000_001),)), [("picture_too_heavy", "hard", "media")]),
        (Draft(media=(replace(PICTURE, width=300, height=300),)), [("picture_too_small", "soft", "media")]),
        (Draft(media=(replace(PICTURE, width=1600),)), [("picture_too_large", "soft", "media")]),
        (Draft(media=(replace(PICTURE, height=1350),)), []),
        (Draft(media=(replace(PICTURE, height=1440),)), [("picture_ratio", "hard", "media")]),
        (Draft(media=(replace(PICTURE, width=1200, height=628),)), []),
        (Draft(media=(replace(PICTURE, width=1200, height=600),)), [("picture_ratio", "hard", "media")]),
        (Draft(media=(replace(PICTURE, alt="a" * 1001),)), [("alt_too_long", "soft", "alt")]),
    ],
    "instagram/carousel": [
        (Draft(media=(PICTURE, VIDEO)), []),
        (Draft(media=(PICTURE,)), [("too_few_media", "hard", "media")]),
    ],
    "linkedin/post": [
        (Draft(text="a" * 3000), []),
        (Draft(text="👍" * 1501), [("text_too_long", "hard", "text")]),
        (
            Draft(media=(replace(PICTURE, width=8000, height=6000),)),
            [("picture_too_many_pixels", "hard", "media")],
        ),
    ],
    "linkedin/multi_image": [
        (Draft(text="a", media=(PICTURE,)), [("too_few_pictures", "hard", "media")]),
    ],
    "linkedin/document": [
        (Draft(text="a", title="b", media=(PDF,)), []),
        (Draft(text="a", title="b"), [("too_few_documents", "hard", "media")]),
        (Draft(text="a", title="b", media=(PDF, PDF)), [("too_many_documents", "hard", "media")]),
        (Draft(text="a", media=(PDF,)), [("title_missing", "soft", "title")]),
        (Draft(text="a", title="b" * 401, media=(PDF,)), [("title_too_long", "hard", "title")]),
    ],
    "x/post": [
        (Draft(text=f"{'a' * 256} {LINK}"), []),
        (Draft(text="…" * 141), [("text_too_long", "hard", "text")]),
        (Draft(text="a\ufeff"), [("text_forbidden", "hard", "text")]),
        (Draft(link=LINK), [("text_missing", "hard", "text")]),
        (Draft(media=(PICTURE,) * 5), [("too_many_pictures", "hard", "media")]),
    ],
    "x/poll": [(Draft(text="a", media=(PICTURE,)), [("too_many_media", "hard", "media")])],
    "youtube/video": [
        (Draft(text="a", title="b", media=(VIDEO,)), []),
        (Draft(text="é" * 2501, title="b", media=(VIDEO,)), [("text_too_long", "hard", "text")]),
        (Draft(text="<a>", title="b", media=(VIDEO,)), [("text_forbidden", "hard", "text")]),
        (Draft(text="a", title="<b", media=(VIDEO,)), [("title_forbidden", "hard", "title")]),
        (Draft(text="a", media=(VIDEO,)), [("title_missing", "hard", "title")]),
    ],
    "bluesky/post": [
        (Draft(text=f"Voir https://exemple.fr/{'a' * 400}"), []),
        (
            Draft(text="\U0001f468\u200d\U0001f469\u200d\U0001f467" * 200),
            [("text_too_heavy", "hard", "text")],
        ),
        (Draft(text="a", link=LINK, media=(PICTURE,)), [("link_hidden_by_media", "hard", "link")]),
        (Draft(text="a", link=LINK), []),
    ],
    "threads/post": [
        (Draft(text="👍" * 126), [("text_too_long", "hard", "text")]),
        (Draft(text=" ".join(f"{LINK}{n}" for n in range(5)), link=f"{LINK}0"), []),
        (
            Draft(text=" ".join(f"{LINK}{n}" for n in range(5)), link=LINK),
            [("too_many_links", "hard", "text")],
        ),
        (Draft(), [("text_missing", "hard", "text")]),
    ],
    "pinterest/image_pin": [
        (Draft(title="a", link=LINK, media=(PICTURE,)), []),
        (Draft(link=f"{LINK}{'a' * 2048}", media=(PICTURE,)), [("link_too_long", "hard", "link")]),
    ],
    "pinterest/carousel_pin": [
        (Draft(media=(PICTURE, replace(PICTURE, width=900))), [("pictures_differ_in_size", "hard", "media")]),
    ],
    "google_business/update": [
        (Draft(text="a", first_comment="b"), [("first_comment_unsupported", "soft", "first_comment")]),
        (Draft(text="a", media=(replace(PICTURE, size=9000),)), [("picture_too_light", "hard", "media")]),
    ],
}
FLAT = [(place, draft, said) for place, cases in CASES.items() for draft, said in cases]


@pytest.mark.parametrize(("place", "draft", "said"), FLAT)
def test_copy_is_told_what_is_wrong_and_nothing_else(
    networks: Mapping[str, Network], place: str, draft: Draft, said: list[tuple[str, str, str]]
) -> None:
    network, format_id = place.split("/")
    found = problems(draft, networks[network], format_id)
    assert [(problem.key, problem.severity, problem.field) for problem in found] == said


def test_every_problem_has_a_case_that_shows_it() -> None:
    assert {key for _, _, said in FLAT for key, _, _ in said} == set(get_args(ProblemKey))


def only(found: tuple[Problem, ...]) -> Mapping[str, object]:
    (problem,) = found
    return problem.params


def test_excess_is_counted_as_the_network_counts(networks: Mapping[str, Network]) -> None:
    params = only(problems(Draft(text=f"{'a' * 270} {LINK}"), networks["x"], "post"))
    assert params == {"count": 294, "limit": 280, "excess": 14}


def test_pictures_are_named_by_their_place(networks: Mapping[str, Network]) -> None:
    draft = Draft(text="a", media=(PICTURE, replace(PICTURE, alt="", height=2000), VIDEO))
    ratio, alt = problems(draft, networks["instagram"], "carousel")
    assert ratio.params == {"number": 2, "ratio": 0.54, "minimum": "4:5", "maximum": "1.91:1"}
    assert alt.params == {"number": 2}


def test_what_lacks_is_said_in_numbers(networks: Mapping[str, Network]) -> None:
    params = only(problems(Draft(text="a", media=(PICTURE,)), networks["linkedin"], "multi_image"))
    assert params == {"count": 1, "limit": 2, "missing": 1}


def test_unknown_format_is_an_error_of_the_caller(networks: Mapping[str, Network]) -> None:
    with pytest.raises(KeyError):
        problems(Draft(text="a"), networks["x"], "letter")


EVERY_FORMAT = [(n.id, format_id) for n in load_networks(FOLDER).values() for format_id in n.formats]


LONG = "L’été 👍🏽 #un https://exemple.fr/a…\n" * 4000
OVERFULL = Draft(text=LONG, title=LONG, first_comment=LONG, link=LINK, media=(PICTURE, VIDEO, PDF) * 12)


@pytest.mark.parametrize(("network", "format_id"), EVERY_FORMAT)
@pytest.mark.parametrize("draft", [Draft(), OVERFULL], ids=["empty", "overfull"])
def test_any_copy_can_be_checked_anywhere(
    networks: Mapping[str, Network], network: str, format_id: str, draft: Draft
) -> None:
    found = problems(draft, networks[network], format_id)
    assert all(problem.severity in {"hard", "soft"} for problem in found)
    assert len({(p.key, p.field, *map(str, p.params.values())) for p in found}) == len(found)
