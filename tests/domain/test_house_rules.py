"""What a brand asks of itself: stricter than the network, and never looser unsaid."""

from dataclasses import replace

import pytest

from calendar_app.domain.checks import problems
from calendar_app.domain.house_rules import HouseRules, house_rules_for, in_force, loosest, relaxable
from calendar_app.domain.network import Format
from tests.builders import NETWORKS
from tests.domain.drafts import PICTURE, Draft


def told(draft: Draft, house: HouseRules, place: str) -> set[tuple[str, str, bool]]:
    rules = in_force(NETWORKS[house.network].formats[place], house)
    return {(each.key, each.severity, "team" in each.params) for each in problems(draft, rules)}


def tagged(number: int) -> Draft:
    return Draft(text=" ".join(f"#tag{n}" for n in range(number)), media=(PICTURE,))


def test_a_shorter_text_is_asked_for_by_the_team() -> None:
    house = HouseRules(network="x", text_max=200)
    assert told(Draft(text="a" * 200), house, "post") == set()
    assert told(Draft(text="a" * 201), house, "post") == {("text_too_long", "hard", True)}
    assert told(Draft(text="a" * 100 + "👍" * 51), house, "post") == {("text_too_long", "hard", True)}


@pytest.mark.parametrize("most", [280, 500])
def test_a_limit_that_is_no_shorter_changes_nothing(most: int) -> None:
    house = HouseRules(network="x", text_max=most)
    assert told(Draft(text="a" * 281), house, "post") == {("text_too_long", "hard", False)}


def test_a_format_that_shows_no_text_stays_as_it_is() -> None:
    house = HouseRules(network="instagram", text_max=100)
    assert told(Draft(text="a", media=(PICTURE,)), house, "story") == {("text_not_shown", "soft", False)}


def test_hashtags_may_be_fewer_even_where_the_network_counts_none() -> None:
    assert told(tagged(3), HouseRules(network="instagram", hashtags_max=3), "feed_single") == set()
    assert told(tagged(4), HouseRules(network="instagram", hashtags_max=3), "feed_single") == {
        ("too_many_hashtags", "hard", True)
    }
    assert told(tagged(1), HouseRules(network="linkedin", hashtags_max=0), "post") == {
        ("too_many_hashtags", "hard", True)
    }


def test_an_alternative_text_is_asked_for_where_there_can_be_one() -> None:
    bare = Draft(media=(replace(PICTURE, alt=""),))
    asked = HouseRules(network="instagram", alt_required=True)
    assert told(bare, asked, "feed_single") == {("alt_missing", "hard", True)}
    assert told(bare, HouseRules(network="instagram"), "feed_single") == {("alt_missing", "soft", False)}
    assert told(bare, asked, "story") == set()


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (5, set()),
        (6, {("too_many_hashtags", "soft", False)}),
        (30, {("too_many_hashtags", "soft", False)}),
        (31, {("too_many_hashtags", "hard", False)}),
    ],
)
def test_relaxed_hashtags_are_a_warning_up_to_the_documented_number(
    number: int, said: set[tuple[str, str, bool]]
) -> None:
    assert (
        told(tagged(number), HouseRules(network="instagram", hashtags_relaxed=True), "reel")
        - {("too_few_videos", "hard", False)}
        == said
    )


def test_what_was_refused_is_told_with_the_number_that_holds() -> None:
    relaxed = in_force(
        NETWORKS["instagram"].formats["feed_single"], HouseRules(network="instagram", hashtags_relaxed=True)
    )
    (warned,), (refused,) = problems(tagged(10), relaxed), problems(tagged(31), relaxed)
    assert (warned.params["limit"], refused.params["limit"]) == (5, 30)


def test_a_network_without_rules_of_the_team_is_left_alone() -> None:
    post: Format = NETWORKS["x"].formats["post"]
    assert in_force(post, house_rules_for("x", [HouseRules(network="instagram", text_max=9)])) is post


def test_limits_of_the_form() -> None:
    assert (loosest(NETWORKS["x"], "hashtags.max"), loosest(NETWORKS["tiktok"], "text.max")) == (None, 4000)
    assert relaxable(NETWORKS["instagram"]) == (5, 30)
    assert relaxable(NETWORKS["tiktok"]) is None
