"""How long a text is, as each network counts it."""

import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from string import punctuation
from types import MappingProxyType
from typing import Any
from unicodedata import normalize
from urllib.parse import quote, urlsplit

# Emoji drawn in colour by default, then those that need U+FE0F for it (Unicode, emoji-data.txt). The blocks
# Unicode keeps for emoji to come are counted in, so that a younger emoji costs what the others do.
_PICTURED = (
    "\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab"
    "\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c\u274e"
    "\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\U0001f004\U0001f0cf\U0001f18e"
    "\U0001f191-\U0001f19a\U0001f201\U0001f21a\U0001f22f\U0001f232-\U0001f236\U0001f238-\U0001f23a\U0001f250"
    "\U0001f251\U0001f300-\U0001f320\U0001f32d-\U0001f335\U0001f337-\U0001f37c\U0001f37e-\U0001f393"
    "\U0001f3a0-\U0001f3ca\U0001f3cf-\U0001f3d3\U0001f3e0-\U0001f3f0\U0001f3f4\U0001f3f8-\U0001f43e\U0001f440"
    "\U0001f442-\U0001f4fc\U0001f4ff-\U0001f53d\U0001f54b-\U0001f54e\U0001f550-\U0001f567\U0001f57a\U0001f595"
    "\U0001f596\U0001f5a4\U0001f5fb-\U0001f64f\U0001f680-\U0001f6c5\U0001f6cc\U0001f6d0-\U0001f6d2"
    "\U0001f6d5-\U0001f6df\U0001f6eb\U0001f6ec\U0001f6f4-\U0001f6ff\U0001f7e0-\U0001f7ff\U0001f90c-\U0001f93a"
    "\U0001f93c-\U0001f945\U0001f947-\U0001f9ff\U0001fa70-\U0001faff"
)
_TEXTUAL = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9\u21aa\u2328\u23cf\u23ed-\u23ef\u23f1\u23f2"
    "\u23f8-\u23fa\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb\u25fc\u2600-\u2604\u260e\u2611\u2618\u261d\u2620\u2622"
    "\u2623\u2626\u262a\u262e\u262f\u2638-\u263a\u2640\u2642\u265f\u2660\u2663\u2665\u2666\u2668\u267b\u267e"
    "\u2692\u2694-\u2697\u2699\u269b\u269c\u26a0\u26a7\u26b0\u26b1\u26c8\u26cf\u26d1\u26d3\u26e9\u26f0\u26f1"
    "\u26f4\u26f7-\u26f9\u2702\u2708\u2709\u270c\u270d\u270f\u2712\u2714\u2716\u271d\u2721\u2733\u2734\u2744"
    "\u2747\u2763\u2764\u27a1\u2934\u2935\u2b05-\u2b07\u3030\u303d\u3297\u3299\U0001f170\U0001f171\U0001f17e"
    "\U0001f17f\U0001f202\U0001f237\U0001f321\U0001f324-\U0001f32c\U0001f336\U0001f37d\U0001f396\U0001f397"
    "\U0001f399-\U0001f39b\U0001f39e\U0001f39f\U0001f3cb-\U0001f3ce\U0001f3d4-\U0001f3df\U0001f3f3\U0001f3f5"
    "\U0001f3f7\U0001f43f\U0001f441\U0001f4fd\U0001f549\U0001f54a\U0001f56f\U0001f570\U0001f573-\U0001f579"
    "\U0001f587\U0001f58a-\U0001f58d\U0001f590\U0001f5a5\U0001f5a8\U0001f5b1\U0001f5b2\U0001f5bc"
    "\U0001f5c2-\U0001f5c4\U0001f5d1-\U0001f5d3\U0001f5dc-\U0001f5de\U0001f5e1\U0001f5e3\U0001f5e8\U0001f5ef"
    "\U0001f5f3\U0001f5fa\U0001f6cb\U0001f6cd-\U0001f6cf\U0001f6e0-\U0001f6e5\U0001f6e9\U0001f6f0\U0001f6f3"
)
_FLAG = "[\U0001f1e6-\U0001f1ff]"
_TONED = "[\U0001f3fb-\U0001f3ff]|\ufe0f\u20e3?|[\U000e0020-\U000e007e]+\U000e007f"
_ELEMENT = f"(?:{_FLAG}{{2}}|[{_PICTURED}{_TEXTUAL}](?:{_TONED})?)"

