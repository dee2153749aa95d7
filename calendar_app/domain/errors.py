"""What can go wrong, as keys and parameters; the interface puts them into words."""

from typing import Any


class Refusal(Exception):
    """Something the user asked for cannot be done; nothing was changed.

    ``key`` names the sentence, ``params`` are put into it.
    """

    def __init__(self, key: str, **params: Any) -> None:
        super().__init__(key, params)
        self.key = key
        self.params = params
