"""The media of a thread: each goes out with one of its posts, and stays with it while the text changes."""

from collections.abc import Sequence
from dataclasses import replace

from calendar_app.domain.asset import MediaItem
from calendar_app.domain.thread import parts


def post_of(thread_post: int, posts: int) -> int:
    """Which of so many posts, counted from 0, has a media: the last one where its own is gone."""
    return max(min(thread_post, posts - 1), 0)


def of_post(media: Sequence[MediaItem], post: int, *, posts: int) -> list[int]:
    """The places of the media of one post, in their order."""
    return [place for place, item in enumerate(media) if post_of(item.thread_post, posts) == post]


def pass_on(media: Sequence[MediaItem], post: int, *, posts: int, number: int) -> tuple[MediaItem, ...]:
    """The media after the last so many of a post have gone to the next one."""
    passed = of_post(media, post, posts=posts)[-number:]
    return tuple(
        replace(item, thread_post=post + 1) if place in passed else item for place, item in enumerate(media)
    )


def on_first(media: Sequence[MediaItem]) -> tuple[MediaItem, ...]:
    """The same media without a post of their own, as where a thread is one post again."""
    return tuple(replace(item, thread_post=0) for item in media)


def follow(media: tuple[MediaItem, ...], *, before: str, after: str) -> tuple[MediaItem, ...]:
    """The media of a text after it was edited: a post that moved takes its own along.

    What belonged to a post that is gone goes to the one before it. Where one of the texts is empty, as
    between cutting all of it and pasting it again, nothing moves.
    """
    if not any(item.thread_post for item in media):
        return media
    old, new = parts(before), parts(after)
    if len(old) == len(new) or not old or not new:
        return media
    return tuple(
        replace(item, thread_post=_moved(post_of(item.thread_post, len(old)), old, new)) for item in media
    )


def _moved(post: int, old: Sequence[str], new: Sequence[str]) -> int:
    """Posts at both ends that read the same are the same; those between them keep their order."""
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    if post < head:
        return post
    if post >= len(old) - tail:
        return post + len(new) - len(old)
    last_between = len(new) - tail - 1
    return max(min(post, last_between), 0)


def _alike(old: Sequence[str], new: Sequence[str]) -> int:
    """How many posts read the same from the start on."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((number for number, (a, b) in pairs if a != b), min(len(old), len(new)))
