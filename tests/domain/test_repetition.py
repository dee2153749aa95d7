"""What counts as the same text."""

import pytest

from calendar_app.domain.repetition import fingerprint


@pytest.mark.parametrize("text", ["Bonjour à tous", "  bonjour   à TOUS !", "Bonjour,\nà tous ✨"])
def test_case_spaces_and_signs_make_no_other_text(text: str) -> None:
    assert fingerprint(text) == fingerprint("Bonjour à tous.")


def test_other_words_make_another_text() -> None:
    assert fingerprint("Bonjour à tous") != fingerprint("Bonjour à toutes")


@pytest.mark.parametrize("text", ["", "  \n", "✨ … !"])
def test_no_words_are_no_text(text: str) -> None:
    assert fingerprint(text) == ""
