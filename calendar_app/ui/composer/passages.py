"""Everything a post says in public, passage by passage, and where it can be looked for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from calendar_app.domain.options import Option, Options
from calendar_app.domain.post import Post, Variant
from calendar_app.domain.searching import Search, Span, find
from calendar_app.domain.searching import replace as replace_spans
from calendar_app.ui.composer.draft import SHARED, Draft

Written = Literal["text", "headline", "options", "first_comment", "media"]
WRITTEN: tuple[Written, ...] = get_args(Written)

NAMES = {
    "text": QT_TRANSLATE_NOOP("Passages", "{place}: text"),
    "headline": QT_TRANSLATE_NOOP("Passages", "{place}: title the public sees"),
    "options": QT_TRANSLATE_NOOP("Passages", "{place}: {option}"),
    "first_comment": QT_TRANSLATE_NOOP("Passages", "{place}: first comment"),
    "media": QT_TRANSLATE_NOOP("Passages", "{place}: alternative text of file {number}"),
}


@dataclass(frozen=True, kw_only=True)
class Passage:
    """One text; ``option`` is the name of the option it belongs to, "" where it is none.

    ``number`` is which of the pictures it describes, or which of the answers it is, from 0.
    """

    place: str
    field: Written
    text: str
    option: str = ""
    number: int = 0


@dataclass(frozen=True, kw_only=True)
class Hit:
    """Where in a passage something was found."""

    passage: Passage
    span: Span


def passages(draft: Draft) -> Iterator[Passage]:
    """The shared texts, then those that channels have of their own; nothing twice."""
    parts: tuple[Post | Variant, ...] = (draft.post, *draft.variants)
    for part in parts:
        for field in WRITTEN:
            if isinstance(part, Post) or field in part.own:
                yield from _passages_of(draft, part, field)


def _passages_of(draft: Draft, part: Post | Variant, field: Written) -> Iterator[Passage]:
    place = SHARED if isinstance(part, Post) else part.id
    if field == "options":
        for option, _ in draft.options_at(place):
            for number, text in enumerate(_texts_of(part.options, option)):
                yield Passage(place=place, field=field, text=text, option=option.name, number=number)
    elif field == "media":
        for number, item in enumerate(part.media):
            yield Passage(place=place, field=field, text=item.alt, number=number)
    else:
        yield Passage(place=place, field=field, text=getattr(part, field))


def _texts_of(options: Options, option: Option) -> tuple[str, ...]:
    """What somebody wrote there: no moments, no choices."""
    if option.kind == "answers":
        return options.texts(option.name)
    return (options.text(option.name),) if option.kind == "line" else ()


def find_in(draft: Draft, search: Search) -> list[Hit]:
    """All hits in the order of the passages."""
    return [Hit(passage=each, span=span) for each in passages(draft) for span in find(each.text, search)]


def hits_on(draft: Draft, hits: Iterable[Hit]) -> dict[str, int]:
    """How many of them each channel would publish, by its name."""
    found = list(hits)
    return {
        draft.name(variant): count
        for variant in draft.variants
        if (count := sum(_is_shown_by(draft, variant, hit.passage) for hit in found))
    }


def _is_shown_by(draft: Draft, variant: Variant, passage: Passage) -> bool:
    if passage.option and passage.option not in {option.name for option in draft.format(variant).options}:
        return False
    return passage.place == (variant.id if passage.field in variant.own else SHARED)


def shows(draft: Draft, place: str, passage: Passage) -> bool:
    """Whether a tab shows this passage."""
    variant = draft.variant(place)
    return _is_shown_by(draft, variant, passage) if variant else passage.place == SHARED


def rewritten(draft: Draft, hits: Iterable[Hit], new: str) -> dict[str, dict[str, Any]]:
    """The values of the fields once these hits are replaced, by place."""
    spans: dict[Passage, list[Span]] = {}
    for hit in hits:
        spans.setdefault(hit.passage, []).append(hit.span)
    changed: dict[str, dict[str, Any]] = {}
    for passage, places in spans.items():
        _put(changed.setdefault(passage.place, {}), draft, passage, replace_spans(passage.text, places, new))
    for fields in changed.values():
        if "options" in fields:
            fields["options"] = _without_empty_answers(fields["options"])
    return changed


def _put(fields: dict[str, Any], draft: Draft, passage: Passage, text: str) -> None:
    if passage.option:
        options: Options = fields.get("options", draft.content(passage.place).options)
        fields["options"] = _with_text(options, passage, text)
        return
    if passage.field != "media":
        fields[passage.field] = text
        return
    media = list(fields.get("media", draft.content(passage.place).media))
    media[passage.number] = replace(media[passage.number], alt=text)
    fields["media"] = tuple(media)


def _with_text(options: Options, passage: Passage, text: str) -> Options:
    answers = list(options.texts(passage.option))
    if not answers:
        return options.with_value(passage.option, text)
    answers[passage.number] = text
    return options.with_value(passage.option, tuple(answers))


def _without_empty_answers(options: Options) -> Options:
    """Left until all are replaced: their numbers would be others."""
    values = ((name, options.texts(name)) for name in options)
    kept = {name: tuple(filter(str.strip, texts)) for name, texts in values if texts}
    return Options({**options, **kept})


def passage_words(draft: Draft, passage: Passage, *, language: str) -> str:
    """« Texte commun », « X : premier commentaire », « X : Réponses 2 »."""
    variant = draft.variant(passage.place)
    place = draft.name(variant) if variant else QCoreApplication.translate("Passages", "Shared")
    name = QCoreApplication.translate("Passages", str(NAMES[passage.field]))
    option = _option_words(draft, passage, language) if passage.option else ""
    return name.format(place=place, number=passage.number + 1, option=option)


def _option_words(draft: Draft, passage: Passage, language: str) -> str:
    found = (option for option, _ in draft.options_at(passage.place) if option.name == passage.option)
    option = next(found)
    label = option.label.get(language, option.name)
    return f"{label} {passage.number + 1}" if option.kind == "answers" else label
