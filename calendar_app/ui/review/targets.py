"""What a remark on a post can point at: each text once for the channels that share it, and each file."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from calendar_app.domain.asset import MediaItem
from calendar_app.domain.remark import Anchor, PictureAnchor, Region, Remark, WordsAnchor, place_of
from calendar_app.domain.searching import Span
from calendar_app.ui.composer.draft import SHARED
from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.review.passages import Passage, passages_of
from calendar_app.ui.review.words import text_words


@dataclass(frozen=True, kw_only=True)
class WordsTarget:
    """A text; ``channel`` is "" where it is the shared one."""

    title: str
    field: str
    channel: str
    text: str

    def anchor(self, span: Span) -> WordsAnchor:
        """These characters of it."""
        start, end = span
        return WordsAnchor(
            quote=self.text[start:end], start=start, end=end, field=self.field, channel=self.channel
        )

    def find(self, words: str) -> Span:
        """Where these words stand, or words much like them; nowhere where they do not."""
        return place_of(self.text, WordsAnchor(quote=words, start=0, end=len(words))).span


@dataclass(frozen=True, kw_only=True)
class PictureTarget:
    """A file as its channel shows it."""

    title: str
    item: MediaItem
    channel: str

    def anchor(self, region: Region | None) -> PictureAnchor:
        """A part of it, or all of it."""
        return PictureAnchor(media=self.item.asset, region=region, channel=self.channel)


Target = WordsTarget | PictureTarget


def targets_of(brief: Brief) -> list[Target]:
    """The texts, then the files, of the channels that are decided on."""
    variants = [each.variant for each in brief.comparison.channels]
    passages = passages_of(brief.draft, variants)
    return [
        *(_words_target(brief, passage) for passage in passages if passage.text),
        *_pictures(brief, variants),
    ]


def _words_target(brief: Brief, passage: Passage) -> WordsTarget:
    place = next(iter(passage.places), SHARED)
    variant = brief.draft.variant(place)
    return WordsTarget(
        title=text_words(passage.field, passage.channels),
        field=passage.field,
        channel=variant.channel if variant else "",
        text=passage.text,
    )


def _pictures(brief: Brief, variants: list[str]) -> Iterator[PictureTarget]:
    """Once where channels share them."""
    known: set[tuple[MediaItem, str]] = set()
    for variant in brief.draft.variants:
        channel = variant.channel if "media" in variant.own else ""
        for number, item in enumerate(brief.draft.content(variant.id).media, start=1):
            if variant.id in variants and (item, channel) not in known:
                known.add((item, channel))
                yield PictureTarget(title=_picture_words(brief, number, channel), item=item, channel=channel)


def _picture_words(brief: Brief, number: int, channel: str) -> str:
    words = QCoreApplication.translate("Remarks", "File {number}").format(number=number)
    names = [brief.draft.name(each) for each in brief.draft.variants if each.channel == channel]
    return " · ".join([words, *names])


def target_of(remark: Remark, targets: list[Target]) -> Target | None:
    """What an earlier remark points at."""
    return next((target for target in targets if _is_about(remark.anchor, target)), None)


def _is_about(anchor: Anchor | None, target: Target) -> bool:
    match anchor, target:
        case WordsAnchor(), WordsTarget():
            return (anchor.field, anchor.channel) == (target.field, target.channel)
        case PictureAnchor(), PictureTarget():
            return (anchor.media, anchor.channel) == (target.item.asset, target.channel)
    return False
