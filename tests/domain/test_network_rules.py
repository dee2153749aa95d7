"""Every rule of every format, from the data files: one post that just passes, one that fails by one unit.

A rule that comes into the files without an entry here fails the test.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from calendar_app.domain.checks import problems
from calendar_app.domain.checks.limits import decimal
from calendar_app.domain.house_rules import HouseRules, in_force
from calendar_app.domain.network import Format
from calendar_app.domain.options import Options
from calendar_app.domain.problem import ProblemKey
from calendar_app.domain.thread import as_text
from calendar_app.integrations.catalogue import load_networks
from tests.domain.drafts import ANIMATION, LINK, PDF, PICTURE, VIDEO, Draft, File

FOLDER = Path(__file__).parents[2] / "resources" / "networks"
NETWORKS = load_networks(FOLDER).values()
FORMATS = {
    f"{network.id}/{rules.id}": rules for network in NETWORKS for rules in network.formats.values()
} | {f"{network.id}/{rules.id} by hand": rules for network in NETWORKS for rules in network.by_hand.values()}
RELAXED = {
    f"{place} relaxed": in_force(rules, HouseRules(network=place.partition("/")[0], hashtags_relaxed=True))
    for place, rules in FORMATS.items()
    if "hashtags.relaxed_max" in rules.rules
}
EVERY = FORMATS | RELAXED
SIZES = [(1080, 1080), (1080, 1920), (1920, 1080), (720, 1280), (1200, 900)]
SHAPES = [(9, 16), (16, 9), (4, 5), (5, 4), (1, 1)]

SUITING = {
    "poll.question": "Thé ?",
    "poll.answers": ("Oui", "Non"),
    "sticker.question": "Thé ?",
    "sticker.answers": ("Oui", "Non"),
    "event.start": "2026-12-06T20:00",
    "event.end": "2026-12-06T22:00",
    "board": "Recettes",
}
UNCHECKED = {
    "image.target_width": "how wide the files are that are made",
    "image.target_height": "how high they are",
}
"""Why a rule that a network states has no post that breaks it."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """Two copies that differ by one unit, and what the second one is told."""

    passes: Draft
    fails: Draft
    key: ProblemKey


Entry = Callable[[Format, Any], Case]


def said(draft: Draft, rules: Format) -> set[tuple[str, str]]:
    return {(problem.key, problem.severity) for problem in problems(draft, rules)}


# --- a copy that suits a format


def base(rules: Format) -> Draft:
    words = "Bonjour\n---\nBonsoir" if rules.kind == "thread" else "Bonjour"
    return Draft(
        text="" if rules.value("text.max") == 0 else words,
        title="Titre",
        options=Options({name: SUITING[name] for name in rules.value("options.required") or ()}),
        media=needed(rules),
    )


def needed(rules: Format) -> tuple[File, ...]:
    by_kind = (("images", PICTURE), ("videos", VIDEO), ("documents", PDF), ("items", PICTURE))
    return tuple(
        sized(file, rules) for kind, file in by_kind for _ in range(rules.value(f"media.{kind}_min") or 0)
    )


def sized(file: File, rules: Format) -> File:
    """A file in the first of the usual sizes to which the format has nothing to say."""
    candidates = [replace(file, width=width, height=height) for width, height in SIZES]
    told = (problems(Draft(media=(each,)), rules) for each in candidates)
    troubled = [any("number" in problem.params for problem in found) for found in told]
    return candidates[troubled.index(False)]


def with_file(rules: Format, file: File) -> Draft:
    """The copy with one more file, or with it in the place of those of its kind."""
    there = base(rules)
    family = file.media_type.partition("/")[0]
    others = tuple(each for each in there.media if each.media_type.partition("/")[0] != family)
    kept = () if rules.value("media.items_min") else others
    number = max(1, len(there.media) - len(kept))
    return replace(there, media=(*kept, *(file,) * number))


# --- how a copy comes to break a rule


def text(key: ProblemKey, field: str = "text") -> Entry:
    def case(rules: Format, limit: int) -> Case:
        there = base(rules)
        longest = replace(there, **{field: "a" * limit})
        return Case(passes=longest, fails=replace(there, **{field: "a" * (limit + 1)}), key=key)

    return case


def text_max(rules: Format, limit: int) -> Case:
    if rules.kind == "thread":
        short, long = ("a" * (limit + more) for more in (0, 1))
        texts = [{"text": f"a\n---\n{part}"} for part in (short, long)]
        return changed(rules, "part_too_long", *texts)
    if limit:
        return text("text_too_long")(rules, limit)
    return Case(passes=base(rules), fails=replace(base(rules), text="a"), key="text_not_shown")


def text_bytes(rules: Format, limit: int) -> Case:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
    heavy = family * (limit // len(family.encode()))
    full = heavy + "a" * (limit - len(heavy.encode()))
    if rules.kind == "thread":
        return changed(rules, "part_too_heavy", {"text": f"a\n---\n{full}"}, {"text": f"a\n---\n{full}a"})
    return changed(rules, "text_too_heavy", {"text": full}, {"text": f"{full}a"})


def changed(rules: Format, key: ProblemKey, passes: dict[str, Any], fails: dict[str, Any]) -> Case:
    there = base(rules)
    return Case(passes=replace(there, **passes), fails=replace(there, **fails), key=key)


def text_required(rules: Format, parts: tuple[str, ...]) -> Case:
    media = (sized(PICTURE, rules),)
    full: dict[str, Any] = {"text": "a", "title": "a", "link": LINK, "media": media}
    one = parts[-1]
    return Case(passes=Draft(**{one: full[one]}), fails=Draft(), key="text_missing")


def signs(key: ProblemKey, field: str) -> Entry:
    def case(rules: Format, forbidden: tuple[str, ...]) -> Case:
        return changed(rules, key, {field: "a"}, {field: f"a{forbidden[-1]}"})

    return case


def written(key: ProblemKey, write: Callable[[int], str]) -> Entry:
    """A text in which something stands so many times."""

    def case(rules: Format, limit: int) -> Case:
        return changed(rules, key, {"text": write(limit)}, {"text": write(limit + 1)})

    return case


def relaxed_hashtags(rules: Format, limit: int) -> Case:
    # As long as nobody relaxed it, fewer are refused already.
    is_relaxed = rules.rules["hashtags.max"].enforcement == "soft"
    return written("too_many_hashtags", words("#tag{}"))(
        rules, limit if is_relaxed else rules.value("hashtags.max")
    )


def words(pattern: str) -> Callable[[int], str]:
    return lambda number: " ".join(pattern.format("abcdefgh"[n % 8] * (n // 8 + 1)) for n in range(number))


def hashtag_bytes(size: int) -> str:
    return "#" + "\U0001d41a" * (size // 4) + "a" * (size % 4)


def option(key: ProblemKey, name: str, write: Callable[[Any], tuple[Any, Any]]) -> Entry:
    """An option with a value that just passes, and with one that does not."""

    def case(rules: Format, limit: Any) -> Case:
        there = base(rules).options
        passes, fails = (there.with_value(name, value) for value in write(limit))
        return changed(rules, key, {"options": passes}, {"options": fails})

    return case


def letters(limit: int) -> tuple[str, str]:
    return "a" * limit, "a" * (limit + 1)


def numbered(step: int) -> Callable[[int], tuple[tuple[str, ...], tuple[str, ...]]]:
    return lambda limit: (("a",) * limit, ("a",) * (limit + step))


def options_required(rules: Format, names: tuple[str, ...]) -> Case:
    last = names[-1]
    return option(MISSING[last], last, lambda _: (SUITING[last], ""))(rules, None)


MISSING: dict[str, ProblemKey] = {
    "poll.answers": "answers_missing",
    "event.start": "event_start_missing",
    "event.end": "event_end_missing",
    "board": "board_missing",
}


def thread_of(key: ProblemKey, step: int) -> Entry:
    def case(rules: Format, limit: int) -> Case:
        passes, fails = (as_text("a" for _ in range(number)) for number in (limit, limit + step))
        return changed(rules, key, {"text": passes}, {"text": fails})

    return case


def link_length(rules: Format, limit: int) -> Case:
    longest = LINK + "a" * (limit - len(LINK))
    return changed(rules, "link_too_long", {"link": longest}, {"link": f"{longest}a"})


def link_alone(rules: Format, _value: object) -> Case:
    files = (sized(PICTURE, rules),)
    return changed(rules, "link_hidden_by_media", {"media": files}, {"media": files, "link": LINK})


def files(key: ProblemKey, file: File, step: int) -> Entry:
    """So many files of a kind; ``step`` is 1 for one too many, -1 for one too few."""

    def case(rules: Format, limit: int) -> Case:
        suiting = sized(file, rules)
        passes, fails = ((suiting,) * number for number in (limit, limit + step))
        return changed(rules, key, {"media": passes}, {"media": fails})

    return case


def items_max(rules: Format, limit: int) -> Case:
    # A video among them: five pictures would be too many pictures before they are too many files.
    full = (sized(VIDEO, rules),) * min(limit, 1) + (PICTURE,) * (limit - 1)
    return changed(rules, "too_many_media", {"media": full}, {"media": (*full, PICTURE)})


def mixed(rules: Format, _value: object) -> Case:
    alone = needed(rules) or (sized(PICTURE, rules),)
    return changed(rules, "pictures_with_videos", {"media": alone}, {"media": (*alone, sized(VIDEO, rules))})


def same_size(rules: Format, _value: object) -> Case:
    alike = needed(rules)
    other = replace(alike[0], width=alike[0].width - 1)
    return changed(rules, "pictures_differ_in_size", {"media": alike}, {"media": (*alike[1:], other)})


def file(key: ProblemKey, file: File, make: Callable[[Any], tuple[dict[str, Any], dict[str, Any]]]) -> Entry:
    """A file with something that just passes, and with something that does not."""

    def case(rules: Format, limit: Any) -> Case:
        passes, fails = (with_file(rules, replace(sized(file, rules), **changes)) for changes in make(limit))
        return Case(passes=passes, fails=fails, key=key)

    return case


def most(name: str, unit: float = 1) -> Callable[[Any], tuple[dict[str, Any], dict[str, Any]]]:
    return lambda limit: ({name: limit}, {name: limit + unit})


def least(name: str, unit: float = 1) -> Callable[[Any], tuple[dict[str, Any], dict[str, Any]]]:
    return lambda limit: ({name: limit}, {name: limit - unit})


def other_than(name: str, other: str) -> Callable[[Any], tuple[dict[str, Any], dict[str, Any]]]:
    return lambda accepted: ({name: accepted[-1]}, {name: other})


def pixels(limit: int) -> tuple[dict[str, Any], dict[str, Any]]:
    return {"width": limit, "height": 1}, {"width": limit + 1, "height": 1}


def frames(limit: int) -> tuple[dict[str, Any], dict[str, Any]]:
    return {"duration_ms": limit * 100}, {"duration_ms": (limit + 1) * 100}


def pixels_in_all(limit: int) -> tuple[dict[str, Any], dict[str, Any]]:
    passes, fails = pixels(limit)
    return {"duration_ms": 100, **passes}, {"duration_ms": 100, **fails}


def ratio(direction: int) -> Callable[[Any], tuple[dict[str, Any], dict[str, Any]]]:
    """Half a hundredth beyond the limit, which rounds to a whole one."""

    def make(limit: str) -> tuple[dict[str, Any], dict[str, Any]]:
        at, beyond = decimal(limit), decimal(limit) + direction * 0.006
        return {"width": round(at * 1000), "height": 1000}, {"width": round(beyond * 1000), "height": 1000}

    return make


def other_ratio(advised: tuple[str, ...]) -> tuple[dict[str, Any], dict[str, Any]]:
    widest = round(max(map(decimal, advised)) * 1000)
    return {"width": widest, "height": 1000}, {"width": widest + 10, "height": 1000}


def side(kind: File, name: str, *, least: bool, key: ProblemKey) -> Entry:
    """A file whose side is right and one that is a pixel off, in the first shape whose other side is fine."""

    def case(rules: Format, limit: int) -> Case:
        for across, along in SHAPES:
            width, height = shaped(name, limit, across, along)
            step = -1 if least else 1
            off = (
                ("width",) if name == "width" else ("height",) if name == "height" else longer(width, height)
            )
            wrong = {"width": width, "height": height}
            wrong[off[0] if name != "short_side" else off[-1]] += step
            passes = with_file(rules, replace(kind, width=width, height=height))
            if key not in {found for found, _ in said(passes, rules)}:
                return Case(passes=passes, fails=with_file(rules, replace(kind, **wrong)), key=key)
        raise AssertionError(f"no shape for {name}")

    return case


def shaped(name: str, length: int, across: int, along: int) -> tuple[int, int]:
    """Width and height of a shape whose named side is so long."""
    part = {
        "width": across,
        "height": along,
        "long_side": max(across, along),
        "short_side": min(across, along),
    }
    return length * across // part[name], length * along // part[name]


def longer(width: int, height: int) -> tuple[str, str]:
    return ("width", "height") if width >= height else ("height", "width")


def advised(file: File, kind: str, key: ProblemKey) -> Entry:
    def case(rules: Format, _limit: int) -> Case:
        width, height = rules.value(f"{kind}.advised_width"), rules.value(f"{kind}.advised_height")
        passes, fails = (
            with_file(rules, replace(file, width=width - narrower, height=height - 1)) for narrower in (0, 1)
        )
        return Case(passes=passes, fails=fails, key=key)

    return case


TABLE: dict[str, Entry] = {
    "text.max": text_max,
    "text.advised_max": text("text_over_advice"),
    "text.max_bytes": text_bytes,
    "text.required": text_required,
    "text.forbidden": signs("text_forbidden", "text"),
    "text.phone_numbers": lambda rules, _: changed(
        rules, "phone_number", {"text": "01 23 45 67 8"}, {"text": "01 23 45 67 89"}
    ),
    "title.max": text("title_too_long", "title"),
    "title.required": lambda rules, _: changed(rules, "title_missing", {"title": "a"}, {"title": ""}),
    "title.forbidden": signs("title_forbidden", "title"),
    "first_comment.max": text("first_comment_too_long", "first_comment"),
    "hashtags.max": written("too_many_hashtags", words("#tag{}")),
    "hashtags.relaxed_max": relaxed_hashtags,
    "hashtags.max_length": written("hashtag_too_long", lambda length: "#" + "a" * length),
    "hashtags.max_bytes": written("hashtag_too_heavy", hashtag_bytes),
    "cashtags.max": written("too_many_cashtags", words("$aap{}")),
    "mentions.max": written("too_many_mentions", words("@ami{}")),
    "links.max": written("too_many_links", words("https://exemple.fr/{}")),
    "links.card_without_media_only": link_alone,
    "link.max_length": link_length,
    "options.required": options_required,
    "poll.question_max": option("question_too_long", "poll.question", letters),
    "poll.answers_min": option("too_few_answers", "poll.answers", numbered(-1)),
    "poll.answers_max": option("too_many_answers", "poll.answers", numbered(1)),
    "poll.answer_max": option(
        "answer_too_long", "poll.answers", lambda limit: (("a", "a" * limit), ("a", "a" * (limit + 1)))
    ),
    "poll.minutes": option("poll_duration", "poll.minutes", lambda listed: (int(listed[-1]), 5)),
    "poll.minutes_min": option("poll_too_short", "poll.minutes", lambda limit: (limit, limit - 1)),
    "poll.minutes_max": option("poll_too_long", "poll.minutes", lambda limit: (limit, limit + 1)),
    "sticker.question_max": option("question_too_long", "sticker.question", letters),
    "sticker.answers_min": option("too_few_answers", "sticker.answers", numbered(-1)),
    "sticker.answers_max": option("too_many_answers", "sticker.answers", numbered(1)),
    "sticker.answer_max": option(
        "answer_too_long", "sticker.answers", lambda limit: (("a", "a" * limit), ("a", "a" * (limit + 1)))
    ),
    "tags.max": option("tags_too_long", "tags", letters),
    "thread.posts_min": thread_of("thread_too_short", -1),
    "thread.posts_max": thread_of("thread_too_long", 1),
    "topic.max": option("topic_too_long", "topic", letters),
    "topic.forbidden": option("topic_forbidden", "topic", lambda signs: ("a", f"a{signs[-1]}")),
    "media.images_min": files("too_few_pictures", PICTURE, -1),
    "media.images_max": files("too_many_pictures", PICTURE, 1),
    "media.gifs_max": files("too_many_animations", ANIMATION, 1),
    "media.videos_min": files("too_few_videos", VIDEO, -1),
    "media.videos_max": files("too_many_videos", VIDEO, 1),
    "media.documents_min": files("too_few_documents", PDF, -1),
    "media.documents_max": files("too_many_documents", PDF, 1),
    "media.items_min": files("too_few_media", PICTURE, -1),
    "media.items_max": items_max,
    "media.mix": mixed,
    "media.same_size": same_size,
    "image.types": file("picture_type", PICTURE, other_than("media_type", "image/x-icon")),
    "image.min_bytes": file("picture_too_light", PICTURE, least("size")),
    "image.max_bytes": file("picture_too_heavy", PICTURE, most("size")),
    "image.advised_max_bytes": file("picture_heavier_than_advised", PICTURE, most("size")),
    "image.max_pixels": file("picture_too_many_pixels", PICTURE, pixels),
    "image.ratio_min": file("picture_ratio", PICTURE, ratio(-1)),
    "image.ratio_max": file("picture_ratio", PICTURE, ratio(1)),
    "image.ratios": file("picture_ratio_not_advised", PICTURE, other_ratio),
    "image.advised_width": advised(PICTURE, "image", "picture_smaller_than_advised"),
    "image.advised_height": advised(PICTURE, "image", "picture_smaller_than_advised"),
    "gif.max_bytes": file("animation_too_heavy", ANIMATION, most("size")),
    "gif.max_frames": file("animation_too_many_frames", ANIMATION, frames),
    "gif.max_width": side(ANIMATION, "width", least=False, key="animation_too_large"),
    "gif.max_height": side(ANIMATION, "height", least=False, key="animation_too_large"),
    "gif.max_pixels": file("animation_too_many_pixels", ANIMATION, pixels),
    "gif.max_total_pixels": file("animation_too_much_in_all", ANIMATION, pixels_in_all),
    "video.types": file("video_type", VIDEO, other_than("media_type", "video/ogg")),
    "video.codecs": file("video_codec", VIDEO, other_than("codec", "theora")),
    "video.min_duration": file("video_too_short", VIDEO, least("duration_ms")),
    "video.max_duration": file("video_too_long", VIDEO, most("duration_ms")),
    "video.min_bytes": file("video_too_light", VIDEO, least("size")),
    "video.max_bytes": file("video_too_heavy", VIDEO, most("size")),
    "video.min_frame_rate": file("video_too_slow", VIDEO, least("frame_rate", 0.01)),
    "video.max_frame_rate": file("video_too_fast", VIDEO, most("frame_rate", 0.01)),
    "video.max_pixels": file("video_too_many_pixels", VIDEO, pixels),
    "video.ratio_min": file("video_ratio", VIDEO, ratio(-1)),
    "video.ratio_max": file("video_ratio", VIDEO, ratio(1)),
    "video.advised_width": advised(VIDEO, "video", "video_smaller_than_advised"),
    "video.advised_height": advised(VIDEO, "video", "video_smaller_than_advised"),
    "document.types": file("document_type", PDF, other_than("media_type", "application/zip")),
    "document.max_bytes": file("document_too_heavy", PDF, most("size")),
    "document.max_pages": file("document_too_long", PDF, most("pages")),
    "alt.max": lambda rules, limit: file("alt_too_long", alt_bearer(rules), long_alt)(rules, limit),
    **{
        f"{kind}.{bound}_{name}": side(example, name, least=bound == "min", key=key)
        for kind, example, keys in (
            ("image", PICTURE, {"min": "picture_too_small", "max": "picture_too_large"}),
            ("video", VIDEO, {"min": "video_too_small", "max": "video_too_large"}),
        )
        for bound, key in keys.items()
        for name in ("width", "height", "long_side", "short_side")
    },
}


def long_alt(limit: int) -> tuple[dict[str, Any], dict[str, Any]]:
    return {"alt": "a" * limit}, {"alt": "a" * (limit + 1)}


def alt_bearer(rules: Format) -> File:
    return VIDEO if rules.value("media.videos_min") else PICTURE


def asked(rules: Format) -> Iterator[str]:
    return (name for name, rule in rules.rules.items() if rule.enforcement in {"hard", "soft"})


@pytest.mark.parametrize("place", EVERY)
def test_each_rule_of_a_format_lets_the_last_unit_pass_and_stops_the_next(place: str) -> None:
    rules = EVERY[place]
    assert said(base(rules), rules) == set()
    for name in asked(rules):
        if name not in UNCHECKED:
            case = TABLE[name](rules, rules.value(name))
            passes, fails = said(case.passes, rules), said(case.fails, rules)
            told = (case.key, rules.rules[name].enforcement)
            assert told not in passes, name
            assert fails - passes == {told}, name
