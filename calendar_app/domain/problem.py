"""What stands in the way of publishing: a copy as a channel would send it, and what is wrong with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from calendar_app.domain.options import Options

Severity = Literal["hard", "soft"]
Part = Literal["text", "title", "first_comment", "media", "alt", "link", "options"]

ProblemKey = Literal[
    "text_missing",
    "text_too_long",
    "text_over_advice",
    "text_too_heavy",
    "text_not_shown",
    "text_forbidden",
    "phone_number",
    "part_too_long",
    "part_too_heavy",
    "thread_too_short",
    "thread_too_long",
    "title_missing",
    "title_too_long",
    "title_forbidden",
    "first_comment_too_long",
    "first_comment_unsupported",
    "too_many_hashtags",
    "hashtag_too_long",
    "hashtag_too_heavy",
    "too_many_cashtags",
    "too_many_mentions",
    "too_many_links",
    "link_not_clickable",
    "link_too_long",
    "link_hidden_by_media",
    "too_few_pictures",
    "too_many_pictures",
    "too_many_animations",
    "too_few_videos",
    "too_many_videos",
    "too_few_documents",
    "too_many_documents",
    "too_few_media",
    "too_many_media",
    "pictures_with_videos",
    "pictures_differ_in_size",
    "picture_type",
    "picture_too_heavy",
    "picture_heavier_than_advised",
    "picture_too_light",
    "picture_too_small",
    "picture_smaller_than_advised",
    "picture_too_large",
    "picture_too_many_pixels",
    "picture_ratio",
    "picture_ratio_not_advised",
    "animation_too_heavy",
    "animation_too_large",
    "animation_too_many_pixels",
    "animation_too_many_frames",
    "animation_too_much_in_all",
    "video_type",
    "video_codec",
    "video_too_short",
    "video_too_long",
    "video_too_heavy",
    "video_too_light",
    "video_too_slow",
    "video_too_fast",
    "video_too_small",
    "video_smaller_than_advised",
    "video_too_large",
    "video_too_many_pixels",
    "video_ratio",
    "document_not_taken",
    "document_type",
    "document_too_heavy",
    "document_too_long",
    "alt_missing",
    "permission_missing",
    "rights_expired",
    "rights_ending",
    "alt_too_long",
    "question_missing",
    "question_too_long",
    "answers_missing",
    "too_few_answers",
    "too_many_answers",
    "answer_too_long",
    "poll_too_short",
    "poll_too_long",
    "poll_duration",
    "event_start_missing",
    "event_end_missing",
    "event_ends_early",
    "board_missing",
    "tags_too_long",
    "topic_too_long",
    "topic_forbidden",
]


class Media(Protocol):
    """A picture, video or document as it will be sent: ``size`` in bytes, ``media_type`` like image/jpeg.

    What a file does not tell is None, or "" for the codec (h264, hevc, vp9 …). Only what moves has a
    duration; ``frame_rate`` is frames a second. ``thread_post`` is the post of a thread it
    goes out with, counted from 0.
    """

    @property
    def alt(self) -> str: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def media_type(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def duration_ms(self) -> int | None: ...
    @property
    def frame_rate(self) -> float | None: ...
    @property
    def codec(self) -> str: ...
    @property
    def pages(self) -> int | None: ...
    @property
    def thread_post(self) -> int: ...


class Copy(Protocol):
    """What one channel will publish."""

    @property
    def text(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def first_comment(self) -> str: ...
    @property
    def link(self) -> str: ...
    @property
    def options(self) -> Options: ...
    @property
    def media(self) -> Sequence[Media]: ...


@dataclass(frozen=True, kw_only=True)
class Problem:
    """Something to mend in one part of a copy before it is published; a soft one is advice."""

    key: ProblemKey
    severity: Severity
    field: Part
    params: Mapping[str, Any]
