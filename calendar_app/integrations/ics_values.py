"""Values as calendar files can carry them: text without hidden traps, web addresses, names of colours."""

import re
from functools import cache
from unicodedata import normalize
from urllib.parse import quote, urlsplit

_LINE_END = re.compile("\r\n|[\r\v\f\u0085\u2028\u2029]")
_UNWANTED = re.compile("[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ud800-\udfff]")
_BLANKS = re.compile("[ \n]+")
_ESCAPED = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n"})
_SEPARATORS = str.maketrans(",;", "  ")
_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*")
_BARE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
_IN_PATH = "/%:@!$&'()*+,;=~"


def plain(text: str) -> str:
    """Text that every reader takes: NFC, line ends as LF, no other control character or lone surrogate."""
    lines = _LINE_END.sub("\n", normalize("NFC", text)).replace("\t", " ")
    return _UNWANTED.sub("", lines)


def one_line(text: str, *, limit: int) -> str:
    """Plain text on a single line of at most ``limit`` characters."""
    return shortened(_BLANKS.sub(" ", plain(text)).strip(" "), limit=limit)


def shortened(text: str, *, limit: int) -> str:
    """Text of at most ``limit`` characters; an ellipsis tells that it went on."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def label(text: str) -> str:
    """A name for CATEGORIES, which some readers split even at escaped separators."""
    return one_line(text.translate(_SEPARATORS), limit=100)


def escaped(text: str) -> str:
    r"""TEXT by RFC 5545 §3.3.11; icalendar 7.3 itself would make a line end of the ``\N`` in ``C:\New``."""
    return plain(text).translate(_ESCAPED)


def web_address(link: str) -> str:
    """An https link as a URI (IDNA, percent-encoded); nothing where it is not one, or carries a password."""
    try:
        parts = urlsplit(link.strip())
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return ""
    if parts.scheme != "https" or "@" in parts.netloc or not _HOST.fullmatch(host):
        return ""
    query = f"?{_quoted(parts.query)}" if parts.query else ""
    fragment = f"#{_quoted(parts.fragment)}" if parts.fragment else ""
    return f"https://{host}{port}{_quoted(parts.path)}{query}{fragment}"


def _quoted(part: str) -> str:
    return quote(_BARE_PERCENT.sub("%25", plain(part)), safe=_IN_PATH + "?")


@cache
def colour_name(colour: str) -> str:
    """The CSS3 name nearest to « #RRGGBB », which is all that COLOR may hold (RFC 7986 §5.9)."""
    # Pillow is loaded when it is needed: no window waits for it.
    from PIL import ImageColor  # noqa: PLC0415

    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    css3 = sorted(ImageColor.colormap.keys() - {"rebeccapurple"})

    def distance(name: str) -> int:
        r, g, b = ImageColor.getrgb(name)[:3]
        return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2

    return min(css3, key=distance)
