"""What a person is told before a network refuses their post: the real rules, small copies."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest

from calendar_app.domain.checks import problems
from calendar_app.domain.network import Network
from calendar_app.domain.options import Options
from calendar_app.domain.problem import Problem, ProblemKey
from calendar_app.integrations.catalogue import load_networks
from tests.domain.drafts import ANIMATION, LINK, PDF, PICTURE, VIDEO, Draft

FOLDER = Path(__file__).parents[2] / "resources" / "networks"


@pytest.fixture(scope="module")
def networks() -> Mapping[str, Network]:
    return load_networks(FOLDER)


FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
POLL = Options({"poll.answers": ("Thé", "Café")})
EVENING = Options({"event.start": "2026-12-06T20:00", "event.end": "2026-12-06T22:00"})
BOARD = Options({"board": "Recettes"})


def of(poll: Options, **changes: Any) -> Options:
    """A poll with something else."""
    return Options({**poll, **{f"poll.{name}": value for name, value in changes.items()}})


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
        (
            Draft(media=(replace(PICTURE, size=5_000_000),)),
            [("picture_heavier_than_advised", "soft", "media")],
        ),
    ],
    "facebook/reel": [
        (Draft(text="a"), [("too_few_videos", "hard", "media")]),
        (Draft(media=(VIDEO,)), []),
        (Draft(media=(replace(VIDEO, duration_ms=None, frame_rate=None, codec="", width=0, height=0),)), []),
        (Draft(media=(replace(VIDEO, duration_ms=90_001),)), [("video_too_long", "hard", "media")]),
        (Draft(media=(replace(VIDEO, duration_ms=2_999),)), [("video_too_short", "hard", "media")]),
        (Draft(media=(replace(VIDEO, frame_rate=60.002),)), []),
        (Draft(media=(replace(VIDEO, frame_rate=90.0),)), [("video_too_fast", "hard", "media")]),
        (Draft(media=(replace(VIDEO, frame_rate=12.5),)), [("video_too_slow", "hard", "media")]),
        (Draft(media=(replace(VIDEO, codec="mpeg4"),)), [("video_codec", "hard", "media")]),
        (Draft(media=(replace(VIDEO, media_type="video/webm"),)), [("video_type", "hard", "media")]),
        (Draft(media=(replace(VIDEO, width=1080, height=1080),)), [("video_ratio", "hard", "media")]),
        (
            Draft(media=(replace(VIDEO, width=720, height=1280),)),
            [("video_smaller_than_advised", "soft", "media")],
        ),
        (
            Draft(media=(replace(VIDEO, width=360, height=640),)),
            [("video_too_small", "hard", "media"), ("video_too_small", "hard", "media")],
        ),
    ],
    "instagram/feed_single": [
        (Draft(text="#a #b #c #d #e", media=(PICTURE,)), []),
        (Draft(media=(PICTURE,)), []),
        (Draft(text="a"), [("too_few_media", "hard", "media")]),
        (Draft(media=(PDF,)), [("document_not_taken", "hard", "media")]),
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
        (
            Draft(text=" ".join(f"@ami{n}" for n in range(21)), media=(PICTURE,)),
            [("too_many_mentions", "hard", "text")],
        ),
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
    "linkedin/video": [
        (Draft(text="a", media=(replace(VIDEO, size=74_999),)), [("video_too_light", "hard", "media")]),
        (Draft(text="a", media=(replace(VIDEO, size=500_000_001),)), [("video_too_heavy", "hard", "media")]),
        (Draft(text="a", media=(replace(VIDEO, height=1921),)), [("video_too_large", "soft", "media")]),
    ],
    "linkedin/multi_image": [
        (Draft(text="a", media=(PICTURE,)), [("too_few_pictures", "hard", "media")]),
    ],
    "linkedin/document": [
        (Draft(text="a", title="b", media=(PDF,)), []),
        (Draft(text="a", title="b"), [("too_few_documents", "hard", "media")]),
        (Draft(text="a", title="b", media=(PDF, PDF)), [("too_many_documents", "hard", "media")]),
        (
            Draft(text="a", title="b", media=(replace(PDF, pages=301),)),
            [("document_too_long", "hard", "media")],
        ),
        (Draft(text="a", title="b", media=(replace(PDF, pages=None),)), []),
        (
            Draft(text="a", title="b", media=(replace(PDF, size=100_000_001),)),
            [("document_too_heavy", "hard", "media")],
        ),
        (
            Draft(text="a", title="b", media=(replace(PDF, media_type="application/epub+zip"),)),
            [("document_type", "hard", "media")],
        ),
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
    "x/thread": [
        (Draft(media=(ANIMATION,)), []),
        (Draft(media=(ANIMATION, ANIMATION)), [("too_many_animations", "hard", "media")]),
        (Draft(media=(ANIMATION, PICTURE)), [("pictures_with_videos", "hard", "media")]),
        (Draft(media=(replace(ANIMATION, size=15_000_001),)), [("animation_too_heavy", "hard", "media")]),
        (Draft(media=(replace(ANIMATION, width=1281),)), [("animation_too_large", "hard", "media")]),
        (
            Draft(media=(replace(ANIMATION, width=90, height=90, duration_ms=35_100),)),
            [("animation_too_many_frames", "hard", "media")],
        ),
        (
            Draft(media=(replace(ANIMATION, duration_ms=30_000),)),
            [("animation_too_much_in_all", "hard", "media")],
        ),
        (Draft(text="$AAPL\n---\n$MSFT"), [("too_many_cashtags", "hard", "text")]),
        (Draft(text="\n---\n".join("a" * 26)), [("thread_too_long", "soft", "text")]),
    ],
    "x/poll": [
        (Draft(text="a", options=POLL, media=(PICTURE,)), [("too_many_media", "hard", "media")]),
        (Draft(text="a"), [("answers_missing", "hard", "options")]),
        (Draft(text="a", options=of(POLL, answers=("Thé",))), [("too_few_answers", "hard", "options")]),
        (Draft(text="a", options=of(POLL, answers=("a",) * 5)), [("too_many_answers", "hard", "options")]),
        (
            Draft(text="a", options=of(POLL, answers=("a", "é" * 26))),
            [("answer_too_long", "hard", "options")],
        ),
        (Draft(text="a", options=of(POLL, minutes=4)), [("poll_too_short", "hard", "options")]),
        (Draft(text="a", options=of(POLL, minutes=10081)), [("poll_too_long", "hard", "options")]),
        (Draft(text="a", options=of(POLL, question="a" * 999)), []),
    ],
    "linkedin/poll": [
        (Draft(text="a", options=of(POLL, question="Thé ?", minutes=4320)), []),
        (
            Draft(text="a", options=of(POLL, question="Thé ?", minutes=60)),
            [("poll_duration", "hard", "options")],
        ),
        (Draft(text="a", options=POLL), [("question_missing", "hard", "options")]),
        (Draft(text="a", options=of(POLL, question="é" * 141)), [("question_too_long", "hard", "options")]),
    ],
    "google_business/event": [
        (Draft(text="a", title="b", options=EVENING), []),
        (
            Draft(text="a", title="b"),
            [("event_start_missing", "hard", "options"), ("event_end_missing", "hard", "options")],
        ),
        (
            Draft(text="a", title="b", options=EVENING.with_value("event.end", "2026-12-06T20:00")),
            [("event_ends_early", "hard", "options")],
        ),
    ],
    "bluesky/thread": [
        (Draft(text=f"{'a' * 300}\n---\nb"), []),
        (Draft(text=f"a\n---\n{'b' * 301}"), [("part_too_long", "hard", "text")]),
        (Draft(text=f"a\n---\n{FAMILY * 200}"), [("part_too_heavy", "hard", "text")]),
        (Draft(text="a"), [("thread_too_short", "soft", "text")]),
    ],
    "youtube/video": [
        (
            Draft(text="a", title="b", options=Options({"tags": "a," * 251}), media=(VIDEO,)),
            [("tags_too_long", "hard", "options")],
        ),
        (Draft(text="a", title="b", media=(VIDEO,)), []),
        (Draft(text="é" * 2501, title="b", media=(VIDEO,)), [("text_too_long", "hard", "text")]),
        (Draft(text="<a>", title="b", media=(VIDEO,)), [("text_forbidden", "hard", "text")]),
        (Draft(text="a", title="<b", media=(VIDEO,)), [("title_forbidden", "hard", "title")]),
        (Draft(text="a", media=(VIDEO,)), [("title_missing", "hard", "title")]),
    ],
    "mastodon/post": [
        (Draft(text="a" * 498, options=Options({"content_warning": "un"})), []),
        (
            Draft(text="a" * 499, options=Options({"content_warning": "un"})),
            [("text_too_long", "hard", "text")],
        ),
        (
            Draft(text="a", media=(replace(ANIMATION, width=1000),)),
            [("animation_too_many_pixels", "hard", "media")],
        ),
        (
            Draft(text="a", media=(replace(VIDEO, width=4000, height=3000),)),
            [("video_too_many_pixels", "hard", "media")],
        ),
    ],
    "bluesky/post": [
        (Draft(text="#" + "a" * 65), [("hashtag_too_long", "hard", "text")]),
        (
            Draft(text="#" + "\U0001d41a" * 161),
            [("hashtag_too_long", "hard", "text"), ("hashtag_too_heavy", "hard", "text")],
        ),
        (Draft(text=f"Voir https://exemple.fr/{'a' * 400}"), []),
        (
            Draft(text="\U0001f468\u200d\U0001f469\u200d\U0001f467" * 200),
            [("text_too_heavy", "hard", "text")],
        ),
        (Draft(text="a", link=LINK, media=(PICTURE,)), [("link_hidden_by_media", "hard", "link")]),
        (Draft(text="a", link=LINK), []),
    ],
    "threads/post": [
        (Draft(text="a", options=Options({"topic": "Thé"})), []),
        (Draft(text="a", options=Options({"topic": "a" * 51})), [("topic_too_long", "hard", "options")]),
        (Draft(text="a", options=Options({"topic": "a & b"})), [("topic_forbidden", "hard", "options")]),
        (Draft(text="👍" * 126), [("text_too_long", "hard", "text")]),
        (Draft(text=" ".join(f"{LINK}{n}" for n in range(5)), link=f"{LINK}0"), []),
        (
            Draft(text=" ".join(f"{LINK}{n}" for n in range(5)), link=LINK),
            [("too_many_links", "hard", "text")],
        ),
        (Draft(), [("text_missing", "hard", "text")]),
    ],
    "pinterest/image_pin": [
        (Draft(title="a", link=LINK, options=BOARD, media=(PICTURE,)), []),
        (
            Draft(link=f"{LINK}{'a' * 2048}", options=BOARD, media=(PICTURE,)),
            [("link_too_long", "hard", "link")],
        ),
        (Draft(media=(PICTURE,)), [("board_missing", "hard", "options")]),
    ],
    "pinterest/carousel_pin": [
        (
            Draft(options=BOARD, media=(PICTURE, replace(PICTURE, width=720))),
            [("pictures_differ_in_size", "hard", "media")],
        ),
        (
            Draft(options=BOARD, media=(replace(PICTURE, width=900),) * 2),
            [("picture_ratio_not_advised", "soft", "media"), ("picture_ratio_not_advised", "soft", "media")],
        ),
    ],
    "google_business/update": [
        (Draft(text="a", first_comment="b"), [("first_comment_unsupported", "soft", "first_comment")]),
        (Draft(text="a", media=(replace(PICTURE, size=9000),)), [("picture_too_light", "hard", "media")]),
        (Draft(text="Réservez au 01 23 45 67 89 !"), [("phone_number", "hard", "text")]),
        (
            Draft(text="a", media=(replace(PICTURE, width=300, height=260),)),
            [("picture_smaller_than_advised", "soft", "media")],
        ),
    ],
}
FLAT = [(place, draft, said) for place, cases in CASES.items() for draft, said in cases]


@pytest.mark.parametrize(("place", "draft", "said"), FLAT)
def test_copy_is_told_what_is_wrong_and_nothing_else(
    networks: Mapping[str, Network], place: str, draft: Draft, said: list[tuple[str, str, str]]
) -> None:
    network, format_id = place.split("/")
    found = problems(draft, networks[network].formats[format_id])
    assert [(problem.key, problem.severity, problem.field) for problem in found] == said


OF_RIGHTS = {"permission_missing", "rights_expired", "rights_ending"}
"""Nothing a network asks: ``test_rights`` has their cases."""


def test_every_problem_has_a_case_that_shows_it() -> None:
    of_networks = {key for _, _, said in FLAT for key, _, _ in said}
    assert of_networks | OF_RIGHTS == set(get_args(ProblemKey))


@pytest.mark.parametrize(("by_tool", "said"), [(False, set()), (True, {"too_many_media", "picture_ratio"})])
def test_by_hand_instagram_takes_what_it_refuses_from_a_tool(
    networks: Mapping[str, Network], *, by_tool: bool, said: set[str]
) -> None:
    rules = networks["instagram"].format("carousel", by_tool=by_tool)
    found = problems(Draft(media=(replace(PICTURE, width=1080, height=1440),) * 12), rules)
    assert {problem.key for problem in found} == said


def only(found: tuple[Problem, ...]) -> Mapping[str, object]:
    (problem,) = found
    return problem.params


def test_excess_is_counted_as_the_network_counts(networks: Mapping[str, Network]) -> None:
    params = only(problems(Draft(text=f"{'a' * 270} {LINK}"), networks["x"].formats["post"]))
    assert params == {"count": 294, "limit": 280, "excess": 14}


def test_pictures_are_named_by_their_place(networks: Mapping[str, Network]) -> None:
    draft = Draft(text="a", media=(PICTURE, replace(PICTURE, alt="", height=2000), VIDEO))
    ratio, alt = problems(draft, networks["instagram"].formats["carousel"])
    assert ratio.params == {
        "number": 2,
        "ratio": 0.54,
        "minimum": "4:5",
        "maximum": "1.91:1",
        "limit": "4:5",
    }
    assert alt.params == {"number": 2}


def test_what_lacks_is_said_in_numbers(networks: Mapping[str, Network]) -> None:
    params = only(problems(Draft(text="a", media=(PICTURE,)), networks["linkedin"].formats["multi_image"]))
    assert params == {"count": 1, "limit": 2, "missing": 1}


EVERY_FORMAT = [(n.id, format_id) for n in load_networks(FOLDER).values() for format_id in n.formats]


LONG = "L’été 👍🏽 #un https://exemple.fr/a…\n" * 4000
OVERFULL = Draft(text=LONG, title=LONG, first_comment=LONG, link=LINK, media=(PICTURE, VIDEO, PDF) * 12)


@pytest.mark.parametrize(("network", "format_id"), EVERY_FORMAT)
@pytest.mark.parametrize("draft", [Draft(), OVERFULL], ids=["empty", "overfull"])
def test_any_copy_can_be_checked_anywhere(
    networks: Mapping[str, Network], network: str, format_id: str, draft: Draft
) -> None:
    found = problems(draft, networks[network].formats[format_id])
    assert all(problem.severity in {"hard", "soft"} for problem in found)
    assert len({(p.key, p.field, *map(str, p.params.values())) for p in found}) == len(found)


@pytest.mark.parametrize(
    "text",
    [
        "Appelez le 0123456789",
        "01.23.45.67.89",
        "01\u202f23\u202f45\u202f67\u202f89",
        "+33 1 23 45 67 89",
        "+33 (0)1 23 45 67 89",
        "(555) 123-4567",
    ],
)
def test_telephone_number_is_found(networks: Mapping[str, Network], text: str) -> None:
    assert told_of_numbers(networks, text) == ["phone_number"]


@pytest.mark.parametrize(
    "text",
    ["Le 01.12.2026 20 h", "du 03/12/2026 au 05/12/2026", "+5 000 000 vues", "1234567890123"],
)
def test_date_or_amount_is_no_telephone_number(networks: Mapping[str, Network], text: str) -> None:
    assert told_of_numbers(networks, text) == []


def told_of_numbers(networks: Mapping[str, Network], text: str) -> list[str]:
    found = problems(Draft(text=text), networks["google_business"].formats["update"])
    return [problem.key for problem in found]
