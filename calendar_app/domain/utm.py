"""Where visits come from, said in the address that is followed (the UTM parameters of web statistics)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from urllib.parse import SplitResult, quote, unquote_plus, urlsplit, urlunsplit

from calendar_app.domain.errors import Refusal
from calendar_app.domain.folding import folded

PREFIX = "utm_"
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_HOST = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]*", re.IGNORECASE)
_NAMED = re.compile(r"(?<=[?&]utm_campaign=)[a-z0-9-]+(?=[&#\s]|[.,;:!?)\]»]*(?:\s|$))")
_UNFIT = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, kw_only=True)
class Utm:
    """``source`` is where the link stands, ``medium`` the kind of place; "" leaves one out."""

    source: str = ""
    medium: str = ""
    campaign: str = ""
    term: str = ""
    content: str = ""


NAMES = tuple(field.name for field in fields(Utm))


def slug(name: str) -> str:
    """A name as it stands in an address: « Lancement d’été » as « lancement-d-ete »."""
    return _UNFIT.sub("-", folded(name)).strip("-")


def with_utm(address: str, utm: Utm) -> str:
    """The address that says where its visitors come from.

    What else its query says stays as it was written, and so does its fragment; what it said of this before is
    replaced. Raises Refusal("address_missing"), Refusal("address_wrong") or Refusal("source_missing").
    """
    parts = urlsplit(checked_address(address))
    if not utm.source.strip():
        raise Refusal("source_missing")
    said = ((name, getattr(utm, name).strip()) for name in NAMES)
    added = [f"{PREFIX}{name}={quote(value, safe='')}" for name, value in said if value]
    return _asking(parts, [*_others(parts.query), *added])


def read_utm(address: str) -> Utm:
    """What an address says of where its visitors come from."""
    pairs = (_pair(each) for each in _query(address).split("&"))
    found = {key.removeprefix(PREFIX): value for key, value in pairs if key.startswith(PREFIX)}
    return Utm(**{name: value for name, value in found.items() if name in NAMES})


def checked_address(address: str) -> str:
    """A web address with its scheme. Raises Refusal("address_missing"), Refusal("address_wrong")."""
    bare = address.strip()
    if not bare:
        raise Refusal("address_missing")
    whole = bare if _SCHEME.match(bare) and "://" in bare else f"https://{bare}"
    if not _is_web_address(whole):
        raise Refusal("address_wrong", address=bare)
    return whole


def campaigns_named(text: str) -> tuple[str, ...]:
    """The short names of campaigns in the links of a text, as ``slug`` makes them."""
    return tuple(dict.fromkeys(_NAMED.findall(text)))


def with_campaign(text: str, campaign: str, *, instead_of: str) -> str:
    """The text whose links name one campaign instead of another; both are short names."""
    return _NAMED.sub(lambda found: campaign if found[0] == instead_of else found[0], text)


def _is_web_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return False
    is_public = bool(_HOST.fullmatch(parts.hostname or "")) and "@" not in parts.netloc
    return parts.scheme in ("http", "https") and is_public and not re.search(r"\s", address)


def _asking(parts: SplitResult, query: Iterable[str]) -> str:
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "&".join(query), parts.fragment))


def _query(address: str) -> str:
    try:
        return urlsplit(address).query
    except ValueError:
        return ""


def _others(query: str) -> Iterator[str]:
    """What a query says of other things, to the letter."""
    ours = {PREFIX + name for name in NAMES}
    return (each for each in query.split("&") if each and _pair(each)[0] not in ours)


def _pair(text: str) -> tuple[str, str]:
    key, _, value = text.partition("=")
    return unquote_plus(key), unquote_plus(value)
