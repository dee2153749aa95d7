"""Text as it comes from word processors, web pages and tables, made fit for a post."""

import re
from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

BULLET = "• "
DEEP_BULLET = "◦ "

_CP1252 = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
"""Letters of Windows that were read as control characters."""
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"}
"""PDF files are full of them."""
_HYPHENS = dict.fromkeys((0x1E, 0x2010, 0x2011), "-")
"""Those at which Word does not break a line; nor does any network at the plain one."""
_SYMBOLS = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF0E0: "→", 0xF04A: "🙂"}
"""What Word takes from the typefaces Symbol and Wingdings."""
_LINE_ENDS = dict.fromkeys((0x0B, 0x0C, 0x2028, 0x2029), "\n")
_NOTHING = dict.fromkeys((0x00AD, 0x200B, 0x2060, 0xFEFF, 0xFFFC), "")
_LEFTOVERS = {**_CP1252, **_LIGATURES, **_HYPHENS, **_SYMBOLS, **_LINE_ENDS, **_NOTHING}
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\ue000-\uf8ff\U000f0000-\U0010ffff]")
_LINE_END = re.compile("\r\n?")

_GAP = r"[\t \u00a0\u2002\u2003]"
# A true bullet needs no more than a space behind it; a letter that only Wingdings draws as one needs a tab.
_BULLET = re.compile(rf"^{_GAP}*(?:[·∙•●■▪‣⁃❖]{_GAP}+|[-–—*§Øv](?:\t{_GAP}*|{_GAP}{{2,}}))", re.MULTILINE)
_DEEP_BULLET = re.compile(rf"^{_GAP}*(?:[◦○□▫]{_GAP}+|o(?:\t{_GAP}*|{_GAP}{{2,}}))", re.MULTILINE)
_NUMBER = re.compile(rf"^{_GAP}*(\w{{1,3}}[.)])(?:\t{_GAP}*|{_GAP}{{2,}})", re.MULTILINE)
_MARGIN = re.compile(r"^\t+", re.MULTILINE)
_TAB = re.compile(r" *\t[\t ]*")
# What is pasted ends where its writer goes on: a space there is meant.
_INNER_TRAILING = re.compile(rf"{_GAP}+(?=\n)")
_BLANK_LINES = re.compile(r"\n{3,}")
# Looked for from the first of several spaces only: a long run of them must not take its square.
_BREAKS = re.compile(r"(?<! ) *[\n\t][\n\t ]*")

_BLOCK = re.compile(
    "address|article|aside|blockquote|div|dl|dd|dt|figure|footer|form|header|hr|main|nav|ol|pre|section|table|tr|ul"
)
_PARAGRAPH = re.compile("h[1-6]|p")
_MARK = re.compile(r"[•◦] |\d+\. ")
_UNSEEN = re.compile("head|noscript|script|style|template|title")
_ROOM_FOR_HTML = 500_000
"""The characters of rich text that are read within a frame or two; of more, the plain text is taken."""


def pasted(plain: str, rich: str = "") -> str:
    """The text to insert, from what a clipboard holds as plain text and as HTML.

    The plain text beside HTML is the better one unless there is a list or a link in it, which it loses.
    """
    if _LOST_IN_PLAIN.search(rich) and len(rich) <= _ROOM_FOR_HTML:
        return tidy(read_html(rich))
    return tidy(plain)


_LOST_IN_PLAIN = re.compile(r"<li\b|<a\s[^>]*href", re.IGNORECASE)


def tidy(text: str) -> str:
    """Without what nobody sees or meant: soft hyphens, tabs, private signs, odd bullets, many blank lines.

    What joins and colours emoji stays, and so do the spaces of French typography.
    """
    text = _legible(text)
    text = _BULLET.sub(BULLET, text)
    text = _DEEP_BULLET.sub(DEEP_BULLET, text)
    text = _NUMBER.sub(r"\1 ", text)
    text = _TAB.sub(" ", _MARGIN.sub("", text))
    return _BLANK_LINES.sub("\n\n", _INNER_TRAILING.sub("", text))


def one_line(text: str) -> str:
    """The text as a field of one line holds it: each line break a space, none at the ends, nothing unseen.

    Its own spaces stay, also at the end: somebody goes on writing there.
    """
    text = _legible(text)
    return _BREAKS.sub(lambda gap: " " if gap.start() > 0 and gap.end() < len(text) else "", text)


