"""What is wrong with a version for its network; kind, and with the figure that helps.

`{…:size}` writes bytes as people do, `{…:kinds}` file types and codecs by their short names, `{…:duration}`
milliseconds in minutes and seconds, `{…:minutes}` minutes in the largest unit.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

PROBLEMS = {
    "text_missing": QT_TRANSLATE_NOOP("Words", "There is no text yet."),
    "text_too_heavy": QT_TRANSLATE_NOOP("Words", "The text is too heavy: {count} bytes, at most {limit}."),
    "text_not_shown": QT_TRANSLATE_NOOP("Words", "This format does not show the text."),
    "text_forbidden": QT_TRANSLATE_NOOP(
        "Words",
        "This network does not take these signs in a text: {characters}",
    ),
    "phone_number": QT_TRANSLATE_NOOP(
        "Words",
        "This network refuses a text with a telephone number: {phone}",
    ),
    "hashtag_too_heavy": QT_TRANSLATE_NOOP(
        "Words",
        "The hashtag #{tag} is too heavy: {count} bytes, at most {limit}.",
    ),
    "part_too_heavy": QT_TRANSLATE_NOOP(
        "Words",
        "Post {number} of the thread is too heavy: {count} bytes, at most {limit}.",
    ),
    "thread_too_short": QT_TRANSLATE_NOOP("Words", "One post does not make a thread."),
    "question_missing": QT_TRANSLATE_NOOP("Words", "The poll has no question yet."),
    "answers_missing": QT_TRANSLATE_NOOP("Words", "The poll has no answers yet."),
    "poll_too_short": QT_TRANSLATE_NOOP(
        "Words",
        "The poll is open for {count:minutes}: at least {limit:minutes}.",
    ),
    "poll_too_long": QT_TRANSLATE_NOOP(
        "Words",
        "The poll is open for {count:minutes}: at most {limit:minutes}.",
    ),
    "poll_duration": QT_TRANSLATE_NOOP(
        "Words",
        "A poll cannot be open for {count:minutes} here, only for: {accepted:minutes}.",
    ),
    "event_start_missing": QT_TRANSLATE_NOOP("Words", "It is not said when the event begins."),
    "event_end_missing": QT_TRANSLATE_NOOP("Words", "It is not said when the event ends."),
    "event_ends_early": QT_TRANSLATE_NOOP("Words", "The event ends before it begins."),
    "board_missing": QT_TRANSLATE_NOOP("Words", "The board is missing."),
    "topic_forbidden": QT_TRANSLATE_NOOP(
        "Words",
        "This network does not take these signs in a topic: {characters}",
    ),
    "title_missing": QT_TRANSLATE_NOOP("Words", "The title is missing."),
    "title_forbidden": QT_TRANSLATE_NOOP(
        "Words",
        "This network does not take these signs in a title: {characters}",
    ),
    "first_comment_unsupported": QT_TRANSLATE_NOOP("Words", "This network has no first comment."),
    "link_not_clickable": QT_TRANSLATE_NOOP("Words", "A link cannot be clicked here."),
    "link_hidden_by_media": QT_TRANSLATE_NOOP(
        "Words",
        "With a picture, the card of the link is not shown.",
    ),
    "pictures_with_videos": QT_TRANSLATE_NOOP(
        "Words",
        "Pictures, animations and videos cannot go together here.",
    ),
    "pictures_differ_in_size": QT_TRANSLATE_NOOP("Words", "All pictures must have the same size."),
    "picture_type": QT_TRANSLATE_NOOP(
        "Words",
        "Picture {number}: this network takes {accepted:kinds}, not {found:kinds}.",
    ),
    "picture_too_heavy": QT_TRANSLATE_NOOP(
        "Words",
        "Picture {number} is too heavy: {count:size}, at most {limit:size}.",
    ),
    "picture_heavier_than_advised": QT_TRANSLATE_NOOP(
        "Words",
        "Picture {number} is heavier than advised: {count:size}, at most {limit:size}.",
    ),
    "picture_too_light": QT_TRANSLATE_NOOP(
        "Words",
        "Picture {number} is too light: {count:size}, at least {limit:size}.",
    ),
    "picture_too_small": QT_TRANSLATE_NOOP(
        "Words",
        "Picture {number} is too small: its {side} is {count} pixels, at least {limit}.",
    ),
    "picture_smaller_than_advised": QT_TRANSLATE_NOOP(
        "Words",
        "Picture {number} is {width} × {height}: {limit_width} × {limit_height} is advised.",
    ),
    "picture_too_large": QT_TRANSLATE_NOOP(
        "Words",
        "Picture {number} is too large: its {side} is {count} pixels, at most {limit}.",
    ),
    "picture_too_many_pixels": QT_TRANSLATE_NOOP(
        "Words",
        "Picture {number} has too many pixels: {count}, at most {limit}.",
    ),
    "picture_ratio": QT_TRANSLATE_NOOP(
        "Words",
        "Picture {number} has a ratio of {ratio}:1; this network goes as far as {limit}.",
    ),
    "picture_ratio_not_advised": QT_TRANSLATE_NOOP(
        "Words",
        "Picture {number} has a ratio of {ratio}:1; {advised} is advised.",
    ),
    "animation_too_heavy": QT_TRANSLATE_NOOP(
        "Words",
        "Animation {number} is too heavy: {count:size}, at most {limit:size}.",
    ),
    "animation_too_large": QT_TRANSLATE_NOOP(
        "Words",
        "Animation {number} is too large: its {side} is {count} pixels, at most {limit}.",
    ),
    "animation_too_many_pixels": QT_TRANSLATE_NOOP(
        "Words",
        "Animation {number} has too many pixels: {count}, at most {limit}.",
    ),
    "animation_too_many_frames": QT_TRANSLATE_NOOP(
        "Words",
        "Animation {number} has too many frames: {count}, at most {limit}.",
    ),
    "animation_too_much_in_all": QT_TRANSLATE_NOOP(
        "Words",
        "Animation {number} has too many pixels in all its frames: {count}, at most {limit}.",
    ),
    "video_type": QT_TRANSLATE_NOOP(
        "Words",
        "Video {number}: this network takes {accepted:kinds}, not {found:kinds}.",
    ),
    "video_codec": QT_TRANSLATE_NOOP(
        "Words",
        "Video {number} is encoded as {found:kinds}; this network takes {accepted:kinds}.",
    ),
    "video_too_short": QT_TRANSLATE_NOOP(
        "Words",
        "Video {number} lasts {count:duration}: at least {limit:duration}.",
    ),
    "video_too_long": QT_TRANSLATE_NOOP(
        "Words",
        "Video {number} lasts {count:duration}: at most {limit:duration}.",
    ),
    "video_too_heavy": QT_TRANSLATE_NOOP(
        "Words",
        "Video {number} is too heavy: {count:size}, at most {limit:size}.",
    ),
    "video_too_light": QT_TRANSLATE_NOOP(
        "Words",
        "Video {number} is too light: {count:size}, at least {limit:size}.",
    ),
    "video_too_slow": QT_TRANSLATE_NOOP(
        "Words",
        "Video {number} shows {count} images a second: at least {limit}.",
    ),
    "video_too_fast": QT_TRANSLATE_NOOP(
        "Words",
        "Video {number} shows {count} images a second: at most {limit}.",
    ),
    "video_too_small": QT_TRANSLATE_NOOP(
        "Words",
        "Video {number} is too small: its {side} is {count} pixels, at least {limit}.",
    ),
    "video_smaller_than_advised": QT_TRANSLATE_NOOP(
        "Words",
        "Video {number} is {width} × {height}: {limit_width} × {limit_height} is advised.",
    ),
    "video_too_large": QT_TRANSLATE_NOOP(
        "Words",
        "Video {number} is too large: its {side} is {count} pixels, at most {limit}.",
    ),
    "video_too_many_pixels": QT_TRANSLATE_NOOP(
        "Words",
        "Video {number} has too many pixels: {count}, at most {limit}.",
    ),
    "video_ratio": QT_TRANSLATE_NOOP(
        "Words",
        "Video {number} has a ratio of {ratio}:1; this network goes as far as {limit}.",
    ),
    "document_not_taken": QT_TRANSLATE_NOOP(
        "Words",
        "Document {number} cannot be published in this format. Give this channel a picture instead.",
    ),
    "document_type": QT_TRANSLATE_NOOP(
        "Words",
        "Document {number}: this network takes {accepted:kinds}, not {found:kinds}.",
    ),
    "document_too_heavy": QT_TRANSLATE_NOOP(
        "Words",
        "Document {number} is too heavy: {count:size}, at most {limit:size}.",
    ),
    "permission_missing": QT_TRANSLATE_NOOP(
        "Words", "Picture {number} was made by somebody else: note whose it is and how they agreed."
    ),
    "rights_expired": QT_TRANSLATE_NOOP("Words", "Picture {number} may be used until {until} only."),
    "rights_ending": QT_TRANSLATE_NOOP(
        "Words", "Picture {number} may be used until {until}, not much longer."
    ),
    "alt_missing": QT_TRANSLATE_NOOP("Words", "Picture {number} has no alternative text."),
}

OF_TEAM = QT_TRANSLATE_NOOP("Words", "That is a rule of the team.")
"""After the sentence of a problem that no network would have."""

OF_THREAD_POST = QT_TRANSLATE_NOOP("Words", "Post {post} of the thread: {sentence}")
"""Before the sentence of a problem that one post of a thread has."""

COUNTED_PROBLEMS = {
    "text_too_long": ("excess", QT_TRANSLATE_NOOP("Words", "%n characters too many ({count} / {limit}).")),
    "part_too_long": (
        "excess",
        QT_TRANSLATE_NOOP(
            "Words", "Post {number} of the thread: %n characters too many ({count} / {limit})."
        ),
    ),
    "thread_too_long": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "%n posts too many for a thread ({count} / {limit})."),
    ),
    "question_too_long": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "Question: %n characters too many ({count} / {limit})."),
    ),
    "too_few_answers": (
        "missing",
        QT_TRANSLATE_NOOP("Words", "%n answers are missing ({count} / {limit})."),
    ),
    "too_many_answers": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "%n answers too many ({count} / {limit})."),
    ),
    "answer_too_long": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "Answer {number}: %n characters too many ({count} / {limit})."),
    ),
    "tags_too_long": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "Tags: %n characters too many ({count} / {limit})."),
    ),
    "topic_too_long": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "Topic: %n characters too many ({count} / {limit})."),
    ),
    "text_over_advice": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "%n characters more than advised ({count} / {limit})."),
    ),
    "title_too_long": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "Title: %n characters too many ({count} / {limit})."),
    ),
    "first_comment_too_long": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "First comment: %n characters too many ({count} / {limit})."),
    ),
    "link_too_long": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "Link: %n characters too many ({count} / {limit})."),
    ),
    "alt_too_long": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "Alternative text {number}: %n characters too many ({count} / {limit})."),
    ),
    "too_many_hashtags": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "%n hashtags too many ({count} / {limit})."),
    ),
    "hashtag_too_long": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "Hashtag #{tag}: %n characters too many ({count} / {limit})."),
    ),
    "too_many_cashtags": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "%n cashtags too many ({count} / {limit})."),
    ),
    "too_many_mentions": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "%n mentions too many ({count} / {limit})."),
    ),
    "too_many_links": ("excess", QT_TRANSLATE_NOOP("Words", "%n links too many ({count} / {limit}).")),
    "too_few_pictures": (
        "missing",
        QT_TRANSLATE_NOOP("Words", "%n pictures are missing ({count} / {limit})."),
    ),
    "too_many_pictures": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "%n pictures too many ({count} / {limit})."),
    ),
    "too_many_animations": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "%n animations too many ({count} / {limit})."),
    ),
    "too_few_videos": ("missing", QT_TRANSLATE_NOOP("Words", "%n videos are missing ({count} / {limit}).")),
    "too_many_videos": ("excess", QT_TRANSLATE_NOOP("Words", "%n videos too many ({count} / {limit}).")),
    "too_few_documents": (
        "missing",
        QT_TRANSLATE_NOOP("Words", "%n documents are missing ({count} / {limit})."),
    ),
    "too_many_documents": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "%n documents too many ({count} / {limit})."),
    ),
    "document_too_long": (
        "excess",
        QT_TRANSLATE_NOOP("Words", "Document {number}: %n pages too many ({count} / {limit})."),
    ),
    "too_few_media": ("missing", QT_TRANSLATE_NOOP("Words", "%n files are missing ({count} / {limit}).")),
    "too_many_media": ("excess", QT_TRANSLATE_NOOP("Words", "%n files too many ({count} / {limit}).")),
}
"""Key: the parameter that decides between singular and plural, and the sentence."""
