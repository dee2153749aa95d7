"""The dictionaries that ship with the program, asked in their own process."""

from calendar_app.integrations.spelling import languages_of, suggestions


def test_both_languages_know_their_words_and_what_was_meant() -> None:
    known = languages_of(
        ["aujourd’hui", "L’été", "grand-mère", "œuvre", "colour", "color", "table", "lampee"]
    )
    assert known == {
        **dict.fromkeys(("aujourd’hui", "L’été", "grand-mère", "œuvre"), frozenset({"fr"})),
        **dict.fromkeys(("colour", "color"), frozenset({"en"})),
        "table": frozenset({"fr", "en"}),
        "lampee": frozenset(),
    }
    assert "lampe" in suggestions("lampee", "fr")
    assert suggestions("recieve", "en")[0] == "receive"
