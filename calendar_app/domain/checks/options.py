"""What only some formats have: polls, events, tags, boards, topics."""

from collections.abc import Iterator, Mapping

from calendar_app.domain.checks.limits import above, below, forbidden, found, too_long
from calendar_app.domain.network import Format
from calendar_app.domain.options import Options, moment_of
from calendar_app.domain.problem import Copy, Problem, ProblemKey

_MISSING: Mapping[str, ProblemKey] = {
    "poll.question": "question_missing",
    "poll.answers": "answers_missing",
    "event.start": "event_start_missing",
    "event.end": "event_end_missing",
    "board": "board_missing",
}


def missing(content: Copy, rules: Format) -> Iterator[Problem]:
    """An option without which the network takes nothing."""
    for name in rules.value("options.required") or ():
        if name not in content.options:
            yield from found(rules, "options.required", _MISSING[name], "options")


def poll(content: Copy, rules: Format) -> Iterator[Problem]:
    """Its question, its answers and how long it is open."""
    options = content.options.only(rules.option_names)
    yield from _asked(rules, options, "poll")
    minutes = options.number("poll.minutes")
    yield from below(rules, "poll.minutes_min", minutes, "poll_too_short", "options")
    yield from above(rules, "poll.minutes_max", minutes, "poll_too_long", "options")
    listed = rules.value("poll.minutes")
    if listed and minutes is not None and str(minutes) not in listed:
        durations = tuple(map(int, listed))
        yield from found(rules, "poll.minutes", "poll_duration", "options", count=minutes, accepted=durations)


def sticker(content: Copy, rules: Format) -> Iterator[Problem]:
    """The poll upon a story: a question alone is none."""
    options = content.options.only(rules.option_names)
    yield from _asked(rules, options, "sticker")
    if options.text("sticker.question") and not options.texts("sticker.answers"):
        yield from below(rules, "sticker.answers_min", 0, "too_few_answers", "options")


def _asked(rules: Format, options: Options, name: str) -> Iterator[Problem]:
    """The question and the answers of a poll or a sticker."""
    question, answers = options.text(f"{name}.question"), options.texts(f"{name}.answers")
    yield from too_long(rules, f"{name}.question_max", question, "question_too_long", "options")
    if answers:
        yield from below(rules, f"{name}.answers_min", len(answers), "too_few_answers", "options")
        yield from above(rules, f"{name}.answers_max", len(answers), "too_many_answers", "options")
    for number, answer in enumerate(answers, start=1):
        yield from too_long(rules, f"{name}.answer_max", answer, "answer_too_long", "options", number=number)


def event(content: Copy, rules: Format) -> Iterator[Problem]:
    """One that ends before it begins."""
    options = content.options.only(rules.option_names)
    start, end = moment_of(options.get("event.start")), moment_of(options.get("event.end"))
    if start and end and end <= start:
        yield Problem(key="event_ends_early", severity="hard", field="options", params={})


def labels(content: Copy, rules: Format) -> Iterator[Problem]:
    """Tags and topics."""
    options = content.options.only(rules.option_names)
    yield from too_long(rules, "tags.max", options.text("tags"), "tags_too_long", "options")
    yield from too_long(rules, "topic.max", options.text("topic"), "topic_too_long", "options")
    yield from forbidden(rules, "topic.forbidden", options.text("topic"), "topic_forbidden", "options")
