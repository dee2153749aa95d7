"""What links, emoji and rarer signs cost, network by network."""

import pytest

from calendar_app.domain.costs import costs_of
from calendar_app.domain.counting import COUNTERS, count

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
LINK = "https://www.exemple.fr/articles/2026/programme-de-la-saison"
TEXT = f"Été\u202f! {FAMILY}🇫🇷👍 {LINK} exemple.fr…"


@pytest.mark.parametrize(
    ("counter", "costs"),
    [
        ("x_weighted", [("links", 2, 46), ("emoji", 3, 6), ("signs", 2, 4)]),
        ("mastodon", [("links", 2, 33)]),
        ("bluesky", [("links", 2, 40)]),
        ("threads_emoji_bytes", [("emoji", 3, 37)]),
        ("utf16_units", [("emoji", 3, 17)]),
        ("utf8_bytes", [("emoji", 3, 37), ("signs", 4, 10)]),
    ],
)
def test_costs(counter: str, costs: list[tuple[str, int, int]]) -> None:
    assert [(cost.kind, cost.number, cost.cost) for cost in costs_of(TEXT, counter)] == costs


@pytest.mark.parametrize("counter", sorted(COUNTERS.keys() - {"youtube_tags"}))
def test_plain_text_costs_what_it_looks(counter: str) -> None:
    assert costs_of("Bonjour a tous", counter) == ()


def test_costs_and_the_rest_make_the_whole() -> None:
    told = costs_of(TEXT, "x_weighted")
    plain = "Été! " + " " + " "
    assert sum(cost.cost for cost in told) + len(plain) == count(TEXT, "x_weighted")
