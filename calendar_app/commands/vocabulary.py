"""The words a brand avoids, and those its dictionary holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from calendar_app.commands.new import new_id
from calendar_app.commands.posts import clean, demand_right
from calendar_app.domain.vocabulary import Term
from calendar_app.domain.workflow import Act

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


def add_term(tx: Transaction, *, words: str, instead: str = "", reason: str = "") -> str:
    """Words to avoid from now on, with what the brand says instead; gives their id."""
    demand_right(tx, Act.PLAN_BRAND)
    term = Term(id=new_id(), words=_line(words), instead=_line(instead), reason=_line(reason))
    tx.put(term)
    return term.id


def edit_term(tx: Transaction, term_id: str, **changes: str) -> None:
    """Change words to avoid, what is said instead, or why."""
    demand_right(tx, Act.PLAN_BRAND)
    cleaned: dict[str, Any] = {name: _line(value) for name, value in changes.items()}
    tx.put(replace(tx.get(Term, term_id), **cleaned))


def remove_term(tx: Transaction, term_id: str) -> None:
    """Avoid these words no more, or take them out of the brand's dictionary."""
    demand_right(tx, Act.PLAN_BRAND)
    tx.remove(Term, term_id)


def learn_word(tx: Transaction, word: str) -> None:
    """Put a word into the brand's dictionary; once is enough. Whoever writes may teach it."""
    demand_right(tx, Act.DRAFT)
    known = {term.words for term in tx.all(Term) if not term.avoided}
    if _line(word) not in known:
        tx.put(Term(id=new_id(), words=_line(word), avoided=False))


def _line(text: str) -> str:
    return clean(text).replace("\n", " ").strip()
