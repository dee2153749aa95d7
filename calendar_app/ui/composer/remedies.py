"""What helps against each problem: what its link says, and what following it does."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from calendar_app.domain.checks.limits import decimal
from calendar_app.domain.counting import hashtags
from calendar_app.domain.formats import thread_format
from calendar_app.domain.network import Format
from calendar_app.domain.post import Variant
from calendar_app.domain.problem import Problem
from calendar_app.domain.thread import parts
from calendar_app.domain.thread_media import of_post
from calendar_app.ui.composer.draft import Draft


class Act(Enum):
    """What a remedy does."""

    SPLIT = auto()
    JOIN = auto()
    SHORTEN = auto()
    GO_TO_HASHTAG = auto()
    WRITE = auto()
    WRITE_OPTION = auto()
    SHORTEN_FIELD = auto()
    EMPTY_FIELD = auto()
    TO_FIRST_COMMENT = auto()
    DESCRIBE = auto()
    CROP = auto()
    PASS_ON = auto()


@dataclass(frozen=True, kw_only=True)
class Remedy:
    """``words`` are those of its link.

    ``number`` counts posts, hashtags or pictures from 1, 0 where none is meant; ``name`` is a field of a
    post or an option, ``ratio`` the shape a picture is cut to, ``excess`` how many are too many.
    """

    words: str
    act: Act
    number: int = 0
    name: str = ""
    ratio: str = ""
    excess: int = 0


WORDS = {
    "split": QT_TRANSLATE_NOOP("Remedies", "Split into a thread"),
    "again": QT_TRANSLATE_NOOP("Remedies", "Split again"),
    "join": QT_TRANSLATE_NOOP("Remedies", "Make it one post"),
    "shorten": QT_TRANSLATE_NOOP("Remedies", "Shorten…"),
    "hashtag": QT_TRANSLATE_NOOP("Remedies", "Go to the first one too many"),
    "go": QT_TRANSLATE_NOOP("Remedies", "Go to it"),
    "write": QT_TRANSLATE_NOOP("Remedies", "Write it"),
    "set": QT_TRANSLATE_NOOP("Remedies", "Set it"),
    "empty": QT_TRANSLATE_NOOP("Remedies", "Take it off"),
    "comment": QT_TRANSLATE_NOOP("Remedies", "Put it into the first comment"),
    "crop": QT_TRANSLATE_NOOP("Remedies", "Crop to {ratio}"),
    "pass_on": QT_TRANSLATE_NOOP("Remedies", "Move the rest to post {number}"),
}
MISSING = {
    "question_missing": ("write", "poll.question"),
    "answers_missing": ("write", "poll.answers"),
    "too_few_answers": ("write", "poll.answers"),
    "board_missing": ("write", "board"),
    "event_start_missing": ("set", "event.start"),
    "event_end_missing": ("set", "event.end"),
    "event_ends_early": ("go", "event.end"),
}
STICKERS = {"poll.answers": "sticker.answers"}
"""What a story has in place of an option."""


def remedies_of(draft: Draft, variant: Variant, problem: Problem) -> tuple[Remedy, ...]:
    """What helps against a problem of a channel; nothing where one may only look."""
    found = _FOUND.get(problem.key)
    if found is None or not draft.can_write:
        return ()
    return tuple(found(draft, variant, problem))


def _too_long(draft: Draft, variant: Variant, _: Problem) -> Iterator[Remedy]:
    channel = draft.channels[variant.channel]
    if thread_format(draft.network(variant), by_tool=channel.by_tool):
        yield _remedy("split", Act.SPLIT)
    yield _remedy("shorten", Act.SHORTEN)


def _part_too_long(_draft: Draft, _variant: Variant, problem: Problem) -> Iterator[Remedy]:
    yield _remedy("again", Act.SPLIT)
    yield _remedy("shorten", Act.SHORTEN, number=problem.params["number"])


def _no_thread(_draft: Draft, _variant: Variant, _: Problem) -> Iterator[Remedy]:
    yield _remedy("join", Act.JOIN)


def _field_too_long(name: str) -> "Finder":
    def find(_draft: Draft, _variant: Variant, _: Problem) -> Iterator[Remedy]:
        yield _remedy("shorten", Act.SHORTEN_FIELD, name=name)

    return find


def _field_missing(_draft: Draft, _variant: Variant, _: Problem) -> Iterator[Remedy]:
    yield _remedy("write", Act.WRITE, name="headline")


def _option(draft: Draft, variant: Variant, problem: Problem) -> Iterator[Remedy]:
    words, name = MISSING[problem.key]
    if name not in draft.format(variant).option_names:
        name = STICKERS[name]
    yield _remedy(words, Act.WRITE_OPTION, name=name)


def _first_comment(_draft: Draft, _variant: Variant, _: Problem) -> Iterator[Remedy]:
    yield _remedy("empty", Act.EMPTY_FIELD, name="first_comment")


def _link(draft: Draft, variant: Variant, problem: Problem) -> Iterator[Remedy]:
    if problem.field == "link" and draft.format(variant).value("first_comment.supported"):
        yield _remedy("comment", Act.TO_FIRST_COMMENT)


def _too_many_hashtags(_draft: Draft, _variant: Variant, problem: Problem) -> Iterator[Remedy]:
    yield _remedy("hashtag", Act.GO_TO_HASHTAG, number=problem.params["limit"] + 1)


def _hashtag(draft: Draft, variant: Variant, problem: Problem) -> Iterator[Remedy]:
    there = hashtags(draft.content(variant.id).text)
    if problem.params["tag"] in there:
        yield _remedy("go", Act.GO_TO_HASHTAG, number=there.index(problem.params["tag"]) + 1)


def _alt_missing(_draft: Draft, _variant: Variant, problem: Problem) -> Iterator[Remedy]:
    yield _remedy("write", Act.DESCRIBE, number=problem.params["number"])


def _alt_too_long(_draft: Draft, _variant: Variant, problem: Problem) -> Iterator[Remedy]:
    yield _remedy("shorten", Act.DESCRIBE, number=problem.params["number"])


def _shape(draft: Draft, variant: Variant, problem: Problem) -> Iterator[Remedy]:
    number = problem.params["number"]
    ratio = _nearest_ratio(draft.format(variant), problem)
    if ratio:
        words = _words("crop").format(ratio=ratio)
        yield Remedy(words=words, act=Act.CROP, number=number, ratio=ratio)


def _too_many_on_post(draft: Draft, variant: Variant, problem: Problem) -> Iterator[Remedy]:
    """The last ones go to the next post of the thread, where all are pictures and there is one."""
    content, post = draft.content(variant.id), problem.params.get("post", 0)
    posts = len(parts(content.text))
    if 0 < post < posts:
        shown = (content.media[place].asset for place in of_post(content.media, post - 1, posts=posts))
        if all(asset in draft.assets and draft.assets[asset].is_picture for asset in shown):
            words = _words("pass_on").format(number=post + 1)
            yield Remedy(words=words, act=Act.PASS_ON, number=post, excess=problem.params["excess"])


def _nearest_ratio(rules: Format, problem: Problem) -> str:
    """The limit that was passed, or of what is advised the shape most like the picture's."""
    advised = rules.value("image.ratios") if problem.key == "picture_ratio_not_advised" else None
    if not advised:
        return str(problem.params.get("limit", ""))
    return str(min(advised, key=lambda ratio: abs(decimal(ratio) - problem.params["ratio"])))


