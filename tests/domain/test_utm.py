"""A link says where its visitors come from; all else in it stays as it was."""

import string
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.errors import Refusal
from calendar_app.domain.utm import (
    NAMES,
    Utm,
    campaigns_named,
    checked_address,
    read_utm,
    slug,
    with_campaign,
    with_utm,
)

INSTAGRAM = Utm(source="instagram", medium="social", campaign="lancement-solstice")
VALUES = st.text(alphabet="aé&=#?%+🌞/", min_size=1, max_size=8)
UTMS = st.builds(
    Utm, source=VALUES, medium=VALUES, campaign=st.just("") | VALUES, content=st.just("") | VALUES
)
SAFE = st.text(alphabet=string.ascii_letters + string.digits + "-._~%C3+", max_size=8)
QUERIES = st.lists(
    st.tuples(st.sampled_from(["q", "page", "ref", "UTM_x", "utm_id", "été"]), SAFE), max_size=4
)


@pytest.mark.parametrize(
    ("address", "whole"),
    [
        (
            "https://lumen.fr/solstice",
            "https://lumen.fr/solstice?utm_source=instagram&utm_medium=social&utm_campaign=lancement-solstice",
        ),
        (
            "lumen.fr?q=a+b%20c#plan",
            "https://lumen.fr?q=a+b%20c&utm_source=instagram&utm_medium=social&utm_campaign=lancement-solstice#plan",
        ),
        (
            "http://lumen.fr/?utm_source=x&ref=7&utm_term=lin",
            "http://lumen.fr/?ref=7&utm_source=instagram&utm_medium=social&utm_campaign=lancement-solstice",
        ),
    ],
)
def test_a_link_says_where_its_visitors_come_from(address, whole):
    assert with_utm(address, INSTAGRAM) == whole


@given(QUERIES, st.text(alphabet=string.ascii_letters + "é-/", max_size=8), UTMS)
def test_what_else_a_link_says_stays_to_the_letter(pairs, fragment, utm):
    query = "&".join(f"{key}={value}" for key, value in pairs)
    address = f"https://exemple.fr/page?{query}#{fragment}"
    made = urlsplit(with_utm(address, utm))
    kept = [each for each in made.query.split("&") if not each.startswith(tuple(f"utm_{n}=" for n in NAMES))]
    assert kept == [f"{key}={value}" for key, value in pairs]
    assert made.fragment == fragment
    assert (made.scheme, made.netloc, made.path) == ("https", "exemple.fr", "/page")


@given(UTMS)
def test_what_is_said_is_read_again(utm):
    made = with_utm("https://exemple.fr", utm)
    assert read_utm(made) == utm
    assert dict(parse_qsl(urlsplit(made).query))["utm_source"] == utm.source


@given(UTMS, UTMS)
def test_saying_it_again_says_only_the_last(first, second):
    address = "https://exemple.fr/?a=1#b"
    assert with_utm(with_utm(address, first), second) == with_utm(address, second)


@pytest.mark.parametrize(
    "address", ["pas une adresse", "https://", "mailto:a@exemple.fr", "ftp://exemple.fr", "exemple",
                "https://a b.fr", "https://exemple.fr:port/", "https://[::1", "javascript:alert(1)"],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(address):
    with pytest.raises(Refusal) as refused:
        with_utm(address, INSTAGRAM)
    assert refused.value.key == "address_wrong"


@pytest.mark.parametrize("address", ["exemple.fr", "www.éditions-été.fr/a?b=c", "http://a.b.co.uk:8080/x"])
def test_a_web_address_needs_no_scheme(address):
    assert checked_address(f" {address} ") == (address if "://" in address else f"https://{address}")


def test_an_address_and_a_source_are_asked_for():
    with pytest.raises(Refusal, match="address_missing"):
        with_utm(" ", INSTAGRAM)
    with pytest.raises(Refusal, match="source_missing"):
        with_utm("exemple.fr", Utm(medium="social"))


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Lancement Solstice", "lancement-solstice"),
        ("L’Été à Saint-Étienne !", "l-ete-a-saint-etienne"),
        ("Cœur & Âme 2026", "coeur-ame-2026"),
        ("« … »", ""),
    ],
)
def test_a_name_is_written_short_and_without_accents(name, short):
    assert slug(name) == short


def test_another_campaign_changes_nothing_else():
    link = with_utm("exemple.fr/?a=1&b=%20#c", INSTAGRAM)
    text = f"Voir {link}, {link.replace('solstice', 'solstice.2026')} et {link}."
    assert campaigns_named(text) == ("lancement-solstice",)
    changed = link.replace("lancement-solstice", "fete-des-meres")
    after = with_campaign(text, "fete-des-meres", instead_of="lancement-solstice")
    assert after == f"Voir {changed}, {link.replace('solstice', 'solstice.2026')} et {changed}."
    assert with_campaign(text, "fete-des-meres", instead_of="lancement") == text
    assert campaigns_named("utm_campaign=mai") == ()
