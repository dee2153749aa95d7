"""What comes out of word processors and web pages, as a post takes it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.pasting import one_line, pasted, read_html, tidy

FAMILY = "👩‍👩‍👧 ❤️ 🏳️‍🌈 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿"


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("cor\u00adres\u00adpon\u00addance", "correspondance"),
        ("\ufeffBonjour\u200b à tous\u2060", "Bonjour à tous"),
        (FAMILY, FAMILY),
        ("Prêts\u202f? Voici\u00a0: «\u00a0nous\u00a0»", "Prêts\u202f? Voici\u00a0: «\u00a0nous\u00a0»"),
        ("un\r\ndeux\rtrois\vquatre\u2028cinq", "un\ndeux\ntrois\nquatre\ncinq"),
        ("un\n\n\n\n  \n\ndeux", "un\n\ndeux"),
        ("\tun\tdeux\t\ttrois", "un deux trois"),
        (
            "·\tPremier\n\uf0b7\tDeuxième\n▪ Troisième\n§\tQuatrième",
            "• Premier\n• Deuxième\n• Troisième\n• Quatrième",
        ),
        ("o\tDessous\no surprise", "◦ Dessous\no surprise"),
        ("-\tTiret\n- un tiret voulu\n– Dialogue", "• Tiret\n- un tiret voulu\n– Dialogue"),
        ("1.\tUn\n2)\u00a0\u00a0\u00a0Deux\n10. Dix", "1. Un\n2) Deux\n10. Dix"),
        ("C\x92est d\xe9j\xe0 pr\xeat\x85", "C’est déjà prêt…"),
        ("e\ufb03cace, pro\ufb01l, a\u2011t\u2011il", "efficace, profil, a-t-il"),
        ("un\x00 \uf8ff\U000f1234\x07mot", "un mot"),
        ("suite ", "suite "),
        (" suite", " suite"),
        ("fin de ligne   \nici", "fin de ligne\nici"),
        ("➤ voulu ✓ aussi", "➤ voulu ✓ aussi"),
    ],
)
def test_tidy(given_text: str, kept: str) -> None:
    """One line for each thing that nobody meant, and for each that looks like it and is meant."""
    assert tidy(given_text) == kept


@given(st.text(alphabet=st.sampled_from("ab .o\t\r\n\v·•-§1)\u00a0\u200b\u200d\ufe0f\x92\uf0b7❤")))
def test_what_is_tidy_stays(text: str) -> None:
    """Copied from a post and pasted again, a text is the same."""
    once = tidy(text)
    assert tidy(once) == once


@pytest.mark.parametrize(
    ("rich", "plain"),
    [
        ("<ul><li>Un</li><li>Deux<ul><li>Dessous</li></ul></li></ul>", "• Un\n• Deux\n◦ Dessous"),
        (
            "<p>Liste</p><ol>\n <li><p>Un</p></li>\n <li><p>Deux</p></li>\n</ol><p>Fin</p>",
            "Liste\n\n1. Un\n2. Deux\n\nFin",
        ),
        ("<p>Un <b>mot</b>.</p><p>Deux<br>lignes</p>", "Un mot.\n\nDeux\nlignes"),
        ("<p class=MsoNormal>Un</p>\n<p class=MsoNormal>Deux</p>", "Un\nDeux"),
        (
            '<a href="https://nordlys.example/a">La boutique</a> ouvre',
            "La boutique (https://nordlys.example/a) ouvre",
        ),
        ('<a href="https://www.nordlys.example/">nordlys.example</a>', "nordlys.example"),
        ('<a href="mailto:lea@nordlys.example?subject=x">Léa</a>', "Léa (lea@nordlys.example)"),
        ('<a href="#haut">Haut</a> <a href="javascript:x()">ici</a>', "Haut ici"),
        (
            '<a href="https://www.google.com/url?q=https://a.example/b&amp;sa=D">lien</a>',
            "lien (https://a.example/b)",
        ),
        (
            '<a href="https://eur.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example">x</a>',
            "x (https://a.example)",
        ),
        ('Bravo <img alt="🎉" src="x"><img alt="Logo" src="y"> à tous', "Bravo 🎉 à tous"),
        ("<head><title>T</title><style>p {}</style></head><body>Seul<script>x</script></body>", "Seul"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a\tb\nc\td"),
        ("<pre>a\n  b</pre>", "a\nb"),
        ("Un&nbsp;: d&eacute;but &lt;3", "Un\u00a0: début <3"),
    ],
)
def test_rich_text(rich: str, plain: str) -> None:
    """What a reader of the page saw is what stands in the post."""
    assert read_html(rich) == plain


def test_the_plain_text_is_taken_unless_it_lost_something() -> None:
    """A browser's own plain text knows what was hidden; only lists and links are read from the page."""
    assert pasted("Un\n\nDeux", "<p>Un</p><p>Deux</p><p style='display:none'>x</p>") == "Un\n\nDeux"
    assert pasted("Un Deux", "<ul><li>Un<li>Deux</ul>") == "• Un\n• Deux"
    assert pasted("ici", '<A class="x" HREF="https://a.example">ici</A>') == "ici (https://a.example)"
    assert pasted("court", "<li>" * 200_000) == "court"


@given(
    st.lists(
        st.sampled_from(
            [
                "<ul>",
                "</ul>",
                "<li>",
                "<p>",
                "</p>",
                "<a href='https://a.b'>",
                "</a>",
                "x",
                "<pre>",
                "</pre>",
                "<",
                "&",
                "<![if x]>",
                "<!--",
                "</style>",
            ]
        )
    )
)
def test_any_page_is_read(parts: list[str]) -> None:
    """However broken a page is, it is read."""
    read_html("".join(parts))


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("Une table\r\nmise", "Une table mise"),
        ("Une  \n\n\t table\u2028mise", "Une table mise"),
        ("\nhttps://a.example/b\r\n", "https://a.example/b"),
        ("\n", ""),
        ("cor\u00adres\u200bpon\x07dance\ufeff", "correspondance"),
        (f"{FAMILY}\u202f! ", f"{FAMILY}\u202f! "),
        ("1.  - o  deux", "1.  - o  deux"),
    ],
)
def test_one_line(given_text: str, kept: str) -> None:
    """Breaks become spaces between words and nothing at the ends; what is typed stays as it is."""
    assert one_line(given_text) == kept


@given(st.text())
def test_one_line_has_no_break_and_is_mended_once(text: str) -> None:
    once = one_line(text)
    assert not set("\n\r\t\v\f\u2028\u2029") & set(once)
    assert one_line(once) == once
