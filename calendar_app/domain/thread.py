"""A thread: one text whose posts are parted by a line that holds only ``---``."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from calendar_app.domain.counting import clusters, links

CUT = "---"
_CUT_LINE = re.compile(r"^[ \t]*---[ \t]*$", re.MULTILINE)
_BLANK = re.compile(r"\s+")
_FIXED = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{FIGURE SPACE}\N{WORD JOINER}"
"""At these no line ends, and no post either."""
_BELONGS_BEFORE = frozenset(";:!?»%€)]…,.")
"""French sets a blank before some of these signs; none of them begins a post."""
_BELONGS_AFTER = frozenset("«([")
_SENTENCE_END = re.compile(r"[.!?…][\s»”\"’)\]]*$")
_SHORTENED = re.compile(r"\b(?:[^\W\d_]|MM|Mme|Mlle|Dr|Pr|St|Ste|Mr|Mrs|Ms|cf|env|art)\.$")
"""« M. Dupont » stays together."""
_QUOTED = re.compile(r"«[^»\n]*»")

Fits = Callable[[str], bool]


class _Edge(IntEnum):
    """What a post may end with, from what would read worst to what reads best."""

    LETTER = 0
    QUOTED = 1
    WORD = 2
    SENTENCE = 3
    LINE = 4
    PARAGRAPH = 5


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a text can be cut: the blanks from ``end`` to ``start`` belong to neither side."""

    end: int
    start: int
    edge: _Edge


def spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where each post of a thread begins and ends in its text; posts without a word are none.

    Only blanks beside a cut are left out: a text without cuts is one post as it stands.
    """
    cuts = list(_CUT_LINE.finditer(text))
    starts = [0, *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), len(text)]
    found = []
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        part = text[start:end]
        left = len(part) - len(part.lstrip()) if number else 0
        right = len(part) - len(part.rstrip()) if number < len(cuts) else 0
        if part.strip():
            found.append((start + left, end - right))
    return tuple(found)


def parts(text: str) -> tuple[str, ...]:
    """The posts of a thread."""
    return tuple(text[start:end] for start, end in spans(text))


def as_text(posts: Iterable[str]) -> str:
    """Posts as one text, from which ``parts`` gives them again."""
    return f"\n{CUT}\n".join(posts)


def is_cut(text: str) -> bool:
    """Whether any line parts it."""
    return CUT in text and bool(_CUT_LINE.search(text))


def join(text: str) -> str:
    """A thread as an ordinary text: where it was cut it reads on as it did before."""
    posts = _CUT_LINE.split(text)
    joined = posts[0]
    for post in posts[1:]:
        left, right = joined.removesuffix("\n"), post.removeprefix("\n")
        before, after = left.rstrip(), right.lstrip()
        blank = left[len(before) :] + right[: len(right) - len(after)]
        joined = before + _seam(blank) + after if before else after
    return joined


def _seam(blank: str) -> str:
    if "\n" in blank:
        return "\n\n"
    return blank or "\n"


def split(text: str, fits: Fits) -> str:
    """A text cut into as few posts as are needed for each to fit; cuts that are there stay.

    Of all ways to do that the one is taken that ends posts with paragraphs, else lines, sentences or words.
    Nothing is cut before a sign that belongs to the word before it, inside of « » or of a link, unless what
    stands there is longer than a post; a link that is longer than a post stays whole.
    """
    whole, at = "", 0
    for start, end in spans(text):
        whole += text[at:start] + _split(text[start:end], fits)
        at = end
    return whole + text[at:]


def _split(text: str, fits: Fits) -> str:
    if fits(text):
        return text
    places = [_Place(0, _first(text), _Edge.PARAGRAPH), *_places(text, fits)]
    chosen = _choose(text, places, fits)
    cut, at = "", 0
    for place in chosen:
        cut += text[at : place.end] + _cut_line(text[place.end : place.start], place.edge)
        at = place.start
    return cut + text[at:]


def _cut_line(blank: str, edge: _Edge) -> str:
    """Written so that ``join`` knows what stood there."""
    if edge is _Edge.PARAGRAPH:
        return f"\n\n{CUT}\n\n"
    # A line may end within what belongs together, as after « M. », where no better place was found.
    is_line = edge is _Edge.LINE or blank.count("\n") == 1
    return f"\n{CUT}\n" if is_line else f"{blank}\n{CUT}\n"


def _first(text: str) -> int:
    return len(text) - len(text.lstrip())


def _choose(text: str, places: list[_Place], fits: Fits) -> list[_Place]:
    """The places to cut at, out of all there are; the last one is the end of the text."""

    def does_fit(first: int, last: int) -> bool:
        return fits(text[places[first].start : places[last].end])

    latest = _from_the_end(len(places) - 1, does_fit)
    chosen, at = [], 0
    for least in latest:
        most = _farthest(at, len(places) - 1, does_fit)
        candidates = range(max(least, at + 1), most + 1)
        at = max(candidates, key=lambda place: (places[place].edge, place))
        chosen.append(places[at])
    return chosen


def _from_the_end(last: int, does_fit: Callable[[int, int], bool]) -> list[int]:
    """The earliest place for each cut at which what follows still fits into the fewest posts."""
    found: list[int] = []
    while True:
        first = last - 1
        step = 1
        while first > 0 and does_fit(max(first - step, 0), last):
            first, step = max(first - step, 0), step * 2
        while step:
            if first - step >= 0 and does_fit(first - step, last):
                first -= step
            step //= 2
        if first <= 0:
            return found[::-1]
        found.append(first)
        last = first


def _farthest(first: int, last: int, does_fit: Callable[[int, int], bool]) -> int:
    """The latest place up to which everything fits into one post; the next one where not even that does."""
    at, step = first + 1, 1
    while at < last and does_fit(first, min(at + step, last)):
        at, step = min(at + step, last), step * 2
    while step:
        if at + step <= last and does_fit(first, at + step):
            at += step
        step //= 2
    return at


def _places(text: str, fits: Fits) -> Iterator[_Place]:
    """Everywhere a text can be cut, and its end; finer where a stretch without such a place does not fit."""
    start = _first(text)
    found = list(_blanks(text))
    coarse = [place for place in found if place.edge > _Edge.QUOTED]
    for place in [*coarse, _Place(len(text.rstrip()), len(text), _Edge.PARAGRAPH)]:
        if not fits(text[start : place.end]):
            yield from _finer(text, start, place.end, [p for p in found if start < p.end < place.end], fits)
        yield place
        start = place.start


def _finer(text: str, start: int, end: int, quoted: list[_Place], fits: Fits) -> Iterator[_Place]:
    for place in [*quoted, None]:
        stop = place.end if place else end
        if not fits(text[start:stop]):
            yield from _torn(text[start:stop], start, fits)
        if place:
            yield place
            start = place.start


def _torn(word: str, start: int, fits: Fits) -> Iterator[_Place]:
    """Where what belongs together is cut for being longer than a post: anywhere, but not inside of a link."""
    if not links(word):
        yield from _letters(word, start)
        return
    at = 0
    for blank in [*_BLANK.finditer(word), None]:
        piece = word[at : blank.start() if blank else len(word)]
        if not fits(piece) and not links(piece):
            yield from _letters(piece, start + at)
        if blank:
            yield _Place(start + blank.start(), start + blank.end(), _Edge.LETTER)
            at = blank.end()


def _letters(word: str, start: int) -> Iterator[_Place]:
    at = start
    for cluster in clusters(word):
        if at > start:
            yield _Place(at, at, _Edge.LETTER)
        at += len(cluster)


def _blanks(text: str) -> Iterator[_Place]:
    quotes = [match.span() for match in _QUOTED.finditer(text)]
    for blank in _BLANK.finditer(text):
        before, after = text[max(blank.start() - 40, 0) : blank.start()], text[blank.end() : blank.end() + 1]
        if not before or not after or not blank[0].strip(_FIXED):
            continue
        if after in _BELONGS_BEFORE or before[-1] in _BELONGS_AFTER or _SHORTENED.search(before):
            continue
        is_quoted = any(start < blank.start() < end for start, end in quotes)
        edge = _Edge.QUOTED if is_quoted else _edge(before, blank[0], after)
        yield _Place(blank.start(), blank.end(), edge)


def _edge(before: str, blank: str, after: str) -> _Edge:
    if blank.count("\n") > 1:
        return _Edge.PARAGRAPH
    if "\n" in blank:
        return _Edge.LINE
    return _Edge.SENTENCE if _SENTENCE_END.search(before) and not after.islower() else _Edge.WORD
