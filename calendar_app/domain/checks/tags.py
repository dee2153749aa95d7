"""What in a text leads elsewhere: hashtags, cashtags, mentions and links."""

from collections.abc import Iterator

from calendar_app.domain.checks.limits import above, found, too_long
from calendar_app.domain.checks.threads import media_by_post
from calendar_app.domain.counting import cashtags, hashtags, links, mentions
from calendar_app.domain.network import Format
from calendar_app.domain.problem import Copy, Problem


def hashtags_of(content: Copy, rules: Format) -> Iterator[Problem]:
    """Too many hashtags, or one that is too long to be one."""
    # None where the network says nothing: looking for them takes as long as counting the text.
    if not any(rule.startswith("hashtags.") for rule in rules.rules):
        return
    there = hashtags(content.text)
    yield from _too_many_hashtags(len(there), rules)
    for tag in dict.fromkeys(there):
        yield from too_long(rules, "hashtags.max_length", tag, "hashtag_too_long", "text", tag=tag)
        yield from too_long(rules, "hashtags.max_bytes", tag, "hashtag_too_heavy", "text", tag=tag)


def _too_many_hashtags(number: int, rules: Format) -> Iterator[Problem]:
    told = tuple(above(rules, "hashtags.max", number, "too_many_hashtags", "text"))
    # Where more are only a warning, the number that the network documents is what it refuses.
    if all(problem.severity == "soft" for problem in told):
        told = tuple(above(rules, "hashtags.relaxed_max", number, "too_many_hashtags", "text")) or told
    yield from told


def cashtags_of(content: Copy, rules: Format) -> Iterator[Problem]:
    """Too many names of shares, such as $AAPL."""
    if "cashtags.max" in rules.rules:
        yield from above(rules, "cashtags.max", len(cashtags(content.text)), "too_many_cashtags", "text")


def mentions_of(content: Copy, rules: Format) -> Iterator[Problem]:
    """Too many accounts named."""
    if "mentions.max" in rules.rules:
        yield from above(rules, "mentions.max", len(mentions(content.text)), "too_many_mentions", "text")


def links_of(content: Copy, rules: Format) -> Iterator[Problem]:
    """Too many links, or links nobody can follow."""
    if "links.max" in rules.rules:
        number = len({*links(content.text), *filter(None, [content.link.strip()])})
        yield from above(rules, "links.max", number, "too_many_links", "text")
    if rules.value("links.clickable") is False:
        yield from _not_clickable(content)


def link(content: Copy, rules: Format) -> Iterator[Problem]:
    """The link of the post, or of the first one of a thread: too long, or with a card that is not shown."""
    address = content.link.strip()
    yield from too_long(rules, "link.max_length", address, "link_too_long", "link")
    beside, _ = next(media_by_post(content, rules))
    if address and beside and rules.value("links.card_without_media_only"):
        yield from found(rules, "links.card_without_media_only", "link_hidden_by_media", "link")


def _not_clickable(content: Copy) -> Iterator[Problem]:
    if content.link.strip():
        yield Problem(key="link_not_clickable", severity="soft", field="link", params={})
    if in_text := links(content.text):
        yield Problem(key="link_not_clickable", severity="soft", field="text", params={"links": in_text})
