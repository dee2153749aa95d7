"""The sets of hashtags and the texts that a brand uses again and again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from calendar_app.commands.new import new_id
from calendar_app.commands.posts import clean, demand_right
from calendar_app.domain.errors import Refusal
from calendar_app.domain.phrases import HashtagSet, Snippet, read_hashtags
from calendar_app.domain.workflow import Act

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


def add_hashtag_set(tx: Transaction, *, name: str, hashtags: str) -> str:
    """A set of the hashtags in a list; gives its id. Raises Refusal("hashtags_missing")."""
    made = new_id()
    _put_hashtags(tx, made, name=name, hashtags=hashtags)
    return made


def edit_hashtag_set(tx: Transaction, set_id: str, *, name: str, hashtags: str) -> None:
    """Change a set; posts that have its hashtags keep them. Raises Refusal("hashtags_missing")."""
    _put_hashtags(tx, tx.get(HashtagSet, set_id).id, name=name, hashtags=hashtags)


def remove_hashtag_set(tx: Transaction, set_id: str) -> None:
    """Offer a set no more."""
    demand_right(tx, Act.DRAFT)
    tx.remove(HashtagSet, set_id)


def add_snippet(
    tx: Transaction, *, name: str, text: str, first_comment: str = "", tags: tuple[str, ...] = ()
) -> str:
    """A text to use again, with the rest of a post where it has one; gives its id."""
    demand_right(tx, Act.DRAFT)
    snippet = Snippet(
        id=new_id(), name=clean(name).strip(), text=clean(text), first_comment=clean(first_comment), tags=tags
    )
    tx.put(snippet)
    return snippet.id


def edit_snippet(tx: Transaction, snippet_id: str, **changes: Any) -> None:
    """Change a text; posts that were written with it stay as they are."""
    demand_right(tx, Act.DRAFT)
    cleaned: dict[str, Any] = {
        name: clean(value) if isinstance(value, str) else value for name, value in changes.items()
    }
    tx.put(replace(tx.get(Snippet, snippet_id), **cleaned))


def remove_snippet(tx: Transaction, snippet_id: str) -> None:
    """Offer a text no more."""
    demand_right(tx, Act.DRAFT)
    tx.remove(Snippet, snippet_id)


def _put_hashtags(tx: Transaction, set_id: str, *, name: str, hashtags: str) -> None:
    demand_right(tx, Act.DRAFT)
    read = read_hashtags(clean(hashtags))
    if not read:
        raise Refusal("hashtags_missing")
    tx.put(HashtagSet(id=set_id, name=clean(name).strip(), hashtags=read))