_X_DOUBLE = re.compile("[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
_LINE_END = re.compile("\r\n?")
_URL_COST = 23
_WORD = re.compile(r"\S+")
_INNER_DOT = re.compile(r"\.[^\s.]")

_KEYCAP = "\u20e3"
# All an emoji is made of, but the digit under a keycap: looking through these runs alone is ten times faster.
_MAYBE_EMOJI = re.compile("[^\0-\u00a8\u00aa-\u00ad\u00af-\u200c\u200e-\u203b]+")

# Characters that never join another of their kind into one grapheme. Only the rest, with its neighbours,
# goes through the segmentation proper: 3,000 French characters take 0.9 ms instead of 4.4.
_LOOSE = (
    "\t\n -\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u0620-\u064a\u0660-\u066f\u0671-\u06d3\u2000-\u200a"
    "\u2010-\u2027\u202f-\u203b\u20a0-\u20c0\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff"
)

_MASTODON_MENTION = re.compile(r"(?<![/\w])@(\w+)@[a-z0-9.-]+[a-z0-9]", re.ASCII | re.IGNORECASE)
_BLUESKY_LINK = re.compile(r"(?:^|(?<=[\s(]))https?://\S+", re.MULTILINE)
_MENTION = re.compile(r"(?<![\w@./])@\w(?:[\w.]*\w)?(?:@[a-z0-9.-]+\.[a-z]{2,})?", re.ASCII | re.IGNORECASE)
_CASHTAG = re.compile(r"(?<![\w$])\$([a-z]{1,6}(?:[._][a-z]{1,2})?)(?!\w)", re.IGNORECASE)
_HASHTAG = re.compile(r"(?<![\w&/#＃])[#＃](\w*[^\W\d_]\w*)")


# The larger ones are compiled when a text is first counted: together they take as long as a window's icons.


@cache
def _emoji() -> re.Pattern[str]:
    """An emoji sequence by the grammar of UTS #51.

    X's own table would do, but the one twitter-text-parser carries stops at Emoji 12 (2019) and takes
    11 ms to look through 3,000 characters.
    """
    return re.compile(f"{_ELEMENT}(?:\u200d{_ELEMENT})*|[0-9#*]\ufe0f?\u20e3")


@cache
def _drawn_as_emoji() -> re.Pattern[str]:
    return re.compile(f"[{_PICTURED}](?!\ufe0e)|[{_TEXTUAL}]\ufe0f|{_FLAG}|\u20e3")


@cache
def _tangled() -> re.Pattern[str]:
    return re.compile(f"[^{_LOOSE}]+(?:[{_LOOSE}][^{_LOOSE}]+)*[{_LOOSE}]?")


def x_weighted(text: str) -> int:
    """Weighted length of twitter-text's configuration 3: a link 23, an emoji 2, rarer letters 2."""
    prose = _links_at_x_cost(_LINE_END.sub("\n", normalize("NFC", text)), bare=True)
    plain, emoji = _split_emoji(prose)
    return 2 * emoji + len(plain) + len(_X_DOUBLE.findall(plain))


def graphemes(text: str) -> int:
    """What a reader sees as characters: extended grapheme clusters (UAX #29)."""
    return len(text) + sum(_graphemes_of(part) - len(part) for part in _tangled_parts(text))


def bluesky(text: str) -> int:
    """Graphemes once the application has shortened the links (limit 300)."""
    return graphemes(bluesky_text(text))


def bluesky_text(text: str) -> str:
    """The text as Bluesky's application posts it, links shortened; a link typed without https:// stays."""
    return _BLUESKY_LINK.sub(_bluesky_link, text)


def mastodon(text: str) -> int:
    """Graphemes, with 23 for an http(s) link and no server name in a mention. A content warning is extra."""
    return graphemes(_MASTODON_MENTION.sub(r"@\1", _links_at_x_cost(text, bare=False)))


def threads_emoji_bytes(text: str) -> int:
    """Graphemes, except that one drawn as an emoji costs its UTF-8 bytes (Threads, Posts reference)."""
    return len(text) + sum(_threads_cost(part) - len(part) for part in _tangled_parts(text))


def utf16_units(text: str) -> int:
    """UTF-16 code units; also the strict reading where a network only says "characters"."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8_bytes(text: str) -> int:
    """UTF-8 bytes: a YouTube description."""
    return len(text.encode("utf-8", "surrogatepass"))


def characters(text: str) -> int:
    """Unicode code points after NFC."""
    return len(normalize("NFC", text))


def youtube_tags(text: str) -> int:
    """Comma-separated tags as YouTube counts them: commas count, a tag with a space costs its two quotes."""
    tags = [tag for tag in map(str.strip, text.split(",")) if tag]
    quotes = sum(2 for tag in tags if len(tag.split()) > 1)
    return sum(map(len, tags)) + quotes + max(len(tags) - 1, 0)


COUNTERS: Mapping[str, Callable[[str], int]] = MappingProxyType(
    {
        counter.__name__: counter
        for counter in (
            x_weighted,
            bluesky,
            graphemes,
            mastodon,
            threads_emoji_bytes,
            utf16_units,
            utf8_bytes,
            characters,
            youtube_tags,
        )
    }
)


def count(text: str, counter_id: str) -> int:
    """Length of a text by one of ``COUNTERS``; KeyError for another name."""
    return COUNTERS[counter_id](text)


def emoji(text: str) -> tuple[str, ...]:
    """The emoji in order, a family or a flag as one."""
    return tuple(found[0] for found in _emoji().finditer(text))


def without_emoji(text: str) -> str:
    """What is left of a text."""
    return _emoji().sub("", text)


def hashtags(text: str) -> tuple[str, ...]:
    """The hashtags in order, without their sign; digits alone do not make one."""
    return tuple(_HASHTAG.findall(normalize("NFC", text)))


def hashtag_spans(text: str) -> list[tuple[int, int]]:
    """Where the hashtags stand, with their signs, in a text of normal form C."""
    return [tag.span() for tag in _HASHTAG.finditer(text)]


def cashtags(text: str) -> tuple[str, ...]:
    """The names of shares in order, without their sign, as twitter-text finds them."""
    return tuple(_CASHTAG.findall(text))


def mentions(text: str) -> tuple[str, ...]:
    """The accounts named, in order, without their first sign; an address of mail names none.

    Where somebody names a server too, as Mastodon does, it belongs to the name.
    """
    return tuple(mention[1:] for mention in _MENTION.findall(text))


def links(text: str) -> tuple[str, ...]:
    """The links in order as written, ``exemple.fr`` without https:// included."""
    words = _WORD.findall(text)
    return tuple(word[start:end] for word in words for start, end in _link_spans(word, bare=True))


def _split_emoji(text: str) -> tuple[str, int]:
    """The text without its emoji, and how many it has."""
    if _KEYCAP in text:
        return _emoji().subn("", text)
    counts: list[int] = []

    def rest(run: re.Match[str]) -> str:
        plain, found = _emoji().subn("", run[0])
        counts.append(found)
        return plain

    return _MAYBE_EMOJI.sub(rest, text), sum(counts)


def _links_at_x_cost(text: str, *, bare: bool) -> str:
    if not _INNER_DOT.search(text):
        return text
    return _WORD.sub(lambda word: _link_at_x_cost(word[0], bare=bare), text)


def _link_at_x_cost(word: str, *, bare: bool) -> str:
    for start, end in reversed(_link_spans(word, bare=bare)):
        word = word[:start] + "x" * _URL_COST + word[end:]
    return word


def _link_spans(word: str, *, bare: bool) -> tuple[tuple[int, int], ...]:
    return _known_link_spans(word, bare=bare) if "." in word.strip(".") else ()


# The same words come back at each keystroke.
@lru_cache(maxsize=1024)
def _known_link_spans(word: str, *, bare: bool) -> tuple[tuple[int, int], ...]:
    found = _url_finder()(word, extract_urls_without_protocol=bare)
    return tuple((url["indices"][0], url["indices"][1]) for url in found)


@cache
def _url_finder() -> Callable[..., list[dict[str, Any]]]:
    # Imported with the first dotted word: building its patterns takes 350 ms.
    # The package still reads its table through pkg_resources, which warns of its own end.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from twitter_text import extract_urls_with_indices  # noqa: PLC0415

    finder: Callable[..., list[dict[str, Any]]] = extract_urls_with_indices
    return finder


def _bluesky_link(link: re.Match[str]) -> str:
    url = link[0]
    if url[-1] in ".,;:!?":
        url = url[:-1]
    if url.endswith(")") and "(" not in url:
        url = url[:-1]
    return _short_link(url) + link[0][len(url) :]


def _short_link(url: str) -> str:
    try:
        parts = urlsplit(url)
        host = parts.netloc.rpartition("@")[2].lower().encode("idna").decode()
    except ValueError:
        return url
    tail = quote(url.partition("://")[2][len(parts.netloc) :], safe=punctuation)
    return host + _short_tail("" if tail == "/" else tail) if host else url


def _short_tail(tail: str) -> str:
    return tail[:13] + "..." if len(tail) > 15 else tail


def _tangled_parts(text: str) -> Iterator[str]:
    """What segmentation has to look at: runs that may join, with the loose character on either side."""
    for run in _tangled().finditer(text):
        yield text[max(run.start() - 1, 0) : run.end()]


# The same runs come back for the other counters, and at each keystroke.
@lru_cache(maxsize=512)
def _graphemes_of(part: str) -> int:
    return sum(1 for _ in clusters(part))


@lru_cache(maxsize=512)
def _threads_cost(part: str) -> int:
    return sum(_threads_grapheme_cost(cluster) for cluster in clusters(part))


def _threads_grapheme_cost(cluster: str) -> int:
    return utf8_bytes(cluster) if _drawn_as_emoji().search(cluster) else 1


def clusters(text: str) -> Iterator[str]:
    """What a reader sees as characters, one by one."""
    # Its tables take a while to load, and nothing is counted before there is something to see.
    import grapheme  # noqa: PLC0415

    clusters: Iterator[str] = grapheme.graphemes(text)
    return clusters
