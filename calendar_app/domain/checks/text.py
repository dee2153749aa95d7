"""The text, its title and its first comment."""

import re
from collections.abc import Iterator, Sequence

from calendar_app.domain.checks.limits import above, forbidden, found, too_long
from calendar_app.domain.counting import bluesky_text, count, utf8_bytes
from calendar_app.domain.network import Format
from calendar_app.domain.options import Options
from calendar_app.domain.problem import Copy, Problem

_ANYTHING = ("text", "title", "link", "media")

# Ten French digits in pairs, +33 and the like, (555) 123-4567. One separator throughout: no date is one.
_SPACE = "[ .\u00a0\u202f-]"
_PHONE_NUMBER = re.compile(
    rf"(?<![\w+])(?:0\d({_SPACE}?)\d\d(?:\1\d\d){{3}}"
    rf"|\+\d{{1,3}}(?:(?:{_SPACE}|\(0\))*\d){{7,12}}"
    rf"|\(\d{{3}}\){_SPACE}?\d{{3}}{_SPACE}\d{{4}})(?!\w)"
)


def missing(content: Copy, rules: Format) -> Iterator[Problem]:
    """A post without what its network lives by."""
    asked = rules.value("text.required")
    if asked and not _has_any(content, asked):
        yield from found(rules, "text.required", "text_missing", "text")
    if asked is None and _lives_by_text(rules) and not _has_any(content, _ANYTHING):
        yield Problem(key="text_missing", severity="hard", field="text", params={})


def length(content: Copy, rules: Format) -> Iterator[Problem]:
    """A text that exceeds the limit, or else the advice."""
    if rules.value("text.max") == 0:
        yield from _not_shown(content, rules)
        return
    if not content.text or rules.kind == "thread":
        return
    length = text_length(content.text, content.options, rules)
    refused = tuple(above(rules, "text.max", length, "text_too_long", "text"))
    yield from refused or above(rules, "text.advised_max", length, "text_over_advice", "text")


def weight(content: Copy, rules: Format) -> Iterator[Problem]:
    """A text of too many bytes."""
    if rules.kind != "thread":
        yield from above(rules, "text.max_bytes", sent_bytes(content.text, rules), "text_too_heavy", "text")


def text_length(text: str, options: Options, rules: Format) -> int:
    """How long a text is with the warning that stands before it, which Mastodon counts as well."""
    warned = options.only(rules.option_names).text("content_warning")
    return count(text, rules.counter) + (count(warned, rules.counter) if warned else 0)


def sent_bytes(text: str, rules: Format) -> int:
    """The bytes of a text as it is sent."""
    return utf8_bytes(bluesky_text(text) if rules.counter == "bluesky" else text)


def signs(content: Copy, rules: Format) -> Iterator[Problem]:
    """Signs the network does not take."""
    yield from forbidden(rules, "text.forbidden", content.text, "text_forbidden", "text")
    yield from forbidden(rules, "title.forbidden", content.title, "title_forbidden", "title")


def phone_numbers(content: Copy, rules: Format) -> Iterator[Problem]:
    """A telephone number where the network wants it in its own field only."""
    if rules.value("text.phone_numbers") is False and (there := _PHONE_NUMBER.search(content.text)):
        yield from found(rules, "text.phone_numbers", "phone_number", "text", phone=there[0])


def title(content: Copy, rules: Format) -> Iterator[Problem]:
    """A title that lacks or is too long."""
    if rules.value("title.required") and not content.title.strip():
        yield from found(rules, "title.required", "title_missing", "title")
    yield from too_long(rules, "title.max", content.title, "title_too_long", "title")


def first_comment(content: Copy, rules: Format) -> Iterator[Problem]:
    """A first comment that is too long, or that nobody will see."""
    comment = content.first_comment
    if comment.strip() and not rules.value("first_comment.supported"):
        yield Problem(key="first_comment_unsupported", severity="soft", field="first_comment", params={})
        return
    yield from too_long(rules, "first_comment.max", comment, "first_comment_too_long", "first_comment")


def _lives_by_text(rules: Format) -> bool:
    needed = (f"media.{kind}_min" for kind in ("images", "videos", "documents", "items"))
    return bool(rules.value("text.max")) and not any(map(rules.value, needed))


def _has_any(content: Copy, parts: Sequence[str]) -> bool:
    present = {
        "text": content.text.strip(),
        "title": content.title.strip(),
        "link": content.link.strip(),
        "media": content.media,
    }
    return any(present[part] for part in parts)


def _not_shown(content: Copy, rules: Format) -> Iterator[Problem]:
    if content.text.strip():
        yield from found(rules, "text.max", "text_not_shown", "text")
