"""What only some formats have beside text and pictures: the answers of a poll, an event’s hours, a board."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

Value = str | int | tuple[str, ...]
OptionKind = Literal["line", "answers", "minutes", "moment", "choice"]
"""``answers`` is a list of texts, ``minutes`` a duration, ``moment`` a local date and time as ISO text."""


class Options(Mapping[str, Value]):
    """Values by the name of their option. They never change; an empty one is none.

    What is neither a text, a whole number nor a list of texts is left out: a newer program wrote it.
    """

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, Any] | Iterable[tuple[str, Any]] = ()) -> None:
        known = ((name, _read(value)) for name, value in sorted(dict(values).items()))
        self._values: dict[str, Value] = {name: value for name, value in known if value not in (None, "", ())}

    def __getitem__(self, name: str) -> Value:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __hash__(self) -> int:
        return hash(tuple(self._values.items()))

    def __repr__(self) -> str:
        return f"Options({self._values})"

    def text(self, name: str) -> str:
        """A text; "" where there is none."""
        value = self.get(name, "")
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int | None:
        """A whole number; None where there is none."""
        value = self.get(name)
        return value if isinstance(value, int) else None

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts; an empty one where there is none."""
        value = self.get(name, ())
        return value if isinstance(value, tuple) else ()

    def words(self) -> Iterator[str]:
        """Every text among them: what somebody might look for."""
        for value in self._values.values():
            if isinstance(value, tuple):
                yield from value
            elif isinstance(value, str):
                yield value

    def with_value(self, name: str, value: Value) -> "Options":
        """The same with another value of one option; an empty one takes it away."""
        return Options({**self._values, name: value})

    def only(self, names: Collection[str]) -> "Options":
        """Those with one of these names."""
        return Options({name: value for name, value in self._values.items() if name in names})


NO_OPTIONS = Options()


def _read(value: Any) -> Value | None:
    if isinstance(value, list | tuple):
        return tuple(each for each in value if isinstance(each, str))
    # Not isinstance: True is an int to Python.
    return value if type(value) in (str, int) else None


@dataclass(frozen=True, kw_only=True)
class Option:
    """A field of a format; ``label`` by language, ``choices`` the labels of what can be chosen, by value."""

    name: str
    kind: OptionKind
    label: Mapping[str, str]
    choices: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def moment_of(value: Value | None) -> datetime | None:
    """A local date and time; None where there is none, or none that can be read."""
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