def _remedy(words: str, act: Act, *, number: int = 0, name: str = "") -> Remedy:
    return Remedy(words=_words(words), act=act, number=number, name=name)


def _words(key: str) -> str:
    return QCoreApplication.translate("Remedies", str(WORDS[key]))


Finder = Callable[[Draft, Variant, Problem], Iterator[Remedy]]
_FOUND: Mapping[str, Finder] = {
    "text_too_long": _too_long,
    "text_over_advice": _too_long,
    "part_too_long": _part_too_long,
    "thread_too_short": _no_thread,
    "title_missing": _field_missing,
    "title_too_long": _field_too_long("headline"),
    "first_comment_too_long": _field_too_long("first_comment"),
    "first_comment_unsupported": _first_comment,
    "too_many_hashtags": _too_many_hashtags,
    "hashtag_too_long": _hashtag,
    "hashtag_too_heavy": _hashtag,
    "link_not_clickable": _link,
    "link_hidden_by_media": _link,
    "picture_ratio": _shape,
    "picture_ratio_not_advised": _shape,
    "too_many_pictures": _too_many_on_post,
    "too_many_media": _too_many_on_post,
    "alt_missing": _alt_missing,
    "alt_too_long": _alt_too_long,
    **dict.fromkeys(MISSING, _option),
}