def _legible(text: str) -> str:
    return _UNPRINTABLE.sub("", _LINE_END.sub("\n", text).translate(_LEFTOVERS))


def read_html(source: str) -> str:
    """Rich text as plain text: lists with bullets or numbers, links with their address behind their words."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    """Writes lines while it reads; Word's and Google's paragraphs are lines, a web page's stand apart."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[str] = []
        self._lists: list[int | None] = []
        self._link: tuple[str, int] | None = None
        self._unseen = 0
        self._verbatim = 0
        self._dense = False

    def text(self) -> str:
        """What was read so far."""
        return re.sub(r" *\n *", "\n", "".join(self._parts)).strip(" \n")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        self._dense = (
            self._dense or "docs-internal-guid" in said.get("id", "") or "Mso" in said.get("class", "")
        )
        if _UNSEEN.fullmatch(tag):
            self._unseen += 1
        elif tag == "br":
            self._parts.append("\n")
        elif tag == "img":
            self._write_picture(said.get("alt", ""))
        elif tag == "a":
            self._link = (_address(said.get("href", "")), len(self._parts))
        elif tag in ("td", "th") and self._last()[-1] != "\n":
            self._parts.append("\t")
        else:
            self._open_block(tag)

    def handle_endtag(self, tag: str) -> None:
        if _UNSEEN.fullmatch(tag):
            self._unseen = max(self._unseen - 1, 0)
        elif tag == "a":
            self._write_address()
        else:
            self._close_block(tag)

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        if self._verbatim:
            self._parts.append(data)
            return
        words = re.sub(r"[ \t\r\n\f]+", " ", data)
        self._parts.append(words.lstrip(" ") if self._last()[-1].isspace() else words)

    def _open_block(self, tag: str) -> None:
        if tag in ("ul", "ol"):
            self._lists.append(0 if tag == "ol" else None)
        if tag == "pre":
            self._verbatim += 1
        if tag == "li":
            self._break_line()
            self._parts.append(self._mark())
        elif _PARAGRAPH.fullmatch(tag) and not self._in_item():
            self._break_paragraph()
        elif _BLOCK.fullmatch(tag):
            self._break_line()

    def _close_block(self, tag: str) -> None:
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        if tag == "pre":
            self._verbatim = max(self._verbatim - 1, 0)
        if _PARAGRAPH.fullmatch(tag) and not self._lists:
            self._break_paragraph()
        elif tag == "li" or _BLOCK.fullmatch(tag) or _PARAGRAPH.fullmatch(tag):
            self._break_line()

    def _mark(self) -> str:
        number = self._lists[-1] if self._lists else None
        if number is None:
            return DEEP_BULLET if len(self._lists) > 1 else BULLET
        self._lists[-1] = number + 1
        return f"{number + 1}. "

    def _last(self) -> str:
        return next((part for part in reversed(self._parts) if part), "\n")

    def _in_item(self) -> bool:
        return _MARK.fullmatch(self._last()) is not None

    def _break_line(self) -> None:
        if self._last()[-1] != "\n" and not self._in_item():
            self._parts.append("\n")

    def _break_paragraph(self) -> None:
        self._break_line()
        if self._parts and not self._dense and not "".join(self._parts[-2:]).endswith("\n\n"):
            self._parts.append("\n")

    def _write_picture(self, alt: str) -> None:
        # Pages draw emoji as pictures; the words of other pictures belong to no text.
        if alt and not re.search(r"[A-Za-z]", alt):
            self._parts.append(alt)

    def _write_address(self) -> None:
        address, start = self._link or ("", 0)
        self._link = None
        words = "".join(self._parts[start:]).strip()
        if address and _bare(address) not in _bare(words):
            self._parts.append(f" ({address})" if words else address)


def _address(href: str) -> str:
    """Where a link leads in the end; "" where it leads nowhere outside of its page."""
    parts = urlsplit(href) if "://" in href else None
    if href.startswith("mailto:"):
        return href.removeprefix("mailto:").partition("?")[0]
    if parts is None or parts.scheme not in ("http", "https"):
        return ""
    asked = parse_qs(parts.query)
    if parts.hostname and parts.hostname.endswith("safelinks.protection.outlook.com"):
        return asked.get("url", [href])[0]
    if parts.hostname in ("www.google.com", "google.com") and parts.path == "/url":
        return (asked.get("q") or asked.get("url") or [href])[0]
    return href


def _bare(address: str) -> str:
    return re.sub(r"^https?://(www\.)?", "", address).rstrip("/").lower()
